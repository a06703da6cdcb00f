package id.pamong.cli.alamat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import id.pamong.cli.console.Printable;
import id.pamong.cli.input.Utf8Line;
import id.pamong.finding.PersonalNumbers;
import id.pamong.wilayah.alamat.Alamat;
import id.pamong.wilayah.alamat.AlamatResolver;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads addresses, one a line: a JSON object with {@code desa}, {@code kecamatan}, {@code kabkota},
 * {@code provinsi} or with {@code teks}, or the address as free text. Other properties are passed
 * over, so that a row may keep its own keys, but for those that look like a part, such as {@code
 * kelurahan}.
 */
final class AlamatLines {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  /** An array, a text or nothing as JSON: neither an object nor an address as people write it. */
  private static final Pattern OTHER_JSON = Pattern.compile("^(\\[|null$|\"[^\"]*\"$)");

  private static final Set<String> KEYS =
      Set.of("desa", "kecamatan", "kabkota", "provinsi", "teks");

  private static final Set<String> LIKE_PARTS =
      Set.of(
          "alamat",
          "text",
          "kelurahan",
          "kel",
          "kampung",
          "gampong",
          "nagari",
          "desa_kelurahan",
          "kec",
          "distrik",
          "kab",
          "kabupaten",
          "kota",
          "kabupaten_kota",
          "kab_kota",
          "prov",
          "propinsi");

  private final AlamatResolver resolver;
  private final int longest;

  AlamatLines(AlamatResolver resolver, int longest) {
    this.resolver = resolver;
    this.longest = longest;
  }

  /** Answers the line of a number, from 1; empty for a blank one. */
  Optional<AlamatAnswer> read(byte[] line, long number) {
    if (line.length > longest) {
      return Optional.of(
          new AlamatAnswer.Unreadable(number, "too-long", Integer.toString(longest)));
    }
    Optional<String> text = Utf8Line.decode(line, number);
    if (text.isEmpty()) {
      return Optional.of(new AlamatAnswer.Unreadable(number, "not-utf8", ""));
    }
    String plain = text.get().strip();
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    if (OTHER_JSON.matcher(plain).find()) {
      return Optional.of(new AlamatAnswer.Unreadable(number, "malformed", "1"));
    }
    return Optional.of(
        plain.startsWith("{")
            ? object(plain, number)
            : new AlamatAnswer.Diagnosed(resolver.resolve(plain)));
  }

  private AlamatAnswer object(String json, long number) {
    Map<String, String> parts = new HashMap<>();
    Set<String> names = new HashSet<>();
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (!names.add(name)) {
          return new AlamatAnswer.Unreadable(number, "twice", shown(name));
        }
        JsonToken value = parser.nextToken();
        if (!KEYS.contains(name)) {
          if (isLikePart(name)) {
            return new AlamatAnswer.Unreadable(number, "other-part", shown(name));
          }
          parser.skipChildren();
        } else if (value == JsonToken.VALUE_STRING) {
          parts.put(name, parser.getText());
        } else if (value != JsonToken.VALUE_NULL) {
          return new AlamatAnswer.Unreadable(number, "no-text", name);
        }
      }
      if (parser.nextToken() != null) {
        int column = parser.currentTokenLocation().getColumnNr();
        return new AlamatAnswer.Unreadable(number, "malformed", Integer.toString(column));
      }
    } catch (JsonProcessingException e) {
      return new AlamatAnswer.Unreadable(number, "malformed", place(e));
    } catch (IOException e) {
      return new AlamatAnswer.Unreadable(number, "malformed", "");
    }
    return resolve(parts, number);
  }

  private static String shown(String name) {
    return Printable.cut(PersonalNumbers.maskedInText(name));
  }

  /** A name that means a part, but is none of the names here: its value would be lost. */
  private static boolean isLikePart(String name) {
    return LIKE_PARTS.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null ? "" : Integer.toString(e.getLocation().getColumnNr());
  }

  private AlamatAnswer resolve(Map<String, String> parts, long number) {
    String teks = parts.remove("teks");
    if (teks != null) {
      return parts.isEmpty()
          ? new AlamatAnswer.Diagnosed(resolver.resolve(teks))
          : new AlamatAnswer.Unreadable(number, "text-and-parts", "");
    }
    if (parts.isEmpty()) {
      return new AlamatAnswer.Unreadable(number, "no-part", "");
    }
    Alamat alamat =
        Alamat.of(
            parts.getOrDefault("desa", ""),
            parts.getOrDefault("kecamatan", ""),
            parts.getOrDefault("kabkota", ""),
            parts.getOrDefault("provinsi", ""));
    return new AlamatAnswer.Diagnosed(resolver.resolve(alamat));
  }
}
