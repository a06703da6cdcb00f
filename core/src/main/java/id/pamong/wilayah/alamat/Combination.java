package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What several diagnoses of one address come to. */
final class Combination {

  private static final Comparator<DiagnosisAlamat> BEST_FIRST =
      Comparator.comparing(DiagnosisAlamat::status)
          .thenComparing(diagnosis -> diagnosis.sebab().size());

  /** What speaks for the region above one whose name is in doubt. */
  private static final double OF_PARTS_ABOVE = 0.5;

  private Combination() {}

  /** Returns the first of diagnoses that are equally good, in doubt if others mean more regions. */
  static DiagnosisAlamat of(List<DiagnosisAlamat> diagnoses) {
    DiagnosisAlamat first = diagnoses.get(0);
    List<KandidatAlamat> kandidat = new ArrayList<>();
    List<Perbaikan> common = new ArrayList<>(first.sebab());
    for (DiagnosisAlamat diagnosis : diagnoses) {
      boolean isMore = false;
      for (KandidatAlamat candidate : diagnosis.kandidat()) {
        Optional<KandidatAlamat> known =
            kandidat.stream().filter(one -> one.wilayah().equals(candidate.wilayah())).findFirst();
        if (known.isEmpty() || known.get().skor() < candidate.skor()) {
          known.ifPresent(kandidat::remove);
          kandidat.add(candidate);
        }
        isMore |= known.isEmpty();
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

  /** Returns a doubt between what several diagnoses say, with nothing repaired. */
  static DiagnosisAlamat doubt(List<DiagnosisAlamat> diagnoses) {
    DiagnosisAlamat all = of(diagnoses);
    return new DiagnosisAlamat(StatusAlamat.RAGU, List.of(), all.kandidat(), all.sisa());
  }

  /**
   * Returns a diagnosis in which a doubt is one between regions. Where a single one may be meant,
   * because its name is rough or a part above is wrong, what the parts above mean may be meant as
   * well; where nothing is above, the single one is only the nearest.
   */
  static DiagnosisAlamat decided(
      DiagnosisAlamat diagnosis, Alamat alamat, Function<Alamat, DiagnosisAlamat> resolve) {
    if (diagnosis.status() != StatusAlamat.RAGU
        || diagnosis.kandidat().size() + diagnosis.sisa().kandidatLain() > 1) {
      return diagnosis;
    }
    List<KandidatAlamat> kandidat = new ArrayList<>(diagnosis.kandidat());
    DiagnosisAlamat above = resolve.apply(withoutLast(alamat));
    if (above.status() != StatusAlamat.TIDAK_DITEMUKAN) {
      for (KandidatAlamat candidate : above.kandidat()) {
        if (!candidate.wilayah().equals(kandidat.get(0).wilayah())) {
          double skor = Math.min(OF_PARTS_ABOVE, kandidat.get(0).skor());
          kandidat.add(new KandidatAlamat(candidate.wilayah(), candidate.jalur(), skor));
        }
      }
    }
    return new DiagnosisAlamat(
        kandidat.size() > 1 ? StatusAlamat.RAGU : StatusAlamat.TIDAK_DITEMUKAN,
        diagnosis.sebab(),
        kandidat,
        diagnosis.sisa());
  }

  private static Alamat withoutLast(Alamat alamat) {
    Alamat above = alamat;
    for (Tingkat tingkat : Tingkat.values()) {
      above = alamat.part(tingkat).isPresent() ? alamat.with(tingkat, "") : above;
    }
    return above;
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
