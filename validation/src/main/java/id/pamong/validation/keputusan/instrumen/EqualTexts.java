package id.pamong.validation.keputusan.instrumen;

import id.pamong.hukum.JenisHubungan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decrees that say the same of a service: whichever of two of one day is the later one, nothing is
 * changed by it. Immutable and thread-safe.
 */
public final class EqualTexts {

  /** No decree is known by its words. */
  static final EqualTexts NONE = new EqualTexts(List.of());

  private final Map<Instrument, List<PelimpahanWewenang>> decrees = new HashMap<>();

  public EqualTexts(Collection<PelimpahanWewenang> decrees) {
    decrees.stream()
        .filter(EqualTexts::amends)
        .forEach(
            decree ->
                this.decrees
                    .computeIfAbsent(Instrument.of(decree), some -> new ArrayList<>())
                    .add(decree));
  }

  private static boolean amends(PelimpahanWewenang decree) {
    return decree.instrumen().hubungan().stream()
        .anyMatch(relation -> relation.jenis() == JenisHubungan.MENGUBAH);
  }

  /** Tells whether two instruments give the same of a service to a receiver, in the same words. */
  boolean areEqual(
      Instrument one, Instrument other, Optional<String> service, JabatanWilayah receiver) {
    List<PelimpahanWewenang> some = decrees.getOrDefault(one, List.of());
    List<PelimpahanWewenang> others = decrees.getOrDefault(other, List.of());
    return service.isPresent()
        && some.size() == 1
        && others.size() == 1
        && one.receivers().contains(receiver)
        && other.receivers().contains(receiver)
        && on(some.get(0), service.get(), other).equals(on(others.get(0), service.get(), other));
  }

  /** What a decree says of a service, as if it were of the citation and receivers of another. */
  private static PelimpahanWewenang on(
      PelimpahanWewenang decree, String service, Instrument other) {
    List<LayananDilimpahkan> services =
        decree.layanan().stream().filter(one -> Words.key(one.nama()).equals(service)).toList();
    return PelimpahanWewenang.builder()
        .from(decree)
        .instrumen(other.text())
        .penerima(other.receivers())
        .layanan(services)
        .build();
  }
}
