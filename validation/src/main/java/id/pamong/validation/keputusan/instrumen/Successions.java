package id.pamong.validation.keputusan.instrumen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * The order in which instruments act on each other, and the rings in which they do, as Tarjan
 * (1972) finds them: every instrument and every act is visited once.
 */
final class Successions {

  private final IdentityHashMap<Instrument, Place> places = new IdentityHashMap<>();
  private final List<List<Instrument>> rings = new ArrayList<>();
  private final Function<Instrument, List<Instrument>> enders;
  private int count;

  /** Where an instrument stands while and after the rings are found. */
  private static final class Place {

    private final Instrument instrument;
    private final List<Instrument> enders;
    private final int index;
    private int low;
    private int next;
    private boolean isOpen = true;

    Place(Instrument instrument, List<Instrument> enders, int index) {
      this.instrument = instrument;
      this.enders = enders;
      this.index = index;
      this.low = index;
    }
  }

  /**
   * Finds them.
   *
   * @param enders those of them that act on an instrument
   */
  Successions(Collection<Instrument> instruments, Function<Instrument, List<Instrument>> enders) {
    this.enders = enders;
    for (Instrument one : instruments) {
      if (!places.containsKey(one)) {
        visit(one);
      }
    }
  }

  private void visit(Instrument first) {
    Deque<Place> path = new ArrayDeque<>();
    Deque<Place> open = new ArrayDeque<>();
    push(first, path, open);
    while (!path.isEmpty()) {
      Place place = path.peek();
      if (place.next < place.enders.size()) {
        Instrument ender = place.enders.get(place.next++);
        Place other = places.get(ender);
        if (other == null) {
          push(ender, path, open);
        } else if (other.isOpen) {
          place.low = Math.min(place.low, other.index);
        }
      } else {
        path.pop();
        if (!path.isEmpty()) {
          path.peek().low = Math.min(path.peek().low, place.low);
        }
        if (place.low == place.index) {
          close(place, open);
        }
      }
    }
  }

  private void push(Instrument one, Deque<Place> path, Deque<Place> open) {
    Place place = new Place(one, enders.apply(one), count++);
    places.put(one, place);
    path.push(place);
    open.push(place);
  }

  private void close(Place place, Deque<Place> open) {
    List<Instrument> ring = new ArrayList<>();
    Place last;
    do {
      last = open.pop();
      last.isOpen = false;
      ring.add(last.instrument);
    } while (last != place);
    rings.add(ring);
  }

  /**
   * Returns the rings, those that act on others before these: one that acts on none which acts on
   * it again is alone in its own.
   */
  List<List<Instrument>> rings() {
    return rings;
  }
}
