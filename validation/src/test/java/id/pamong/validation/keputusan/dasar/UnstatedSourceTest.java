package id.pamong.validation.keputusan.dasar;

import static id.pamong.validation.keputusan.Cases.cited;
import static id.pamong.validation.keputusan.Cases.decide;
import static id.pamong.validation.keputusan.Cases.decree;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.Cases;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.ObjekSubdelegasi;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PenanggungJawab;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.pemegang.BarisPemegang;
import id.pamong.wewenang.pemegang.JenisKeadaan;
import id.pamong.wewenang.pemegang.PemegangLayanan;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Decrees that do not say whether they delegate or mandate. */
class UnstatedSourceTest {

  private static final JabatanWilayah LURAH = office(Jabatan.LURAH, "35.74.01.1001");
  private static final String OPEN = "? sumber-dinyatakan /sumber +sumber-tidak-dinyatakan";
  private static final String GRANTED = "BERWENANG ? ? +sumber-tidak-dinyatakan";

  private static PelimpahanWewenang silent(
      Optional<Boolean> routine, UnaryOperator<PelimpahanWewenang.Builder> change) {
    return decree(
        d ->
            change.apply(
                d.sumber(Optional.empty())
                    .layanan(
                        List.of(
                            Cases.service()
                                .kriteria(Cases.licence().tugasRutin(routine).build())
                                .build()))));
  }

  private static PelimpahanWewenang silent() {
    return silent(Optional.of(true), d -> d);
  }

  /** To a lurah no PP that is held lays a delegation down. */
  private static PelimpahanWewenang.Builder toLurah(PelimpahanWewenang.Builder decree) {
    return decree
        .penerima(List.of(LURAH))
        .dasarHukum(List.of(cited(JenisInstrumen.UU, "30", 2014)));
  }

  private static PermintaanKeputusan byLurah(PermintaanKeputusan request) {
    return PermintaanKeputusan.builder().from(request).pejabat(LURAH).build();
  }

  private static PelimpahanWewenang as(SumberWewenang sumber, PelimpahanWewenang decree) {
    return PelimpahanWewenang.builder().from(decree).sumber(sumber).build();
  }

  private static PermintaanKeputusan act(boolean strategic) {
    return request(r -> r.strategis(strategic));
  }

  @Test
  void whatBothReadingsGive_isGranted_andWhoAnswersIsNotKnown() {
    assertThat(line(decide(act(false), silent()))).isEqualTo(GRANTED);
    assertThat(
            line(
                decide(
                    request(r -> r.strategis(false).tandaTangan(BentukTandaTangan.ATAS_NAMA)),
                    silent())))
        .isEqualTo(GRANTED);
  }

  @Test
  void whatOneReadingGives_isOpen_forTheSource() {
    assertThat(line(decide(act(true), silent()))).isEqualTo(OPEN);
    assertThat(line(decide(act(false), silent(Optional.of(false), d -> d)))).isEqualTo(OPEN);
    assertThat(
            line(
                decide(
                    request(r -> r.strategis(false).tandaTangan(BentukTandaTangan.JABATAN_SENDIRI)),
                    silent())))
        .isEqualTo(OPEN);
    assertThat(
            line(
                decide(
                    byLurah(act(false)), silent(Optional.of(true), UnstatedSourceTest::toLurah))))
        .isEqualTo(OPEN);
  }

  @Test
  void whatAReadingLacks_isMissingBesideTheSource() {
    assertThat(line(decide(Cases.request().build(), silent(Optional.empty(), d -> d))))
        .isEqualTo(
            "? sumber-dinyatakan /sumber, tugas-rutin /layanan/0/kriteria/tugasRutin,"
                + " bukan-strategis /strategis +sumber-tidak-dinyatakan");
    assertThat(
            line(
                decide(
                    Cases.request().build(),
                    silent(Optional.of(false), d -> d.dasarHukum(List.of())))))
        .isEqualTo(
            "? sumber-dinyatakan /sumber, dasar-delegasi /dasarHukum +sumber-tidak-dinyatakan");
  }

