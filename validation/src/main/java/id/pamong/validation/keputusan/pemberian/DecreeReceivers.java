package id.pamong.validation.keputusan.pemberian;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.LingkunganPemerintahan;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.Norm;
import id.pamong.validation.keputusan.norma.OfficeFit;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;

/**
 * Who may receive what a decree of the head of a kabupaten or kota gives, by the law of its day.
 */
final class DecreeReceivers {

  private DecreeReceivers() {}

  /** Adds that the receiver may receive, and that he serves inside the region of the giver. */
  static void add(Grant grant, List<Syarat> all) {
    Syarat receiver = receiver(grant);
    // That he stands below the giver is a condition of every mandate, and says the same.
    if (!isMandate(grant) || receiver.hasil() != Hasil.TERPENUHI) {
      all.add(receiver);
    }
    all.add(insideGiver(grant));
  }

  private static Syarat receiver(Grant grant) {
    return Syarat.of(
        JenisSyarat.PENERIMA,
        mayReceive(grant),
        grant.at(
            grant.ofReceiver(),
            grant.isOfVillageBudget() ? Law.VILLAGE_BUDGET : ofReceiver(grant),
            grant.office().toString()));
  }

  private static Norm ofReceiver(Grant grant) {
    if (grant.isOfGeneralAffair() && isCamat(grant) && !isMandate(grant)) {
      return Law.GENERAL_TO_CAMAT;
    }
    Jabatan jabatan = grant.office().jabatan();
    if (jabatan == Jabatan.LURAH && isDelegation(grant) && grant.isSince(LawDays.PP_17_2018)) {
      return Law.TO_OTHER;
    }
    return isDelegation(grant) && grant.isOfCamatAlone()
        ? Law.receiver(Jabatan.CAMAT, /* isMandate= */ false)
        : Law.receiver(jabatan, isMandate(grant));
  }

  private static boolean isCamat(Grant grant) {
    return grant.office().jabatan() == Jabatan.CAMAT;
  }

  /** Tells whether it goes to a camat by Pasal 226, of which the general affairs are not. */
  static boolean isByLawOfCamat(Grant grant) {
    return isCamat(grant) && !grant.isOfGeneralAffair();
  }

  private static Hasil mayReceive(Grant grant) {
    JabatanWilayah office = grant.office();
    Jabatan jabatan = office.jabatan();
    Hasil fits = OfficeFit.of(office);
    if (fits == Hasil.TIDAK || jabatan.tingkat() != office.wilayah().tingkat()) {
      return Hasil.TIDAK;
    }
    boolean isMandate = isMandate(grant);
    return switch (jabatan) {
      case CAMAT -> Hasil.TERPENUHI;
      case LURAH -> fits.dan(lurah(grant, isMandate));
      case KEPALA_UNIT_PELAYANAN_TERPADU ->
          grant.isSince(LawDays.PP_96_2012) ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI;
      case KEPALA_DESA, PERANGKAT_DESA ->
          grant.isSince(LawDays.UU_6_2014) ? Hasil.TIDAK : Hasil.TIDAK_DIKETAHUI;
      default -> fits.dan(other(grant, isMandate));
    };
  }

  /**
   * PP 17/2018 Pasal 11 speaks of the camat alone: whether a delegation to a lurah rests on other
   * law is asked of its basis, as of every other office.
   */
  private static Hasil lurah(Grant grant, boolean isMandate) {
    return isMandate || isDelegation(grant) || !grant.isSince(LawDays.PP_17_2018)
        ? Hasil.TERPENUHI
        : Hasil.TIDAK_DIKETAHUI;
  }

  /**
   * Another office of the same government may receive a delegation that a PP, Perpres or Perda
   * provides for, but not one that rests on the law of the camat alone; the affairs of a kabupaten
   * or kota are not handed to another government.
   */
  private static Hasil other(Grant grant, boolean isMandate) {
    Jabatan jabatan = grant.office().jabatan();
    if (jabatan.lingkungan() != LingkunganPemerintahan.KABUPATEN_KOTA
        || jabatan.isKepalaDaerahKabupatenKota()) {
      return Hasil.TIDAK;
    }
    if (isDelegation(grant)) {
      return Hasil.of(!grant.isOfCamatAlone());
    }
    return isMandate ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI;
  }

  private static boolean isMandate(Grant grant) {
    return grant.isFrom(SumberWewenang.MANDAT) && grant.isSince(LawDays.UU_30_2014);
  }

  private static boolean isDelegation(Grant grant) {
    return grant.isFrom(SumberWewenang.DELEGASI) && grant.isSince(LawDays.UU_30_2014);
  }

  static Syarat insideGiver(Grant grant) {
    KodeWilayah own = grant.giver().wilayah();
    KodeWilayah other = grant.office().wilayah();
    return Syarat.of(
        JenisSyarat.PENERIMA_DALAM_WILAYAH,
        Hasil.of(own.equals(other) || own.contains(other)),
        grant.at(
            grant.ofReceiver().property("wilayah"),
            Law.insideGiver(grant.office().jabatan()),
            other.toString(),
            own.toString()));
  }
}
