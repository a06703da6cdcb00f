package id.pamong.validation.keputusan;

import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SatuanBatas;
import id.pamong.wewenang.keputusan.CiriObjek;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.keputusan.UkuranObjek;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.edition.EditionBuilder;
import id.pamong.wilayah.suksesi.Suksesi;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Decrees of the bupati of 33.27 to the camat of 33.27.02, and a request for 80 square metres. */
final class Pulosari {

  static final WilayahCatalog CATALOG =
      new EditionBuilder(
              new WilayahEdition(
                  "contoh",
                  "2010",
                  "Contoh",
                  LocalDate.of(2010, 1, 1),
                  Optional.empty(),
                  List.of()))
          .add("33", "Jawa Tengah")
          .add("33.27", "Kabupaten Pemalang")
          .add("33.27.02", "Pulosari")
          .build()
          .orElseThrow();

  static final Suksesi SUKSESI = Suksesi.derive(CATALOG, List.of());

  static final JabatanWilayah CAMAT = JabatanWilayah.of(Jabatan.CAMAT, "33.27.02");
  static final JabatanWilayah BUPATI = JabatanWilayah.of(Jabatan.BUPATI, "33.27");

  private Pulosari() {}

  static InstrumenPelimpahan.Builder instrument(String nomor, String day) {
    return InstrumenPelimpahan.builder()
        .jenis(JenisInstrumen.KEPUTUSAN_BUPATI)
        .nomor(nomor)
        .tanggalDitetapkan(LocalDate.parse(day));
  }

  static HubunganInstrumen to(JenisHubungan jenis, JenisInstrumen kind, String nomor, int tahun) {
    return new HubunganInstrumen(
        jenis,
        InstrumenHukum.builder()
            .jenis(kind)
            .nomor(nomor)
            .tahun(tahun)
            .daerah(KodeWilayah.parse("33.27"))
            .build());
  }

  /** The first decree, to which others say that they do something. */
  static HubunganInstrumen to(JenisHubungan jenis) {
    return to(jenis, JenisInstrumen.KEPUTUSAN_BUPATI, "1", 2020);
  }

  /** A decree that gives the service up to a number of square metres. */
  static PelimpahanWewenang decree(InstrumenPelimpahan.Builder instrument, int metres) {
    return decree(instrument, metres, decree -> decree);
  }

  /** The same with a change. */
  static PelimpahanWewenang decree(
      InstrumenPelimpahan.Builder instrument,
      int metres,
      UnaryOperator<PelimpahanWewenang.Builder> change) {
    BatasMateri limit =
        new BatasMateri("luas", BigDecimal.valueOf(metres), SatuanBatas.METER_PERSEGI);
    return Cases.decree(
        decree ->
            change.apply(
                decree
                    .instrumen(instrument.build())
                    .pemberi(BUPATI)
                    .penerima(List.of(CAMAT))
                    .layanan(
                        List.of(
                            Cases.service()
                                .batas(BatasWewenang.builder().addMateri(limit).build())
                                .build()))
                    .periode(Optional.empty())));
  }

  /** The first decree: number 1 of 5 January 2020, up to 100 square metres. */
  static PelimpahanWewenang first() {
    return decree(instrument("1", "2020-01-05"), 100);
  }

  static InstrumenPengubah change(InstrumenPelimpahan.Builder instrument) {
    return InstrumenPengubah.builder().instrumen(instrument.build()).penerbit(BUPATI).build();
  }

  static PermintaanKeputusan request(
      String day, UnaryOperator<PermintaanKeputusan.Builder> change) {
    return change
        .apply(
            PermintaanKeputusan.builder()
                .pejabat(CAMAT)
                .layanan("Izin Reklame")
                .wilayah(KodeWilayah.parse("33.27.02"))
                .tanggal(LocalDate.parse(day))
                .addCiri(new CiriObjek("menara", false)))
        .build();
  }

  static UkuranObjek metres(int metres) {
    return new UkuranObjek("luas", BigDecimal.valueOf(metres), SatuanBatas.METER_PERSEGI);
  }

  static KeputusanWewenang decide(
      PermintaanKeputusan request, List<PelimpahanWewenang> decrees, InstrumenPengubah... changes) {
    return AuthorityEngine.of(SUKSESI, decrees, List.of(changes)).decide(request);
  }

  /** Decides for so many square metres on a day, and says it in a line. */
  static String on(
      String day, int metres, List<PelimpahanWewenang> decrees, InstrumenPengubah... changes) {
    return Cases.line(decide(request(day, one -> one.addUkuran(metres(metres))), decrees, changes));
  }
}
