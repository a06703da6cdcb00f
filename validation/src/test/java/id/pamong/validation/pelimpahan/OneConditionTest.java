package id.pamong.validation.pelimpahan;

import static id.pamong.validation.pelimpahan.Decrees.by;
import static id.pamong.validation.pelimpahan.Decrees.cited;
import static id.pamong.validation.pelimpahan.Decrees.found;
import static id.pamong.validation.pelimpahan.Decrees.local;
import static id.pamong.validation.pelimpahan.Decrees.office;
import static id.pamong.validation.pelimpahan.Decrees.on;
import static id.pamong.validation.pelimpahan.Decrees.serving;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.RuleId;
import id.pamong.hukum.AlasanBerlakuSurut;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.layanan.KanalLayanan;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.SmallCatalog;
import id.pamong.wewenang.AspekKewenangan;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PemetaanPelayanan;
import id.pamong.wewenang.PenanggungJawab;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each condition of a rule alone decides: decrees that differ in it, and in nothing else. */
class OneConditionTest {

  private static final String DAY = "2020-06-01";

  private static final JabatanWilayah CAMAT = office(Jabatan.CAMAT, "35.12.07");
  private static final JabatanWilayah NEXT_CAMAT = office(Jabatan.CAMAT, "35.12.08");
  private static final JabatanWilayah POLICE = office(Jabatan.KEPALA_KEPOLISIAN_SEKTOR, "35.12.07");

  @Test
  void areaIsJudgedOnlyWhereTheReceiversAreSound() {
    String rule = "batas-wilayah-di-luar-yurisdiksi";
    assertThat(found(rule, limitedTo("35.60", CAMAT))).isEmpty();
    assertThat(found("batas-wilayah-tidak-dikenal", limitedTo("35.60", CAMAT))).hasSize(1);
    assertThat(found(rule, limitedTo("35.74", CAMAT))).hasSize(1);
    assertThat(found(rule, limitedTo("35.74", CAMAT, office(Jabatan.CAMAT, "35.13.01")))).isEmpty();
    JabatanWilayah unit = office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.12");
    assertThat(found(rule, limitedTo("35.13.01", unit))).hasSize(1);
    assertThat(found(rule, limitedTo("35.12", CAMAT))).hasSize(1);
    assertThat(found(rule, limitedTo("35.12", CAMAT, NEXT_CAMAT))).isEmpty();
  }

  @Test
  void giverOfAnotherLevel_isTheOnlyFault() {
    JabatanWilayah misfit = office(Jabatan.BUPATI, "35.12.07");
    DasarHukum foreign = DasarHukum.of(local(JenisInstrumen.PERDA_KABUPATEN_KOTA, 2011, "35.13"));
    assertThat(found("dasar-hukum-daerah-lain", given(DAY, misfit, d -> d.addDasarHukum(foreign))))
        .isEmpty();
    JabatanWilayah ofProvinsi = office(Jabatan.BUPATI, "35");
    assertThat(
            found(
                "penerima-di-luar-wilayah-pemberi",
                given(DAY, ofProvinsi, d -> d.addPenerima(NEXT_CAMAT))))
        .isEmpty();
    JabatanWilayah nowhere = office(Jabatan.BUPATI, "35.12.99");
    assertThat(found("pemberi-tidak-dikenal", given(DAY, nowhere, d -> d))).isEmpty();
    assertThat(found("wilayah-tidak-dapat-dipastikan", given("2019-10-24", nowhere, d -> d)))
        .isEmpty();
  }

  @Test
  void lastDayOfALaw_isItsOwn() {
    JabatanWilayah sekda = office(Jabatan.SEKRETARIS_DAERAH, "35.12");
    assertThat(found("pemberi-bukan-kepala-daerah", given("2018-05-07", sekda, d -> d)))
        .containsExactly("ERROR /pemberi/jabatan UU 23/2014 Pasal 226 ayat (1)");
    assertThat(found("penerima-bukan-camat", to("2018-05-07", POLICE)))
        .containsExactly("ERROR /penerima/0/jabatan UU 23/2014 Pasal 226 ayat (1)");
    JabatanWilayah desa = office(Jabatan.KEPALA_DESA, "35.12.07.2001");
    String lawOfDesa =
        "ERROR /penerima/0/jabatan UU 6/2014 Pasal 19 huruf c; UU 6/2014 Pasal 22 ayat (1)";
    assertThat(found("penerima-pemerintah-desa", to("2014-10-01", desa)))
        .containsExactly(lawOfDesa);
    assertThat(found("penerima-pemerintah-desa", to("2014-10-16", desa)))
        .containsExactly(lawOfDesa + "; UU 23/2014 Pasal 20 ayat (3)");
    PemetaanPelayanan late =
        new PemetaanPelayanan("Pemetaan (contoh)", Optional.of(LocalDate.of(2018, 5, 8)));
    assertThat(found("pemetaan-sesudah-penetapan", on("2018-05-07", d -> d.pemetaan(late))))
        .containsExactly("ERROR /pemetaan/tanggal UU 23/2014 Pasal 226 ayat (2)");
    UnaryOperator<PelimpahanWewenang.Builder> assistance =
        d -> d.jenisPelimpahan(JenisPelimpahan.TUGAS_PEMBANTUAN).pemetaan(late);
    assertThat(found("pemetaan-sesudah-penetapan", on("2018-05-07", assistance))).isEmpty();
  }

