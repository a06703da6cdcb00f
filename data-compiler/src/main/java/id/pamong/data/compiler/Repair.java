package id.pamong.data.compiler;

import id.pamong.wilayah.KodeWilayah;

/** One name that the compiler changed, and by which rules. */
record Repair(String edition, KodeWilayah kode, String from, String to, String rules) {

  static final String HEADER = "edition,code,from,to,rules\n";

  String toCsv() {
    return CsvCell.row(edition, kode.toString(), from, to, rules);
  }
}
