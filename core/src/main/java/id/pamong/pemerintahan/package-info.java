/** Government: offices and the affairs of state that the law divides. */
@NullMarked
package id.pamong.pemerintahan;

import org.jspecify.annotations.NullMarked;
