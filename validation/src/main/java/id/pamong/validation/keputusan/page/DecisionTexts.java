package id.pamong.validation.keputusan.page;

import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.keputusan.Pelanggaran;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.WilayahCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sentences of decisions on authority, in Indonesian or English, such as {@code tanggal
 * 2026-04-01 di dalam periode [2021-04-01, 2026-04-01)}. Immutable and thread-safe.
 *
 * <p>A sentence states the condition; whether it is met stands beside it.
 */
public final class DecisionTexts {

  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
  private static final Pattern PLACE =
      Pattern.compile("\\{(\\d)(?:,(wilayah|kata|periode|edisi))?}");

  private static final Pattern PERIOD = Pattern.compile("\\[([-\\d]+), ([-\\d]+|∞)\\)");
  private static final Pattern EDITION = Pattern.compile("([a-z]+)-([-.\\d]+)-(\\d{4})");

  private static final DecisionTexts INDONESIAN = load("id");
  private static final DecisionTexts ENGLISH = load("en");

  private final Properties texts;
  private final UnaryOperator<String> regions;

  private DecisionTexts(Properties texts, UnaryOperator<String> regions) {
    this.texts = texts;
    this.regions = regions;
  }

  /**
   * Returns the sentences in Indonesian.
   *
   * @return the sentences
   */
  public static DecisionTexts indonesian() {
    return INDONESIAN;
  }

  /**
   * Returns the sentences in English.
   *
   * @return the sentences
   */
  public static DecisionTexts english() {
    return ENGLISH;
  }

  /**
   * Returns the sentences in a language.
   *
   * @param language {@code id} or {@code en}
   * @return the sentences; empty for another language
   */
  public static Optional<DecisionTexts> in(String language) {
    return switch (language) {
      case "id" -> Optional.of(INDONESIAN);
      case "en" -> Optional.of(ENGLISH);
      default -> Optional.empty();
    };
  }

  /**
   * Returns these sentences with the names of regions beside their codes, such as {@code camat
   * Pulosari (33.27.02)}.
   *
   * @param catalog the regions
   * @param day the day of the decision, whose edition names them
   * @return the sentences
   */
  public DecisionTexts naming(WilayahCatalog catalog, LocalDate day) {
    return new DecisionTexts(texts, new RegionWords(catalog, day)::name);
  }

  /**
   * Returns the sentence of a condition.
   *
   * @param syarat the condition
   * @return the sentence
   */
  public String text(Syarat syarat) {
    return fill("syarat." + syarat.jenis().id(), syarat.dalil().fakta());
  }

  /**
   * Returns the sentence of a remark.
   *
   * @param catatan the remark
   * @return the sentence
   */
  public String text(Catatan catatan) {
    return fill("catatan." + catatan.jenis().id(), catatan.fakta());
  }

  /**
   * Returns a fault in words: the condition that is not met, its class and consequence.
   *
   * @param pelanggaran the fault
   * @return the words
   */
  public String text(Pelanggaran pelanggaran) {
    String condition = text(pelanggaran.syarat());
    if (pelanggaran.kelas().isEmpty() && pelanggaran.dasar().isEmpty()) {
      return fill("pelanggaran.belum", List.of(condition));
    }
    String open = get("pelanggaran.terbuka");
    String classes =
        pelanggaran.kelas().stream()
            .map(one -> get("kata." + one.name()))
            .collect(Collectors.joining(get("pelanggaran.atau")));
    // What the law itself makes voidable needs no judgment (UU 30/2014 Pasal 45 ayat (2)).
    String ofItself = pelanggaran.kelas().isEmpty() ? "_DENGAN_SENDIRINYA" : "";
    String consequence =
        pelanggaran.akibat().map(akibat -> get("kata." + akibat.name() + ofItself)).orElse(open);
    return fill("pelanggaran", List.of(classes.isEmpty() ? open : classes, consequence, condition));
  }

  /** Returns an office or codes of regions, with names where they are known. */
  String region(Object codes) {
    return regions.apply(codes.toString());
  }

  String get(String key, String... values) {
    return fill(key, List.of(values));
  }

  Set<String> keys() {
    return texts.stringPropertyNames();
  }

  private String fill(String key, List<String> facts) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("text must exist for '" + key + "'");
    }
    String kept =
        OPTIONAL
            .matcher(text)
            .replaceAll(
                part ->
                    Matcher.quoteReplacement(isTold(part.group(1), facts) ? part.group(1) : ""));
    return PLACE
        .matcher(kept)
        .replaceAll(place -> Matcher.quoteReplacement(word(place, fact(place.group(1), facts))));
  }

  private String word(MatchResult place, String fact) {
    String kind = Objects.requireNonNullElse(place.group(2), "");
    return switch (kind) {
      case "wilayah" -> regions.apply(fact);
      case "kata" -> fact.isEmpty() ? fact : get("kata." + fact);
      case "periode" -> period(fact);
      case "edisi" -> edition(fact);
      default -> fact;
    };
  }

  /** Says a half-open period with its last day, such as 2021-05-25 s.d. 2021-06-19. */
  private String period(String fact) {
    Matcher parts = PERIOD.matcher(fact);
    if (!parts.matches()) {
      return fact;
    }
    String end = parts.group(2);
    return end.equals("∞")
        ? get("periode.sejak", parts.group(1))
        : get("periode.antara", parts.group(1), LocalDate.parse(end).minusDays(1).toString());
  }

  /** Says the decree of an edition of the regions, such as Permendagri 72/2019. */
  private static String edition(String id) {
    Matcher parts = EDITION.matcher(id);
    return parts.matches()
        ? parts.group(1).substring(0, 1).toUpperCase(Locale.ROOT)
            + parts.group(1).substring(1)
            + " "
            + parts.group(2)
            + "/"
            + parts.group(3)
        : id;
  }

  private static boolean isTold(String part, List<String> facts) {
    return PLACE.matcher(part).results().noneMatch(place -> fact(place.group(1), facts).isEmpty());
  }

  private static String fact(String index, List<String> facts) {
    int place = Integer.parseInt(index);
    return place < facts.size() ? facts.get(place) : "";
  }

  private static DecisionTexts load(String language) {
    String file = "decision_" + language + ".properties";
    Properties texts = new Properties();
    try (InputStream in = DecisionTexts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " must be in the jar");
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return new DecisionTexts(texts, UnaryOperator.identity());
  }
}
