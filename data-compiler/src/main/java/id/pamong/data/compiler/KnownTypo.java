package id.pamong.data.compiler;

import id.pamong.wilayah.KodeWilayah;
import java.util.List;

/**
 * A misspelt name of a kabupaten or kota in one edition that no rule of form can find.
 *
 * <p>Each one is evidently the name that the other editions have. Real renames are not here: 12.12
 * Toba Samosir (PP 14/2020), 76.01 Mamuju Utara (PP 61/2017) and 81.03 Maluku Tenggara Barat (PP
 * 2/2019) keep the name that the edition gives.
 */
record KnownTypo(String edition, KodeWilayah kode, String from, String to) {

  static final List<KnownTypo> ALL =
      List.of(
          new KnownTypo(
              "2019",
              KodeWilayah.of(73, 10),
              "Kabupaten Pangkajene Kepulauan",
              "Kabupaten Pangkajene dan Kepulauan"),
          new KnownTypo("2019", KodeWilayah.of(75, 4), "Kabupaten Pahuwato", "Kabupaten Pohuwato"),
          new KnownTypo(
              "2022", KodeWilayah.of(12, 77), "Kota Padang Sidempuan", "Kota Padangsidimpuan"));

  static String correct(String edition, KodeWilayah kode, String name) {
    for (KnownTypo typo : ALL) {
      if (typo.edition.equals(edition) && typo.kode.equals(kode) && typo.from.equals(name)) {
        return typo.to;
      }
    }
    return name;
  }
}
