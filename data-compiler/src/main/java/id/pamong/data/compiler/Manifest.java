package id.pamong.data.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.pamong.wilayah.WilayahCounts;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.WilayahEdition.Confirmation;
import id.pamong.wilayah.suksesi.BarisSuksesi;
import id.pamong.wilayah.suksesi.TabelSuksesi;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The manifest: what people pinned for each edition, and what the compiler measured. */
final class Manifest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ObjectNode root;

  private Manifest(ObjectNode root) {
    this.root = root;
  }

  static Manifest parse(byte[] json) throws IOException {
    return new Manifest((ObjectNode) MAPPER.readTree(json));
  }

  /** One edition's package, as pinned. */
  record Source(WilayahEdition edition, String packageName, String version, String integrity) {

    /** The file that {@code npm pack} writes. */
    String archive() {
      return packageName + "-" + version + ".tgz";
    }
  }

  List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (JsonNode node : root.required("editions")) {
      sources.add(
          new Source(
              edition(node),
              node.required("package").asText(),
              node.required("version").asText(),
              node.required("integrity").asText()));
    }
    return sources;
  }

  private static WilayahEdition edition(JsonNode node) {
    List<Confirmation> alsoUnder = new ArrayList<>();
    for (JsonNode also : node.path("alsoUnder")) {
      alsoUnder.add(new Confirmation(also.required("decree").asText(), day(also, "inForceFrom")));
    }
    return new WilayahEdition(
        node.required("id").asText(),
        node.required("shortName").asText(),
        node.required("decree").asText(),
        day(node, "inForceFrom"),
        node.has("exactUntil") ? Optional.of(day(node, "exactUntil")) : Optional.empty(),
        alsoUnder);
  }

  private static LocalDate day(JsonNode node, String property) {
    return LocalDate.parse(node.required(property).asText());
  }

  void setPacks(byte[] pack, byte[] suksesi) {
    setPack("pack", "wilayah.pack", PackWriter.VERSION, pack);
    setPack("suksesiPack", "suksesi.pack", SuksesiPackWriter.VERSION, suksesi);
  }

  private void setPack(String property, String file, int format, byte[] pack) {
    ObjectNode node = root.putObject(property);
    node.put("file", file);
    node.put("format", format);
    node.put("bytes", pack.length);
    node.put("sha256", sha256(pack));
  }

  /** Takes away what depends on how the packs were deflated. */
  void clearPacks() {
    root.remove("pack");
    root.remove("suksesiPack");
  }

  /** Counts the rows of every step by relation and evidence. */
  void setSuksesi(List<TabelSuksesi> steps) {
    ArrayNode nodes = root.putArray("suksesi");
    for (TabelSuksesi step : steps) {
      ObjectNode node = nodes.addObject();
      node.put("from", step.dari().shortName());
      node.put("to", step.ke().shortName());
      Map<String, Integer> counts = new TreeMap<>();
      for (BarisSuksesi row : step.baris()) {
        counts.merge(row.hubungan() + " " + row.bukti(), 1, Integer::sum);
      }
      ObjectNode measured = node.putObject("rows");
      counts.forEach(measured::put);
    }
  }

  void setMeasured(int edition, WilayahCounts counts, int repairedNames) {
    ObjectNode node = (ObjectNode) root.required("editions").required(edition);
    ObjectNode measured = node.putObject("counts");
    measured.put("provinsi", counts.provinsi());
    measured.put("kabupaten", counts.kabupaten());
    measured.put("kota", counts.kota());
    measured.put("kecamatan", counts.kecamatan());
    measured.put("kelurahan", counts.kelurahan());
    measured.put("desa", counts.desa());
    measured.put("desaAdat", counts.desaAdat());
    node.put("repairedNames", repairedNames);
  }

  void setDifferences(List<EditionTable> tables) {
    ArrayNode differences = root.putArray("differences");
    for (int i = 1; i < tables.size(); i++) {
      EditionTable before = tables.get(i - 1);
      EditionTable after = tables.get(i);
      ObjectNode node = differences.addObject();
      node.put("from", before.edition().shortName());
      node.put("to", after.edition().shortName());
      node.put("codesRemoved", before.countMissingIn(after));
      node.put("codesAdded", after.countMissingIn(before));
      node.put("namesChanged", before.countRenamedIn(after));
    }
  }

  /** The measured part for people, one line for each edition and difference. */
  String summary() {
    StringBuilder lines = new StringBuilder();
    for (JsonNode edition : root.required("editions")) {
      lines.append(edition.required("shortName").asText()).append(' ');
      lines.append(edition.required("counts")).append(", repaired names: ");
      lines.append(edition.required("repairedNames")).append('\n');
    }
    root.required("differences").forEach(difference -> lines.append(difference).append('\n'));
    root.required("suksesi").forEach(step -> lines.append(step).append('\n'));
    lines.append(root.required("pack")).append('\n');
    return lines.append(root.required("suksesiPack")).toString();
  }

  byte[] json() throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    return (MAPPER.writer(printer).writeValueAsString(root) + "\n").getBytes(UTF_8);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
