package id.pamong.testing;

import id.pamong.finding.RuleId;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.mandat.MandatRules;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.PenanggungJawab;
import id.pamong.wewenang.mandat.AspekStrategis;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.mandat.TugasMandat;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;

/** Near misses of the rules of letters of mandate. */
final class MandatNearMisses {

  private static final Set<Demand> NONE = Set.of();

  static final Map<RuleId, Arbitrary<NearMiss<SuratMandat>>> ALL =
      new Faults<>(MandatRules.all(), MandatDraw::draw)
          .add(
              "mandat.tanggal-sebelum-hukum-yang-tercakup",
              none -> Days.of(Days.UU_30_2014, Days.PP_17_2018),
              Set.of(Demand.CLEAN, Demand.NO_DASAR),
              MandatNearMisses::tooEarly)
          .add(
              "mandat.jabatan-tidak-sesuai-wilayah",
              Set.of(Demand.IN_A_KECAMATAN),
              origin -> {
                KodeWilayah own = origin.document().penerima().wilayah();
                return penerima(
                    origin,
                    "/wilayah",
                    new JabatanWilayah(
                        origin.document().penerima().jabatan(),
                        origin.choices().of(own.ancestors())));
              })
          .add(
              "mandat.wilayah-tidak-dikenal",
              Days::exact,
              Set.of(Demand.IN_A_KECAMATAN, Demand.HEAD_GIVES),
              MandatNearMisses::inUnknownKecamatan)
          .add(
              "mandat.wilayah-tidak-dapat-dipastikan",
              Days::inexact,
              Set.of(Demand.IN_A_KECAMATAN, Demand.HEAD_GIVES),
              MandatNearMisses::inUnknownKecamatan)
          .add("mandat.penerima-bukan-bawahan", NONE, MandatNearMisses::notBelow)
          .add(
              "mandat.pelaksana-ditunjuk-bukan-atasan",
              Set.of(Demand.CLEAN, Demand.PELAKSANA),
              MandatNearMisses::appointedByAnother)
          .add(
              "mandat.pelaksana-harian-untuk-berhalangan-tetap",
              Set.of(Demand.CLEAN, Demand.PELAKSANA_HARIAN),
              origin -> sebab(origin, /* sementara= */ false))
          .add(
              "mandat.pelaksana-tugas-untuk-berhalangan-sementara",
              Set.of(Demand.CLEAN, Demand.PELAKSANA_TUGAS),
              origin -> sebab(origin, /* sementara= */ true))
          .add(
              "mandat.sebab-berhalangan-tidak-dinyatakan",
              Set.of(Demand.CLEAN, Demand.PELAKSANA),
              origin ->
                  Altered.at("/sebab", edit(origin.document()).sebab(Optional.empty()).build()))
          .add(
              "mandat.jabatan-digantikan-tidak-dinyatakan",
              Set.of(Demand.CLEAN, Demand.PELAKSANA),
              origin ->
                  Altered.at(
                      "/jabatanDigantikan",
                      edit(origin.document()).jabatanDigantikan(Optional.empty()).build()))
          .add(
              "mandat.bukan-tugas-rutin",
              NONE,
              origin ->
                  tugas(
                      origin,
                      new TugasMandat("Peraturan (contoh)", Optional.of(false), Optional.empty())))
          .add(
              "mandat.keputusan-strategis",
              NONE,
              origin ->
                  tugas(
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
                      edit(origin.document())
                          .tandaTangan(BentukTandaTangan.JABATAN_SENDIRI)
                          .build()))
          .add(
              "mandat.penanggung-jawab-bukan-pemberi",
              NONE,
              origin ->
                  Altered.at(
                      "/penanggungJawab",
                      edit(origin.document()).penanggungJawab(PenanggungJawab.PENERIMA).build()))
          .citations(
              "mandat",
              SuratMandat::dasarHukum,
              (letter, dasar) -> edit(letter).dasarHukum(dasar).build())
          .inOrder();

  private MandatNearMisses() {}

  private static SuratMandat.Builder edit(SuratMandat letter) {
    return SuratMandat.builder().from(letter);
  }

  private static Altered<SuratMandat> tooEarly(Origin<SuratMandat> origin) {
    InstrumenPenetapan old = origin.document().instrumen();
    LocalDate day = Days.UU_30_2014.minusDays(1 + origin.choices().distance(2999));
    return Altered.at(
        "/instrumen/tanggalDitetapkan",
        edit(origin.document())
            .instrumen(new InstrumenPenetapan(old.jenis(), old.nomor(), day))
            .build());
  }

  private static Altered<SuratMandat> inUnknownKecamatan(Origin<SuratMandat> origin) {
    KodeWilayah unknown =
        origin.draft().regions().unknownKecamatan(origin.draft().daerah(), origin.choices());
    return penerima(
        origin, "/wilayah", new JabatanWilayah(origin.document().penerima().jabatan(), unknown));
  }

  /** An office of another government, of a neighbour, or no lower than the giver. */
  private static Altered<SuratMandat> notBelow(Origin<SuratMandat> origin) {
    Choices choices = origin.choices();
    KodeWilayah own = origin.draft().daerah();
    KodeWilayah kecamatan = choices.of(origin.draft().regions().children(own));
    KodeWilayah next = origin.draft().regions().drawNeighbour(own, choices);
    KodeWilayah nextKecamatan = choices.of(origin.draft().regions().children(next));
    return penerima(
        origin,
        "",
        choices.of(
            new JabatanWilayah(Jabatan.KEPALA_KEPOLISIAN_SEKTOR, kecamatan),
            new JabatanWilayah(Jabatan.KOMANDAN_RAYON_MILITER, kecamatan),
            new JabatanWilayah(Jabatan.SEKRETARIS_KECAMATAN, nextKecamatan),
            new JabatanWilayah(Jabatan.CAMAT, nextKecamatan),
            origin.document().pemberi()));
  }

  /** The holder names who stands in, or the camat of another kecamatan does. */
  private static Altered<SuratMandat> appointedByAnother(Origin<SuratMandat> origin) {
    KodeWilayah own = origin.draft().daerah();
    KodeWilayah next = origin.draft().regions().drawNeighbour(own, origin.choices());
    JabatanWilayah neighbour =
        new JabatanWilayah(
            Jabatan.CAMAT, origin.choices().of(origin.draft().regions().children(next)));
    JabatanWilayah giver = origin.document().pemberi();
    boolean self = giver.jabatan() == Jabatan.CAMAT && origin.choices().flip();
    return Altered.at(
        "/jabatanDigantikan",
        edit(origin.document()).jabatanDigantikan(self ? giver : neighbour).build());
  }

  private static Altered<SuratMandat> sebab(Origin<SuratMandat> origin, boolean sementara) {
    return Altered.at(
        "/sebab",
        edit(origin.document()).sebab(origin.choices().of(MandatDraw.reasons(sementara))).build());
  }

  private static Altered<SuratMandat> tugas(Origin<SuratMandat> origin, TugasMandat tugas) {
    int at = origin.document().tugas().size();
    return Altered.at("/tugas/" + at, edit(origin.document()).addTugas(tugas).build());
  }

  private static Altered<SuratMandat> penerima(
      Origin<SuratMandat> origin, String property, JabatanWilayah penerima) {
    return Altered.at("/penerima" + property, edit(origin.document()).penerima(penerima).build());
  }
}
