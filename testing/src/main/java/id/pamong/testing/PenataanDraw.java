package id.pamong.testing;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.penataan.AlasanPenggabungan;
import id.pamong.pemerintahan.penataan.BentukPenataan;
import id.pamong.pemerintahan.penataan.CalonUnit;
import id.pamong.pemerintahan.penataan.CaraPembentukan;
import id.pamong.pemerintahan.penataan.DesaCakupan;
import id.pamong.pemerintahan.penataan.ForumMusyawarah;
import id.pamong.pemerintahan.penataan.JenisPenyesuaian;
import id.pamong.pemerintahan.penataan.KepentinganStrategis;
import id.pamong.pemerintahan.penataan.KeuanganDaerah;
import id.pamong.pemerintahan.penataan.Musyawarah;
import id.pamong.pemerintahan.penataan.ObjekPenataan;
import id.pamong.pemerintahan.penataan.PembentukanKhusus;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.pemerintahan.penataan.PersetujuanPerda;
import id.pamong.pemerintahan.penataan.UnitAsal;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a valid regulation that forms, merges or adjusts kecamatan or kelurahan. */
final class PenataanDraw {

  /** Enough in every provinsi, as inhabitants and as households. */
  private static final int MANY = 8000;

  private static final BigDecimal WIDE = BigDecimal.valueOf(13);

  private PenataanDraw() {}

  static PenataanWilayah draw(Draft draft) {
    Choices choices = draft.choices();
    boolean kelurahan = draft.tosses(Demand.OF_KELURAHAN) && !draft.has(Demand.OF_KECAMATAN);
    boolean alone = draft.has(Demand.ONE_UNIT);
    if (alone) {
      kelurahan = draft.isSince(Days.PP_17_2018);
    }
    List<KodeWilayah> units =
        kelurahan
            ? draft.regions().villages(draft.daerah(), KodeWilayah::isKelurahan)
            : draft.regions().children(draft.daerah());
    if (units.isEmpty()) {
      kelurahan = false;
      units = draft.regions().children(draft.daerah());
    }
    ObjekPenataan objek = kelurahan ? ObjekPenataan.KELURAHAN : ObjekPenataan.KECAMATAN;
    BentukPenataan bentuk = bentuk(draft, units.size() > 1);
    boolean special = isSpecial(draft, objek);
    boolean formation = bentuk == BentukPenataan.PEMBENTUKAN;
    PenataanWilayah.Builder perda =
        PenataanWilayah.builder()
            .instrumen(new InstrumenPenetapan(jenis(draft), draft.nomor(), draft.tanggal()))
            .daerah(draft.daerah())
            .objek(objek)
            .bentuk(bentuk)
            .dasarHukum(DasarHukumDraw.inForce(draft));
    List<KodeWilayah> asal = new ArrayList<>();
    int first = choices.below(units.size());
    List<KodeWilayah> villages = new ArrayList<>();
    int least = draft.daerah().isKota() ? 5 : 10;
    int wanted = least + choices.below(4);
    int count = bentuk == BentukPenataan.PENGGABUNGAN && !alone ? 2 : 1;
    for (int i = 0; i < units.size(); i++) {
      boolean isMore = formation && !special && !kelurahan && villages.size() <= least;
      if (i < count || isMore) {
        KodeWilayah unit = units.get((first + i) % units.size());
        asal.add(unit);
        villages.addAll(kelurahan ? List.of() : draft.regions().children(unit));
      }
    }
    for (KodeWilayah kode : asal) {
      perda.addAsal(asal(draft, kode, special));
    }
    if (formation) {
      boolean told = choices.flip();
      boolean isOne = asal.size() == 1;
      int left = isOne && villages.size() > (special ? 1 : least) ? 1 : 0;
      boolean isDivided = kelurahan || !isOne || left == 1;
      perda
          .cara(
              told && isDivided
                  ? Optional.of(
                      asal.size() > 1
                          ? CaraPembentukan.PENGGABUNGAN_BAGIAN
                          : CaraPembentukan.PEMEKARAN)
                  : Optional.empty())
          .addCalon(
              calon(
                  draft, kelurahan, villages.subList(0, Math.min(wanted, villages.size() - left))))
          .keuangan(keuangan(draft))
          .rekomendasiGubernur(true)
          .persetujuan(persetujuan(draft, kelurahan))
          .khusus(special ? Optional.of(khusus(draft)) : Optional.empty());
    }
    return perda
        .alasan(alasan(draft, bentuk))
        .penyesuaian(penyesuaian(draft, bentuk, kelurahan))
        .musyawarah(musyawarah(draft, kelurahan))
        .build();
  }

