package id.pamong.validation.keputusan;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The offices that the law or an instrument of the set names for a service at a place. Who is not
 * among them has no basis (UU 30/2014 Pasal 18 ayat (3) huruf a).
 */
final class Candidates {

  private static final Comparator<JabatanWilayah> BY_RANK =
      Comparator.comparingInt((JabatanWilayah office) -> office.jabatan().jenjang())
          .thenComparing(JabatanWilayah::jabatan)
          .thenComparing(JabatanWilayah::wilayah);

  private final GrantIndex index;
  private final String service;
  private final KodeWilayah place;
  private final List<PreparedGrant> grants;

  Candidates(GrantIndex index, String service, KodeWilayah place) {
    this.index = index;
    this.service = Words.key(service);
    this.place = place;
    this.grants = related();
  }

  /** Returns the grants of the service to offices that serve the place, or a part of it. */
  List<PreparedGrant> grants() {
    return grants;
  }

  /** Returns what is assigned to desa at the place, or in it. */
  List<Assignment> assignments() {
    return index.assignments().around(place, service);
  }

  private List<PreparedGrant> related() {
    List<PreparedGrant> all = new ArrayList<>();
    for (String key : List.of(service, GrantIndex.UNLISTED)) {
      Stream.of(index.around(key, place), index.ofProvince(key, place))
          .flatMap(table -> table.all().stream())
          .filter(prepared -> touch(prepared.office().wilayah(), place))
          .forEach(all::add);
    }
    return all;
  }

  private static boolean touch(KodeWilayah one, KodeWilayah other) {
    return one.equals(other) || one.contains(other) || other.contains(one);
  }

  /** Returns the head of the kabupaten or kota of the place. */
  Optional<JabatanWilayah> head() {
    return place
        .kabupatenKota()
        .map(kode -> new JabatanWilayah(kode.isKota() ? Jabatan.WALI_KOTA : Jabatan.BUPATI, kode));
  }

  /** Returns the offices of a day, without the head, by rank. */
  List<JabatanWilayah> below(LocalDate day) {
    Set<JabatanWilayah> all = new LinkedHashSet<>();
    Attributions.of(service, day)
        .forEach(jabatan -> at(jabatan.tingkat()).ifPresent(kode -> add(jabatan, kode, all)));
    for (PreparedGrant prepared : grants) {
      all.add(prepared.office());
      prepared
          .grant()
          .decree()
          .subdelegasi()
          .ifPresent(
              clause ->
                  at(clause.penerima().tingkat())
                      .ifPresent(kode -> add(clause.penerima(), kode, all)));
    }
    assignments().forEach(one -> all.add(one.office()));
    if (all.isEmpty() && !Words.isLicence(service) && !index.isHandedOver(service, place)) {
      addByTasks(day, all);
    }
    head().ifPresent(all::remove);
    return all.stream().sorted(BY_RANK).toList();
  }

  /** Adds the offices whose tasks by law may cover the service in other words. */
  private void addByTasks(LocalDate day, Set<JabatanWilayah> all) {
    for (Jabatan jabatan : List.of(Jabatan.CAMAT, Jabatan.LURAH, Jabatan.KEPALA_DESA)) {
      at(jabatan.tingkat())
          .filter(kode -> !Law.tasks(jabatan).on(day).isEmpty())
          .filter(
              kode -> jabatan == Jabatan.CAMAT || kode.isKelurahan() == (jabatan == Jabatan.LURAH))
          .ifPresent(kode -> add(jabatan, kode, all));
    }
  }

  private static void add(Jabatan jabatan, KodeWilayah kode, Set<JabatanWilayah> all) {
    all.add(new JabatanWilayah(jabatan, kode));
  }

  /** The region of a level that the place lies in; a place that is wider does not tell it. */
  private Optional<KodeWilayah> at(Tingkat tingkat) {
    return place.tingkat() == tingkat
        ? Optional.of(place)
        : place.ancestors().stream().filter(kode -> kode.tingkat() == tingkat).findFirst();
  }

  /** Returns the affair on which all decrees of the service agree. */
  Optional<UrusanPemerintahan> urusan() {
    return agreed(LayananDilimpahkan::urusan);
  }

  /** Returns the part of the affair on which all decrees of the service agree. */
  Optional<SubUrusan> subUrusan() {
    return agreed(LayananDilimpahkan::subUrusan);
  }

  private <T> Optional<T> agreed(Function<LayananDilimpahkan, Optional<T>> of) {
    List<Optional<T>> named =
        index.around(service, place).all().stream()
            .flatMap(prepared -> prepared.grant().layanan().stream())
            .map(of)
            .distinct()
            .toList();
    return named.size() == 1 ? named.get(0) : Optional.empty();
  }
}
