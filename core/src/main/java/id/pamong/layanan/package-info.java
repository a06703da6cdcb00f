/** Public services: their nature and the channels that give them. */
@NullMarked
package id.pamong.layanan;

import org.jspecify.annotations.NullMarked;