  @Test
  void orderMayCarryAMandate_andNoDelegation() {
    String rule = "instrumen-bukan-dari-kepala-daerah";
    JenisInstrumen order = JenisInstrumen.SURAT_PERINTAH;
    assertThat(found(rule, carried("2014-10-17", order, SumberWewenang.MANDAT))).isEmpty();
    assertThat(found(rule, carried("2014-10-16", order, SumberWewenang.MANDAT))).hasSize(1);
    assertThat(found(rule, carried("2014-10-17", order, SumberWewenang.DELEGASI))).hasSize(1);
    assertThat(
            found(
                rule,
                carried(
                    "2014-10-17",
                    JenisInstrumen.KEPUTUSAN_SEKRETARIS_DAERAH,
                    SumberWewenang.MANDAT)))
        .hasSize(1);
  }

  @Test
  void formOfAnotherIssuer_isNotJudgedByItsNature() {
    String rule = "bentuk-bukan-keputusan";
    JenisInstrumen pergub = JenisInstrumen.PERATURAN_GUBERNUR;
    assertThat(found(rule, carried(DAY, pergub, SumberWewenang.DELEGASI))).isEmpty();
    PelimpahanWewenang bySekda =
        given(
            DAY,
            office(Jabatan.SEKRETARIS_DAERAH, "35.74"),
            d ->
                d.penerima(List.of(office(Jabatan.CAMAT, "35.74.01")))
                    .instrumen(
                        Decrees.instrumen(DAY).jenis(JenisInstrumen.PERATURAN_BUPATI).build()));
    assertThat(found(rule, bySekda)).isEmpty();
  }

  @Test
  void formThatIsSuggested_isThatOfTheDay() {
    assertThat(suggested("2014-10-01")).containsExactly("PERATURAN_BUPATI");
    assertThat(suggested("2014-10-02")).containsExactly("KEPUTUSAN_BUPATI");
  }

  @Test
  void perdaOfAnother_orOfALaterDay_isTheFaultOfAnotherRule() {
    String rule = "hubungan-dengan-perda-bukan-dengan-perda";
    assertThat(found(rule, replacing(2009, "35.12"))).hasSize(1);
    assertThat(found(rule, replacing(2009, "35.13"))).isEmpty();
    assertThat(found(rule, replacing(2021, "35.12"))).isEmpty();
  }

  @Test
  void channelIsAskedOfALicenceAlone() {
    String rule = "perizinan-melalui-ptsp-dinas";
    UnaryOperator<LayananDilimpahkan.Builder> dinas = l -> l.kanal(KanalLayanan.PTSP_DINAS);
    assertThat(found(rule, serving(DAY, l -> dinas.apply(l).aspek(AspekKewenangan.PERIZINAN))))
        .hasSize(1);
    assertThat(found(rule, serving(DAY, l -> dinas.apply(l).aspek(AspekKewenangan.REKOMENDASI))))
        .isEmpty();
    assertThat(found(rule, serving(DAY, l -> dinas.apply(l).sifat(SifatLayanan.NONPERIZINAN))))
        .isEmpty();
  }

  @Test
  void criteriaAreThoseOfTheDayAndOfTheKindThatWasMeant() {
    String rule = "kriteria-tidak-diketahui";
    assertThat(found(rule, serving("2018-05-07", l -> l))).hasSize(1);
    assertThat(found(rule, serving("2018-05-08", l -> l))).isEmpty();
    assertThat(found(rule, contradicting(k -> k))).hasSize(1);
    assertThat(found(rule, contradicting(k -> k.langsungDanRutin(true)))).isEmpty();
    assertThat(found(rule, contradicting(k -> k.langsungDanRutin(false)))).isEmpty();
    assertThat(found(rule, contradicting(k -> k.langsungDanRutin(true).prosesSederhana(true))))
        .hasSize(1);
  }

