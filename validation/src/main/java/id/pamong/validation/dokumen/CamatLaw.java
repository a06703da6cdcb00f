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
  private static final LocalDate CAMAT_ALONE = start(NationalLaw.PP_17_2018);

  private CamatLaw() {}

  /**
   * Tells whether a decree hands part of the affairs to an office under the law of the camat,
   * whoever gives. One that the law lets receive in no other way stands under it, and fails there.
   *
   * @param decree the decree
   * @param receiver one of its receivers
   * @return false where other law governs what this receiver is given
   */
  public static boolean governs(PelimpahanWewenang decree, JabatanWilayah receiver) {
    if (decree.jenisPelimpahan() != JenisPelimpahan.SEBAGIAN_URUSAN
        || isOfProvinsi(decree.pemberi(), receiver)) {
      return false;
    }
    return switch (receiver.jabatan()) {
      case CAMAT -> true;
      case KEPALA_UNIT_PELAYANAN_TERPADU, KEPALA_DESA, PERANGKAT_DESA -> false;
      // No law but that of the camat is known by which a lurah is given a delegation.
      case LURAH ->
          !decree.tanggal().isBefore(CAMAT_ALONE) && !(fits(receiver) && mayBeMandate(decree));
      default -> !mayReceiveByOtherLaw(decree, receiver);
    };
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

  /** A delegation that cites the law of the camat and no other rests on it, and so misses it. */
  private static boolean mayRestOnOtherLaw(PelimpahanWewenang decree) {
    List<DasarHukum> cited = decree.dasarHukum();
    return !decree.tanggal().isBefore(MANDATES)
        && (decree.instrumen().jenis() == JenisInstrumen.PERDA_KABUPATEN_KOTA
            || cited.stream().noneMatch(DelegatingLaw::isOfCamat)
            || cited.stream().anyMatch(DelegatingLaw::mayBeOfOtherOffice));
  }

  private static boolean fits(JabatanWilayah receiver) {
    return receiver.jabatan().tingkat() == receiver.wilayah().tingkat();
  }

  private static LocalDate start(InstrumenHukum instrumen) {
    return InstrumentRegister.official().getPeriode(instrumen).mulai();
  }
}
