package id.pamong.validation.keputusan.page;

import id.pamong.hukum.Periode;
import id.pamong.wewenang.pemegang.BarisPemegang;
import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Rows of a map of holders that say the same of one service on the same days, of several places.
 *
 * @param layanan the service
 * @param periode the days
 * @param keadaan what they say, in words that do not name the place itself
 * @param tempat the places
 */
record RowGroup(String layanan, Periode periode, String keadaan, List<KodeWilayah> tempat) {

  private record Key(String layanan, Periode periode, String keadaan) {}

  /** Groups rows by what they say, in the order of the first of each. */
  static List<RowGroup> of(Collection<BarisPemegang> rows, Function<BarisPemegang, String> words) {
    Map<Key, List<KodeWilayah>> groups = new LinkedHashMap<>();
    for (BarisPemegang row : rows) {
      groups
          .computeIfAbsent(
              new Key(row.layanan(), row.periode(), words.apply(row)), key -> new ArrayList<>())
          .add(row.tempat());
    }
    return groups.entrySet().stream()
        .map(
            one ->
                new RowGroup(
                    one.getKey().layanan(),
                    one.getKey().periode(),
                    one.getKey().keadaan(),
                    List.copyOf(one.getValue())))
        .toList();
  }
}
