package id.pamong.testing;

import id.pamong.finding.RuleId;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.forkopimcam.AnggotaForkopimcam;
import id.pamong.pemerintahan.forkopimcam.PenetapanForkopimcam;
import id.pamong.pemerintahan.forkopimcam.PenunjukUnsur;
import id.pamong.pemerintahan.forkopimcam.UnsurForkopimcam;
import id.pamong.pemerintahan.forkopimcam.UsulanForkopimcam;
import id.pamong.validation.forkopimcam.ForkopimcamRules;
import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;

/**
 * Near misses of the rules of the decree on a Forkopimcam; those of its reports and money stand in
 * {@link PelaporanNearMisses}.
 */
final class ForkopimcamNearMisses {

  private static final Set<Demand> NONE = Set.of();
  private static final Set<Demand> CLEAN = Set.of(Demand.CLEAN);
  private static final Set<Demand> OWN = Set.of(Demand.CLEAN, Demand.OWN_MEMBERS);
  private static final Set<Demand> PROSECUTED = Set.of(Demand.CLEAN, Demand.PROSECUTION);

  private static final AnggotaForkopimcam POLICE =
      AnggotaForkopimcam.of(
          UnsurForkopimcam.PEJABAT_KEPOLISIAN, PenunjukUnsur.KEPALA_KEPOLISIAN_RESOR);

  private static final AnggotaForkopimcam TNI =
      AnggotaForkopimcam.of(UnsurForkopimcam.PERWAKILAN_TNI, PenunjukUnsur.KOMANDAN_ANGKATAN);

