package id.pamong.validation.register;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the register's own files: one instrument, one range of articles, or one holiday a line;
 * fields separated by commas, none of which holds a comma. A day is {@code YYYY-MM-DD}; an absent
 * one is empty.
 */
final class RegisterFile {

  private static final int INSTRUMENT_FIELDS = 12;
  private static final int ARTICLE_FIELDS = 10;
  private static final int HOLIDAY_FIELDS = 7;

  private RegisterFile() {}

  static List<RegisteredInstrument> instruments(String file) {
    return rows(file, INSTRUMENT_FIELDS).stream().map(RegisterFile::registered).toList();
  }

  static List<RepealedArticle> repeals(String file) {
    return rows(file, ARTICLE_FIELDS).stream().flatMap(RegisterFile::repealed).toList();
  }

  static List<FixedHoliday> holidays(String file) {
    return rows(file, HOLIDAY_FIELDS).stream().map(RegisterFile::holiday).toList();
  }

  private static FixedHoliday holiday(String... field) {
    return new FixedHoliday(
        MonthDay.of(Integer.parseInt(field[0]), Integer.parseInt(field[1])),
        Integer.parseInt(field[2]),
        DasarHukum.of(instrument(field[3], field[4], field[5])));
  }

  private static List<String[]> rows(String file, int fields) {
    try (InputStream in = RegisterFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " must be in the jar");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().skip(1).map(line -> row(file, line, fields)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static String[] row(String file, String line, int fields) {
    String[] field = line.split(",", -1);
    if (field.length != fields) {
      throw new IllegalStateException(
          file + " must have " + fields + " fields in each line, but was '" + line + "'");
    }
    return field;
  }

  private static RegisteredInstrument registered(String... field) {
    return new RegisteredInstrument(
        instrument(field[0], field[1], field[2]),
        field[3],
        LocalDate.parse(field[4]),
        LocalDate.parse(field[5]),
        day(field[6]),
        day(field[7]),
        article(field[8], field[9], field[10], field[11]));
  }

  /** A line names one place, or the first and the last of several articles. */
  private static Stream<RepealedArticle> repealed(String... field) {
    InstrumenHukum instrument = instrument(field[0], field[1], field[2]);
    LocalDate since = LocalDate.parse(field[5]);
    DasarHukum endedBy = article(field[6], field[7], field[8], field[9]).orElseThrow();
    Stream<String> places =
        field[4].isEmpty()
            ? Stream.of(field[3])
            : IntStream.rangeClosed(Integer.parseInt(field[3]), Integer.parseInt(field[4]))
                .mapToObj(Integer::toString);
    return places.map(
        place -> new RepealedArticle(DasarHukum.of(instrument, place), since, endedBy));
  }

  private static InstrumenHukum instrument(String jenis, String nomor, String tahun) {
    return InstrumenHukum.of(JenisInstrumen.valueOf(jenis), nomor, Integer.parseInt(tahun));
  }

  private static Optional<LocalDate> day(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  private static Optional<DasarHukum> article(
      String jenis, String nomor, String tahun, String pasal) {
    if (jenis.isEmpty()) {
      return Optional.empty();
    }
    InstrumenHukum instrument = instrument(jenis, nomor, tahun);
    return Optional.of(
        pasal.isEmpty() ? DasarHukum.of(instrument) : DasarHukum.of(instrument, pasal));
  }
}