  @Test
  void whatNoReadingGives_isRefused_withTheFaultsOfBoth() {
    PelimpahanWewenang neither = silent(Optional.of(false), UnstatedSourceTest::toLurah);
    PermintaanKeputusan asked = byLurah(act(true));
    assertThat(line(decide(asked, as(SumberWewenang.MANDAT, neither)))).startsWith("TIDAK");
    assertThat(line(decide(asked, as(SumberWewenang.DELEGASI, neither)))).startsWith("TIDAK");
    assertThat(line(decide(asked, neither)))
        .isEqualTo(
            "TIDAK dasar-delegasi [SEWENANG_WENANG] TIDAK_SAH, tugas-rutin [MELAMPAUI_PERATURAN]"
                + " TIDAK_SAH, bukan-strategis [MELAMPAUI_PERATURAN] TIDAK_SAH +kelas-terbuka");
  }

  @Test
  void whatBothAskForAlike_standsOnce_andIsOneFault() {
    KeputusanWewenang late = decide(request(r -> r.tanggal(LocalDate.of(2026, 5, 4))), silent());
    assertThat(line(late)).isEqualTo("TIDAK periode [MELAMPAUI_WAKTU] TIDAK_SAH");
    String page =
        DecisionPage.in(DecisionTexts.indonesian())
            .text(
                decide(
                    request(r -> r.strategis(true).tandaTangan(BentukTandaTangan.ATAS_NAMA)),
                    silent()));
    assertThat(page)
        .containsOnlyOnce("kriteria proses sederhana")
        .containsOnlyOnce("tempat 35.74.01.1001 di dalam wilayah jabatan")
        .containsSubsequence(
            "[?] Keputusan Wali Kota 1/2021 (35.74) menyatakan sumber wewenang",
            "[ya] dibaca sebagai delegasi",
            "[ya] delegasi ditetapkan dalam PP",
            "[tidak] dibaca sebagai mandat",
            "[tidak] tindakan tidak bersifat strategis",
            "[ya] bentuk tanda tangan atas nama (a.n.) sesuai dengan sumber wewenang mandat");
  }

  @Test
  void beforeUu30_bothReadingsAskTheSame() {
    PelimpahanWewenang early =
        silent(
            Optional.empty(),
            d ->
                d.instrumen(
                        Cases.instrument("1", "2014-03-03")
                            .jenis(JenisInstrumen.PERATURAN_WALI_KOTA)
                            .build())
                    .periode(Optional.empty())
                    .layanan(
                        List.of(
                            Cases.service()
                                .kriteria(
                                    Cases.licence().eksternalitas(true).efisiensi(true).build())
                                .build())));
    assertThat(line(decide(request(r -> r.tanggal(LocalDate.of(2014, 10, 16))), early)))
        .startsWith("BERWENANG ? ?");
    assertThat(line(decide(request(r -> r.tanggal(LocalDate.of(2014, 10, 17))), early)))
        .startsWith(
            "? sumber-dinyatakan /sumber, tugas-rutin /layanan/0/kriteria/tugasRutin,"
                + " bukan-strategis /strategis");
  }

  @Test
  void clauseOnHandingOn_helpsOnlyADelegation() {
    PelimpahanWewenang handsOn =
        silent(
            Optional.of(true),
            d ->
                d.subdelegasi(
                        Subdelegasi.builder()
                            .penerima(Jabatan.LURAH)
                            .dasar(cited(JenisInstrumen.PERMENDAGRI, "1", 2020))
                            .bentuk(JenisInstrumen.PERATURAN_WALI_KOTA)
                            .tanggal(LocalDate.of(2021, 3, 1))
                            .objek(ObjekSubdelegasi.TINDAKAN)
                            .build())
                    .layanan(List.of(Cases.act().build())));
    PermintaanKeputusan byLurah =
        request(
            r ->
                r.strategis(false)
                    .layanan(Cases.ACT)
                    .pejabat(office(Jabatan.LURAH, "35.74.01.1001")));
    assertThat(line(decide(byLurah, as(SumberWewenang.DELEGASI, handsOn)))).startsWith("BERWENANG");
    assertThat(line(decide(byLurah, as(SumberWewenang.MANDAT, handsOn)))).startsWith("TIDAK");
    assertThat(line(decide(byLurah, handsOn))).isEqualTo(OPEN);
  }

