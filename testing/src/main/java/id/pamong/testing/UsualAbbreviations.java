package id.pamong.testing;

import java.util.List;
import java.util.Map;

/** How words that many names have are shortened on forms, signs and maps. */
final class UsualAbbreviations {

  private static final Map<String, List<String>> OF =
      Map.ofEntries(
          Map.entry("tanjung", List.of("Tj.", "Tjg")),
          Map.entry("kampung", List.of("Kp.", "Kp")),
          Map.entry("sungai", List.of("Sei", "S.")),
          Map.entry("gunung", List.of("Gn.", "G.")),
          Map.entry("kebun", List.of("Kb.")),
          Map.entry("bandar", List.of("Bdr.")),
          Map.entry("padang", List.of("Pd.", "Pdg")),
          Map.entry("lubuk", List.of("Lb.")),
          Map.entry("pulau", List.of("P.", "Pl.")),
          Map.entry("muara", List.of("Ma.", "M.")),
          Map.entry("simpang", List.of("Sp.", "Simp.")),
          Map.entry("teluk", List.of("Tl.", "Tlk")),
          Map.entry("pasar", List.of("Ps.")),
          Map.entry("karang", List.of("Kr.", "Krg")),
          Map.entry("bukit", List.of("Bkt.")),
          Map.entry("kepulauan", List.of("Kep.")),
          Map.entry("utara", List.of("Utr.", "Ut.")),
          Map.entry("selatan", List.of("Sel.")),
          Map.entry("timur", List.of("Tim.", "Tmr")),
          Map.entry("barat", List.of("Brt", "Bar.")),
          Map.entry("tengah", List.of("Tgh", "Teng.")));

  private UsualAbbreviations() {}

  /** Returns the abbreviations of a word in lower case, often none. */
  static List<String> of(String word) {
    return OF.getOrDefault(word, List.of());
  }
}