  static final Map<RuleId, Arbitrary<NearMiss<PenetapanForkopimcam>>> ALL =
      PelaporanNearMisses.addTo(new Faults<>(ForkopimcamRules.all(), ForkopimcamDraw::draw))
          .region(
              "forkopimcam",
              "/kecamatan",
              ForkopimcamNearMisses::notOfAKecamatan,
              origin ->
                  origin
                      .draft()
                      .regions()
                      .unknownKecamatan(origin.draft().daerah(), origin.choices()),
              (decree, kode) -> edit(decree).kecamatan(kode).build())
          .add(
              "forkopimcam.tanggal-sebelum-hukum-yang-tercakup",
              none -> Days.of(Days.UU_23_2014, Days.PP_12_2022),
              Set.of(Demand.CLEAN, Demand.OLD_DASAR, Demand.ORDINARY_REGION, Demand.OLD_MEMBERS),
              origin ->
                  instrumen(
                      origin,
                      "/tanggalDitetapkan",
                      old ->
                          new InstrumenPenetapan(
                              old.jenis(),
                              old.nomor(),
                              Days.UU_23_2014.minusDays(1 + origin.choices().distance(2999)))))
          .add(
              "forkopimcam.bentuk-bukan-keputusan-camat",
              NONE,
              origin ->
                  jenis(
                      origin,
                      origin.draft().keputusan(),
                      origin.draft().peraturan(),
                      JenisInstrumen.SURAT_PERINTAH,
                      JenisInstrumen.KEPUTUSAN_SEKRETARIS_DAERAH))
          .add(
              "forkopimcam.bentuk-bukan-keputusan-kepala-daerah",
              Set.of(Demand.NOT_JAKARTA),
              origin ->
                  jenis(
                      origin,
                      JenisInstrumen.KEPUTUSAN_CAMAT,
                      origin.draft().daerah().isKota()
                          ? JenisInstrumen.KEPUTUSAN_BUPATI
                          : JenisInstrumen.KEPUTUSAN_WALI_KOTA,
                      origin.draft().peraturan(),
                      JenisInstrumen.KEPUTUSAN_SEKRETARIS_DAERAH))
          .add(
              "forkopimcam.pengusul-bukan-camat",
              CLEAN,
              origin ->
                  usulan(
                      origin,
                      "/pengusul",
                      new UsulanForkopimcam(
                          origin
                              .choices()
                              .of(
                                  Jabatan.SEKRETARIS_KECAMATAN,
                                  Jabatan.KEPALA_KEPOLISIAN_SEKTOR,
                                  Jabatan.SEKRETARIS_DAERAH,
                                  Jabatan.LURAH),
                          origin.document().usulan().flatMap(UsulanForkopimcam::tanggal))))
          .add(
              "forkopimcam.usulan-tidak-dinyatakan",
              CLEAN,
              origin ->
                  Altered.at("/usulan", edit(origin.document()).usulan(Optional.empty()).build()))
          .add(
              "forkopimcam.usulan-sesudah-penetapan",
              CLEAN,
              origin ->
                  usulan(
                      origin,
                      "/tanggal",
                      new UsulanForkopimcam(
                          Jabatan.CAMAT,
                          Optional.of(
                              origin.tanggal().plusDays(1 + origin.choices().distance(300))))))
          .add(
              "forkopimcam.ketua-bukan-camat",
              NONE,
              origin ->
                  Altered.at(
                      "/ketua",
                      edit(origin.document())
                          .ketua(
                              origin
                                  .choices()
                                  .of(
                                      Jabatan.KEPALA_KEPOLISIAN_SEKTOR,
                                      Jabatan.KOMANDAN_RAYON_MILITER,
                                      Jabatan.SEKRETARIS_KECAMATAN,
                                      ForkopimcamDraw.head(origin.draft())))
                          .build()))
          .add(
              "forkopimcam.anggota-bukan-unsur",
              NONE,
              origin -> add(origin, AnggotaForkopimcam.of(stranger(origin))))
          .add(
              "forkopimcam.tanpa-unsur-kepolisian",
              CLEAN,
              origin -> without(origin, UnsurForkopimcam::isKepolisian))
          .add(
              "forkopimcam.tanpa-unsur-tni",
              CLEAN,
              origin -> without(origin, UnsurForkopimcam::isTni))
          .add(
              "forkopimcam.pejabat-di-samping-kepala-kepolisian-sektor",
              OWN,
              origin -> add(origin, POLICE))
          .add(
              "forkopimcam.pejabat-kepolisian-ditunjuk-pihak-lain",
              Set.of(Demand.CLEAN, Demand.REPLACED_MEMBERS),
              origin ->
                  appoint(
                      origin,
                      0,
                      Optional.of(
                          origin
                              .choices()
                              .of(
                                  PenunjukUnsur.BUPATI_WALI_KOTA,
                                  PenunjukUnsur.CAMAT,
                                  PenunjukUnsur.KOMANDAN_ANGKATAN))))
          .add(
              "forkopimcam.perwakilan-tni-ditunjuk-pihak-lain",
              Set.of(Demand.CLEAN, Demand.REPLACED_MEMBERS),
              origin ->
                  appoint(
                      origin,
                      1,
                      Optional.of(
                          origin
                              .choices()
                              .of(
                                  PenunjukUnsur.BUPATI_WALI_KOTA,
                                  PenunjukUnsur.CAMAT,
                                  PenunjukUnsur.KEPALA_KEPOLISIAN_RESOR))))
          .add(
              "forkopimcam.penunjukan-tidak-dinyatakan",
              Set.of(Demand.CLEAN, Demand.REPLACED_MEMBERS),
              origin -> appoint(origin, origin.choices().below(2), Optional.empty()))
          .add(
              "forkopimcam.perwakilan-tni-di-samping-komandan-rayon-militer",
              OWN,
              origin -> add(origin, TNI))
          .add(
              "forkopimcam.kejaksaan-diikutsertakan-pihak-lain",
              PROSECUTED,
              origin -> appoint(origin, 2, Optional.of(PenunjukUnsur.BUPATI_WALI_KOTA)))
          .add(
              "forkopimcam.kejaksaan-di-luar-kecamatan",
              PROSECUTED,
              origin -> domicile(origin, Optional.of(nextKecamatan(origin))))
          .add(
              "forkopimcam.domisili-kejaksaan-tidak-dinyatakan",
              PROSECUTED,
              origin ->
                  domicile(
                      origin,
                      origin.choices().flip()
                          ? Optional.empty()
                          : Optional.of(origin.draft().daerah())))
          .add(
              "forkopimcam.sekretaris-bukan-sekretaris-kecamatan",
              CLEAN,
              origin ->
                  Altered.at(
                      "/sekretaris",
                      edit(origin.document())
                          .sekretaris(
                              origin
                                  .choices()
                                  .of(
                                      Jabatan.KEPALA_SEKSI_KECAMATAN,
                                      Jabatan.CAMAT,
                                      Jabatan.LURAH,
                                      Jabatan.KEPALA_DINAS))
                          .build()))
          .add(
              "forkopimcam.sekretaris-tidak-dinyatakan",
              CLEAN,
              origin ->
                  Altered.at(
                      "/sekretaris", edit(origin.document()).sekretaris(Optional.empty()).build()))
          .add(
              "forkopimcam.tanpa-dasar-hukum",
              NONE,
              origin ->
                  Altered.at("/dasarHukum", edit(origin.document()).dasarHukum(List.of()).build()))
          .citations(
              "forkopimcam",
              PenetapanForkopimcam::dasarHukum,
              (decree, dasar) -> edit(decree).dasarHukum(dasar).build())
          .inOrder();

