package id.pamong.cli.wilayah;

import id.pamong.cli.console.JsonLine;
import id.pamong.wilayah.Desa;
import id.pamong.wilayah.DesaAdat;
import id.pamong.wilayah.Kabupaten;
import id.pamong.wilayah.Kecamatan;
import id.pamong.wilayah.Kelurahan;
import id.pamong.wilayah.Kota;
import id.pamong.wilayah.Provinsi;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahEdition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What is known of one code. */
sealed interface WilayahAnswer {

  /** Returns the answer as one line of JSON. */
  String json();

  /**
   * A region.
   *
   * @param wilayah the region
   * @param path the names from the provinsi down to the region
   * @param exact whether its edition is known to be the state of the day
   * @param date the day asked for
   */
  record Found(Wilayah wilayah, List<String> path, boolean exact, Optional<LocalDate> date)
      implements WilayahAnswer {

    WilayahEdition edition() {
      return wilayah.edisi();
    }

    /** Returns the kind of the region, such as {@code DESA_ADAT}. */
    String kind() {
      if (wilayah instanceof DesaAdat) {
        return "DESA_ADAT";
      } else if (wilayah instanceof Desa) {
        return "DESA";
      } else if (wilayah instanceof Kelurahan) {
        return "KELURAHAN";
      } else if (wilayah instanceof Kecamatan) {
        return "KECAMATAN";
      } else if (wilayah instanceof Kota) {
        return "KOTA";
      } else if (wilayah instanceof Kabupaten) {
        return "KABUPATEN";
      } else if (wilayah instanceof Provinsi) {
        return "PROVINSI";
      }
      throw new IllegalStateException("kind must be known, but was '" + wilayah.getClass() + "'");
    }

    @Override
    public String json() {
      return JsonLine.of(
          out -> {
            out.writeStartObject();
            out.writeStringField("kode", wilayah.kode().toString());
            out.writeStringField("nama", wilayah.nama());
            out.writeStringField("tingkat", wilayah.tingkat().name());
            out.writeStringField("jenis", kind());
            JsonLine.texts(out, "jalur", path);
            out.writeStringField("edisi", edition().id());
            out.writeBooleanField("edisiTepat", exact);
            out.writeEndObject();
          });
    }
  }

  /**
   * A text that stands for no region.
   *
   * @param code the text as given
   * @param reason the code of the reason, such as {@code lost-zero} or {@code unknown}
   * @param message the reason for people
   * @param position the 0-based place at which a malformed text is wrong
   */
  record Refused(String code, String reason, String message, OptionalInt position)
      implements WilayahAnswer {

    /** Refuses a sound code that the edition does not have. */
    static Refused unknown(String code, String message) {
      return new Refused(code, "unknown", message, OptionalInt.empty());
    }

    @Override
    public String json() {
      return JsonLine.of(
          out -> {
            out.writeStartObject();
            out.writeStringField("kode", code);
            out.writeStringField("error", reason);
            out.writeStringField("message", message);
            if (position.isPresent()) {
              out.writeNumberField("posisi", position.getAsInt());
            }
            out.writeEndObject();
          });
    }
  }
}
