/** {@code pamong wewenang}: decisions, holders and gaps. */
@NullMarked
package id.pamong.cli.wewenang;

import org.jspecify.annotations.NullMarked;
