package id.pamong.validation.keputusan.syarat;

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

  private AssistanceConditions() {}

  public static boolean isOf(Grant grant) {
    return grant.decree().jenisPelimpahan() == JenisPelimpahan.TUGAS_PEMBANTUAN;
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
