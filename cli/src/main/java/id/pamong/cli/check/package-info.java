/** {@code pamong check}, {@code rules} and {@code schema}: documents against the rules. */
@NullMarked
package id.pamong.cli.check;

import org.jspecify.annotations.NullMarked;
