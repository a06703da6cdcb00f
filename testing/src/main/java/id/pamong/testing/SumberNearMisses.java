package id.pamong.testing;

import static id.pamong.testing.Breach.breach;

import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.PenanggungJawab;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Near misses of the rules about the source of the authority. */
final class SumberNearMisses {

  /** What follows from the source (signature, subdelegation) gives no finding in the base. */
  static final Breach TIDAK_DINYATAKAN =
      breach(
              "pelimpahan.sumber-wewenang-tidak-dinyatakan",
              Demand.SUMBER,
              Demand.CLEAN_SIGNATURE,
              Demand.CAMAT_ONLY,
              Demand.NO_SUBDELEGASI)
          .by((base, choices) -> Change.at("/sumber", base.edit().sumber(Optional.empty())));

  static final Breach ATRIBUSI =
      breach(
              "pelimpahan.atribusi-dengan-keputusan",
              Demand.SUMBER,
              Demand.CLEAN_SIGNATURE,
              Demand.CAMAT_ONLY,
              Demand.NO_SUBDELEGASI)
          .by((base, choices) -> Change.at("/sumber", base.edit().sumber(SumberWewenang.ATRIBUSI)));

  static final Breach TANPA_DASAR_HUKUM =
      breach("pelimpahan.tanpa-dasar-hukum", Demand.CLEAN_DASAR)
          .by((base, choices) -> Change.at("/dasarHukum", base.edit().dasarHukum(List.of())));

  static final Breach DELEGASI_TANPA_PERATURAN =
      breach(
              "pelimpahan.delegasi-tanpa-dasar-pp-perpres-perda",
              Demand.DELEGASI,
              Demand.CLEAN_DASAR,
              Demand.ONE_DELEGATING,
              Demand.NOT_PERDA)
          .by(
              (base, choices) -> {
                List<DasarHukum> dasar = new ArrayList<>(base.decree().dasarHukum());
                DasarHukum uu = DasarHukum.of(NationalLaw.UU_30_2014);
                DasarHukum local =
                    DasarHukum.of(
                        base.draft().earlier(base.draft().peraturan(), base.draft().daerah()));
                dasar.set(0, choices.flip() ? local : uu);
                return Change.at("/dasarHukum/0", base.edit().dasarHukum(dasar));
              });

  static final Breach DELEGASI_ATAS_NAMA =
      breach(
              "pelimpahan.delegasi-ditandatangani-atas-nama",
              Demand.DELEGASI,
              Demand.CLEAN_SIGNATURE,
              Demand.CAMAT_ONLY)
          .by(
              (base, choices) ->
                  Change.at(
                      "/tandaTangan",
                      base.edit()
                          .tandaTangan(
                              choices.of(
                                  BentukTandaTangan.ATAS_NAMA,
                                  BentukTandaTangan.UNTUK_BELIAU,
                                  BentukTandaTangan.MELAKSANAKAN_MANDAT,
                                  BentukTandaTangan.MELAKSANAKAN_TUGAS))));

  static final Breach DELEGASI_PENANGGUNG_JAWAB =
      breach(
              "pelimpahan.delegasi-penanggung-jawab-bukan-penerima",
              Demand.DELEGASI,
              Demand.NO_SERVICE_UNIT)
          .by(
              (base, choices) ->
                  Change.at(
                      "/penanggungJawab", base.edit().penanggungJawab(PenanggungJawab.PEMBERI)));

  static final Breach MANDAT_TANPA_ATAS_NAMA =
      breach("pelimpahan.mandat-tanpa-atas-nama", Demand.MANDAT)
          .by(
              (base, choices) ->
                  Change.at(
                      "/tandaTangan", base.edit().tandaTangan(BentukTandaTangan.JABATAN_SENDIRI)));

  static final Breach MANDAT_PENANGGUNG_JAWAB =
      breach("pelimpahan.mandat-penanggung-jawab-bukan-pemberi", Demand.MANDAT)
          .by(
              (base, choices) ->
                  Change.at(
                      "/penanggungJawab", base.edit().penanggungJawab(PenanggungJawab.PENERIMA)));

  static final Breach MANDAT_BUKAN_BAWAHAN =
      breach("pelimpahan.mandat-kepada-bukan-bawahan", Demand.MANDAT, Demand.CAMAT_ONLY)
          .by(
              (base, choices) -> {
                KodeWilayah own = base.draft().daerah();
                Jabatan police =
                    choices.of(Jabatan.KEPALA_KEPOLISIAN_SEKTOR, Jabatan.KOMANDAN_RAYON_MILITER);
                return switch (choices.below(4)) {
                  case 1 ->
                      PenerimaNearMisses.office(
                          base, choices, new JabatanWilayah(Jabatan.GUBERNUR, own.provinsi()));
                  case 2 ->
                      PenerimaNearMisses.office(
                          base,
                          choices,
                          new JabatanWilayah(base.decree().pemberi().jabatan(), own));
                  default -> PenerimaNearMisses.jabatan(base, choices, police);
                };
              });

  static final Breach MANDAT_BUKAN_TUGAS_RUTIN =
      breach("pelimpahan.mandat-bukan-tugas-rutin", Demand.MANDAT, Demand.LAYANAN)
          .by(
              (base, choices) -> {
                LayananEdit one = LayananEdit.any(base, choices);
                return one.kriteria("tugasRutin", one.kriteria().tugasRutin(false));
              });

  static final List<Breach> ALL =
      List.of(
          TIDAK_DINYATAKAN,
          ATRIBUSI,
          TANPA_DASAR_HUKUM,
          DELEGASI_TANPA_PERATURAN,
          DELEGASI_ATAS_NAMA,
          DELEGASI_PENANGGUNG_JAWAB,
          MANDAT_TANPA_ATAS_NAMA,
          MANDAT_PENANGGUNG_JAWAB,
          MANDAT_BUKAN_BAWAHAN,
          MANDAT_BUKAN_TUGAS_RUTIN);

  private SumberNearMisses() {}
}
