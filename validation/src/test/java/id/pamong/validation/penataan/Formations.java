package id.pamong.validation.penataan;

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
import id.pamong.validation.Found;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Regulations that form, join or change kecamatan and kelurahan, sound but for what a test says.
 */
final class Formations {

  static final Optional<Boolean> YES = Optional.of(true);

  static final Optional<Boolean> NO = Optional.of(false);

  static final Optional<Boolean> UNSAID = Optional.empty();

  static List<String> rules(PenataanWilayah perda) {
    return Found.rules(PenataanRules.all(), perda);
  }

  static List<String> found(String rule, PenataanWilayah perda) {
    return Found.by("penataan." + rule, PenataanRules.all(), perda);
  }

  static InstrumenPenetapan at(String day) {
    return InstrumenPenetapan.of(JenisInstrumen.PERDA_KABUPATEN_KOTA, "901", day);
  }

  static PenataanWilayah.Builder perda(String day, BentukPenataan bentuk) {
    return PenataanWilayah.builder()
        .instrumen(at(day))
        .daerah(KodeWilayah.parse("35.12"))
        .objek(ObjekPenataan.KECAMATAN)
        .bentuk(bentuk);
  }

  static PenataanWilayah formed(String day, UnaryOperator<PenataanWilayah.Builder> change) {
    return change
        .apply(
            perda(day, BentukPenataan.PEMBENTUKAN)
                .cara(CaraPembentukan.PEMEKARAN)
                .addAsal(asal("35.12.07", "2001-01-01"))
                .addCalon(unit(10).build())
                .musyawarah(agreements(day))
                .rekomendasiGubernur(true)
                .keuangan(new KeuanganDaerah(BigDecimal.ONE, BigDecimal.TEN))
                .persetujuan(
                    new PersetujuanPerda(
                        Optional.empty(), YES, YES, Optional.of(LocalDate.parse(day)))))
        .build();
  }

  static PenataanWilayah by(String day, JenisInstrumen jenis) {
    return formed(day, p -> p.instrumen(InstrumenPenetapan.of(jenis, "901", day)));
  }

  static UnitAsal asal(String kode, String since) {
    return new UnitAsal(
        KodeWilayah.parse(kode), Optional.of(LocalDate.parse(since)), Optional.empty());
  }

  static CalonUnit.Builder unit(int villages) {
    CalonUnit.Builder unit =
        CalonUnit.builder()
            .nama("Contoh")
            .ibuKota("Contoh")
            .luas(new BigDecimal("7.5"))
            .lahanKantor(true)
            .bangunanKantor(true)
            .lahanPendukung(true)
            .titikKoordinat(true)
            .sesuaiTataRuang(true)
            .nilaiKajian(340);
    for (int i = 1; i <= villages; i++) {
      unit.addCakupan(village(i, Optional.of(6000), Optional.empty()));
    }
    return unit;
  }

  static DesaCakupan village(int number, Optional<Integer> jiwa, Optional<Integer> kk) {
    return new DesaCakupan(KodeWilayah.of(35, 12, 7, 2000 + number), jiwa, kk, Optional.empty());
  }

  static CalonUnit small() {
    return CalonUnit.builder()
        .luas(BigDecimal.ONE)
        .addCakupan(village(1, Optional.of(1), Optional.of(1)))
        .lahanKantor(false)
        .build();
  }

  static Musyawarah agreed(int all, int came) {
    return new Musyawarah(ForumMusyawarah.MUSYAWARAH_DESA, all, came, YES);
  }

  /** What the law of a day asks of desa for a new kecamatan. */
  static List<Musyawarah> agreements(String day) {
    Musyawarah heads = new Musyawarah(ForumMusyawarah.KEPALA_DESA_DAN_LURAH, 12, 12, YES);
    if (day.compareTo("2018-05-08") >= 0) {
      return List.of(agreed(12, 12));
    }
    return day.compareTo("2014-10-02") >= 0
        ? List.of(agreed(12, 12), heads)
        : List.of(new Musyawarah(ForumMusyawarah.BADAN_PERMUSYAWARATAN_DESA, 12, 12, YES), heads);
  }

  static PenataanWilayah changed(String day, JenisPenyesuaian jenis) {
    return perda(day, BentukPenataan.PENYESUAIAN)
        .instrumen(InstrumenPenetapan.of(JenisInstrumen.PERATURAN_BUPATI, "901", day))
        .penyesuaian(List.of(jenis))
        .asal(List.of(UnitAsal.of("35.12.07")))
        .musyawarah(List.of(agreed(3, 3)))
        .build();
  }

  static PenataanWilayah held(String day, Musyawarah... all) {
    return formed(day, p -> p.musyawarah(List.of(all)));
  }

  static PenataanWilayah villages(DesaCakupan first) {
    CalonUnit ten = unit(10).build();
    List<DesaCakupan> villages = new ArrayList<>(ten.cakupan());
    villages.set(0, first);
    return formed(
        "2023-06-01",
        p -> p.calon(List.of(CalonUnit.builder().from(ten).cakupan(villages).build())));
  }

  static PenataanWilayah peopled(int jiwa, int kk) {
    return villages(village(1, Optional.of(jiwa), Optional.of(kk)));
  }

  static PenataanWilayah wide(String km) {
    return formed("2023-06-01", p -> p.calon(List.of(unit(10).luas(new BigDecimal(km)).build())));
  }

  static PenataanWilayah aged(String day, String since) {
    return formed(day, p -> p.asal(List.of(asal("35.12.07", since))));
  }

  static PenataanWilayah paid(String staff, String budget) {
    return formed(
        "2023-06-01",
        p -> p.keuangan(new KeuanganDaerah(new BigDecimal(staff), new BigDecimal(budget))));
  }

  static PenataanWilayah approved(String joint, String minister) {
    return formed(
        "2023-06-01",
        p ->
            p.persetujuan(
                new PersetujuanPerda(
                    Optional.of(LocalDate.parse(joint)),
                    YES,
                    UNSAID,
                    Optional.of(LocalDate.parse(minister)))));
  }

  static PenataanWilayah special(
      String day, Optional<Boolean> assigned, Optional<Boolean> through, Optional<Boolean> agreed) {
    return formed(
        day,
        p ->
            p.calon(List.of(small()))
                .musyawarah(List.of())
                .khusus(
                    new PembentukanKhusus(
                        KepentinganStrategis.KEPULAUAN_TERPENCIL_TERLUAR,
                        assigned,
                        through,
                        agreed)));
  }

  static PenataanWilayah ofOrigin(String kode) {
    return perda("2023-06-01", BentukPenataan.PENYESUAIAN)
        .penyesuaian(List.of(JenisPenyesuaian.NAMA))
        .musyawarah(List.of(agreed(3, 3)))
        .asal(List.of(UnitAsal.of(kode)))
        .build();
  }

  static PenataanWilayah ground(String day, AlasanPenggabungan alasan) {
    return perda(day, BentukPenataan.PENGGABUNGAN).alasan(List.of(alasan)).build();
  }

  private Formations() {}
}
