package id.pamong.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.pamong.value.Parsed;
import java.io.IOException;
import java.math.BigDecimal;

/** The types that JSON itself has: text, truth, whole and decimal numbers. */
enum PlainShape implements ScalarShape {
  TEXT("text", JsonKind.STRING) {
    @Override
    public Parsed<?> read(JsonNode node) {
      return Parsed.valid(node.textValue());
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
      String text = (String) value;
      if (Utf8Input.loneSurrogate(text) >= 0 || text.indexOf('\0') >= 0) {
        throw new IllegalArgumentException(
            "text of a document must be Unicode without NUL, but was '" + Shown.text(text) + "'");
      }
      out.writeString(text);
    }

    /** The limit that readers have by default, and no NUL. */
    @Override
    public void describe(ObjectNode schema) {
      schema.put("maxLength", ReadLimits.DEFAULT.textLength()).put("pattern", "^[^\\u0000]*$");
    }
  },

  TRUTH("boolean", JsonKind.BOOLEAN) {
    @Override
    public Parsed<?> read(JsonNode node) {
      return Parsed.valid(node.booleanValue());
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
      out.writeBoolean((Boolean) value);
    }
  },

  WHOLE("integer", JsonKind.INTEGER) {
    @Override
    public Parsed<?> read(JsonNode node) {
      BigDecimal number = node.decimalValue();
      if (number.compareTo(LEAST) < 0 || number.compareTo(GREATEST) > 0) {
        return Parsed.invalid(type(), ScalarReason.OUT_OF_RANGE, 0, Shown.text(node.asText()));
      }
      return Parsed.valid(number.intValueExact());
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
      out.writeNumber((Integer) value);
    }

    @Override
    public void describe(ObjectNode schema) {
      schema.put("minimum", LEAST).put("maximum", GREATEST);
    }
  },

  /** Written without an exponent, unless zeros before the point are not significant (1E+2). */
  DECIMAL("number", JsonKind.NUMBER) {
    @Override
    public Parsed<?> read(JsonNode node) {
      return Parsed.valid(node.decimalValue());
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
      BigDecimal number = (BigDecimal) value;
      out.writeNumber(number.scale() >= 0 ? number.toPlainString() : number.toString());
    }
  };

  private static final BigDecimal LEAST = BigDecimal.valueOf(Integer.MIN_VALUE);
  private static final BigDecimal GREATEST = BigDecimal.valueOf(Integer.MAX_VALUE);

  private final String type;
  private final JsonKind kind;

  PlainShape(String type, JsonKind kind) {
    this.type = type;
    this.kind = kind;
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public JsonKind kind() {
    return kind;
  }

  @Override
  public void describe(ObjectNode schema) {}
}
