package id.pamong.validation.keputusan.syarat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.KelompokUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The condition of a task of assistance (tugas pembantuan): not an affair of the own kabupaten or
 * kota, but one of the central government or the provinsi, which a regulation of theirs assigns to
 * it. What that regulation assigns stands in no document here, so that it is not known; only the
 * affairs that the central government may not assign at all are refused.
 *
 * <p>Source: UU 23/2014 Pasal 10 ayat (2), 19 ayat (4), 20 ayat (2); PP 17/2018 Pasal 11 ayat (1)
 * huruf b.
 */
final class AssistanceConditions {

  private static final Set<JenisInstrumen> ASSIGNING =
      EnumSet.of(
          JenisInstrumen.PERMENDAGRI,
          JenisInstrumen.PERMENPANRB,
          JenisInstrumen.PERATURAN_MENTERI_LAIN,
          JenisInstrumen.PERATURAN_GUBERNUR);

  private static final List<DasarHukum> SINCE = Law.uu23("19 ayat (4)", "20 ayat (2)");
  private static final List<DasarHukum> ABSOLUTE = Law.uu23("10 ayat (2)");
  private static final List<DasarHukum> BEFORE =
      Law.of(NationalLaw.UU_32_2004, "10 ayat (5) huruf c");

  private AssistanceConditions() {}

  static boolean isOf(Grant grant) {
    return grant.decree().jenisPelimpahan() == JenisPelimpahan.TUGAS_PEMBANTUAN;
  }

  static Syarat assigned(Grant grant, LayananDilimpahkan layanan, boolean isSinceUu23) {
    Optional<UrusanPemerintahan> urusan = layanan.urusan();
    String name = urusan.map(UrusanPemerintahan::nama).orElse("");
    boolean isAbsolute = urusan.filter(one -> one.kelompok() == KelompokUrusan.ABSOLUT).isPresent();
    if (isAbsolute && isSinceUu23) {
      return Syarat.of(
          JenisSyarat.TUGAS_PEMBANTUAN,
          Hasil.TIDAK,
          grant.at(grant.ofService().property("urusan"), ABSOLUTE, name));
    }
    String cited =
        grant.decree().dasarHukum().stream()
            .filter(dasar -> ASSIGNING.contains(dasar.instrumen().jenis()))
            .map(DasarHukum::sitasi)
            .collect(Collectors.joining("; "));
    return Syarat.of(
        JenisSyarat.TUGAS_PEMBANTUAN,
        Hasil.TIDAK_DIKETAHUI,
        grant.at("/dasarHukum", isSinceUu23 ? SINCE : BEFORE, name, cited));
  }
}
