package id.pamong.wilayah.audit;

import id.pamong.finding.Finding;
import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is thought of a row by itself.
 *
 * @param temuan the faults: none, one, or several where the code is written with other signs, or is
 *     one of another edition and has a name that was never its own
 * @param hadir the region that the row stands for, as far as it is known
 * @param sendiri whether that region has the row's own code; otherwise the code was made out
 * @param dikenal whether an edition has that region, so that its parent is missed
 * @param pengganti what a code of another edition became, where that is one region
 * @param menjadi the code that a correction gives the row
 * @param koreksi the correction, where there is no doubt about the row by itself
 */
record Putusan(
    List<Finding> temuan,
    Optional<KodeWilayah> hadir,
    boolean sendiri,
    boolean dikenal,
    Optional<KodeWilayah> pengganti,
    Optional<KodeWilayah> menjadi,
    Optional<Koreksi> koreksi) {

  static Putusan sound(KodeWilayah kode) {
    return new Putusan(
        List.of(),
        Optional.of(kode),
        true,
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A fault of a row whose own code is known. */
  static Putusan ofOwn(Finding temuan, KodeWilayah kode, boolean dikenal) {
    return ofOwn(temuan, kode, dikenal, Optional.empty());
  }

  /** A fault of a row whose code another edition has. */
  static Putusan ofOwn(
      Finding temuan, KodeWilayah kode, boolean dikenal, Optional<KodeWilayah> pengganti) {
    return new Putusan(
        List.of(temuan),
        Optional.of(kode),
        true,
        dikenal,
        pengganti,
        Optional.empty(),
        Optional.empty());
  }

  /** A fault of a row whose region was made out, if it was. */
  static Putusan of(Finding temuan, Optional<KodeWilayah> hadir) {
    return new Putusan(
        List.of(temuan), hadir, false, true, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same with a fault before it; where nothing is corrected yet, with that correction. */
  Putusan withFault(Finding fault, KodeWilayah kode, Koreksi koreksi) {
    List<Finding> faults = new ArrayList<>(List.of(fault));
    faults.addAll(temuan);
    boolean own = sendiri && dikenal && this.koreksi.isEmpty();
    return new Putusan(
        List.copyOf(faults),
        hadir,
        sendiri,
        dikenal,
        pengganti,
        own ? Optional.of(kode) : menjadi,
        own ? Optional.of(koreksi) : this.koreksi.map(one -> one.with(AuditRule.PENULISAN_KODE)));
  }

  /** The same with a fault behind it. */
  Putusan also(Finding fault) {
    List<Finding> faults = new ArrayList<>(temuan);
    faults.add(fault);
    return new Putusan(List.copyOf(faults), hadir, sendiri, dikenal, pengganti, menjadi, koreksi);
  }

  Putusan corrected(KodeWilayah kode, Koreksi koreksi) {
    return new Putusan(
        temuan, hadir, sendiri, dikenal, pengganti, Optional.of(kode), Optional.of(koreksi));
  }
}
