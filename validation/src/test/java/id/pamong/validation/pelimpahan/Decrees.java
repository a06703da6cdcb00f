package id.pamong.validation.pelimpahan;

import id.pamong.finding.Finding;
import id.pamong.finding.RuleId;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.DocumentValidator;
import id.pamong.validation.SmallCatalog;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PemetaanPelayanan;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A sound decree of Kabupaten Situbondo, to be changed by hand, and what one rule finds in it. */
final class Decrees {

  private static final DocumentValidator<PelimpahanWewenang> VALIDATOR =
      PelimpahanRules.validator(new SmallCatalog());

  private Decrees() {}

  /** Returns what a rule finds: severity, place and articles of each finding. */
  static List<String> found(String rule, PelimpahanWewenang decree) {
    return VALIDATOR.validate(decree).findings().stream()
        .filter(finding -> finding.rule().equals(RuleId.parse("pelimpahan." + rule)))
        .map(Decrees::line)
        .toList();
  }

  /** Returns a sound keputusan of a delegation, in force for two years from its day. */
  static PelimpahanWewenang on(String day) {
    LocalDate date = LocalDate.parse(day);
    return PelimpahanWewenang.builder()
        .instrumen(instrumen(day).build())
        .pemberi(office(Jabatan.BUPATI, "35.12"))
        .addPenerima(office(Jabatan.CAMAT, "35.12.07"))
        .jenisPelimpahan(JenisPelimpahan.SEBAGIAN_URUSAN)
        .sumber(SumberWewenang.DELEGASI)
        .addDasarHukum(cited(JenisInstrumen.PP, "96", 2012))
        .pemetaan(new PemetaanPelayanan("Pemetaan (contoh)", Optional.empty()))
        .periode(Periode.of(date, date.plusYears(2)))
        .build();
  }

  static PelimpahanWewenang on(String day, UnaryOperator<PelimpahanWewenang.Builder> change) {
    return change.apply(PelimpahanWewenang.builder().from(on(day))).build();
  }

  /** Returns a sound decree with another instrument. */
  static PelimpahanWewenang by(String day, UnaryOperator<InstrumenPelimpahan.Builder> change) {
    return on(day, decree -> decree.instrumen(change.apply(instrumen(day)).build()));
  }

  /** Returns a sound decree with one service. */
  static PelimpahanWewenang serving(String day, UnaryOperator<LayananDilimpahkan.Builder> service) {
    LayananDilimpahkan.Builder layanan = LayananDilimpahkan.builder().nama("Layanan contoh");
    return on(day, decree -> decree.addLayanan(service.apply(layanan).build()));
  }

  static InstrumenPelimpahan.Builder instrumen(String day) {
    return InstrumenPelimpahan.builder()
        .jenis(JenisInstrumen.KEPUTUSAN_BUPATI)
        .nomor("188.45/901/CONTOH")
        .tanggalDitetapkan(LocalDate.parse(day));
  }

  static JabatanWilayah office(Jabatan jabatan, String kode) {
    return JabatanWilayah.of(jabatan, kode);
  }

  static DasarHukum cited(JenisInstrumen jenis, String nomor, int tahun) {
    return DasarHukum.of(InstrumenHukum.of(jenis, nomor, tahun));
  }

  static InstrumenHukum local(JenisInstrumen jenis, int tahun, String kode) {
    return InstrumenHukum.builder()
        .jenis(jenis)
        .nomor("901")
        .tahun(tahun)
        .daerah(KodeWilayah.parse(kode))
        .build();
  }

  private static String line(Finding finding) {
    List<String> basis = finding.basis().stream().map(DasarHukum::sitasi).toList();
    return finding.severity() + " " + finding.path() + " " + String.join("; ", basis);
  }
}
