/** Turns the pinned packages of the region editions into the pack of pamong-data. */
@NullMarked
package id.pamong.data.compiler;

import org.jspecify.annotations.NullMarked;
