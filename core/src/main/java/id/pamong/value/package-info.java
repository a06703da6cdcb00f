/** What all value types share: how a wrong text is refused. */
@NullMarked
package id.pamong.value;

import org.jspecify.annotations.NullMarked;
