package id.pamong.validation.keputusan.instrumen;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.LingkupInstrumen;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.dokumen.IssuedForms;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.OfficeFit;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Fakta;
import id.pamong.wewenang.syarat.Hasil;
import java.util.List;
import java.util.Optional;

/**
 * Whether an instrument can be of who is said to issue it: of an office that there can be, and in a
 * form that this office issues. One that cannot be ends nothing; one of the nation may, and who
 * issued it is not known.
 *
 * <p>A revocation is a new Keputusan (UU 30/2014 Pasal 64 ayat (2)): whether a circular is one, or
 * a letter where a Keputusan is revoked, the law does not say.
 *
 * <p>Source: UU 30/2014 Pasal 8 ayat (1), 52 ayat (1) huruf a, 63 ayat (3), 64 ayat (2) and (3).
 */
final class Issuance {

  private static final List<DasarHukum> HIGHER = Law.of(NationalLaw.UU_12_2011, "7 ayat (2)");

  private Issuance() {}

  /** What could be set in a form could be ended in it by the same office. */
  static boolean isPossible(Instrument one, Instrument other) {
    boolean isAlike =
        one.text().jenis() == other.text().jenis() && one.issuer().equals(other.issuer());
    return isAlike || findFault(one).isEmpty();
  }

  /** Finds why an instrument cannot be of its issuer: the form, or else the office itself. */
  static Optional<Dalil> findFault(Instrument one) {
    JabatanWilayah issuer = one.issuer();
    if (OfficeFit.of(issuer) == Hasil.TIDAK) {
      return Optional.of(
          new Dalil(
              Law.office(issuer.jabatan()).on(one.set()),
              Fakta.of("", "", issuer),
              one.citation(),
              issuer(one)));
    }
    JenisInstrumen jenis = one.text().jenis();
    if (!isOfNation(one) && !IssuedForms.isOf(jenis, issuer.jabatan())) {
      return Optional.of(
          new Dalil(
              Law.REVOKED_BY.on(one.set()),
              Fakta.of(jenis.singkatan(), issuer, ""),
              one.citation(),
              JsonPointer.parse("/instrumen/jenis")));
    }
    return Optional.empty();
  }

  /** Tells whether the law leaves open that an instrument of this form ends another. */
  static boolean isOpen(Instrument one, Instrument other) {
    return isOfNation(one) || isLetter(one, other);
  }

  /** Finds what is not known of the form in which an instrument ends another. */
  static Optional<Dalil> findOpen(Instrument one, Instrument other) {
    if (isOfNation(one)) {
      return Optional.of(new Dalil(HIGHER, List.of(), one.citation(), issuer(one)));
    }
    return isLetter(one, other)
        ? Optional.of(new Dalil(Law.uu30("64 ayat (2)"), List.of(), Dalil.HUKUM, JsonPointer.ROOT))
        : Optional.empty();
  }

  /** No office of a region issues it, and what it ends depends on who does. */
  private static boolean isOfNation(Instrument one) {
    return one.text().jenis().lingkup() == LingkupInstrumen.NASIONAL;
  }

  private static boolean isLetter(Instrument one, Instrument other) {
    JenisInstrumen jenis = one.text().jenis();
    return jenis == JenisInstrumen.SURAT_EDARAN
        || (jenis.sifat() == SifatInstrumen.LAINNYA
            && other.text().jenis().sifat() != SifatInstrumen.LAINNYA);
  }

  private static JsonPointer issuer(Instrument one) {
    return JsonPointer.parse(one.gives() ? "/pemberi" : "/penerbit");
  }
}
