package id.pamong.testing;

import id.pamong.finding.RuleId;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
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
              Set.of(
                  Demand.CLEAN,
                  Demand.OLD_DASAR,
                  Demand.ORDINARY_REGION,
                  Demand.PERIODE,
                  Demand.PLAIN_MANDATE),
              MandatNearMisses::tooEarly)
          .add(
              "mandat.jabatan-tidak-sesuai-wilayah",
              Set.of(
                  Demand.IN_A_KECAMATAN, Demand.HEAD_GIVES, Demand.NOT_JAKARTA, Demand.OF_A_CAMAT),
              MandatNearMisses::elsewhere)
          .add(
              "mandat.wilayah-tidak-dikenal",
              Days::exact,
              Set.of(Demand.IN_A_KECAMATAN, Demand.HEAD_GIVES, Demand.OF_A_CAMAT),
              MandatNearMisses::inUnknownKecamatan)
          .add(
              "mandat.wilayah-tidak-dapat-dipastikan",
              Days::inexact,
              Set.of(Demand.IN_A_KECAMATAN, Demand.HEAD_GIVES, Demand.OF_A_CAMAT),
              MandatNearMisses::inUnknownKecamatan)
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
              MandatNearMisses::notBelow)
          .add(
              "mandat.pemberi-penerima-mandat",
              NONE,
              origin ->
                  Altered.at(
                      "/sumberPemberi",
                      edit(origin.document()).sumberPemberi(SumberWewenang.MANDAT).build()))
          .add(
              "mandat.pelaksana-ditunjuk-bukan-atasan",
              Set.of(Demand.CLEAN, Demand.PELAKSANA, Demand.OF_A_CAMAT),
              MandatNearMisses::appointedByAnother)
          .add(
              "mandat.penerima-pejabat-yang-digantikan",
              Set.of(Demand.CLEAN, Demand.PELAKSANA),
              origin -> penerima(origin, "", origin.document().jabatanDigantikan().orElseThrow()))
          .add(
              "mandat.pelaksana-harian-untuk-berhalangan-tetap",
              Set.of(Demand.CLEAN, Demand.PELAKSANA_HARIAN),
              origin -> sebab(origin, /* sementara= */ false))
          .add(
              "mandat.pelaksana-tugas-untuk-berhalangan-sementara",
              Set.of(Demand.CLEAN, Demand.PELAKSANA_TUGAS),
              origin -> sebab(origin, /* sementara= */ true))
          .add(
              "mandat.jenis-pelaksana-tidak-dinyatakan",
              Set.of(Demand.CLEAN, Demand.PELAKSANA, Demand.OF_A_CAMAT),
              origin ->
                  Altered.at(
                      "/pelaksana", edit(origin.document()).pelaksana(Optional.empty()).build()))
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
              "mandat.kepala-daerah-digantikan-pejabat-lain",
              Set.of(
                  Demand.CLEAN,
                  Demand.PELAKSANA,
                  Demand.HEAD_GIVES,
                  Demand.OF_A_HEAD,
                  Demand.NOT_JAKARTA),
              MandatNearMisses::forAHead)
          .add(
              "mandat.sekretaris-daerah-digantikan-pelaksana-tugas",
              Set.of(Demand.CLEAN, Demand.PELAKSANA_TUGAS, Demand.HEAD_GIVES, Demand.OF_A_CAMAT),
              origin -> replacing(origin, sekda(origin)))
          .add(
              "mandat.kepala-daerah-berhenti-digantikan-sekretaris-daerah",
              Set.of(
                  Demand.CLEAN,
                  Demand.PELAKSANA_TUGAS,
                  Demand.HEAD_GIVES,
                  Demand.OF_A_HEAD,
                  Demand.NOT_JAKARTA),
              origin -> penerima(origin, "", sekda(origin)))
          .add(
              "mandat.kepala-daerah-diberhentikan-sementara-digantikan-sekretaris-daerah",
              Set.of(
                  Demand.CLEAN,
                  Demand.PELAKSANA_HARIAN,
                  Demand.HEAD_GIVES,
                  Demand.OF_A_HEAD,
                  Demand.NOT_JAKARTA,
                  Demand.SUSPENDED),
              origin -> penerima(origin, "", sekda(origin)))
          .add(
              "mandat.sekretaris-daerah-menggantikan-kepala-daerah",
              Set.of(
                  Demand.CLEAN,
                  Demand.PELAKSANA_HARIAN,
                  Demand.HEAD_GIVES,
                  Demand.OF_A_HEAD,
                  Demand.NOT_JAKARTA,
                  Demand.NOT_SUSPENDED),
              origin -> penerima(origin, "", sekda(origin)))
          .add(
              "mandat.sekretaris-daerah-digantikan-pelaksana-harian",
              Set.of(Demand.CLEAN, Demand.PELAKSANA_HARIAN, Demand.HEAD_GIVES, Demand.OF_A_CAMAT),
              origin -> replacing(origin, sekda(origin)))
          .add(
              "mandat.sekretaris-daerah-bukan-atasan-camat",
              Set.of(
                  Demand.CLEAN,
                  Demand.PELAKSANA,
                  Demand.HEAD_GIVES,
                  Demand.OF_A_CAMAT,
                  Demand.NOT_JAKARTA),
              MandatNearMisses::bySecretary)
          .add(
              "mandat.kepala-desa-digantikan-pelaksana-tugas",
              Set.of(
                  Demand.CLEAN,
                  Demand.PELAKSANA_TUGAS,
                  Demand.HEAD_GIVES,
                  Demand.OF_A_CAMAT,
                  Demand.HAS_DESA),
              origin -> replacing(origin, new JabatanWilayah(Jabatan.KEPALA_DESA, desa(origin))))
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
              "mandat.pelaksana-tanpa-atas-nama",
              Set.of(Demand.CLEAN, Demand.PELAKSANA, Demand.OF_A_CAMAT),
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
          .add(
              "mandat.bentuk-bukan-dari-pemberi",
              Set.of(Demand.OF_A_CAMAT),
              MandatNearMisses::ofAnother)
          .add(
              "mandat.berlaku-surut",
              Set.of(Demand.PERIODE),
              origin ->
                  Altered.at(
                      "/periode/mulai",
                      edit(origin.document())
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
                      edit(origin.document())
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
                  Altered.at("/dasarHukum", edit(origin.document()).dasarHukum(List.of()).build()))
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

  /** The receiver's code is of another level, or the giver has the title of the other kind. */
  private static Altered<SuratMandat> elsewhere(Origin<SuratMandat> origin) {
    SuratMandat letter = origin.document();
    JabatanWilayah giver = letter.pemberi();
    if (origin.choices().oneIn(3)) {
      Jabatan other = giver.jabatan() == Jabatan.BUPATI ? Jabatan.WALI_KOTA : Jabatan.BUPATI;
      return Altered.at(
          "/pemberi/wilayah",
          edit(letter).pemberi(new JabatanWilayah(other, giver.wilayah())).build());
    }
    return penerima(
        origin,
        "/wilayah",
        new JabatanWilayah(
            letter.penerima().jabatan(),
            origin.choices().of(letter.penerima().wilayah().ancestors())));
  }

  /** An office beside or below the head's deputies, or a deputy of the neighbour. */
  private static Altered<SuratMandat> forAHead(Origin<SuratMandat> origin) {
    Choices choices = origin.choices();
    KodeWilayah own = origin.draft().daerah();
    KodeWilayah kecamatan = choices.of(origin.draft().regions().children(own));
    return penerima(
        origin,
        "",
        choices.of(
            new JabatanWilayah(Jabatan.CAMAT, kecamatan),
            new JabatanWilayah(Jabatan.KEPALA_DINAS, own),
            new JabatanWilayah(
                Jabatan.SEKRETARIS_DAERAH, origin.draft().regions().drawNeighbour(own, choices))));
  }

  private static Altered<SuratMandat> replacing(
      Origin<SuratMandat> origin, JabatanWilayah replaced) {
    return Altered.at(
        "/jabatanDigantikan", edit(origin.document()).jabatanDigantikan(replaced).build());
  }

  /** Of the sekretaris daerah, who has no decisions of the head. */
  private static Altered<SuratMandat> bySecretary(Origin<SuratMandat> origin) {
    InstrumenPenetapan old = origin.document().instrumen();
    return Altered.at(
        "/pemberi",
        edit(origin.document())
            .pemberi(sekda(origin))
            .instrumen(
                new InstrumenPenetapan(
                    JenisInstrumen.SURAT_PERINTAH, old.nomor(), old.tanggalDitetapkan()))
            .build());
  }

  private static JabatanWilayah sekda(Origin<SuratMandat> origin) {
    return new JabatanWilayah(Jabatan.SEKRETARIS_DAERAH, origin.draft().daerah());
  }

  private static KodeWilayah desa(Origin<SuratMandat> origin) {
    Regions regions = origin.draft().regions();
    return origin
        .choices()
        .of(
            regions.children(origin.draft().daerah()).stream()
                .flatMap(kecamatan -> regions.children(kecamatan).stream())
                .filter(KodeWilayah::isDesa)
                .toList());
  }

  /** The form of an office that the giver does not hold. */
  private static Altered<SuratMandat> ofAnother(Origin<SuratMandat> origin) {
    SuratMandat letter = origin.document();
    boolean camat = letter.pemberi().jabatan() == Jabatan.CAMAT;
    JenisInstrumen wrong =
        origin
            .choices()
            .of(
                camat ? origin.draft().keputusan() : JenisInstrumen.KEPUTUSAN_CAMAT,
                JenisInstrumen.KEPUTUSAN_KEPALA_DINAS,
                JenisInstrumen.KEPUTUSAN_GUBERNUR,
                JenisInstrumen.UU);
    InstrumenPenetapan old = letter.instrumen();
    return Altered.at(
        "/instrumen/jenis",
        edit(letter)
            .instrumen(new InstrumenPenetapan(wrong, old.nomor(), old.tanggalDitetapkan()))
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
