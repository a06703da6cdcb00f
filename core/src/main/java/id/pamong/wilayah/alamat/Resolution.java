package id.pamong.wilayah.alamat;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The way from the parts of one address to its diagnosis. */
final class Resolution {

  private static final int MOST_CANDIDATES = 20;
  private static final float LEAST_OF_PAST = 0.8f;

  /** What speaks for a region elsewhere that has the name: half of what was given. */
  private static final float OF_NAMESAKE = 0.5f;

  /** A name of fewer letters is too near to others to be known by a rough spelling alone. */
  private static final int SHORTEST_ALONE = 8;

  /** Kota Bau may as well be Kota Batu. */
  private static final int SHORTEST_BEGINNING = 4;

  private static final float LEAST_ALONE = 0.79f;

  private final Scope scope;
  private final Editions editions;
  private final WilayahCatalog catalog;
  private final WilayahEdition edition;
  private final List<Part> parts;
  private final Causes causes;
  private final boolean isText;

  /**
   * Makes the way to a diagnosis.
   *
   * @param isText whether the parts were found in a text and not given as such
   */
  Resolution(Scope scope, WilayahEdition edition, List<Part> parts, boolean isText) {
    this.scope = scope;
    this.isText = isText;
    this.editions = scope.editions();
    this.catalog = editions.catalog();
    this.edition = edition;
    this.parts = new ArrayList<>(parts);
    this.parts.replaceAll(part -> part == parts.get(parts.size() - 1) ? part.asked() : part);
    this.causes = new Causes(catalog);
  }

  DiagnosisAlamat diagnose(Set<JenisSisa> disisihkan) {
    if (parts.isEmpty()) {
      return diagnosis(StatusAlamat.TIDAK_DITEMUKAN, List.of(), Map.of(), disisihkan);
    }
    AddressIndex index = editions.index(edition);
    Verdict verdict = Verdict.of(parts, scope.finder(edition).find(parts, isText));
    if (verdict.status() != StatusAlamat.COCOK) {
      Optional<DiagnosisAlamat> past = past(verdict, false, disisihkan);
      if (past.isEmpty() && verdict.status() != StatusAlamat.DIPERBAIKI) {
        past = past(verdict, true, disisihkan);
      }
      if (past.isPresent()) {
        return past.get();
      }
    }
    Map<KodeWilayah, Float> regions = new LinkedHashMap<>();
    List<List<Perbaikan>> wrong = new ArrayList<>();
    for (Reading reading : verdict.readings()) {
      regions.put(index.tree.kode(reading.region()), reading.score());
      wrong.add(causes.of(index, parts, reading));
    }
    StatusAlamat status = verdict.status();
    if (status == StatusAlamat.DIPERBAIKI && mayBeNamesake(verdict.readings().get(0))) {
      for (int namesake : scope.finder(edition).namesakes(parts.get(parts.size() - 1))) {
        regions.putIfAbsent(index.tree.kode(namesake), OF_NAMESAKE);
      }
      if (regions.size() == 1) {
        addFormerNamesakes(regions);
      }
      status = regions.size() > 1 ? StatusAlamat.RAGU : status;
    }
    if (status == StatusAlamat.DIPERBAIKI && isChain(verdict.readings().get(0))) {
      status = StatusAlamat.RAGU;
    }
    if (status == StatusAlamat.RAGU
        && regions.size() == 1
        && isLikely(index, verdict.readings().get(0))) {
      status = StatusAlamat.DIPERBAIKI;
    }
    if (regions.isEmpty()) {
      nearest().forEach(near -> regions.put(index.tree.kode(near.region()), 0f));
    }
    boolean isNothingFound = status == StatusAlamat.TIDAK_DITEMUKAN;
    return diagnosis(status, isNothingFound ? List.of() : common(wrong), regions, disisihkan);
  }

