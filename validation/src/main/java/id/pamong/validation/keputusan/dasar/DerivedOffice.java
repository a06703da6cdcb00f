package id.pamong.validation.keputusan.dasar;

import id.pamong.finding.JsonPointer;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.validation.keputusan.pemberian.Basis;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Syarat;
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
   * Tells whether what a giver holds is looked at. Whether a secretary of a region stands above
   * other offices of his step, or the head of a dinas above its unit of integrated services, no law
   * tells, so that what they hold matters; and of two offices that give to each other it is never
   * asked of both.
   */
  static boolean mayStandAbove(Grant grant, boolean isMandate) {
    Jabatan giver = grant.giver().jabatan();
    Jabatan office = grant.office().jabatan();
    if (giver.jenjang() != office.jenjang()) {
      return giver.jenjang() < office.jenjang();
    }
    boolean isUnitOfDinas =
        giver == Jabatan.KEPALA_DINAS && office == Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU;
    return (giver == Jabatan.SEKRETARIS_DAERAH && giver != office) || (isMandate && isUnitOfDinas);
  }

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
    if (!isConcerned(node)) {
      return node;
    }
    Dalil dalil = isOfOffice(node.dalil()) ? at(sumber, letak, node.dalil()) : node.dalil();
    return node.anak().isEmpty()
        ? Syarat.of(node.jenis(), node.hasil(), dalil)
        : Syarat.of(
            node.jenis(),
            dalil,
            node.anak().stream().map(child -> at(sumber, letak, child)).toList());
  }

  private static Dalil at(String sumber, JsonPointer letak, Dalil dalil) {
    JsonPointer place = dalil.letak().equals(OFFICE) ? letak : letak.property("wilayah");
    return new Dalil(dalil.dasar(), dalil.fakta(), sumber, place);
  }

  private static boolean isConcerned(Syarat node) {
    return isOfOffice(node.dalil()) || node.anak().stream().anyMatch(DerivedOffice::isConcerned);
  }

  private static boolean isOfOffice(Dalil dalil) {
    return dalil.sumber().equals(Dalil.PERMINTAAN)
        && (dalil.letak().equals(OFFICE) || dalil.letak().equals(REGION));
  }
}
