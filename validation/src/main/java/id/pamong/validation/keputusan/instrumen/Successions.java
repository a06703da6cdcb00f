package id.pamong.validation.keputusan.instrumen;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * Which instruments end which as a whole, and the rings in which they end each other, as Tarjan
 * (1972) finds them: every instrument and every ending is visited once.
 */
final class Successions {

  /** A ring of more is not followed along each of its ways, of which there may be too many. */
  private static final int LARGE = 6;

  private final IdentityHashMap<Instrument, Place> places = new IdentityHashMap<>();
  private final List<Instrument> inOrder = new ArrayList<>();
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
    private List<Instrument> ring = List.of();

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
   * @param enders those that end an instrument as a whole, or may
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
      last.ring = ring;
      ring.add(last.instrument);
    } while (last != place);
    inOrder.addAll(ring);
  }

  /** Returns the instruments, those that end others before these. */
  List<Instrument> inOrder() {
    return inOrder;
  }

  /** Tells whether two instruments end each other, be it by way of others. */
  boolean isOfOneRing(Instrument one, Instrument other) {
    return !ring(one).isEmpty() && ring(one) == ring(other);
  }

  /** Tells whether two instruments are of a ring of which not every way is followed. */
  boolean isOfLargeRing(Instrument one, Instrument other) {
    return ring(one).size() > LARGE && isOfOneRing(one, other);
  }

  private List<Instrument> ring(Instrument one) {
    Place place = places.get(one);
    return place == null ? List.of() : place.ring;
  }
}
