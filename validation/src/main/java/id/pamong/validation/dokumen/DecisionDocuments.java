package id.pamong.validation.dokumen;

import id.pamong.hukum.DasarHukum;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wewenang.AspekKewenangan;
import id.pamong.wewenang.LayananDilimpahkan;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Services that end in a document, such as a {@code Surat Keterangan Usaha}: whether it is a
 * licence or none, the document is a decision (Keputusan) and no act (Tindakan).
 *
 * <p>What a service ends in its aspect tells, or the word with which its name begins: a service
 * such as {@code Pengawasan Izin Reklame} is an act.
 *
 * <p>Source: PP 96/2012 Pasal 7 ayat (1) to (3); UU 30/2014 Pasal 1 angka 7.
 */
public final class DecisionDocuments {

  /** What licences are called, with the abbreviations in use, as alternatives of a pattern. */
  public static final String LICENCES = "izin|ijin|perizinan|perijinan|imb|pbg|siup|situ|tdp|iumk";

  /** The articles by which a document of a service that is no licence is a decision. */
  public static final List<DasarHukum> LAW =
      List.of(
          NationalLaw.pasal(NationalLaw.UU_30_2014, "1 angka 7"),
          NationalLaw.pasal(NationalLaw.PP_96_2012, "7 ayat (2)"),
          NationalLaw.pasal(NationalLaw.PP_96_2012, "7 ayat (3)"));

  private static final String DOCUMENTS =
      "surat(?![- ]menyurat)|sku|sktm|skdu|skck|skaw|keterangan|pengantar|rekomendasi|legalisasi"
          + "|legalisir|pengesahan|dispensasi|konsesi|persetujuan|sertifikat|kartu|akta|akte|piagam"
          + "|tanda daftar|penetapan|ketetapan|keputusan";

  private static final String ISSUING =
      "penerbitan|pengeluaran|pemberian|pembuatan|penandatanganan|pengurusan|pelayanan|layanan";

  private static final Pattern NAME =
      Pattern.compile(
          "(?iU)(?:^\\s*(?:(?:"
              + ISSUING
              + ")\\s+)*|(?:\\b(?:dan|atau|serta)|[,;/&])\\s*(?:(?:"
              + ISSUING
              + ")\\s+)+)(?:"
              + LICENCES
              + "|"
              + DOCUMENTS
              + ")\\b");

  /** PP 19/2008 Pasal 15 ayat (2) huruf b and g: what they end in is written and determines. */
  private static final Set<AspekKewenangan> ASPECTS =
      EnumSet.of(AspekKewenangan.REKOMENDASI, AspekKewenangan.PENETAPAN);

  private DecisionDocuments() {}

  /**
   * Tells whether a delegated service ends in a document.
   *
   * @param layanan the service
   * @return true if its aspect or its name says so
   */
  public static boolean isOne(LayananDilimpahkan layanan) {
    return layanan.aspek().filter(ASPECTS::contains).isPresent() || isOne(layanan.nama());
  }

  /**
   * Tells whether the name of a service is that of a document.
   *
   * @param name the name, such as {@code Penerbitan Surat Keterangan Usaha}
   * @return true if it begins with what documents are called, or with its issue
   */
  public static boolean isOne(String name) {
    return NAME.matcher(name).find();
  }
}
