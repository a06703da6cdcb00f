package id.pamong.testing;

import id.pamong.pemerintahan.penataan.CalonUnit;
import id.pamong.pemerintahan.penataan.DesaCakupan;
import id.pamong.pemerintahan.penataan.ForumMusyawarah;
import id.pamong.pemerintahan.penataan.KepentinganStrategis;
import id.pamong.pemerintahan.penataan.KeuanganDaerah;
import id.pamong.pemerintahan.penataan.Musyawarah;
import id.pamong.pemerintahan.penataan.ObjekPenataan;
import id.pamong.pemerintahan.penataan.PembentukanKhusus;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.pemerintahan.penataan.PersetujuanPerda;
import id.pamong.pemerintahan.penataan.UnitAsal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Near misses of the rules about the conditions of a formation, and about who agrees to it. */
final class SyaratNearMisses {

  /** A kecamatan, formed under the ordinary conditions. */
  static final Set<Demand> OF_KECAMATAN =
      Set.of(
          Demand.CLEAN,
          Demand.ORDINARY_FORMATION,
          Demand.NOT_JAKARTA,
          Demand.OF_KECAMATAN,
          Demand.ENOUGH_VILLAGES);

  private static final Set<Demand> WITH_A_ROW =
      Set.of(
          Demand.CLEAN,
          Demand.ORDINARY_FORMATION,
          Demand.NOT_JAKARTA,
          Demand.KNOWN_ROW,
          Demand.ENOUGH_VILLAGES);

  private static final Set<Demand> OF_KECAMATAN_WITH_A_ROW =
      Set.of(
          Demand.CLEAN,
          Demand.ORDINARY_FORMATION,
          Demand.NOT_JAKARTA,
          Demand.OF_KECAMATAN,
          Demand.KNOWN_ROW,
          Demand.ENOUGH_VILLAGES);

  private static final Set<Demand> SPECIAL =
      Set.of(Demand.CLEAN, Demand.SPECIAL_FORMATION, Demand.OF_KECAMATAN, Demand.NOT_JAKARTA);

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private SyaratNearMisses() {}

  static Faults<PenataanWilayah> addTo(Faults<PenataanWilayah> faults) {
    return approval(special(technical(basic(faults))));
  }

  private static Faults<PenataanWilayah> basic(Faults<PenataanWilayah> faults) {
    return faults
        .add(
            "penataan.calon-tidak-dinyatakan",
            OF_KECAMATAN_WITH_A_ROW,
            origin -> PenataanNearMisses.at("/calon", origin, perda -> perda.calon(List.of())))
        .add(
            "penataan.jumlah-desa-kelurahan-kurang",
            OF_KECAMATAN,
            origin -> {
              int least = origin.draft().daerah().isKota() ? 5 : 10;
              int left = least - 1 - origin.choices().distance(least - 2);
              List<DesaCakupan> all = origin.document().calon().get(0).cakupan();
              return calon(origin, "/cakupan", calon -> calon.cakupan(all.subList(0, left)));
            })
        .add(
            "penataan.penduduk-kurang",
            WITH_A_ROW,
            origin -> {
              Optional<Integer> few = Optional.of(origin.choices().below(100));
              Optional<Integer> fewer = Optional.of(origin.choices().below(20));
              if (origin.document().objek() == ObjekPenataan.KELURAHAN) {
                return calon(
                    origin, "/penduduk", calon -> calon.penduduk(few).kepalaKeluarga(fewer));
              }
              return village(
                  origin,
                  "/penduduk",
                  old -> new DesaCakupan(old.kode(), few, fewer, old.berpemerintahanSejak()));
            })
        .add(
            "penataan.luas-kurang",
            WITH_A_ROW,
            origin -> {
              BigDecimal small = BigDecimal.valueOf(origin.choices().below(300), 2);
              return calon(origin, "/luas", calon -> calon.luas(small));
            })
        .add(
            "penataan.syarat-dasar-tidak-dapat-dinilai",
            OF_KECAMATAN_WITH_A_ROW,
            origin ->
                origin.choices().flip() && origin.draft().isSince(Days.PP_17_2018)
                    ? calon(origin, "", calon -> calon.luas(Optional.empty()))
                    : calon(origin, "", calon -> calon.cakupan(List.of())))
        .add(
            "penataan.usia-asal-kurang-lima-tahun",
            OF_KECAMATAN,
            origin -> {
              int days = 2 + origin.choices().distance(1500);
              LocalDate young = origin.tanggal().minusYears(5).plusDays(days);
              return asal(origin, "/berpemerintahanSejak", Optional.of(young), Optional.empty());
            })
        .add(
            "penataan.usia-asal-tidak-dinyatakan",
            OF_KECAMATAN,
            origin -> asal(origin, "/berpemerintahanSejak", Optional.empty(), Optional.empty()))
        .add(
            "penataan.usia-desa-kurang-lima-tahun",
            OF_KECAMATAN,
            origin -> {
              int days = 2 + origin.choices().distance(1500);
              LocalDate young = origin.tanggal().minusYears(5).plusDays(days);
              return village(
                  origin,
                  "/berpemerintahanSejak",
                  old ->
                      new DesaCakupan(
                          old.kode(), old.penduduk(), old.kepalaKeluarga(), Optional.of(young)));
            });
  }

