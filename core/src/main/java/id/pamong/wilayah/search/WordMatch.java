package id.pamong.wilayah.search;

import id.pamong.wilayah.KodeWilayah;
import java.util.Optional;

/**
 * What a word of a query agreed with: a part of the reason for the rank of a hit.
 *
 * <p>Immutable and thread-safe.
 *
 * @param typed the word of the query in its plain form, such as {@code sukamju}
 * @param kind how it agrees
 * @param word the word or words of the name in their plain form, such as {@code sukamaju}; empty
 *     for {@link MatchKind#NONE} and {@link MatchKind#LEVEL}
 * @param kode the region whose name has the word: the hit itself or one above it; empty for {@link
 *     MatchKind#NONE}
 */
public record WordMatch(String typed, MatchKind kind, String word, Optional<KodeWilayah> kode) {}
