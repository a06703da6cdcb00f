package id.pamong.data.compiler;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.suksesi.BarisSuksesi;
import id.pamong.wilayah.suksesi.KetentuanPerpindahan;
import id.pamong.wilayah.suksesi.Suksesi;
import id.pamong.wilayah.suksesi.TabelSuksesi;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Writes a succession in the format that {@link id.pamong.data.SuksesiPack} describes. */
final class SuksesiPackWriter {

  static final String MAGIC = "PMSX";
  static final int VERSION = 1;

  private final List<String> words;

  private SuksesiPackWriter(List<String> words) {
    this.words = words;
  }

  static byte[] write(Suksesi suksesi, List<KetentuanPerpindahan> stated) throws IOException {
    TreeSet<String> words = new TreeSet<>();
    for (KetentuanPerpindahan fact : stated) {
      words.addAll(List.of(fact.hubungan().name(), fact.dasar()));
    }
    for (TabelSuksesi step : suksesi.tabel()) {
      for (BarisSuksesi row : step.baris()) {
        words.addAll(List.of(row.hubungan().name(), row.bukti().name()));
        row.dasar().ifPresent(words::add);
      }
    }
    SuksesiPackWriter writer = new SuksesiPackWriter(new ArrayList<>(words));
    PackFile file = new PackFile(MAGIC, VERSION);
    DataOutputStream editions = file.section();
    editions.writeByte(suksesi.catalog().editions().size());
    for (WilayahEdition edition : suksesi.catalog().editions()) {
      editions.writeUTF(edition.id());
    }
    DataOutputStream texts = file.section();
    texts.writeShort(words.size());
    for (String word : words) {
      texts.writeUTF(word);
    }
    writer.writeStated(file.section(), stated);
    DataOutputStream rows = file.section();
    for (TabelSuksesi step : suksesi.tabel()) {
      writer.writeRows(rows, step.baris());
    }
    return file.bytes();
  }

  private void writeStated(DataOutputStream out, List<KetentuanPerpindahan> stated)
      throws IOException {
    out.writeShort(stated.size());
    for (KetentuanPerpindahan fact : stated) {
      out.writeInt(Math.toIntExact(fact.mulai().toEpochDay()));
      out.writeLong(fact.dari().packed());
      out.writeLong(code(fact.ke()));
      out.writeShort(place(fact.hubungan().name()));
      out.writeShort(place(fact.dasar()));
    }
  }

  private void writeRows(DataOutputStream out, List<BarisSuksesi> rows) throws IOException {
    out.writeInt(rows.size());
    for (BarisSuksesi row : rows) {
      out.writeLong(code(row.lama()));
      out.writeLong(code(row.baru()));
      out.writeShort(place(row.hubungan().name()));
      out.writeShort(place(row.bukti().name()));
      out.writeShort(row.dasar().map(this::place).orElse(0));
    }
  }

  private int place(String word) {
    return words.indexOf(word) + 1;
  }

  private static long code(Optional<KodeWilayah> kode) {
    return kode.map(KodeWilayah::packed).orElse(0L);
  }
}
