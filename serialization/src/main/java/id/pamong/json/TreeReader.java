package id.pamong.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.pamong.finding.StructuralRule;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON text into a tree within limits. A value that is refused by itself stands in the tree
 * as a {@link MissingNode}: it was reported, and what is around it can still be looked at.
 */
final class TreeReader {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** The limits of the parser are out of the way: ours name the place and go on. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final ReadLimits limits;
  private final Faults faults;
  private String text = "";
  private Place place = Place.root();
  private boolean isWhole;
  private int nodes;

  TreeReader(ReadLimits limits, Faults faults) {
    this.limits = limits;
    this.faults = faults;
  }

  /** Thrown where there is no going on; what was wrong has been reported. */
  private static final class StopException extends Exception {
    private static final long serialVersionUID = 1L;

    StopException() {
      super(null, null, false, false);
    }
  }

  /** Returns the tree, or null where the text has to be given up. */
  @Nullable JsonNode read(String json) {
    text = json;
    try (JsonParser parser = FACTORY.createParser(new StringReader(text))) {
      return readDocument(parser);
    } catch (StopException e) {
      return null;
    } catch (JsonProcessingException e) {
      boolean isAtEnd =
          e instanceof JsonEOFException || e.getLocation().getCharOffset() >= text.length();
      reportSyntax(isWhole ? "trailing" : isAtEnd ? "truncated" : "malformed", e.getLocation());
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode readDocument(JsonParser parser) throws IOException, StopException {
    if (parser.nextToken() == null) {
      reportSyntax("empty", parser.currentLocation());
      throw new StopException();
    }
    JsonNode root = readValue(parser, 1);
    isWhole = true;
    place = Place.root();
    if (parser.nextToken() != null) {
      reportSyntax("trailing", parser.currentTokenLocation());
    }
    return root;
  }

  private JsonNode readValue(JsonParser parser, int depth) throws IOException, StopException {
    nodes++;
    if (nodes > limits.nodes()) {
      reportTooLarge("nodes", limits.nodes());
      throw new StopException();
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> readObject(parser, depth);
      case START_ARRAY -> readArray(parser, depth);
      case VALUE_STRING -> readText(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> readNumber(parser.getText());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }

  private JsonNode readObject(JsonParser parser, int depth) throws IOException, StopException {
    checkDepth(depth);
    Place here = place;
    ObjectNode object = NODES.objectNode();
    while (nextName(parser, here) == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      place = here.property(name);
      boolean isSound = isSoundText(name);
      boolean isTwice = object.has(name);
      if (isTwice) {
        faults.at(place, StructuralRule.KUNCI_GANDA).with("property", Shown.text(name)).add();
      }
      parser.nextToken();
      JsonNode value = readValue(parser, depth + 1);
      if (isSound && !isTwice) {
        object.set(name, value);
      }
    }
    return object;
  }

  /**
   * Goes on inside an object. The parser looks at the value when it has the name, so a value that
   * is no JSON is found here: the name is known then, and is not that of the property before.
   */
  private JsonToken nextName(JsonParser parser, Place here) throws IOException {
    place = here;
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.overrideCurrentName(null);
    }
    try {
      return parser.nextToken();
    } catch (JsonProcessingException e) {
      String name = parser.getParsingContext().getCurrentName();
      if (name != null) {
        place = here.property(name);
      }
      throw e;
    }
  }

  private JsonNode readArray(JsonParser parser, int depth) throws IOException, StopException {
    checkDepth(depth);
    Place here = place;
    ArrayNode array = NODES.arrayNode();
    while (nextElement(parser, here, array.size()) != JsonToken.END_ARRAY) {
      place = here.element(array.size());
      array.add(readValue(parser, depth + 1));
    }
    return array;
  }

  /** Goes on inside an array. A fault behind the comma is in the element that begins there. */
  private JsonToken nextElement(JsonParser parser, Place here, int index) throws IOException {
    place = here;
    int end = (int) parser.currentLocation().getCharOffset();
    try {
      return parser.nextToken();
    } catch (JsonProcessingException e) {
      if (isElement(end, index)) {
        place = here.element(index);
      }
      throw e;
    }
  }

  /** Tells whether an element, sound or not, begins behind the one that ends at an offset. */
  private boolean isElement(int end, int index) {
    int at = skipBlanks(end);
    if (index > 0) {
      if (at == text.length() || text.charAt(at) != ',') {
        return false;
      }
      at = skipBlanks(at + 1);
    }
    return at < text.length() && ",]}".indexOf(text.charAt(at)) < 0;
  }

  private int skipBlanks(int from) {
    int at = from;
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private JsonNode readText(String value) {
    return isSoundText(value) ? NODES.textNode(value) : MissingNode.getInstance();
  }

  private boolean isSoundText(String value) {
    if (value.codePointCount(0, value.length()) > limits.textLength()) {
      reportTooLarge("text", limits.textLength());
      return false;
    }
    int lone = Utf8Input.loneSurrogate(value);
    int position = lone >= 0 ? lone : value.indexOf('\0');
    if (position >= 0) {
      faults
          .at(place, StructuralRule.NILAI_TIDAK_SAH)
          .with("type", "text")
          .with("value", Shown.text(value))
          .with("reason", lone >= 0 ? "lone-surrogate" : "nul")
          .with("position", position)
          .add();
    }
    return position < 0;
  }

  private JsonNode readNumber(String digits) {
    if (digits.length() <= limits.digits()) {
      try {
        BigDecimal number = new BigDecimal(digits);
        long whole = (long) number.precision() - number.scale();
        if (whole <= limits.digits() && number.scale() <= limits.digits()) {
          return DecimalNode.valueOf(number);
        }
      } catch (NumberFormatException e) {
        // An exponent of more than nine digits: falls through to the refusal.
      }
    }
    reportTooLarge("number", limits.digits());
    return MissingNode.getInstance();
  }

  private void checkDepth(int depth) throws StopException {
    if (depth > limits.depth()) {
      reportTooLarge("depth", limits.depth());
      throw new StopException();
    }
  }

  private void reportTooLarge(String what, int limit) {
    faults.at(place, StructuralRule.TERLALU_BESAR).with("what", what).with("limit", limit).add();
  }

  private void reportSyntax(String reason, JsonLocation location) {
    faults
        .at(place, StructuralRule.JSON_TIDAK_SAH)
        .with("reason", reason)
        .with("line", location.getLineNr())
        .with("column", location.getColumnNr())
        .add();
  }
}
