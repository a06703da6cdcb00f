package id.pamong.wilayah.search;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.index.LevelWord;
import id.pamong.wilayah.index.Lexicon;
import id.pamong.wilayah.index.Postings;
import id.pamong.wilayah.index.RegionTree;
import id.pamong.wilayah.nama.NameForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The names of an edition, as terms: each word of a name, and two or three neighbouring words
 * joined. Immutable and thread-safe.
 */
final class SearchIndex {

  /** The most words of a name, and the most neighbours that are joined. */
  static final int MOST_WORDS = 15;

  static final int MOST_JOINED = 3;
  private static final int LEVEL_WEIGHT = 3;

  final RegionTree tree;
  final Lexicon lexicon;
  final Postings regions;

  /** Of each region where its terms begin in {@link #terms} and {@link #spans}. */
  final int[] start;

  final int[] terms;

  /** Of each term the words of the name that it covers, as bits. */
  final short[] spans;

  private final byte[] weights;
  private final byte[] kindWords;
  private final byte[] nameWeights;

  /** The regions whose names have an apostrophe between two letters. */
  private final BitSet apostrophes;

  private volatile @Nullable UpperNames upperNames;

  private SearchIndex(
      RegionTree tree,
      Lexicon lexicon,
      int[] start,
      int[] terms,
      short[] spans,
      BitSet apostrophes) {
    this.apostrophes = apostrophes;
    this.tree = tree;
    this.lexicon = lexicon;
    this.start = start;
    this.terms = terms;
    this.spans = spans;
    this.regions = Postings.invert(lexicon.size(), start, terms);
    this.kindWords = kindWords(tree, lexicon, start, terms);
    this.weights = new byte[lexicon.size()];
    for (int term = 0; term < weights.length; term++) {
      weights[term] = (byte) weightOfLength(lexicon.length(term));
    }
    for (String word : LevelWord.words()) {
      int term = lexicon.find(word);
      if (term >= 0) {
        weights[term] = LEVEL_WEIGHT;
      }
    }
    this.nameWeights = new byte[tree.size()];
    for (int region = 0; region < nameWeights.length; region++) {
      int sum = 0;
      int kind = (1 << kindWords[region]) - 1;
      for (int i = start[region]; i < start[region + 1]; i++) {
        sum += isSingle(spans[i]) && (spans[i] & kind) == 0 ? weights[terms[i]] : 0;
      }
      nameWeights[region] = (byte) Math.min(Byte.MAX_VALUE, sum);
    }
  }

  static SearchIndex build(WilayahCatalog catalog, WilayahEdition edition) {
    return build(RegionTree.regions(catalog, edition), Wilayah::nama);
  }

  /** Builds the index of regions in code order, with the parents of each, by names of theirs. */
  static SearchIndex build(List<Wilayah> regions, Function<Wilayah, String> names) {
    Map<String, Integer> distinct = new HashMap<>(1 << 18);
    List<String> inOrder = new ArrayList<>();
    int[] texts = new int[regions.size() * 3];
    int size = 0;
    int[] start = new int[regions.size() + 1];
    short[] spans = new short[regions.size() * 3];
    BitSet apostrophes = new BitSet(regions.size());
    for (int region = 0; region < regions.size(); region++) {
      String name = names.apply(regions.get(region));
      apostrophes.set(region, NameForm.hasApostropheInside(name));
      List<String> words = NameForm.wordsAnywhere(name);
      int count = Math.min(words.size(), MOST_WORDS);
      for (int from = 0; from < count; from++) {
        String text = "";
        for (int last = from; last < Math.min(count, from + MOST_JOINED); last++) {
          text = text.isEmpty() ? words.get(from) : text + words.get(last);
          if (size == texts.length) {
            texts = Arrays.copyOf(texts, 2 * size);
            spans = Arrays.copyOf(spans, 2 * size);
          }
          Integer known = distinct.putIfAbsent(text, distinct.size());
          if (known == null) {
            inOrder.add(text);
          }
          texts[size] = known == null ? distinct.size() - 1 : known;
          spans[size++] = (short) ((2 << last) - (1 << from));
        }
      }
      start[region + 1] = size;
    }
    int[] termOfText = new int[inOrder.size()];
    Lexicon lexicon = Lexicon.of(inOrder.toArray(String[]::new), termOfText);
    int[] terms = new int[size];
    for (int i = 0; i < size; i++) {
      terms[i] = termOfText[texts[i]];
    }
    return new SearchIndex(
        RegionTree.of(regions), lexicon, start, terms, Arrays.copyOf(spans, size), apostrophes);
  }

