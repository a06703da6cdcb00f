package id.pamong.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The layout of all JSON that this module writes: indented by two blanks, or on one line. */
final class JsonText {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(new JsonFactory())
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter PRINTER =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Spacing.AFTER)
                  .withObjectEmptySeparator("")
                  .withArrayEmptySeparator(""))
          .withObjectIndenter(INDENTER)
          .withArrayIndenter(INDENTER);

  private JsonText() {}

  /** Something that is written to a generator. */
  interface Content {
    void writeTo(JsonGenerator out) throws IOException;
  }

  /** Returns the content on several lines, with a line break at the end. */
  static String indented(Content content) {
    return write(content, true) + "\n";
  }

  /** Returns the content on one line, without a line break. */
  static String onOneLine(Content content) {
    return write(content, false);
  }

  /** Returns a tree as content. */
  static Content of(JsonNode tree) {
    return out -> MAPPER.writeTree(out, tree);
  }

  private static String write(Content content, boolean indented) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = MAPPER.createGenerator(text)) {
      if (indented) {
        out.setPrettyPrinter(PRINTER.createInstance());
      }
      content.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
