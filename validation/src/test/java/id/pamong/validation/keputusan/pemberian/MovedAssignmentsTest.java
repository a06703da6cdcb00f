package id.pamong.validation.keputusan.pemberian;

import static id.pamong.validation.keputusan.DrawnRegions.edition;
import static id.pamong.validation.keputusan.DrawnRegions.recoded;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.Cases;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.pemegang.DaftarPemegang;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.pemegang.PetaPemegang;
import id.pamong.wewenang.penugasan.BidangDesa;
import id.pamong.wewenang.penugasan.CaraPenyerahan;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasDesa;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.edition.CombinedCatalog;
import id.pamong.wilayah.suksesi.Suksesi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Desa 35.12.01.2001, which became 35.12.06.2001 in 2021, and whose old code was given to another
 * desa in 2022; the regions are invented.
 */
class MovedAssignmentsTest {

  /** A task whose name tells a licence is no task by law in other words. */
  private static final String TASK = "Izin keramaian desa";

  private static final String ABOVE = "35 Jawa Timur\n35.12 Kabupaten Contoh\n";
  private static final String OTHER = "35.12.02 Lor\n35.12.02.2001 Jati\n35.12.02.2002 Waru\n";
  private static final String BEFORE = "35.12.01 Kidul\n35.12.01.2001 Randu\n35.12.01.2002 Asem\n";
  private static final String AFTER = "35.12.06 Kidul\n35.12.06.2001 Randu\n35.12.06.2002 Asem\n";
  private static final String NEW = "35.12.01 Wetan\n35.12.01.2001 Mindi\n35.12.01.2002 Laban\n";

  private static final WilayahCatalog CATALOG =
      CombinedCatalog.of(
          edition(2020, ABOVE + BEFORE + OTHER),
          edition(2021, ABOVE + OTHER + AFTER),
          edition(2022, ABOVE + NEW + OTHER + AFTER));

  private static final Suksesi BY_LAW =
      Suksesi.derive(
          CATALOG,
          List.of(
              recoded(2021, "35.12.01", "35.12.06"),
              recoded(2021, "35.12.01.2001", "35.12.06.2001")));

  private static final Suksesi BY_NAME = Suksesi.derive(CATALOG, List.of());

  private static final PenugasanDesa ASSIGNMENT =
      PenugasanDesa.builder()
          .instrumen(InstrumenPenetapan.of(JenisInstrumen.PERATURAN_BUPATI, "11", "2020-03-02"))
          .penugas(PihakPenugas.PEMERINTAH_KABUPATEN_KOTA)
          .daerah(KodeWilayah.parse("35.12"))
          .addDesa(KodeWilayah.parse("35.12.01.2001"))
          .addTugas(
              new TugasDesa(
                  TASK,
                  Optional.of(UrusanPemerintahan.SOSIAL),
                  Optional.empty(),
                  Optional.of(BidangDesa.PEMBERDAYAAN_MASYARAKAT)))
          .cara(CaraPenyerahan.PENUGASAN)
          .disertaiBiaya(true)
          .addSumberBiaya(SumberPendanaan.APBD_KABUPATEN_KOTA)
          .build();

  private static AuthorityEngine engine(Suksesi suksesi) {
    return AuthorityEngine.of(suksesi, List.of(), List.of(), List.of(ASSIGNMENT));
  }

  private static String ask(Suksesi suksesi, String desa, String day) {
    KodeWilayah kode = KodeWilayah.parse(desa);
    return Cases.line(
        engine(suksesi)
            .decide(
                PermintaanKeputusan.builder()
                    .pejabat(new JabatanWilayah(Jabatan.KEPALA_DESA, kode))
                    .layanan(TASK)
                    .wilayah(kode)
                    .tanggal(LocalDate.parse(day))
                    .build()));
  }

  private static List<String> rows(Suksesi suksesi, String from, String to) {
    PetaPemegang map =
        engine(suksesi)
            .gaps(
                new PermintaanPeta(
                    KodeWilayah.parse("35.12"),
                    Periode.of(LocalDate.parse(from), LocalDate.parse(to)),
                    List.of()));
    return map.baris().stream()
        .map(
            row ->
                row.tempat()
                    + " "
                    + row.periode().mulai()
                    + " "
                    + row.keadaan().jenis()
                    + " "
                    + row.keadaan().jabatan())
        .toList();
  }

  @Test
  void desaKeepsItsTask_underTheCodeThatLawGivesIt() {
    assertThat(ask(BY_LAW, "35.12.01.2001", "2020-06-01")).startsWith("BERWENANG");
    assertThat(ask(BY_LAW, "35.12.06.2001", "2021-06-01")).startsWith("BERWENANG");
    assertThat(ask(BY_LAW, "35.12.06.2001", "2023-06-01")).startsWith("BERWENANG");
    assertThat(ask(BY_LAW, "35.12.06.2002", "2023-06-01")).startsWith("TIDAK dasar-kewenangan");
  }

  @Test
  void desaThatOnlyItsNameTells_isNotKnown() {
    assertThat(ask(BY_NAME, "35.12.06.2001", "2021-06-01"))
        .isEqualTo("? wilayah-berganti-kode /desa/0");
  }

  @Test
  void otherDesaWithTheOldCode_hasNothing_orThatIsNotKnown() {
    assertThat(ask(BY_LAW, "35.12.01.2001", "2023-06-01"))
        .startsWith("TIDAK wilayah-berganti-kode");
    assertThat(ask(BY_NAME, "35.12.01.2001", "2023-06-01"))
        .isEqualTo("? wilayah-berganti-kode /desa/0");
  }

  @Test
  void mapAndHolders_followTheDesa() {
    assertThat(rows(BY_LAW, "2020-06-01", "2022-06-01"))
        .contains(
            "35.12.01.2001 2020-06-01 SATU [kepala Desa 35.12.01.2001]",
            "35.12.06.2001 2021-01-01 SATU [kepala Desa 35.12.06.2001]",
            "35.12.06.2002 2021-01-01 TIDAK_DILIMPAHKAN []",
            "35.12.01 2022-01-01 TIDAK_DILIMPAHKAN []")
        .noneMatch(row -> row.startsWith("35.12.02") && !row.endsWith("TIDAK_DILIMPAHKAN []"));
    assertThat(rows(BY_NAME, "2021-06-01", "2021-07-01"))
        .contains("35.12.06.2001 2021-06-01 TIDAK_DIKETAHUI []");
    DaftarPemegang answer =
        engine(BY_LAW)
            .holders(
                PermintaanPemegang.builder()
                    .layanan(TASK)
                    .wilayah(KodeWilayah.parse("35.12.06.2001"))
                    .tanggal(LocalDate.of(2023, 6, 1))
                    .build());
    assertThat(answer.pemegang())
        .extracting(one -> one.jabatan().toString())
        .contains("kepala Desa 35.12.06.2001");
  }
}
