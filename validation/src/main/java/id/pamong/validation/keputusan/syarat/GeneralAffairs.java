package id.pamong.validation.keputusan.syarat;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.KelompokUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.validation.Truth;
import id.pamong.validation.dokumen.DelegatingLaw;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.Norm;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.validation.register.InstrumentRegister;
import id.pamong.validation.register.InstrumentStatus;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Conditions of the general affairs of government, which are the President's: the law itself has
 * the bupati or wali kota hand them to the camat at the kecamatan, and names no other office.
 *
 * <p>Source: UU 23/2014 Pasal 9 ayat (5) and 25 ayat (2), (6) and (7).
 */
public final class GeneralAffairs {

  private static final List<DasarHukum> TO_CAMAT = Law.uu23("25 ayat (6)");
  private static final List<DasarHukum> TO_OTHER =
      Stream.of(TO_CAMAT, Law.uu30("13 ayat (2) huruf b")).flatMap(List::stream).toList();

  /** Who carries them out, in either capacity of a gubernur. */
  public static final Norm BY_HEADS = Norm.of(Law.uu23("25 ayat (2)"));

  private static final List<DasarHukum> OF_STATE = Law.uu23("25 ayat (5)");
  private static final JsonPointer MONEY = JsonPointer.parse("/pendanaan");
  private static final List<DasarHukum> UNSTATED =
      Stream.of(Law.uu30("13 ayat (2) huruf b"), TO_CAMAT).flatMap(List::stream).toList();

  private GeneralAffairs() {}

  /** Tells whether a request states such an affair on a day on which the heads carry it out. */
  public static boolean isCarriedOut(PermintaanKeputusan request) {
    return LawDays.isSince(request.tanggal(), LawDays.UU_23_2014)
        && request.urusan().filter(one -> one.kelompok() == KelompokUrusan.UMUM).isPresent();
  }

  /** Adds that the heads carry it out and, where a budget is stated, that it is of the state. */
  public static void addCarriedOut(PermintaanKeputusan request, SyaratBuilder all) {
    Affairs.general(request, /* isSinceUu23= */ true).ifPresent(all::add);
    addMoney(request, all);
  }

  /**
   * Adds that a budget which is stated is that of the state. The provision says who pays and not
   * who may, and other laws on such an affair may let a region pay: another budget leaves it open.
   */
  public static void addMoney(PermintaanKeputusan request, SyaratBuilder all) {
    request
        .pendanaan()
        .ifPresent(
            source -> {
              boolean isOfState = source == SumberPendanaan.APBN;
              String name = source.sebutan();
              all.add(
                  Syarat.of(
                      JenisSyarat.PENDANAAN_URUSAN_UMUM,
                      isOfState ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI,
                      isOfState
                          ? ObjectConditions.fromRequest(MONEY, OF_STATE, name)
                          : new Dalil(
                              OF_STATE, List.of(name, name), Dalil.HUKUM, JsonPointer.ROOT)));
            });
  }

  /** Adds what is asked of a general affair that is given: of a mandate the giver holds it. */
  public static void addGiven(
      Grant grant,
      boolean isMandate,
      String service,
      PermintaanKeputusan request,
      SyaratBuilder all) {
    if (grant.isOfGeneralAffair()) {
      Jabatan holder = (isMandate ? grant.giver() : grant.office()).jabatan();
      Attributions.ofForum(holder, service, request.tanggal()).ifPresent(all::add);
      addMoney(request, all);
    }
  }

  public static boolean isOf(LayananDilimpahkan layanan) {
    return layanan.urusan().filter(one -> one.kelompok() == KelompokUrusan.UMUM).isPresent();
  }

  /** That law lays the delegation down; the PP of Pasal 25 ayat (7) is not held. */
  public static Syarat basis(Grant grant) {
    boolean isCamat = grant.office().jabatan() == Jabatan.CAMAT;
    List<DasarHukum> cited = grant.decree().dasarHukum();
    Hasil hasil = isCamat || cited.isEmpty() ? Hasil.TIDAK_DIKETAHUI : Hasil.TIDAK;
    if (grant.isOwnPerda()) {
      hasil = hasil.atau(isCamat ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI);
    }
    for (DasarHukum dasar : cited) {
      hasil = hasil.atau(isCamat ? toCamat(dasar) : toOther(dasar, grant));
    }
    return Syarat.of(
        JenisSyarat.DASAR_URUSAN_UMUM,
        hasil,
        grant.at(
            "/dasarHukum",
            isCamat ? TO_CAMAT : TO_OTHER,
            cited.stream().map(DasarHukum::sitasi).collect(Collectors.joining("; ")),
            grant.office().toString()));
  }

