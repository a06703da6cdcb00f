package id.pamong.wilayah.alamat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What several diagnoses of one address come to. */
final class Combination {

  private static final Comparator<DiagnosisAlamat> BEST_FIRST =
      Comparator.comparing(DiagnosisAlamat::status)
          .thenComparing(diagnosis -> diagnosis.sebab().size());

  private Combination() {}

  /** Returns the first of diagnoses that are equally good, in doubt if others mean more regions. */
  static DiagnosisAlamat of(List<DiagnosisAlamat> diagnoses) {
    DiagnosisAlamat first = diagnoses.get(0);
    List<KandidatAlamat> kandidat = new ArrayList<>();
    List<Perbaikan> common = new ArrayList<>(first.sebab());
    for (DiagnosisAlamat diagnosis : diagnoses) {
      boolean isMore = false;
      for (KandidatAlamat candidate : diagnosis.kandidat()) {
        boolean isKnown =
            kandidat.stream().anyMatch(known -> known.wilayah().equals(candidate.wilayah()));
        if (!isKnown) {
          kandidat.add(candidate);
          isMore = true;
        }
      }
      if (isMore) {
        common.retainAll(diagnosis.sebab());
      }
    }
    if (kandidat.size() == first.kandidat().size()) {
      return first;
    }
    kandidat.sort(Comparator.comparing(KandidatAlamat::skor).reversed());
    boolean isNothing = first.status() == StatusAlamat.TIDAK_DITEMUKAN;
    return new DiagnosisAlamat(
        isNothing ? first.status() : StatusAlamat.RAGU,
        isNothing ? List.of() : common,
        kandidat,
        new SisaAlamat(first.sisa().disisihkan(), 0));
  }

  /** Returns what the best of several readings come to: those with the least to repair. */
  static DiagnosisAlamat best(List<DiagnosisAlamat> readings) {
    DiagnosisAlamat best = readings.stream().min(BEST_FIRST).orElseThrow();
    return of(readings.stream().filter(other -> BEST_FIRST.compare(other, best) == 0).toList());
  }

  /** Returns the other diagnosis if it is better than the one at hand. */
  static DiagnosisAlamat better(DiagnosisAlamat usual, DiagnosisAlamat other) {
    return BEST_FIRST.compare(other, usual) < 0 ? other : usual;
  }
}
