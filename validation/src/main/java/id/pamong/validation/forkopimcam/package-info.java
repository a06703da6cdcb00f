/** The rules of the decree that sets the members of a Forkopimcam. */
@NullMarked
package id.pamong.validation.forkopimcam;

import org.jspecify.annotations.NullMarked;
