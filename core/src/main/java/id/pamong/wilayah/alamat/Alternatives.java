package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The diagnoses of several ways to read a text. The way that explains most of it is taken; if
 * several do and mean other regions, none of them. Not thread-safe.
 */
final class Alternatives {

  private static final double EQUAL = 0.0001;

  private final Set<JenisSisa> leftAside;
  private final List<DiagnosisAlamat> best = new ArrayList<>();
  private double bestWorth = -1;

  Alternatives(Set<JenisSisa> leftAside) {
    this.leftAside = leftAside;
  }

  void add(Alamat way, DiagnosisAlamat diagnosis) {
    double worth = worth(way, diagnosis);
    if (worth > bestWorth + EQUAL) {
      best.clear();
      bestWorth = worth;
    }
    if (worth >= bestWorth - EQUAL) {
      best.add(diagnosis);
    }
  }

  /** Says whether a way was found in which nothing is wrong. */
  boolean isRight() {
    return best.get(0).status() == StatusAlamat.COCOK;
  }

  /** The parts that agree, each by how well. */
  private static double worth(Alamat way, DiagnosisAlamat diagnosis) {
    int parts = 0;
    for (Tingkat tingkat : Tingkat.values()) {
      parts += way.part(tingkat).isPresent() ? 1 : 0;
    }
    boolean isNothing = diagnosis.status() == StatusAlamat.TIDAK_DITEMUKAN;
    return isNothing ? 0 : parts * diagnosis.kandidat().get(0).skor();
  }

  DiagnosisAlamat combined() {
    DiagnosisAlamat first = best.get(0);
    List<KandidatAlamat> kandidat = new ArrayList<>();
    for (DiagnosisAlamat diagnosis : best) {
      for (KandidatAlamat candidate : diagnosis.kandidat()) {
        boolean isKnown =
            kandidat.stream().anyMatch(known -> known.wilayah().equals(candidate.wilayah()));
        if (!isKnown) {
          kandidat.add(candidate);
        }
      }
    }
    if (kandidat.size() == first.kandidat().size()) {
      return first;
    }
    boolean isNothing = first.status() == StatusAlamat.TIDAK_DITEMUKAN;
    return new DiagnosisAlamat(
        isNothing ? first.status() : StatusAlamat.RAGU,
        List.of(),
        kandidat,
        new SisaAlamat(leftAside, 0));
  }
}