  /** Tells whether a camat is given a service of which it is not stated that it is of no such. */
  public static boolean mayBeGiven(Grant grant) {
    return grant.office().jabatan() == Jabatan.CAMAT
        && grant.isSince(LawDays.UU_23_2014)
        && grant.giver().jabatan().isKepalaDaerahKabupatenKota()
        && grant.layanan().flatMap(LayananDilimpahkan::urusan).isEmpty();
  }

  /**
   * That no PP, Perpres or Perda is cited leaves the delegation open while the affair is not
   * stated: what is a general affair the law itself hands to the camat.
   */
  public static Syarat unstated(Grant grant) {
    return Syarat.of(
        JenisSyarat.DASAR_DELEGASI,
        Hasil.TIDAK_DIKETAHUI,
        grant.at(
            grant.layanan().isPresent()
                ? grant.ofService().property("urusan")
                : JsonPointer.parse("/layanan"),
            UNSTATED,
            grant.decree().dasarHukum().stream()
                .map(DasarHukum::sitasi)
                .collect(Collectors.joining("; ")),
            "",
            "",
            KelompokUrusan.UMUM.name()));
  }

  private static Hasil toCamat(DasarHukum dasar) {
    return DelegatingLaw.isOfGeneralAffairs(dasar) ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI;
  }

  private static Hasil toOther(DasarHukum dasar, Grant grant) {
    InstrumentStatus status =
        InstrumentRegister.official().statusOn(dasar, grant.origin("/dasarHukum").set());
    boolean mayProvide =
        DelegatingLaw.isOfKind(dasar.instrumen().jenis())
            && status != InstrumentStatus.NO_LONGER
            && status != InstrumentStatus.NOT_YET
            && DelegatingLaw.providesFor(Jabatan.CAMAT, dasar) == Truth.UNKNOWN
            && DelegatingLaw.providesFor(grant.office().jabatan(), dasar) != Truth.NO;
    return mayProvide ? Hasil.TIDAK_DIKETAHUI : Hasil.TIDAK;
  }

  /** Before UU 23/2014 it is the law that does not tell whose such an affair is, not a field. */
  static Syarat before(Optional<UrusanPemerintahan> urusan) {
    return Syarat.of(
        JenisSyarat.URUSAN,
        Hasil.TIDAK_DIKETAHUI,
        new Dalil(
            Affairs.law(urusan, false),
            List.of(urusan.map(UrusanPemerintahan::nama).orElse("")),
            Dalil.HUKUM,
            JsonPointer.ROOT));
  }

  /** That the head, who gives it, carries the affair out. */
  static Syarat carriedOut(Grant grant, LayananDilimpahkan layanan, String... pasal) {
    return Syarat.of(
        JenisSyarat.URUSAN_PEMERINTAHAN_UMUM,
        Hasil.TERPENUHI,
        grant.at(
            grant.ofService().property("urusan"),
            Law.uu23(pasal),
            layanan.urusan().map(one -> one.nama()).orElse("")));
  }

  /**
   * The affair of a service that a decree gives: to a camat as the law has it; a delegation to
   * another stands or falls with its basis; of a mandate the law does not say.
   */
  static Syarat given(Grant grant, LayananDilimpahkan layanan) {
    if (grant.office().jabatan() == Jabatan.CAMAT) {
      return carriedOut(grant, layanan, "25 ayat (2)", "25 ayat (6)");
    }
    if (grant.isOfGeneralAffair()
        && grant.isFrom(SumberWewenang.DELEGASI)
        && grant.isSince(LawDays.UU_30_2014)) {
      return carriedOut(grant, layanan, "25 ayat (2)");
    }
    return Syarat.of(
        JenisSyarat.URUSAN_UMUM_KEPADA_LAIN,
        Hasil.TIDAK_DIKETAHUI,
        new Dalil(
            Law.uu23("25 ayat (6)", "25 ayat (7)"),
            List.of(layanan.urusan().map(one -> one.nama()).orElse(""), grant.office().toString()),
            Dalil.HUKUM,
            JsonPointer.ROOT));
  }
}
