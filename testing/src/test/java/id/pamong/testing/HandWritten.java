package id.pamong.testing;

import id.pamong.finding.Finding;
import id.pamong.finding.RuleId;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import java.time.LocalDate;
import java.util.List;

/** A bare decree of Kabupaten Situbondo, to be completed by hand, and what is found in it. */
final class HandWritten {

  private HandWritten() {}

  interface Part {
    PelimpahanWewenang.Builder addTo(PelimpahanWewenang.Builder decree);
  }

  static List<String> found(String rule, PelimpahanWewenang decree) {
    return only(rule, Judged.check(decree));
  }

  /** Returns where a rule found something. */
  static List<String> places(String rule, PelimpahanWewenang decree) {
    return Judged.check(decree).stream()
        .filter(finding -> finding.rule().equals(RuleId.parse(rule)))
        .map(finding -> finding.path().value())
        .toList();
  }

  static List<String> only(String rule, List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.rule().equals(RuleId.parse(rule)))
        .map(finding -> finding.severity() + " " + basis(finding))
        .toList();
  }

  static String basis(Finding finding) {
    return String.join("; ", finding.basis().stream().map(DasarHukum::sitasi).toList());
  }

  static PelimpahanWewenang decree(String day, Part part) {
    return part.addTo(PelimpahanWewenang.builder().from(decree(day))).build();
  }

  static PelimpahanWewenang decree(String day) {
    return PelimpahanWewenang.builder()
        .instrumen(instrumen(day).build())
        .pemberi(JabatanWilayah.of(Jabatan.BUPATI, "35.12"))
        .addPenerima(JabatanWilayah.of(Jabatan.CAMAT, "35.12.07"))
        .jenisPelimpahan(JenisPelimpahan.SEBAGIAN_URUSAN)
        .build();
  }

  static InstrumenPelimpahan.Builder instrumen(String day) {
    return InstrumenPelimpahan.builder()
        .jenis(JenisInstrumen.KEPUTUSAN_BUPATI)
        .nomor("188.45/901/CONTOH")
        .tanggalDitetapkan(LocalDate.parse(day));
  }
}
