package id.pamong.cli.console;

import id.pamong.data.OfficialWilayah;
import id.pamong.finding.PersonalNumbers;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.suksesi.Suksesi;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run of the command: its surroundings, and what the options shared by all verbs ask for. */
public final class Invocation {

  /** Narrower than ISO 8601, which has signed and longer years too. */
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Surroundings surroundings;
  private final PamongCommand options;
  private final Language language;
  private final Texts texts;
  private final Answer answer;
  private final Complaints complaints;

  public Invocation(Surroundings surroundings, Language language) {
    this.surroundings = surroundings;
    this.language = language;
    this.texts = Texts.in(language);
    this.options = new PamongCommand(texts);
    this.answer = new Answer(surroundings.out(), surroundings.outIsTerminal());
    this.complaints = new Complaints(surroundings.err());
  }

  public Surroundings surroundings() {
    return surroundings;
  }

  public PamongCommand options() {
    return options;
  }

  public Language language() {
    return language;
  }

  public Texts texts() {
    return texts;
  }

  public Answer answer() {
    return answer;
  }

  public Complaints complaints() {
    return complaints;
  }

  public Paint paint() {
    return new Paint(surroundings.colour());
  }

  public WilayahCatalog catalog() {
    return OfficialWilayah.catalog();
  }

  public Suksesi suksesi() {
    return OfficialWilayah.suksesi();
  }

  /**
   * Checks the options that all verbs share and returns the form of the answer.
   *
   * @param allowed the forms that the verb has
   */
  public Format open(Format... allowed) {
    if (options.lang != null && Language.find(options.lang).isEmpty()) {
      throw wrong("--lang", "id, en", options.lang);
    }
    date();
    edition();
    if (options.format == null) {
      return Format.TEXT;
    }
    List<Format> formats = Arrays.asList(allowed);
    String names = formats.stream().map(Format::option).collect(Collectors.joining(", "));
    return formats.stream()
        .filter(format -> format.option().equals(options.format))
        .findFirst()
        .orElseThrow(() -> wrong("--format", names, String.valueOf(options.format)));
  }

  /** Tells people that the edition is not known to be the state of the day they asked for. */
  public void noteInexact(EditionOnDate on) {
    date()
        .filter(day -> !on.exact())
        .ifPresent(
            day ->
                complaints.line(
                    texts.get("check.edition-inexact", on.edition().id(), day.toString())));
  }

  /** Returns the day asked for. */
  public Optional<LocalDate> date() {
    if (options.date == null) {
      return Optional.empty();
    }
    try {
      if (!DATE.matcher(options.date).matches()) {
        throw new DateTimeException("not YYYY-MM-DD");
      }
      return Optional.of(LocalDate.parse(options.date));
    } catch (DateTimeException e) {
      throw new UsageException(
          texts.get("usage.wrong-date", PersonalNumbers.maskedInTable(options.date)));
    }
  }

  /** Returns the region edition asked for. */
  public Optional<WilayahEdition> edition() {
    return edition("--edition", options.edition);
  }

  /** Returns the region edition that an option names. */
  public Optional<WilayahEdition> edition(String option, @Nullable String name) {
    if (name == null) {
      return Optional.empty();
    }
    Optional<WilayahEdition> edition = catalog().findEdition(name);
    if (edition.isEmpty()) {
      String names =
          catalog().editions().stream()
              .map(known -> known.id() + " (" + known.shortName() + ")")
              .collect(Collectors.joining(", "));
      throw wrong(option, names, name);
    }
    return edition;
  }

  /** Checks that standard input is to be read once at most. */
  public void openInputOnce(List<String> names) {
    if (names.stream().filter("-"::equals).count() > 1) {
      throw new UsageException(texts.get("usage.input-twice"));
    }
  }

  /** Returns the refusal of the value of an option. */
  public UsageException wrong(String option, String allowed, String value) {
    return new UsageException(
        texts.get("usage.wrong-value", option, allowed, PersonalNumbers.maskedInTable(value)));
  }
}
