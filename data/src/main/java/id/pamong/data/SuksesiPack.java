package id.pamong.data;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.suksesi.BarisSuksesi;
import id.pamong.wilayah.suksesi.Bukti;
import id.pamong.wilayah.suksesi.HubunganWilayah;
import id.pamong.wilayah.suksesi.KetentuanPerpindahan;
import id.pamong.wilayah.suksesi.Suksesi;
import id.pamong.wilayah.suksesi.TabelSuksesi;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The packed succession of the codes of a catalog, and what law states of it.
 *
 * <p>The frame is that of {@link WilayahPack}, with the magic number {@code PMSX} and four
 * sections:
 *
 * <ol start="0">
 *   <li>the ids of the editions, their number first (one byte);
 *   <li>the words, their number first (two bytes): relations, grades of evidence and instruments of
 *       law; the other sections name each by its place from 1 on (two bytes), 0 for none;
 *   <li>what law states, the number first (two bytes): day, old and new code (eight bytes each, as
 *       {@link KodeWilayah#packed}, 0 for none), relation, instrument;
 *   <li>for each step the number of its rows (four bytes) and the rows: old and new code (eight
 *       bytes each), relation, evidence, instrument.
 * </ol>
 *
 * <p>Immutable and thread-safe.
 */
public final class SuksesiPack {

  static final int EDITIONS = 0;
  static final int WORDS = 1;
  static final int STATED = 2;
  static final int ROWS = 3;

  private static final PackFrame FRAME = new PackFrame("PMSX", 1, 4);

  private final Suksesi suksesi;
  private final List<KetentuanPerpindahan> ketentuan;

  private SuksesiPack(Suksesi suksesi, List<KetentuanPerpindahan> ketentuan) {
    this.suksesi = suksesi;
    this.ketentuan = List.copyOf(ketentuan);
  }

  /**
   * Reads a pack and checks every byte of it.
   *
   * @param fileName the name to say in a refusal
   * @param bytes the whole file
   * @param catalog the regions that the codes are of
   * @return the succession and what law states
   * @throws WilayahPackException if the bytes are no pack of this version, damaged, or of another
   *     catalog
   */
  public static SuksesiPack read(String fileName, byte[] bytes, WilayahCatalog catalog) {
    byte[][] sections = FRAME.read(fileName, bytes);
    try {
      List<String> words = readWords(in(sections[WORDS]));
      List<TabelSuksesi> steps = new ArrayList<>();
      List<WilayahEdition> editions = catalog.editions();
      if (!readEditions(in(sections[EDITIONS]))
          .equals(editions.stream().map(WilayahEdition::id).toList())) {
        throw new WilayahPackException(
            fileName, "be of the editions " + editions + ", but was of others");
      }
      DataInputStream rows = in(sections[ROWS]);
      for (int i = 1; i < editions.size(); i++) {
        steps.add(new TabelSuksesi(editions.get(i - 1), editions.get(i), readRows(rows, words)));
      }
      return new SuksesiPack(Suksesi.of(catalog, steps), readStated(in(sections[STATED]), words));
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new WilayahPackException(fileName, "have sections that fit together", e);
    }
  }

  private static DataInputStream in(byte[] section) {
    return new DataInputStream(new ByteArrayInputStream(section));
  }

  private static List<String> readEditions(DataInputStream in) throws IOException {
    return readTexts(in, in.readUnsignedByte());
  }

  private static List<String> readWords(DataInputStream in) throws IOException {
    return readTexts(in, in.readUnsignedShort());
  }

  private static List<String> readTexts(DataInputStream in, int size) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      texts.add(in.readUTF());
    }
    return texts;
  }

  private static List<KetentuanPerpindahan> readStated(DataInputStream in, List<String> words)
      throws IOException {
    int size = in.readUnsignedShort();
    List<KetentuanPerpindahan> stated = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      stated.add(
          new KetentuanPerpindahan(
              LocalDate.ofEpochDay(in.readInt()),
              KodeWilayah.ofPacked(in.readLong()),
              readCode(in),
              HubunganWilayah.valueOf(word(in, words)),
              word(in, words)));
    }
    return stated;
  }

  private static List<BarisSuksesi> readRows(DataInputStream in, List<String> words)
      throws IOException {
    int size = in.readInt();
    List<BarisSuksesi> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Optional<KodeWilayah> old = readCode(in);
      Optional<KodeWilayah> young = readCode(in);
      HubunganWilayah relation = HubunganWilayah.valueOf(word(in, words));
      Bukti grade = Bukti.valueOf(word(in, words));
      int basis = in.readUnsignedShort();
      Optional<String> text = basis == 0 ? Optional.empty() : Optional.of(words.get(basis - 1));
      rows.add(new BarisSuksesi(old, young, relation, grade, text));
    }
    return rows;
  }

  private static String word(DataInputStream in, List<String> words) throws IOException {
    return words.get(in.readUnsignedShort() - 1);
  }

  private static Optional<KodeWilayah> readCode(DataInputStream in) throws IOException {
    long packed = in.readLong();
    return packed == 0 ? Optional.empty() : Optional.of(KodeWilayah.ofPacked(packed));
  }

  /**
   * Returns the succession.
   *
   * @return the succession over the catalog that was given
   */
  public Suksesi suksesi() {
    return suksesi;
  }

  /**
   * Returns what law states.
   *
   * @return the changes in the order of their days
   */
  public List<KetentuanPerpindahan> ketentuan() {
    return ketentuan;
  }
}