  private static Faults<PenataanWilayah> technical(Faults<PenataanWilayah> faults) {
    return faults
        .add(
            "penataan.belanja-pegawai-lebih-dari-separuh",
            OF_KECAMATAN,
            origin -> {
              BigDecimal apbd = origin.document().keuangan().orElseThrow().apbd();
              BigDecimal over =
                  apbd.divide(TWO).add(BigDecimal.valueOf(1 + origin.choices().distance(900), 2));
              return PenataanNearMisses.at(
                  "/keuangan/belanjaPegawai",
                  origin,
                  perda -> perda.keuangan(new KeuanganDaerah(over, apbd)));
            })
        .add(
            "penataan.tanpa-lahan-kantor",
            OF_KECAMATAN,
            origin -> calon(origin, "/lahanKantor", calon -> calon.lahanKantor(false)))
        .add(
            "penataan.tanpa-bangunan-kantor",
            OF_KECAMATAN,
            origin -> calon(origin, "/bangunanKantor", calon -> calon.bangunanKantor(false)))
        .add(
            "penataan.tanpa-lahan-pendukung",
            OF_KECAMATAN,
            origin -> calon(origin, "/lahanPendukung", calon -> calon.lahanPendukung(false)))
        .add(
            "penataan.batas-tanpa-titik-koordinat",
            OF_KECAMATAN,
            origin -> calon(origin, "/titikKoordinat", calon -> calon.titikKoordinat(false)))
        .add(
            "penataan.tidak-sesuai-tata-ruang",
            OF_KECAMATAN,
            origin -> calon(origin, "/sesuaiTataRuang", calon -> calon.sesuaiTataRuang(false)))
        .add(
            "penataan.nilai-kajian-kurang",
            OF_KECAMATAN,
            origin -> {
              int total = 339 - origin.choices().distance(239);
              LocalDate since =
                  origin.document().asal().get(0).berpemerintahanSejak().orElseThrow();
              return origin.choices().flip()
                  ? calon(origin, "/nilaiKajian", calon -> calon.nilaiKajian(total))
                  : asal(origin, "/nilaiKajian", Optional.of(since), Optional.of(total));
            })
        .add(
            "penataan.syarat-teknis-tidak-dinyatakan",
            OF_KECAMATAN,
            origin ->
                origin.choices().flip()
                    ? calon(origin, "", calon -> calon.lahanKantor(Optional.empty()))
                    : calon(origin, "", calon -> calon.ibuKota(Optional.empty())));
  }

  private static Faults<PenataanWilayah> special(Faults<PenataanWilayah> faults) {
    Optional<Boolean> unsaid = Optional.empty();
    Optional<Boolean> yes = Optional.of(true);
    Optional<Boolean> no = Optional.of(false);
    return faults
        .add(
            "penataan.pembentukan-khusus-tanpa-penugasan",
            SPECIAL,
            origin -> khusus(origin, "/ditugaskanPemerintah", false, no, unsaid, unsaid))
        .add(
            "penataan.penugasan-tidak-melalui-gubernur",
            SPECIAL,
            origin -> khusus(origin, "/melaluiGubernur", false, yes, no, unsaid))
        .add(
            "penataan.kepulauan-tanpa-persetujuan-gubernur",
            SPECIAL,
            origin -> khusus(origin, "/disetujuiGubernur", true, no, unsaid, no))
        .add(
            "penataan.dasar-pembentukan-khusus-tidak-dinyatakan",
            SPECIAL,
            origin -> khusus(origin, "", origin.choices().flip(), unsaid, unsaid, unsaid));
  }