  private static BentukPenataan bentuk(Draft draft, boolean hasSeveral) {
    BentukPenataan drawn =
        draft
            .choices()
            .of(
                BentukPenataan.PEMBENTUKAN,
                BentukPenataan.PENGGABUNGAN,
                BentukPenataan.PENYESUAIAN);
    boolean formation = draft.has(Demand.ORDINARY_FORMATION) || draft.has(Demand.SPECIAL_FORMATION);
    if (formation) {
      return BentukPenataan.PEMBENTUKAN;
    }
    if (draft.has(Demand.ONE_UNIT)) {
      return draft.isSince(Days.PP_17_2018)
          ? BentukPenataan.PEMBENTUKAN
          : BentukPenataan.PENGGABUNGAN;
    }
    if (draft.has(Demand.ADJUSTMENT) || (drawn == BentukPenataan.PENGGABUNGAN && !hasSeveral)) {
      return BentukPenataan.PENYESUAIAN;
    }
    return draft.has(Demand.MERGER) ? BentukPenataan.PENGGABUNGAN : drawn;
  }

  /** A region with too few villages can form a kecamatan by assignment alone. */
  private static boolean isSpecial(Draft draft, ObjekPenataan objek) {
    boolean drawn = draft.choices().oneIn(3) && !draft.has(Demand.ORDINARY_FORMATION);
    return objek == ObjekPenataan.KECAMATAN
        && (drawn
            || draft.has(Demand.SPECIAL_FORMATION)
            || !draft.regions().hasVillages(draft.daerah()));
  }

  private static JenisInstrumen jenis(Draft draft) {
    return Regions.isInJakarta(draft.daerah())
        ? JenisInstrumen.PERDA_PROVINSI
        : JenisInstrumen.PERDA_KABUPATEN_KOTA;
  }

  private static UnitAsal asal(Draft draft, KodeWilayah kode, boolean special) {
    LocalDate since = draft.tanggal().minusYears(5).minusDays(draft.choices().distance(3000));
    int total = draft.choices().between(340, 500);
    boolean silent = draft.strays(Demand.CLEAN);
    return new UnitAsal(
        kode,
        silent ? Optional.empty() : Optional.of(special ? draft.tanggal() : since),
        Optional.of(total));
  }

  private static CalonUnit calon(Draft draft, boolean kelurahan, List<KodeWilayah> villages) {
    Choices choices = draft.choices();
    CalonUnit.Builder calon = CalonUnit.builder();
    LocalDate old = draft.tanggal().minusYears(5).minusDays(choices.distance(3000));
    int people = MANY + choices.distance(4000);
    boolean households = choices.flip();
    for (KodeWilayah kode : villages) {
      calon.addCakupan(
          new DesaCakupan(
              kode,
              households ? Optional.empty() : Optional.of(people),
              households ? Optional.of(people / 5) : Optional.empty(),
              Optional.of(old)));
    }
    boolean silent = draft.strays(Demand.CLEAN);
    BigDecimal luas = WIDE.add(BigDecimal.valueOf(choices.below(200)));
    int total = choices.between(340, 500);
    if (silent) {
      return calon.build();
    }
    return calon
        .nama("Contoh " + draft.nomor())
        .ibuKota(kelurahan ? Optional.empty() : Optional.of("Contoh"))
        .penduduk(kelurahan ? Optional.of(people) : Optional.empty())
        .luas(luas)
        .lahanKantor(true)
        .bangunanKantor(true)
        .lahanPendukung(true)
        .titikKoordinat(true)
        .sesuaiTataRuang(true)
        .nilaiKajian(total)
        .build();
  }

  private static KeuanganDaerah keuangan(Draft draft) {
    BigDecimal apbd = BigDecimal.valueOf(draft.choices().between(400, 4000));
    int less = draft.choices().distance(150);
    return new KeuanganDaerah(
        apbd.divide(BigDecimal.valueOf(2)).subtract(BigDecimal.valueOf(less)), apbd);
  }

