package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.OfficialWilayah;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.ObjekSubdelegasi;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PemetaanPelayanan;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.KeputusanWewenang.TidakDapatDitentukan;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.suksesi.Suksesi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A drawn set of decrees of one kabupaten or kota, whose codes may have changed, and a question.
 *
 * @param region the code in the first edition
 * @param decrees the decrees
 * @param place the place
 * @param day the day
 */
record DrawnDecrees(
    KodeWilayah region, List<PelimpahanWewenang> decrees, KodeWilayah place, LocalDate day) {

  static final Suksesi SUKSESI = OfficialWilayah.suksesi();
  private static final WilayahCatalog CATALOG = OfficialWilayah.catalog();

  /** Three that moved by law, one whose kecamatan 73.10.05 has reused codes, one that stayed. */
  private static final List<String> REGIONS = List.of("92.71", "91.01", "92.01", "73.10", "35.74");

  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2021, 6, 1), LocalDate.of(2024, 1, 15), LocalDate.of(2026, 3, 2));

  static Arbitrary<DrawnDecrees> sets() {
    return Combinators.combine(
            Arbitraries.of(REGIONS),
            Arbitraries.integers().between(1, 6),
            Arbitraries.of(DAYS),
            Arbitraries.longs())
        .as(DrawnDecrees::draw);
  }

  /** The same sets, some of whose decrees name their regions by codes of other days. */
  static Arbitrary<DrawnDecrees> setsOfAnyCodes() {
    return Combinators.combine(sets(), Arbitraries.longs())
        .as(
            (drawn, seed) -> {
              Random random = new Random(seed);
              return drawn.with(
                  drawn.decrees().stream()
                      .map(one -> random.nextInt(3) == 0 ? recoded(one, random) : one)
                      .toList());
            });
  }

  DrawnDecrees with(List<PelimpahanWewenang> others) {
    return new DrawnDecrees(region, others, place, day);
  }

  /** A decree that names giver, receivers or limits as another edition than that of its day has. */
  static PelimpahanWewenang recoded(PelimpahanWewenang decree, Random random) {
    WilayahEdition own = edition(decree.tanggal());
    WilayahEdition other = pick(CATALOG.editions(), random);
    int parts = 1 + random.nextInt(7);
    return PelimpahanWewenang.builder()
        .from(decree)
        .pemberi((parts & 1) == 0 ? decree.pemberi() : recoded(decree.pemberi(), own, other))
        .penerima(
            (parts & 2) == 0
                ? decree.penerima()
                : decree.penerima().stream().map(one -> recoded(one, own, other)).toList())
        .layanan(
            (parts & 4) == 0
                ? decree.layanan()
                : decree.layanan().stream().map(one -> recoded(one, own, other)).toList())
        .build();
  }

  private static JabatanWilayah recoded(
      JabatanWilayah office, WilayahEdition own, WilayahEdition other) {
    return new JabatanWilayah(office.jabatan(), recoded(office.wilayah(), own, other));
  }

  /** An office as another edition than that of a day names it, where that of the day does not. */
  static JabatanWilayah recoded(JabatanWilayah office, LocalDate asked, Random random) {
    return recoded(office, edition(asked), pick(CATALOG.editions(), random));
  }

  /** A place so named. */
  static KodeWilayah recoded(KodeWilayah kode, LocalDate asked, Random random) {
    return recoded(kode, edition(asked), pick(CATALOG.editions(), random));
  }

  /** An office under the code of another day, where it is one. */
  static JabatanWilayah on(JabatanWilayah office, LocalDate from, LocalDate to) {
    List<KodeWilayah> all = trace(office.wilayah(), edition(from), edition(to));
    return all.size() == 1 ? new JabatanWilayah(office.jabatan(), all.get(0)) : office;
  }

  private static LayananDilimpahkan recoded(
      LayananDilimpahkan service, WilayahEdition own, WilayahEdition other) {
    return LayananDilimpahkan.builder()
        .from(service)
        .batas(
            service
                .batas()
                .map(
                    limits ->
                        BatasWewenang.builder()
                            .from(limits)
                            .wilayah(
                                limits.wilayah().stream()
                                    .map(kode -> recoded(kode, own, other))
                                    .toList())
                            .build()))
        .build();
  }

  /** The code of another edition, where the own one lacks it; a reused code is another region. */
  private static KodeWilayah recoded(KodeWilayah kode, WilayahEdition own, WilayahEdition other) {
    List<KodeWilayah> all = trace(kode, own, other);
    return all.size() == 1 && CATALOG.find(all.get(0), own).isEmpty() ? all.get(0) : kode;
  }

  private static DrawnDecrees draw(String region, int count, LocalDate day, long seed) {
    Random random = new Random(seed);
    KodeWilayah first = KodeWilayah.parse(region);
    List<PelimpahanWewenang> decrees = new ArrayList<>();
    KodeWilayah kecamatan =
        region.equals("73.10")
            ? KodeWilayah.parse("73.10.05")
            : pick(children(on(first, day), day), random);
    for (int i = 0; i < count; i++) {
      decrees.add(decree(first, kecamatan, day, i, random));
    }
    int level = random.nextInt(4);
    KodeWilayah place =
        level == 0
            ? on(first, day)
            : level == 1 ? kecamatan : pick(children(kecamatan, day), random);
    return new DrawnDecrees(first, decrees, place, day);
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

  static List<KodeWilayah> children(KodeWilayah kode, LocalDate day) {
    return CATALOG.children(kode, edition(day)).stream().map(Wilayah::kode).toList();
  }

  static <T> T pick(List<T> all, Random random) {
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
            ? pick(children(own, set), random)
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

  /** The region on the day of the question. */
  KodeWilayah own() {
    return on(region, day);
  }

  /** The kecamatan of the place; where that is the region, its first. */
  KodeWilayah kecamatan() {
    return place.kecamatan().orElseGet(() -> children(own(), day).get(0));
  }

  Set<JabatanWilayah> offices() {
    return offices(day);
  }

  /**
   * An office under the codes that its region bears on a day which does not have the one it is
   * named by; none of an office of the day, or of a region of which that is not known.
   */
  static Set<JabatanWilayah> underCodesOf(LocalDate asked, JabatanWilayah office) {
    WilayahEdition then = edition(asked);
    KodeWilayah kode = office.wilayah();
    if (CATALOG.find(kode, then).isPresent()) {
      return Set.of();
    }
    int index = CATALOG.editions().indexOf(then);
    Optional<WilayahEdition> before = Optional.empty();
    Optional<WilayahEdition> after = Optional.empty();
    for (int i = 0; i < CATALOG.editions().size(); i++) {
      WilayahEdition one = CATALOG.editions().get(i);
      if (CATALOG.find(kode, one).isPresent()) {
        before = i < index ? Optional.of(one) : before;
        after = i > index && after.isEmpty() ? Optional.of(one) : after;
      }
    }
    return Stream.of(before, after)
        .flatMap(Optional::stream)
        .flatMap(one -> trace(kode, one, then).stream())
        .map(own -> new JabatanWilayah(office.jabatan(), own))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Asserts that an office under a code of another day may never sign, and is never refused where
   * the region may under a code of the day: the code must be put right.
   */
  static void isOpenWhereGranted(
      JabatanWilayah office,
      Set<JabatanWilayah> own,
      Function<JabatanWilayah, KeputusanWewenang> decide) {
    KeputusanWewenang decision = decide.apply(office);
    assertThat(decision).as(office.toString()).isNotInstanceOf(KeputusanWewenang.Berwenang.class);
    if (own.stream()
        .map(decide)
        .anyMatch(right -> !(right instanceof KeputusanWewenang.TidakBerwenang))) {
      assertThat(decision).as(office + " as " + own).isInstanceOf(TidakDapatDitentukan.class);
      assertThat(((TidakDapatDitentukan) decision).kurang())
          .as(office + " as " + own)
          .extracting(one -> one.dalil().letak().value())
          .contains("/pejabat/wilayah");
    }
  }

  /** Every office that may have to do with the set: named, under its codes of all editions. */
  Set<JabatanWilayah> offices(LocalDate asked) {
    Set<JabatanWilayah> all = new LinkedHashSet<>();
    for (PelimpahanWewenang decree : decrees) {
      List<JabatanWilayah> named = new ArrayList<>(decree.penerima());
      named.add(decree.pemberi());
      for (JabatanWilayah office : named) {
        all.add(office);
        Set<JabatanWilayah> read = underCodesOf(decree.tanggal(), office);
        for (JabatanWilayah one : read.isEmpty() ? Set.of(office) : read) {
          trace(one.wilayah(), edition(decree.tanggal()), edition(asked))
              .forEach(kode -> all.add(new JabatanWilayah(office.jabatan(), kode)));
        }
      }
    }
    KodeWilayah own = on(region, asked);
    all.add(new JabatanWilayah(own.isKota() ? Jabatan.WALI_KOTA : Jabatan.BUPATI, own));
    for (KodeWilayah kecamatan : children(own, asked)) {
      all.add(new JabatanWilayah(Jabatan.CAMAT, kecamatan));
      children(kecamatan, asked)
          .forEach(
              village -> {
                all.add(new JabatanWilayah(Jabatan.LURAH, village));
                all.add(new JabatanWilayah(Jabatan.KEPALA_DESA, village));
              });
    }
    return all;
  }
}
