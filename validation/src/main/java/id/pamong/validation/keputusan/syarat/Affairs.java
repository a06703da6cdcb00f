package id.pamong.validation.keputusan.syarat;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.KelompokUrusan;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether an affair belongs to the kabupaten or kota, on a day before or since UU 23/2014. */
public final class Affairs {

  /** Where a request states the affair. */
  public static final JsonPointer PLACE = JsonPointer.parse("/urusan");

  private static final JsonPointer PART = JsonPointer.parse("/subUrusan");

  private static final List<DasarHukum> BEFORE =
      Law.of(NationalLaw.UU_32_2004, "10 ayat (1)", "10 ayat (3)");
  private static final List<DasarHukum> ABSOLUTE_BEFORE =
      Law.of(NationalLaw.UU_32_2004, "10 ayat (3)");
  private static final List<DasarHukum> UNKNOWN = Law.uu23("9 ayat (3)", "13 ayat (4)");
  private static final List<DasarHukum> ABSOLUTE = Law.uu23("9 ayat (2)", "10 ayat (1)");
  private static final List<DasarHukum> BASIC = Law.uu23("12 ayat (1)", "13 ayat (4)");
  private static final List<DasarHukum> OBLIGATORY = Law.uu23("12 ayat (2)", "13 ayat (4)");
  private static final List<DasarHukum> CHOSEN = Law.uu23("12 ayat (3)", "13 ayat (4)");
  private static final List<DasarHukum> FORESTRY =
      Law.uu23("12 ayat (3)", "14 ayat (1)", "14 ayat (2)");
  private static final List<DasarHukum> ENERGY =
      Law.uu23("12 ayat (3)", "14 ayat (1)", "14 ayat (4)");
  private static final List<DasarHukum> SEA = Law.uu23("12 ayat (3)", "14 ayat (1)");
  public static final List<DasarHukum> DIVISION = Law.uu23("13 ayat (4)", "15 ayat (1)");
  private static final List<DasarHukum> BY_HEADS = Law.uu23("25 ayat (2)");
  private static final List<DasarHukum> GENERAL = Law.uu23("9 ayat (5)", "25 ayat (6)");

  private static final Set<UrusanPemerintahan> DIVIDED =
      Set.of(
          UrusanPemerintahan.KEHUTANAN,
          UrusanPemerintahan.ENERGI_DAN_SUMBER_DAYA_MINERAL,
          UrusanPemerintahan.KELAUTAN_DAN_PERIKANAN);

  private Affairs() {}

  /** Returns the articles that place an affair, or leave it out. */
  public static List<DasarHukum> law(Optional<UrusanPemerintahan> urusan, boolean isSinceUu23) {
    if (!isSinceUu23) {
      boolean isAbsolute =
          urusan.filter(one -> one.kelompok() == KelompokUrusan.ABSOLUT).isPresent();
      return isAbsolute ? ABSOLUTE_BEFORE : BEFORE;
    }
    return urusan.map(Affairs::since).orElse(UNKNOWN);
  }

  private static List<DasarHukum> since(UrusanPemerintahan urusan) {
    return switch (urusan) {
      case KEHUTANAN -> FORESTRY;
      case ENERGI_DAN_SUMBER_DAYA_MINERAL -> ENERGY;
      case KELAUTAN_DAN_PERIKANAN -> SEA;
      default ->
          switch (urusan.kelompok()) {
            case ABSOLUT -> ABSOLUTE;
            case WAJIB_PELAYANAN_DASAR -> BASIC;
            case WAJIB_NON_PELAYANAN_DASAR -> OBLIGATORY;
            case PILIHAN -> CHOSEN;
            case UMUM -> GENERAL;
          };
    };
  }

  /** The affair that a request states, as the law itself places it. */
  public static Syarat stated(PermintaanKeputusan request, boolean isSinceUu23) {
    Optional<Syarat> general = general(request, isSinceUu23);
    if (general.isPresent()) {
      return general.get();
    }
    if (request.urusan().filter(one -> one.kelompok() == KelompokUrusan.UMUM).isPresent()) {
      return GeneralAffairs.before(request.urusan());
    }
    Hasil hasil = ofKabupatenKota(request.urusan(), request.subUrusan(), isSinceUu23);
    if (hasil == Hasil.TIDAK_DIKETAHUI && request.urusan().isPresent() && !isSinceUu23) {
      return GeneralAffairs.before(request.urusan());
    }
    boolean missesPart = isSinceUu23 && missesPart(request.urusan(), request.subUrusan());
    return Syarat.of(
        JenisSyarat.URUSAN,
        hasil,
        ObjectConditions.fromRequest(
            missesPart ? PART : PLACE,
            law(request.urusan(), isSinceUu23),
            request.urusan().map(urusan -> urusan.nama()).orElse("")));
  }

