package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Tarakan.BY_LAW;
import static id.pamong.validation.keputusan.Tarakan.BY_NAME;
import static id.pamong.validation.keputusan.Tarakan.decree;
import static id.pamong.validation.keputusan.Tarakan.request;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.mandat.JenisPelaksana;
import id.pamong.wewenang.mandat.SebabBerhalangan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.pemegang.DaftarPemegang;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.suksesi.Suksesi;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests that name an office or a place by a code of another day, as 64.73 in 2026. */
class RequestCodesTest {

  private static final PelimpahanWewenang BEFORE = decree("2021-02-02", "64.73", "64.73.01");
  private static final PelimpahanWewenang SINCE = decree("2025-06-02", "65.71", "65.71.01");

  private static String ask(
      Suksesi suksesi, PelimpahanWewenang decree, PermintaanKeputusan request) {
    return line(AuthorityEngine.of(suksesi, List.of(decree), List.of()).decide(request));
  }

  private static final String OFFICE = "wilayah-jabatan /pejabat/wilayah";
  private static final String PLACE = "wilayah-objek /wilayah";

  @Test
  void officeOrPlaceUnderAFormerCode_isOpen() {
    for (PelimpahanWewenang decree : List.of(BEFORE, SINCE)) {
      assertThat(ask(BY_LAW, decree, request("2026-03-02", "65.71.01", "65.71.01.1001")))
          .startsWith("BERWENANG");
      assertThat(ask(BY_LAW, decree, request("2026-03-02", "64.73.01", "65.71.01.1001")))
          .isEqualTo("? " + OFFICE);
      assertThat(ask(BY_LAW, decree, request("2026-03-02", "65.71.01", "64.73.01.1001")))
          .isEqualTo("? " + PLACE);
      assertThat(ask(BY_LAW, decree, request("2026-03-02", "64.73.01", "64.73.01.1001")))
          .isEqualTo("? " + OFFICE + ", " + PLACE);
    }
  }

  @Test
  void officeOrPlaceUnderALaterCode_isOpen() {
    assertThat(ask(BY_LAW, BEFORE, request("2023-08-01", "65.71.01", "64.73.01.1001")))
        .isEqualTo("? " + OFFICE);
    assertThat(ask(BY_LAW, BEFORE, request("2023-08-01", "64.73.01", "65.71.01.1001")))
        .isEqualTo("? " + PLACE);
  }

  @Test
  void codeOfTheDay_isNamed_whereLawStatesIt() {
    PermintaanKeputusan asked = request("2026-03-02", "64.73.01", "64.73.01.1001");
    var decision = AuthorityEngine.of(BY_LAW, List.of(SINCE), List.of()).decide(asked);
    assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(decision))
        .contains(
            "wilayah jabatan 64.73.01 ada menurut contoh-2025, yang memuatnya dengan kode 65.71.01")
        .contains(
            "tempat 64.73.01.1001 ada menurut contoh-2025, yang memuatnya dengan kode 65.71.01.1001");
    assertThat(DecisionPage.in(DecisionTexts.english()).text(decision))
        .contains("exists under contoh-2025, which has it as 65.71.01.1001");
    var byName = AuthorityEngine.of(BY_NAME, List.of(SINCE), List.of()).decide(asked);
    assertThat(line(byName)).startsWith("? ").contains(OFFICE);
    assertThat(DecisionPage.in(DecisionTexts.english()).text(byName)).doesNotContain("has it as");
  }

  @Test
  void officeThatHoldsNothingUnderItsRightCode_isRefused_asBefore() {
    assertThat(ask(BY_LAW, SINCE, request("2026-03-02", "64.73.02", "64.73.02.1001")))
        .isEqualTo("TIDAK dasar-kewenangan [SEWENANG_WENANG] TIDAK_SAH");
    assertThat(ask(BY_LAW, SINCE, request("2026-03-02", "65.71.01", "64.73.02.1001")))
        .startsWith("TIDAK tempat");
    assertThat(ask(BY_LAW, SINCE, request("2026-03-02", "64.88.01", "64.88.01.1001")))
        .startsWith("TIDAK dasar-kewenangan");
  }

  @Test
  void holdersOfAPlaceUnderAFormerCode_areOpen_underTheCodesOfTheDay() {
    DaftarPemegang all =
        AuthorityEngine.of(BY_LAW, List.of(SINCE), List.of())
            .holders(
                PermintaanPemegang.builder()
                    .layanan("Izin Reklame")
                    .wilayah(KodeWilayah.parse("64.73.01.1001"))
                    .tanggal(LocalDate.of(2026, 3, 2))
                    .urusan(UrusanPemerintahan.PEKERJAAN_UMUM_DAN_PENATAAN_RUANG)
                    .build());
    assertThat(all.pemegang()).isEmpty();
    assertThat(all.terbuka())
        .extracting(one -> one.jabatan().toString())
        .containsExactly("wali kota 65.71", "camat 65.71.01");
  }

  private static String acting(String giver, String appointed, String replaced, String asked) {
    SuratMandat order =
        SuratMandat.builder()
            .instrumen(InstrumenPenetapan.of(JenisInstrumen.SURAT_PERINTAH, "5", "2026-02-27"))
            .pemberi(office(Jabatan.WALI_KOTA, giver))
            .penerima(office(Jabatan.SEKRETARIS_KECAMATAN, appointed))
            .pelaksana(JenisPelaksana.PELAKSANA_HARIAN)
            .jabatanDigantikan(office(Jabatan.CAMAT, replaced))
            .sebab(SebabBerhalangan.CUTI)
            .periode(Periode.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 20)))
            .build();
    return ask(
        BY_LAW,
        SINCE,
        PermintaanKeputusan.builder()
            .from(request("2026-03-02", asked, "65.71.01.1001"))
            .rutin(true)
            .perintah(order)
            .build());
  }

  @Test
  void orderThatNamesOfficesByFormerCodes_isOpen() {
    assertThat(acting("65.71", "65.71.01", "65.71.01", "65.71.01")).startsWith("BERWENANG");
    assertThat(acting("64.73", "65.71.01", "65.71.01", "65.71.01"))
        .isEqualTo("? kode-pada-harinya /perintah/pemberi/wilayah");
    assertThat(acting("65.71", "64.73.01", "65.71.01", "65.71.01"))
        .isEqualTo("? kode-pada-harinya /perintah/penerima/wilayah");
    assertThat(acting("65.71", "65.71.01", "64.73.01", "65.71.01"))
        .isEqualTo("? kode-pada-harinya /perintah/jabatanDigantikan/wilayah");
    assertThat(acting("65.71", "65.71.01", "65.71.01", "64.73.01")).startsWith("? " + OFFICE);
    assertThat(acting("64.73", "64.73.02", "64.73.02", "65.71.01")).startsWith("TIDAK");
  }
}
