package id.pamong.data.compiler;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Repairs the names of an edition and keeps a list of every change. */
final class NameRepairer {

  static final String TYPO = "typo";
  static final String ONE_SPELLING = "one-spelling";

  private final RegionTable newest;
  private final List<Repair> repairs = new ArrayList<>();

  /**
   * Makes a repairer.
   *
   * @param newest the edition whose spelling of provinsi, kabupaten and kota the others take over
   *     where only blanks, hyphens and capitals differ
   */
  NameRepairer(RegionTable newest) {
    this.newest = newest;
  }

  RegionTable repair(String edition, RegionTable table) {
    for (KodeWilayah kode : List.copyOf(table.names().keySet())) {
      String given = Objects.requireNonNull(table.names().get(kode));
      List<String> rules = new ArrayList<>();
      String name = repairForm(kode, given, rules);
      if (isUpper(kode)) {
        name = note(name, KnownTypo.correct(edition, kode, name), TYPO, rules);
        name = note(name, oneSpelling(kode, name), ONE_SPELLING, rules);
      }
      if (name.isEmpty()) {
        throw new CompileException("name of " + kode + " must not be empty in edition " + edition);
      }
      if (!rules.isEmpty()) {
        table.rename(kode, name);
        repairs.add(new Repair(edition, kode, given, name, String.join("+", rules)));
      }
    }
    return table;
  }

  private static String repairForm(KodeWilayah kode, String name, List<String> rules) {
    String repaired = name;
    for (NameRule rule : NameRule.values()) {
      if (!rule.upperLevelsOnly() || isUpper(kode)) {
        repaired = note(repaired, rule.apply(repaired), rule.label(), rules);
      }
    }
    return repaired;
  }

  private static String note(String before, String after, String rule, List<String> rules) {
    if (!before.equals(after)) {
      rules.add(rule);
    }
    return after;
  }

  private String oneSpelling(KodeWilayah kode, String name) {
    String other = newest.names().get(kode);
    if (other == null) {
      return name;
    }
    String spelling = repairForm(kode, other, new ArrayList<>());
    return letters(spelling).equals(letters(name)) ? spelling : name;
  }

  private static String letters(String name) {
    return name.replaceAll("[ -]", "").toLowerCase(Locale.ROOT);
  }

  private static boolean isUpper(KodeWilayah kode) {
    return kode.tingkat() == Tingkat.PROVINSI || kode.tingkat() == Tingkat.KABUPATEN_KOTA;
  }

  List<Repair> repairs() {
    return List.copyOf(repairs);
  }
}
