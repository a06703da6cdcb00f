package id.pamong.wilayah.edition;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pamong.finding.Finding;
import id.pamong.finding.FindingCollector;
import id.pamong.finding.FindingValue;
import id.pamong.finding.JsonPointer;
import id.pamong.finding.PersonalNumbers;
import id.pamong.finding.Report;
import id.pamong.finding.Severity;
import id.pamong.value.Parsed;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahEdition;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes an edition of a table of codes and names in any order, such as the annex of a decree that
 * the library does not have yet. Codes may have their dots or none.
 *
 * <p>All faults are found in one pass and reported; nothing is repaired and nothing is left out. A
 * finding's place is {@code /<row>/kode} or {@code /<row>/nama}, its row the number that the caller
 * gave. Not thread-safe.
 *
 * <pre>{@code
 * OwnEdition own =
 *     new EditionBuilder(edition).add("94", "Papua Tengah").add("94.01", "Kabupaten Nabire").build();
 * }</pre>
 */
public final class EditionBuilder {

  /** Code and row together fill 53 bits of one number, so that a table is sorted in place. */
  private static final int ROW_BITS = 20;

  /** The most rows that a table may have: ten times what a list of the country has. */
  public static final int MOST_ROWS = 1 << ROW_BITS;

  /** What the report says that it was judged by. */
  private static final String RULES = "edisi/1";

  private static final int LONGEST_SHOWN = 100;

  private final WilayahEdition edition;
  private final FindingCollector findings = new FindingCollector(FindingCollector.DEFAULT_LIMIT);
  private long[] codes = new long[1024];
  private long[] lines = new long[1024];
  private byte[][] names = new byte[1024][];
  private int size;
  private long rows;
  private boolean faulty;
  private @Nullable OwnEdition built;
  private Optional<Boolean> partial = Optional.empty();

  /**
   * Starts an empty table.
   *
   * @param edition the decree and the day that the table belongs to
   */
  public EditionBuilder(WilayahEdition edition) {
    this.edition = edition;
  }

  /**
   * Declares how much of the country the table lists. A code that a part lacks is not known there,
   * but one that a whole list lacks is gone. Where nothing is declared the shape of the table tells
   * it: a list with few provinsi, or with regions that hold none of the next level, is a part.
   *
   * @param partial true for a part of the country, such as the regions of one kabupaten or the
   *     country without its villages; false for all of it
   * @return this builder
   */
  public EditionBuilder partial(boolean partial) {
    this.partial = Optional.of(partial);
    return this;
  }

  /**
   * Adds the next row.
   *
   * @param kode the code as the table has it
   * @param nama the name as the table has it
   * @return this builder
   */
  public EditionBuilder add(String kode, String nama) {
    return add(rows + 1, kode, nama);
  }

  /**
   * Adds a row that the caller has a number for, such as the line of a file.
   *
   * @param baris the number of the row, 1 or more
   * @param kode the code as the table has it
   * @param nama the name as the table has it
   * @return this builder
   */
  public EditionBuilder add(long baris, String kode, String nama) {
    rows++;
    if (rows > MOST_ROWS) {
      if (rows == MOST_ROWS + 1L) {
        fault(
            finding(EditionRule.TERLALU_BANYAK_BARIS, baris, "")
                .putParams("batas", amount(MOST_ROWS))
                .build());
      }
      return this;
    }
    if (KodeWilayah.tryParse(kode) instanceof Parsed.Invalid<KodeWilayah> invalid) {
      fault(
          finding(EditionRule.KODE_TIDAK_SAH, baris, "kode")
              .putParams("nilai", new FindingValue.Text(shown(kode)))
              .putParams("reason", new FindingValue.Text(invalid.reason().code()))
              .putParams("position", amount(invalid.position()))
              .build());
    } else {
      put(baris, KodeWilayah.parse(kode), nama);
    }
    return this;
  }

  /**
   * Adds a fault that the caller found in what the table was read from.
   *
   * @param finding the finding
   * @return this builder
   */
  public EditionBuilder fault(Finding finding) {
    faulty |= finding.severity() == Severity.ERROR;
    findings.add(finding);
    return this;
  }

