package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.OfficialWilayah;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PemetaanPelayanan;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasPembantuan;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The laws of decisions on tasks of assistance, over drawn instruments of all provinces. */
class AssistanceLawsTest {

  private static final WilayahCatalog CATALOG = OfficialWilayah.catalog();

  /** An instrument that assigns, a decree that hands the task on, and who asks. */
  record Case(PenugasanPembantuan document, PelimpahanWewenang decree, PermintaanKeputusan ask) {

    KeputusanWewenang decide(List<PenugasanPembantuan> documents) {
      return decide(List.of(), documents);
    }

    KeputusanWewenang decide(List<InstrumenPengubah> changes, List<PenugasanPembantuan> documents) {
      return AuthorityEngine.of(
              OfficialWilayah.suksesi(), List.of(decree), changes, List.of(), documents)
          .decide(ask);
    }

    KodeWilayah region() {
      return decree.pemberi().wilayah();
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            PembantuanArbitraries.valid()
                .filter(drawn -> drawn.penerima().get(0).kabupatenKota().isPresent())
                .filter(drawn -> !kecamatan(drawn).isEmpty()),
            Arbitraries.integers().between(0, 400),
            Arbitraries.integers().between(0, 400),
            Arbitraries.of(true, false))
        .as(AssistanceLawsTest::of);
  }

  private static List<KodeWilayah> kecamatan(PenugasanPembantuan drawn) {
    return CATALOG
        .children(drawn.penerima().get(0), CATALOG.editionOn(drawn.tanggal()).edition())
        .stream()
        .map(Wilayah::kode)
        .toList();
  }

