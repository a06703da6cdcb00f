package id.pamong.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.pamong.hukum.DasarHukum;
import id.pamong.wewenang.keputusan.AkibatHukum;
import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.keputusan.KelasPelanggaran;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.Pelanggaran;
import id.pamong.wewenang.syarat.Syarat;
import java.util.List;
import java.util.function.Function;

/**
 * Writes decisions on authority as JSON: outcome, class of fault, consequence, what is missing,
 * remarks, and the tree of conditions. Immutable and thread-safe.
 */
public final class KeputusanJson {

  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final Function<Syarat, String> conditions;
  private final Function<Catatan, String> remarks;
  private final Function<Pelanggaran, String> faults;

  private KeputusanJson(
      Function<Syarat, String> conditions,
      Function<Catatan, String> remarks,
      Function<Pelanggaran, String> faults) {
    this.conditions = conditions;
    this.remarks = remarks;
    this.faults = faults;
  }

  /**
   * Returns a writer with the sentences of a language.
   *
   * @param conditions the sentence of a condition
   * @param remarks the sentence of a remark
   * @param faults the words of a fault
   * @return the writer
   */
  public static KeputusanJson withTexts(
      Function<Syarat, String> conditions,
      Function<Catatan, String> remarks,
      Function<Pelanggaran, String> faults) {
    return new KeputusanJson(conditions, remarks, faults);
  }

  /**
   * Writes a decision over several lines.
   *
   * @param decision the decision
   * @return the JSON text, ended by a line feed
   */
  public String write(KeputusanWewenang decision) {
    return JsonText.indented(JsonText.of(object(decision)));
  }

  /**
   * Writes a decision on one line.
   *
   * @param decision the decision
   * @return the JSON text, without a line feed
   */
  public String writeLine(KeputusanWewenang decision) {
    return JsonText.onOneLine(JsonText.of(object(decision)));
  }

  ObjectNode object(KeputusanWewenang decision) {
    ObjectNode object = nodes.objectNode();
    object.put("keputusan", decision.keputusan());
    if (decision instanceof KeputusanWewenang.Berwenang granted) {
      object.put("sumber", granted.sumber().map(Enum::name).orElse(null));
      object.put(
          "penanggungJawab",
          granted.penanggungJawab().map(office -> office.jabatan().name()).orElse(null));
      object.put(
          "wilayahPenanggungJawab",
          granted.penanggungJawab().map(office -> office.wilayah().toString()).orElse(null));
    } else if (decision instanceof KeputusanWewenang.TidakBerwenang refused) {
      Pelanggaran first = refused.pelanggaran().get(0);
      object.put("sebab", first.kelasPasti().map(KelasPelanggaran::name).orElse(null));
      object.put("akibat", first.akibat().map(AkibatHukum::name).orElse(null));
      ArrayNode all = object.putArray("pelanggaran");
      refused.pelanggaran().forEach(fault -> all.add(fault(fault)));
    } else if (decision instanceof KeputusanWewenang.TidakDapatDitentukan open) {
      ArrayNode missing = object.putArray("kurang");
      open.kurang().forEach(syarat -> missing.add(leaf(syarat)));
    }
    ArrayNode all = object.putArray("catatan");
    decision.catatan().forEach(remark -> all.add(remark(remark)));
    object.putArray("syarat").add(tree(decision.syarat()));
    return object;
  }

  private ObjectNode fault(Pelanggaran fault) {
    ObjectNode object = nodes.objectNode();
    object.put("syarat", fault.syarat().jenis().id());
    ArrayNode classes = object.putArray("kelas");
    fault.kelas().forEach(one -> classes.add(one.name()));
    object.put("akibat", fault.akibat().map(AkibatHukum::name).orElse(null));
    putBasis(object, fault.dasar());
    object.put("keterangan", faults.apply(fault));
    return object;
  }

  ObjectNode remark(Catatan remark) {
    ObjectNode object = nodes.objectNode();
    object.put("catatan", remark.jenis().id());
    object.put("keparahan", remark.keparahan().name());
    putBasis(object, remark.dasar());
    object.put("keterangan", remarks.apply(remark));
    return object;
  }

  ObjectNode leaf(Syarat syarat) {
    ObjectNode object = nodes.objectNode();
    object.put("syarat", syarat.jenis().id());
    object.put("hasil", syarat.hasil().name());
    putBasis(object, syarat.dalil().dasar());
    object.put("fakta", conditions.apply(syarat));
    object.put("sumber", syarat.dalil().sumber());
    object.put("letak", syarat.dalil().letak().value());
    return object;
  }

  private ObjectNode tree(Syarat syarat) {
    ObjectNode object = leaf(syarat);
    ArrayNode children = object.putArray("anak");
    syarat.anak().forEach(child -> children.add(tree(child)));
    return object;
  }

  private static void putBasis(ObjectNode object, List<DasarHukum> dasar) {
    ArrayNode basis = object.putArray("basis");
    dasar.forEach(one -> basis.add(one.sitasi()));
  }
}
