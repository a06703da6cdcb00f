package id.pamong.cli;

import id.pamong.json.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the documents out of a stream, one at a time: the whole stream as one, or one a line. Holds
 * no more of it than one document may have.
 */
final class DocumentReader {

  private static final int LONGEST = ReadLimits.DEFAULT.bytes();

  private final Documents documents;

  DocumentReader(Documents documents) {
    this.documents = documents;
  }

  /** Told of each document. */
  interface Documents {
    void document(String source, byte[] json);
  }

  /** Reads a stream that is one document. */
  void readWhole(String source, InputStream in) throws IOException {
    documents.document(source, in.readNBytes(LONGEST + 1));
  }

  /** Reads a stream of one document a line; blank lines are skipped. */
  void readLines(String source, InputStream in) throws IOException {
    LineReader lines = new LineReader(in, LONGEST);
    byte[] first = nextDocument(lines);
    if (first == null) {
      documents.document(source, new byte[0]);
    } else {
      readLines(source, first, lines);
    }
  }

  /**
   * Reads a stream of unknown form: one document a line where the first line is a whole object and
   * more lines follow, else one document.
   */
  void readAny(String source, InputStream in) throws IOException {
    LineReader lines = new LineReader(in, LONGEST);
    byte[] first = nextDocument(lines);
    if (first == null) {
      documents.document(source, new byte[0]);
    } else if (!JsonObjects.isWholeObject(first)) {
      readWhole(source, new SequenceInputStream(start(lines.number(), first), lines.rest()));
    } else {
      long number = lines.number();
      byte[] second = nextDocument(lines);
      if (second == null) {
        documents.document(source, first);
      } else {
        documents.document(source + ":" + number, first);
        readLines(source, second, lines);
      }
    }
  }

  private void readLines(String source, byte[] first, LineReader lines) throws IOException {
    for (byte[] line = first; line != null; line = nextDocument(lines)) {
      documents.document(source + ":" + lines.number(), line);
    }
  }

  /** Gives back what was taken, with its line ends: findings name lines. */
  private static InputStream start(long number, byte[] line) {
    String before = "\n".repeat((int) Math.min(number - 1, LONGEST));
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(ascii(before), new ByteArrayInputStream(line), ascii("\n"))));
  }

  private static InputStream ascii(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte @Nullable [] nextDocument(LineReader lines) throws IOException {
    byte[] line = lines.next();
    while (line != null && isBlank(line)) {
      line = lines.next();
    }
    return line;
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