  private static Optional<PersetujuanPerda> persetujuan(Draft draft, boolean kelurahan) {
    Choices choices = draft.choices();
    LocalDate minister = draft.tanggal().minusDays(choices.distance(60));
    LocalDate joint = minister.minusDays(choices.distance(60));
    boolean unsaid = choices.flip();
    boolean silent = draft.strays(Demand.CLEAN);
    if (kelurahan || silent || !draft.isSince(Days.UU_23_2014)) {
      return Optional.empty();
    }
    return Optional.of(
        new PersetujuanPerda(
            Optional.of(joint),
            Optional.of(true),
            unsaid ? Optional.empty() : Optional.of(true),
            Optional.of(minister)));
  }

  private static PembentukanKhusus khusus(Draft draft) {
    KepentinganStrategis kepentingan = draft.choices().of(KepentinganStrategis.values());
    boolean islands =
        draft.choices().flip()
            && kepentingan == KepentinganStrategis.KEPULAUAN_TERPENCIL_TERLUAR
            && !draft.isSince(Days.PP_17_2018);
    boolean silent = draft.strays(Demand.CLEAN);
    if (silent) {
      return new PembentukanKhusus(
          kepentingan, Optional.empty(), Optional.empty(), Optional.empty());
    }
    return islands
        ? new PembentukanKhusus(
            kepentingan, Optional.of(false), Optional.empty(), Optional.of(true))
        : new PembentukanKhusus(
            kepentingan, Optional.of(true), Optional.of(true), Optional.empty());
  }

  private static List<AlasanPenggabungan> alasan(Draft draft, BentukPenataan bentuk) {
    Choices choices = draft.choices();
    AlasanPenggabungan old =
        choices.of(AlasanPenggabungan.PENDUDUK_BERKURANG, AlasanPenggabungan.CAKUPAN_BERKURANG);
    AlasanPenggabungan now =
        choices.of(
            AlasanPenggabungan.BENCANA,
            AlasanPenggabungan.KEPENTINGAN_STRATEGIS_NASIONAL,
            AlasanPenggabungan.KESEPAKATAN);
    boolean silent = draft.strays(Demand.CLEAN);
    return bentuk != BentukPenataan.PENGGABUNGAN || silent
        ? List.of()
        : List.of(draft.isSince(Days.PP_17_2018) ? now : old);
  }

  private static List<JenisPenyesuaian> penyesuaian(
      Draft draft, BentukPenataan bentuk, boolean kelurahan) {
    boolean name = draft.choices().flip();
    boolean seat = draft.choices().flip();
    boolean silent = draft.strays(Demand.CLEAN);
    if (bentuk != BentukPenataan.PENYESUAIAN || silent) {
      return List.of();
    }
    JenisPenyesuaian one = name ? JenisPenyesuaian.NAMA : JenisPenyesuaian.BATAS_WILAYAH;
    return seat && !kelurahan ? List.of(one, JenisPenyesuaian.PEMINDAHAN_IBU_KOTA) : List.of(one);
  }

  private static List<Musyawarah> musyawarah(Draft draft, boolean kelurahan) {
    Choices choices = draft.choices();
    int members = choices.between(15, 45);
    boolean agreed = choices.flip();
    boolean silent = draft.strays(Demand.CLEAN);
    Optional<Boolean> stated = agreed ? Optional.of(true) : Optional.empty();
    return silent
        ? List.of()
        : forums(draft, kelurahan).stream()
            .map(forum -> new Musyawarah(forum, members, members, stated))
            .toList();
  }

  /** First one of whose members the law of the day asks for all. */
  private static List<ForumMusyawarah> forums(Draft draft, boolean kelurahan) {
    ForumMusyawarah forum = ForumMusyawarah.FORUM_KOMUNIKASI_KELURAHAN;
    if (kelurahan) {
      return List.of(forum);
    }
    if (draft.isSince(Days.PP_17_2018)) {
      return List.of(ForumMusyawarah.MUSYAWARAH_DESA, forum);
    }
    return draft.isSince(Days.UU_23_2014)
        ? List.of(forum, ForumMusyawarah.MUSYAWARAH_DESA, ForumMusyawarah.KEPALA_DESA_DAN_LURAH)
        : List.of(
            ForumMusyawarah.BADAN_PERMUSYAWARATAN_DESA,
            forum,
            ForumMusyawarah.KEPALA_DESA_DAN_LURAH);
  }
}
