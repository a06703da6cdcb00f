package id.pamong.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Regions in SQLite: a table with its indices, and a full-text table (FTS5) of trigrams, which is
 * as near to a search with typing errors as SQLite comes by itself.
 */
final class SqliteRegions implements AutoCloseable {

  private final Connection connection;
  private final PreparedStatement byCode;
  private final PreparedStatement byParent;
  private final PreparedStatement byName;

  private SqliteRegions(Connection connection) throws SQLException {
    this.connection = connection;
    byCode = connection.prepareStatement("SELECT kode, nama FROM wilayah WHERE kode = ?");
    byParent = connection.prepareStatement("SELECT kode, nama FROM wilayah WHERE induk = ?");
    byName =
        connection.prepareStatement(
            "SELECT kode, nama FROM cari WHERE nama MATCH ? ORDER BY rank LIMIT 10");
  }

  /** Opens a database that holds the rows. */
  static SqliteRegions create(String url, List<RegionRow> rows) throws SQLException {
    Connection connection = DriverManager.getConnection(url);
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE wilayah (kode TEXT PRIMARY KEY, nama TEXT NOT NULL, induk TEXT NOT NULL)"
              + " WITHOUT ROWID");
      statement.execute(
          "CREATE VIRTUAL TABLE cari USING fts5 (kode UNINDEXED, nama, tokenize = 'trigram')");
    }
    try (PreparedStatement insert =
            connection.prepareStatement("INSERT INTO wilayah VALUES (?, ?, ?)");
        PreparedStatement index = connection.prepareStatement("INSERT INTO cari VALUES (?, ?)")) {
      for (RegionRow row : rows) {
        insert.setString(1, row.kode());
        insert.setString(2, row.nama());
        insert.setString(3, row.induk());
        insert.execute();
        index.setString(1, row.kode());
        index.setString(2, row.nama());
        index.execute();
      }
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE INDEX wilayah_induk ON wilayah (induk)");
    }
    connection.commit();
    return new SqliteRegions(connection);
  }

  /** Opens a database in memory that holds the rows. */
  static SqliteRegions inMemory(List<RegionRow> rows) {
    try {
      return create("jdbc:sqlite::memory:", rows);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens a database that another run made. */
  static SqliteRegions open(String url) throws SQLException {
    return new SqliteRegions(DriverManager.getConnection(url));
  }

  @Nullable RegionRow find(String kode) throws SQLException {
    byCode.setString(1, kode);
    List<RegionRow> rows = rows(byCode);
    return rows.isEmpty() ? null : rows.get(0);
  }

  List<RegionRow> children(String kode) throws SQLException {
    byParent.setString(1, kode);
    return rows(byParent);
  }

  /** Finds names that share trigrams with a text, the best first. */
  List<RegionRow> search(String text) throws SQLException {
    String lower = text.toLowerCase(Locale.ROOT).replace("\"", "");
    byName.setString(
        1,
        lower.length() < 3
            ? "\"" + lower + "\""
            : IntStream.range(0, lower.length() - 2)
                .mapToObj(i -> "\"" + lower.substring(i, i + 3) + "\"")
                .collect(Collectors.joining(" OR ")));
    return rows(byName);
  }

  private static List<RegionRow> rows(PreparedStatement statement) throws SQLException {
    List<RegionRow> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery()) {
      while (result.next()) {
        rows.add(RegionRow.of(result.getString(1), result.getString(2)));
      }
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
