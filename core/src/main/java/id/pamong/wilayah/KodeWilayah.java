package id.pamong.wilayah;

import id.pamong.value.InvalidValueException;
import id.pamong.value.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A region code of the Ministry of Home Affairs, such as {@code 35.78.01.1001}.
 *
 * <p>The code has two digits for the provinsi, two for the kabupaten (01–69) or kota (71–99), two
 * for the kecamatan and four for the village, whose first digit is 1 for a kelurahan, 2 for a desa
 * and 3 for a desa adat. A value has the form of a code; whether a region has it is asked of a
 * {@link WilayahCatalog}. Codes of Badan Pusat Statistik look alike and are another system.
 *
 * <p>The order is that of the codes: a region comes before everything inside it. Immutable and
 * thread-safe.
 *
 * <p>Source: Permendagri 58/2021 on region codes; the annexes of the decrees in {@link
 * WilayahEdition}.
 */
public final class KodeWilayah implements Comparable<KodeWilayah> {

  static final String WHAT = "region code";
  static final int UNUSED_KABUPATEN_KOTA = 70;

  private static final int PROVINSI_SHIFT = 26;
  private static final int KABUPATEN_KOTA_SHIFT = 19;
  private static final int KECAMATAN_SHIFT = 12;
  private static final int TWO_DIGITS = (1 << 7) - 1;
  private static final int FOUR_DIGITS = (1 << 12) - 1;

  /** PP, KK and CC in 7 bits each, DDDD in 12 bits; a missing part is 0. */
  private final long packed;

  private KodeWilayah(long packed) {
    this.packed = packed;
  }

  /**
   * Makes the code of a provinsi.
   *
   * @param provinsi 11 to 99
   * @return the code
   * @throws InvalidValueException if the number is out of range
   */
  public static KodeWilayah of(int provinsi) {
    return ofParts(1, provinsi, 0, 0, 0);
  }

  /**
   * Makes the code of a kabupaten or a kota.
   *
   * @param provinsi 11 to 99
   * @param kabupatenKota 1 to 69 for a kabupaten, 71 to 99 for a kota
   * @return the code
   * @throws InvalidValueException if a number is out of range
   */
  public static KodeWilayah of(int provinsi, int kabupatenKota) {
    return ofParts(2, provinsi, kabupatenKota, 0, 0);
  }

  /**
   * Makes the code of a kecamatan.
   *
   * @param provinsi 11 to 99
   * @param kabupatenKota 1 to 69 for a kabupaten, 71 to 99 for a kota
   * @param kecamatan 1 to 99
   * @return the code
   * @throws InvalidValueException if a number is out of range
   */
  public static KodeWilayah of(int provinsi, int kabupatenKota, int kecamatan) {
    return ofParts(3, provinsi, kabupatenKota, kecamatan, 0);
  }

  /**
   * Makes the code of a kelurahan, a desa or a desa adat.
   *
   * @param provinsi 11 to 99
   * @param kabupatenKota 1 to 69 for a kabupaten, 71 to 99 for a kota
   * @param kecamatan 1 to 99
   * @param village 1001 to 1999 for a kelurahan, 2001 to 2999 for a desa, 3001 to 3999 for a desa
   *     adat
   * @return the code
   * @throws InvalidValueException if a number is out of range
   */
  public static KodeWilayah of(int provinsi, int kabupatenKota, int kecamatan, int village) {
    return ofParts(4, provinsi, kabupatenKota, kecamatan, village);
  }

  /**
   * Reads a code, with its dots or without any of them.
   *
   * @param text such as {@code 35.78.01.1001} or {@code 3578011001}, with nothing around it
   * @return the code
   * @throws InvalidValueException if the text is no code, with a {@link KodeWilayahReason} and the
   *     place
   */
  public static KodeWilayah parse(String text) {
    return tryParse(text).orElseThrow();
  }

  /**
   * Reads a code as {@link #parse} does, without an exception.
   *
   * @param text such as {@code 35.78.01.1001} or {@code 3578011001}
   * @return the code, or a {@link KodeWilayahReason} and the place
   */
  public static Parsed<KodeWilayah> tryParse(String text) {
    return new KodeWilayahReader(text).read();
  }

