package id.pamong.benchmarks;

import id.pamong.data.OfficialWilayah;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PemetaanPelayanan;
import id.pamong.wewenang.SatuanBatas;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.CiriObjek;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.keputusan.UkuranObjek;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Drawn delegation decrees of kabupaten and kota over the country, and requests that name them. */
final class Decrees {

  private static final LocalDate FIRST = LocalDate.of(2019, 1, 2);
  private static final BigDecimal LIMIT = BigDecimal.valueOf(100);

  private final WilayahCatalog catalog = OfficialWilayah.catalog();
  private final WilayahEdition edition = catalog.editionOn(FIRST).edition();
  private final Random random;

  Decrees(long seed) {
    random = new Random(seed);
  }

  /**
   * Draws decrees, each of three services of its own to up to four camat of one kabupaten or kota,
   * so that a decision walks one tree whatever the size of the set.
   */
  List<PelimpahanWewenang> draw(int count) {
    List<Wilayah> all = catalog.all(Tingkat.KABUPATEN_KOTA, edition).toList();
    List<Wilayah> regions = all.stream().filter(one -> !isSpecial(one.kode())).toList();
    List<PelimpahanWewenang> decrees = new ArrayList<>();
    Map<KodeWilayah, Integer> ofRegion = new HashMap<>();
    for (int i = 0; i < count; i++) {
      KodeWilayah kode = regions.get(random.nextInt(regions.size())).kode();
      int first = 3 * (ofRegion.merge(kode, 1, Integer::sum) - 1);
      List<LayananDilimpahkan> services =
          IntStream.range(first, first + 3).mapToObj(n -> service("Izin Usaha " + n)).toList();
      decrees.add(decree(kode, i, receivers(kode), services));
    }
    return decrees;
  }

  /** Draws the decrees of one kabupaten: each service of so many to all of its camat. */
  List<PelimpahanWewenang> ofKabupaten(KodeWilayah kode, List<String> services) {
    List<JabatanWilayah> camat =
        catalog.children(kode, edition).stream()
            .map(one -> new JabatanWilayah(Jabatan.CAMAT, one.kode()))
            .toList();
    List<PelimpahanWewenang> decrees = new ArrayList<>();
    for (int i = 0; i < services.size(); i++) {
      List<JabatanWilayah> some = camat.stream().filter(one -> random.nextInt(10) > 0).toList();
      decrees.add(decree(kode, i, some, List.of(service(services.get(i)))));
    }
    return decrees;
  }

  private static boolean isSpecial(KodeWilayah kode) {
    int provinsi = Integer.parseInt(kode.provinsi().toString());
    return provinsi == 11 || provinsi == 31 || provinsi == 34 || provinsi > 90;
  }

  private List<JabatanWilayah> receivers(KodeWilayah kode) {
    List<Wilayah> children = catalog.children(kode, edition);
    int first = random.nextInt(children.size());
    return children.subList(first, Math.min(first + 4, children.size())).stream()
        .map(one -> new JabatanWilayah(Jabatan.CAMAT, one.kode()))
        .toList();
  }

  private static LayananDilimpahkan service(String name) {
    return LayananDilimpahkan.builder()
        .nama(name)
        .sifat(SifatLayanan.PERIZINAN)
        .urusan(UrusanPemerintahan.PERDAGANGAN)
        .kriteria(
            KriteriaLayanan.builder()
                .prosesSederhana(true)
                .objekBerskalaKecil(true)
                .tanpaKajianTeknisKompleks(true)
                .tanpaTeknologiTinggi(true)
                .build())
        .batas(
            BatasWewenang.builder()
                .addMateri(new BatasMateri("luas lantai", LIMIT, SatuanBatas.METER_PERSEGI))
                .addPengecualian("menara")
                .build())
        .build();
  }

  private PelimpahanWewenang decree(
      KodeWilayah kode, int number, List<JabatanWilayah> receivers, List<LayananDilimpahkan> list) {
    boolean isKota = kode.isKota();
    LocalDate day = FIRST.plusDays(random.nextInt(700));
    return PelimpahanWewenang.builder()
        .instrumen(
            InstrumenPelimpahan.builder()
                .jenis(
                    isKota ? JenisInstrumen.KEPUTUSAN_WALI_KOTA : JenisInstrumen.KEPUTUSAN_BUPATI)
                .nomor("188/" + number + "/" + day.getYear())
                .tanggalDitetapkan(day)
                .build())
        .pemberi(new JabatanWilayah(isKota ? Jabatan.WALI_KOTA : Jabatan.BUPATI, kode))
        .penerima(receivers)
        .jenisPelimpahan(JenisPelimpahan.SEBAGIAN_URUSAN)
        .sumber(SumberWewenang.DELEGASI)
        .addDasarHukum(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "17", 2018), "11"))
        .pemetaan(new PemetaanPelayanan("Pemetaan pelayanan publik", Optional.empty()))
        .layanan(list)
        .periode(Periode.of(day, day.plusDays(300 + random.nextInt(1500))))
        .build();
  }

  /** Counts the conditions of a tree. */
  static int conditions(Syarat root) {
    return 1 + root.anak().stream().mapToInt(Decrees::conditions).sum();
  }

  /** Draws requests: half of them right, the others with one thing that is wrong or not known. */
  List<PermintaanKeputusan> requests(List<PelimpahanWewenang> decrees, int count) {
    List<PermintaanKeputusan> requests = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      PelimpahanWewenang decree = decrees.get(random.nextInt(decrees.size()));
      requests.add(own(i % 2 == 0 ? right(decree).build() : wrong(decree, i / 2 % 4).build()));
    }
    return requests;
  }

  /**
   * Copies a request as if it were read from a file: none of its values is one of a decree. Else
   * the requests of a small set would share the offices and names of a few decrees, and those of a
   * large set would not, and their own memory would be measured as that of the set.
   */
  private static PermintaanKeputusan own(PermintaanKeputusan request) {
    return PermintaanKeputusan.builder()
        .from(request)
        .pejabat(
            new JabatanWilayah(
                request.pejabat().jabatan(),
                KodeWilayah.parse(request.pejabat().wilayah().toString())))
        .layanan(String.valueOf(request.layanan().toCharArray()))
        .wilayah(KodeWilayah.parse(request.wilayah().toString()))
        .build();
  }

  private PermintaanKeputusan.Builder right(PelimpahanWewenang decree) {
    JabatanWilayah office = decree.penerima().get(random.nextInt(decree.penerima().size()));
    List<Wilayah> villages = catalog.children(office.wilayah(), edition);
    return PermintaanKeputusan.builder()
        .pejabat(office)
        .layanan(decree.layanan().get(random.nextInt(decree.layanan().size())).nama())
        .wilayah(villages.get(random.nextInt(villages.size())).kode())
        .tanggal(decree.tanggal().plusDays(random.nextInt(300)))
        .addUkuran(
            new UkuranObjek(
                "luas lantai",
                BigDecimal.valueOf(1 + random.nextInt(100)),
                SatuanBatas.METER_PERSEGI))
        .addCiri(new CiriObjek("menara", false));
  }

  private PermintaanKeputusan.Builder wrong(PelimpahanWewenang decree, int fault) {
    PermintaanKeputusan.Builder request = right(decree);
    return switch (fault) {
      case 0 -> request.tanggal(decree.tanggal().minusDays(1 + random.nextInt(100)));
      case 1 -> request.ukuran(List.of());
      case 2 -> request.ciri(List.of(new CiriObjek("menara", true)));
      default -> request.wilayah(KodeWilayah.of(35, 78, 1));
    };
  }
}
