package id.pamong.examples;

import id.pamong.data.OfficialWilayah;
import id.pamong.finding.Finding;
import id.pamong.finding.Report;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.Messages;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PemetaanPelayanan;
import id.pamong.wewenang.SumberWewenang;
import java.time.LocalDate;
import java.util.Optional;

/** Builds a decree in code and checks it: one of its receivers lies in the regency next door. */
public final class SusunKeputusan {

  private SusunKeputusan() {}

  /**
   * Runs the example.
   *
   * @param args none
   */
  public static void main(String[] args) {
    // snippet:susun-keputusan
    PelimpahanWewenang keputusan =
        PelimpahanWewenang.builder()
            .instrumen(
                InstrumenPelimpahan.builder()
                    .jenis(JenisInstrumen.KEPUTUSAN_WALI_KOTA)
                    .nomor("188.45/24/KEP/425.012/2021")
                    .tanggalDitetapkan(LocalDate.of(2021, 3, 1))
                    .build())
            .pemberi(JabatanWilayah.of(Jabatan.WALI_KOTA, "35.74"))
            .addPenerima(JabatanWilayah.of(Jabatan.CAMAT, "35.74.01"))
            .addPenerima(JabatanWilayah.of(Jabatan.CAMAT, "35.13.05"))
            .jenisPelimpahan(JenisPelimpahan.SEBAGIAN_URUSAN)
            .sumber(SumberWewenang.DELEGASI)
            .addDasarHukum(
                DasarHukum.of(InstrumenHukum.of(JenisInstrumen.UU, "23", 2014), "226 ayat (1)"))
            .addDasarHukum(
                DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "17", 2018), "11 ayat (1)"))
            .pemetaan(new PemetaanPelayanan("Pemetaan pelayanan publik 2020", Optional.empty()))
            .periode(Periode.of(LocalDate.of(2021, 4, 1), LocalDate.of(2026, 4, 1)))
            .build();

    Report report = PelimpahanRules.validator(OfficialWilayah.catalog()).validate(keputusan);
    for (Finding finding : report.findings()) {
      System.out.println(finding.severity() + " " + finding.rule() + " " + finding.path());
      System.out.println("  " + Messages.indonesian().text(finding));
      System.out.println("  " + finding.basis());
    }
    // end
  }
}
