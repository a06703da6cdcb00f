package id.pamong.csv;

import id.pamong.csv.ColumnName.Role;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The columns of a table that stand for levels: {@code kode_kab, kabupaten, kode_kec, kecamatan}.
 * The rows of such a table are the regions of its deepest column of codes, and their names stand in
 * the column of that level; the others say where a region lies.
 */
final class LevelColumns {

  private final List<Optional<ColumnName>> columns;
  private final List<List<String>> rows;

  /**
   * Looks at a table.
   *
   * @param names the names of its columns, in small letters and digits alone
   * @param rows the values below them
   */
  LevelColumns(List<String> names, List<List<String>> rows) {
    this.columns = names.stream().map(ColumnName::of).toList();
    this.rows = rows;
  }

  /** The deepest column of codes that is called so. */
  OptionalInt kode() {
    return deepest(EnumSet.of(Role.KODE));
  }

  /** The deepest column that may have codes, by what stands in it. */
  OptionalInt maybeKode() {
    return deepest(EnumSet.of(Role.ID, Role.OPEN));
  }

  private OptionalInt deepest(Set<Role> roles) {
    int best = -1;
    for (int column = 0; column < columns.size(); column++) {
      Optional<ColumnName> name = columns.get(column);
      if (name.isPresent()
          && roles.contains(name.get().role())
          && (name.get().role() == Role.KODE || isNumeric(column))
          && (best < 0 || name.get().tingkat().compareTo(level(best)) > 0)) {
        best = column;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private Tingkat level(int column) {
    return columns.get(column).orElseThrow().tingkat();
  }

  /** Whether a column of codes holds but the last part of each, as {@code 01} for 73.71.01. */
  boolean isPart(int column) {
    if (columns.get(column).isEmpty()) {
      return false;
    }
    int longest =
        switch (level(column)) {
          case PROVINSI -> 0;
          case KABUPATEN_KOTA -> 2;
          case KECAMATAN -> 3;
          case DESA_KELURAHAN -> 4;
        };
    return mostly(column, cell -> cell.length() <= longest && isDigits(cell));
  }

  /**
   * Whether several columns are ones of names, or may be, so that one is not as good as another.
   */
  boolean haveNames() {
    return columns.stream()
            .flatMap(Optional::stream)
            .filter(name -> name.role() == Role.NAMA || name.role() == Role.OPEN)
            .count()
        > 1;
  }

  /** The column with the names of the regions whose codes stand in another one. */
  OptionalInt nama(int kode) {
    Optional<Tingkat> level = levelOf(kode);
    for (Role role : List.of(Role.NAMA, Role.OPEN)) {
      for (int column = 0; level.isPresent() && column < columns.size(); column++) {
        if (column != kode
            && columns.get(column).equals(Optional.of(new ColumnName(role, level.get())))
            && !isNumeric(column)) {
          return OptionalInt.of(column);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** The level that the name of a column says, or else the one that all of its codes are of. */
  private Optional<Tingkat> levelOf(int kode) {
    if (kode < columns.size() && columns.get(kode).isPresent()) {
      return Optional.of(level(kode));
    }
    Set<Tingkat> levels = EnumSet.noneOf(Tingkat.class);
    for (String cell : cells(kode)) {
      KodeWilayah.tryParse(cell).toOptional().map(KodeWilayah::tingkat).ifPresent(levels::add);
    }
    return levels.size() == 1 ? levels.stream().findFirst() : Optional.empty();
  }

  private boolean isNumeric(int column) {
    return mostly(column, cell -> cell.chars().noneMatch(Character::isLetter));
  }

  private static boolean isDigits(String cell) {
    return cell.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private boolean mostly(int column, Predicate<String> test) {
    List<String> cells = cells(column);
    return !cells.isEmpty() && 2 * cells.stream().filter(test).count() > cells.size();
  }

  private List<String> cells(int column) {
    List<String> cells = new ArrayList<>();
    for (List<String> row : rows) {
      if (column < row.size() && !row.get(column).isEmpty()) {
        cells.add(row.get(column));
      }
    }
    return cells;
  }
}
