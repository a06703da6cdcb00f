package id.pamong.testing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/**
 * The valid document that a near miss starts from, and what it was drawn from.
 *
 * @param document the valid document
 * @param draft what it was drawn from
 * @param days the days that its own was drawn from
 * @param drawing how a document of this type is drawn
 * @param <D> the document type
 */
record Origin<D>(D document, Draft draft, Days days, Function<Draft, D> drawing) {

  static <D> Origin<D> draw(
      Days days, Set<Demand> demands, Choices choices, Function<Draft, D> drawing) {
    Draft draft = DecreeDraw.prepare(days, demands, choices);
    return new Origin<>(drawing.apply(draft), draft, days, drawing);
  }

  Choices choices() {
    return draft.choices();
  }

  LocalDate tanggal() {
    return draft.tanggal();
  }

  /** Returns the same document drawn in a region of the same kind that meets another demand. */
  D movedTo(Demand region, Demand instead) {
    Set<Demand> moved = EnumSet.noneOf(Demand.class);
    moved.addAll(draft.demands());
    moved.remove(instead);
    moved.add(region);
    moved.add(draft.daerah().isKota() ? Demand.KOTA : Demand.KABUPATEN);
    return draw(days, moved, draft.choices().again(), drawing).document();
  }
}
