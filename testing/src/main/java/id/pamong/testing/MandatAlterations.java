package id.pamong.testing;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.mandat.TugasMandat;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;

/** What breaks a rule of letters of mandate: changes that more than a line tells. */
final class MandatAlterations {

  private MandatAlterations() {}

  static SuratMandat.Builder edit(SuratMandat letter) {
    return SuratMandat.builder().from(letter);
  }

  static Altered<SuratMandat> tooEarly(Origin<SuratMandat> origin) {
    InstrumenPenetapan old = origin.document().instrumen();
    LocalDate day = Days.UU_30_2014.minusDays(1 + origin.choices().distance(2999));
    return Altered.at(
        "/instrumen/tanggalDitetapkan",
        edit(origin.document())
            .instrumen(new InstrumenPenetapan(old.jenis(), old.nomor(), day))
            .build());
  }

  /** The receiver's code is of another level, or the giver has the title of the other kind. */
  static Altered<SuratMandat> elsewhere(Origin<SuratMandat> origin) {
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
  static Altered<SuratMandat> forAHead(Origin<SuratMandat> origin) {
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

  static Altered<SuratMandat> replacing(Origin<SuratMandat> origin, JabatanWilayah replaced) {
    return Altered.at(
        "/jabatanDigantikan", edit(origin.document()).jabatanDigantikan(replaced).build());
  }

  static Altered<SuratMandat> bySecretary(Origin<SuratMandat> origin) {
    return bySecretary(origin, origin.document().penerima());
  }

  /** Of the sekretaris daerah, who has no decisions of the head. */
  static Altered<SuratMandat> bySecretary(Origin<SuratMandat> origin, JabatanWilayah penerima) {
    InstrumenPenetapan old = origin.document().instrumen();
    return Altered.at(
        "/pemberi",
        edit(origin.document())
            .pemberi(sekda(origin))
            .penerima(penerima)
            .instrumen(
                new InstrumenPenetapan(
                    JenisInstrumen.SURAT_PERINTAH, old.nomor(), old.tanggalDitetapkan()))
            .build());
  }

  static JabatanWilayah staffOfAKecamatan(Origin<SuratMandat> origin) {
    Regions regions = origin.draft().regions();
    Choices choices = origin.choices();
    KodeWilayah kecamatan = choices.of(regions.children(origin.draft().daerah()));
    List<KodeWilayah> kelurahan =
        regions.children(kecamatan).stream().filter(KodeWilayah::isKelurahan).toList();
    return kelurahan.isEmpty() || choices.flip()
        ? new JabatanWilayah(
            choices.of(Jabatan.SEKRETARIS_KECAMATAN, Jabatan.KEPALA_SEKSI_KECAMATAN), kecamatan)
        : new JabatanWilayah(
            choices.of(Jabatan.LURAH, Jabatan.SEKRETARIS_KELURAHAN, Jabatan.KEPALA_SEKSI_KELURAHAN),
            choices.of(kelurahan));
  }

  static JabatanWilayah sekda(Origin<SuratMandat> origin) {
    return new JabatanWilayah(Jabatan.SEKRETARIS_DAERAH, origin.draft().daerah());
  }

  static KodeWilayah desa(Origin<SuratMandat> origin) {
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
  static Altered<SuratMandat> ofAnother(Origin<SuratMandat> origin) {
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

  static Altered<SuratMandat> inUnknownKecamatan(Origin<SuratMandat> origin) {
    KodeWilayah unknown =
        origin.draft().regions().unknownKecamatan(origin.draft().daerah(), origin.choices());
    return penerima(
        origin, "/wilayah", new JabatanWilayah(origin.document().penerima().jabatan(), unknown));
  }

  /** An office of another government, of a neighbour, or no lower than the giver. */
  static Altered<SuratMandat> notBelow(Origin<SuratMandat> origin) {
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
  static Altered<SuratMandat> appointedByAnother(Origin<SuratMandat> origin) {
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

  static Altered<SuratMandat> sebab(Origin<SuratMandat> origin, boolean sementara) {
    return Altered.at(
        "/sebab",
        edit(origin.document()).sebab(origin.choices().of(MandatDraw.reasons(sementara))).build());
  }

  static Altered<SuratMandat> tugas(Origin<SuratMandat> origin, TugasMandat tugas) {
    int at = origin.document().tugas().size();
    return Altered.at("/tugas/" + at, edit(origin.document()).addTugas(tugas).build());
  }

  static Altered<SuratMandat> penerima(
      Origin<SuratMandat> origin, String property, JabatanWilayah penerima) {
    return Altered.at("/penerima" + property, edit(origin.document()).penerima(penerima).build());
  }
}
