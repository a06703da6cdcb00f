package id.pamong.validation.keputusan.instrumen;

import id.pamong.validation.keputusan.instrumen.DecreeText.Origin;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.BatasWewenang;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The limits of a service that an amending decree states, with those of earlier texts that it does
 * not touch: each limit of matter by what it is of, exclusions, area and time. Limits that are
 * stated to be none lift all earlier ones. Used while a set is loaded.
 */
final class AmendedLimits {

  private final BatasWewenang own;
  private final String path;
  private final Map<String, Origin> origins;
  private final List<BatasMateri> matter;
  private final List<String> exclusions;
  private BatasWewenang all;

  AmendedLimits(BatasWewenang own, String path, Map<String, Origin> origins) {
    this.own = own;
    this.path = path;
    this.origins = origins;
    this.matter = new ArrayList<>(own.materi());
    this.exclusions = new ArrayList<>(own.pengecualian());
    this.all = own;
  }

  /** Tells whether limits say anything, so that they may be but a part. */
  static boolean isOfPart(BatasWewenang limits) {
    return !limits.materi().isEmpty()
        || !limits.pengecualian().isEmpty()
        || !limits.wilayah().isEmpty()
        || limits.periode().isPresent();
  }

  /** Leaves what earlier limits state and none of the later ones does. */
  void leave(BatasWewenang earlier, Instrument instrument, String there) {
    for (int i = 0; i < earlier.materi().size(); i++) {
      BatasMateri one = earlier.materi().get(i);
      if (matter.stream().noneMatch(stated -> isOfTheSame(stated, one))) {
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
    BatasWewenang.Builder next = BatasWewenang.builder().from(all);
    if (all.wilayah().isEmpty() && !earlier.wilayah().isEmpty()) {
      origin("/wilayah", instrument, there + "/wilayah");
      next.wilayah(earlier.wilayah());
    }
    if (all.periode().isEmpty() && earlier.periode().isPresent()) {
      origin("/periode", instrument, there + "/periode");
      next.periode(earlier.periode());
    }
    all = next.build();
  }

  private static boolean isOfTheSame(BatasMateri one, BatasMateri other) {
    return one.satuan() == other.satuan() && Words.key(one.hal()).equals(Words.key(other.hal()));
  }

  private void origin(String part, Instrument instrument, String there) {
    origins.put(path + part, Origin.of(instrument, there));
  }

  BatasWewenang build() {
    return BatasWewenang.builder()
        .from(own)
        .materi(matter)
        .pengecualian(exclusions)
        .wilayah(all.wilayah())
        .periode(all.periode())
        .build();
  }
}
