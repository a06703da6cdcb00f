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
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.ObjekSubdelegasi;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PemetaanPelayanan;
import id.pamong.wewenang.SatuanBatas;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.CiriObjek;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.keputusan.UkuranObjek;
import id.pamong.wewenang.pemegang.BarisPemegang;
import id.pamong.wewenang.pemegang.CalonPemegang;
import id.pamong.wewenang.pemegang.DaftarPemegang;
import id.pamong.wewenang.pemegang.JenisKeadaan;
import id.pamong.wewenang.pemegang.LayananDicari;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.penugasan.BidangDesa;
import id.pamong.wewenang.penugasan.CaraPenyerahan;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasDesa;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.suksesi.Suksesi;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * Who holds a service is who may sign it: over drawn sets, regions that changed their codes too.
 */
class HolderLawsTest {

  private static final Suksesi SUKSESI = OfficialWilayah.suksesi();
  private static final WilayahCatalog CATALOG = OfficialWilayah.catalog();

  /** Three that moved by law, one whose kecamatan 73.10.05 has reused codes, one that stayed. */
  private static final List<String> REGIONS = List.of("92.71", "91.01", "92.01", "73.10", "35.74");

  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2021, 6, 1), LocalDate.of(2024, 1, 15), LocalDate.of(2026, 3, 2));

  /** A licence, and a task in other words than the law. */
  private static final List<String> NAMES = List.of("Izin Reklame", "Pendataan Reklame");

  /**
   * A set of decrees of one kabupaten or kota, and a question.
   *
   * @param region the code in the first edition
   * @param decrees the decrees
   * @param place the place
   * @param day the day
   */
  record Drawn(
      KodeWilayah region, List<PelimpahanWewenang> decrees, KodeWilayah place, LocalDate day) {}

  @Provide
  Arbitrary<Drawn> sets() {
    return Combinators.combine(
            Arbitraries.of(REGIONS),
            Arbitraries.integers().between(1, 6),
            Arbitraries.of(DAYS),
            Arbitraries.longs())
        .as(HolderLawsTest::draw);
  }

  private static Drawn draw(String region, int count, LocalDate day, long seed) {
    Random random = new Random(seed);
    KodeWilayah first = KodeWilayah.parse(region);
    List<PelimpahanWewenang> decrees = new ArrayList<>();
    KodeWilayah kecamatan =
        region.equals("73.10")
            ? KodeWilayah.parse("73.10.05")
            : pick(kecamatan(on(first, day), day), random);
    for (int i = 0; i < count; i++) {
      decrees.add(decree(first, kecamatan, day, i, random));
    }
    int level = random.nextInt(4);
    KodeWilayah place =
        level == 0
            ? on(first, day)
            : level == 1 ? kecamatan : pick(children(kecamatan, day), random);
    return new Drawn(first, decrees, place, day);
  }

  /** The code of a region of the first edition on a day. */
  private static KodeWilayah on(KodeWilayah kode, LocalDate day) {
    return trace(kode, CATALOG.editions().get(0), edition(day)).get(0);
  }

  private static List<KodeWilayah> trace(KodeWilayah kode, WilayahEdition from, WilayahEdition to) {
    return SUKSESI.trace(kode, from, to).penerus().stream()
        .map(one -> one.wilayah().kode())
        .toList();
  }

  private static WilayahEdition edition(LocalDate day) {
    return CATALOG.editionOn(day).edition();
  }

  private static List<KodeWilayah> children(KodeWilayah kode, LocalDate day) {
    return CATALOG.children(kode, edition(day)).stream().map(Wilayah::kode).toList();
  }

  private static List<KodeWilayah> kecamatan(KodeWilayah kode, LocalDate day) {
    return children(kode, day);
  }

  private static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** A decree of any of the days, mostly about one kecamatan of the day asked for. */
  private static PelimpahanWewenang decree(
      KodeWilayah first, KodeWilayah kecamatan, LocalDate asked, int number, Random random) {
    LocalDate set = pick(DAYS, random).minusDays(30);
    KodeWilayah own = on(first, set);
    List<KodeWilayah> same = trace(kecamatan, edition(asked), edition(set));
    KodeWilayah named =
        same.isEmpty() || random.nextInt(5) == 0
            ? pick(kecamatan(own, set), random)
            : pick(same, random);
    List<KodeWilayah> villages = children(named, set);
    boolean isKota = own.isKota();
    JabatanWilayah head = new JabatanWilayah(isKota ? Jabatan.WALI_KOTA : Jabatan.BUPATI, own);
    JabatanWilayah camat = new JabatanWilayah(Jabatan.CAMAT, named);
    boolean isByCamat = random.nextInt(4) == 0;
    List<JabatanWilayah> receivers =
        isByCamat
            ? List.of(new JabatanWilayah(Jabatan.LURAH, pick(villages, random)))
            : List.of(
                camat,
                switch (random.nextInt(3)) {
                  case 0 -> new JabatanWilayah(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, own);
                  case 1 -> new JabatanWilayah(Jabatan.KEPALA_DINAS, own);
                  default -> new JabatanWilayah(Jabatan.LURAH, pick(villages, random));
                });
    PelimpahanWewenang.Builder decree =
        PelimpahanWewenang.builder()
            .instrumen(
                InstrumenPelimpahan.builder()
                    .jenis(
                        isKota
                            ? JenisInstrumen.PERATURAN_WALI_KOTA
                            : JenisInstrumen.PERATURAN_BUPATI)
                    .nomor("188/" + number)
                    .tanggalDitetapkan(set)
                    .build())
            .pemberi(isByCamat ? camat : head)
            .penerima(receivers)
            .jenisPelimpahan(JenisPelimpahan.SEBAGIAN_URUSAN)
            .sumber(random.nextInt(3) == 0 ? SumberWewenang.MANDAT : SumberWewenang.DELEGASI)
            .addDasarHukum(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "17", 2018), "11"))
            .pemetaan(
                random.nextInt(8) == 0
                    ? Optional.empty()
                    : Optional.of(new PemetaanPelayanan("Pemetaan (contoh)", Optional.empty())))
            .layanan(random.nextInt(8) == 0 ? List.of() : List.of(service(villages, random)));
    if (random.nextInt(4) == 0) {
      decree.periode(Periode.of(set, set.plusDays(60)));
    }
    if (random.nextInt(3) == 0) {
      decree.subdelegasi(
          Subdelegasi.builder().penerima(Jabatan.LURAH).objek(ObjekSubdelegasi.TINDAKAN).build());
    }
    return decree.build();
  }

  private static LayananDilimpahkan service(List<KodeWilayah> villages, Random random) {
    LayananDilimpahkan.Builder service =
        LayananDilimpahkan.builder()
            .nama(random.nextInt(6) == 0 ? "Izin Lain" : "Izin Reklame")
            .sifat(SifatLayanan.PERIZINAN)
            .urusan(UrusanPemerintahan.PERDAGANGAN)
            .kriteria(
                KriteriaLayanan.builder()
                    .prosesSederhana(true)
                    .objekBerskalaKecil(true)
                    .tanpaKajianTeknisKompleks(true)
                    .tanpaTeknologiTinggi(true)
                    .tugasRutin(true)
                    .build());
    if (random.nextInt(5) == 0) {
      service.batas(BatasWewenang.builder().addWilayah(pick(villages, random)).build());
    }
    return service.build();
  }

  private static Set<JabatanWilayah> offices(Drawn drawn) {
    return offices(drawn, drawn.day());
  }

  /** Every office that may have to do with the set: named, under its codes of all editions. */
  private static Set<JabatanWilayah> offices(Drawn drawn, LocalDate day) {
    Set<JabatanWilayah> all = new LinkedHashSet<>();
    for (PelimpahanWewenang decree : drawn.decrees()) {
      List<JabatanWilayah> named = new ArrayList<>(decree.penerima());
      named.add(decree.pemberi());
      for (JabatanWilayah office : named) {
        all.add(office);
        trace(office.wilayah(), edition(decree.tanggal()), edition(day))
            .forEach(kode -> all.add(new JabatanWilayah(office.jabatan(), kode)));
      }
    }
    KodeWilayah own = on(drawn.region(), day);
    all.add(new JabatanWilayah(own.isKota() ? Jabatan.WALI_KOTA : Jabatan.BUPATI, own));
    for (KodeWilayah kecamatan : kecamatan(own, day)) {
      all.add(new JabatanWilayah(Jabatan.CAMAT, kecamatan));
      children(kecamatan, day)
          .forEach(
              village -> {
                all.add(new JabatanWilayah(Jabatan.LURAH, village));
                all.add(new JabatanWilayah(Jabatan.KEPALA_DESA, village));
              });
    }
    return all;
  }

  private static AuthorityEngine engine(Drawn drawn) {
    return AuthorityEngine.of(SUKSESI, drawn.decrees(), List.of());
  }

  private static KeputusanWewenang decide(
      AuthorityEngine engine, JabatanWilayah office, KodeWilayah place, LocalDate day) {
    return engine.decide(
        PermintaanKeputusan.builder()
            .pejabat(office)
            .layanan("Izin Reklame")
            .wilayah(place)
            .tanggal(day)
            .strategis(false)
            .build());
  }

  @Property(tries = 300)
  void holders_areThoseWhoMaySign_andTheOpenOnesThoseOfWhomItIsNotKnown(
      @ForAll("sets") Drawn drawn) {
    AuthorityEngine engine = engine(drawn);
    DaftarPemegang answer =
        engine.holders(
            PermintaanPemegang.builder()
                .layanan("Izin Reklame")
                .wilayah(drawn.place())
                .tanggal(drawn.day())
                .strategis(false)
                .build());
    Set<JabatanWilayah> competent = new LinkedHashSet<>();
    Set<JabatanWilayah> open = new LinkedHashSet<>();
    for (JabatanWilayah office : offices(drawn)) {
      KeputusanWewenang decision = decide(engine, office, drawn.place(), drawn.day());
      if (decision instanceof KeputusanWewenang.Berwenang) {
        competent.add(office);
      } else if (decision instanceof KeputusanWewenang.TidakDapatDitentukan) {
        open.add(office);
      }
    }
    assertThat(answer.pemegang())
        .extracting(CalonPemegang::jabatan)
        .containsExactlyInAnyOrderElementsOf(competent);
    assertThat(answer.terbuka())
        .extracting(CalonPemegang::jabatan)
        .containsExactlyInAnyOrderElementsOf(open);
    for (CalonPemegang one : answer.calon()) {
      assertThat(one.keputusan())
          .isEqualTo(decide(engine, one.jabatan(), drawn.place(), drawn.day()));
    }
    boolean isMoved =
        answer.calon().stream()
            .flatMap(one -> TreeEdit.leaves(one.keputusan().syarat()).stream())
            .anyMatch(leaf -> leaf.jenis().id().equals("wilayah-berganti-kode"));
    Statistics.label("moved")
        .collect(isMoved)
        .coverage(moved -> moved.check(true).percentage(share -> share > 10));
    Statistics.label("below the head")
        .collect(competent.size() > 1)
        .coverage(some -> some.check(true).percentage(share -> share > 10));
  }

  @Property(tries = 100)
  void map_namesThoseWhoMaySign_inEachVillage(@ForAll("sets") Drawn drawn) {
    AuthorityEngine engine = engine(drawn);
    KodeWilayah own = on(drawn.region(), drawn.day());
    KodeWilayah kecamatan =
        drawn.place().kecamatan().orElseGet(() -> kecamatan(own, drawn.day()).get(0));
    List<BarisPemegang> rows =
        engine
            .gaps(
                new PermintaanPeta(
                    own,
                    Periode.of(drawn.day(), drawn.day().plusDays(1)),
                    List.of(LayananDicari.of("Izin Reklame"))))
            .baris();
    for (KodeWilayah village : children(kecamatan, drawn.day())) {
      BarisPemegang row =
          rows.stream()
              .filter(one -> one.tempat().equals(village) || one.tempat().contains(village))
              .findFirst()
              .orElseThrow();
      boolean hasOpen = false;
      for (JabatanWilayah office : offices(drawn)) {
        KeputusanWewenang decision = decide(engine, office, village, drawn.day());
        if (office.jabatan().isKepalaDaerahKabupatenKota()) {
          continue;
        }
        hasOpen |= decision instanceof KeputusanWewenang.TidakDapatDitentukan;
        assertThat(row.keadaan().jabatan().contains(office))
            .as(office + " in " + village)
            .isEqualTo(decision instanceof KeputusanWewenang.Berwenang);
      }
      if (row.keadaan().jenis() != JenisKeadaan.GANDA) {
        assertThat(row.keadaan().jenis() == JenisKeadaan.TIDAK_DIKETAHUI).isEqualTo(hasOpen);
      }
    }
    assertThat(own.tingkat()).isEqualTo(Tingkat.KABUPATEN_KOTA);
  }

  /**
   * Decrees, what ends one of them, what is assigned to desa, and days in 2020 to 2026.
   *
   * @param decrees the decrees, with the region and the place
   * @param changes the revocations
   * @param assignments the assignments
   * @param name the service, with the seed of the row, the day and the village
   */
  record Timed(
      Drawn decrees,
      List<InstrumenPengubah> changes,
      List<PenugasanDesa> assignments,
      Named name) {}

  private record Named(String service, long seed) {}

  @Provide
  Arbitrary<Timed> timed() {
    return Combinators.combine(sets(), Arbitraries.of(NAMES), Arbitraries.longs())
        .as(HolderLawsTest::timed);
  }

  private static Timed timed(Drawn drawn, String name, long seed) {
    Random random = new Random(seed);
    List<PelimpahanWewenang> decrees =
        drawn.decrees().stream().map(decree -> limited(decree, name, random)).toList();
    PelimpahanWewenang ended = pick(decrees, random);
    List<InstrumenPengubah> changes =
        random.nextBoolean() ? List.of() : List.of(revocation(ended, random));
    KodeWilayah own = on(drawn.region(), drawn.day());
    KodeWilayah kecamatan =
        drawn.place().kecamatan().orElseGet(() -> kecamatan(own, drawn.day()).get(0));
    List<KodeWilayah> desa =
        children(kecamatan, drawn.day()).stream().filter(kode -> !kode.isKelurahan()).toList();
    List<PenugasanDesa> assignments =
        desa.isEmpty() || random.nextInt(3) > 0
            ? List.of()
            : List.of(assignment(own, pick(desa, random), name, drawn.day(), random));
    return new Timed(
        new Drawn(drawn.region(), decrees, kecamatan, drawn.day()),
        changes,
        assignments,
        new Named(name, seed));
  }

  /** A decree of the service asked for, with limits of matter now and then. */
  private static PelimpahanWewenang limited(PelimpahanWewenang decree, String name, Random random) {
    List<LayananDilimpahkan> services =
        decree.layanan().stream()
            .map(
                one ->
                    LayananDilimpahkan.builder()
                        .from(one)
                        .nama(one.nama().equals("Izin Lain") ? one.nama() : name)
                        .batas(
                            random.nextInt(3) > 0
                                ? one.batas()
                                : Optional.of(
                                    BatasWewenang.builder()
                                        .from(one.batas().orElse(BatasWewenang.builder().build()))
                                        .addMateri(
                                            new BatasMateri(
                                                "luas", BigDecimal.TEN, SatuanBatas.METER_PERSEGI))
                                        .addPengecualian("menara")
                                        .build()))
                        .build())
            .toList();
    return PelimpahanWewenang.builder()
        .from(decree)
        .addDasarHukum(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "96", 2012)))
        .layanan(services)
        .build();
  }

  private static InstrumenPengubah revocation(PelimpahanWewenang decree, Random random) {
    return InstrumenPengubah.builder()
        .penerbit(decree.pemberi())
        .instrumen(
            InstrumenPelimpahan.builder()
                .jenis(decree.instrumen().jenis())
                .nomor("900/1")
                .tanggalDitetapkan(decree.tanggal().plusDays(1 + random.nextInt(700)))
                .addHubungan(
                    new HubunganInstrumen(
                        JenisHubungan.MENCABUT,
                        InstrumenHukum.builder()
                            .jenis(decree.instrumen().jenis())
                            .nomor(decree.instrumen().nomor())
                            .tahun(decree.tanggal().getYear())
                            .daerah(decree.pemberi().wilayah().kabupatenKota().orElseThrow())
                            .build()))
                .build())
        .build();
  }

  private static PenugasanDesa assignment(
      KodeWilayah own, KodeWilayah desa, String name, LocalDate day, Random random) {
    return PenugasanDesa.builder()
        .instrumen(
            InstrumenPenetapan.of(
                JenisInstrumen.PERATURAN_BUPATI, "77", day.minusDays(200).toString()))
        .penugas(PihakPenugas.PEMERINTAH_KABUPATEN_KOTA)
        .daerah(own)
        .addDesa(desa)
        .addTugas(
            new TugasDesa(
                name,
                Optional.of(UrusanPemerintahan.PERDAGANGAN),
                Optional.empty(),
                Optional.of(BidangDesa.PEMBERDAYAAN_MASYARAKAT)))
        .periode(Periode.of(day.minusDays(100), day.plusDays(random.nextInt(300))))
        .cara(CaraPenyerahan.PENUGASAN)
        .disertaiBiaya(true)
        .addSumberBiaya(SumberPendanaan.APBD_KABUPATEN_KOTA)
        .build();
  }

  /** On every day of a row, in every village of its place, decisions say what the row says. */
  @Property(tries = 250)
  void everyDayOfARow_isAsDecisionsSay(@ForAll("timed") Timed timed) {
    Random random = new Random(timed.name().seed());
    Drawn drawn = timed.decrees();
    String name = timed.name().service();
    AuthorityEngine engine =
        AuthorityEngine.of(SUKSESI, drawn.decrees(), timed.changes(), timed.assignments());
    KodeWilayah own = on(drawn.region(), drawn.day());
    LayananDicari service =
        new LayananDicari(name, Optional.of(UrusanPemerintahan.PERDAGANGAN), Optional.empty());
    Periode years = Periode.of(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 10, 1));
    List<BarisPemegang> rows =
        engine.gaps(new PermintaanPeta(own, years, List.of(service))).baris().stream()
            .filter(
                one -> one.tempat().equals(drawn.place()) || drawn.place().contains(one.tempat()))
            .toList();
    List<BarisPemegang> held =
        rows.stream().filter(one -> !one.keadaan().pemegang().isEmpty()).toList();
    for (int i = 0; i < 3; i++) {
      BarisPemegang row = pick(i == 0 && !held.isEmpty() ? held : rows, random);
      Periode days = row.periode();
      long length = ChronoUnit.DAYS.between(days.mulai(), days.akhir().orElseThrow());
      LocalDate day =
          switch (random.nextInt(3)) {
            case 0 -> days.mulai();
            case 1 -> days.akhir().orElseThrow().minusDays(1);
            default -> days.mulai().plusDays((long) (random.nextDouble() * length));
          };
      KodeWilayah village =
          row.tempat().tingkat() == Tingkat.DESA_KELURAHAN
              ? row.tempat()
              : pick(children(row.tempat(), day), random);
      isAsDecided(row, engine, offices(drawn, day), village, day, name);
    }
  }

  private static void isAsDecided(
      BarisPemegang row,
      AuthorityEngine engine,
      Set<JabatanWilayah> offices,
      KodeWilayah village,
      LocalDate day,
      String name) {
    Set<JabatanWilayah> holders = new LinkedHashSet<>();
    boolean hasOpen = false;
    for (JabatanWilayah office : offices) {
      KeputusanWewenang decision =
          engine.decide(
              PermintaanKeputusan.builder()
                  .pejabat(office)
                  .layanan(name)
                  .wilayah(village)
                  .tanggal(day)
                  .urusan(UrusanPemerintahan.PERDAGANGAN)
                  .addUkuran(new UkuranObjek("luas", BigDecimal.ONE, SatuanBatas.METER_PERSEGI))
                  .addCiri(new CiriObjek("menara", false))
                  .strategis(false)
                  .build());
      if (office.jabatan().isKepalaDaerahKabupatenKota()) {
        if (village.kabupatenKota().equals(Optional.of(office.wilayah()))) {
          assertThat(row.keadaan().kepalaDaerah()).isEqualTo(decision.syarat().hasil());
        }
      } else if (decision instanceof KeputusanWewenang.Berwenang) {
        holders.add(office);
      } else {
        hasOpen |= decision instanceof KeputusanWewenang.TidakDapatDitentukan;
      }
    }
    JenisKeadaan jenis = row.keadaan().jenis();
    assertThat(row.keadaan().jabatan())
        .as(name + " in " + village + " on " + day)
        .containsExactlyInAnyOrderElementsOf(holders);
    if (jenis != JenisKeadaan.GANDA) {
      assertThat(jenis == JenisKeadaan.TIDAK_DIKETAHUI)
          .as("open: " + name + " in " + village + " on " + day + " of " + row)
          .isEqualTo(hasOpen);
    }
    assertThat(jenis == JenisKeadaan.TIDAK_DILIMPAHKAN).isEqualTo(!hasOpen && holders.isEmpty());
    Statistics.label("row")
        .collect(jenis)
        .coverage(
            some -> {
              some.check(JenisKeadaan.SATU).percentage(share -> share > 5);
              some.check(JenisKeadaan.GANDA).count(count -> count > 0);
              some.check(JenisKeadaan.TIDAK_DIKETAHUI).percentage(share -> share > 5);
              some.check(JenisKeadaan.TIDAK_DILIMPAHKAN).percentage(share -> share > 5);
            });
    Statistics.label("limited")
        .collect(row.keadaan().isBersyarat())
        .coverage(some -> some.check(true).percentage(share -> share > 3));
  }
}