  /** Says whether a term is one word of its name. */
  static boolean isSingle(int span) {
    return (span & (span - 1)) == 0;
  }

  /** Returns how much a term says: long words more than short ones, words of a level little. */
  int weight(int term) {
    return weights[term];
  }

  /** Returns how much a word says. */
  static int weight(String word) {
    return LevelWord.of(word).isPresent() ? LEVEL_WEIGHT : weightOfLength(word.length());
  }

  private static int weightOfLength(int length) {
    return 2 + Math.min(8, length);
  }

  /** Returns how many words the name of a region has. */
  int words(int region) {
    return wordCount(start, region);
  }

  private static int wordCount(int[] start, int region) {
    // One, two, three … words make 1, 3, 6, 9 … terms.
    int count = start[region + 1] - start[region];
    return count < MOST_JOINED ? count : count / MOST_JOINED + 1;
  }

  /** Says whether the name of a region has an apostrophe between two letters. */
  boolean hasApostrophe(int region) {
    return apostrophes.get(region);
  }

  /** Returns the weight of the name of a region without the words of its kind. */
  float nameWeight(int region) {
    return nameWeights[region];
  }

  /**
   * Returns how many words at the beginning of a name tell its kind, which people leave out: Kota,
   * Kabupaten, Kota Administrasi, Kabupaten Kepulauan, Daerah Khusus Ibukota, Desa Adat.
   */
  int kindWords(int region) {
    return kindWords[region];
  }

  private static byte[] kindWords(RegionTree tree, Lexicon lexicon, int[] start, int[] terms) {
    KindWords kinds = new KindWords(lexicon);
    byte[] kindWords = new byte[tree.size()];
    for (int region = 0; region < kindWords.length; region++) {
      Tingkat tingkat = tree.tingkat(region);
      int words = wordCount(start, region);
      int known = 0;
      // After each word stand the joined terms that begin with it, then the next word.
      while (tingkat != Tingkat.KECAMATAN
          && known < words - 1
          && kinds.isKind(
              tingkat, known, terms[start[region] + known * MOST_JOINED], words - known - 1)) {
        known++;
      }
      // A desa may begin with the word: Desa Baru.
      boolean isPart = tingkat == Tingkat.DESA_KELURAHAN && known < KindWords.DESA_ADAT;
      kindWords[region] = (byte) (isPart ? 0 : known);
    }
    return kindWords;
  }

  /** Returns the names of provinsi, kabupaten and kota, gathered when first asked for. */
  UpperNames upperNames() {
    UpperNames known = upperNames;
    if (known == null) {
      known = new UpperNames(this);
      upperNames = known;
    }
    return known;
  }

  /** Returns the words of the name of a region from one on. */
  List<String> wordsFrom(int region, int first) {
    List<String> words = new ArrayList<>();
    for (int i = start[region]; i < start[region + 1]; i++) {
      if (isSingle(spans[i]) && spans[i] >= 1 << first) {
        words.add(lexicon.text(terms[i]));
      }
    }
    return words;
  }

  /** Returns some words of the name of a region, parted by one blank. */
  String words(int region, int span) {
    StringJoiner words = new StringJoiner(" ");
    for (int i = start[region]; i < start[region + 1]; i++) {
      if (isSingle(spans[i]) && (spans[i] & span) != 0) {
        words.add(lexicon.text(terms[i]));
      }
    }
    return words.toString();
  }
}
