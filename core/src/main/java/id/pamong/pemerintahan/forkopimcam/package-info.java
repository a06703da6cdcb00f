/** The forum of leaders of a kecamatan, Forkopimcam. */
@NullMarked
package id.pamong.pemerintahan.forkopimcam;

import org.jspecify.annotations.NullMarked;
