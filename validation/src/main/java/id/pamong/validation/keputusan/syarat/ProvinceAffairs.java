package id.pamong.validation.keputusan.syarat;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.KelompokUrusan;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an affair belongs to the provinsi. The annex that divides each affair between the levels
 * is not part of the library: a request says what it gives to the provinsi, and what the law itself
 * gives to another level is none of its.
 *
 * <p>Source: UU 23/2014 Pasal 9, 10 ayat (1), 13 ayat (3), 14 and 15 ayat (1).
 */
public final class ProvinceAffairs {

  /** Where a request divides an affair. */
  public static final JsonPointer DIVISION = JsonPointer.parse("/pembagianUrusan");

  /** Of the kabupaten or kota, or of the central government: Pasal 14 ayat (2) to (4). */
  private static final Set<SubUrusan> OF_ANOTHER =
      Set.of(
          SubUrusan.TAMAN_HUTAN_RAYA_KABUPATEN_KOTA,
          SubUrusan.MINYAK_DAN_GAS_BUMI,
          SubUrusan.PEMANFAATAN_LANGSUNG_PANAS_BUMI);

  /** What the law itself gives to the kabupaten or kota: Pasal 14 ayat (2) and (4). */
  static final Set<SubUrusan> OF_KABUPATEN_KOTA =
      Set.of(SubUrusan.TAMAN_HUTAN_RAYA_KABUPATEN_KOTA, SubUrusan.PEMANFAATAN_LANGSUNG_PANAS_BUMI);

  private static final JsonPointer PART = JsonPointer.parse("/subUrusan");
  private static final KodeWilayah JAKARTA = KodeWilayah.of(31);

  private static final List<DasarHukum> ABSOLUTE = Law.uu23("9 ayat (2)", "10 ayat (1)");
  private static final List<DasarHukum> GENERAL = Law.uu23("9 ayat (5)", "25 ayat (2)");
  private static final List<DasarHukum> SHARED =
      Law.uu23("13 ayat (3)", "14 ayat (1)", "15 ayat (1)");
  private static final List<DasarHukum> FOREST_PARK = Law.uu23("14 ayat (1)", "14 ayat (2)");
  private static final List<DasarHukum> OIL = Law.uu23("14 ayat (1)", "14 ayat (3)");
  private static final List<DasarHukum> HEAT = Law.uu23("14 ayat (1)", "14 ayat (4)");
  private static final List<DasarHukum> BY_ANNEX = Law.uu23("13 ayat (3)", "15 ayat (1)");

  private ProvinceAffairs() {}

  /** Returns the articles that place an affair of a provinsi, or leave it out, on a day. */
  public static List<DasarHukum> law(
      Optional<UrusanPemerintahan> urusan, Optional<SubUrusan> part, LocalDate day) {
    if (!LawDays.isSince(day, LawDays.UU_23_2014)) {
      return Law.PROVINCE_AFFAIRS.on(day);
    }
    return part.flatMap(ProvinceAffairs::ofPart)
        .or(() -> urusan.map(ProvinceAffairs::since))
        .orElse(BY_ANNEX);
  }

  private static List<DasarHukum> since(UrusanPemerintahan urusan) {
    return switch (urusan) {
      case KEHUTANAN, ENERGI_DAN_SUMBER_DAYA_MINERAL, KELAUTAN_DAN_PERIKANAN -> SHARED;
      default ->
          switch (urusan.kelompok()) {
            case ABSOLUT -> ABSOLUTE;
            case UMUM -> GENERAL;
            default -> BY_ANNEX;
          };
    };
  }

  /** Of the fisheries Pasal 14 says nothing; the annex divides them. */
  private static Optional<List<DasarHukum>> ofPart(SubUrusan part) {
    return switch (part) {
      case TAMAN_HUTAN_RAYA_KABUPATEN_KOTA -> Optional.of(FOREST_PARK);
      case MINYAK_DAN_GAS_BUMI -> Optional.of(OIL);
      case PEMANFAATAN_LANGSUNG_PANAS_BUMI -> Optional.of(HEAT);
      case PERIKANAN -> Optional.of(BY_ANNEX);
      default -> Optional.empty();
    };
  }

