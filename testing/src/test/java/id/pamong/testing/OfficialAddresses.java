package id.pamong.testing;

import id.pamong.data.OfficialWilayah;
import id.pamong.wilayah.alamat.AlamatResolver;
import id.pamong.wilayah.alamat.DiagnosisAlamat;
import java.util.List;

/** Addresses in the official regions, and what is found of them in a line. */
final class OfficialAddresses {

  static final AlamatResolver RESOLVER =
      AlamatResolver.of(OfficialWilayah.catalog(), OfficialWilayah.suksesi());

  private OfficialAddresses() {}

  /** The status, and the code of the region that is found, as in {@code COCOK 35.78}. */
  static String found(DiagnosisAlamat diagnosis) {
    return diagnosis.status() + diagnosis.wilayah().map(wilayah -> " " + wilayah.kode()).orElse("");
  }

  /** What is found of a text, as in {@code COCOK 35.78}. */
  static String found(String text) {
    return found(RESOLVER.resolve(text));
  }

  /** The codes of the candidates. */
  static List<String> candidates(DiagnosisAlamat diagnosis) {
    return diagnosis.kandidat().stream()
        .map(candidate -> candidate.wilayah().kode().toString())
        .toList();
  }

  /** The repairs, as in {@code SINGKATAN Kutim > Kabupaten Kutai Timur}. */
  static List<String> causes(DiagnosisAlamat diagnosis) {
    return diagnosis.sebab().stream()
        .map(cause -> cause.sebab() + " " + cause.diberikan() + " > " + cause.seharusnya())
        .toList();
  }
}
