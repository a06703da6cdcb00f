package id.pamong.validation.keputusan.pemberian;

import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.validation.Truth;
import id.pamong.validation.dokumen.DelegatingLaw;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.syarat.AssistanceConditions;
import id.pamong.validation.keputusan.syarat.GeneralAffairs;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.validation.register.InstrumentRegister;
import id.pamong.validation.register.InstrumentStatus;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The law on which a decree that delegates rests: what it cites must provide for the delegation.
 */
final class DecreeBasis {

  private DecreeBasis() {}

  /**
   * What the decree does not cite is not known; what it cites and is no longer law does not help. A
   * PP of which it is not known that it provides for this delegation, and a Perda, leave it open.
   */
  static Syarat condition(Grant grant) {
    if (grant.isOfGeneralAffair()) {
      return GeneralAffairs.basis(grant);
    }
    List<DasarHukum> cited = grant.decree().dasarHukum();
    Hasil hasil = grant.isOwnPerda() ? Hasil.TERPENUHI : Hasil.TIDAK;
    for (DasarHukum dasar : cited) {
      hasil = hasil.atau(establishes(dasar, grant));
    }
    if (cited.isEmpty() && hasil == Hasil.TIDAK) {
      hasil = Hasil.TIDAK_DIKETAHUI;
    }
    if (hasil == Hasil.TIDAK && GeneralAffairs.mayBeGiven(grant)) {
      return GeneralAffairs.unstated(grant);
    }
    Optional<DasarHukum> uncited = hasil == Hasil.TIDAK ? uncited(grant) : Optional.empty();
    if (uncited.isPresent()) {
      return uncited(grant, uncited.get());
    }
    if (hasil == Hasil.TIDAK_DIKETAHUI && mayMeanUnit(grant)) {
      return unit(grant);
    }
    boolean isByCamatLaw = hasil == Hasil.TERPENUHI && !grant.isOwnPerda();
    boolean maySettle = isByCamatLaw || hasil == Hasil.TIDAK;
    if (maySettle && AssistanceConditions.isBeforeLawOfCamat(grant)) {
      return AssistanceConditions.basisBeforeLawOfCamat(grant);
    }
    List<DasarHukum> law = new ArrayList<>(Law.DELEGATION);
    if (hasil == Hasil.TERPENUHI) {
      cited.stream()
          .filter(dasar -> establishes(dasar, grant) == Hasil.TERPENUHI)
          .flatMap(dasar -> meant(dasar, grant).stream())
          .distinct()
          .forEach(law::add);
    }
    boolean isOfOther = hasil == Hasil.TIDAK_DIKETAHUI && !cited.isEmpty();
    return Syarat.of(
        JenisSyarat.DASAR_DELEGASI,
        hasil,
        grant.at("/dasarHukum", law, list(grant), isOfOther ? grant.office().toString() : ""));
  }

  /**
   * The article in force that hands over to a camat, where a decree cites none that does: it lays
   * the delegation down, whatever else is cited, be it a law, a circular or a PP that was replaced.
   */
  private static Optional<DasarHukum> uncited(Grant grant) {
    boolean isOfAssistance = AssistanceConditions.isOf(grant) && grant.isSince(LawDays.PP_17_2018);
    boolean isByLawOfCamat =
        grant.office().jabatan() == Jabatan.CAMAT
            && (isOfAssistance
                ? grant.giver().jabatan().isKepalaDaerahKabupatenKota()
                : grant.isUnderCamatLaw());
    InstrumentRegister register = InstrumentRegister.official();
    LocalDate set = grant.origin("/dasarHukum").set();
    return DelegatingLaw.provisions(Jabatan.CAMAT).stream()
        .filter(article -> isByLawOfCamat)
        .filter(article -> register.statusOn(article, set) == InstrumentStatus.IN_FORCE)
        .reduce((older, newer) -> newer);
  }

  /** Not to cite it breaks another duty; whether the delegation rests on it then is not said. */
  private static Syarat uncited(Grant grant, DasarHukum article) {
    List<DasarHukum> law = new ArrayList<>(Law.DELEGATION);
    law.add(article);
    law.addAll(Law.CITING);
    return Syarat.of(
        JenisSyarat.DASAR_DELEGASI,
        Hasil.TIDAK_DIKETAHUI,
        grant.at("/dasarHukum", law, list(grant), "", "", "", article.sitasi()));
  }

  private static String list(Grant grant) {
    return grant.decree().dasarHukum().stream()
        .map(DasarHukum::sitasi)
        .collect(Collectors.joining("; "));
  }

  /** The article that delegates, where another of the same instrument is cited. */
  private static Optional<DasarHukum> meant(DasarHukum cited, Grant grant) {
    Jabatan office = grant.office().jabatan();
    return DelegatingLaw.providesFor(office, cited) == Truth.NO
        ? DelegatingLaw.findProvision(office, cited.instrumen())
        : Optional.empty();
  }

  /** Tells whether a dinas is given what the cited law gives to a unit of integrated services. */
  private static boolean mayMeanUnit(Grant grant) {
    return grant.office().jabatan() == Jabatan.KEPALA_DINAS
        && grant.decree().dasarHukum().stream()
            .anyMatch(dasar -> Law.providesFor(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, dasar));
  }

  /** A dinas may be that unit, and then its head is written as the head of the unit. */
  private static Syarat unit(Grant grant) {
    return Syarat.of(
        JenisSyarat.PENERIMA_UNIT_PELAYANAN,
        Hasil.TIDAK_DIKETAHUI,
        grant.at(
            grant.ofReceiver().property("jabatan"),
            Law.receiver(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, /* isMandate= */ false),
            grant.office().toString(),
            Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU.name()));
  }

  private static Hasil establishes(DasarHukum dasar, Grant grant) {
    InstrumentStatus status =
        InstrumentRegister.official().statusOn(dasar, grant.origin("/dasarHukum").set());
    if (!DelegatingLaw.isOfKind(dasar.instrumen().jenis())
        || status == InstrumentStatus.NO_LONGER
        || status == InstrumentStatus.NOT_YET) {
      return Hasil.TIDAK;
    }
    boolean isOfOtherService =
        DelegatingLaw.isOfVillageBudget(dasar)
            && grant.layanan().isPresent()
            && !grant.isOfVillageBudget();
    return !isOfOtherService && Law.providesFor(grant.office().jabatan(), dasar)
        ? Hasil.TERPENUHI
        : Hasil.TIDAK_DIKETAHUI;
  }
}
