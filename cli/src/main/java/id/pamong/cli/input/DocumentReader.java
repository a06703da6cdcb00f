package id.pamong.cli.input;

import id.pamong.json.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Takes the documents out of a stream, one at a time: the whole stream as one, or one a line. Holds
 * no more of it than one document may have.
 */
public final class DocumentReader {

  private static final int LONGEST = ReadLimits.DEFAULT.bytes();

  private final Documents documents;

  public DocumentReader(Documents documents) {
    this.documents = documents;
  }

  /** Told of each document. */
  public interface Documents {
    /**
     * Takes a document.
     *
     * @param line the line of the stream that the document is, or empty where it is all of it
     */
    void document(String source, OptionalLong line, byte[] json);
  }

  /** Reads a stream that is one document. */
  public void readWhole(String source, InputStream in) throws IOException {
    documents.document(source, OptionalLong.empty(), in.readNBytes(LONGEST + 1));
  }

  /** Reads a stream of one document a line; blank lines are skipped. */
  public void readLines(String source, InputStream in) throws IOException {
    LineReader lines = new LineReader(in, LONGEST);
    byte[] first = nextDocument(lines);
    if (first == null) {
      documents.document(source, OptionalLong.empty(), new byte[0]);
    } else {
      readLines(source, first, lines);
    }
  }

  /**
   * Reads a stream of unknown form: one document a line where more than one line has text and one
   * of the first two is a whole object, so that a bad first line hides no good ones; else one
   * document.
   */
  public void readAny(String source, InputStream in) throws IOException {
    LineReader lines = new LineReader(in, LONGEST);
    byte[] first = nextDocument(lines);
    if (first == null) {
      documents.document(source, OptionalLong.empty(), new byte[0]);
      return;
    }
    long number = lines.number();
    byte[] second = nextDocument(lines);
    if (second == null) {
      documents.document(source, OptionalLong.of(number), first);
    } else if (JsonObjects.isWholeObject(first)
        || (JsonObjects.isWholeObject(second) && !JsonObjects.isOpenForValue(first))) {
      line(source, number, first);
      readLines(source, second, lines);
    } else {
      InputStream start = start(number, first, lines.number(), second);
      readWhole(source, new SequenceInputStream(start, lines.rest()));
    }
  }

  private void line(String source, long number, byte[] line) {
    documents.document(source + ":" + number, OptionalLong.of(number), line);
  }

  private void readLines(String source, byte[] first, LineReader lines) throws IOException {
    for (byte[] line = first; line != null; line = nextDocument(lines)) {
      line(source, lines.number(), line);
    }
  }

  /** Gives back the two lines that were taken, at their places: findings name lines. */
  private static InputStream start(long number, byte[] line, long nextNumber, byte[] next) {
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(
                lineEnds(number - 1),
                new ByteArrayInputStream(line),
                lineEnds(nextNumber - number),
                new ByteArrayInputStream(next),
                lineEnds(1))));
  }

  private static InputStream lineEnds(long count) {
    String lineEnds = "\n".repeat((int) Math.min(count, LONGEST));
    return new ByteArrayInputStream(lineEnds.getBytes(StandardCharsets.US_ASCII));
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
