package id.pamong.cli.check;

import id.pamong.json.CheckedDocument;

/** A form in which the report of {@code check} is written, document by document. */
public interface CheckOutput {

  /** Writes what was found in one document. */
  void document(CheckedDocument document);

  /** Ends the report. */
  void end(Tally tally);
}