  private static Case of(PenugasanPembantuan drawn, int until, int after, boolean isHead) {
    KodeWilayah region = drawn.penerima().get(0);
    LocalDate given = drawn.tanggal().plusDays(until);
    JabatanWilayah head =
        new JabatanWilayah(region.isKota() ? Jabatan.WALI_KOTA : Jabatan.BUPATI, region);
    KodeWilayah kecamatan = kecamatan(drawn).get(0);
    TugasPembantuan task = drawn.tugas().get(0);
    String service = task.layanan().stream().findFirst().orElse(task.uraian());
    PelimpahanWewenang decree =
        PelimpahanWewenang.builder()
            .instrumen(
                InstrumenPelimpahan.builder()
                    .jenis(
                        region.isKota()
                            ? JenisInstrumen.KEPUTUSAN_WALI_KOTA
                            : JenisInstrumen.KEPUTUSAN_BUPATI)
                    .nomor("900/1")
                    .tanggalDitetapkan(given)
                    .build())
            .pemberi(head)
            .addPenerima(new JabatanWilayah(Jabatan.CAMAT, kecamatan))
            .jenisPelimpahan(JenisPelimpahan.TUGAS_PEMBANTUAN)
            .sumber(SumberWewenang.DELEGASI)
            .addDasarHukum(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "19", 2008)))
            .addDasarHukum(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "17", 2018)))
            .addLayanan(
                LayananDilimpahkan.builder()
                    .nama(service)
                    .sifat(SifatLayanan.NONPERIZINAN)
                    .urusan(task.urusan())
                    .subUrusan(task.subUrusan())
                    .kriteria(
                        KriteriaLayanan.builder()
                            .terkaitPengawasanObjekPerizinan(true)
                            .kegiatanBerskalaKecil(true)
                            .langsungDanRutin(true)
                            .eksternalitas(true)
                            .efisiensi(true)
                            .build())
                    .build())
            .pemetaan(new PemetaanPelayanan("Contoh", Optional.empty()))
            .build();
    PermintaanKeputusan ask =
        PermintaanKeputusan.builder()
            .pejabat(isHead ? head : decree.penerima().get(0))
            .layanan(service)
            .wilayah(kecamatan)
            .tanggal(given.plusDays(after))
            .urusan(task.urusan())
            .subUrusan(task.subUrusan())
            .pembagianUrusan(
                drawn.penugas() == PihakPenugas.PEMERINTAH_PUSAT
                    ? PembagianUrusan.PEMERINTAH_PUSAT
                    : PembagianUrusan.DAERAH_PROVINSI)
            .build();
    return new Case(drawn, decree, ask);
  }

  @Property(tries = 200)
  void withoutTheAssignment_nobodyIsCompetent(@ForAll("cases") Case drawn) {
    Statistics.label("outcome with it")
        .collect(drawn.decide(List.of(drawn.document())).keputusan())
        .coverage(
            outcomes -> {
              outcomes.check("BERWENANG").percentage(share -> share > 20);
              outcomes.check("TIDAK_BERWENANG").percentage(share -> share > 5);
            });
    assertThat(drawn.decide(List.of())).isNotInstanceOf(KeputusanWewenang.Berwenang.class);
  }

  /** One thing wrong in what is right gives nothing. */
  @Property(tries = 150)
  void nearMiss_givesNothing(@ForAll("cases") Case drawn) {
    PenugasanPembantuan right = drawn.document();
    InstrumenPenetapan old = right.instrumen();
    List<PenugasanPembantuan> wrong = new ArrayList<>();
    wrong.add(edit(right).penugas(PihakPenugas.CAMAT).build());
    wrong.add(edit(right).penerima(List.of(other(drawn))).build());
    wrong.add(edit(right).periode(Periode.of(drawn.ask().tanggal().plusDays(1), far())).build());
    wrong.add(
        edit(right)
            .instrumen(
                new InstrumenPenetapan(
                    JenisInstrumen.SURAT_EDARAN, old.nomor(), old.tanggalDitetapkan()))
            .build());
    wrong.add(edit(right).tugas(List.of()).build());
    wrong.add(edit(right).tugas(List.of(named(right, "Lain"))).build());
    for (PenugasanPembantuan one : wrong) {
      assertThat(drawn.decide(List.of(one))).isNotInstanceOf(KeputusanWewenang.Berwenang.class);
    }
  }

  @Property(tries = 150)
  void orderDoesNotMatter_andUnrelatedInstrumentsChangeNothing(
      @ForAll("cases") Case drawn, @ForAll("cases") Case two) {
    KeputusanWewenang decision = drawn.decide(List.of(drawn.document()));
    PenugasanPembantuan ofAnotherRegion =
        edit(two.document()).penerima(List.of(other(drawn))).build();
    PenugasanPembantuan ofAnotherService =
        edit(drawn.document())
            .instrumen(new InstrumenPenetapan(old(drawn), "800", drawn.document().tanggal()))
            .tugas(List.of(named(drawn.document(), "Layanan Lain")))
            .build();
    List<PenugasanPembantuan> all =
        new ArrayList<>(List.of(drawn.document(), ofAnotherRegion, ofAnotherService));
    assertThat(drawn.decide(all)).isEqualTo(decision);
    Collections.reverse(all);
    assertThat(drawn.decide(all)).isEqualTo(decision);
  }

  @Property(tries = 150)
  void shorterPeriodNeverAddsAuthority(@ForAll("cases") Case drawn) {
    LocalDate day = drawn.ask().tanggal();
    PenugasanPembantuan shorter =
        edit(drawn.document()).periode(Periode.of(LocalDate.of(2000, 1, 1), day)).build();
    assertThat(drawn.decide(List.of(shorter))).isNotInstanceOf(KeputusanWewenang.Berwenang.class);
    PenugasanPembantuan longer = edit(drawn.document()).periode(Optional.empty()).build();
    if (drawn.decide(List.of(drawn.document())) instanceof KeputusanWewenang.Berwenang) {
      assertThat(drawn.decide(List.of(longer))).isInstanceOf(KeputusanWewenang.Berwenang.class);
    }
  }

  @Property(tries = 150)
  void revokingIt_endsIt_fromItsDayOn(@ForAll("cases") Case drawn, @ForAll("cases") Case other) {
    if (drawn.document().penugas() == PihakPenugas.PEMERINTAH_PUSAT) {
      return;
    }
    List<PenugasanPembantuan> documents = List.of(drawn.document());
    LocalDate end = drawn.decree().tanggal().plusDays(other.ask().tanggal().getDayOfYear());
    KeputusanWewenang decision =
        drawn.decide(List.of(revocation(drawn.document(), end)), documents);
    if (drawn.ask().tanggal().isBefore(end)) {
      assertThat(decision).isEqualTo(drawn.decide(documents));
    } else {
      assertThat(decision).isNotInstanceOf(KeputusanWewenang.Berwenang.class);
    }
  }

  /** Kota Sorong had the code 92.71 before it came to Papua Barat Daya. */
  @Example
  void regionKeepsItsTaskUnderTheCodeThatLawGivesIt() {
    PenugasanPembantuan document =
        PenugasanPembantuan.builder()
            .instrumen(
                InstrumenPenetapan.of(JenisInstrumen.PERATURAN_MENTERI_LAIN, "901", "2022-11-21"))
            .penugas(PihakPenugas.PEMERINTAH_PUSAT)
            .addPenerima(KodeWilayah.parse("92.71"))
            .addTugas(
                new TugasPembantuan(
                    "Contoh",
                    Optional.of(UrusanPemerintahan.KESEHATAN),
                    Optional.empty(),
                    List.of()))
            .build();
    assertThat(ofSorong("96.71", document)).isEqualTo("BERWENANG");
    assertThat(ofSorong("92.71", document)).isNotEqualTo("BERWENANG");
  }

  private static String ofSorong(String kode, PenugasanPembantuan document) {
    return AuthorityEngine.of(
            OfficialWilayah.suksesi(), List.of(), List.of(), List.of(), List.of(document))
        .decide(
            PermintaanKeputusan.builder()
                .pejabat(JabatanWilayah.of(Jabatan.WALI_KOTA, kode))
                .layanan("Contoh")
                .wilayah(KodeWilayah.parse(kode))
                .tanggal(LocalDate.of(2026, 1, 5))
                .pembagianUrusan(PembagianUrusan.PEMERINTAH_PUSAT)
                .build())
        .keputusan()
        .toString();
  }

  private static InstrumenPengubah revocation(PenugasanPembantuan document, LocalDate day) {
    KodeWilayah own = document.daerah().orElseThrow();
    return InstrumenPengubah.builder()
        .penerbit(new JabatanWilayah(Jabatan.GUBERNUR, own))
        .instrumen(
            InstrumenPelimpahan.builder()
                .jenis(JenisInstrumen.PERATURAN_GUBERNUR)
                .nomor("900/2")
                .tanggalDitetapkan(day)
                .addHubungan(
                    new HubunganInstrumen(
                        JenisHubungan.MENCABUT,
                        InstrumenHukum.builder()
                            .jenis(document.instrumen().jenis())
                            .nomor(document.instrumen().nomor())
                            .tahun(document.tanggal().getYear())
                            .daerah(own)
                            .build()))
                .build())
        .build();
  }

  private static PenugasanPembantuan.Builder edit(PenugasanPembantuan document) {
    return PenugasanPembantuan.builder().from(document);
  }

  private static JenisInstrumen old(Case drawn) {
    return drawn.document().instrumen().jenis();
  }

  private static LocalDate far() {
    return LocalDate.of(2099, 1, 1);
  }

  private static KodeWilayah other(Case drawn) {
    return KodeWilayah.parse(drawn.region().equals(KodeWilayah.of(35, 13)) ? "33.27" : "35.13");
  }

  private static TugasPembantuan named(PenugasanPembantuan document, String service) {
    TugasPembantuan old = document.tugas().get(0);
    return new TugasPembantuan("Tugas lain", old.urusan(), old.subUrusan(), List.of(service));
  }
}
