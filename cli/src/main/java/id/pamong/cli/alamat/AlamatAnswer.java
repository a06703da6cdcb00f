package id.pamong.cli.alamat;

import id.pamong.cli.console.Texts;
import id.pamong.wilayah.alamat.DiagnosisAlamat;

/** What is known of one address. */
sealed interface AlamatAnswer {

  /** Tells whether no region was found. */
  boolean isNo();

  /** An address that was read. */
  record Diagnosed(DiagnosisAlamat diagnosis) implements AlamatAnswer {
    @Override
    public boolean isNo() {
      return !diagnosis.status().isFound();
    }
  }

  /**
   * A line that is no address.
   *
   * @param line its number, from 1
   * @param reason why, such as {@code malformed}; the text of it has this key
   * @param detail what is wrong, never the line itself
   */
  record Unreadable(long line, String reason, String detail) implements AlamatAnswer {

    /** Says on which line what is wrong. */
    String text(Texts texts) {
      return texts.get("alamat.error.at", line, texts.get("alamat.error." + reason, detail));
    }

    @Override
    public boolean isNo() {
      return true;
    }
  }
}
