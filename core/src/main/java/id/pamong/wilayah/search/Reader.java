package id.pamong.wilayah.search;

import id.pamong.wilayah.index.Lexicon;
import id.pamong.wilayah.nama.Abbreviations;
import id.pamong.wilayah.nama.EditDistance;
import java.util.regex.Pattern;

/** Finds what the words of one query may stand for, a step wider each time. Not thread-safe. */
final class Reader {

  static final float JOINED = 0.98f;
  static final float ABBREVIATION = 0.93f;
  private static final int SHORTEST_PREFIX = 3;
  private static final int SHORTEST_JOINED = 6;
  private static final int MOST_PREFIXED = 64;
  private static final int MOST_SIMILAR = 96;

  private static final Pattern VOWELS = Pattern.compile("[aeiou]");

  private final SearchIndex index;
  private final QueryText text;
  private final Readings readings = new Readings();
  private int readNarrowly;
  private boolean cut;

  Reader(SearchIndex index, QueryText text) {
    this.index = index;
    this.text = text;
  }

  Readings readings() {
    return readings;
  }

  /** Says whether some readings were left aside because there are too many. */
  boolean isCut() {
    return cut;
  }

  /** Reads the words as they stand, joined with their neighbours, and as abbreviations. */
  void readPlainly() {
    for (int from = 0; from < text.size(); from++) {
      int most = Math.min(SearchIndex.MOST_JOINED, text.size() - from);
      for (int count = 1; count <= most; count++) {
        readJoinedPlainly(from, count);
      }
      for (String whole : Abbreviations.inUse().of(text.word(from))) {
        int term = index.lexicon.find(whole);
        if (term >= 0) {
          readings.add(term, 1 << from, ABBREVIATION, MatchKind.ABBREVIATION);
        }
        // Gn Kidul is Gunungkidul, which is written as one word.
        for (int before = 0; before < SearchIndex.MOST_JOINED; before++) {
          for (int behind = 0; before + behind < SearchIndex.MOST_JOINED; behind++) {
            readJoined(whole, from - before, from, from + behind);
          }
        }
      }
    }
  }

  private void readJoinedPlainly(int from, int count) {
    int term = index.lexicon.find(text.joined(from, count));
    if (term >= 0) {
      MatchKind kind = count > 1 ? MatchKind.JOINED : MatchKind.EXACT;
      float least = 1;
      for (QueryWord word : text.words().subList(from, from + count)) {
        kind = word.way() == MatchKind.EXACT ? kind : word.way();
        least = Math.min(least, word.quality());
      }
      readings.add(term, bits(from, count), (count > 1 ? JOINED : 1) * least, kind);
    }
  }

  /** Reads neighbouring words as one, where an abbreviation is among them. */
  private void readJoined(String whole, int first, int abbreviation, int last) {
    if (first < last && first >= 0 && last < text.size()) {
      int term =
          index.lexicon.find(
              text.joined(first, abbreviation - first)
                  + whole
                  + text.joined(abbreviation + 1, last - abbreviation));
      if (term >= 0) {
        float quality = JOINED * ABBREVIATION;
        readings.add(term, bits(first, last - first + 1), quality, MatchKind.ABBREVIATION);
      }
    }
  }

  /** Reads some words as beginnings, and as misspelt by the errors usual for their length. */
  void readBeginningsAndTypos(int wordBits) {
    readNarrowly |= wordBits;
    for (int i = 0; i < text.size(); i++) {
      if ((wordBits & (1 << i)) != 0 && text.level(i).isEmpty()) {
        readBeginnings(i);
        readTypos(text.word(i), 1 << i, EditDistance.tolerated(text.word(i).length()));
      }
    }
  }

  /** Reads some words as misspelt by two errors, without vowels, and joined with the next one. */
  void readWidely(int wordBits) {
    for (int i = 0; i < text.size(); i++) {
      if ((wordBits & (1 << i)) != 0 && text.level(i).isEmpty()) {
        String word = text.word(i);
        int errors = word.length() < 4 ? 1 : 2;
        // Long words may have been read with as many errors before.
        boolean isRead = (readNarrowly & (1 << i)) != 0;
        if (!isRead || errors > EditDistance.tolerated(word.length())) {
          readTypos(word, 1 << i, errors);
        }
        readConsonants(i);
        boolean isBeforeRead = i > 0 && (wordBits & (1 << (i - 1))) != 0;
        if (i > 0 && !isBeforeRead) {
          readJoined(i - 1);
        }
        readJoined(i);
      }
    }
  }

  /** Reads a word and the next one as one word that is misspelt. */
  private void readJoined(int word) {
    boolean hasNext = word + 1 < text.size();
    if (hasNext
        && text.level(word).isEmpty()
        && text.level(word + 1).isEmpty()
        && text.joined(word, 2).length() >= SHORTEST_JOINED) {
      readTypos(text.joined(word, 2), bits(word, 2), 2);
    }
  }

  /** Reads a word without vowels as one whose vowels were left out. */
  private void readConsonants(int word) {
    String typed = text.word(word);
    if (typed.length() >= SHORTEST_PREFIX
        && VOWELS.matcher(typed.substring(1)).results().count() < 2) {
      Lexicon lexicon = index.lexicon;
      SimilarTerms similar = new SimilarTerms(MOST_SIMILAR);
      lexicon.abbreviated(
          typed,
          (term, left) -> {
            int regions = Math.min(64, index.regions.count(term));
            float likely = 0.004f * (32 - Integer.numberOfLeadingZeros(regions));
            similar.offer(term, 0.5f + 0.35f / (1 + left) + likely - 0.03f);
          });
      cut |= similar.isCut();
      for (int i = 0; i < similar.size(); i++) {
        readings.add(similar.term(i), 1 << word, similar.quality(i), MatchKind.ABBREVIATION);
      }
    }
  }

  private void readBeginnings(int word) {
    String typed = text.word(word);
    if (typed.length() >= SHORTEST_PREFIX) {
      Lexicon lexicon = index.lexicon;
      cut |=
          !lexicon.beginning(
              typed,
              MOST_PREFIXED,
              (term, errors) -> {
                float share = (float) typed.length() / lexicon.length(term);
                readings.add(term, 1 << word, 0.5f + 0.43f * share, MatchKind.PREFIX);
              });
    }
  }

  private void readTypos(String word, int wordBits, int errors) {
    if (errors == 0 || word.length() < 2 || Character.isDigit(word.charAt(0))) {
      return;
    }
    Lexicon lexicon = index.lexicon;
    SimilarTerms similar = new SimilarTerms(MOST_SIMILAR);
    lexicon.similar(
        word,
        errors,
        (term, count) -> {
          if (!Character.isDigit(lexicon.first(term))) {
            float quality = 1 - 1.25f * count / (Math.max(word.length(), lexicon.length(term)) + 1);
            // Of equally similar words the one that more regions have was more likely meant.
            int regions = Math.min(64, index.regions.count(term));
            float likely = 0.004f * (32 - Integer.numberOfLeadingZeros(regions));
            similar.offer(term, quality + likely - 0.03f);
          }
        });
    cut |= similar.isCut();
    for (int i = 0; i < similar.size(); i++) {
      readings.add(similar.term(i), wordBits, similar.quality(i), MatchKind.TYPO);
    }
  }

  private static int bits(int from, int count) {
    return (1 << (from + count)) - (1 << from);
  }
}
