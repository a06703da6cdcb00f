package id.pamong.testing;

import static id.pamong.testing.Breach.breach;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Near misses of the rules about the offices that receive. */
final class PenerimaNearMisses {

  /** One receiver is of another region; or the giver is, and then all receivers are. */
  static final Breach DI_LUAR_WILAYAH =
      breach(
              "pelimpahan.penerima-di-luar-wilayah-pemberi",
              Demand.CAMAT_ONLY,
              Demand.SEVERAL_RECEIVERS)
          .by(
              (base, choices) -> {
                Regions regions = base.draft().regions();
                KodeWilayah other = regions.drawNeighbour(base.draft().daerah(), choices);
                if (choices.flip()) {
                  return Change.at(
                      "/pemberi/wilayah",
                      base.edit().pemberi(of(base.decree().pemberi().jabatan(), other)));
                }
                return wilayah(base, choices, choices.of(regions.children(other)));
              });

  static final Breach TIDAK_DIKENAL =
      breach("pelimpahan.penerima-tidak-dikenal", Demand.CAMAT_ONLY)
          .on(Days::exact)
          .by(PenerimaNearMisses::unknownKecamatan);

  static final Breach TIDAK_DAPAT_DIPASTIKAN =
      breach("pelimpahan.wilayah-tidak-dapat-dipastikan", Demand.CAMAT_ONLY)
          .on(Days::inexact)
          .by(
              (base, choices) ->
                  base.decree().layanan().isEmpty() || choices.flip()
                      ? unknownKecamatan(base, choices)
                      : unknownArea(base, choices));

  /** A camat stays among the receivers: without one other law would apply. */
  static final Breach JABATAN_TIDAK_SESUAI =
      breach(
              "pelimpahan.jabatan-penerima-tidak-sesuai-wilayah",
              Demand.CAMAT_ONLY,
              Demand.SEVERAL_RECEIVERS,
              Demand.CLEAN_SIGNATURE)
          .by(
              (base, choices) -> {
                int at = choices.below(base.decree().penerima().size());
                KodeWilayah kecamatan = base.decree().penerima().get(at).wilayah();
                List<KodeWilayah> parts =
                    choices.some(2, base.draft().regions().children(kecamatan));
                List<KodeWilayah> levels = new ArrayList<>(kecamatan.ancestors());
                levels.addAll(parts);
                Jabatan office = choices.of(Jabatan.KEPALA_DINAS, Jabatan.SEKRETARIS_KELURAHAN);
                return switch (choices.below(4)) {
                  case 0 ->
                      replace(base, at, "/wilayah", old -> of(old.jabatan(), choices.of(levels)));
                  case 1 -> add(base, of(Jabatan.LURAH, choices.of(notOfALurah(kecamatan, parts))));
                  case 2 -> add(base, of(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, kecamatan));
                  default ->
                      base.isLawfulMandate()
                          ? replace(base, at, "/jabatan", old -> of(office, old.wilayah()))
                          : add(base, of(Jabatan.LURAH, kecamatan));
                };
              });

  /** Another office may be given a mandate, or what a Perda or another PP may lay down. */
  static final Breach BUKAN_CAMAT =
      breach(
              "pelimpahan.penerima-bukan-camat",
              Demand.CAMAT_ONLY,
              Demand.SEVERAL_RECEIVERS,
              Demand.DELEGASI,
              Demand.ONE_DELEGATING,
              Demand.CLEAN_DASAR,
              Demand.NOT_PERDA)
          .by(
              (base, choices) -> {
                KodeWilayah own = base.draft().daerah();
                Jabatan office =
                    choices.of(
                        Jabatan.SEKRETARIS_KECAMATAN,
                        Jabatan.KEPALA_SEKSI_KECAMATAN,
                        Jabatan.KEPALA_KEPOLISIAN_SEKTOR,
                        Jabatan.KOMANDAN_RAYON_MILITER,
                        Jabatan.KEPALA_DINAS,
                        Jabatan.SEKRETARIS_DAERAH,
                        Jabatan.SEKRETARIS_KELURAHAN,
                        Jabatan.BUPATI,
                        Jabatan.WALI_KOTA,
                        Jabatan.GUBERNUR);
                Jabatan ofTheWhole =
                    choices.of(Jabatan.KEPALA_DINAS, Jabatan.SEKRETARIS_DAERAH, Jabatan.BUPATI);
                return switch (choices.below(4)) {
                  case 1 -> office(base, choices, of(Jabatan.GUBERNUR, own.provinsi()));
                  case 2 -> office(base, choices, of(ofTheWhole, own));
                  default -> jabatan(base, choices, office);
                };
              });

