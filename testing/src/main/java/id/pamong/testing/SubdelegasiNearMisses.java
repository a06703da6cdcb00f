package id.pamong.testing;

import static id.pamong.testing.Breach.breach;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.wewenang.ObjekSubdelegasi;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Near misses of the rules about handing a delegation on. */
final class SubdelegasiNearMisses {

  static final Breach TANPA_DASAR =
      breach("pelimpahan.subdelegasi-tanpa-peraturan-yang-membolehkan", Demand.SUBDELEGASI)
          .by(
              (base, choices) -> {
                InstrumenHukum keputusan =
                    base.draft().earlier(base.draft().keputusan(), base.draft().daerah());
                boolean unnamed =
                    choices.flip()
                        && base.decree().instrumen().jenis().sifat() == SifatInstrumen.KEPUTUSAN;
                Optional<DasarHukum> dasar =
                    unnamed ? Optional.empty() : Optional.of(DasarHukum.of(keputusan));
                return change(base, "/dasar", edit(base).dasar(dasar));
              });

  /**
   * A peraturan of a desa of the region binds that desa alone, one of another provinsi none here.
   */
  static final Breach DASAR_TIDAK_MENGIKAT =
      breach("pelimpahan.subdelegasi-dasar-tidak-mengikat", Demand.SUBDELEGASI, Demand.HAS_DESA)
          .by(
              (base, choices) -> {
                KodeWilayah desa =
                    choices.of(
                        base.draft()
                            .regions()
                            .villages(base.draft().daerah(), kode -> !kode.isKelurahan()));
                InstrumenHukum other =
                    choices.flip()
                        ? base.draft().earlier(JenisInstrumen.PERATURAN_DESA, desa)
                        : DasarHukumDraw.foreign(base.draft());
                return change(base, "/dasar", edit(base).dasar(DasarHukum.of(other)));
              });

  static final Breach BUKAN_PERATURAN =
      breach("pelimpahan.subdelegasi-bukan-dengan-peraturan", Demand.SUBDELEGASI)
          .by(
              (base, choices) ->
                  change(
                      base,
                      "/bentuk",
                      edit(base)
                          .bentuk(
                              choices.of(
                                  JenisInstrumen.KEPUTUSAN_CAMAT,
                                  JenisInstrumen.SURAT_EDARAN,
                                  JenisInstrumen.SURAT_PERINTAH,
                                  base.draft().keputusan()))));

  /**
   * The base states its first use; the change is the day of the clause, or the first use where the
   * clause has no day and no form of its own.
   */
  static final Breach SESUDAH_DILAKSANAKAN =
      breach("pelimpahan.subdelegasi-sesudah-dilaksanakan", Demand.SUBDELEGASI, Demand.FIRST_USE)
          .by(
              (base, choices) -> {
                Subdelegasi clause = base.decree().subdelegasi().orElseThrow();
                if (clause.tanggal().isEmpty() && clause.bentuk().isEmpty()) {
                  LocalDate earlier = base.tanggal().minusDays(1 + choices.distance(299));
                  return change(base, "/mulaiDilaksanakan", edit(base).mulaiDilaksanakan(earlier));
                }
                LocalDate used = clause.mulaiDilaksanakan().orElseThrow();
                LocalDate later = used.plusDays(1 + choices.distance(299));
                return change(base, "/tanggal", edit(base).tanggal(later));
              });

  static final Breach BENTUK_LINGKUNGAN_LAIN =
      breach(
              "pelimpahan.subdelegasi-dengan-peraturan-pemerintahan-lain",
              Demand.SUBDELEGASI,
              Demand.NOT_JAKARTA)
          .by(
              (base, choices) ->
                  change(
                      base,
                      "/bentuk",
                      edit(base)
                          .bentuk(
                              choices.of(
                                  JenisInstrumen.PERATURAN_DESA,
                                  base.draft().daerah().isKota()
                                      ? JenisInstrumen.PERATURAN_BUPATI
                                      : JenisInstrumen.PERATURAN_WALI_KOTA))));

  static final Breach BENTUK_TINGKAT_ATAS =
      breach(
              "pelimpahan.subdelegasi-dengan-peraturan-pemerintahan-di-atas",
              Demand.SUBDELEGASI,
              Demand.NOT_JAKARTA)
          .by(
              (base, choices) ->
                  change(
                      base,
                      "/bentuk",
                      edit(base)
                          .bentuk(
                              choices.of(
                                  JenisInstrumen.PERATURAN_GUBERNUR,
                                  JenisInstrumen.PERDA_PROVINSI,
                                  JenisInstrumen.PP,
                                  JenisInstrumen.PERMENDAGRI))));

  static final Breach LINGKUNGAN_LAIN =
      breach("pelimpahan.subdelegasi-ke-lingkungan-pemerintahan-lain", Demand.SUBDELEGASI)
          .by(
              (base, choices) ->
                  penerima(
                      base,
                      choices.of(
                          Jabatan.KEPALA_DESA,
                          Jabatan.PERANGKAT_DESA,
                          Jabatan.KEPALA_KEPOLISIAN_SEKTOR,
                          Jabatan.KOMANDAN_RAYON_MILITER,
                          Jabatan.GUBERNUR)));

  static final Breach BUKAN_SATU_TINGKAT =
      breach(
              "pelimpahan.subdelegasi-bukan-satu-tingkat-di-bawah",
              Demand.SUBDELEGASI,
              Demand.CAMAT_ONLY)
          .by(
              (base, choices) ->
                  penerima(
                      base,
                      choices.of(
                          Jabatan.SEKRETARIS_KELURAHAN,
                          Jabatan.KEPALA_SEKSI_KELURAHAN,
                          Jabatan.CAMAT,
                          Jabatan.KEPALA_DINAS)));

  static final Breach BUKAN_TINDAKAN =
      breach("pelimpahan.subdelegasi-bukan-tindakan", Demand.SUBDELEGASI)
          .by(
              (base, choices) ->
                  change(base, "/objek", edit(base).objek(ObjekSubdelegasi.KEPUTUSAN)));

  static final Breach TINDAKAN_ATAS_IZIN =
      breach(
              "pelimpahan.subdelegasi-tindakan-atas-izin",
              Demand.SUBDELEGASI,
              Demand.LAYANAN,
              Demand.PERIZINAN,
              Demand.CLEAN_LAYANAN)
          .by(
              (base, choices) ->
                  change(base, "/objek", edit(base).objek(ObjekSubdelegasi.TINDAKAN)));

  static final List<Breach> ALL =
      List.of(
          TANPA_DASAR,
          DASAR_TIDAK_MENGIKAT,
          BUKAN_PERATURAN,
          SESUDAH_DILAKSANAKAN,
          BENTUK_LINGKUNGAN_LAIN,
          BENTUK_TINGKAT_ATAS,
          LINGKUNGAN_LAIN,
          BUKAN_SATU_TINGKAT,
          BUKAN_TINDAKAN,
          TINDAKAN_ATAS_IZIN);

  private SubdelegasiNearMisses() {}

  private static Subdelegasi.Builder edit(Breach.Base base) {
    return Subdelegasi.builder().from(base.decree().subdelegasi().orElseThrow());
  }

  private static Change penerima(Breach.Base base, Jabatan jabatan) {
    return change(base, "/penerima", edit(base).penerima(jabatan));
  }

  private static Change change(Breach.Base base, String property, Subdelegasi.Builder changed) {
    return Change.at("/subdelegasi" + property, base.edit().subdelegasi(changed.build()));
  }
}