  /**
   * Makes the code of a number that {@link #packed} gave.
   *
   * @param packed the number
   * @return the code
   * @throws InvalidValueException if no code has this number
   */
  public static KodeWilayah ofPacked(long packed) {
    int village = (int) packed & FOUR_DIGITS;
    int kecamatan = (int) (packed >> KECAMATAN_SHIFT) & TWO_DIGITS;
    int kabupatenKota = (int) (packed >> KABUPATEN_KOTA_SHIFT) & TWO_DIGITS;
    long provinsi = packed >> PROVINSI_SHIFT;
    int parts = village != 0 ? 4 : kecamatan != 0 ? 3 : kabupatenKota != 0 ? 2 : 1;
    int first = (int) Math.max(-1, Math.min(provinsi, 1000));
    return ofParts(parts, first, kabupatenKota, kecamatan, village);
  }

  private static KodeWilayah ofParts(
      int parts, int provinsi, int kabupatenKota, int kecamatan, int village) {
    if (provinsi < 11 || provinsi > 99) {
      throw refuse(KodeWilayahReason.PROVINSI_OUT_OF_RANGE, 0, provinsi);
    }
    if (parts > 1 && (kabupatenKota < 1 || kabupatenKota > 99)) {
      throw refuse(KodeWilayahReason.KABUPATEN_KOTA_OUT_OF_RANGE, 3, kabupatenKota);
    }
    if (kabupatenKota == UNUSED_KABUPATEN_KOTA) {
      throw refuse(KodeWilayahReason.KABUPATEN_KOTA_UNUSED, 3, kabupatenKota);
    }
    if (parts > 2 && (kecamatan < 1 || kecamatan > 99)) {
      throw refuse(KodeWilayahReason.KECAMATAN_OUT_OF_RANGE, 6, kecamatan);
    }
    if (parts > 3) {
      if (village < 1000 || village > 3999) {
        throw refuse(KodeWilayahReason.VILLAGE_KIND, 9, village);
      }
      if (village % 1000 == 0) {
        throw refuse(KodeWilayahReason.ZERO_PART, 10, village);
      }
    }
    return ofChecked(provinsi, kabupatenKota, kecamatan, village);
  }

  private static InvalidValueException refuse(KodeWilayahReason reason, int position, int part) {
    String message = InvalidValueException.message(WHAT, reason, Integer.toString(part));
    return new InvalidValueException(reason, position, message);
  }

  static KodeWilayah ofChecked(int provinsi, int kabupatenKota, int kecamatan, int village) {
    return new KodeWilayah(
        (long) provinsi << PROVINSI_SHIFT
            | (long) kabupatenKota << KABUPATEN_KOTA_SHIFT
            | (long) kecamatan << KECAMATAN_SHIFT
            | village);
  }

  /**
   * Returns the code as one number: the last 12 bits hold the village, the 7 bits before them the
   * kecamatan, 7 more the kabupaten or kota, the first 7 the provinsi; a missing part is 0. Its
   * order is the order of the codes; it is meant for indices and stores, not for people.
   *
   * @return 33 bits at most
   */
  public long packed() {
    return packed;
  }

  /**
   * Returns the level of the region.
   *
   * @return the level
   */
  public Tingkat tingkat() {
    if (villagePart() != 0) {
      return Tingkat.DESA_KELURAHAN;
    }
    if (kecamatanPart() != 0) {
      return Tingkat.KECAMATAN;
    }
    return kabupatenKotaPart() != 0 ? Tingkat.KABUPATEN_KOTA : Tingkat.PROVINSI;
  }

  /**
   * Returns the code of the region one level up.
   *
   * @return the parent's code, empty for a provinsi
   */
  public Optional<KodeWilayah> induk() {
    return switch (tingkat()) {
      case PROVINSI -> Optional.empty();
      case KABUPATEN_KOTA -> Optional.of(provinsi());
      case KECAMATAN -> Optional.of(cut(KABUPATEN_KOTA_SHIFT));
      case DESA_KELURAHAN -> Optional.of(cut(KECAMATAN_SHIFT));
    };
  }

  /**
   * Returns the codes of all regions above this one.
   *
   * @return the codes from the provinsi down to the parent; empty for a provinsi
   */
  public List<KodeWilayah> ancestors() {
    List<KodeWilayah> ancestors = new ArrayList<>(3);
    for (Optional<KodeWilayah> up = induk(); up.isPresent(); up = up.get().induk()) {
      ancestors.add(0, up.get());
    }
    return List.copyOf(ancestors);
  }

