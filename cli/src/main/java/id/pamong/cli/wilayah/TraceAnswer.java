package id.pamong.cli.wilayah;

import com.fasterxml.jackson.core.JsonGenerator;
import id.pamong.cli.console.JsonLine;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.suksesi.Jejak;
import id.pamong.wilayah.suksesi.Langkah;
import id.pamong.wilayah.suksesi.Penerus;
import id.pamong.wilayah.suksesi.Perpindahan;
import id.pamong.wilayah.suksesi.StatusSuksesi;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of the way of one code. */
sealed interface TraceAnswer {

  /** Returns the answer as one line of JSON. */
  String json();

  /** Says whether the answer is "no". */
  boolean isNo();

  /**
   * A code that was followed.
   *
   * @param jejak the answer of the library
   * @param asal the region of the code in the edition it is taken from
   * @param sekarang the region of the same code in the edition asked for
   * @param ever what the code stands for in every edition that has it
   * @param outside what became of the code from each edition that the way does not touch
   */
  record Traced(
      Jejak jejak,
      Optional<Wilayah> asal,
      Optional<Wilayah> sekarang,
      List<Wilayah> ever,
      List<Jejak> outside)
      implements TraceAnswer {

    /** The steps in which a name changed, those outside of the way first. */
    List<Perpindahan> renamings() {
      return Stream.concat(
              outside.stream().filter(one -> one.status() == StatusSuksesi.TETAP), Stream.of(jejak))
          .flatMap(one -> one.langkah().stream())
          .flatMap(step -> step.perpindahan().stream())
          .filter(move -> move.isGantiNama() && move.hubungan().isPenerus())
          .distinct()
          .toList();
    }

    @Override
    public boolean isNo() {
      return jejak.status() == StatusSuksesi.TIDAK_DIKENAL
          || jejak.status() == StatusSuksesi.TIDAK_ADA;
    }

    @Override
    public String json() {
      return JsonLine.of(
          out -> {
            out.writeStartObject();
            out.writeStringField("kode", jejak.kode().toString());
            out.writeStringField("edisi", jejak.dari().id());
            out.writeArrayFieldStart("penerus");
            for (Penerus successor : jejak.penerus()) {
              out.writeStartObject();
              region(out, successor.wilayah());
              out.writeStringField("bukti", successor.bukti().name());
              out.writeEndObject();
            }
            out.writeEndArray();
            out.writeStringField("status", jejak.status().name());
            out.writeStringField("ke", jejak.ke().id());
            JsonLine.texts(out, "dasar", jejak.dasar());
            out.writeBooleanField("berubahMakna", jejak.berubahMakna());
            renamings(out);
            regions(out, "pecahan", jejak.pecahan());
            regions(out, "pecahanDari", jejak.pecahanDari());
            steps(out);
            out.writeEndObject();
          });
    }

    private void renamings(JsonGenerator out) throws IOException {
      out.writeArrayFieldStart("gantiNama");
      for (Perpindahan move : renamings()) {
        Wilayah to = move.tujuan().orElseThrow();
        out.writeStartObject();
        out.writeStringField("dari", move.asal().edisi().id());
        out.writeStringField("nama", move.asal().nama());
        out.writeStringField("ke", to.edisi().id());
        out.writeStringField("menjadi", to.nama());
        out.writeBooleanField("ejaan", move.isGantiEjaan());
        out.writeEndObject();
      }
      out.writeEndArray();
    }

    private void steps(JsonGenerator out) throws IOException {
      out.writeArrayFieldStart("langkah");
      for (Langkah step : jejak.langkah()) {
        for (Perpindahan move : step.perpindahan()) {
          out.writeStartObject();
          out.writeStringField("dari", step.dari().id());
          out.writeStringField("ke", step.ke().id());
          out.writeStringField("kode", move.asal().kode().toString());
          out.writeStringField("nama", move.asal().nama());
          if (move.tujuan().isPresent()) {
            out.writeStringField("kodeTujuan", move.tujuan().get().kode().toString());
            out.writeStringField("namaTujuan", move.tujuan().get().nama());
          }
          out.writeStringField("hubungan", move.hubungan().name());
          out.writeStringField("bukti", move.bukti().name());
          if (move.dasar().isPresent()) {
            out.writeStringField("dasar", move.dasar().get());
          }
          out.writeEndObject();
        }
      }
      out.writeEndArray();
    }

    private static void regions(JsonGenerator out, String field, List<Wilayah> regions)
        throws IOException {
      out.writeArrayFieldStart(field);
      for (Wilayah region : regions) {
        out.writeStartObject();
        region(out, region);
        out.writeEndObject();
      }
      out.writeEndArray();
    }

    private static void region(JsonGenerator out, Wilayah region) throws IOException {
      out.writeStringField("kode", region.kode().toString());
      out.writeStringField("nama", region.nama());
      out.writeStringField("edisi", region.edisi().id());
    }
  }

  /**
   * A text that is no code.
   *
   * @param refused why
   */
  record Malformed(WilayahAnswer.Refused refused) implements TraceAnswer {

    @Override
    public boolean isNo() {
      return true;
    }

    @Override
    public String json() {
      return JsonLine.of(
          out -> {
            out.writeStartObject();
            out.writeStringField("kode", refused.code());
            out.writeNullField("edisi");
            out.writeArrayFieldStart("penerus");
            out.writeEndArray();
            out.writeStringField("status", StatusSuksesi.TIDAK_DIKENAL.name());
            out.writeStringField("error", refused.reason());
            out.writeStringField("message", refused.message());
            if (refused.position().isPresent()) {
              out.writeNumberField("posisi", refused.position().getAsInt());
            }
            out.writeEndObject();
          });
    }
  }
}
