package id.pamong.testing;

import id.pamong.finding.RuleId;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.mandat.MandatRules;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.PenanggungJawab;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.mandat.AspekStrategis;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.mandat.TugasMandat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;

/** Near misses of the rules of letters of mandate. */
final class MandatNearMisses {

  private static final Set<Demand> NONE = Set.of();

  private static final Set<Demand> TO_STAFF =
      Set.of(Demand.CLEAN, Demand.PLAIN_MANDATE, Demand.HEAD_GIVES, Demand.NOT_JAKARTA);

  static final Map<RuleId, Arbitrary<NearMiss<SuratMandat>>> ALL =
      new Faults<>(MandatRules.all(), MandatDraw::draw)
          .add(
              "mandat.tanggal-sebelum-hukum-yang-tercakup",
              none -> Days.of(Days.UU_30_2014, Days.PP_17_2018),
              Set.of(
                  Demand.CLEAN,
                  Demand.OLD_DASAR,
                  Demand.ORDINARY_REGION,
                  Demand.PERIODE,
                  Demand.PLAIN_MANDATE),
              MandatAlterations::tooEarly)
          .add(
              "mandat.jabatan-tidak-sesuai-wilayah",
              Set.of(
                  Demand.IN_A_KECAMATAN, Demand.HEAD_GIVES, Demand.NOT_JAKARTA, Demand.OF_A_CAMAT),
              MandatAlterations::elsewhere)
          .add(
              "mandat.wilayah-tidak-dikenal",
              Days::exact,
              Set.of(Demand.IN_A_KECAMATAN, Demand.HEAD_GIVES, Demand.OF_A_CAMAT),
              MandatAlterations::inUnknownKecamatan)
          .add(
              "mandat.wilayah-tidak-dapat-dipastikan",
              Days::inexact,
              Set.of(Demand.IN_A_KECAMATAN, Demand.HEAD_GIVES, Demand.OF_A_CAMAT),
              MandatAlterations::inUnknownKecamatan)
          .add(
              "mandat.kekhususan-daerah",
              Set.of(Demand.CLEAN, Demand.ORDINARY_REGION),
              origin ->
                  Altered.at(
                      "/pemberi/wilayah",
                      origin.movedTo(Demand.SPECIAL_REGION, Demand.ORDINARY_REGION)))
          .add(
              "mandat.penerima-bukan-bawahan",
              Set.of(Demand.OF_A_CAMAT),
              MandatAlterations::notBelow)
          .add(
              "mandat.pemberi-penerima-mandat",
              NONE,
              origin ->
                  Altered.at(
                      "/sumberPemberi",
                      MandatAlterations.edit(origin.document())
                          .sumberPemberi(SumberWewenang.MANDAT)
                          .build()))
          .head(
              "mandat.pemberi",
              "mandat.pemberi-keadaan-tidak-dinyatakan",
              Set.of(Demand.HEAD_GIVES, Demand.NOT_JAKARTA, Demand.PLAIN_MANDATE),
              Optional.empty(),
              (origin, office, state) ->
                  MandatAlterations.edit(origin.document())
                      .pemberi(office.orElseThrow())
                      .keadaanKepalaDaerah(state)
                      .build())
          .add(
              "mandat.pelaksana-ditunjuk-bukan-atasan",
              Set.of(Demand.CLEAN, Demand.PELAKSANA, Demand.OF_A_CAMAT),
              MandatAlterations::appointedByAnother)
          .add(
              "mandat.penerima-pejabat-yang-digantikan",
              Set.of(Demand.CLEAN, Demand.PELAKSANA),
              origin ->
                  MandatAlterations.penerima(
                      origin, "", origin.document().jabatanDigantikan().orElseThrow()))
          .add(
              "mandat.pelaksana-harian-untuk-berhalangan-tetap",
              Set.of(Demand.CLEAN, Demand.PELAKSANA_HARIAN),
              origin -> MandatAlterations.sebab(origin, /* sementara= */ false))
          .add(
              "mandat.pelaksana-tugas-untuk-berhalangan-sementara",
              Set.of(Demand.CLEAN, Demand.PELAKSANA_TUGAS),
              origin -> MandatAlterations.sebab(origin, /* sementara= */ true))
          .add(
              "mandat.jenis-pelaksana-tidak-dinyatakan",
              Set.of(Demand.CLEAN, Demand.PELAKSANA, Demand.OF_A_CAMAT),
              origin ->
                  Altered.at(
                      "/pelaksana",
                      MandatAlterations.edit(origin.document())
                          .pelaksana(Optional.empty())
                          .build()))
          .add(
              "mandat.sebab-berhalangan-tidak-dinyatakan",
              Set.of(Demand.CLEAN, Demand.PELAKSANA),
              origin ->
                  Altered.at(
                      "/sebab",
                      MandatAlterations.edit(origin.document()).sebab(Optional.empty()).build()))
          .add(
              "mandat.jabatan-digantikan-tidak-dinyatakan",
              Set.of(Demand.CLEAN, Demand.PELAKSANA),
              origin ->
                  Altered.at(
                      "/jabatanDigantikan",
                      MandatAlterations.edit(origin.document())
                          .jabatanDigantikan(Optional.empty())
                          .build()))
          .add(
              "mandat.kepala-daerah-digantikan-pejabat-lain",
              Set.of(
                  Demand.CLEAN,
                  Demand.PELAKSANA,
                  Demand.HEAD_GIVES,
                  Demand.OF_A_HEAD,
                  Demand.NOT_JAKARTA),
              MandatAlterations::forAHead)
          .add(
              "mandat.sekretaris-daerah-digantikan-pelaksana-tugas",
              Set.of(Demand.CLEAN, Demand.PELAKSANA_TUGAS, Demand.HEAD_GIVES, Demand.OF_A_CAMAT),
              origin -> MandatAlterations.replacing(origin, MandatAlterations.sekda(origin)))
          .add(
              "mandat.kepala-daerah-berhenti-digantikan-sekretaris-daerah",
              Set.of(
                  Demand.CLEAN,
                  Demand.PELAKSANA_TUGAS,
                  Demand.HEAD_GIVES,
                  Demand.OF_A_HEAD,
                  Demand.NOT_JAKARTA),
              origin -> MandatAlterations.penerima(origin, "", MandatAlterations.sekda(origin)))
          .add(
              "mandat.kepala-daerah-diberhentikan-sementara-digantikan-sekretaris-daerah",
              Set.of(
                  Demand.CLEAN,
                  Demand.PELAKSANA_HARIAN,
                  Demand.HEAD_GIVES,
                  Demand.OF_A_HEAD,
                  Demand.NOT_JAKARTA,
                  Demand.SUSPENDED),
              origin -> MandatAlterations.penerima(origin, "", MandatAlterations.sekda(origin)))
          .add(
              "mandat.sekretaris-daerah-menggantikan-kepala-daerah",
              Set.of(
                  Demand.CLEAN,
                  Demand.PELAKSANA_HARIAN,
                  Demand.HEAD_GIVES,
                  Demand.OF_A_HEAD,
                  Demand.NOT_JAKARTA,
                  Demand.NOT_SUSPENDED),
              origin -> MandatAlterations.penerima(origin, "", MandatAlterations.sekda(origin)))
          .add(
              "mandat.sekretaris-daerah-digantikan-pelaksana-harian",
              Set.of(Demand.CLEAN, Demand.PELAKSANA_HARIAN, Demand.HEAD_GIVES, Demand.OF_A_CAMAT),
              origin -> MandatAlterations.replacing(origin, MandatAlterations.sekda(origin)))
          .add(
              "mandat.sekretaris-daerah-bukan-atasan-camat",
              Set.of(
                  Demand.CLEAN,
                  Demand.PELAKSANA,
                  Demand.HEAD_GIVES,
                  Demand.OF_A_CAMAT,
                  Demand.NOT_JAKARTA),
              MandatAlterations::bySecretary)
          .add(
              "mandat.sekretaris-daerah-bukan-atasan-kepala-dinas",
              Set.of(
                  Demand.CLEAN,
                  Demand.PLAIN_MANDATE,
                  Demand.HEAD_GIVES,
                  Demand.TO_AN_AGENCY,
                  Demand.NOT_JAKARTA),
              MandatAlterations::bySecretary)
          .add(
              "mandat.sekretaris-daerah-bukan-atasan-perangkat-kecamatan",
              TO_STAFF,
              origin ->
                  MandatAlterations.bySecretary(
                      origin, MandatAlterations.staffOfAKecamatan(origin)))
          .add(
              "mandat.sekretaris-daerah-bukan-atasan-unit-pelayanan-terpadu",
              TO_STAFF,
              origin ->
                  MandatAlterations.bySecretary(
                      origin,
                      new JabatanWilayah(
                          Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, origin.draft().daerah())))
          .add(
              "mandat.kepala-desa-digantikan-pelaksana-tugas",
              Set.of(
                  Demand.CLEAN,
                  Demand.PELAKSANA_TUGAS,
                  Demand.HEAD_GIVES,
                  Demand.OF_A_CAMAT,
                  Demand.HAS_DESA),
              origin ->
                  MandatAlterations.replacing(
                      origin,
                      new JabatanWilayah(Jabatan.KEPALA_DESA, MandatAlterations.desa(origin))))
          .add(
              "mandat.bukan-tugas-rutin",
              NONE,
              origin ->
                  MandatAlterations.tugas(
                      origin,
                      new TugasMandat("Peraturan (contoh)", Optional.of(false), Optional.empty())))
          .add(
              "mandat.keputusan-strategis",
              NONE,
              origin ->
                  MandatAlterations.tugas(
                      origin,
                      new TugasMandat(
                          "Keputusan (contoh)",
                          origin
                              .choices()
                              .of(List.of(Optional.of(true), Optional.of(false), Optional.empty())),
                          Optional.of(origin.choices().of(List.of(AspekStrategis.values()))))))
          .add(
              "mandat.tanpa-atas-nama",
              Set.of(Demand.PLAIN_MANDATE),
              origin ->
                  Altered.at(
                      "/tandaTangan",
                      MandatAlterations.edit(origin.document())
                          .tandaTangan(BentukTandaTangan.JABATAN_SENDIRI)
                          .build()))
          .add(
              "mandat.pelaksana-tanpa-atas-nama",
              Set.of(Demand.CLEAN, Demand.PELAKSANA, Demand.OF_A_CAMAT),
              origin ->
                  Altered.at(
                      "/tandaTangan",
                      MandatAlterations.edit(origin.document())
                          .tandaTangan(BentukTandaTangan.JABATAN_SENDIRI)
                          .build()))
          .add(
              "mandat.penanggung-jawab-bukan-pemberi",
              NONE,
              origin ->
                  Altered.at(
                      "/penanggungJawab",
                      MandatAlterations.edit(origin.document())
                          .penanggungJawab(PenanggungJawab.PENERIMA)
                          .build()))
          .add(
              "mandat.bentuk-bukan-dari-pemberi",
              Set.of(Demand.OF_A_CAMAT),
              MandatAlterations::ofAnother)
          .add(
              "mandat.berlaku-surut",
              Set.of(Demand.PERIODE),
              origin ->
                  Altered.at(
                      "/periode/mulai",
                      MandatAlterations.edit(origin.document())
                          .periode(
                              Periode.of(
                                  origin.tanggal().minusDays(1 + origin.choices().distance(300)),
                                  origin.tanggal().plusDays(1 + origin.choices().distance(300))))
                          .build()))
          .add(
              "mandat.masa-tidak-dinyatakan",
              Set.of(Demand.PERIODE),
              origin ->
                  Altered.at(
                      "/periode",
                      MandatAlterations.edit(origin.document())
                          .periode(
                              origin.choices().flip()
                                  ? Optional.empty()
                                  : origin
                                      .document()
                                      .periode()
                                      .map(Periode::mulai)
                                      .map(Periode::sejak))
                          .build()))
          .add(
              "mandat.tanpa-dasar-hukum",
              NONE,
              origin ->
                  Altered.at(
                      "/dasarHukum",
                      MandatAlterations.edit(origin.document()).dasarHukum(List.of()).build()))
          .citations(
              "mandat",
              SuratMandat::dasarHukum,
              (letter, dasar) -> MandatAlterations.edit(letter).dasarHukum(dasar).build())
          .inOrder();

  private MandatNearMisses() {}
}
