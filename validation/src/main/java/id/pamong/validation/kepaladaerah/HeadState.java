package id.pamong.validation.kepaladaerah;

import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the state of a head of region on a day means: how much of his work is then of the head, of
 * his wakil, of the sekretaris daerah, and by which articles. All that asks it asks here: decrees,
 * mandates, orders, revocations and requests alike.
 *
 * <p>The law before UU 23/2014 on it is not held: but for a head at work all is open then.
 *
 * <p>Source: UU 23/2014 Pasal 65 ayat (3) to (6), 66 ayat (1) huruf c, 86 to 88.
 */
public final class HeadState {

  /** UU 23/2014 came into force. */
  private static final LocalDate START = LocalDate.of(2014, 10, 2);

  private static final List<DasarHukum> AWAY = uu("65 ayat (4)", "65 ayat (5)", "65 ayat (6)");
  private static final List<DasarHukum> CUSTODY = uu("65 ayat (3)");
  private static final List<DasarHukum> SUSPENDED = uu("86 ayat (1)");
  private static final List<DasarHukum> DEPUTY = uu("65 ayat (4)", "66 ayat (1) huruf c");
  private static final List<DasarHukum> SECRETARY = uu("65 ayat (5)", "65 ayat (6)");
  private static final List<DasarHukum> BOTH = uu("65 ayat (6)");
  private static final List<DasarHukum> SUSPENDED_DEPUTY = uu("86 ayat (4)");
  private static final List<DasarHukum> PENJABAT_GUBERNUR = uu("86 ayat (2)", "86 ayat (5)");
  private static final List<DasarHukum> PENJABAT_BUPATI = uu("86 ayat (3)", "86 ayat (5)");
  private static final List<DasarHukum> VACANT_GUBERNUR = uu("88 ayat (1)");
  private static final List<DasarHukum> VACANT_BUPATI = uu("88 ayat (2)");

  private HeadState() {}

  /**
   * Returns how much of the work of the head is of one who signs.
   *
   * @param signer who signs
   * @param state the state of the head
   * @param day the day on which he signs
   * @return the work
   */
  public static HeadsWork workOf(Signer signer, KeadaanPejabat state, LocalDate day) {
    if (signer == Signer.OTHER) {
      return HeadsWork.NONE;
    }
    if (day.isBefore(START)) {
      return signer == Signer.HEAD && state == KeadaanPejabat.MENJALANKAN_TUGAS
          ? HeadsWork.WHOLE
          : HeadsWork.OPEN;
    }
    return switch (signer) {
      case HEAD -> ofHead(state);
      case DEPUTY -> ofDeputy(state);
      case SECRETARY -> ofSecretary(state);
      case OTHER -> HeadsWork.NONE;
    };
  }

  /**
   * A head in custody is barred from tasks and authority (Pasal 65 ayat (3)); those of a suspended
   * one are his wakil's until a judgment (Pasal 86 ayat (1)). While he is away for a time they are
   * his wakil's too (Pasal 65 ayat (4)), and the law does not bar him: that he is away and signs
   * contradicts itself, and which of both is true is not known. So it is where there is no head: a
   * penjabat, whom Pasal 88 knows, may have signed as the head.
   */
  private static HeadsWork ofHead(KeadaanPejabat state) {
    return switch (state) {
      case MENJALANKAN_TUGAS -> HeadsWork.WHOLE;
      case BERHALANGAN_SEMENTARA, TIDAK_ADA_PEJABAT -> HeadsWork.OPEN;
      case MENJALANI_MASA_TAHANAN, DIBERHENTIKAN_SEMENTARA -> HeadsWork.NONE;
    };
  }

  /** Of an office that is not filled he has the daily work alone (Pasal 88). */
  private static HeadsWork ofDeputy(KeadaanPejabat state) {
    return switch (state) {
      case MENJALANKAN_TUGAS -> HeadsWork.NONE;
      case BERHALANGAN_SEMENTARA, MENJALANI_MASA_TAHANAN, DIBERHENTIKAN_SEMENTARA ->
          HeadsWork.WHOLE;
      case TIDAK_ADA_PEJABAT -> HeadsWork.DAILY;
    };
  }

