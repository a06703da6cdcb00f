package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;

/**
 * What was wrong with one part of an address, and what is right.
 *
 * <p>Immutable and thread-safe.
 *
 * @param sebab what was wrong
 * @param bagian which part
 * @param diberikan what was given; long numbers are masked, for they may be personal
 * @param seharusnya what is right: the name, or for a code the code; empty if nothing is
 */
public record Perbaikan(
    SebabPerbaikan sebab, Tingkat bagian, String diberikan, String seharusnya) {}
