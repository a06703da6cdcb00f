package id.pamong.validation.keputusan.peta;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.validation.keputusan.pemberian.GrantIndex;
import id.pamong.validation.keputusan.pemberian.InstrumentSet;
import id.pamong.validation.keputusan.pemberian.MovedAssignment;
import id.pamong.validation.keputusan.pemberian.MovedGrant;
import id.pamong.validation.keputusan.syarat.Assistance;
import id.pamong.validation.keputusan.syarat.Attributions;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahEdition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The offices that the law or an instrument of the set names for a service at a place, under the
 * codes that their regions bear on the day. Who is not among them has no basis (UU 30/2014 Pasal 18
 * ayat (3) huruf a), but for a kepala dinas: what he holds a Perkada tells, which is not held, so
 * that he would stand beside every service.
 */
public final class Candidates {

  private static final Comparator<JabatanWilayah> BY_RANK =
      Comparator.comparingInt((JabatanWilayah office) -> office.jabatan().jenjang())
          .thenComparing(JabatanWilayah::jabatan)
          .thenComparing(JabatanWilayah::wilayah);

  private final InstrumentSet set;
  private final String service;
  private final KodeWilayah place;
  private final List<String> keys;
  private final List<String> tasks;

  public Candidates(InstrumentSet set, String service, KodeWilayah place) {
    this.set = set;
    this.service = Words.key(service);
    this.place = place;
    List<String> all = new ArrayList<>(List.of(this.service, GrantIndex.UNLISTED));
    all.addAll(set.index().near(this.service, service));
    this.keys = List.copyOf(all);
    List<String> named = new ArrayList<>(List.of(this.service));
    named.addAll(set.index().assignments().near(this.service, service));
    this.tasks = List.copyOf(named);
  }

  /**
   * Returns the grants of the service to offices that serve the place, or a part of it, in any
   * edition.
   */
  public List<MovedGrant> grants() {
    return grants(set.catalog().editions());
  }

  /** Returns what is assigned to desa at the place, or in it, in any edition. */
  List<MovedAssignment> assignments() {
    return assignments(set.catalog().editions());
  }

  private List<MovedAssignment> assignments(Collection<WilayahEdition> editions) {
    return tasks.stream()
        .flatMap(task -> set.assigned().around(place, task, editions).stream())
        .distinct()
        .toList();
  }

  /** Returns what is assigned to the kabupaten or kota of the place, in any edition. */
  List<Assistance> assistance() {
    return place
        .kabupatenKota()
        .map(kode -> set.index().assistance().to(kode, set.catalog().editions()))
        .orElse(List.of());
  }

  private List<MovedGrant> grants(Collection<WilayahEdition> editions) {
    List<MovedGrant> all = new ArrayList<>();
    for (String key : keys) {
      set.around(key, place, editions).stream()
          .filter(one -> touch(one.region(), place))
          .forEach(all::add);
    }
    return all;
  }

  private static boolean touch(KodeWilayah one, KodeWilayah other) {
    return one.equals(other) || one.contains(other) || other.contains(one);
  }

  /** Returns the head of the kabupaten or kota of the place. */
  public Optional<JabatanWilayah> head() {
    return place
        .kabupatenKota()
        .map(kode -> new JabatanWilayah(kode.isKota() ? Jabatan.WALI_KOTA : Jabatan.BUPATI, kode));
  }

  /** Returns the offices of a day, without the head, by rank. */
  public List<JabatanWilayah> below(LocalDate day) {
    Set<JabatanWilayah> all = new LinkedHashSet<>();
    List<WilayahEdition> edition = List.of(set.catalog().editionOn(day).edition());
    grants(edition).forEach(one -> all.add(one.office()));
    assignments(edition).forEach(one -> all.add(one.office()));
    for (Jabatan jabatan : named(day)) {
      at(jabatan.tingkat()).ifPresent(kode -> all.add(new JabatanWilayah(jabatan, kode)));
    }
    if (isInOtherWords(day)) {
      addByTasks(day, all);
    }
    head().ifPresent(all::remove);
    // A region that an instrument names by a code of another day is here under that of the day.
    all.removeIf(office -> !set.codes().codesOn(office.wilayah(), day).isEmpty());
    return all.stream().sorted(BY_RANK).toList();
  }

