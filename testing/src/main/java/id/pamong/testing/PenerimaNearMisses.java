package id.pamong.testing;

import static id.pamong.testing.Breach.breach;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Near misses of the rules about the offices that receive. */
final class PenerimaNearMisses {

  static final Breach DI_LUAR_WILAYAH =
      breach("pelimpahan.penerima-di-luar-wilayah-pemberi", Demand.CAMAT_ONLY)
          .by(
              (base, choices) -> {
                Regions regions = base.draft().regions();
                KodeWilayah other = regions.drawNeighbour(base.draft().daerah(), choices);
                return wilayah(base, choices, choices.of(regions.children(other)));
              });

  static final Breach TIDAK_DIKENAL =
      breach("pelimpahan.penerima-tidak-dikenal", Demand.CAMAT_ONLY)
          .on(Days::exact)
          .by(PenerimaNearMisses::unknownKecamatan);

  /** An area inside the receiver that is exchanged would be left without a receiver. */
  static final Breach TIDAK_DAPAT_DIPASTIKAN =
      breach(
              "pelimpahan.wilayah-tidak-dapat-dipastikan",
              Demand.CAMAT_ONLY,
              Demand.NO_BATAS_WILAYAH)
          .on(Days::inexact)
          .by(PenerimaNearMisses::unknownKecamatan);

  static final Breach JABATAN_TIDAK_SESUAI =
      breach("pelimpahan.jabatan-penerima-tidak-sesuai-wilayah", Demand.CAMAT_ONLY)
          .by(
              (base, choices) -> {
                int at = choices.below(base.decree().penerima().size());
                KodeWilayah kecamatan = base.decree().penerima().get(at).wilayah();
                List<KodeWilayah> villages = base.draft().regions().children(kecamatan);
                KodeWilayah village =
                    choices.of(villages.isEmpty() ? List.of(kecamatan) : villages);
                Jabatan office =
                    choices.of(Jabatan.LURAH, Jabatan.SEKRETARIS_KELURAHAN, Jabatan.KEPALA_DINAS);
                return choices.flip() && !villages.isEmpty()
                    ? replace(base, at, "/wilayah", old -> of(old.jabatan(), village))
                    : replace(base, at, "/jabatan", old -> of(office, old.wilayah()));
              });

  static final Breach BUKAN_CAMAT =
      breach("pelimpahan.penerima-bukan-camat", Demand.CAMAT_ONLY, Demand.NOT_MANDAT)
          .by(
              (base, choices) ->
                  jabatan(
                      base,
                      choices,
                      choices.of(
                          Jabatan.SEKRETARIS_KECAMATAN,
                          Jabatan.KEPALA_SEKSI_KECAMATAN,
                          Jabatan.KEPALA_KEPOLISIAN_SEKTOR,
                          Jabatan.KOMANDAN_RAYON_MILITER)));

  /** Such a unit may sign for the giver; a base without it must not do so. */
  static final Breach UNIT_PELAYANAN_TERPADU =
      breach(
              "pelimpahan.penerima-unit-pelayanan-terpadu",
              Demand.CAMAT_ONLY,
              Demand.CLEAN_SIGNATURE)
          .by(
              (base, choices) ->
                  add(base, of(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, base.draft().daerah())));

  static final Breach LURAH =
      breach(
              "pelimpahan.penerima-lurah",
              Demand.HAS_KELURAHAN,
              Demand.CAMAT_ONLY,
              Demand.NOT_MANDAT)
          .by(
              (base, choices) ->
                  add(
                      base,
                      of(
                          Jabatan.LURAH,
                          choices.of(
                              base.draft()
                                  .regions()
                                  .villages(base.draft().daerah(), KodeWilayah::isKelurahan)))));

  static final Breach DESA =
      breach("pelimpahan.penerima-pemerintah-desa", Demand.HAS_DESA, Demand.CAMAT_ONLY)
          .by(
              (base, choices) ->
                  add(
                      base,
                      of(
                          choices.of(Jabatan.KEPALA_DESA, Jabatan.PERANGKAT_DESA),
                          choices.of(
                              base.draft()
                                  .regions()
                                  .villages(base.draft().daerah(), kode -> !kode.isKelurahan())))));

  static final List<Breach> ALL =
      List.of(
          DI_LUAR_WILAYAH,
          TIDAK_DIKENAL,
          TIDAK_DAPAT_DIPASTIKAN,
          JABATAN_TIDAK_SESUAI,
          BUKAN_CAMAT,
          UNIT_PELAYANAN_TERPADU,
          LURAH,
          DESA);

  private PenerimaNearMisses() {}

  /** Gives one receiver another office; its region stays. */
  static Change jabatan(Breach.Base base, Choices choices, Jabatan jabatan) {
    int at = choices.below(base.decree().penerima().size());
    return replace(base, at, "/jabatan", old -> of(jabatan, old.wilayah()));
  }

  private static Change unknownKecamatan(Breach.Base base, Choices choices) {
    return wilayah(
        base, choices, base.draft().regions().unknownKecamatan(base.draft().daerah(), choices));
  }

  private static Change wilayah(Breach.Base base, Choices choices, KodeWilayah wilayah) {
    int at = choices.below(base.decree().penerima().size());
    return replace(base, at, "/wilayah", old -> of(old.jabatan(), wilayah));
  }

  private static Change replace(
      Breach.Base base, int at, String property, UnaryOperator<JabatanWilayah> change) {
    List<JabatanWilayah> penerima = new ArrayList<>(base.decree().penerima());
    penerima.set(at, change.apply(penerima.get(at)));
    return Change.at("/penerima/" + at + property, base.edit().penerima(penerima));
  }

  private static Change add(Breach.Base base, JabatanWilayah penerima) {
    int at = base.decree().penerima().size();
    return Change.at("/penerima/" + at, base.edit().addPenerima(penerima));
  }

  private static JabatanWilayah of(Jabatan jabatan, KodeWilayah wilayah) {
    return new JabatanWilayah(jabatan, wilayah);
  }
}
