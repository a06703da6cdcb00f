package id.pamong.wilayah.alamat;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.index.LevelWord;
import id.pamong.wilayah.index.RegionTree;
import id.pamong.wilayah.nama.NameForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what was wrong with the parts of an address, given the region that is meant. */
final class Causes {

  private final WilayahCatalog catalog;

  Causes(WilayahCatalog catalog) {
    this.catalog = catalog;
  }

  /** Returns the causes of a reading in the edition asked for. */
  List<Perbaikan> of(AddressIndex index, List<Part> parts, Reading reading) {
    List<Perbaikan> causes = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int named = index.upTo(reading.region(), part.tingkat());
      if (named != RegionTree.NONE) {
        String name = catalog.get(index.tree.kode(named), index.edition).nama();
        add(causes, index, part, reading.matches().get(i), named, name);
      }
    }
    return causes;
  }

  private static void add(
      List<Perbaikan> causes, AddressIndex index, Part part, Match match, int named, String name) {
    if (match.quality() == 0) {
      causes.add(new Perbaikan(SebabPerbaikan.INDUK_SALAH, part.tingkat(), part.given(), name));
      return;
    }
    if (Reading.isOtherKind(index, part, match, named)) {
      SebabPerbaikan sebab = otherKind(index, part, named);
      causes.add(new Perbaikan(sebab, part.tingkat(), part.given(), name));
    }
    match
        .sebab()
        .ifPresent(sebab -> causes.add(new Perbaikan(sebab, part.tingkat(), part.given(), name)));
  }

  private static SebabPerbaikan otherKind(AddressIndex index, Part part, int named) {
    LevelWord given = part.kind().orElseThrow();
    if (part.tingkat() == Tingkat.DESA_KELURAHAN) {
      return SebabPerbaikan.DESA_KELURAHAN_TERTUKAR;
    }
    int key = index.keyOf(named);
    for (int i = index.regions.start(key); i < index.regions.end(key); i++) {
      if (given.fits(index.tree.kode(index.regions.at(i)))) {
        return SebabPerbaikan.KAB_KOTA_TERTUKAR;
      }
    }
    return given == LevelWord.KOTA
        ? SebabPerbaikan.TIDAK_ADA_KOTA
        : SebabPerbaikan.TIDAK_ADA_KABUPATEN;
  }

  /**
   * Returns the causes of a reading in another edition.
   *
   * @param now what the region of the reading is in the edition asked for
   */
  List<Perbaikan> ofPast(AddressIndex past, List<Part> parts, Reading reading, Wilayah now) {
    List<Perbaikan> causes = new ArrayList<>();
    KodeWilayah then = past.tree.kode(reading.region());
    boolean isCodeGiven = false;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      int named = past.upTo(reading.region(), part.tingkat());
      Optional<Wilayah> current = upTo(now, part.tingkat());
      if (named == RegionTree.NONE || current.isEmpty()) {
        continue;
      }
      if (part.kode().isPresent()) {
        isCodeGiven |= !part.kode().get().equals(current.get().kode());
        if (!part.kode().get().equals(current.get().kode())) {
          String right = current.get().kode().toString();
          causes.add(new Perbaikan(SebabPerbaikan.KODE_LAMA, part.tingkat(), part.given(), right));
        }
        continue;
      }
      String name = catalog.get(past.tree.kode(named), past.edition).nama();
      if (NameForm.key(name).equals(NameForm.key(current.get().nama()))) {
        add(causes, past, part, reading.matches().get(i), named, current.get().nama());
      } else if (reading.matches().get(i).quality() == 0) {
        causes.add(
            new Perbaikan(
                SebabPerbaikan.INDUK_SALAH, part.tingkat(), part.given(), current.get().nama()));
      } else {
        add(causes, past, part, reading.matches().get(i), named, name);
        causes.add(
            new Perbaikan(
                SebabPerbaikan.NAMA_LAMA, part.tingkat(), part.given(), current.get().nama()));
      }
    }
    if (!isCodeGiven && !then.equals(now.kode())) {
      causes.add(
          new Perbaikan(
              SebabPerbaikan.KODE_LAMA, now.tingkat(), then.toString(), now.kode().toString()));
    }
    return causes;
  }

  private Optional<Wilayah> upTo(Wilayah wilayah, Tingkat tingkat) {
    Optional<Wilayah> up = Optional.of(wilayah);
    while (up.isPresent() && up.get().tingkat() != tingkat) {
      up = catalog.parent(up.get());
    }
    return up;
  }
}
