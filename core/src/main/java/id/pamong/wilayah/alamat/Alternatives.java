package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The diagnoses of several ways to read a text. The way that explains most of it is taken; if
 * several do and mean other regions, none of them. Not thread-safe.
 */
final class Alternatives {

  private static final double EQUAL = 0.0001;

  /** What a word that nothing explains takes from the worth of a way, of 1 for each part. */
  private static final double UNEXPLAINED = 0.3;

  private static final double LEAST = 0.01;

  /** More than a score is rounded by, times the parts. */
  private static final double ROUNDING = 0.001;

  private static final double NEARLY_RIGHT = 0.95;

  /** How much more a name may be worth at one level than at the next. */
  private static final double LEVELS = 0.1;

  private final Predicate<Alamat> isNamed;
  private final BiPredicate<Alamat, Double> mayScore;
  private final Function<Way, DiagnosisAlamat> resolve;
  private final Set<Alamat> known = new HashSet<>();
  private final List<Weighed> best = new ArrayList<>();
  private double bestWorth = Double.NEGATIVE_INFINITY;
  private boolean isRight;

  /** A diagnosis, its worth, and the texts of the parts and the way that led to it. */
  private record Weighed(DiagnosisAlamat diagnosis, double worth, List<String> texts, Way way) {}

  /** What the usual way leaves over; another that leaves more is no better one. */
  private final int mostUnexplained;

  /**
   * Makes an empty set.
   *
   * @param mostUnexplained how many words may be left over
   * @param isNamed says whether each part is written as the name of a region of its level is
   * @param mayScore says whether parts may have a score; that they may not is certain
   * @param resolve tells which region a way leads to
   */
  Alternatives(
      int mostUnexplained,
      Predicate<Alamat> isNamed,
      BiPredicate<Alamat, Double> mayScore,
      Function<Way, DiagnosisAlamat> resolve) {
    this.mayScore = mayScore;
    this.mostUnexplained = mostUnexplained;
    this.isNamed = isNamed;
    this.resolve = resolve;
  }

  void add(List<Way> ways) {
    ways.forEach(this::add);
  }

  /** Adds ways that are taken only where nothing has to be repaired. */
  void addExact(List<Way> ways) {
    for (Way way : ways) {
      if (way.unexplained() == 0 && isNamed.test(way.alamat())) {
        add(way, Alternatives::isExact);
      }
    }
  }

  /**
   * Adds ways in which a name is that of a region below the one it was taken for. One such region
   * is meant, as nothing has to be repaired; several stand beside the others.
   */
  void addLower(List<Way> ways) {
    for (Way way : ways) {
      if (way.unexplained() == 0 && isNamed.test(way.alamat())) {
        DiagnosisAlamat diagnosis = resolve.apply(way);
        boolean isBeside =
            best.get(0).diagnosis().status() != StatusAlamat.TIDAK_DITEMUKAN
                && !diagnosis.status().isFound();
        if (!isBeside) {
          add(way, Alternatives::isExact);
        } else if (isExact(diagnosis)) {
          best.add(new Weighed(diagnosis, bestWorth, List.of(), way));
        }
      }
    }
  }

  /** Adds ways that are taken only where every part agrees, if only nearly. */
  void addAgreeing(List<Way> ways) {
    for (Way way : ways) {
      add(
          way,
          diagnosis ->
              diagnosis.status() != StatusAlamat.TIDAK_DITEMUKAN
                  && diagnosis.sebab().stream()
                      .noneMatch(cause -> cause.sebab() == SebabPerbaikan.INDUK_SALAH));
    }
  }

  /** Says whether the ways lead to no region or several, and none of them nearly right. */
  boolean isInDoubt() {
    return !combined().status().isFound()
        && best.stream()
            .flatMap(weighed -> weighed.diagnosis().kandidat().stream())
            .noneMatch(candidate -> candidate.skor() > NEARLY_RIGHT);
  }

  /**
   * Adds what else may be meant, whatever part of the text it explains; where nothing was found,
   * one region alone is no better.
   */
  void addBeside(List<Way> ways) {
    List<Weighed> found = new ArrayList<>();
    for (Way way : ways) {
      DiagnosisAlamat diagnosis = resolve.apply(way);
      if (diagnosis.status().isFound()) {
        found.add(new Weighed(diagnosis, bestWorth, List.of(), way));
      }
    }
    boolean isUnknown = combined().status() == StatusAlamat.TIDAK_DITEMUKAN;
    if (!isUnknown || found.size() > 1) {
      best.removeIf(weighed -> isUnknown);
      best.addAll(found);
    }
  }

  private void add(Way way) {
    add(way, diagnosis -> !way.isGuess() || isCertain(diagnosis) || isExact(diagnosis));
  }