  /** The affair that a request states. */
  public static Syarat stated(PermintaanKeputusan request, boolean isSinceUu23) {
    Optional<Syarat> general = Affairs.general(request, isSinceUu23);
    if (general.isPresent()) {
      return general.get();
    }
    Hasil hasil =
        ofProvinsi(request.urusan(), request.subUrusan(), request.pembagianUrusan(), isSinceUu23);
    if (hasil == Hasil.TIDAK
        && isOpen(
            request.pejabat().wilayah(), request.urusan(), request.subUrusan(), isSinceUu23)) {
      return open(request.urusan().orElseThrow(), request.tanggal());
    }
    if (isSinceUu23 && isContradicted(request.subUrusan(), request.pembagianUrusan())) {
      return contradicted(
          request.urusan().orElseThrow(),
          request.subUrusan().orElseThrow(),
          request.pembagianUrusan().orElseThrow());
    }
    return Syarat.of(
        JenisSyarat.URUSAN_PROVINSI,
        hasil,
        ObjectConditions.fromRequest(
            place(request, isSinceUu23),
            law(request.urusan(), request.subUrusan(), request.tanggal()),
            request.urusan().map(urusan -> urusan.nama()),
            request.pembagianUrusan().map(Enum::name)));
  }

  /** Where the request states what decides, or would: the part, its share, or the affair. */
  private static JsonPointer place(PermintaanKeputusan request, boolean isSinceUu23) {
    if (isOfAnother(request.subUrusan())) {
      return PART;
    }
    boolean isConcurrent =
        request
            .urusan()
            .filter(one -> one.kelompok() != KelompokUrusan.ABSOLUT)
            .filter(one -> one.kelompok() != KelompokUrusan.UMUM)
            .isPresent();
    return isConcurrent && isSinceUu23 ? DIVISION : Affairs.PLACE;
  }

  /** Tells whether the law itself gives a part of an affair to another level. */
  public static boolean isOfAnother(Optional<SubUrusan> part) {
    return part.filter(OF_ANOTHER::contains).isPresent();
  }

  /** Tells whether a share of the provinsi is stated of what the law gives to another level. */
  public static boolean isContradicted(
      Optional<SubUrusan> part, Optional<PembagianUrusan> division) {
    return isOfAnother(part)
        && division.filter(PembagianUrusan.DAERAH_PROVINSI::equals).isPresent();
  }

  /** The part and the share that a request states contradict each other by the law itself. */
  public static Syarat contradicted(
      UrusanPemerintahan urusan, SubUrusan part, PembagianUrusan division) {
    PembagianUrusan byLaw =
        OF_KABUPATEN_KOTA.contains(part)
            ? PembagianUrusan.DAERAH_KABUPATEN_KOTA
            : PembagianUrusan.PEMERINTAH_PUSAT;
    return Syarat.of(
        JenisSyarat.PEMBAGIAN_SEJALAN,
        Hasil.TIDAK_DIKETAHUI,
        ObjectConditions.fromRequest(
            DIVISION, ofPart(part).orElseThrow(), urusan.nama(), division.name(), byLaw.name()));
  }

  /**
   * Tells whether it is open whose an affair is that a request gives to another level: the kota and
   * kabupaten of DKI Jakarta have none of their own, and the special law on it is not held. What
   * the law itself gives to another level than the provinsi is not open.
   */
  public static boolean isOpen(
      KodeWilayah region,
      Optional<UrusanPemerintahan> urusan,
      Optional<SubUrusan> part,
      boolean isSinceUu23) {
    return region.equals(JAKARTA)
        && urusan.isPresent()
        && ofProvinsi(urusan, part, Optional.empty(), isSinceUu23) != Hasil.TIDAK;
  }

  /** Returns that special law, which is not held, says whose an affair is. */
  public static Syarat open(UrusanPemerintahan urusan, LocalDate day) {
    return Syarat.of(
        JenisSyarat.URUSAN_PROVINSI,
        Hasil.TIDAK_DIKETAHUI,
        new Dalil(
            Law.SPECIAL_REGIONS.on(day), List.of(urusan.nama()), Dalil.HUKUM, JsonPointer.ROOT));
  }

  public static Hasil ofProvinsi(
      Optional<UrusanPemerintahan> urusan,
      Optional<SubUrusan> part,
      Optional<PembagianUrusan> division,
      boolean isSinceUu23) {
    if (urusan.isEmpty()) {
      return Hasil.TIDAK_DIKETAHUI;
    }
    if (urusan.get().kelompok() == KelompokUrusan.ABSOLUT) {
      return Hasil.TIDAK;
    }
    if (!isSinceUu23 || urusan.get().kelompok() == KelompokUrusan.UMUM) {
      return Hasil.TIDAK_DIKETAHUI;
    }
    if (isOfAnother(part)) {
      return Hasil.TIDAK;
    }
    return division
        .map(one -> Hasil.of(one == PembagianUrusan.DAERAH_PROVINSI))
        .orElse(Hasil.TIDAK_DIKETAHUI);
  }
}