  /**
   * Says whether a name that was respelt may be right, but of a region elsewhere: nothing but the
   * kabupaten or kota speaks for the one here.
   */
  private boolean mayBeNamesake(Reading reading) {
    Part last = parts.get(parts.size() - 1);
    boolean isRespelt = reading.ownQuality() < PartMatcher.WRITTEN_OUT;
    return isRespelt
        && (last.tingkat() == Tingkat.KECAMATAN
            || (last.tingkat() == Tingkat.DESA_KELURAHAN
                && parts.stream().noneMatch(part -> part.tingkat() == Tingkat.KECAMATAN)));
  }

  /** Adds what became of the regions that had the last name in another edition. */
  private void addFormerNamesakes(Map<KodeWilayah, Float> regions) {
    Part last = parts.get(parts.size() - 1);
    for (WilayahEdition other : editions.past().beside(edition)) {
      AddressIndex index = editions.index(other);
      for (int namesake :
          scope.isNamed(last) ? scope.finder(other).namesakes(last) : List.<Integer>of()) {
        if (index.tree.tingkat(namesake) == last.tingkat()) {
          editions
              .past()
              .successors(index.tree.kode(namesake), other, edition)
              .forEach(successor -> regions.putIfAbsent(successor.kode(), OF_NAMESAKE));
        }
      }
    }
  }

  /**
   * Says whether several things were repaired, one of them exactly the name of a region elsewhere,
   * or the last one that of the part above it: such a chain leads anywhere.
   */
  private boolean isChain(Reading reading) {
    int respelt = reading.isKindRight() ? 0 : 1;
    boolean isName = false;
    for (int i = 0; i < parts.size(); i++) {
      float quality = reading.matches().get(i).quality();
      if (quality > 0 && quality < PartMatcher.WRITTEN_OUT) {
        respelt++;
        isName |= scope.isNamed(parts.get(i));
      }
    }
    Part last = parts.get(parts.size() - 1);
    boolean isAbove =
        parts.size() > 1
            && reading.ownQuality() < PartMatcher.WRITTEN_OUT
            && last.forms().get(0).key().equals(parts.get(parts.size() - 2).forms().get(0).key());
    return isAbove || (respelt > 1 && isName);
  }

  /**
   * Says whether one kabupaten or kota is meant by its name alone: by a long one with few errors,
   * or by a stated kind with the first words of the only such name.
   */
  private boolean isLikely(AddressIndex index, Reading reading) {
    Part part = parts.get(0);
    if (parts.size() > 1 || part.tingkat() != Tingkat.KABUPATEN_KOTA || !reading.isKindRight()) {
      return false;
    }
    String typed = part.forms().get(0).key();
    if (!reading.isAbbreviated()) {
      return typed.length() >= SHORTEST_ALONE && reading.ownQuality() >= LEAST_ALONE;
    }
    String name = catalog.get(index.tree.kode(reading.region()), edition).nama();
    List<String> words = AddressIndex.withoutKind(AddressIndex.words(name), part.tingkat());
    String begin = "";
    for (int i = 0; part.kind().isPresent() && i < words.size() && !begin.equals(typed); i++) {
      begin += words.get(i);
    }
    return begin.equals(typed) && typed.length() >= SHORTEST_BEGINNING;
  }

  /**
   * Returns the diagnosis by the nearest edition that explains the address better.
   *
   * @param mayBeFaulty whether a part above the last may be wrong in that edition too
   */
  private Optional<DiagnosisAlamat> past(
      Verdict now, boolean mayBeFaulty, Set<JenisSisa> disisihkan) {
    for (WilayahEdition other : editions.past().beside(edition)) {
      Optional<DiagnosisAlamat> past = past(now, other, mayBeFaulty, disisihkan);
      if (past.isPresent()) {
        return past;
      }
    }
    return Optional.empty();
  }

