package id.pamong.testing;

import static id.pamong.testing.Breach.breach;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.pemerintahan.LingkunganPemerintahan;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Near misses of the rules about the office that gives. */
final class PemberiNearMisses {

  private static final LocalDate COVERED = LocalDate.of(2008, 2, 28);

  /**
   * The base is dated in the law that is held and gives no finding at all; the decree is moved to a
   * day before. No special region: its own finding begins on the same day.
   */
  static final Breach TANGGAL_SEBELUM_CAKUPAN =
      breach(
              "pelimpahan.tanggal-sebelum-hukum-yang-tercakup",
              Demand.ORDINARY_REGION,
              Demand.RIGHT_FORM,
              Demand.NO_YEAR,
              Demand.NO_DASAR,
              Demand.NO_HUBUNGAN,
              Demand.CAMAT_ONLY,
              Demand.NO_SUBDELEGASI,
              Demand.CLEAN_LAYANAN)
          .on(none -> Days.of(COVERED, Days.UU_6_2014))
          .by(
              (base, choices) ->
                  Change.at(
                      "/instrumen/tanggalDitetapkan",
                      base.edit()
                          .instrumen(
                              InstrumenPelimpahan.builder()
                                  .from(base.decree().instrumen())
                                  .tanggalDitetapkan(COVERED.minusDays(1 + choices.distance(2999)))
                                  .build())));

  /** An office below the head may mandate; an office outside the kabupaten/kota may not. */
  static final Breach BUKAN_KEPALA_DAERAH =
      breach("pelimpahan.pemberi-bukan-kepala-daerah")
          .by(
              (base, choices) ->
                  Change.at(
                      "/pemberi/jabatan",
                      base.edit()
                          .pemberi(
                              new JabatanWilayah(
                                  choices.of(notTheHead(base)), base.draft().daerah()))));

  /** The wakil gives, and it is not said why he may. */
  static final Breach KEADAAN_TIDAK_DINYATAKAN =
      breach("pelimpahan.keadaan-kepala-daerah-tidak-dinyatakan", Demand.NOT_MANDAT)
          .by(
              (base, choices) -> {
                KodeWilayah own = base.draft().daerah();
                Jabatan wakil = own.isKota() ? Jabatan.WAKIL_WALI_KOTA : Jabatan.WAKIL_BUPATI;
                return Change.at(
                    "/instrumen/keadaanKepalaDaerah",
                    base.edit().pemberi(new JabatanWilayah(wakil, own)));
              });

  static final Breach DALAM_TAHANAN =
      stated("pemberi-dalam-tahanan", KeadaanPejabat.MENJALANI_MASA_TAHANAN);

  static final Breach DIBERHENTIKAN_SEMENTARA =
      stated("pemberi-diberhentikan-sementara", KeadaanPejabat.DIBERHENTIKAN_SEMENTARA);

  static final Breach BERHALANGAN_SEMENTARA =
      stated("pemberi-berhalangan-sementara", KeadaanPejabat.BERHALANGAN_SEMENTARA);

  static final Breach TIDAK_ADA_PEJABAT =
      stated("pemberi-tidak-ada-pejabat", KeadaanPejabat.TIDAK_ADA_PEJABAT);

  static final Breach BUKAN_KABUPATEN_KOTA =
      breach("pelimpahan.wilayah-pemberi-bukan-kabupaten-kota")
          .by(
              (base, choices) -> {
                KodeWilayah own = base.draft().daerah();
                KodeWilayah kecamatan = choices.of(base.draft().regions().children(own));
                return pemberi(base, choices.flip() ? kecamatan : own.provinsi());
              });

  static final Breach GELAR =
      breach("pelimpahan.gelar-pemberi-tidak-sesuai-wilayah")
          .by(
              (base, choices) ->
                  Change.at(
                      "/pemberi/jabatan",
                      base.edit()
                          .pemberi(
                              new JabatanWilayah(
                                  base.draft().daerah().isKota()
                                      ? Jabatan.BUPATI
                                      : Jabatan.WALI_KOTA,
                                  base.draft().daerah()))));