  private static Faults<PenataanWilayah> approval(Faults<PenataanWilayah> faults) {
    return faults
        .add(
            "penataan.musyawarah-tidak-seluruhnya-hadir",
            OF_KECAMATAN,
            origin -> {
              Musyawarah old = origin.document().musyawarah().get(0);
              int absent = 1 + origin.choices().distance(old.seluruhnya() - 1);
              long desa =
                  origin.document().calon().get(0).cakupan().stream()
                      .filter(village -> !village.kode().isKelurahan())
                      .count();
              if (origin.choices().flip() && desa > 1 && origin.draft().isSince(Days.PP_17_2018)) {
                int few = 1 + origin.choices().below((int) desa - 1);
                return musyawarah(
                    origin, "/seluruhnya", new Musyawarah(old.forum(), few, few, old.sepakat()));
              }
              return musyawarah(
                  origin,
                  "/hadir",
                  new Musyawarah(
                      old.forum(), old.seluruhnya(), old.seluruhnya() - absent, old.sepakat()));
            })
        .add(
            "penataan.tidak-disepakati-musyawarah",
            OF_KECAMATAN,
            origin -> {
              Musyawarah old = origin.document().musyawarah().get(0);
              return musyawarah(
                  origin,
                  "/sepakat",
                  new Musyawarah(old.forum(), old.seluruhnya(), old.hadir(), Optional.of(false)));
            })
        .add(
            "penataan.musyawarah-tidak-dinyatakan",
            OF_KECAMATAN,
            origin ->
                PenataanNearMisses.at("/musyawarah", origin, perda -> perda.musyawarah(List.of())))
        .add(
            "penataan.persetujuan-desa-kelurahan-tidak-lengkap",
            OF_KECAMATAN,
            origin -> {
              List<Musyawarah> all = new ArrayList<>(origin.document().musyawarah());
              boolean kelurahan =
                  origin.document().calon().get(0).cakupan().get(0).kode().isKelurahan();
              ForumMusyawarah left =
                  !origin.draft().isSince(Days.PP_17_2018)
                      ? ForumMusyawarah.KEPALA_DESA_DAN_LURAH
                      : kelurahan
                          ? ForumMusyawarah.FORUM_KOMUNIKASI_KELURAHAN
                          : ForumMusyawarah.MUSYAWARAH_DESA;
              all.removeIf(one -> one.forum() == left);
              return PenataanNearMisses.at(
                  "/musyawarah", origin, perda -> perda.musyawarah(List.copyOf(all)));
            })
        .add(
            "penataan.tanpa-rekomendasi-gubernur",
            OF_KECAMATAN,
            origin ->
                PenataanNearMisses.at(
                    "/rekomendasiGubernur", origin, perda -> perda.rekomendasiGubernur(false)))
        .add(
            "penataan.rekomendasi-gubernur-tidak-dinyatakan",
            OF_KECAMATAN,
            origin ->
                PenataanNearMisses.at(
                    "/rekomendasiGubernur",
                    origin,
                    perda -> perda.rekomendasiGubernur(Optional.empty())))
        .add(
            "penataan.tanpa-persetujuan-menteri",
            OF_KECAMATAN,
            origin ->
                persetujuan(
                    origin,
                    "/disetujuiMenteri",
                    old ->
                        new PersetujuanPerda(
                            old.persetujuanBersama(),
                            old.melaluiGubernur(),
                            Optional.of(false),
                            Optional.empty())))
        .add(
            "penataan.persetujuan-menteri-sesudah-penetapan",
            OF_KECAMATAN,
            origin -> {
              LocalDate late = origin.tanggal().plusDays(1 + origin.choices().distance(300));
              return persetujuan(
                  origin,
                  "/persetujuanMenteri",
                  old ->
                      new PersetujuanPerda(
                          old.persetujuanBersama(),
                          old.melaluiGubernur(),
                          old.disetujuiMenteri(),
                          Optional.of(late)));
            })
        .add(
            "penataan.persetujuan-bersama-terlambat",
            OF_KECAMATAN,
            origin -> {
              int days = 1 + origin.choices().distance(300);
              return persetujuan(
                  origin,
                  "/persetujuanBersama",
                  old ->
                      new PersetujuanPerda(
                          old.persetujuanMenteri().map(day -> day.plusDays(days)),
                          old.melaluiGubernur(),
                          old.disetujuiMenteri(),
                          old.persetujuanMenteri()));
            })
        .add(
            "penataan.rancangan-tidak-melalui-gubernur",
            OF_KECAMATAN,
            origin ->
                persetujuan(
                    origin,
                    "/melaluiGubernur",
                    old ->
                        new PersetujuanPerda(
                            old.persetujuanBersama(),
                            Optional.of(false),
                            old.disetujuiMenteri(),
                            old.persetujuanMenteri())))
        .add(
            "penataan.persetujuan-menteri-tidak-dinyatakan",
            OF_KECAMATAN,
            origin ->
                PenataanNearMisses.at(
                    "/persetujuan", origin, perda -> perda.persetujuan(Optional.empty())));
  }