  private Optional<DiagnosisAlamat> past(
      Verdict now, WilayahEdition other, boolean mayBeFaulty, Set<JenisSisa> disisihkan) {
    boolean isExplained = !now.readings().isEmpty() && now.readings().get(0).mismatches() == 0;
    // What is explained now was looked at when no part might be faulty.
    if (isExplained && (mayBeFaulty || now.readings().get(0).isSpeltRight())) {
      return Optional.empty();
    }
    AddressIndex index = editions.index(other);
    ReadingFinder finder = scope.finder(other);
    // A reading of the other edition is better only if it leaves no spelling to repair.
    List<Reading> readings =
        isExplained
            ? finder.speltRight(parts)
            : mayBeFaulty ? finder.find(parts, isText) : finder.findWithoutFault(parts);
    Verdict then = Verdict.of(parts, readings);
    if (then.readings().isEmpty() || !isLikely(then, mayBeFaulty)) {
      return Optional.empty();
    }
    Map<KodeWilayah, Float> regions = new LinkedHashMap<>();
    List<List<Perbaikan>> wrong = new ArrayList<>();
    for (Reading reading : then.readings()) {
      KodeWilayah kode = index.tree.kode(reading.region());
      for (Wilayah successor : editions.past().successors(kode, other, edition)) {
        regions.putIfAbsent(successor.kode(), reading.score());
        wrong.add(causes.ofPast(index, parts, reading, successor));
      }
    }
    if (regions.isEmpty()) {
      return then.readings().size() == 1 && editions.past().isSuccessionKnown(other, edition)
          ? Optional.of(ended(now, disisihkan))
          : Optional.empty();
    }
    boolean isOne = regions.size() == 1 && !isChain(then.readings().get(0));
    StatusAlamat status = isOne ? StatusAlamat.DIPERBAIKI : StatusAlamat.RAGU;
    return Optional.of(diagnosis(status, common(wrong), regions, disisihkan));
  }

  private static boolean isLikely(Verdict past, boolean mayBeFaulty) {
    Reading best = past.readings().get(0);
    return best.mismatches() == 0
        ? best.spelling() >= LEAST_OF_PAST
        : mayBeFaulty && past.status() == StatusAlamat.DIPERBAIKI;
  }

  /** The region that was meant has no successor. */
  private DiagnosisAlamat ended(Verdict now, Set<JenisSisa> disisihkan) {
    AddressIndex index = editions.index(edition);
    Part last = parts.get(parts.size() - 1);
    Perbaikan ended =
        new Perbaikan(SebabPerbaikan.TIDAK_ADA_LAGI, last.tingkat(), last.given(), "");
    Map<KodeWilayah, Float> regions = new LinkedHashMap<>();
    for (Reading reading : now.readings()) {
      regions.put(index.tree.kode(reading.region()), reading.score());
    }
    return diagnosis(StatusAlamat.TIDAK_DITEMUKAN, List.of(ended), regions, disisihkan);
  }

  /** Returns the regions that the address means without its last part. */
  private List<Reading> nearest() {
    for (int size = parts.size() - 1; size > 0; size--) {
      List<Reading> readings = scope.finder(edition).agreeing(parts.subList(0, size));
      if (!readings.isEmpty()) {
        return Verdict.of(parts.subList(0, size), readings).readings();
      }
    }
    return List.of();
  }

  private static List<Perbaikan> common(List<List<Perbaikan>> wrong) {
    List<Perbaikan> common = new ArrayList<>(wrong.get(0));
    wrong.forEach(common::retainAll);
    return common;
  }

  private DiagnosisAlamat diagnosis(
      StatusAlamat status,
      List<Perbaikan> sebab,
      Map<KodeWilayah, Float> regions,
      Set<JenisSisa> disisihkan) {
    List<KandidatAlamat> kandidat = new ArrayList<>();
    for (Map.Entry<KodeWilayah, Float> region : regions.entrySet()) {
      if (kandidat.size() < MOST_CANDIDATES) {
        Wilayah wilayah = catalog.get(region.getKey(), edition);
        double skor = Math.round(region.getValue() * 10_000d) / 10_000d;
        kandidat.add(new KandidatAlamat(wilayah, catalog.path(wilayah), skor));
      }
    }
    SisaAlamat sisa = new SisaAlamat(disisihkan, regions.size() - kandidat.size());
    return new DiagnosisAlamat(status, sebab, kandidat, sisa);
  }
}
