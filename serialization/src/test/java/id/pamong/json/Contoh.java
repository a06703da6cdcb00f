package id.pamong.json;

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
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.wewenang.AspekKewenangan;
import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.ObjekSubdelegasi;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PemetaanPelayanan;
import id.pamong.wewenang.PenanggungJawab;
import id.pamong.wewenang.SatuanBatas;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The documents of the tests: one with every property, one with no more than it must have. */
final class Contoh {

  private Contoh() {}

  /** The text of the document with every property. */
  static String lengkapJson() {
    return resource("lengkap.json");
  }

  /** The text of a document with only what is required. */
  static String ringkasJson() {
    return """
        {"jenis":"pelimpahan-wewenang",\
        "instrumen":{"jenis":"PERATURAN_BUPATI","nomor":"24","tanggalDitetapkan":"2012-05-01"},\
        "pemberi":{"jabatan":"BUPATI","wilayah":"35.12"},\
        "penerima":[{"jabatan":"CAMAT","wilayah":"35.12.01"}],\
        "jenisPelimpahan":"SEBAGIAN_URUSAN"}""";
  }

  static PelimpahanWewenang ringkas() {
    return PelimpahanWewenang.builder()
        .instrumen(
            InstrumenPelimpahan.builder()
                .jenis(JenisInstrumen.PERATURAN_BUPATI)
                .nomor("24")
                .tanggalDitetapkan(LocalDate.of(2012, 5, 1))
                .build())
        .pemberi(JabatanWilayah.of(Jabatan.BUPATI, "35.12"))
        .addPenerima(JabatanWilayah.of(Jabatan.CAMAT, "35.12.01"))
        .jenisPelimpahan(JenisPelimpahan.SEBAGIAN_URUSAN)
        .build();
  }

  static PelimpahanWewenang lengkap() {
    return PelimpahanWewenang.builder()
        .instrumen(instrumen())
        .pemberi(JabatanWilayah.of(Jabatan.WALI_KOTA, "35.74"))
        .addPenerima(JabatanWilayah.of(Jabatan.CAMAT, "35.74.01"))
        .addPenerima(JabatanWilayah.of(Jabatan.CAMAT, "35.74.02"))
        .jenisPelimpahan(JenisPelimpahan.SEBAGIAN_URUSAN)
        .sumber(SumberWewenang.DELEGASI)
        .addDasarHukum(
            DasarHukum.of(InstrumenHukum.of(JenisInstrumen.UU, "23", 2014), "226 ayat (1)"))
        .addDasarHukum(
            DasarHukum.of(
                InstrumenHukum.builder()
                    .jenis(JenisInstrumen.PERATURAN_WALI_KOTA)
                    .nomor("7")
                    .tahun(2018)
                    .daerah(KodeWilayah.of(35, 74))
                    .build()))
        .pemetaan(
            new PemetaanPelayanan(
                "Pemetaan pelayanan publik Kota Probolinggo",
                Optional.of(LocalDate.of(2018, 11, 20))))
        .addLayanan(layanan())
        .addLayanan(
            LayananDilimpahkan.builder()
                .nama("Surat keterangan domisili")
                .kriteria(KriteriaLayanan.builder().build())
                .build())
        .periode(Periode.of(LocalDate.of(2019, 1, 2), LocalDate.of(2024, 1, 1)))
        .tandaTangan(BentukTandaTangan.JABATAN_SENDIRI)
        .penanggungJawab(PenanggungJawab.PENERIMA)
        .subdelegasi(subdelegasi())
        .addCatatan("Berkas rekaan untuk pengujian.")
        .build();
  }

  private static InstrumenPelimpahan instrumen() {
    return InstrumenPelimpahan.builder()
        .jenis(JenisInstrumen.KEPUTUSAN_WALI_KOTA)
        .nomor("188.45/24/KEP/425.012/2019")
        .tahun(2019)
        .tanggalDitetapkan(LocalDate.of(2019, 2, 11))
        .tanggalBerlaku(LocalDate.of(2019, 1, 2))
        .alasanBerlakuSurut(AlasanBerlakuSurut.MENGHINDARI_KERUGIAN_LEBIH_BESAR)
        .keadaanKepalaDaerah(KeadaanPejabat.MENJALANKAN_TUGAS)
        .addHubungan(
            new HubunganInstrumen(
                JenisHubungan.MENCABUT,
                InstrumenHukum.builder()
                    .jenis(JenisInstrumen.KEPUTUSAN_WALI_KOTA)
                    .nomor("188.45/12/KEP/425.012/2014")
                    .tahun(2014)
                    .daerah(KodeWilayah.of(35, 74))
                    .tanggal(LocalDate.of(2014, 12, 6))
                    .build()))
        .build();
  }

  private static LayananDilimpahkan layanan() {
    return LayananDilimpahkan.builder()
        .nama("Izin mendirikan bangunan rumah tinggal sampai dengan 100 m²")
        .sifat(SifatLayanan.PERIZINAN)
        .aspek(AspekKewenangan.PERIZINAN)
        .urusan(UrusanPemerintahan.PEKERJAAN_UMUM_DAN_PENATAAN_RUANG)
        .subUrusan(SubUrusan.LAINNYA)
        .kriteria(
            KriteriaLayanan.builder()
                .prosesSederhana(true)
                .objekBerskalaKecil(true)
                .tanpaKajianTeknisKompleks(true)
                .tanpaTeknologiTinggi(true)
                .dikembangkanSebagaiInovasi(false)
                .terkaitPengawasanObjekPerizinan(true)
                .kegiatanBerskalaKecil(true)
                .langsungDanRutin(true)
                .eksternalitas(true)
                .efisiensi(true)
                .tugasRutin(false)
                .build())
        .kanal(KanalLayanan.PELAYANAN_TERPADU_KECAMATAN)
        .batas(
            BatasWewenang.builder()
                .addMateri(
                    new BatasMateri(
                        "luas bangunan", new BigDecimal("100.00"), SatuanBatas.METER_PERSEGI))
                .addPengecualian("bangunan bertingkat")
                .wilayah(List.of(KodeWilayah.of(35, 74, 1, 1001), KodeWilayah.of(35, 74, 2)))
                .periode(Periode.of(LocalDate.of(2019, 3, 1), LocalDate.of(2021, 1, 1)))
                .build())
        .build();
  }

  private static Subdelegasi subdelegasi() {
    return Subdelegasi.builder()
        .penerima(Jabatan.LURAH)
        .dasar(
            DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "17", 2018), "11 ayat (3) huruf a"))
        .bentuk(JenisInstrumen.KEPUTUSAN_CAMAT)
        .tanggal(LocalDate.of(2019, 3, 4))
        .mulaiDilaksanakan(LocalDate.of(2019, 4, 1))
        .objek(ObjekSubdelegasi.TINDAKAN)
        .build();
  }

  static String resource(String name) {
    try (InputStream in = Contoh.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource must be there, but was '" + name + "'");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
