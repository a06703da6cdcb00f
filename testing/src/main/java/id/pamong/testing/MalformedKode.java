package id.pamong.testing;

import id.pamong.wilayah.KodeWilayahReason;

/**
 * A text that is no region code, such as {@code 3578011001.} or {@code 35.78.1}. Immutable and
 * thread-safe.
 *
 * @param text the text
 * @param reason the reason for which it is refused
 */
public record MalformedKode(String text, KodeWilayahReason reason) {}
