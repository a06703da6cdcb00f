package id.pamong.data.compiler;

import id.pamong.wilayah.KodeWilayah;

/** One name that the compiler changed, and by which rules. */
record Repair(String edition, KodeWilayah kode, String from, String to, String rules) {

  static final String HEADER = "edition,code,from,to,rules\n";

  String toCsv() {
    return edition + "," + kode + "," + quote(from) + "," + quote(to) + "," + rules + "\n";
  }

  private static String quote(String cell) {
    return cell.matches("(?s).*[\",\n\r].*|\\s.*|.*\\s")
        ? "\"" + cell.replace("\"", "\"\"") + "\""
        : cell;
  }
}
