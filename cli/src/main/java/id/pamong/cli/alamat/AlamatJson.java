package id.pamong.cli.alamat;

import com.fasterxml.jackson.core.JsonGenerator;
import id.pamong.cli.console.JsonLine;
import id.pamong.cli.console.Texts;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.alamat.DiagnosisAlamat;
import id.pamong.wilayah.alamat.JenisSisa;
import id.pamong.wilayah.alamat.KandidatAlamat;
import id.pamong.wilayah.alamat.Perbaikan;
import id.pamong.wilayah.alamat.StatusAlamat;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

/** Writes what is known of an address as one line of JSON. */
final class AlamatJson {

  private AlamatJson() {}

  static String of(AlamatAnswer answer, EditionOnDate on, Texts texts) {
    if (answer instanceof AlamatAnswer.Unreadable unreadable) {
      return unreadable(unreadable, texts);
    }
    DiagnosisAlamat diagnosis = ((AlamatAnswer.Diagnosed) answer).diagnosis();
    return JsonLine.of(
        out -> {
          out.writeStartObject();
          String kode = diagnosis.wilayah().map(found -> found.kode().toString()).orElse(null);
          out.writeStringField("kode", kode);
          out.writeStringField("status", diagnosis.status().name());
          JsonLine.texts(
              out,
              "sebab",
              diagnosis.sebab().stream().map(cause -> cause.sebab().name()).distinct().toList());
          candidates(out, diagnosis.kandidat());
          out.writeNumberField("kandidatLain", diagnosis.sisa().kandidatLain());
          causes(out, diagnosis.sebab());
          JsonLine.texts(
              out,
              "disisihkan",
              new TreeSet<>(diagnosis.sisa().disisihkan()).stream().map(JenisSisa::name).toList());
          out.writeStringField("edisi", on.edition().id());
          out.writeBooleanField("edisiTepat", on.exact());
          out.writeEndObject();
        });
  }

  private static void candidates(JsonGenerator out, List<KandidatAlamat> kandidat)
      throws IOException {
    out.writeArrayFieldStart("kandidat");
    for (KandidatAlamat candidate : kandidat) {
      out.writeStartObject();
      out.writeStringField("kode", candidate.wilayah().kode().toString());
      JsonLine.texts(out, "jalur", candidate.jalur());
      out.writeNumberField("skor", candidate.skor());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void causes(JsonGenerator out, List<Perbaikan> sebab) throws IOException {
    out.writeArrayFieldStart("perbaikan");
    for (Perbaikan cause : sebab) {
      out.writeStartObject();
      out.writeStringField("sebab", cause.sebab().name());
      out.writeStringField("bagian", cause.bagian().name());
      out.writeStringField("diberikan", cause.diberikan());
      out.writeStringField("seharusnya", cause.seharusnya());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static String unreadable(AlamatAnswer.Unreadable unreadable, Texts texts) {
    return JsonLine.of(
        out -> {
          out.writeStartObject();
          out.writeNullField("kode");
          out.writeStringField("status", StatusAlamat.TIDAK_DITEMUKAN.name());
          JsonLine.texts(out, "sebab", List.of());
          candidates(out, List.of());
          out.writeStringField("error", unreadable.reason());
          out.writeStringField("message", unreadable.text(texts));
          out.writeNumberField("baris", unreadable.line());
          out.writeEndObject();
        });
  }
}
