package id.pamong.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON form of documents: an object whose property {@code jenis} names the
 * document type and whose other properties are those of the model.
 *
 * <p>Reading gives the document, or all structural findings of the text in one pass, each with its
 * place; never an exception for what the text holds. Regions are read with or without their dots,
 * days as {@code YYYY-MM-DD}, constants by their names. What is optional is left out when unknown:
 * {@code null} is refused everywhere. A property that the type does not have is refused, and so is
 * one that stands twice. Decimal numbers are JSON numbers, whole numbers may be written {@code
 * 2014.0}. Texts are Unicode without the character NUL. Where parts of an object are sound but not
 * together, that is found at one of them, whatever the other parts are. A text that does not name
 * its type, or names it wrongly, is looked at as one of the nearest or only type all the same, and
 * what stands under a misspelt name as the property that was most likely meant.
 *
 * <p>Findings show no more of the text than the value or name at fault, cut after 40 characters,
 * with long runs of digits masked. Reading what was written gives an equal document. Immutable and
 * thread-safe.
 */
public final class PamongJson {

  /** The version that reports of structural findings bear in place of a rule set. */
  public static final String RULES = "struktur-1";

  private static final PamongJson DEFAULT = new PamongJson(ReadLimits.DEFAULT);

  private final ReadLimits limits;

  private PamongJson(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * Returns the reader and writer with default limits.
   *
   * @return the reader and writer
   */
  public static PamongJson withDefaults() {
    return DEFAULT;
  }

  /**
   * Returns a reader and writer with other limits.
   *
   * @param limits how large a text may be
   * @return the reader and writer
   */
  public static PamongJson withLimits(ReadLimits limits) {
    return new PamongJson(limits);
  }

  /**
   * Reads a document of any type.
   *
   * @param json the text in UTF-8, with or without a byte order mark
   * @return the document, or the findings
   */
  public ReadResult<Object> read(byte[] json) {
    return read(input -> input.decode(json), List.of(JenisDokumen.values()), Object.class);
  }

  /**
   * Reads a document of any type.
   *
   * @param json the text
   * @return the document, or the findings
   */
  public ReadResult<Object> read(String json) {
    return read(input -> input.check(json), List.of(JenisDokumen.values()), Object.class);
  }

  /**
   * Reads a document of any type from a stream, which is left open; of a text that is too large no
   * more is taken than the limit and one byte.
   *
   * @param json the text in UTF-8, with or without a byte order mark
   * @return the document, or the findings
   * @throws IOException if the stream cannot be read
   */
  public ReadResult<Object> read(InputStream json) throws IOException {
    return read(json.readNBytes(limits.bytes() + 1));
  }

  /**
   * Reads a document of one type; one of another type is refused.
   *
   * @param json the text in UTF-8, with or without a byte order mark
   * @param model the model of the document
   * @param <T> the model of the document
   * @return the document, or the findings
   * @throws IllegalArgumentException if the class is not the model of a document type
   */
  public <T> ReadResult<T> read(byte[] json, Class<T> model) {
    return read(input -> input.decode(json), List.of(jenisOfModel(model)), model);
  }

  /**
   * Reads a document of one type; one of another type is refused.
   *
   * @param json the text
   * @param model the model of the document
   * @param <T> the model of the document
   * @return the document, or the findings
   * @throws IllegalArgumentException if the class is not the model of a document type
   */
  public <T> ReadResult<T> read(String json, Class<T> model) {
    return read(input -> input.check(json), List.of(jenisOfModel(model)), model);
  }

  /**
   * Writes a document on several lines, with a line break at the end: {@code jenis} first, then the
   * properties in the order of the model, without those that are unknown or empty.
   *
   * @param document the document
   * @return the text
   * @throws IllegalArgumentException if the object is no document, or holds a text that is not
   *     Unicode or has NUL, or a day outside the years 0 to 9999
   */
  public String write(Object document) {
    JenisDokumen jenis = jenisOf(document);
    return JsonText.indented(out -> new DocumentWriter(out).write(jenis, document));
  }

  /**
   * Writes a document as {@link #write} does, but on one line and without a line break.
   *
   * @param document the document
   * @return the text
   * @throws IllegalArgumentException as {@link #write} does
   */
  public String writeLine(Object document) {
    JenisDokumen jenis = jenisOf(document);
    return JsonText.onOneLine(out -> new DocumentWriter(out).write(jenis, document));
  }

  private <T> ReadResult<T> read(
      Function<Utf8Input, @Nullable String> source, List<JenisDokumen> allowed, Class<T> model) {
    Faults faults = new Faults(limits.findings());
    String text = source.apply(new Utf8Input(limits, faults));
    JsonNode tree = text == null ? null : new TreeReader(limits, faults).read(text);
    Optional<JenisDokumen> jenis = Optional.empty();
    if (tree != null) {
      DocumentBinder binder = new DocumentBinder(faults);
      jenis = binder.readJenis(tree, allowed);
      JsonNode root = tree;
      Optional<JenisDokumen> shape = jenis.or(() -> DocumentBinder.presume(root, allowed));
      if (shape.isPresent()) {
        Object document = binder.bindDocument(tree, shape.get());
        if (document != null && jenis.isPresent() && !faults.any()) {
          return new ReadResult.Document<>(jenis.get(), model.cast(document));
        }
      }
    }
    return new ReadResult.Refused<>(jenis, faults.report());
  }

  private static JenisDokumen jenisOfModel(Class<?> model) {
    return JenisDokumen.find(model)
        .filter(jenis -> jenis.model() == model)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "model must be that of a document type, but was '" + model.getName() + "'"));
  }

  private static JenisDokumen jenisOf(Object document) {
    return JenisDokumen.find(document.getClass())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "document must be of a document type, but was '"
                        + document.getClass().getName()
                        + "'"));
  }
}