  private void put(long baris, KodeWilayah kode, String nama) {
    if (nama.isBlank()) {
      fault(
          finding(EditionRule.NAMA_KOSONG, baris, "nama")
              .putParams("kode", new FindingValue.Kode(kode))
              .build());
    }
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, 2 * size);
      lines = Arrays.copyOf(lines, 2 * size);
      names = Arrays.copyOf(names, 2 * size);
    }
    codes[size] = kode.packed();
    lines[size] = baris;
    names[size] = nama.getBytes(UTF_8);
    size++;
  }

  /**
   * Ends the table. Later calls give the same answer; what is added after the first one has no
   * effect.
   *
   * @return the edition, or its faults
   */
  public OwnEdition build() {
    if (built == null) {
      built = judge();
    }
    return built;
  }

  private OwnEdition judge() {
    long[] order = new long[size];
    for (int row = 0; row < size; row++) {
      order[row] = codes[row] << ROW_BITS | row;
    }
    Arrays.sort(order);
    if (rows == 0 && !faulty) {
      fault(finding(EditionRule.TANPA_BARIS, 0, "").build());
    }
    findDuplicates(order);
    findOrphans(order);
    Report report = findings.report(RULES, Optional.empty(), Optional.empty());
    return new OwnEdition(faulty ? Optional.empty() : Optional.of(catalog(order)), report);
  }

  private void findDuplicates(long[] order) {
    int first = 0;
    for (int i = 1; i < order.length; i++) {
      if (code(order[i]) != code(order[i - 1])) {
        first = i;
      } else {
        fault(
            finding(EditionRule.KODE_GANDA, lines[row(order[i])], "kode")
                .putParams("kode", kode(code(order[i])))
                .putParams("pertama", amount(lines[row(order[first])]))
                .build());
      }
    }
  }

  /** One missing region is one fault, however many lie in it. */
  private void findOrphans(long[] order) {
    Map<Long, long[]> missing = new LinkedHashMap<>();
    for (int i = 0; i < order.length; i++) {
      long parent = PackedKode.induk(code(order[i]));
      boolean repeated = i > 0 && code(order[i]) == code(order[i - 1]);
      if (parent != 0 && !repeated && !contains(order, parent)) {
        long[] seen = missing.computeIfAbsent(parent, key -> new long[] {0, Long.MAX_VALUE});
        seen[0]++;
        seen[1] = Math.min(seen[1], lines[row(order[i])]);
      }
    }
    missing.forEach(
        (parent, seen) ->
            fault(
                finding(EditionRule.INDUK_TIDAK_ADA, seen[1], "kode")
                    .putParams("kode", kode(parent))
                    .putParams("jumlah", amount(seen[0]))
                    .build()));
  }

  private static boolean contains(long[] order, long packed) {
    int at = Arrays.binarySearch(order, packed << ROW_BITS);
    int from = at < 0 ? -at - 1 : at;
    return from < order.length && code(order[from]) == packed;
  }

  private TableCatalog catalog(long[] order) {
    long[] sorted = new long[size];
    int[] start = new int[size + 1];
    for (int i = 0; i < size; i++) {
      sorted[i] = code(order[i]);
      start[i + 1] = Math.addExact(start[i], names[row(order[i])].length);
    }
    byte[] text = new byte[start[size]];
    for (int i = 0; i < size; i++) {
      byte[] name = names[row(order[i])];
      System.arraycopy(name, 0, text, start[i], name.length);
    }
    return new TableCatalog(edition, sorted, text, start, partial);
  }

  private static long code(long ordered) {
    return ordered >> ROW_BITS;
  }

  private static int row(long ordered) {
    return (int) (ordered & (MOST_ROWS - 1));
  }

  private static Finding.Builder finding(EditionRule rule, long baris, String property) {
    JsonPointer row = JsonPointer.ROOT.property(Long.toString(baris));
    Finding.Builder finding = Finding.builder();
    finding.rule(rule.id()).severity(Severity.ERROR).putParams("baris", amount(baris));
    finding.path(baris == 0 ? JsonPointer.ROOT : property.isEmpty() ? row : row.property(property));
    return finding;
  }

  private static FindingValue kode(long packed) {
    return new FindingValue.Kode(KodeWilayah.ofPacked(packed));
  }

  private static FindingValue amount(long number) {
    return new FindingValue.Amount(BigDecimal.valueOf(number));
  }

  private static String shown(String text) {
    return PersonalNumbers.maskedInTable(
        text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…");
  }
}