  /**
   * Returns the offices of parts of the place, by rank, that the law or a clause names by what they
   * are: which of them has the object in its region, a wide place does not tell.
   */
  public List<JabatanWilayah> inside(LocalDate day) {
    Set<JabatanWilayah> all = new LinkedHashSet<>();
    for (Jabatan jabatan : named(day)) {
      for (KodeWilayah kode : parts(jabatan.tingkat(), day)) {
        all.add(new JabatanWilayah(jabatan, kode));
      }
    }
    return all.stream().sorted(BY_RANK).toList();
  }

  /** Tells whether the law or a clause names offices of desa or kelurahan by what they are. */
  boolean namesVillages(LocalDate day) {
    return named(day).stream().anyMatch(one -> one.tingkat() == Tingkat.DESA_KELURAHAN);
  }

  /** The offices to which the law gives the service, or to which a decree lets it be handed on. */
  private Set<Jabatan> named(LocalDate day) {
    Set<Jabatan> all = new LinkedHashSet<>(Attributions.of(service, day));
    for (MovedGrant one : grants(List.of(set.catalog().editionOn(day).edition()))) {
      one.prepared().grant().decree().subdelegasi().ifPresent(clause -> all.add(clause.penerima()));
    }
    return all;
  }

  /**
   * Tells whether no office above the place hands the service over, and neither does the law, so
   * that it may be among the tasks of which the law speaks in other words.
   */
  boolean mayBeByTasks(LocalDate day) {
    return isInOtherWords(day) && !isHandedDown(place, day);
  }

  private boolean isHandedDown(KodeWilayah region, LocalDate day) {
    return set.isHandedDown(service, region, set.catalog().editionOn(day).edition());
  }

  /** Tells whether neither the law nor an assignment names the service, and it is no licence. */
  private boolean isInOtherWords(LocalDate day) {
    WilayahEdition edition = set.catalog().editionOn(day).edition();
    return !Words.isLicence(service)
        && Attributions.of(service, day).isEmpty()
        && !set.index().assignments().names(service, GrantIndex.group(place))
        && set.index().assistance().to(GrantIndex.group(place), edition).stream()
            .noneMatch(moved -> moved.one().names(service));
  }

  /** Adds the offices whose tasks by law may cover the service in other words. */
  private void addByTasks(LocalDate day, Set<JabatanWilayah> all) {
    for (Jabatan jabatan : List.of(Jabatan.CAMAT, Jabatan.LURAH, Jabatan.KEPALA_DESA)) {
      at(jabatan.tingkat())
          .filter(kode -> !Law.tasks(jabatan).on(day).isEmpty() && !isHandedDown(kode, day))
          .filter(
              kode -> jabatan == Jabatan.CAMAT || kode.isKelurahan() == (jabatan == Jabatan.LURAH))
          .ifPresent(kode -> all.add(new JabatanWilayah(jabatan, kode)));
    }
  }

  /** The region of a level that the place lies in; a place that is wider does not tell it. */
  private Optional<KodeWilayah> at(Tingkat tingkat) {
    return place.tingkat() == tingkat
        ? Optional.of(place)
        : place.ancestors().stream().filter(kode -> kode.tingkat() == tingkat).findFirst();
  }

  /** The regions of a level that lie in the place. */
  private List<KodeWilayah> parts(Tingkat tingkat, LocalDate day) {
    if (place.tingkat().compareTo(tingkat) >= 0) {
      return List.of();
    }
    WilayahEdition edition = set.catalog().editionOn(day).edition();
    List<KodeWilayah> parts = List.of(place);
    while (!parts.isEmpty() && parts.get(0).tingkat() != tingkat) {
      parts =
          parts.stream()
              .flatMap(kode -> set.catalog().children(kode, edition).stream())
              .map(Wilayah::kode)
              .toList();
    }
    return parts;
  }
}
