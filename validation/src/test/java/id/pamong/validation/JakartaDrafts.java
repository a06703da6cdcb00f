package id.pamong.validation;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.pemerintahan.forkopimcam.PelaporanForkopimcam;
import id.pamong.pemerintahan.forkopimcam.PenetapanForkopimcam;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.pemerintahan.penataan.BentukPenataan;
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
import id.pamong.pemerintahan.pengangkatan.JabatanDiangkat;
import id.pamong.pemerintahan.pengangkatan.PengangkatanPejabat;
import id.pamong.pemerintahan.tipologi.SusunanOrganisasi;
import id.pamong.pemerintahan.tipologi.TipeKecamatan;
import id.pamong.pemerintahan.tipologi.TipologiKecamatan;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Documents of all types for a kota, which break many of the rules at once. */
final class JakartaDrafts {

  static final Optional<Boolean> NO = Optional.of(false);

  static SuratMandat letter(String kota, JabatanWilayah penerima) {
    return SuratMandat.builder()
        .instrumen(InstrumenPenetapan.of(JenisInstrumen.SURAT_PERINTAH, "901", "2023-06-01"))
        .pemberi(JabatanWilayah.of(Jabatan.SEKRETARIS_DAERAH, kota))
        .penerima(penerima)
        .build();
  }

  static PelimpahanWewenang decree(String kota, JabatanWilayah penerima) {
    return PelimpahanWewenang.builder()
        .instrumen(
            InstrumenPelimpahan.builder()
                .jenis(JenisInstrumen.SURAT_PERINTAH)
                .nomor("901")
                .tanggalDitetapkan(LocalDate.parse("2023-06-01"))
                .build())
        .pemberi(JabatanWilayah.of(Jabatan.SEKRETARIS_DAERAH, kota))
        .addPenerima(penerima)
        .jenisPelimpahan(JenisPelimpahan.SEBAGIAN_URUSAN)
        .sumber(SumberWewenang.MANDAT)
        .build();
  }

  static PengangkatanPejabat appointed(String kode, JabatanDiangkat jabatan, String day) {
    return PengangkatanPejabat.builder()
        .instrumen(InstrumenPenetapan.of(JenisInstrumen.KEPUTUSAN_GUBERNUR, "901", day))
        .jabatan(jabatan)
        .wilayah(KodeWilayah.parse(kode))
        .pengusul(Jabatan.KEPALA_DINAS)
        .dibatalkanOleh(
            jabatan == JabatanDiangkat.CAMAT ? Optional.of(Jabatan.KEPALA_DINAS) : Optional.empty())
        .kuasaPenggunaAnggaranKelurahan(jabatan == JabatanDiangkat.CAMAT)
        .kegiatanMelaluiMusyawarah(false)
        .build();
  }

  static PengangkatanPejabat setBy(String kota, Jabatan penetap, KeadaanPejabat head) {
    return PengangkatanPejabat.builder()
        .from(appointed(kota + ".01", JabatanDiangkat.CAMAT, "2023-06-01"))
        .penetap(penetap)
        .keadaanKepalaDaerah(head)
        .build();
  }

  static PenetapanForkopimcam forum(String kota) {
    return PenetapanForkopimcam.builder()
        .instrumen(InstrumenPenetapan.of(JenisInstrumen.KEPUTUSAN_GUBERNUR, "901", "2023-06-01"))
        .kecamatan(KodeWilayah.parse(kota + ".01"))
        .ketua(Jabatan.CAMAT)
        .pelaporan(
            new PelaporanForkopimcam(
                Jabatan.GUBERNUR, List.of(), Optional.of(Jabatan.SEKRETARIS_DAERAH)))
        .pendanaan(List.of(SumberPendanaan.APBN))
        .build();
  }

  static TipologiKecamatan typed(String kota, JenisInstrumen jenis, TipeKecamatan tipe) {
    SusunanOrganisasi large = new SusunanOrganisasi(Optional.of(2), Optional.of(9), Optional.of(9));
    return TipologiKecamatan.builder()
        .instrumen(InstrumenPenetapan.of(jenis, "901", "2023-06-01"))
        .kecamatan(KodeWilayah.parse(kota + ".01"))
        .tipe(tipe)
        .skor(BigDecimal.TEN)
        .persetujuanGubernur(false)
        .susunan(large)
        .susunanKelurahan(large)
        .build();
  }

  static PenugasanDesa assigned(String kota, JenisInstrumen jenis) {
    return PenugasanDesa.builder()
        .instrumen(InstrumenPenetapan.of(jenis, "901", "2023-06-01"))
        .penugas(PihakPenugas.PEMERINTAH_KABUPATEN_KOTA)
        .daerah(KodeWilayah.parse(kota))
        .sumberBiaya(List.of(SumberPendanaan.APBD_PROVINSI))
        .build();
  }

  static PenugasanPembantuan assisting(String kode) {
    return PenugasanPembantuan.builder()
        .instrumen(InstrumenPenetapan.of(JenisInstrumen.PERMENDAGRI, "901", "2023-06-01"))
        .penugas(PihakPenugas.PEMERINTAH_PUSAT)
        .addPenerima(KodeWilayah.parse(kode))
        .build();
  }

  static PembentukanKhusus special(
      Optional<Boolean> assigned, Optional<Boolean> through, Optional<Boolean> agreed) {
    return new PembentukanKhusus(
        KepentinganStrategis.KEPULAUAN_TERPENCIL_TERLUAR, assigned, through, agreed);
  }

  static PenataanWilayah formed(
      String kota, String day, Optional<PembentukanKhusus> khusus, Optional<String> minister) {
    LocalDate young = LocalDate.parse(day).minusYears(1);
    KodeWilayah kelurahan = KodeWilayah.parse(kota + ".01.1001");
    CalonUnit unit =
        CalonUnit.builder()
            .luas(BigDecimal.ONE)
            .lahanKantor(false)
            .bangunanKantor(false)
            .lahanPendukung(false)
            .titikKoordinat(false)
            .sesuaiTataRuang(false)
            .nilaiKajian(100)
            .addCakupan(
                new DesaCakupan(kelurahan, Optional.of(1), Optional.of(1), Optional.of(young)))
            .build();
    Musyawarah forum = new Musyawarah(ForumMusyawarah.FORUM_KOMUNIKASI_KELURAHAN, 5, 1, NO);
    return PenataanWilayah.builder()
        .instrumen(InstrumenPenetapan.of(JenisInstrumen.PERATURAN_GUBERNUR, "901", day))
        .daerah(KodeWilayah.parse(kota))
        .objek(ObjekPenataan.KECAMATAN)
        .bentuk(BentukPenataan.PEMBENTUKAN)
        .addAsal(
            new UnitAsal(KodeWilayah.parse(kota + ".01"), Optional.of(young), Optional.empty()))
        .addCalon(unit)
        .addMusyawarah(forum)
        .rekomendasiGubernur(false)
        .keuangan(new KeuanganDaerah(BigDecimal.TEN, BigDecimal.TEN))
        .persetujuan(
            new PersetujuanPerda(
                Optional.of(LocalDate.parse("2023-08-01")),
                NO,
                minister.isPresent() ? Optional.empty() : NO,
                minister.map(LocalDate::parse)))
        .khusus(khusus)
        .build();
  }

  private JakartaDrafts() {}
}
