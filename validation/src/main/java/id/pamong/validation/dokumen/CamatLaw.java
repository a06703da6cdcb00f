package id.pamong.validation.dokumen;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.LingkunganPemerintahan;
import id.pamong.validation.register.InstrumentRegister;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wilayah.Tingkat;
import java.time.LocalDate;
import java.util.List;

/**
 * Which grants the law of the camat governs: the mapping, the criteria, the form and the receiver
 * of a part of the affairs that a bupati or wali kota hands to the camat, and of no other grant.
 *
 * <p>Source: UU 23/2014 Pasal 226 and PP 17/2018 Pasal 11, which speak of the camat alone; before
 * them UU 32/2004 Pasal 126 ayat (2) and PP 19/2008 Pasal 15. A mandate stands on UU 30/2014 Pasal
 * 14, a delegation to another office on the PP, Perpres or Perda that lays it down (Pasal 13 ayat
 * (2) huruf b), a unit of integrated services on PP 96/2012, an office of a desa on UU 6/2014.
 */
public final class CamatLaw {

  private static final LocalDate MANDATES = start(NationalLaw.UU_30_2014);

  private CamatLaw() {}

  /**
   * Tells whether a decree hands part of the affairs to a camat, whoever gives: of no other office
   * does that law speak.
   *
   * @param decree the decree
   * @param receiver one of its receivers
   * @return false where other law governs what this receiver is given
   */
  public static boolean governs(PelimpahanWewenang decree, JabatanWilayah receiver) {
    return receiver.jabatan() == Jabatan.CAMAT && isOfAffairs(decree, receiver);
  }

  /**
   * Tells whether a decree hands to another office what only the camat may be given by the law on
   * which it rests. Of a lurah the law before PP 17/2018 is not held, of a unit of integrated
   * services and of a desa there is other law.
   *
   * @param decree the decree
   * @param receiver one of its receivers
   * @return false for a camat, and where other law may govern what this receiver is given
   */
  public static boolean isOfCamatAlone(PelimpahanWewenang decree, JabatanWilayah receiver) {
    return switch (receiver.jabatan()) {
      case CAMAT, LURAH, KEPALA_UNIT_PELAYANAN_TERPADU, KEPALA_DESA, PERANGKAT_DESA -> false;
      default -> isOfAffairs(decree, receiver) && !mayReceiveByOtherLaw(decree, receiver);
    };
  }

  private static boolean isOfAffairs(PelimpahanWewenang decree, JabatanWilayah receiver) {
    return decree.jenisPelimpahan() == JenisPelimpahan.SEBAGIAN_URUSAN
        && !isOfProvinsi(decree.pemberi(), receiver);
  }

  /**
   * Tells whether one service of a decree stands under the law of the camat: the evaluation of a
   * budget of a desa does not, where the decree cites the article that delegates it.
   *
   * @param decree the decree
   * @param layanan one of its services
   * @return false where other law governs the service, whoever receives it
   */
  public static boolean governs(PelimpahanWewenang decree, LayananDilimpahkan layanan) {
    return !VillageBudget.isDelegated(decree, layanan);
  }

  /**
   * Tells whether an office below the head of a kabupaten or kota may be given a grant by other law
   * than that of the camat: by a mandate, or by a delegation that a Perda, a Perpres or another PP
   * may lay down. What states no source may be a mandate.
   *
   * @param decree the decree
   * @param receiver one of its receivers
   * @return false for offices of other governments, and before UU 30/2014 but for a mandate
   */
  public static boolean mayReceiveByOtherLaw(PelimpahanWewenang decree, JabatanWilayah receiver) {
    Jabatan jabatan = receiver.jabatan();
    return jabatan.lingkungan() == LingkunganPemerintahan.KABUPATEN_KOTA
        && !jabatan.isKepalaDaerahKabupatenKota()
        && fits(receiver)
        && (mayBeMandate(decree) || mayRestOnOtherLaw(decree));
  }

  /**
   * Tells whether a gubernur gives to an office of his own provinsi, or to its unit of integrated
   * services: no grant of a kabupaten or kota at all.
   *
   * @param giver the office that gives
   * @param receiver the office that receives
   * @return true for a gubernur who gives to such an office
   */
  public static boolean isOfProvinsi(JabatanWilayah giver, JabatanWilayah receiver) {
    return giver.jabatan() == Jabatan.GUBERNUR
        && (receiver.jabatan() == Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU
            || receiver.wilayah().tingkat() == Tingkat.PROVINSI);
  }

  /** Before UU 30/2014 a mandate is only what says so. */
  private static boolean mayBeMandate(PelimpahanWewenang decree) {
    boolean isSaid = decree.sumber().filter(SumberWewenang.MANDAT::equals).isPresent();
    boolean isDelegation = decree.sumber().filter(SumberWewenang.DELEGASI::equals).isPresent();
    return isSaid || (!isDelegation && !decree.tanggal().isBefore(MANDATES));
  }

  /**
   * Tells whether a decree rests on a regulation that may let a lurah receive a delegation: a
   * Perda, a Perpres or a PP of which it is not known to whom it delegates.
   *
   * @param decree the decree
   * @return true for a Perda and for what cites such a regulation, since UU 30/2014
   */
  public static boolean mayLetLurahReceive(PelimpahanWewenang decree) {
    return !decree.tanggal().isBefore(MANDATES)
        && (isPerda(decree) || decree.dasarHukum().stream().anyMatch(DelegatingLaw::mayBeOfLurah));
  }

  /** A delegation that cites the law of the camat and no other rests on it, and so misses it. */
  private static boolean mayRestOnOtherLaw(PelimpahanWewenang decree) {
    List<DasarHukum> cited = decree.dasarHukum();
    return !decree.tanggal().isBefore(MANDATES)
        && (isPerda(decree)
            || cited.stream().noneMatch(DelegatingLaw::isOfCamat)
            || cited.stream().anyMatch(DelegatingLaw::mayBeOfOtherOffice));
  }

  private static boolean isPerda(PelimpahanWewenang decree) {
    return decree.instrumen().jenis() == JenisInstrumen.PERDA_KABUPATEN_KOTA;
  }

  private static boolean fits(JabatanWilayah receiver) {
    return receiver.jabatan().tingkat() == receiver.wilayah().tingkat();
  }

  private static LocalDate start(InstrumenHukum instrumen) {
    return InstrumentRegister.official().getPeriode(instrumen).mulai();
  }
}
