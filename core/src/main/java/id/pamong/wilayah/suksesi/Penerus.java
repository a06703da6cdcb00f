package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.Wilayah;

/**
 * A region that a code became, such as {@code 93.01 Kabupaten Merauke} for {@code 91.01}, and the
 * weakest evidence on the way to it. In a trace backward it is what the region had been.
 *
 * <p>Immutable and thread-safe.
 *
 * @param wilayah the region, in the edition that was asked for
 * @param bukti the weakest evidence of all steps
 */
public record Penerus(Wilayah wilayah, Bukti bukti) {}