  private ForkopimcamNearMisses() {}

  private static PenetapanForkopimcam.Builder edit(PenetapanForkopimcam decree) {
    return PenetapanForkopimcam.builder().from(decree);
  }

  private static List<KodeWilayah> notOfAKecamatan(Origin<PenetapanForkopimcam> origin) {
    KodeWilayah own = origin.document().kecamatan();
    List<KodeWilayah> wrong = new ArrayList<>(own.ancestors());
    wrong.addAll(origin.draft().regions().children(own));
    return wrong;
  }

  /** An element that the law of the day does not know. */
  private static UnsurForkopimcam stranger(Origin<PenetapanForkopimcam> origin) {
    List<UnsurForkopimcam> strangers =
        new ArrayList<>(
            List.of(
                UnsurForkopimcam.LURAH,
                UnsurForkopimcam.KEPALA_DESA,
                UnsurForkopimcam.UNSUR_MASYARAKAT,
                UnsurForkopimcam.KEPALA_UNIT_PERANGKAT_DAERAH));
    boolean old = !origin.draft().isSince(Days.PP_17_2018);
    if (old) {
      strangers.add(UnsurForkopimcam.KEPALA_CABANG_KEJAKSAAN_NEGERI);
    }
    if (old || origin.draft().isSince(Days.PP_12_2022)) {
      strangers.add(UnsurForkopimcam.PIMPINAN_INSTANSI_VERTIKAL);
    }
    return origin.choices().of(strangers);
  }

  private interface InstrumentEdit {
    InstrumenPenetapan edit(InstrumenPenetapan old);
  }

  private static Altered<PenetapanForkopimcam> instrumen(
      Origin<PenetapanForkopimcam> origin, String property, InstrumentEdit change) {
    PenetapanForkopimcam decree = origin.document();
    return Altered.at(
        "/instrumen" + property, edit(decree).instrumen(change.edit(decree.instrumen())).build());
  }

  private static Altered<PenetapanForkopimcam> jenis(
      Origin<PenetapanForkopimcam> origin, JenisInstrumen... jenis) {
    return instrumen(
        origin,
        "/jenis",
        old ->
            new InstrumenPenetapan(
                origin.choices().of(jenis), old.nomor(), old.tanggalDitetapkan()));
  }

  private static Altered<PenetapanForkopimcam> usulan(
      Origin<PenetapanForkopimcam> origin, String property, UsulanForkopimcam usulan) {
    return Altered.at("/usulan" + property, edit(origin.document()).usulan(usulan).build());
  }

  private static Altered<PenetapanForkopimcam> add(
      Origin<PenetapanForkopimcam> origin, AnggotaForkopimcam anggota) {
    int at = origin.document().anggota().size();
    return Altered.at("/anggota/" + at, edit(origin.document()).addAnggota(anggota).build());
  }

  private static Altered<PenetapanForkopimcam> without(
      Origin<PenetapanForkopimcam> origin, Predicate<UnsurForkopimcam> unwanted) {
    List<AnggotaForkopimcam> left =
        origin.document().anggota().stream()
            .filter(anggota -> !unwanted.test(anggota.unsur()))
            .toList();
    return Altered.at("/anggota", edit(origin.document()).anggota(left).build());
  }

  private static Altered<PenetapanForkopimcam> appoint(
      Origin<PenetapanForkopimcam> origin, int at, Optional<PenunjukUnsur> penunjuk) {
    List<AnggotaForkopimcam> anggota = new ArrayList<>(origin.document().anggota());
    AnggotaForkopimcam old = anggota.get(at);
    anggota.set(at, new AnggotaForkopimcam(old.unsur(), penunjuk, old.domisili()));
    return Altered.at(
        "/anggota/" + at + "/penunjuk", edit(origin.document()).anggota(anggota).build());
  }

  private static KodeWilayah nextKecamatan(Origin<PenetapanForkopimcam> origin) {
    Regions regions = origin.draft().regions();
    KodeWilayah next = regions.drawNeighbour(origin.draft().daerah(), origin.choices());
    return origin.choices().of(regions.children(next));
  }

  private static Altered<PenetapanForkopimcam> domicile(
      Origin<PenetapanForkopimcam> origin, Optional<KodeWilayah> kode) {
    List<AnggotaForkopimcam> anggota = new ArrayList<>(origin.document().anggota());
    AnggotaForkopimcam old = anggota.get(2);
    anggota.set(2, new AnggotaForkopimcam(old.unsur(), old.penunjuk(), kode));
    return Altered.at("/anggota/2/domisili", edit(origin.document()).anggota(anggota).build());
  }
}
