package id.pamong.validation.keputusan.instrumen;

import id.pamong.hukum.Periode;
import id.pamong.validation.keputusan.instrumen.DecreeText.Origin;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The limits of a service that an amending decree states, with those of earlier texts that it does
 * not touch: each limit of matter by what it is of, exclusions, area and time. Limits that are
 * stated to be none lift all earlier ones. Of a text that may not count, an ended amendment for
 * one, the limits stand beside those of the texts before it. Used while a set is loaded.
 */
final class AmendedLimits {

  private final String path;
  private final Map<String, Origin> origins;
  private final List<BatasMateri> matter;
  private final List<String> exclusions;
  private List<KodeWilayah> area;
  private Optional<Periode> time;

  /** The limits of matter that a text states which surely counts. */
  private final List<BatasMateri> settled;

  private boolean isAreaSettled;
  private boolean isTimeSettled;

  AmendedLimits(BatasWewenang own, String path, Map<String, Origin> origins) {
    this.path = path;
    this.origins = origins;
    this.matter = new ArrayList<>(own.materi());
    this.settled = new ArrayList<>(own.materi());
    this.exclusions = new ArrayList<>(own.pengecualian());
    this.area = own.wilayah();
    this.isAreaSettled = !area.isEmpty();
    this.time = own.periode();
    this.isTimeSettled = time.isPresent();
  }

  /** Tells whether limits say anything, so that they may be but a part. */
  static boolean isOfPart(BatasWewenang limits) {
    return !limits.materi().isEmpty()
        || !limits.pengecualian().isEmpty()
        || !limits.wilayah().isEmpty()
        || limits.periode().isPresent();
  }

  /**
   * Leaves what earlier limits state and none of the later ones does.
   *
   * @param isSure whether the earlier text surely counts
   */
  void leave(BatasWewenang earlier, Instrument instrument, String there, boolean isSure) {
    List<BatasMateri> own = earlier.materi();
    for (int i = 0; i < own.size(); i++) {
      BatasMateri one = own.get(i);
      if (settled.stream().noneMatch(stated -> isOfTheSame(stated, one)) && !matter.contains(one)) {
        origin("/materi/" + matter.size(), instrument, there + "/materi/" + i);
        matter.add(one);
      }
    }
    for (int i = 0; i < earlier.pengecualian().size(); i++) {
      String one = earlier.pengecualian().get(i);
      if (exclusions.stream().noneMatch(stated -> Words.key(stated).equals(Words.key(one)))) {
        origin("/pengecualian/" + exclusions.size(), instrument, there + "/pengecualian/" + i);
        exclusions.add(one);
      }
    }
    leaveArea(earlier.wilayah(), instrument, there + "/wilayah");
    leaveTime(earlier.periode(), instrument, there + "/periode");
    if (isSure) {
      settled.addAll(own);
      isAreaSettled |= !earlier.wilayah().isEmpty();
      isTimeSettled |= earlier.periode().isPresent();
    }
  }

  private void leaveArea(List<KodeWilayah> earlier, Instrument instrument, String there) {
    if (isAreaSettled || earlier.isEmpty()) {
      return;
    }
    if (area.isEmpty()) {
      origin("/wilayah", instrument, there);
      area = earlier;
      return;
    }
    List<KodeWilayah> common =
        Stream.concat(
                area.stream().filter(one -> isIn(one, earlier)),
                earlier.stream().filter(one -> isIn(one, area)))
            .distinct()
            .toList();
    area = common.isEmpty() ? area : common;
  }

  private static boolean isIn(KodeWilayah one, List<KodeWilayah> some) {
    return some.stream().anyMatch(other -> other.equals(one) || other.contains(one));
  }

  private void leaveTime(Optional<Periode> earlier, Instrument instrument, String there) {
    if (isTimeSettled || earlier.isEmpty()) {
      return;
    }
    if (time.isEmpty()) {
      origin("/periode", instrument, there);
      time = earlier;
      return;
    }
    time = common(time.get(), earlier.get()).or(() -> time);
  }

  private static Optional<Periode> common(Periode one, Periode other) {
    LocalDate start = one.mulai().isAfter(other.mulai()) ? one.mulai() : other.mulai();
    Optional<LocalDate> end =
        Stream.of(one.akhir(), other.akhir())
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder());
    return end.filter(day -> !start.isBefore(day)).isPresent()
        ? Optional.empty()
        : Optional.of(new Periode(start, end));
  }

  private static boolean isOfTheSame(BatasMateri one, BatasMateri other) {
    return one.satuan() == other.satuan() && Words.key(one.hal()).equals(Words.key(other.hal()));
  }

  private void origin(String part, Instrument instrument, String there) {
    origins.put(path + part, Origin.of(instrument, there));
  }

  BatasWewenang build() {
    return BatasWewenang.builder()
        .materi(matter)
        .pengecualian(exclusions)
        .wilayah(area)
        .periode(time)
        .build();
  }
}