  /**
   * The affair of a request, or its part, where the decree that gives the service states none. What
   * a decree does not say it is given as, is none of the general affairs, which go by other law.
   */
  public static Optional<Syarat> unstated(PermintaanKeputusan request, Grant grant) {
    // Most requests state none: the decree, far away in memory, is not visited for them.
    if (request.urusan().filter(one -> one.kelompok() != KelompokUrusan.UMUM).isEmpty()) {
      return Optional.empty();
    }
    return grant
        .layanan()
        .filter(
            layanan ->
                layanan.urusan().isEmpty()
                    || (layanan.urusan().equals(request.urusan())
                        && layanan.subUrusan().isEmpty()
                        && request.subUrusan().isPresent()))
        .map(layanan -> stated(request, LawDays.isSince(request.tanggal(), LawDays.UU_23_2014)));
  }

  /**
   * The affair of an instrument where the request states another: which of them the act is of is
   * not known, so that it may lie outside what was given.
   */
  public static Optional<Syarat> contradicted(PermintaanKeputusan request, Grant grant) {
    // Most requests state none: the decree, far away in memory, is not visited for them.
    if (request.urusan().isEmpty()) {
      return Optional.empty();
    }
    return grant
        .layanan()
        .flatMap(
            layanan ->
                contradicted(request, layanan.urusan(), layanan.subUrusan(), grant.citation()));
  }

  public static Optional<Syarat> contradicted(
      PermintaanKeputusan request,
      Optional<UrusanPemerintahan> urusan,
      Optional<SubUrusan> part,
      String citation) {
    if (request.urusan().isEmpty()) {
      return Optional.empty();
    }
    boolean isOther = differ(request.urusan(), urusan);
    if (!isOther && !differ(request.subUrusan(), part)) {
      return Optional.empty();
    }
    return Optional.of(
        Syarat.of(
            JenisSyarat.URUSAN_SEJALAN,
            Hasil.TIDAK_DIKETAHUI,
            ObjectConditions.fromRequest(
                isOther ? PLACE : PART,
                Law.MATTER.on(request.tanggal()),
                request.urusan().map(UrusanPemerintahan::nama).orElse(""),
                urusan.map(UrusanPemerintahan::nama).orElse(""),
                citation)));
  }

  /**
   * The part of an affair that a decree gives, where the request says which government it belongs
   * to: who hands on has no more than the law gives him. What the law itself gives to another
   * level, a task of assistance, and what special law divides is not asked of here.
   */
  public static Optional<Syarat> division(PermintaanKeputusan request, Grant grant) {
    // Most requests state none: the decree, far away in memory, is not visited for them.
    if (request.pembagianUrusan().isEmpty()) {
      return Optional.empty();
    }
    Optional<UrusanPemerintahan> urusan =
        grant.layanan().flatMap(LayananDilimpahkan::urusan).or(request::urusan);
    Optional<SubUrusan> part =
        grant.layanan().flatMap(LayananDilimpahkan::subUrusan).or(request::subUrusan);
    return AssistanceConditions.isOf(grant) || RegionFacts.isInJakarta(grant.giver().wilayah())
        ? Optional.empty()
        : division(request, urusan, part);
  }

  /** The part of the affair that a request states, as it divides it. */
  public static Optional<Syarat> division(PermintaanKeputusan request) {
    return request.pembagianUrusan().isEmpty()
        ? Optional.empty()
        : division(request, request.urusan(), request.subUrusan());
  }

  private static Optional<Syarat> division(
      PermintaanKeputusan request, Optional<UrusanPemerintahan> urusan, Optional<SubUrusan> part) {
    PembagianUrusan division = request.pembagianUrusan().orElseThrow();
    boolean isSinceUu23 = LawDays.isSince(request.tanggal(), LawDays.UU_23_2014);
    boolean isAsked =
        (isSinceUu23 || division != PembagianUrusan.DAERAH_KABUPATEN_KOTA)
            && urusan.filter(one -> one.kelompok() != KelompokUrusan.UMUM).isPresent()
            && ofKabupatenKota(urusan, part, isSinceUu23) != Hasil.TIDAK;
    if (!isAsked) {
      return Optional.empty();
    }
    if (!isSinceUu23) {
      return Optional.of(
          Syarat.of(
              JenisSyarat.PEMBAGIAN_URUSAN,
              Hasil.TIDAK_DIKETAHUI,
              new Dalil(
                  BEFORE,
                  List.of(urusan.get().nama(), division.name()),
                  Dalil.HUKUM,
                  JsonPointer.ROOT)));
    }
    if (division != PembagianUrusan.DAERAH_KABUPATEN_KOTA
        && part.filter(ProvinceAffairs.OF_KABUPATEN_KOTA::contains).isPresent()) {
      return Optional.of(ProvinceAffairs.contradicted(urusan.get(), part.get(), division));
    }
    return Optional.of(
        Syarat.of(
            JenisSyarat.PEMBAGIAN_URUSAN,
            Hasil.of(division == PembagianUrusan.DAERAH_KABUPATEN_KOTA),
            ObjectConditions.fromRequest(
                ProvinceAffairs.DIVISION, DIVISION, urusan.get().nama(), division.name())));
  }

