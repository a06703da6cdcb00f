package id.pamong.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.pemegang.BarisPemegang;
import id.pamong.wewenang.pemegang.CalonPemegang;
import id.pamong.wewenang.pemegang.DaftarPemegang;
import id.pamong.wewenang.pemegang.KeadaanPemegang;
import id.pamong.wewenang.pemegang.PetaPemegang;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes holders of authority as JSON: every office with its decision, or the rows of a region.
 * Immutable and thread-safe.
 */
public final class PemegangJson {

  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final KeputusanJson decisions;

  private PemegangJson(KeputusanJson decisions) {
    this.decisions = decisions;
  }

  /**
   * Returns a writer with the sentences of a writer of decisions.
   *
   * @param decisions the writer of decisions
   * @return the writer
   */
  public static PemegangJson of(KeputusanJson decisions) {
    return new PemegangJson(decisions);
  }

  /**
   * Writes who is competent: {@code status}, and the offices under {@code pemegang}, {@code
   * terbuka} and {@code ditolak}, each with its {@code keputusan}.
   *
   * @param answer the offices
   * @return the JSON text, ended by a line feed
   */
  public String write(DaftarPemegang answer) {
    ObjectNode object = nodes.objectNode();
    object.put("status", answer.status().name());
    put(object, "pemegang", answer.pemegang());
    put(object, "terbuka", answer.terbuka());
    put(object, "ditolak", answer.ditolak());
    return JsonText.indented(JsonText.of(object));
  }

  private void put(ObjectNode object, String name, List<CalonPemegang> offices) {
    ArrayNode all = object.putArray(name);
    for (CalonPemegang one : offices) {
      ObjectNode office = office(one.jabatan());
      office.set("keputusan", decisions.object(one.keputusan()));
      all.add(office);
    }
  }

  /**
   * Writes who holds what, where and when, all rows: those with one holder too.
   *
   * @param map the rows
   * @return the JSON text, ended by a line feed
   */
  public String write(PetaPemegang map) {
    ObjectNode object = nodes.objectNode();
    object.put("wilayah", map.permintaan().wilayah().toString());
    put(object, map.permintaan().periode());
    ArrayNode rows = object.putArray("baris");
    map.baris().forEach(row -> rows.add(row(row)));
    return JsonText.indented(JsonText.of(object));
  }

  private ObjectNode row(BarisPemegang row) {
    KeadaanPemegang state = row.keadaan();
    ObjectNode object = nodes.objectNode();
    object.put("layanan", row.layanan());
    object.put("tempat", row.tempat().toString());
    put(object, row.periode());
    object.put("keadaan", state.jenis().name());
    ArrayNode offices = object.putArray("pemegang");
    state.pemegang().forEach(one -> offices.add(office(one)));
    object.put("kepalaDaerah", state.kepalaDaerah().name());
    ArrayNode missing = object.putArray("kurang");
    state.kurang().forEach(one -> missing.add(decisions.leaf(one)));
    return object;
  }

  private ObjectNode office(JabatanWilayah office) {
    ObjectNode object = nodes.objectNode();
    object.put("jabatan", office.jabatan().name());
    object.put("wilayah", office.wilayah().toString());
    return object;
  }

  private static void put(ObjectNode object, Periode period) {
    object.put("mulai", period.mulai().toString());
    object.put("akhir", period.akhir().map(LocalDate::toString).orElse(null));
  }
}