  @Test
  void clauseIsAllowedByAPeraturan() {
    String rule = "subdelegasi-tanpa-peraturan-yang-membolehkan";
    DasarHukum keputusan = DasarHukum.of(local(JenisInstrumen.KEPUTUSAN_BUPATI, 2012, "35.12"));
    Subdelegasi clause = Subdelegasi.builder().penerima(Jabatan.LURAH).dasar(keputusan).build();
    assertThat(found(rule, on(DAY, d -> d.subdelegasi(clause)))).hasSize(1);
    InstrumenPelimpahan perbup =
        Decrees.instrumen(DAY).jenis(JenisInstrumen.PERATURAN_BUPATI).build();
    assertThat(found(rule, on(DAY, d -> d.subdelegasi(clause).instrumen(perbup)))).hasSize(1);
    Subdelegasi bare = Subdelegasi.builder().penerima(Jabatan.LURAH).build();
    assertThat(found(rule, on(DAY, d -> d.subdelegasi(bare).instrumen(perbup)))).isEmpty();
  }

  @Test
  void stepOfAClauseIsJudgedBelowReceiversThatMayReceive() {
    String rule = "subdelegasi-bukan-satu-tingkat-di-bawah";
    assertThat(found(rule, handedOnTo(Jabatan.KEPALA_SEKSI_KELURAHAN, CAMAT))).hasSize(1);
    assertThat(found(rule, handedOnTo(Jabatan.KEPALA_DESA, CAMAT))).isEmpty();
    JabatanWilayah dinas = office(Jabatan.KEPALA_DINAS, "35.12");
    assertThat(found(rule, handedOnTo(Jabatan.KEPALA_SEKSI_KELURAHAN, CAMAT, dinas))).isEmpty();
  }

  @Test
  void delegationThatCitesNothing_isOneFault() {
    assertThat(
            found("delegasi-tanpa-dasar-pp-perpres-perda", on(DAY, d -> d.dasarHukum(List.of()))))
        .isEmpty();
  }

  @Test
  void subordinatesOfAMandateAreThoseOfTheGiver() {
    String rule = "mandat-kepada-bukan-bawahan";
    assertThat(places(rule, mandated(CAMAT, CAMAT, NEXT_CAMAT, POLICE)))
        .containsExactly("/pemberi/jabatan", "/penerima/2/jabatan");
    assertThat(places(rule, mandated(CAMAT, office(Jabatan.CAMAT, "35.13")))).isEmpty();
    JabatanWilayah bupati = office(Jabatan.BUPATI, "35.12");
    assertThat(places(rule, mandated(CAMAT, bupati, NEXT_CAMAT)))
        .containsExactly("/penerima/0/jabatan", "/penerima/1/jabatan");
    JabatanWilayah gubernur = office(Jabatan.GUBERNUR, "35");
    assertThat(places(rule, mandated(gubernur, CAMAT))).isEmpty();
    assertThat(places(rule, mandated(gubernur, bupati))).containsExactly("/penerima/0/jabatan");
    assertThat(places(rule, mandated(bupati, office(Jabatan.KEPALA_DESA, "35.12.07.2001"))))
        .isEmpty();
  }

  @Test
  void whoSignsAndAnswersFollowsFromTheSource() {
    assertThat(
            found(
                "delegasi-ditandatangani-atas-nama",
                signed(SumberWewenang.MANDAT, BentukTandaTangan.ATAS_NAMA)))
        .isEmpty();
    assertThat(
            found(
                "mandat-tanpa-atas-nama",
                signed(SumberWewenang.DELEGASI, BentukTandaTangan.JABATAN_SENDIRI)))
        .isEmpty();
    assertThat(
            found(
                "delegasi-penanggung-jawab-bukan-penerima",
                on(
                    DAY,
                    d -> d.sumber(SumberWewenang.MANDAT).penanggungJawab(PenanggungJawab.PEMBERI))))
        .isEmpty();
    assertThat(
            found(
                "mandat-penanggung-jawab-bukan-pemberi",
                on(
                    DAY,
                    d ->
                        d.sumber(SumberWewenang.DELEGASI)
                            .penanggungJawab(PenanggungJawab.PENERIMA))))
        .isEmpty();
  }

