package id.pamong.data.compiler;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahCounts;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.WilayahEdition.Confirmation;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** Writes editions in the format that {@link id.pamong.data.WilayahPack} describes. */
final class PackWriter {

  static final String MAGIC = "PMWL";
  static final int VERSION = 1;

  private static final int LONGEST_NAME = 127;
  private static final int LONGEST_SPAN = 4095;
  private static final int MOST_EDITIONS = 7;
  private static final int OTHER_NAMES = 1 << 7;

  private final PackFile file = new PackFile(MAGIC, VERSION);
  private final Section editions = file.section();
  private final Section numbers = file.section();
  private final Section masks = file.section();
  private final Section lengths = file.section();
  private final Section childCounts = file.section();
  private final Section nameSpans = file.section();
  private final Section names = file.section();
  private final Section otherKeys = file.section();
  private final Section otherLengths = file.section();
  private final Section otherNames = file.section();

  private PackWriter() {}

  /** One part of the pack while it is filled. */
  static final class Section extends DataOutputStream {

    Section() {
      super(new ByteArrayOutputStream());
    }

    byte[] bytes() {
      return ((ByteArrayOutputStream) out).toByteArray();
    }
  }

  /**
   * Packs editions.
   *
   * @param tables the editions in date order, seven at most
   * @return the bytes of the file
   */
  static byte[] write(List<EditionTable> tables) throws IOException {
    if (tables.isEmpty() || tables.size() > MOST_EDITIONS) {
      throw new CompileException("pack must have 1 to 7 editions, but was '" + tables.size() + "'");
    }
    PackWriter writer = new PackWriter();
    writer.writeEditions(tables);
    writer.writeRegions(tables);
    return writer.file.bytes();
  }

  private void writeEditions(List<EditionTable> tables) throws IOException {
    editions.writeByte(tables.size());
    for (EditionTable table : tables) {
      WilayahEdition edition = table.edition();
      editions.writeUTF(edition.id());
      editions.writeUTF(edition.shortName());
      editions.writeUTF(edition.decree());
      editions.writeInt((int) edition.inForceFrom().toEpochDay());
      editions.writeInt(
          edition.exactUntil().map(day -> (int) day.toEpochDay()).orElse(Integer.MIN_VALUE));
      editions.writeByte(edition.alsoUnder().size());
      for (Confirmation also : edition.alsoUnder()) {
        editions.writeUTF(also.decree());
        editions.writeInt((int) also.inForceFrom().toEpochDay());
      }
      WilayahCounts counts = table.counts();
      editions.writeInt(counts.provinsi());
      editions.writeInt(counts.kabupaten());
      editions.writeInt(counts.kota());
      editions.writeInt(counts.kecamatan());
      editions.writeInt(counts.kelurahan());
      editions.writeInt(counts.desa());
      editions.writeInt(counts.desaAdat());
    }
  }

  private void writeRegions(List<EditionTable> tables) throws IOException {
    NavigableMap<KodeWilayah, Integer> union = new TreeMap<>();
    for (EditionTable table : tables) {
      table.regions().names().keySet().forEach(kode -> union.put(kode, 0));
    }
    NavigableMap<KodeWilayah, int[]> parents = new TreeMap<>();
    int[] country = new int[2];
    union
        .keySet()
        .forEach(
            kode -> {
              if (kode.tingkat() != Tingkat.DESA_KELURAHAN) {
                parents.put(kode, new int[2]);
              }
            });
    int region = 0;
    for (Tingkat tingkat : Tingkat.values()) {
      for (KodeWilayah kode : union.keySet()) {
        if (kode.tingkat() == tingkat) {
          int length = writeRegion(region, kode, tables);
          int[] parent = kode.induk().map(parents::get).orElse(country);
          parent[0]++;
          parent[1] += length;
          region++;
        }
      }
    }
    writeParent(country);
    for (Tingkat tingkat : List.of(Tingkat.PROVINSI, Tingkat.KABUPATEN_KOTA, Tingkat.KECAMATAN)) {
      for (KodeWilayah kode : parents.keySet()) {
        if (kode.tingkat() == tingkat) {
          writeParent(Objects.requireNonNull(parents.get(kode)));
        }
      }
    }
  }

  private int writeRegion(int region, KodeWilayah kode, List<EditionTable> tables)
      throws IOException {
    int mask = 0;
    String newest = "";
    for (int i = 0; i < tables.size(); i++) {
      String name = tables.get(i).regions().names().get(kode);
      if (name != null) {
        mask |= 1 << i;
        newest = name;
      }
    }
    for (int i = 0; i < tables.size(); i++) {
      String name = tables.get(i).regions().names().get(kode);
      if (name != null && !name.equals(newest)) {
        mask |= OTHER_NAMES;
        otherKeys.writeInt(region << 3 | i);
        writeName(kode, name, otherLengths, otherNames);
      }
    }
    String undotted = kode.undotted();
    int digits = kode.tingkat() == Tingkat.DESA_KELURAHAN ? 4 : 2;
    numbers.writeShort(Integer.parseInt(undotted.substring(undotted.length() - digits)));
    masks.writeByte(mask);
    writeName(kode, newest, lengths, names);
    return newest.length();
  }

  private static void writeName(KodeWilayah kode, String name, Section lengths, Section names)
      throws IOException {
    if (name.length() > LONGEST_NAME || !US_ASCII.newEncoder().canEncode(name)) {
      throw new CompileException(
          "name of " + kode + " must be at most 127 characters of ASCII, but was '" + name + "'");
    }
    lengths.writeByte(name.length());
    names.write(name.getBytes(US_ASCII));
  }

  private void writeParent(int[] parent) throws IOException {
    if (parent[1] > LONGEST_SPAN) {
      throw new CompileException(
          "names of the children of one region must have at most 4095 characters in all, but was '"
              + parent[1]
              + "'");
    }
    childCounts.writeShort(parent[0]);
    nameSpans.writeShort(parent[1]);
  }
}
