package id.pamong.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.pemegang.BarisPemegang;
import id.pamong.wewenang.pemegang.CakupanPeta;
import id.pamong.wewenang.pemegang.CalonPemegang;
import id.pamong.wewenang.pemegang.DaftarPemegang;
import id.pamong.wewenang.pemegang.JenisKeadaan;
import id.pamong.wewenang.pemegang.KeadaanPemegang;
import id.pamong.wewenang.pemegang.LayananDicari;
import id.pamong.wewenang.pemegang.PemegangLayanan;
import id.pamong.wewenang.pemegang.PetaPemegang;
import id.pamong.wewenang.syarat.Syarat;
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
   * terbuka} and {@code ditolak}, each with its {@code keputusan}; {@code kurang} and {@code
   * catatan} speak of the place and the day, whatever the offices are.
   *
   * @param answer the offices
   * @return the JSON text, ended by a line feed
   */
  public String write(DaftarPemegang answer) {
    ObjectNode object = nodes.objectNode();
    object.put("status", answer.status().name());
    putOffices(object, "pemegang", answer.pemegang());
    putOffices(object, "terbuka", answer.terbuka());
    putOffices(object, "ditolak", answer.ditolak());
    putConditions(object, "kurang", answer.kurang());
    putRemarks(object, answer.catatan());
    return JsonText.indented(JsonText.of(object));
  }

  private void putOffices(ObjectNode object, String name, List<CalonPemegang> offices) {
    ArrayNode all = object.putArray(name);
    for (CalonPemegang one : offices) {
      ObjectNode office = office(one.jabatan());
      office.set("keputusan", decisions.object(one.keputusan()));
      all.add(office);
    }
  }

  /**
   * Writes who holds what, where and when: {@code status}, what was looked at under {@code
   * cakupan}, what the question states of services under {@code dinyatakan}, {@code jumlah}, {@code
   * catatan}, and under {@code baris} all rows: those with one holder too. {@code dikesampingkan}
   * has the conditions under which alone a holder holds it.
   *
   * @param map the rows
   * @return the JSON text, ended by a line feed
   */
  public String write(PetaPemegang map) {
    ObjectNode object = nodes.objectNode();
    object.put("wilayah", map.permintaan().wilayah().toString());
    put(object, map.permintaan().periode());
    object.put("status", map.status().name());
    object.set("cakupan", coverage(map.cakupan()));
    putStated(object, map.permintaan().layanan());
    object.set("jumlah", counts(map));
    putRemarks(object, map.catatan());
    ArrayNode rows = object.putArray("baris");
    map.baris().forEach(row -> rows.add(row(row)));
    return JsonText.indented(JsonText.of(object));
  }

  private ObjectNode coverage(CakupanPeta coverage) {
    ObjectNode object = nodes.objectNode();
    ArrayNode services = object.putArray("layanan");
    coverage.layanan().forEach(services::add);
    ArrayNode places = object.putArray("kecamatan");
    coverage.kecamatan().forEach(kode -> places.add(kode.toString()));
    putPeriods(object, "bagian", coverage.bagian());
    putPeriods(object, "tanpaKecamatan", coverage.tanpaKecamatan());
    ArrayNode unknown = object.putArray("tidakDikenal");
    coverage.tidakDikenal().forEach(kode -> unknown.add(kode.toString()));
    return object;
  }

  private void putStated(ObjectNode object, List<LayananDicari> services) {
    ArrayNode all = object.putArray("dinyatakan");
    for (LayananDicari service : services) {
      if (service.hasFacts()) {
        ObjectNode one = nodes.objectNode();
        one.put("layanan", service.nama());
        service.urusan().ifPresent(urusan -> one.put("urusan", urusan.name()));
        service.subUrusan().ifPresent(part -> one.put("subUrusan", part.name()));
        service.pembagianUrusan().ifPresent(share -> one.put("pembagianUrusan", share.name()));
        all.add(one);
      }
    }
  }

  private ObjectNode counts(PetaPemegang map) {
    ObjectNode object = nodes.objectNode();
    object.put("baris", map.baris().size());
    for (JenisKeadaan jenis : JenisKeadaan.values()) {
      object.put(
          jenis.name(), map.baris().stream().filter(row -> row.keadaan().jenis() == jenis).count());
    }
    object.put("bersyarat", map.bersyarat().size());
    object.put("kepalaBelumDiketahui", map.kepalaBelumDiketahui().size());
    return object;
  }

  private ObjectNode row(BarisPemegang row) {
    KeadaanPemegang state = row.keadaan();
    ObjectNode object = nodes.objectNode();
    object.put("layanan", row.layanan());
    object.put("tempat", row.tempat().toString());
    put(object, row.periode());
    object.put("keadaan", state.jenis().name());
    ArrayNode offices = object.putArray("pemegang");
    state.pemegang().forEach(one -> offices.add(holder(one)));
    object.put("kepalaDaerah", state.kepalaDaerah().name());
    putConditions(object, "kurang", state.kurang());
    return object;
  }

  private ObjectNode holder(PemegangLayanan holder) {
    ObjectNode object = office(holder.jabatan());
    ArrayNode sources = object.putArray("dasar");
    holder.dasar().forEach(sources::add);
    putConditions(object, "dikesampingkan", holder.dikesampingkan());
    return object;
  }

  private void putConditions(ObjectNode object, String name, List<Syarat> conditions) {
    ArrayNode all = object.putArray(name);
    conditions.forEach(one -> all.add(decisions.leaf(one)));
  }

  private void putRemarks(ObjectNode object, List<Catatan> remarks) {
    ArrayNode all = object.putArray("catatan");
    remarks.forEach(one -> all.add(decisions.remark(one)));
  }

  private void putPeriods(ObjectNode object, String name, List<Periode> periods) {
    ArrayNode all = object.putArray(name);
    for (Periode period : periods) {
      ObjectNode one = nodes.objectNode();
      put(one, period);
      all.add(one);
    }
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