  @Test
  void startBeforeTheEffect_isNotTheStartBeforeTheDecree() {
    String rule = "periode-mendahului-berlakunya-keputusan";
    assertThat(found(rule, timed("2020-06-05", i -> i.tanggalBerlaku(day("2020-06-10")))))
        .hasSize(1);
    assertThat(found(rule, timed("2020-06-01", i -> i.tanggalBerlaku(day("2020-06-10")))))
        .hasSize(1);
    assertThat(found(rule, timed("2020-06-10", i -> i.tanggalBerlaku(day("2020-06-10")))))
        .isEmpty();
    assertThat(found(rule, timed("2020-05-30", i -> i))).isEmpty();
    assertThat(found(rule, timed("2020-05-30", i -> i.tanggalBerlaku(day("2020-05-31")))))
        .isEmpty();
    UnaryOperator<InstrumenPelimpahan.Builder> grounded =
        i -> i.alasanBerlakuSurut(AlasanBerlakuSurut.TERABAIKANNYA_HAK_WARGA_MASYARAKAT);
    assertThat(found(rule, timed("2020-05-30", grounded))).isEmpty();
    assertThat(
            found(
                rule,
                timed("2020-05-30", i -> grounded.apply(i).tanggalBerlaku(day("2020-05-31")))))
        .hasSize(1);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static PelimpahanWewenang timed(
      String mulai, UnaryOperator<InstrumenPelimpahan.Builder> change) {
    InstrumenPelimpahan instrumen = change.apply(Decrees.instrumen(DAY)).build();
    return on(DAY, d -> d.instrumen(instrumen).periode(Periode.of(day(mulai), day("2021-06-01"))));
  }

  private static PelimpahanWewenang signed(SumberWewenang sumber, BentukTandaTangan bentuk) {
    return on(DAY, d -> d.sumber(sumber).tandaTangan(bentuk));
  }

  private static PelimpahanWewenang mandated(JabatanWilayah pemberi, JabatanWilayah... penerima) {
    return given(DAY, pemberi, d -> d.sumber(SumberWewenang.MANDAT).penerima(List.of(penerima)));
  }

  private static PelimpahanWewenang handedOnTo(Jabatan below, JabatanWilayah... penerima) {
    Subdelegasi clause =
        Subdelegasi.builder().penerima(below).dasar(cited(JenisInstrumen.PP, "96", 2012)).build();
    return on(DAY, d -> d.penerima(List.of(penerima)).subdelegasi(clause));
  }

  private static PelimpahanWewenang contradicting(UnaryOperator<KriteriaLayanan.Builder> answers) {
    KriteriaLayanan kriteria = answers.apply(KriteriaLayanan.builder()).build();
    return serving(
        DAY,
        l -> l.sifat(SifatLayanan.PERIZINAN).aspek(AspekKewenangan.REKOMENDASI).kriteria(kriteria));
  }

  private static PelimpahanWewenang replacing(int tahun, String kode) {
    InstrumenHukum perda = local(JenisInstrumen.PERDA_KABUPATEN_KOTA, tahun, kode);
    return by(DAY, i -> i.addHubungan(new HubunganInstrumen(JenisHubungan.MENGGANTI, perda)));
  }

  private static PelimpahanWewenang carried(
      String day, JenisInstrumen jenis, SumberWewenang sumber) {
    return on(day, d -> d.sumber(sumber).instrumen(Decrees.instrumen(day).jenis(jenis).build()));
  }

  private static PelimpahanWewenang to(String day, JabatanWilayah penerima) {
    return on(day, d -> d.penerima(List.of(penerima)));
  }

  private static PelimpahanWewenang given(
      String day, JabatanWilayah pemberi, UnaryOperator<PelimpahanWewenang.Builder> change) {
    return on(day, d -> change.apply(d.pemberi(pemberi)));
  }

  private static PelimpahanWewenang limitedTo(String kode, JabatanWilayah... penerima) {
    BatasWewenang batas = BatasWewenang.builder().addWilayah(KodeWilayah.parse(kode)).build();
    LayananDilimpahkan layanan =
        LayananDilimpahkan.builder().nama("Layanan contoh").batas(batas).build();
    return on(DAY, d -> d.penerima(List.of(penerima)).addLayanan(layanan));
  }

  private static List<String> places(String rule, PelimpahanWewenang decree) {
    return found(rule, decree).stream().map(line -> line.split(" ", 3)[1]).toList();
  }

  private static List<String> suggested(String day) {
    PelimpahanWewenang decree =
        carried(day, JenisInstrumen.KEPUTUSAN_SEKRETARIS_DAERAH, SumberWewenang.DELEGASI);
    RuleId rule = RuleId.parse("pelimpahan.instrumen-bukan-dari-kepala-daerah");
    return PelimpahanRules.validator(new SmallCatalog()).validate(decree).findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .flatMap(finding -> finding.suggestions().stream())
        .toList();
  }
}
