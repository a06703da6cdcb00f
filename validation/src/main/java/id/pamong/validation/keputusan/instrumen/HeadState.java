package id.pamong.validation.keputusan.instrumen;

import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wilayah.Tingkat;
import java.util.List;
import java.util.Optional;

/**
 * What the state of a head of region means for an instrument of his office: whether he gives
 * himself, whether his wakil has his authority, and by which articles.
 *
 * <p>Source: UU 23/2014 Pasal 65 ayat (3) and (4), 66 ayat (1) huruf c, 86 ayat (1), 88.
 */
final class HeadState {

  private static final List<DasarHukum> ACTS = Law.uu23("65 ayat (4)", "66 ayat (1) huruf c");
  private static final List<DasarHukum> SUSPENDED = Law.uu23("86 ayat (1)");
  private static final List<DasarHukum> BARRED = Law.uu23("65 ayat (3)");

  private HeadState() {}

  /** Whether a wakil has the authority of a head in a state; of a vacant office not all of it. */
  static Hasil actsIn(KeadaanPejabat state) {
    return state == KeadaanPejabat.TIDAK_ADA_PEJABAT
        ? Hasil.TIDAK_DIKETAHUI
        : Hasil.of(state != KeadaanPejabat.MENJALANKAN_TUGAS);
  }

  /** Whether a head in a state gives himself. */
  static Hasil givesIn(KeadaanPejabat state) {
    return state == KeadaanPejabat.TIDAK_ADA_PEJABAT
        ? Hasil.TIDAK_DIKETAHUI
        : Hasil.of(!bars(state));
  }

  static boolean bars(KeadaanPejabat state) {
    return state != KeadaanPejabat.MENJALANKAN_TUGAS
        && state != KeadaanPejabat.BERHALANGAN_SEMENTARA;
  }

  /** Returns the law by which a wakil acts for a head in a state. */
  static List<DasarHukum> law(Instrument instrument, Optional<KeadaanPejabat> state) {
    return switch (state.orElse(KeadaanPejabat.BERHALANGAN_SEMENTARA)) {
      case DIBERHENTIKAN_SEMENTARA -> SUSPENDED;
      case TIDAK_ADA_PEJABAT -> vacant(instrument);
      default -> ACTS;
    };
  }

  /** Returns the law on an instrument of a head, or his wakil, in a state. */
  static List<DasarHukum> lawOf(Instrument instrument, KeadaanPejabat state) {
    if (Deputies.headOf(instrument.issuer()).isPresent()) {
      return law(instrument, Optional.of(state));
    }
    return bars(state) ? barring(instrument, state) : List.of();
  }

  /** Returns the law by which a head in a state gives nothing. */
  static List<DasarHukum> barring(Instrument instrument, KeadaanPejabat state) {
    return switch (state) {
      case DIBERHENTIKAN_SEMENTARA -> SUSPENDED;
      case TIDAK_ADA_PEJABAT -> vacant(instrument);
      default -> BARRED;
    };
  }

  /** Returns the law on the daily work of a vacant office. */
  static List<DasarHukum> vacant(Instrument instrument) {
    boolean isProvince = instrument.issuer().wilayah().tingkat() == Tingkat.PROVINSI;
    return Law.uu23(isProvince ? "88 ayat (1)" : "88 ayat (2)");
  }
}
