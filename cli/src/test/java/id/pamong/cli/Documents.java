package id.pamong.cli;

/** Documents of the tests, on one line each. */
final class Documents {

  private Documents() {}

  /** Without any finding: a regulation of 2012, when the law asked for one. */
  static final String SOUND = decree("PERATURAN_BUPATI", "2012-05-01", "35.12", "35.12.01");

  /** With one ERROR: the receiver lies in another regency. */
  static final String FAULTY = decree("PERATURAN_BUPATI", "2012-05-01", "35.12", "35.13.01");

  /** With one WARNING: a decision, when the law asked for a regulation. */
  static final String WARNED = decree("KEPUTUSAN_BUPATI", "2012-05-01", "35.12", "35.12.01");

  static String decree(String form, String date, String giver, String receiver) {
    return """
        {"jenis":"pelimpahan-wewenang","instrumen":{"jenis":"%s","nomor":"24",\
        "tanggalDitetapkan":"%s"},"pemberi":{"jabatan":"BUPATI","wilayah":"%s"},\
        "penerima":[{"jabatan":"CAMAT","wilayah":"%s"}],"jenisPelimpahan":"SEBAGIAN_URUSAN",\
        "dasarHukum":[{"instrumen":{"jenis":"PP","nomor":"19","tahun":2008}}]}"""
        .formatted(form, date, giver, receiver);
  }
}
