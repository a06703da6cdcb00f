package id.pamong.csv;

import id.pamong.csv.ColumnName.Role;
import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Finds what the columns of a table are, by their names or else by what stands in them. */
final class ColumnFinder {

  /** What codes are written with, wounded ones too: {@code 3,578E+09}, {@code '11.1}. */
  private static final String CODE_SIGNS = "0123456789.,eE+'=\" ";

  private static final int LONGEST_CODE = 20;

  static final String SEPARATORS = ",;\t|";

  /** From the name that says most to the one that says least. */
  private static final List<String> KODE =
      List.of(
          "kodewilayah",
          "kodekemendagri",
          "kodedagri",
          "kdwilayah",
          "kodewil",
          "kode",
          "kd",
          "code",
          "regioncode");

  /** What may be numbers of the table's own, and is asked after columns of one level. */
  private static final List<String> ID = List.of("idwilayah", "id");

  private static final List<String> NAMA =
      List.of(
          "namawilayah",
          "nama",
          "name",
          "namadaerah",
          "namakemendagri",
          "namadagri",
          "regionname",
          "wilayah",
          "uraian");

  private static final List<String> STATUS =
      List.of("status", "jenis", "tipe", "type", "kind", "jeniswilayah");

  /** How far down a header is looked for. */
  private static final int LOWEST_HEADER = 20;

  /** The line by which a table tells a spreadsheet what parts its values. */
  private static final String SEPARATOR_LINE = "sep=";

  /** From the header on, or from the first record. */
  private final List<List<String>> records;

  private final int before;
  private final boolean header;
  private final LevelColumns levels;

  ColumnFinder(List<List<String>> records) {
    this.before = titles(records);
    this.records = records.subList(before, records.size());
    this.header = isHeader(this.records.get(0));
    this.levels =
        header
            ? new LevelColumns(
                this.records.get(0).stream().map(ColumnFinder::plain).toList(),
                this.records.subList(1, this.records.size()))
            : new LevelColumns(List.of(), this.records);
  }

  /** How many records stand before the first one that names a column of codes and one of names. */
  private static int titles(List<List<String>> records) {
    for (int i = 0; i < Math.min(LOWEST_HEADER, records.size()); i++) {
      List<String> record = records.get(i);
      List<String> names = record.stream().map(ColumnFinder::plain).toList();
      if (names.stream().anyMatch(ColumnFinder::isKode)
          && names.stream().anyMatch(ColumnFinder::isNama)) {
        return i;
      }
      if (record.stream().anyMatch(cell -> KodeWilayah.tryParse(cell).isValid())) {
        break;
      }
    }
    return records.size() > 1 && isSeparatorLine(records.get(0)) ? 1 : 0;
  }

  private static boolean isSeparatorLine(List<String> record) {
    return record.get(0).toLowerCase(Locale.ROOT).startsWith(SEPARATOR_LINE);
  }

