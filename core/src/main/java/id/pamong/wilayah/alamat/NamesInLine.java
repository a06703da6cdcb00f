package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the words of a line without commas to village, kecamatan and kabupaten or kota, of which
 * one of the upper two may be misspelt: between two names, or behind them, stands a third one. Not
 * thread-safe.
 */
final class NamesInLine {

  private static final int MOST_WORDS = 14;
  private static final int MOST_WAYS = 24;
  private static final int LONGEST_NAME = 5;

  private final AddressNames names;
  private final boolean isMisspelt;
  private final List<Alamat> found = new ArrayList<>();

  /**
   * Makes a reader.
   *
   * @param isMisspelt whether one of the upper two is on no list, or both are on it
   */
  NamesInLine(AddressNames names, boolean isMisspelt) {
    this.names = names;
    this.isMisspelt = isMisspelt;
  }

  /**
   * Returns the addresses in which all names are on the list, or all but one of an upper region.
   */
  List<Alamat> of(Words line) {
    if (line.size() > 2 && line.size() <= MOST_WORDS) {
      Alamat none = Alamat.of("", "", "", "");
      add(line, none);
      for (int from = line.size() - 1; from > 2; from--) {
        Words provinsi = line.from(from);
        if (names.has(Tingkat.PROVINSI, provinsi)) {
          add(line.to(from), none.with(Tingkat.PROVINSI, provinsi.text()));
        }
      }
    }
    return found;
  }

  private void add(Words line, Alamat above) {
    for (int desa = line.size() - 2; desa > 0; desa--) {
      if (!names.has(Tingkat.DESA_KELURAHAN, line.to(desa))) {
        continue;
      }
      Alamat village = above.with(Tingkat.DESA_KELURAHAN, line.to(desa).text());
      for (int kecamatan = line.size() - 1; kecamatan > desa; kecamatan--) {
        Words middle = line.sub(desa, kecamatan);
        Words end = line.from(kecamatan);
        boolean isKecamatan = names.has(Tingkat.KECAMATAN, middle);
        boolean isKabupatenKota = names.has(Tingkat.KABUPATEN_KOTA, end);
        boolean isShort = (isKecamatan ? end : middle).size() <= LONGEST_NAME;
        boolean fits =
            isMisspelt ? isKecamatan != isKabupatenKota && isShort : isKecamatan && isKabupatenKota;
        if (fits && found.size() < MOST_WAYS) {
          found.add(
              village
                  .with(Tingkat.KECAMATAN, middle.text())
                  .with(Tingkat.KABUPATEN_KOTA, end.text()));
        }
      }
    }
  }
}