  /** The mandate is made one of a camat to his secretary, and the camat one of the kabupaten. */
  static final Breach JABATAN_TIDAK_SESUAI =
      breach(
              "pelimpahan.jabatan-pemberi-tidak-sesuai-wilayah",
              Demand.MANDAT,
              Demand.CAMAT_ONLY,
              Demand.KEPUTUSAN,
              Demand.CLEAN_LAYANAN,
              Demand.NO_HUBUNGAN,
              Demand.NO_SUBDELEGASI)
          .by(
              (base, choices) ->
                  Change.at(
                      "/pemberi/wilayah",
                      byCamat(base, choices)
                          .pemberi(new JabatanWilayah(Jabatan.CAMAT, base.draft().daerah()))));

  static final Breach TIDAK_DIKENAL =
      breach("pelimpahan.pemberi-tidak-dikenal")
          .on(Days::exact)
          .by(
              (base, choices) ->
                  pemberi(
                      base,
                      base.draft().regions().unknownKabupatenKota(base.draft().daerah(), choices)));

  /**
   * The whole decree is moved to a region of the same kind where special law applies: the giver's
   * region cannot be changed alone, as its receivers would stay behind.
   */
  static final Breach KEKHUSUSAN =
      breach("pelimpahan.kekhususan-daerah", Demand.ORDINARY_REGION, Demand.CAMAT_ONLY)
          .by(
              (base, choices) ->
                  Change.at(
                      "/pemberi/wilayah",
                      base.movedTo(Demand.SPECIAL_REGION, Demand.ORDINARY_REGION)));

  static final List<Breach> ALL =
      List.of(
          TANGGAL_SEBELUM_CAKUPAN,
          BUKAN_KEPALA_DAERAH,
          BUKAN_KABUPATEN_KOTA,
          GELAR,
          TIDAK_DIKENAL,
          KEKHUSUSAN,
          JABATAN_TIDAK_SESUAI,
          DALAM_TAHANAN,
          DIBERHENTIKAN_SEMENTARA,
          BERHALANGAN_SEMENTARA,
          TIDAK_ADA_PEJABAT,
          KEADAAN_TIDAK_DINYATAKAN);

  private PemberiNearMisses() {}

  /** The head gives, and the document says of his state what keeps him from it. */
  private static Breach stated(String rule, KeadaanPejabat state) {
    return breach("pelimpahan." + rule, Demand.NOT_JAKARTA)
        .by(
            (base, choices) ->
                Change.at(
                    "/instrumen/keadaanKepalaDaerah",
                    base.edit()
                        .instrumen(
                            InstrumenPelimpahan.builder()
                                .from(base.decree().instrumen())
                                .keadaanKepalaDaerah(state)
                                .build())));
  }

  /** Returns a mandate as one of a camat to the secretary of the kecamatan. */
  static PelimpahanWewenang.Builder byCamat(Breach.Base base, Choices choices) {
    KodeWilayah own = base.draft().daerah();
    KodeWilayah kecamatan = choices.of(base.draft().regions().children(own));
    return base.edit()
        .pemberi(new JabatanWilayah(Jabatan.CAMAT, kecamatan))
        .penerima(List.of(new JabatanWilayah(Jabatan.SEKRETARIS_KECAMATAN, kecamatan)));
  }

  /** Of such a mandate no law speaks before UU 30/2014. */
  private static boolean isMandateBelowCamat(Breach.Base base) {
    return base.decree().sumber().filter(SumberWewenang.MANDAT::equals).isPresent()
        && base.decree().penerima().stream().noneMatch(one -> one.jabatan() == Jabatan.CAMAT);
  }

  private static List<Jabatan> notTheHead(Breach.Base base) {
    boolean mandate = base.isLawfulMandate() || isMandateBelowCamat(base);
    boolean jakarta = base.draft().daerah().provinsi().equals(KodeWilayah.of(31));
    return Stream.of(
            Jabatan.KOMANDAN_RAYON_MILITER,
            Jabatan.KEPALA_DESA,
            Jabatan.GUBERNUR,
            Jabatan.SEKRETARIS_DAERAH,
            Jabatan.KEPALA_DINAS,
            Jabatan.CAMAT)
        .filter(
            office -> !(mandate && office.lingkungan() == LingkunganPemerintahan.KABUPATEN_KOTA))
        .filter(office -> !(jakarta && office == Jabatan.GUBERNUR))
        .toList();
  }

  private static Change pemberi(Breach.Base base, KodeWilayah kode) {
    return Change.at(
        "/pemberi/wilayah",
        base.edit().pemberi(new JabatanWilayah(base.decree().pemberi().jabatan(), kode)));
  }
}