  /**
   * Says whether another region lies inside this one, at any depth. No region contains itself.
   *
   * @param other the code asked about
   * @return true if this is one of the other's ancestors
   */
  public boolean contains(KodeWilayah other) {
    int shift =
        switch (tingkat()) {
          case PROVINSI -> PROVINSI_SHIFT;
          case KABUPATEN_KOTA -> KABUPATEN_KOTA_SHIFT;
          case KECAMATAN -> KECAMATAN_SHIFT;
          case DESA_KELURAHAN -> 0;
        };
    return packed != other.packed && packed >> shift == other.packed >> shift;
  }

  /**
   * Returns the code of the provinsi of this region, which may be itself.
   *
   * @return a code of two digits
   */
  public KodeWilayah provinsi() {
    return cut(PROVINSI_SHIFT);
  }

  /**
   * Returns the code of the kabupaten or kota of this region, which may be itself.
   *
   * @return a code of four digits, empty for a provinsi
   */
  public Optional<KodeWilayah> kabupatenKota() {
    return kabupatenKotaPart() == 0 ? Optional.empty() : Optional.of(cut(KABUPATEN_KOTA_SHIFT));
  }

  /**
   * Returns the code of the kecamatan of this region, which may be itself.
   *
   * @return a code of six digits, empty for a provinsi, a kabupaten or a kota
   */
  public Optional<KodeWilayah> kecamatan() {
    return kecamatanPart() == 0 ? Optional.empty() : Optional.of(cut(KECAMATAN_SHIFT));
  }

  /**
   * Says whether this is the code of a kabupaten itself.
   *
   * @return true for four digits with 01 to 69 at the end
   */
  public boolean isKabupaten() {
    return tingkat() == Tingkat.KABUPATEN_KOTA && kabupatenKotaPart() < UNUSED_KABUPATEN_KOTA;
  }

  /**
   * Says whether this is the code of a kota itself.
   *
   * @return true for four digits with 71 to 99 at the end
   */
  public boolean isKota() {
    return tingkat() == Tingkat.KABUPATEN_KOTA && kabupatenKotaPart() > UNUSED_KABUPATEN_KOTA;
  }

  /**
   * Says whether this is the code of a kelurahan.
   *
   * @return true if the village number begins with 1
   */
  public boolean isKelurahan() {
    return villagePart() / 1000 == 1;
  }

  /**
   * Says whether this is the code of a desa that is no desa adat.
   *
   * @return true if the village number begins with 2
   */
  public boolean isDesa() {
    return villagePart() / 1000 == 2;
  }

  /**
   * Says whether this is the code of a desa adat.
   *
   * @return true if the village number begins with 3
   */
  public boolean isDesaAdat() {
    return villagePart() / 1000 == 3;
  }

  /**
   * Returns the code without dots.
   *
   * @return 2, 4, 6 or 10 digits, such as {@code 3578011001}
   */
  public String undotted() {
    return toString().replace(".", "");
  }

  private KodeWilayah cut(int shift) {
    return new KodeWilayah(packed >> shift << shift);
  }

  private int kabupatenKotaPart() {
    return (int) (packed >> KABUPATEN_KOTA_SHIFT) & TWO_DIGITS;
  }

  private int kecamatanPart() {
    return (int) (packed >> KECAMATAN_SHIFT) & TWO_DIGITS;
  }

  private int villagePart() {
    return (int) packed & FOUR_DIGITS;
  }

  @Override
  public int compareTo(KodeWilayah other) {
    return Long.compare(packed, other.packed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KodeWilayah code && code.packed == packed;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(packed * 0x9E3779B97F4A7C15L);
  }

  /**
   * Returns the code with its dots, which {@link #parse} reads back.
   *
   * @return such as {@code 35.78.01.1001}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(13);
    text.append(packed >> PROVINSI_SHIFT);
    appendPart(text, kabupatenKotaPart());
    appendPart(text, kecamatanPart());
    appendPart(text, villagePart());
    return text.toString();
  }

  private static void appendPart(StringBuilder text, int part) {
    if (part != 0) {
      text.append(part < 10 ? ".0" : ".").append(part);
    }
  }
}
