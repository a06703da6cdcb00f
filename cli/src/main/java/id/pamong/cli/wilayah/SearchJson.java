package id.pamong.cli.wilayah;

import com.fasterxml.jackson.core.JsonGenerator;
import id.pamong.cli.console.JsonLine;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.search.NamaLama;
import id.pamong.wilayah.search.SearchHit;
import id.pamong.wilayah.search.SearchResult;
import id.pamong.wilayah.search.WordMatch;
import java.io.IOException;

/** Writes the hits of a search as one line of JSON. */
final class SearchJson {

  private SearchJson() {}

  static String of(SearchResult result, EditionOnDate on) {
    return JsonLine.of(
        out -> {
          out.writeStartArray();
          for (SearchHit hit : result.hits()) {
            hit(out, hit, on);
          }
          out.writeEndArray();
        });
  }

  private static void hit(JsonGenerator out, SearchHit hit, EditionOnDate on) throws IOException {
    out.writeStartObject();
    out.writeStringField("kode", hit.wilayah().kode().toString());
    out.writeStringField("nama", hit.wilayah().nama());
    JsonLine.texts(out, "jalur", hit.path());
    out.writeNumberField("skor", hit.score());
    out.writeArrayFieldStart("sebab");
    for (WordMatch match : hit.matches()) {
      out.writeStartObject();
      out.writeStringField("kata", match.typed());
      out.writeStringField("kecocokan", match.kind().name());
      out.writeStringField("dengan", match.word());
      out.writeStringField("kode", match.kode().map(String::valueOf).orElse(null));
      out.writeEndObject();
    }
    out.writeEndArray();
    if (hit.namaLama().isPresent()) {
      NamaLama former = hit.namaLama().get();
      out.writeObjectFieldStart("namaLama");
      out.writeStringField("kode", former.kode().toString());
      out.writeStringField("nama", former.nama());
      out.writeStringField("edisi", former.edisi().orElse(null));
      JsonLine.texts(out, "dasar", former.dasar());
      out.writeEndObject();
    }
    out.writeStringField("edisi", on.edition().id());
    out.writeBooleanField("edisiTepat", on.exact());
    out.writeEndObject();
  }
}
