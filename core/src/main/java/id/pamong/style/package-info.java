/** How the immutable types of this module are generated; not exported. */
@NullMarked
package id.pamong.style;

import org.jspecify.annotations.NullMarked;
