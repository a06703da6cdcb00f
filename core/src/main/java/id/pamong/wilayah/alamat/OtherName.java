package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;

/**
 * The name of a region that an address has besides its parts: {@code Surabaya} in {@code Surabaya,
 * Gambir, Gambir, Jakarta Pusat}.
 *
 * @param tingkat the level of the region
 * @param text the name as it was typed
 */
record OtherName(Tingkat tingkat, String text) {}