  private void add(Way way, Predicate<DiagnosisAlamat> counts) {
    if (way.unexplained() > mostUnexplained
        || parts(way) - UNEXPLAINED * way.unexplained() < bestWorth - LEVELS
        || known.contains(way.alamat())
        || isHopeless(way)) {
      return;
    }
    DiagnosisAlamat diagnosis = asFarAsExplained(way, resolve.apply(way));
    if (!counts.test(diagnosis)) {
      return;
    }
    known.add(way.alamat());
    double worth = worth(way, diagnosis);
    bestWorth = Math.max(bestWorth, worth);
    best.add(new Weighed(diagnosis, worth, texts(way), way));
    best.removeIf(weighed -> !isNearBest(weighed));
    isRight |= way.unexplained() == 0 && diagnosis.status() == StatusAlamat.COCOK;
  }

  /** Says whether the best that a way may come to is too far behind what was found. */
  private boolean isHopeless(Way way) {
    double needed = bestWorth - LEVELS;
    if (needed < LEAST) {
      return false;
    }
    double score = (needed + UNEXPLAINED * way.unexplained() - ROUNDING) / parts(way);
    return !mayScore.test(way.alamat(), score);
  }

  /** Several regions of exactly the names that were given leave a doubt, but nothing to repair. */
  private static boolean isExact(DiagnosisAlamat diagnosis) {
    return diagnosis.status() == StatusAlamat.COCOK
        || (diagnosis.status() == StatusAlamat.RAGU
            && diagnosis.sebab().isEmpty()
            && diagnosis.kandidat().stream().allMatch(candidate -> candidate.skor() == 1));
  }

  /** One name without a kind, among words that nothing explains, may be there by chance. */
  private static DiagnosisAlamat asFarAsExplained(Way way, DiagnosisAlamat diagnosis) {
    boolean isByChance =
        diagnosis.status().isFound() && way.unexplained() > 0 && parts(way) == 1 && !way.hasKind();
    boolean isOtherName =
        diagnosis.status().isFound() && way.unexplained() > 0 && way.isShortened();
    return isByChance || isOtherName
        ? new DiagnosisAlamat(StatusAlamat.RAGU, List.of(), diagnosis.kandidat(), diagnosis.sisa())
        : diagnosis;
  }

  /** A rest that looks like no name is none because it might be an abbreviation. */
  private static boolean isCertain(DiagnosisAlamat diagnosis) {
    return diagnosis.status().isFound()
        && diagnosis.sebab().stream()
            .noneMatch(
                cause ->
                    cause.bagian() == Tingkat.DESA_KELURAHAN
                        && cause.sebab() == SebabPerbaikan.SINGKATAN);
  }

  /**
   * Says whether a diagnosis is not worse than the best: that a kecamatan and a village of one name
   * weigh otherwise says nothing about which of them is meant.
   */
  private boolean isNearBest(Weighed weighed) {
    return weighed.worth() >= bestWorth - EQUAL
        || (weighed.worth() >= bestWorth - LEVELS
            && best.stream()
                .filter(other -> other.worth() >= bestWorth - EQUAL)
                .filter(other -> other.diagnosis().status() != StatusAlamat.COCOK)
                .anyMatch(other -> other.texts().equals(weighed.texts())));
  }

  /** Returns what was typed for the parts, whichever these are. */
  private static List<String> texts(Way way) {
    return Stream.of(Tingkat.values())
        .flatMap(tingkat -> way.alamat().part(tingkat).stream())
        .toList();
  }

  /** Says whether a way was found in which nothing is wrong and nothing left over. */
  boolean isRight() {
    return isRight;
  }

  /** The parts that agree, each by how well; a way may be worth its number of parts at most. */
  private static double worth(Way way, DiagnosisAlamat diagnosis) {
    if (diagnosis.status() == StatusAlamat.TIDAK_DITEMUKAN) {
      return 0;
    }
    double worth = parts(way) * diagnosis.kandidat().get(0).skor();
    return Math.max(LEAST, worth - UNEXPLAINED * way.unexplained());
  }

  private static int parts(Way way) {
    int parts = 0;
    for (Tingkat tingkat : Tingkat.values()) {
      parts += way.alamat().part(tingkat).isPresent() ? 1 : 0;
    }
    return parts;
  }

  DiagnosisAlamat combined() {
    return Combination.of(best.stream().map(Weighed::diagnosis).toList());
  }

  /** Returns what the best ways come to, never a doubt about one region alone. */
  DiagnosisAlamat decided() {
    Way way = best.get(0).way();
    return Combination.decided(
        combined(),
        way.alamat(),
        above ->
            resolve.apply(new Way(above, way.leftAside(), 0, List.of(), way.isGuess(), false)));
  }
}
