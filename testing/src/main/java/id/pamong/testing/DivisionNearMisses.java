package id.pamong.testing;

import id.pamong.pemerintahan.penataan.CalonUnit;
import id.pamong.pemerintahan.penataan.CaraPembentukan;
import id.pamong.pemerintahan.penataan.DesaCakupan;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.pemerintahan.penataan.UnitAsal;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;
import java.util.Optional;

/** Near misses of the rules about the villages of a kecamatan that is divided. */
final class DivisionNearMisses {

  private DivisionNearMisses() {}

  /** A second new kecamatan takes a village of the first. */
  static Altered<PenataanWilayah> villageTwice(Origin<PenataanWilayah> origin) {
    KodeWilayah mother = mother(origin);
    List<KodeWilayah> villages = villages(origin, mother);
    CalonUnit calon = calon(origin, villages.subList(0, villages.size() - 1));
    CalonUnit second = calon(origin, villages.subList(0, 1));
    return PenataanNearMisses.at(
        "/calon/1/cakupan/0/kode",
        origin,
        perda ->
            perda
                .cara(CaraPembentukan.PEMEKARAN)
                .asal(List.of(unit(origin, mother)))
                .calon(List.of(calon, second)));
  }

  /** The one new kecamatan takes all villages of the one that is divided. */
  static Altered<PenataanWilayah> nothingLeft(Origin<PenataanWilayah> origin) {
    KodeWilayah mother = mother(origin);
    CalonUnit calon = calon(origin, villages(origin, mother));
    return PenataanNearMisses.at(
        "/calon/0/cakupan",
        origin,
        perda ->
            perda
                .cara(CaraPembentukan.PEMEKARAN)
                .asal(List.of(unit(origin, mother)))
                .calon(List.of(calon)));
  }

  private static KodeWilayah mother(Origin<PenataanWilayah> origin) {
    Draft draft = origin.draft();
    return origin
        .choices()
        .of(
            draft.regions().children(draft.daerah()).stream()
                .filter(kode -> villages(origin, kode).size() > 1)
                .toList());
  }

  private static List<KodeWilayah> villages(Origin<PenataanWilayah> origin, KodeWilayah kecamatan) {
    return origin.draft().regions().children(kecamatan);
  }

  private static UnitAsal unit(Origin<PenataanWilayah> origin, KodeWilayah kode) {
    UnitAsal old = origin.document().asal().get(0);
    return new UnitAsal(kode, old.berpemerintahanSejak(), old.nilaiKajian());
  }

  private static CalonUnit calon(Origin<PenataanWilayah> origin, List<KodeWilayah> villages) {
    return CalonUnit.builder()
        .from(origin.document().calon().get(0))
        .cakupan(
            villages.stream()
                .map(
                    kode ->
                        new DesaCakupan(kode, Optional.empty(), Optional.empty(), Optional.empty()))
                .toList())
        .build();
  }
}