  @Test
  void holdersAndMap_sayWhatDecisionsSay() {
    AuthorityEngine open =
        AuthorityEngine.of(Cases.SUKSESI, List.of(silent(Optional.of(false), d -> d)), List.of());
    AuthorityEngine granted = AuthorityEngine.of(Cases.SUKSESI, List.of(silent()), List.of());
    PermintaanPemegang question =
        PermintaanPemegang.builder()
            .layanan("Izin Reklame")
            .wilayah(KodeWilayah.parse("35.74.01.1001"))
            .tanggal(LocalDate.of(2022, 1, 3))
            .ukuran(Cases.request().build().ukuran())
            .ciri(Cases.request().build().ciri())
            .strategis(false)
            .build();
    assertThat(open.holders(question).terbuka())
        .extracting(one -> one.jabatan().jabatan())
        .contains(Jabatan.CAMAT);
    assertThat(granted.holders(question).pemegang())
        .extracting(one -> one.jabatan().jabatan())
        .contains(Jabatan.CAMAT);
    assertThat(states(open)).containsExactly(JenisKeadaan.TIDAK_DIKETAHUI);
    assertThat(states(granted)).containsExactly(JenisKeadaan.SATU);
    assertThat(rows(granted))
        .flatExtracting(row -> row.keadaan().pemegang())
        .flatExtracting(PemegangLayanan::dikesampingkan)
        .extracting(one -> one.jenis().id())
        .containsExactly("batas-materi", "pengecualian", "bukan-strategis");
  }

  private static List<JenisKeadaan> states(AuthorityEngine engine) {
    return rows(engine).stream().map(row -> row.keadaan().jenis()).toList();
  }

  private static List<BarisPemegang> rows(AuthorityEngine engine) {
    return engine
        .gaps(
            new PermintaanPeta(
                KodeWilayah.parse("35.74"),
                Periode.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 4, 1)),
                List.of()))
        .baris()
        .stream()
        .filter(row -> row.tempat().equals(KodeWilayah.parse("35.74.01")))
        .toList();
  }

  @Test
  void clauseOnWhoAnswers_againstTheSource_isRemarkedOn() {
    PelimpahanWewenang delegation = as(SumberWewenang.DELEGASI, silent());
    PelimpahanWewenang mandate = as(SumberWewenang.MANDAT, silent());
    assertThat(line(decide(act(false), answering(PenanggungJawab.PEMBERI, delegation))))
        .isEqualTo("BERWENANG DELEGASI camat 35.74.01 +penanggung-jawab-berlawanan");
    assertThat(line(decide(act(false), answering(PenanggungJawab.PENERIMA, delegation))))
        .isEqualTo("BERWENANG DELEGASI camat 35.74.01");
    assertThat(line(decide(act(false), answering(PenanggungJawab.PENERIMA, mandate))))
        .isEqualTo(
            "BERWENANG MANDAT wali kota 35.74 +penanggung-jawab-berlawanan"
                + " +mandat-harus-atas-nama");
    assertThat(line(decide(act(false), answering(PenanggungJawab.PEMBERI, mandate))))
        .isEqualTo("BERWENANG MANDAT wali kota 35.74 +mandat-harus-atas-nama");
    assertThat(line(decide(act(false), answering(PenanggungJawab.PEMBERI, silent()))))
        .isEqualTo(GRANTED);
    assertThat(
            DecisionPage.in(DecisionTexts.english())
                .text(decide(act(false), answering(PenanggungJawab.PEMBERI, delegation))))
        .contains(
            "is a delegation but names the giver as the one who answers: by law it is the"
                + " receiver. (UU 30/2014 Pasal 13 ayat (7))");
  }

  private static PelimpahanWewenang answering(PenanggungJawab who, PelimpahanWewenang decree) {
    return PelimpahanWewenang.builder().from(decree).penanggungJawab(who).build();
  }
}