  private static Altered<PenataanWilayah> calon(
      Origin<PenataanWilayah> origin, String place, UnaryOperator<CalonUnit.Builder> change) {
    CalonUnit.Builder calon = CalonUnit.builder().from(origin.document().calon().get(0));
    return PenataanNearMisses.at(
        "/calon/0" + place, origin, perda -> perda.calon(List.of(change.apply(calon).build())));
  }

  private static Altered<PenataanWilayah> village(
      Origin<PenataanWilayah> origin, String place, UnaryOperator<DesaCakupan> change) {
    List<DesaCakupan> villages = new ArrayList<>(origin.document().calon().get(0).cakupan());
    int at = origin.choices().below(villages.size());
    villages.set(at, change.apply(villages.get(at)));
    return calon(origin, "/cakupan/" + at + place, calon -> calon.cakupan(villages));
  }

  private static Altered<PenataanWilayah> asal(
      Origin<PenataanWilayah> origin,
      String place,
      Optional<LocalDate> since,
      Optional<Integer> total) {
    List<UnitAsal> asal = new ArrayList<>(origin.document().asal());
    asal.set(0, new UnitAsal(asal.get(0).kode(), since, total));
    return PenataanNearMisses.at("/asal/0" + place, origin, perda -> perda.asal(asal));
  }

  private static Altered<PenataanWilayah> khusus(
      Origin<PenataanWilayah> origin,
      String place,
      boolean islands,
      Optional<Boolean> ditugaskan,
      Optional<Boolean> melalui,
      Optional<Boolean> disetujui) {
    KepentinganStrategis kepentingan =
        islands
            ? KepentinganStrategis.KEPULAUAN_TERPENCIL_TERLUAR
            : origin
                .choices()
                .of(KepentinganStrategis.PERBATASAN_NEGARA_DI_DARAT, KepentinganStrategis.LAINNYA);
    return PenataanNearMisses.at(
        "/khusus" + place,
        origin,
        perda -> perda.khusus(new PembentukanKhusus(kepentingan, ditugaskan, melalui, disetujui)));
  }

  private static Altered<PenataanWilayah> musyawarah(
      Origin<PenataanWilayah> origin, String place, Musyawarah changed) {
    List<Musyawarah> all = new ArrayList<>(origin.document().musyawarah());
    all.set(0, changed);
    return PenataanNearMisses.at("/musyawarah/0" + place, origin, perda -> perda.musyawarah(all));
  }

  private static Altered<PenataanWilayah> persetujuan(
      Origin<PenataanWilayah> origin, String place, UnaryOperator<PersetujuanPerda> change) {
    PersetujuanPerda old = origin.document().persetujuan().orElseThrow();
    return PenataanNearMisses.at(
        "/persetujuan" + place, origin, perda -> perda.persetujuan(change.apply(old)));
  }
}
