/**
 * The official regions of Indonesia, packed; how they were made stands in {@code manifest.json}.
 */
@NullMarked
package id.pamong.data;

import org.jspecify.annotations.NullMarked;
