package id.pamong.validation.keputusan.pemberian;

import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.keputusan.JenisCatatan;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.JenisSyarat;
import java.util.List;
import java.util.Set;

/** What a reader must know of all together that an office holds by. */
public final class HoldingRemarks {

  /** What the law gives to an office itself, and not to one in the place of another. */
  private static final Set<JenisSyarat> BY_OWN_OFFICE =
      Set.of(JenisSyarat.ATRIBUSI, JenisSyarat.KEPALA_DAERAH, JenisSyarat.PELAKSANAAN_URUSAN_UMUM);

  private HoldingRemarks() {}

  /**
   * Adds the remarks on what an office holds by.
   *
   * @param holding the bases that give the authority
   * @param bases all bases, those that do not give it too
   */
  public static void add(
      List<Basis> holding, List<Basis> bases, PermintaanKeputusan request, List<Catatan> all) {
    DivisionRemarks.add(holding, request, all);
    LimitRemarks.add(holding, bases, request, all);
    addActing(holding, request, all);
    addOwnOffice(holding, request, all);
  }

  /** Adds whom a Plh or Plt names, where the request does not say how he signs. */
  private static void addActing(
      List<Basis> holding, PermintaanKeputusan request, List<Catatan> all) {
    boolean isActing =
        holding.stream().anyMatch(basis -> basis.syarat().jenis() == JenisSyarat.PELAKSANA);
    if (isActing && request.tandaTangan().isEmpty()) {
      all.add(
          Remarks.info(
              JenisCatatan.MANDAT_HARUS_ATAS_NAMA,
              Law.MANDATE_NAMES,
              request.perintah().orElseThrow().pemberi().toString()));
    }
  }

  /**
   * Adds that an office signs in the name of another what the law gives to itself, where no mandate
   * that it holds by, and no order, has it do so.
   */
  private static void addOwnOffice(
      List<Basis> holding, PermintaanKeputusan request, List<Catatan> all) {
    boolean namesOther =
        request.tandaTangan().filter(BentukTandaTangan::isMenyebutPemberi).isPresent();
    if (namesOther
        && request.perintah().isEmpty()
        && LawDays.isSince(request.tanggal(), LawDays.UU_30_2014)
        && holding.stream().anyMatch(basis -> BY_OWN_OFFICE.contains(basis.syarat().jenis()))
        && holding.stream()
            .flatMap(one -> one.prepared().stream())
            .noneMatch(PreparedGrant::isMandate)) {
      all.add(
          Remarks.warning(
              JenisCatatan.ATRIBUSI_ATAS_NAMA,
              Law.uu30("12 ayat (2)", "14 ayat (4)"),
              request.pejabat().toString()));
    }
  }
}
