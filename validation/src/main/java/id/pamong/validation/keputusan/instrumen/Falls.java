package id.pamong.validation.keputusan.instrumen;

import id.pamong.pemerintahan.JabatanWilayah;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What makes an amendment fall with what it amends: it is a part of that (UU 12/2011 Lampiran II
 * angka 230). One of several parts of a text falls when all of these have, or the text itself; of
 * several texts, with the one that has the service.
 */
final class Falls {

  private static final Comparator<Ending> FIRST =
      Comparator.comparing(Ending::day).thenComparing(Ending::by);

  private final Amendments amendments;
  private final Lapses lapses;
  private final Map<Instrument, List<Ending>> wholes;

  /**
   * Makes it.
   *
   * @param wholes what ends each instrument as a whole
   */
  Falls(Amendments amendments, Lapses lapses, Map<Instrument, List<Ending>> wholes) {
    this.amendments = amendments;
    this.lapses = lapses;
    this.wholes = wholes;
  }

  /** Returns the endings of what an instrument amends, and of what that amends. */
  List<Ending> of(Instrument instrument, Optional<String> service, JabatanWilayah receiver) {
    return new Walk(service, receiver).from(amendments.own(instrument));
  }

  /** The endings on the ways from one service of an instrument to the texts that it is part of. */
  private final class Walk {

    private final Optional<String> service;
    private final JabatanWilayah receiver;

    /** Those that amend several others, each looked at once however many ways lead to it. */
    private final IdentityHashMap<Instrument, List<Ending>> known = new IdentityHashMap<>();

    Walk(Optional<String> service, JabatanWilayah receiver) {
      this.service = service;
      this.receiver = receiver;
    }

    /** Follows what amends one thing alone step by step, since such chains may be long. */
    private List<Ending> from(Instrument first) {
      List<Ending> all = new ArrayList<>();
      Set<Instrument> visited = Collections.newSetFromMap(new IdentityHashMap<>());
      Instrument one = first;
      List<Instrument> amended = meant(one);
      while (amended.size() == 1 && visited.add(one)) {
        Instrument next = amended.get(0);
        all.addAll(between(one, next));
        one = next;
        amended = meant(one);
      }
      if (amended.size() > 1) {
        all.addAll(together(one, amended));
      }
      return all;
    }

    /** Of several texts the one is meant that has the service, where it is one. */
    private List<Instrument> meant(Instrument one) {
      List<Instrument> amended = amendments.amended(one);
      if (amended.size() < 2 || isOfOneText(one)) {
        return amended;
      }
      List<Instrument> having =
          amended.stream().filter(other -> other.has(service, receiver)).toList();
      return having.isEmpty() ? amended : having;
    }

    private List<Ending> between(Instrument amending, Instrument amended) {
      return Stream.concat(
              lapses.find(amending, amended, service, receiver).stream(),
              wholes.getOrDefault(amended, List.of()).stream())
          .toList();
    }

    private List<Ending> together(Instrument amending, List<Instrument> amended) {
      if (known.putIfAbsent(amending, List.of()) == null) {
        List<List<Ending>> each = new ArrayList<>();
        for (Instrument one : amended) {
          each.add(
              Stream.concat(between(amending, one).stream(), from(one).stream())
                  .sorted(FIRST)
                  .toList());
        }
        known.put(amending, ofAll(each, isOfOneText(amending)));
      }
      return known.getOrDefault(amending, List.of());
    }
  }

  private boolean isOfOneText(Instrument instrument) {
    return amendments.roots(instrument).size() == 1;
  }

  private static List<Ending> ofAll(List<List<Ending>> each, boolean isOfOneText) {
    List<Ending> all = new ArrayList<>();
    lastOf(each.stream().map(list -> list.stream().filter(Ending::isFinal).findFirst()).toList())
        .ifPresent(all::add);
    List<Optional<Ending>> any = each.stream().map(list -> list.stream().findFirst()).toList();
    if (isOfOneText) {
      lastOf(any).map(Ending::inDoubt).ifPresent(all::add);
    } else {
      any.stream().flatMap(Optional::stream).map(Ending::inDoubt).forEach(all::add);
    }
    return all;
  }

  /** Returns the last of the first endings, where there is one of each. */
  private static Optional<Ending> lastOf(List<Optional<Ending>> firsts) {
    return firsts.stream().allMatch(Optional::isPresent)
        ? firsts.stream().flatMap(Optional::stream).max(FIRST)
        : Optional.empty();
  }
}
