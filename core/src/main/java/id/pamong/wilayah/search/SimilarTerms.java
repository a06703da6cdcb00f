package id.pamong.wilayah.search;

/** The best few of many similar terms: a heap with the worst of them on top. Not thread-safe. */
final class SimilarTerms {

  private final int[] terms;
  private final float[] qualities;
  private int size;
  private boolean cut;

  SimilarTerms(int most) {
    terms = new int[most];
    qualities = new float[most];
  }

  void offer(int term, float quality) {
    if (size < terms.length) {
      terms[size] = term;
      qualities[size] = quality;
      up(size++);
      return;
    }
    cut = true;
    if (isWorse(terms[0], qualities[0], term, quality)) {
      terms[0] = term;
      qualities[0] = quality;
      down();
    }
  }

  private static boolean isWorse(int one, float quality, int other, float otherQuality) {
    return quality < otherQuality || (quality == otherQuality && one > other);
  }

  private boolean isWorse(int one, int other) {
    return isWorse(terms[one], qualities[one], terms[other], qualities[other]);
  }

  private void up(int from) {
    for (int at = from; at > 0 && isWorse(at, (at - 1) / 2); at = (at - 1) / 2) {
      swap(at, (at - 1) / 2);
    }
  }

  private void down() {
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && isWorse(child + 1, child)) {
        child++;
      }
      if (isWorse(at, child)) {
        return;
      }
      swap(at, child);
      at = child;
    }
  }

  private void swap(int one, int other) {
    int term = terms[one];
    float quality = qualities[one];
    terms[one] = terms[other];
    qualities[one] = qualities[other];
    terms[other] = term;
    qualities[other] = quality;
  }

  boolean isCut() {
    return cut;
  }

  int size() {
    return size;
  }

  int term(int i) {
    return terms[i];
  }

  float quality(int i) {
    return qualities[i];
  }
}