  /** Such a unit may sign for the giver; a base without it must not do so. */
  static final Breach UNIT_PELAYANAN_TERPADU =
      breach(
              "pelimpahan.penerima-unit-pelayanan-terpadu",
              Demand.CAMAT_ONLY,
              Demand.CLEAN_SIGNATURE)
          .by(
              (base, choices) ->
                  add(base, of(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, base.draft().daerah())));

  /** A Perda, or another PP that is cited, may let a lurah receive. */
  static final Breach LURAH =
      breach(
              "pelimpahan.penerima-lurah",
              Demand.HAS_KELURAHAN,
              Demand.NOT_JAKARTA,
              Demand.CAMAT_ONLY,
              Demand.NOT_MANDAT,
              Demand.ONE_DELEGATING,
              Demand.CLEAN_DASAR,
              Demand.NOT_PERDA)
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
      breach(
              "pelimpahan.penerima-pemerintah-desa",
              Demand.HAS_DESA,
              Demand.CAMAT_ONLY,
              Demand.NO_ASSIGNMENT)
          .by(PenerimaNearMisses::addOfficeOfDesa);

  static final Breach PENUGASAN_DESA =
      breach(
              "pelimpahan.penugasan-kepada-desa",
              Demand.HAS_DESA,
              Demand.CAMAT_ONLY,
              Demand.ASSIGNMENT)
          .by(PenerimaNearMisses::addOfficeOfDesa);

  static final List<Breach> ALL =
      List.of(
          DI_LUAR_WILAYAH,
          TIDAK_DIKENAL,
          TIDAK_DAPAT_DIPASTIKAN,
          JABATAN_TIDAK_SESUAI,
          BUKAN_CAMAT,
          UNIT_PELAYANAN_TERPADU,
          LURAH,
          DESA,
          PENUGASAN_DESA);

  private PenerimaNearMisses() {}

  /** Gives one receiver another office; its region stays. */
  static Change jabatan(Breach.Base base, Choices choices, Jabatan jabatan) {
    int at = choices.below(base.decree().penerima().size());
    return replace(base, at, "/jabatan", old -> of(jabatan, old.wilayah()));
  }

  /** Puts another office of another region in the place of one receiver. */
  static Change office(Breach.Base base, Choices choices, JabatanWilayah office) {
    int at = choices.below(base.decree().penerima().size());
    return replace(base, at, "", old -> office);
  }

  private static Change addOfficeOfDesa(Breach.Base base, Choices choices) {
    Jabatan office = choices.of(Jabatan.KEPALA_DESA, Jabatan.PERANGKAT_DESA);
    List<KodeWilayah> desa =
        base.draft().regions().villages(base.draft().daerah(), kode -> !kode.isKelurahan());
    return add(base, of(office, choices.of(desa)));
  }

  /** In Daerah Istimewa Yogyakarta a lurah heads a desa, under special law. */
  private static List<KodeWilayah> notOfALurah(KodeWilayah kecamatan, List<KodeWilayah> parts) {
    boolean ofDesa = kecamatan.provinsi().equals(KodeWilayah.of(34));
    List<KodeWilayah> wrong = new ArrayList<>(kecamatan.ancestors());
    parts.stream().filter(kode -> !kode.isKelurahan() && !ofDesa).forEach(wrong::add);
    return wrong;
  }

  /** Limits a service to a desa of a receiver that the edition does not have. */
  private static Change unknownArea(Breach.Base base, Choices choices) {
    KodeWilayah kecamatan = choices.of(base.decree().penerima()).wilayah();
    KodeWilayah kode = base.draft().regions().unknownVillage(kecamatan, choices);
    LayananEdit one = LayananEdit.any(base, choices);
    BatasWewenang.Builder batas = BatasWewenang.builder();
    one.layanan().batas().ifPresent(batas::from);
    return one.change("/batas/wilayah/0", one.edit().batas(batas.wilayah(List.of(kode)).build()));
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
