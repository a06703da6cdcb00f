package id.pamong.wilayah.search;

import id.pamong.wilayah.KodeWilayah;
import java.util.Optional;

/**
 * A code in a query.
 *
 * @param typed as it was typed, such as {@code 93.01}
 * @param kode the code, or empty if it only looks like one
 * @param at how many words stand before it
 */
record TypedCode(String typed, Optional<KodeWilayah> kode, int at) {}
