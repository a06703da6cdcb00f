/** {@code pamong alamat}: addresses, one or many. */
@NullMarked
package id.pamong.cli.alamat;

import org.jspecify.annotations.NullMarked;
