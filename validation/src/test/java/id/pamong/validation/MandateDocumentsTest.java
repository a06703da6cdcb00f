package id.pamong.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.Finding;
import id.pamong.finding.Severity;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.LingkunganPemerintahan;
import id.pamong.validation.mandat.MandatRules;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PemetaanPelayanan;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.mandat.SusunanJabatan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A mandate is judged alike, whether a decree or a letter gives it. */
class MandateDocumentsTest {

  private static final String DAY = "2021-02-01";

  /** What a letter is told about who stands above whom. */
  private static final Set<String> OF_LETTERS =
      Set.of(
          "mandat.penerima-bukan-bawahan",
          "mandat.sekretaris-daerah-bukan-atasan-camat",
          "mandat.sekretaris-daerah-bukan-atasan-kepala-dinas",
          "mandat.sekretaris-daerah-bukan-atasan-perangkat-kecamatan",
          "mandat.sekretaris-daerah-bukan-atasan-unit-pelayanan-terpadu");

  /** What a decree is told about it; giver, receiver and their regions have rules of their own. */
  private static final Set<String> OF_DECREES =
      Set.of(
          "pelimpahan.mandat-kepada-bukan-bawahan",
          "pelimpahan.mandat-sekretaris-daerah-bukan-atasan",
          "pelimpahan.pemberi-bukan-kepala-daerah",
          "pelimpahan.penerima-bukan-camat",
          "pelimpahan.jabatan-penerima-tidak-sesuai-wilayah",
          "pelimpahan.penerima-di-luar-wilayah-pemberi");

  @Test
  void decreeAndLetterOfOneMandate_areJudgedAlike() {
    Set<String> different = new TreeSet<>();
    List<JabatanWilayah> offices =
        offices("35", "35.12", "35.12.07", "35.12.07.1001", "35.13", "35.13.05", "31", "31.71");
    for (JabatanWilayah giver : offices) {
      for (JabatanWilayah receiver : offices) {
        Optional<Severity> byLetter = worst(ofLetter(letter(giver, receiver)));
        Optional<Severity> byDecree = worst(ofDecree(decree(giver, receiver)));
        if (!byLetter.equals(byDecree)) {
          different.add(giver + " to " + receiver + ": " + byLetter + " " + byDecree);
        }
      }
    }
    assertThat(offices).hasSizeGreaterThan(30);
    assertThat(different).isEmpty();
  }

  @Test
  void mandateBelowTheHead_isOneFault() {
    JabatanWilayah sekda = JabatanWilayah.of(Jabatan.SEKRETARIS_DAERAH, "35.12");
    JabatanWilayah dinas = JabatanWilayah.of(Jabatan.KEPALA_DINAS, "35.12");
    JabatanWilayah camat = JabatanWilayah.of(Jabatan.CAMAT, "35.12.07");
    JabatanWilayah lurah = JabatanWilayah.of(Jabatan.LURAH, "35.12.07.1001");
    for (JabatanWilayah receiver : List.of(dinas, camat)) {
      assertThat(Found.rules(PelimpahanRules.all(), decree(sekda, receiver)))
          .containsOnlyOnce("pelimpahan.mandat-sekretaris-daerah-bukan-atasan")
          .doesNotContain(
              "pelimpahan.mandat-kepada-bukan-bawahan", "pelimpahan.pemberi-bukan-kepala-daerah");
    }
    assertThat(ofDecree(decree(dinas, lurah)))
        .extracting(finding -> finding.severity() + " " + finding.rule() + " " + finding.path())
        .containsExactly("ERROR pelimpahan.mandat-kepada-bukan-bawahan /penerima/0/jabatan");
    assertThat(ofDecree(decree(camat, lurah))).isEmpty();
  }

  private static List<JabatanWilayah> offices(String... codes) {
    List<JabatanWilayah> offices = new ArrayList<>();
    for (Jabatan jabatan : Jabatan.values()) {
      for (String code : codes) {
        JabatanWilayah office = JabatanWilayah.of(jabatan, code);
        if (SusunanJabatan.isSesuaiWilayah(office)
            && jabatan.lingkungan() != LingkunganPemerintahan.DESA
            && jabatan.lingkungan() != LingkunganPemerintahan.INSTANSI_VERTIKAL) {
          offices.add(office);
        }
      }
    }
    return offices;
  }

  private static Optional<Severity> worst(List<Finding> findings) {
    return findings.stream().map(Finding::severity).min(Comparator.naturalOrder());
  }

  private static List<Finding> ofLetter(SuratMandat letter) {
    return of(MandatRules.all(), letter, OF_LETTERS);
  }

  private static List<Finding> ofDecree(PelimpahanWewenang decree) {
    return of(PelimpahanRules.all(), decree, OF_DECREES);
  }

  private static <D> List<Finding> of(RuleSet<D> rules, D document, Set<String> ids) {
    return new DocumentValidator<>(rules, new SmallCatalog())
        .validate(document).findings().stream()
            .filter(finding -> ids.contains(finding.rule().value()))
            .toList();
  }

  private static SuratMandat letter(JabatanWilayah giver, JabatanWilayah receiver) {
    return SuratMandat.builder()
        .instrumen(InstrumenPenetapan.of(JenisInstrumen.SURAT_PERINTAH, "901", DAY))
        .pemberi(giver)
        .penerima(receiver)
        .addDasarHukum(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.UU, "25", 2009)))
        .build();
  }

  private static PelimpahanWewenang decree(JabatanWilayah giver, JabatanWilayah... receivers) {
    return PelimpahanWewenang.builder()
        .instrumen(
            InstrumenPelimpahan.builder()
                .jenis(JenisInstrumen.SURAT_PERINTAH)
                .nomor("901")
                .tanggalDitetapkan(LocalDate.parse(DAY))
                .build())
        .pemberi(giver)
        .penerima(Stream.of(receivers).toList())
        .jenisPelimpahan(JenisPelimpahan.SEBAGIAN_URUSAN)
        .sumber(SumberWewenang.MANDAT)
        .addDasarHukum(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.UU, "25", 2009)))
        .pemetaan(new PemetaanPelayanan("Pemetaan (contoh)", Optional.empty()))
        .build();
  }
}
