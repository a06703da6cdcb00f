package id.pamong.validation.keputusan;

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
import id.pamong.validation.SmallCatalog;
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
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.JenisCatatan;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.keputusan.UkuranObjek;
import id.pamong.wewenang.mandat.JenisPelaksana;
import id.pamong.wewenang.mandat.SebabBerhalangan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.suksesi.Suksesi;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A delegation of 2021 to the camat of 35.74.01, a request that it covers, and their variants. */
public final class Cases {

  public static final SmallCatalog CATALOG = new SmallCatalog();

  /** One edition has no succession. */
  public static final Suksesi SUKSESI = Suksesi.derive(CATALOG, List.of());

  /** What is done about a licence, and is none: an act, of which no document comes. */
  public static final String ACT = "Pengawasan Reklame";

  private Cases() {}

  public static KriteriaLayanan.Builder licence() {
    return KriteriaLayanan.builder()
        .prosesSederhana(true)
        .objekBerskalaKecil(true)
        .tanpaKajianTeknisKompleks(true)
        .tanpaTeknologiTinggi(true);
  }

  public static LayananDilimpahkan.Builder service() {
    return LayananDilimpahkan.builder()
        .nama("Izin Reklame")
        .sifat(SifatLayanan.PERIZINAN)
        .urusan(UrusanPemerintahan.PEKERJAAN_UMUM_DAN_PENATAAN_RUANG)
        .kriteria(licence().build())
        .batas(
            BatasWewenang.builder()
                .addMateri(
                    new BatasMateri("luas", BigDecimal.valueOf(100), SatuanBatas.METER_PERSEGI))
                .addPengecualian("menara")
                .build());
  }

  /** The same service as one that is no licence, of which acts can be handed on. */
  /** A service that is an act, and ends in no document. */
  public static LayananDilimpahkan.Builder act() {
    return service()
        .nama(ACT)
        .sifat(SifatLayanan.NONPERIZINAN)
        .kriteria(
            KriteriaLayanan.builder()
                .terkaitPengawasanObjekPerizinan(true)
                .kegiatanBerskalaKecil(true)
                .langsungDanRutin(true)
                .build());
  }

  public static InstrumenPelimpahan.Builder instrument(String nomor, String day) {
    return InstrumenPelimpahan.builder()
        .jenis(JenisInstrumen.KEPUTUSAN_WALI_KOTA)
        .nomor(nomor)
        .tanggalDitetapkan(LocalDate.parse(day));
  }

  public static JabatanWilayah office(Jabatan jabatan, String kode) {
    return JabatanWilayah.of(jabatan, kode);
  }

  public static PelimpahanWewenang.Builder decree() {
    return PelimpahanWewenang.builder()
        .instrumen(instrument("1", "2021-03-01").build())
        .pemberi(office(Jabatan.WALI_KOTA, "35.74"))
        .addPenerima(office(Jabatan.CAMAT, "35.74.01"))
        .jenisPelimpahan(JenisPelimpahan.SEBAGIAN_URUSAN)
        .sumber(SumberWewenang.DELEGASI)
        .addDasarHukum(cited(JenisInstrumen.PP, "17", 2018))
        .pemetaan(new PemetaanPelayanan("Pemetaan 2020", Optional.empty()))
        .addLayanan(service().build())
        .periode(Periode.of(LocalDate.of(2021, 4, 1), LocalDate.of(2026, 4, 1)));
  }

  public static DasarHukum cited(JenisInstrumen jenis, String nomor, int tahun) {
    return DasarHukum.of(InstrumenHukum.of(jenis, nomor, tahun));
  }

  public static PelimpahanWewenang decree(UnaryOperator<PelimpahanWewenang.Builder> change) {
    return change.apply(decree()).build();
  }

  public static PelimpahanWewenang serving(UnaryOperator<LayananDilimpahkan.Builder> change) {
    return decree(decree -> decree.layanan(List.of(change.apply(service()).build())));
  }

  public static PermintaanKeputusan.Builder request() {
    return PermintaanKeputusan.builder()
        .pejabat(office(Jabatan.CAMAT, "35.74.01"))
        .layanan("Izin Reklame")
        .wilayah(KodeWilayah.parse("35.74.01.1001"))
        .tanggal(LocalDate.of(2022, 1, 3))
        .addUkuran(new UkuranObjek("luas", BigDecimal.valueOf(80), SatuanBatas.METER_PERSEGI))
        .addCiri(new CiriObjek("menara", false));
  }

