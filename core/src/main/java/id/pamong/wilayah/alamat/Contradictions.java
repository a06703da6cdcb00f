package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.index.LongNumbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells of names in a text that were left aside although they contradict the region that was found:
 * Gambir in Jakarta Pusat does not lie in Surabaya.
 */
final class Contradictions {

  private final WilayahCatalog catalog;

  Contradictions(WilayahCatalog catalog) {
    this.catalog = catalog;
  }

  /** Returns the diagnosis with what contradicts it; two kecamatan or villages leave a doubt. */
  DiagnosisAlamat told(DiagnosisAlamat diagnosis, List<OtherName> others) {
    if (others.isEmpty() || !diagnosis.status().isFound()) {
      return diagnosis;
    }
    List<Perbaikan> causes = new ArrayList<>(diagnosis.sebab());
    boolean isDoubtful = false;
    for (OtherName other : others) {
      Optional<Wilayah> named = upTo(diagnosis.kandidat().get(0).wilayah(), other.tingkat());
      Optional<Part.Form> agreeing = agreeing(diagnosis.kandidat().get(0).wilayah(), other);
      boolean isFormer = agreeing.filter(Contradictions::isFormer).isPresent();
      if (agreeing.isEmpty() || isFormer) {
        isDoubtful |= !isFormer && other.tingkat().compareTo(Tingkat.KABUPATEN_KOTA) > 0;
        causes.add(
            new Perbaikan(
                isFormer ? SebabPerbaikan.NAMA_LAMA : SebabPerbaikan.INDUK_SALAH,
                other.tingkat(),
                LongNumbers.hidden(other.text()),
                named.map(Wilayah::nama).orElse("")));
      }
    }
    if (causes.size() == diagnosis.sebab().size()) {
      return diagnosis;
    }
    causes.sort(Comparator.comparing(Perbaikan::bagian));
    StatusAlamat status = isDoubtful ? StatusAlamat.RAGU : StatusAlamat.DIPERBAIKI;
    return new DiagnosisAlamat(status, causes, diagnosis.kandidat(), diagnosis.sisa());
  }

  private Optional<Wilayah> upTo(Wilayah wilayah, Tingkat tingkat) {
    Optional<Wilayah> up = Optional.of(wilayah);
    while (up.isPresent() && up.get().tingkat() != tingkat) {
      up = catalog.parent(up.get());
    }
    return up;
  }

  private static boolean isFormer(Part.Form form) {
    return form.origin() == Part.Origin.FORMER || form.origin() == Part.Origin.PART_OF_FORMER;
  }

  /**
   * Returns the form of a name that the region or one above has too, such as Surabaya before Kota
   * Surabaya.
   */
  private Optional<Part.Form> agreeing(Wilayah wilayah, OtherName other) {
    List<Part.Form> forms = Part.of(other.tingkat(), other.text()).forms();
    Optional<Wilayah> up = Optional.of(wilayah);
    while (up.isPresent()) {
      List<String> words = AddressIndex.words(up.get().nama());
      String key = String.join("", AddressIndex.withoutKind(words, up.get().tingkat()));
      Optional<Part.Form> same = forms.stream().filter(form -> form.key().equals(key)).findFirst();
      if (same.isPresent()) {
        return same;
      }
      up = catalog.parent(up.get());
    }
    return Optional.empty();
  }
}