  /** The separator that parts most lines into as many values, at least two. */
  static char separator(List<String> lines) {
    char best = SEPARATORS.charAt(0);
    int bestScore = 0;
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char candidate = SEPARATORS.charAt(i);
      RecordParser parser = new RecordParser(candidate);
      int first = parser.count(lines.get(0));
      int score = 0;
      for (String line : lines) {
        int count = parser.count(line);
        score += count == 0 ? 0 : count == first ? 3 : 1;
      }
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  boolean hasHeader() {
    return header;
  }

  /** How many records stand before the header, or before the first row where there is none. */
  int before() {
    return before;
  }

  /** Whether the header is one beyond doubt: the first line, with a name that is known. */
  boolean isCertain(List<String> first) {
    boolean onTop = before == 0 || (before == 1 && isSeparatorLine(first));
    return onTop && (!header || namesColumn(records.get(0)));
  }

  /** The name under which two columns stand; empty if there is none. */
  String doubled() {
    Set<String> names = new HashSet<>();
    if (header) {
      for (String cell : records.get(0)) {
        String name = plain(cell);
        if (!names.add(name) && (isKode(name) || isNama(name))) {
          return cell;
        }
      }
    }
    return "";
  }

  /** The column of the codes; empty where none has whole ones. */
  OptionalInt kode() {
    OptionalInt found = named(KODE);
    if (found.isEmpty()) {
      found = levels.kode();
    }
    if (found.isEmpty()) {
      found = named(ID);
    }
    if (found.isEmpty()) {
      found = levels.maybeKode();
    }
    if (found.isEmpty() && !header && width() == 1) {
      return OptionalInt.of(0);
    }
    if (found.isEmpty()) {
      found = fullest(-1, ColumnFinder::codePoints);
    }
    return header && found.isPresent() && levels.isPart(found.getAsInt())
        ? OptionalInt.empty()
        : found;
  }

  /** The column of the names; where only regions of other levels are named, there is none. */
  OptionalInt nama(int kode) {
    OptionalInt found = levels.nama(kode);
    if (found.isEmpty()) {
      found = named(NAMA);
    }
    return found.isPresent() || levels.haveNames()
        ? found
        : fullest(kode, ColumnFinder::namePoints);
  }

  OptionalInt status() {
    return named(STATUS);
  }

  int width() {
    if (header) {
      return records.get(0).size();
    }
    int best = 1;
    long most = 0;
    for (List<String> record : records) {
      long equal = records.stream().filter(other -> other.size() == record.size()).count();
      if (equal > most) {
        most = equal;
        best = record.size();
      }
    }
    return best;
  }

  private static boolean isHeader(List<String> first) {
    return namesColumn(first)
        || first.stream().noneMatch(cell -> cell.chars().anyMatch(c -> c >= '0' && c <= '9'));
  }

  private static boolean namesColumn(List<String> cells) {
    return cells.stream().map(ColumnFinder::plain).anyMatch(name -> isKode(name) || isNama(name));
  }

  private static boolean isKode(String name) {
    return KODE.contains(name)
        || ID.contains(name)
        || ColumnName.of(name)
            .filter(found -> found.role() == Role.KODE || found.role() == Role.ID)
            .isPresent();
  }

  private static boolean isNama(String name) {
    return NAMA.contains(name)
        || ColumnName.of(name).filter(found -> found.role() == Role.NAMA).isPresent();
  }

  private OptionalInt named(List<String> names) {
    if (!header) {
      return OptionalInt.empty();
    }
    List<String> columns = records.get(0).stream().map(ColumnFinder::plain).toList();
    return names.stream().mapToInt(columns::indexOf).filter(column -> column >= 0).findFirst();
  }

  /** The column whose values have most points, one for every second value at least. */
  private OptionalInt fullest(int except, ToIntFunction<String> points) {
    List<List<String>> rows = header ? records.subList(1, records.size()) : records;
    List<Integer> counts = new ArrayList<>();
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        if (column == counts.size()) {
          counts.add(0);
        }
        if (column != except) {
          counts.set(column, counts.get(column) + points.applyAsInt(row.get(column)));
        }
      }
    }
    int best = -1;
    for (int column = 0; column < counts.size(); column++) {
      if (2 * counts.get(column) > rows.size()
          && (best < 0 || counts.get(column) > counts.get(best))) {
        best = column;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /** Two points for a code, one for what may have been one before a spreadsheet had it. */
  private static int codePoints(String cell) {
    if (KodeWilayah.tryParse(cell).isValid()) {
      return 2;
    }
    boolean maybe = cell.length() >= 2 && cell.length() <= LONGEST_CODE;
    for (int i = 0; maybe && i < cell.length(); i++) {
      maybe = CODE_SIGNS.indexOf(cell.charAt(i)) >= 0;
    }
    return maybe ? 1 : 0;
  }

  private static int namePoints(String cell) {
    return cell.chars().anyMatch(Character::isLetter) ? 1 : 0;
  }

  private static String plain(String cell) {
    StringBuilder plain = new StringBuilder();
    cell.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }
}