  public static PermintaanKeputusan request(UnaryOperator<PermintaanKeputusan.Builder> change) {
    return change.apply(request()).build();
  }

  /** What an instrument says that it does to a keputusan of the wali kota. */
  public static HubunganInstrumen to(JenisHubungan jenis, String nomor, int tahun) {
    return to(jenis, nomor, tahun, "35.74");
  }

  /** The same to a keputusan of the head of another region. */
  public static HubunganInstrumen to(JenisHubungan jenis, String nomor, int tahun, String daerah) {
    return new HubunganInstrumen(
        jenis,
        InstrumenHukum.builder()
            .jenis(JenisInstrumen.KEPUTUSAN_WALI_KOTA)
            .nomor(nomor)
            .tahun(tahun)
            .daerah(KodeWilayah.parse(daerah))
            .build());
  }

  /** A keputusan of the wali kota that says what it does to another. */
  public static InstrumenPengubah.Builder change(
      String nomor, String day, HubunganInstrumen relation) {
    return InstrumenPengubah.builder()
        .instrumen(instrument(nomor, day).addHubungan(relation).build())
        .penerbit(office(Jabatan.WALI_KOTA, "35.74"));
  }

  public static InstrumenPengubah.Builder revocation(String nomor, String day) {
    return revocation(nomor, day, JenisInstrumen.KEPUTUSAN_WALI_KOTA);
  }

  public static InstrumenPengubah.Builder revocation(
      String nomor, String day, JenisInstrumen jenis) {
    return InstrumenPengubah.builder()
        .instrumen(
            instrument(nomor, day)
                .jenis(jenis)
                .addHubungan(to(JenisHubungan.MENCABUT, "1", 2021))
                .build())
        .penerbit(office(Jabatan.WALI_KOTA, "35.74"));
  }

  /** An order of 28 December 2021: who is on leave from 1 January 2022 to a day has a Plh. */
  public static SuratMandat.Builder plh(
      String nomor, JabatanWilayah giver, JabatanWilayah plh, JabatanWilayah onLeave, String end) {
    return SuratMandat.builder()
        .instrumen(InstrumenPenetapan.of(JenisInstrumen.SURAT_PERINTAH, nomor, "2021-12-28"))
        .pemberi(giver)
        .penerima(plh)
        .pelaksana(JenisPelaksana.PELAKSANA_HARIAN)
        .jabatanDigantikan(onLeave)
        .sebab(SebabBerhalangan.CUTI)
        .periode(Periode.of(LocalDate.of(2022, 1, 1), LocalDate.parse(end)));
  }

  public static KeputusanWewenang decide(
      PermintaanKeputusan request, PelimpahanWewenang... decrees) {
    return AuthorityEngine.of(SUKSESI, List.of(decrees), List.of()).decide(request);
  }

  /**
   * Says a decision in a line: the outcome, who answers or what decides it, and the remarks but for
   * the one that most have, which {@link AffairsTest} looks at.
   */
  public static String line(KeputusanWewenang decision) {
    String remarks =
        decision.catatan().stream()
            .filter(remark -> remark.jenis() != JenisCatatan.PEMBAGIAN_URUSAN_TIDAK_DILIHAT)
            .map(remark -> " +" + remark.jenis().id())
            .distinct()
            .collect(Collectors.joining());
    if (decision instanceof KeputusanWewenang.Berwenang granted) {
      return "BERWENANG "
          + granted.sumber().map(Enum::name).orElse("?")
          + " "
          + granted.penanggungJawab().map(JabatanWilayah::toString).orElse("?")
          + remarks;
    }
    if (decision instanceof KeputusanWewenang.TidakBerwenang refused) {
      return "TIDAK "
          + refused.pelanggaran().stream()
              .map(
                  fault ->
                      fault.syarat().jenis().id()
                          + " "
                          + fault.kelas()
                          + fault.akibat().map(akibat -> " " + akibat).orElse(""))
              .collect(Collectors.joining(", "))
          + remarks;
    }
    KeputusanWewenang.TidakDapatDitentukan open = (KeputusanWewenang.TidakDapatDitentukan) decision;
    return "? "
        + open.kurang().stream()
            .map(node -> node.jenis().id() + " " + node.dalil().letak())
            .collect(Collectors.joining(", "))
        + remarks;
  }
}
