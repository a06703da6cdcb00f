package id.pamong.validation.pelimpahan;

import id.pamong.validation.Truth;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The criteria that the law sets for a delegated service, by the property that answers each. */
enum Kriteria {
  EKSTERNALITAS("eksternalitas", KriteriaLayanan::eksternalitas),
  EFISIENSI("efisiensi", KriteriaLayanan::efisiensi),
  PROSES_SEDERHANA("prosesSederhana", KriteriaLayanan::prosesSederhana),
  OBJEK_BERSKALA_KECIL("objekBerskalaKecil", KriteriaLayanan::objekBerskalaKecil),
  TANPA_KAJIAN_TEKNIS_KOMPLEKS(
      "tanpaKajianTeknisKompleks", KriteriaLayanan::tanpaKajianTeknisKompleks),
  TANPA_TEKNOLOGI_TINGGI("tanpaTeknologiTinggi", KriteriaLayanan::tanpaTeknologiTinggi),
  DIKEMBANGKAN_SEBAGAI_INOVASI(
      "dikembangkanSebagaiInovasi", KriteriaLayanan::dikembangkanSebagaiInovasi),
  TERKAIT_PENGAWASAN_OBJEK(
      "terkaitPengawasanObjekPerizinan", KriteriaLayanan::terkaitPengawasanObjekPerizinan),
  KEGIATAN_BERSKALA_KECIL("kegiatanBerskalaKecil", KriteriaLayanan::kegiatanBerskalaKecil),
  LANGSUNG_DAN_RUTIN("langsungDanRutin", KriteriaLayanan::langsungDanRutin),
  TUGAS_RUTIN("tugasRutin", KriteriaLayanan::tugasRutin);

  private static final List<Kriteria> LICENCE =
      List.of(
          PROSES_SEDERHANA,
          OBJEK_BERSKALA_KECIL,
          TANPA_KAJIAN_TEKNIS_KOMPLEKS,
          TANPA_TEKNOLOGI_TINGGI);

  private static final List<Kriteria> OTHER_SERVICE =
      List.of(TERKAIT_PENGAWASAN_OBJEK, KEGIATAN_BERSKALA_KECIL, LANGSUNG_DAN_RUTIN);

  private final String property;

  @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
  private final Function<KriteriaLayanan, Optional<Boolean>> answer;

  Kriteria(String property, Function<KriteriaLayanan, Optional<Boolean>> answer) {
    this.property = property;
    this.answer = answer;
  }

  String property() {
    return property;
  }

  Truth of(LayananDilimpahkan layanan) {
    return Truth.of(layanan.kriteria().flatMap(answer));
  }

  /** Tells whether every criterion of a service that is no licence is stated not to be met. */
  static boolean meetsNone(LayananDilimpahkan layanan) {
    return OTHER_SERVICE.stream().allMatch(kriteria -> kriteria.of(layanan) == Truth.NO);
  }

  /** Returns the criteria that the law of a day demands of a service before it may be delegated. */
  static List<Kriteria> demandedOn(LocalDate tanggal, LayananDilimpahkan layanan) {
    if (tanggal.isBefore(Regimes.PP_17_2018)) {
      return List.of(EKSTERNALITAS, EFISIENSI);
    }
    if (DecreeFacts.isLicence(layanan)) {
      return of(layanan, LICENCE, OTHER_SERVICE);
    }
    if (DecreeFacts.isOtherService(layanan)) {
      return of(layanan, OTHER_SERVICE, LICENCE);
    }
    return List.of();
  }

  /**
   * Where nature and aspect contradict, the criteria of the kind that was meant may be answered.
   */
  private static List<Kriteria> of(
      LayananDilimpahkan layanan, List<Kriteria> kind, List<Kriteria> other) {
    boolean otherWasMeant =
        DecreeFacts.contradictsItself(layanan)
            && kind.stream().allMatch(kriteria -> kriteria.of(layanan) == Truth.UNKNOWN)
            && other.stream().anyMatch(kriteria -> kriteria.of(layanan) != Truth.UNKNOWN);
    return otherWasMeant ? List.of() : kind;
  }
}
