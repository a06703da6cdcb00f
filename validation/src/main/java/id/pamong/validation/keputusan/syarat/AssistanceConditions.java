package id.pamong.validation.keputusan.syarat;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.KelompokUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Fakta;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The condition of a task of assistance (tugas pembantuan) that a decree hands on: not an affair of
 * the own kabupaten or kota, but one of the central government or the provinsi, which a regulation
 * of theirs assigns to it. Where no such regulation is in the set, what it assigns is not known;
 * only the affairs that the central government may not assign at all are refused.
 *
 * <p>Source: UU 23/2014 Pasal 10 ayat (2), 19 ayat (4), 20 ayat (2); PP 17/2018 Pasal 11 ayat (1)
 * huruf b.
 */
public final class AssistanceConditions {

  private static final Set<JenisInstrumen> ASSIGNING =
      EnumSet.of(
          JenisInstrumen.PERMENDAGRI,
          JenisInstrumen.PERMENPANRB,
          JenisInstrumen.PERATURAN_MENTERI_LAIN,
          JenisInstrumen.PERATURAN_GUBERNUR);

  private static final List<DasarHukum> SINCE = Law.uu23("19 ayat (4)", "20 ayat (2)");
  private static final List<DasarHukum> TO_CAMAT =
      Stream.concat(SINCE.stream(), Law.pp17("11 ayat (1) huruf b").stream()).toList();
  private static final List<DasarHukum> ABSOLUTE = Law.uu23("10 ayat (2)");
  private static final List<DasarHukum> BEFORE =
      Law.of(NationalLaw.UU_32_2004, "10 ayat (5) huruf c");
  private static final List<DasarHukum> OWN_AFFAIRS_TO_CAMAT =
      Stream.concat(
              Law.uu23("209 ayat (3)", "226 ayat (1)").stream(), Law.pp19("15 ayat (2)").stream())
          .toList();
  private static final List<DasarHukum> OWN_AFFAIRS_DELEGATED =
      Stream.concat(Law.DELEGATION.stream(), OWN_AFFAIRS_TO_CAMAT.stream()).toList();

  private AssistanceConditions() {}

  public static boolean isOf(Grant grant) {
    return grant.decree().jenisPelimpahan() == JenisPelimpahan.TUGAS_PEMBANTUAN;
  }

  /**
   * Tells whether a decree hands a task of assistance to a camat on a day before PP 17/2018, whose
   * Pasal 11 ayat (1) huruf b is the first to speak of it.
   */
  public static boolean isBeforeLawOfCamat(Grant grant) {
    return isOf(grant)
        && grant.office().jabatan() == Jabatan.CAMAT
        && grant.isSince(LawDays.UU_23_2014)
        && !grant.isSince(LawDays.PP_17_2018);
  }

  /**
   * Returns the legal basis of such a decree. UU 23/2014 Pasal 226 ayat (1) and PP 19/2008 Pasal 15
   * ayat (2) hand the affairs of the own kabupaten or kota to the camat, which a task of assistance
   * is not (UU 23/2014 Pasal 1 angka 11), so that they do not lay this delegation down as UU
   * 30/2014 Pasal 13 ayat (2) huruf b asks. They are no refusal either: the kecamatan is perangkat
   * Daerah, and these carry out tasks of assistance too (UU 23/2014 Pasal 209 ayat (3)), and PP
   * 19/2008 Pasal 15 ayat (2) huruf i leaves other authority open. What is missing is the law.
   */
  public static Syarat basisBeforeLawOfCamat(Grant grant) {
    return Syarat.of(
        JenisSyarat.DASAR_DELEGASI,
        Hasil.TIDAK_DIKETAHUI,
        new Dalil(
            grant.isSince(LawDays.UU_30_2014) ? OWN_AFFAIRS_DELEGATED : OWN_AFFAIRS_TO_CAMAT,
            Fakta.of(
                grant.decree().dasarHukum().stream()
                    .map(DasarHukum::sitasi)
                    .collect(Collectors.joining("; ")),
                "",
                JenisPelimpahan.TUGAS_PEMBANTUAN.name()),
            Dalil.HUKUM,
            JsonPointer.ROOT));
  }

  /** Returns the citations of a decree that may be those of a regulation that assigns. */
  public static List<DasarHukum> cited(Grant grant) {
    return grant.decree().dasarHukum().stream()
        .filter(dasar -> ASSIGNING.contains(dasar.instrumen().jenis()))
        .toList();
  }

  /**
   * Returns the condition where regulations of the set assign the service, or may.
   *
   * @param documents what each of them says
   * @param others the citations of regulations that the set does not have, and that may assign it
   */
  public static Syarat assigned(
      Grant grant, LayananDilimpahkan layanan, List<Syarat> documents, List<DasarHukum> others) {
    List<Syarat> ways = new ArrayList<>(documents);
    boolean isMet = documents.stream().anyMatch(one -> one.hasil() == Hasil.TERPENUHI);
    if (!isMet && !others.isEmpty()) {
      ways.add(unknown(grant, layanan, law(grant), others));
    }
    return Syarat.of(
        JenisSyarat.TUGAS_PEMBANTUAN, grant.at("/dasarHukum", law(grant), name(layanan), ""), ways);
  }

  /** Returns the condition where no regulation of the set assigns the service. */
  public static Syarat unassigned(Grant grant, LayananDilimpahkan layanan, boolean isSinceUu23) {
    return isSinceUu23 && isAbsolute(layanan)
        ? Syarat.of(
            JenisSyarat.TUGAS_PEMBANTUAN,
            Hasil.TIDAK,
            grant.at(grant.ofService().property("urusan"), ABSOLUTE, name(layanan)))
        : unknown(grant, layanan, isSinceUu23 ? law(grant) : BEFORE, cited(grant));
  }

  /** Tells whether a service is of an affair that the central government may not assign. */
  public static boolean isAbsolute(LayananDilimpahkan layanan) {
    return layanan
        .urusan()
        .filter(urusan -> urusan.kelompok() == KelompokUrusan.ABSOLUT)
        .isPresent();
  }

  private static Syarat unknown(
      Grant grant, LayananDilimpahkan layanan, List<DasarHukum> law, List<DasarHukum> cited) {
    return Syarat.of(
        JenisSyarat.TUGAS_PEMBANTUAN,
        Hasil.TIDAK_DIKETAHUI,
        grant.at(
            "/dasarHukum",
            law,
            name(layanan),
            cited.stream().map(DasarHukum::sitasi).collect(Collectors.joining("; "))));
  }

  /** The articles by which it is assigned, and by which a camat is given it. */
  private static List<DasarHukum> law(Grant grant) {
    boolean isToCamat =
        grant.office().jabatan() == Jabatan.CAMAT && grant.isSince(LawDays.PP_17_2018);
    return isToCamat ? TO_CAMAT : SINCE;
  }

  private static String name(LayananDilimpahkan layanan) {
    Optional<UrusanPemerintahan> urusan = layanan.urusan();
    return urusan.map(UrusanPemerintahan::nama).orElse("");
  }
}