  /**
   * Tells whether the articles by which an affair was placed only list what all levels share, so
   * that the annex, which is not held, divides it.
   */
  public static boolean isDividedByAnnex(List<DasarHukum> law) {
    return law.equals(BASIC) || law.equals(OBLIGATORY) || law.equals(CHOSEN) || law.equals(SEA);
  }

  /** A general affair is carried out by gubernur, bupati and wali kota, though of no region. */
  public static Optional<Syarat> general(PermintaanKeputusan request, boolean isSinceUu23) {
    return request
        .urusan()
        .filter(urusan -> isSinceUu23 && urusan.kelompok() == KelompokUrusan.UMUM)
        .map(
            urusan ->
                Syarat.of(
                    JenisSyarat.URUSAN_PEMERINTAHAN_UMUM,
                    Hasil.TERPENUHI,
                    ObjectConditions.fromRequest(PLACE, BY_HEADS, urusan.nama())));
  }

  /** Tells whether two facts are stated, and are not the same. */
  public static <T> boolean differ(Optional<T> one, Optional<T> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /**
   * What a request says of the annex that divides an affair bars what the law leaves to it. Before
   * UU 23/2014 government, provinsi and kabupaten or kota shared affairs too (UU 32/2004 Pasal 10
   * ayat (3) leaves out the absolute ones alone), but how is not held, so that a share of another
   * level leaves it open.
   */
  public static Hasil ofKabupatenKota(
      Optional<UrusanPemerintahan> urusan,
      Optional<SubUrusan> part,
      PermintaanKeputusan request,
      boolean isSinceUu23) {
    Hasil byLaw = ofKabupatenKota(urusan, part, isSinceUu23);
    boolean isDivided = urusan.filter(one -> one.kelompok() != KelompokUrusan.UMUM).isPresent();
    Hasil ofOther = isSinceUu23 ? Hasil.TIDAK : Hasil.TIDAK_DIKETAHUI;
    return request
        .pembagianUrusan()
        .filter(division -> isDivided && division != PembagianUrusan.DAERAH_KABUPATEN_KOTA)
        .map(division -> byLaw.dan(ofOther))
        .orElse(byLaw);
  }

  static Hasil ofKabupatenKota(
      Optional<UrusanPemerintahan> urusan, Optional<SubUrusan> part, boolean isSinceUu23) {
    if (urusan.isEmpty()) {
      return Hasil.TIDAK_DIKETAHUI;
    }
    if (urusan.get().kelompok() == KelompokUrusan.ABSOLUT) {
      return Hasil.TIDAK;
    }
    boolean isGeneral = urusan.get().kelompok() == KelompokUrusan.UMUM;
    // The affairs of UU 32/2004 have no such group.
    return isSinceUu23
        ? divided(urusan.get(), part)
        : isGeneral ? Hasil.TIDAK_DIKETAHUI : Hasil.TERPENUHI;
  }

  /**
   * Forestry and energy are not of the kabupaten or kota, but for a part each; of the sea nothing
   * is; the general affairs are of the President and reach the camat another way.
   */
  private static Hasil divided(UrusanPemerintahan urusan, Optional<SubUrusan> part) {
    return switch (urusan) {
      case KEHUTANAN -> only(part, SubUrusan.TAMAN_HUTAN_RAYA_KABUPATEN_KOTA);
      case ENERGI_DAN_SUMBER_DAYA_MINERAL -> only(part, SubUrusan.PEMANFAATAN_LANGSUNG_PANAS_BUMI);
      case KELAUTAN_DAN_PERIKANAN ->
          is(part, SubUrusan.PERIKANAN)
              ? Hasil.TERPENUHI
              : is(part, SubUrusan.KELAUTAN) ? Hasil.TIDAK : Hasil.TIDAK_DIKETAHUI;
      default -> urusan.kelompok() == KelompokUrusan.UMUM ? Hasil.TIDAK_DIKETAHUI : Hasil.TERPENUHI;
    };
  }

  private static Hasil only(Optional<SubUrusan> part, SubUrusan wanted) {
    return part.isEmpty() ? Hasil.TIDAK_DIKETAHUI : Hasil.of(is(part, wanted));
  }

  /**
   * Tells whether an affair is divided by its parts since UU 23/2014 and the part is not stated.
   */
  public static boolean missesPart(Optional<UrusanPemerintahan> urusan, Optional<SubUrusan> part) {
    return part.isEmpty() && urusan.filter(DIVIDED::contains).isPresent();
  }

  private static boolean is(Optional<SubUrusan> part, SubUrusan wanted) {
    return part.filter(wanted::equals).isPresent();
  }
}