  /**
   * Pasal 65 ayat (5) and (6) give him the daily work; where the head is suspended or gone the
   * wakil acts, else a penjabat, and of a secretary until then the law says nothing.
   */
  private static HeadsWork ofSecretary(KeadaanPejabat state) {
    return switch (state) {
      case MENJALANKAN_TUGAS -> HeadsWork.NONE;
      case BERHALANGAN_SEMENTARA, MENJALANI_MASA_TAHANAN -> HeadsWork.DAILY;
      case DIBERHENTIKAN_SEMENTARA, TIDAK_ADA_PEJABAT -> HeadsWork.OPEN;
    };
  }

  /**
   * Returns whether the state of the wakil lets one who signs do the work of a head who cannot. A
   * wakil who cannot work himself does not do it: then it is the secretary's.
   *
   * @param signer who signs
   * @param wakil the state of the wakil
   * @return met, not met; of a secretary beside a suspended wakil the law says nothing
   */
  public static Hasil beside(Signer signer, KeadaanPejabat wakil) {
    return switch (signer) {
      case HEAD -> Hasil.TERPENUHI;
      case DEPUTY -> Hasil.of(wakil == KeadaanPejabat.MENJALANKAN_TUGAS);
      case SECRETARY ->
          switch (wakil) {
            case MENJALANKAN_TUGAS -> Hasil.TIDAK;
            case BERHALANGAN_SEMENTARA, MENJALANI_MASA_TAHANAN, TIDAK_ADA_PEJABAT ->
                Hasil.TERPENUHI;
            case DIBERHENTIKAN_SEMENTARA -> Hasil.TIDAK_DIKETAHUI;
          };
      case OTHER -> Hasil.TIDAK;
    };
  }

  /**
   * Returns the law by which one who signs has, or has not, the work of a head in a state.
   *
   * @param signer who signs
   * @param state the state of the head, if stated
   * @param region the region of the head
   * @param day the day on which he signs
   * @return the articles; none before UU 23/2014
   */
  public static List<DasarHukum> law(
      Signer signer, Optional<KeadaanPejabat> state, KodeWilayah region, LocalDate day) {
    if (day.isBefore(START)) {
      return List.of();
    }
    boolean isProvince = region.tingkat() == Tingkat.PROVINSI;
    List<DasarHukum> vacant = isProvince ? VACANT_GUBERNUR : VACANT_BUPATI;
    List<DasarHukum> penjabat = isProvince ? PENJABAT_GUBERNUR : PENJABAT_BUPATI;
    if (state.filter(KeadaanPejabat.TIDAK_ADA_PEJABAT::equals).isPresent()) {
      return vacant;
    }
    boolean isSuspended = state.filter(KeadaanPejabat.DIBERHENTIKAN_SEMENTARA::equals).isPresent();
    return switch (signer) {
      case HEAD -> isSuspended ? SUSPENDED : barring(state);
      case DEPUTY -> isSuspended ? SUSPENDED : DEPUTY;
      case SECRETARY -> isSuspended ? penjabat : SECRETARY;
      case OTHER -> AWAY;
    };
  }

  private static List<DasarHukum> barring(Optional<KeadaanPejabat> state) {
    return state.filter(KeadaanPejabat.BERHALANGAN_SEMENTARA::equals).isPresent() ? AWAY : CUSTODY;
  }

  /**
   * Returns the law by which a wakil who cannot work himself does not do the work of the head.
   *
   * @param wakil the state of the wakil
   * @return the articles
   */
  public static List<DasarHukum> lawOfDeputy(KeadaanPejabat wakil) {
    return wakil == KeadaanPejabat.DIBERHENTIKAN_SEMENTARA ? SUSPENDED_DEPUTY : BOTH;
  }

  private static List<DasarHukum> uu(String... articles) {
    return Stream.of(articles).map(one -> pasal(UU_23_2014, one)).toList();
  }
}
