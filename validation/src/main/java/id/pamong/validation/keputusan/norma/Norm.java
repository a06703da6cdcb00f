package id.pamong.validation.keputusan.norma;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.Periode;
import id.pamong.validation.register.InstrumentRegister;
import id.pamong.validation.register.InstrumentStatus;
import id.pamong.validation.register.RepealedArticle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * Articles on one matter, the later law after the earlier, of which those are cited that are in
 * force on a day: no act is judged by a law that came after it. Immutable and thread-safe.
 *
 * <p>Where no law of the day is known, none is cited.
 */
public final class Norm {

  /** Articles of no law that is known. */
  static final Norm NONE = Norm.of(List.of());

  private final List<List<DasarHukum>> stages;
  private final long[] days;
  private final List<List<DasarHukum>> lists;

  private Norm(List<List<DasarHukum>> stages) {
    this.stages = stages;
    NavigableMap<LocalDate, List<DasarHukum>> byDay = new TreeMap<>();
    for (List<DasarHukum> stage : stages) {
      for (DasarHukum dasar : stage) {
        Periode period = InstrumentRegister.official().getPeriode(dasar.instrumen());
        byDay.put(period.mulai(), List.of());
        period.akhir().ifPresent(end -> byDay.put(end, List.of()));
        InstrumentRegister.official()
            .findRepeal(dasar)
            .map(RepealedArticle::since)
            .ifPresent(end -> byDay.put(end, List.of()));
      }
    }
    byDay.replaceAll((day, none) -> newest(day));
    this.days = byDay.keySet().stream().mapToLong(LocalDate::toEpochDay).toArray();
    this.lists = List.copyOf(byDay.values());
  }

  /** Returns a norm of articles that stand side by side. */
  public static Norm of(List<DasarHukum> dasar) {
    return new Norm(List.of(List.copyOf(dasar)));
  }

  /** Returns this norm with articles that take its place on the day the first comes into force. */
  public Norm then(List<DasarHukum> later) {
    List<List<DasarHukum>> more = new ArrayList<>(stages);
    more.add(List.copyOf(later));
    return new Norm(List.copyOf(more));
  }

  /** Returns the articles in force on a day; empty where no law of the day is known. */
  public List<DasarHukum> on(LocalDate day) {
    long number = day.toEpochDay();
    for (int i = days.length - 1; i >= 0; i--) {
      if (days[i] <= number) {
        return lists.get(i);
      }
    }
    return List.of();
  }

  /** Returns the days on which other articles come to be cited. */
  public List<LocalDate> days() {
    return LongStream.of(days).mapToObj(LocalDate::ofEpochDay).toList();
  }

  private List<DasarHukum> newest(LocalDate day) {
    for (int i = stages.size() - 1; i >= 0; i--) {
      List<DasarHukum> inForce =
          stages.get(i).stream()
              .filter(
                  dasar ->
                      InstrumentRegister.official().statusOn(dasar, day)
                          == InstrumentStatus.IN_FORCE)
              .toList();
      if (!inForce.isEmpty()) {
        // A list of a stream is copied by each record that is made with it.
        return List.copyOf(inForce);
      }
    }
    return List.of();
  }
}
