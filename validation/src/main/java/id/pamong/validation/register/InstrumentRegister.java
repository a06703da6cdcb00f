package id.pamong.validation.register;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A register of legal instruments with the days on which they were in force. Immutable and
 * thread-safe.
 */
public final class InstrumentRegister {

  private static final InstrumentRegister OFFICIAL =
      new InstrumentRegister(
          RegisterFile.instruments("instruments.csv"), RegisterFile.repeals("articles.csv"));

  private final Map<Key, RegisteredInstrument> byKey = new LinkedHashMap<>();
  private final List<RepealedArticle> repeals;

  /**
   * Creates a register of instruments that ended as a whole, if at all.
   *
   * @param instruments the instruments; each once
   * @throws IllegalArgumentException if an instrument stands in it twice
   */
  public InstrumentRegister(Collection<RegisteredInstrument> instruments) {
    this(instruments, List.of());
  }

  /**
   * Creates a register.
   *
   * @param instruments the instruments; each once
   * @param repeals the articles that ended before their instrument
   * @throws IllegalArgumentException if an instrument stands in it twice
   */
  public InstrumentRegister(
      Collection<RegisteredInstrument> instruments, Collection<RepealedArticle> repeals) {
    this.repeals = List.copyOf(repeals);
    for (RegisteredInstrument instrument : instruments) {
      if (byKey.put(Key.of(instrument.instrumen()), instrument) != null) {
        throw new IllegalArgumentException(
            "instrument must be registered once, but was '"
                + instrument.instrumen().sitasi()
                + "'");
      }
    }
  }

  /**
   * Returns the register that comes with this library: the national instruments around public
   * service in the regions.
   *
   * @return the register
   */
  public static InstrumentRegister official() {
    return OFFICIAL;
  }

  /**
   * Returns all instruments, in the order of the register.
   *
   * @return the instruments
   */
  public List<RegisteredInstrument> instruments() {
    return List.copyOf(byKey.values());
  }

  /**
   * Returns what is known of an instrument.
   *
   * @param instrumen the instrument
   * @return what is known; empty if the register does not have it
   */
  public Optional<RegisteredInstrument> find(InstrumenHukum instrumen) {
    return Optional.ofNullable(byKey.get(Key.of(instrumen)));
  }

  /**
   * Returns whether an instrument was in force on a day.
   *
   * @param instrumen the instrument
   * @param tanggal the day
   * @return the status
   */
  public InstrumentStatus statusOn(InstrumenHukum instrumen, LocalDate tanggal) {
    return find(instrumen)
        .map(registered -> registered.statusOn(tanggal))
        .orElse(InstrumentStatus.NOT_REGISTERED);
  }

  /**
   * Returns the articles that ended before their instrument, in the order of the register.
   *
   * @return the articles
   */
  public List<RepealedArticle> repeals() {
    return repeals;
  }

  /**
   * Returns the end of what a citation names, where it ended before its instrument.
   *
   * @param dasar the citation
   * @return the end; empty if the instrument as a whole is cited, or the place goes on with it
   */
  public Optional<RepealedArticle> findRepeal(DasarHukum dasar) {
    return repeals.stream().filter(repeal -> repeal.covers(dasar)).findFirst();
  }

  /**
   * Returns whether what a citation names was in force on a day: the instrument, and in it the
   * article.
   *
   * @param dasar the citation
   * @param tanggal the day
   * @return the status
   */
  public InstrumentStatus statusOn(DasarHukum dasar, LocalDate tanggal) {
    InstrumentStatus whole = statusOn(dasar.instrumen(), tanggal);
    boolean ended =
        findRepeal(dasar).filter(repeal -> !tanggal.isBefore(repeal.since())).isPresent();
    return ended && whole == InstrumentStatus.IN_FORCE ? InstrumentStatus.NO_LONGER : whole;
  }

  /**
   * Returns the days on which an instrument was certainly in force.
   *
   * @param instrumen the instrument
   * @return the period
   * @throws IllegalArgumentException if the register does not have it
   */
  public Periode getPeriode(InstrumenHukum instrumen) {
    RegisteredInstrument registered =
        find(instrumen)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "instrument must be registered, but was '" + instrumen.sitasi() + "'"));
    return new Periode(registered.latestStart(), registered.earliestEnd());
  }

  private record Key(JenisInstrumen jenis, String nomor, int tahun) {
    static Key of(InstrumenHukum instrumen) {
      return new Key(instrumen.jenis(), instrumen.nomor(), instrumen.tahun());
    }
  }
}
