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

  /** The word that tells the kind of a village, whose name does not; empty for other regions. */
  static String wordInFront(Wilayah wilayah) {
    if (wilayah instanceof DesaAdat) {
      return "desa adat ";
    }
    if (wilayah instanceof Desa) {
      return "desa ";
    }
    return wilayah instanceof Kelurahan ? "kelurahan " : "";
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
