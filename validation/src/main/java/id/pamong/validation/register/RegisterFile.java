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
import java.util.List;
import java.util.Optional;

/**
 * Reads the register's own file: one instrument a line, fields separated by commas, none of which
 * holds a comma. A day is {@code YYYY-MM-DD}; an absent one is empty.
 */
final class RegisterFile {

  private static final int FIELDS = 12;

  private RegisterFile() {}

  static List<RegisteredInstrument> read(String file) {
    try (InputStream in = RegisterFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " must be in the jar");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader.lines().skip(1).map(line -> row(file, line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static RegisteredInstrument row(String file, String line) {
    String[] field = line.split(",", -1);
    if (field.length != FIELDS) {
      throw new IllegalStateException(
          file + " must have " + FIELDS + " fields in each line, but was '" + line + "'");
    }
    return new RegisteredInstrument(
        instrument(field[0], field[1], field[2]),
        field[3],
        LocalDate.parse(field[4]),
        LocalDate.parse(field[5]),
        day(field[6]),
        day(field[7]),
        article(field[8], field[9], field[10], field[11]));
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
