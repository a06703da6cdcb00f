package id.pamong.validation.keputusan.instrumen;

import id.pamong.hukum.DasarHukum;
import id.pamong.validation.keputusan.instrumen.DecreeText.Origin;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.syarat.Hasil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Reads decrees with what they leave untouched of those that they amend: an amendment is of a part
 * (elucidation of UU 30/2014 Pasal 63 ayat (1); UU 12/2011 Lampiran II angka 230), and what it does
 * not state is as the newest earlier text has it. Used while a set is loaded.
 */
public final class AmendedTexts {

  private static final BatasWewenang UNSTATED = BatasWewenang.builder().build();

  private final Endings endings;
  private final Deputies deputies;
  private final IdentityHashMap<Instrument, PelimpahanWewenang> decrees = new IdentityHashMap<>();

  public AmendedTexts(Collection<PelimpahanWewenang> decrees, Endings endings, Deputies deputies) {
    this.endings = endings;
    this.deputies = deputies;
    decrees.forEach(
        decree ->
            this.decrees.merge(
                endings.amendments().own(Instrument.of(decree)), decree, AmendedTexts::first));
  }

  /** Of records of one instrument that differ in their words, the order in a set tells nothing. */
  private static PelimpahanWewenang first(PelimpahanWewenang one, PelimpahanWewenang other) {
    return one.toString().compareTo(other.toString()) <= 0 ? one : other;
  }

  public DecreeText read(PelimpahanWewenang decree) {
    Instrument own = Instrument.of(decree);
    List<Instrument> earlier =
        endings.amendments().earlierTexts(own).stream().filter(decrees::containsKey).toList();
    if (earlier.isEmpty()) {
      return new DecreeText(decree, own.citation(), Map.of());
    }
    Map<String, Origin> origins = new LinkedHashMap<>();
    PelimpahanWewenang.Builder all = PelimpahanWewenang.builder().from(decree);
    if (decree.sumber().isEmpty()) {
      stated(earlier, "/sumber", PelimpahanWewenang::sumber, origins).ifPresent(all::sumber);
    }
    if (decree.dasarHukum().isEmpty()) {
      stated(earlier, "/dasarHukum", AmendedTexts::basis, origins).ifPresent(all::dasarHukum);
    }
    if (decree.pemetaan().isEmpty()) {
      stated(earlier, "/pemetaan", PelimpahanWewenang::pemetaan, origins).ifPresent(all::pemetaan);
    }
    if (decree.subdelegasi().isEmpty()) {
      stated(earlier, "/subdelegasi", PelimpahanWewenang::subdelegasi, origins)
          .ifPresent(all::subdelegasi);
    }
    List<LayananDilimpahkan> services = new ArrayList<>();
    for (int place = 0; place < decree.layanan().size(); place++) {
      services.add(service(decree.layanan().get(place), place, earlier, origins));
    }
    return new DecreeText(all.layanan(services).build(), own.citation(), Map.copyOf(origins));
  }

  private static Optional<List<DasarHukum>> basis(PelimpahanWewenang decree) {
    return Optional.of(decree.dasarHukum()).filter(list -> !list.isEmpty());
  }

  private <T> Optional<T> stated(
      List<Instrument> earlier,
      String part,
      Function<PelimpahanWewenang, Optional<T>> of,
      Map<String, Origin> origins) {
    for (Instrument one : earlier) {
      Optional<T> value = Optional.ofNullable(decrees.get(one)).flatMap(of);
      if (value.isPresent()) {
        origins.put(part, Origin.of(one, part));
        return value;
      }
    }
    return Optional.empty();
  }

  private LayananDilimpahkan service(
      LayananDilimpahkan own, int place, List<Instrument> earlier, Map<String, Origin> origins) {
    ServiceParts parts = new ServiceParts(Words.key(own.nama()), place, earlier, origins);
    LayananDilimpahkan.Builder all = LayananDilimpahkan.builder().from(own);
    // What says of which kind it is, and of which affair, is one statement each.
    if (own.sifat().isEmpty() && own.aspek().isEmpty()) {
      parts.fill("sifat", LayananDilimpahkan::sifat, all::sifat);
      parts.fill("aspek", LayananDilimpahkan::aspek, all::aspek);
    }
    if (own.urusan().isEmpty() && own.subUrusan().isEmpty()) {
      parts.fill("urusan", LayananDilimpahkan::urusan, all::urusan);
      parts.fill("subUrusan", LayananDilimpahkan::subUrusan, all::subUrusan);
    }
    if (own.kriteria().isEmpty()) {
      parts.fill("kriteria", LayananDilimpahkan::kriteria, all::kriteria);
    }
    if (own.kanal().isEmpty()) {
      parts.fill("kanal", LayananDilimpahkan::kanal, all::kanal);
    }
    if (own.batas().filter(limits -> !AmendedLimits.isOfPart(limits)).isEmpty()) {
      BatasWewenang limits = parts.limits(own.batas().orElse(UNSTATED));
      all.batas(Optional.of(limits).filter(AmendedLimits::isOfPart).or(own::batas));
    }
    return all.build();
  }

  /** Tells whether an earlier text surely is a part of what an amendment of a later day amends. */
  private boolean isSure(Instrument earlier) {
    return endings.amendments().isSurelyStanding(earlier)
        && deputies.acted(earlier) == Hasil.TERPENUHI;
  }

  /** The parts of one service in the earlier texts. */
  private final class ServiceParts {

    private final String key;
    private final int place;
    private final List<Instrument> earlier;
    private final Map<String, Origin> origins;

    ServiceParts(String key, int place, List<Instrument> earlier, Map<String, Origin> origins) {
      this.key = key;
      this.place = place;
      this.earlier = earlier;
      this.origins = origins;
    }

    /** The limits that are stated, with those of the earlier texts that they do not touch. */
    BatasWewenang limits(BatasWewenang own) {
      AmendedLimits limits = new AmendedLimits(own, "/layanan/" + place + "/batas", origins);
      for (Instrument one : earlier) {
        List<LayananDilimpahkan> all =
            Optional.ofNullable(decrees.get(one))
                .map(PelimpahanWewenang::layanan)
                .orElse(List.of());
        for (int there = 0; there < all.size(); there++) {
          if (one.services().get(there).key().equals(key) && all.get(there).batas().isPresent()) {
            BatasWewenang earlierLimits = all.get(there).batas().get();
            if (!AmendedLimits.isOfPart(earlierLimits) && isSure(one)) {
              return limits.build();
            }
            limits.leave(earlierLimits, one, "/layanan/" + there + "/batas", isSure(one));
          }
        }
      }
      return limits.build();
    }

    <T> void fill(String property, Function<LayananDilimpahkan, Optional<T>> of, Consumer<T> set) {
      for (Instrument one : earlier) {
        List<LayananDilimpahkan> all =
            Optional.ofNullable(decrees.get(one))
                .map(PelimpahanWewenang::layanan)
                .orElse(List.of());
        OptionalInt there =
            IntStream.range(0, all.size())
                .filter(i -> one.services().get(i).key().equals(key))
                .findFirst();
        Optional<T> value =
            there.isPresent() ? of.apply(all.get(there.getAsInt())) : Optional.empty();
        if (value.isPresent()) {
          set.accept(value.get());
          origins.put(
              "/layanan/" + place + "/" + property,
              Origin.of(one, "/layanan/" + there.getAsInt() + "/" + property));
          return;
        }
      }
    }
  }
}
