package id.pamong.wilayah.audit;

import id.pamong.wilayah.Desa;
import id.pamong.wilayah.DesaAdat;
import id.pamong.wilayah.Kabupaten;
import id.pamong.wilayah.Kelurahan;
import id.pamong.wilayah.Kota;
import id.pamong.wilayah.Wilayah;
import java.util.Optional;

/** The kinds of region that tables confuse. */
enum JenisBaris {
  KABUPATEN,
  KOTA,
  DESA,
  DESA_ADAT,
  KELURAHAN;

  /** The kind that a word stands for, as {@code kab} does for a kabupaten. */
  static Optional<JenisBaris> ofWord(String word) {
    return switch (word) {
      case "kab", "kabupaten" -> Optional.of(KABUPATEN);
      case "kota", "kotamadya", "kodya" -> Optional.of(KOTA);
      case "desa", "ds" -> Optional.of(DESA);
      case "kel", "kelurahan" -> Optional.of(KELURAHAN);
      default -> Optional.empty();
    };
  }

  /** The word that tells the kind of a village, where its name does not; empty for others. */
  static String wordInFront(Wilayah wilayah) {
    String word =
        wilayah instanceof DesaAdat
            ? "desa adat "
            : wilayah instanceof Desa ? "desa " : wilayah instanceof Kelurahan ? "kelurahan " : "";
    return wilayah.nama().regionMatches(true, 0, word, 0, word.length()) ? "" : word;
  }

  /** Tells whether a region may be called so; the decrees count a desa adat as a desa too. */
  boolean fits(Wilayah wilayah) {
    return switch (this) {
      case KABUPATEN -> !(wilayah instanceof Kota);
      case KOTA -> !(wilayah instanceof Kabupaten);
      case DESA -> !(wilayah instanceof Kelurahan);
      case DESA_ADAT -> !(wilayah instanceof Kelurahan) && !(wilayah instanceof Desa);
      case KELURAHAN -> !(wilayah instanceof Desa) && !(wilayah instanceof DesaAdat);
    };
  }
}
