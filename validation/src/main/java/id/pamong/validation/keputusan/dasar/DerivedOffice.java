package id.pamong.validation.keputusan.dasar;

import id.pamong.finding.JsonPointer;
import id.pamong.validation.keputusan.pemberian.Basis;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Syarat;
import java.util.ArrayList;
import java.util.List;

/**
 * What is asked of an office that the request does not state: that of a giver, or of one who is
 * replaced. It points at the place from which that office is taken.
 */
final class DerivedOffice {

  private static final JsonPointer OFFICE = JsonPointer.parse("/pejabat");
  private static final JsonPointer REGION = OFFICE.property("wilayah");

  private DerivedOffice() {}

  /**
   * Returns bases of an office, each pointing at another place for it.
   *
   * @param sumber the request, or the instrument that names the office
   * @param letak where it names it
   */
  static List<Basis> at(String sumber, JsonPointer letak, List<Basis> bases) {
    return bases.stream()
        .map(
            basis ->
                new Basis(
                    at(sumber, letak, basis.syarat()),
                    basis.sumber(),
                    basis.answers(),
                    basis.prepared(),
                    basis.isSub(),
                    basis.above()))
        .toList();
  }

  private static Syarat at(String sumber, JsonPointer letak, Syarat node) {
    Dalil dalil = at(sumber, letak, node.dalil());
    if (node.anak().isEmpty()) {
      return dalil == node.dalil() ? node : Syarat.of(node.jenis(), node.hasil(), dalil);
    }
    boolean isChanged = dalil != node.dalil();
    List<Syarat> children = new ArrayList<>(node.anak().size());
    for (Syarat child : node.anak()) {
      Syarat moved = at(sumber, letak, child);
      isChanged |= moved != child;
      children.add(moved);
    }
    return isChanged ? Syarat.of(node.jenis(), dalil, children) : node;
  }

  private static Dalil at(String sumber, JsonPointer letak, Dalil dalil) {
    if (!dalil.sumber().equals(Dalil.PERMINTAAN)) {
      return dalil;
    }
    if (dalil.letak().equals(OFFICE)) {
      return new Dalil(dalil.dasar(), dalil.fakta(), sumber, letak);
    }
    return dalil.letak().equals(REGION)
        ? new Dalil(dalil.dasar(), dalil.fakta(), sumber, letak.property("wilayah"))
        : dalil;
  }
}
