package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Derives the step between two editions, level by level, the parents first. */
final class StepDeriver {

  private final StepDraft draft;

  private StepDeriver(StepDraft draft) {
    this.draft = draft;
  }

  static TabelSuksesi derive(
      WilayahCatalog catalog,
      WilayahEdition before,
      WilayahEdition after,
      List<KetentuanPerpindahan> stated) {
    StepDraft draft =
        new StepDraft(new EditionRegions(catalog, before), new EditionRegions(catalog, after));
    StatedMoves.apply(stated, draft);
    StepDeriver deriver = new StepDeriver(draft);
    draft.before().at(Tingkat.PROVINSI).forEach(deriver::matchKabupatenKota);
    draft.before().at(Tingkat.KABUPATEN_KOTA).forEach(deriver::matchKecamatan);
    draft.before().at(Tingkat.KABUPATEN_KOTA).forEach(deriver::matchVillages);
    CarvedRegions.find(draft);
    for (Tingkat tingkat : Tingkat.values()) {
      draft.before().at(tingkat).forEach(region -> draft.close(region, true));
      draft.after().at(tingkat).forEach(region -> draft.close(region, false));
    }
    return new TabelSuksesi(before, after, draft.rows());
  }

  private void matchKabupatenKota(EditionRegion provinsi) {
    List<EditionRegion> lost = lost(draft.before().children(provinsi.kode()));
    if (lost.isEmpty()) {
      return;
    }
    List<EditionRegion> gained = new ArrayList<>();
    for (EditionRegion young : draft.after().at(Tingkat.KABUPATEN_KOTA)) {
      KodeWilayah parent = young.kode().provinsi();
      if (draft.isGained(young.kode())
          && (draft.images(provinsi.kode()).contains(parent) || !draft.before().has(parent))) {
        gained.add(young);
      }
    }
    new NameMatcher(draft, lost, gained)
        .pair((o, y) -> o.hasNameOf(y) && o.isOfKindOf(y), Bukti.NAMA_SAMA_SEPROVINSI);
  }

  private void matchKecamatan(EditionRegion kabupaten) {
    List<EditionRegion> olds = draft.before().children(kabupaten.kode());
    List<EditionRegion> youngs = new ArrayList<>();
    for (KodeWilayah kode : draft.scope(kabupaten.kode())) {
      youngs.addAll(draft.after().children(kode));
    }
    VillageOverlap overlap = new VillageOverlap(draft, olds, youngs);
    overlap.pairContradicted();
    BiPredicate<EditionRegion, EditionRegion> equal = EditionRegion::hasNameOf;
    BiPredicate<EditionRegion, EditionRegion> similar = SimilarNames::similar;
    new NameMatcher(draft, lost(olds), gained(youngs))
        .pair(equal, Bukti.NAMA_SAMA_SEKABUPATEN)
        .pair(similar, Bukti.NAMA_MIRIP_SEKABUPATEN)
        .pair(overlap::isSame, Bukti.ISI_SAMA);
  }

  private void matchVillages(EditionRegion kabupaten) {
    List<EditionRegion> olds = new ArrayList<>();
    List<EditionRegion> youngs = new ArrayList<>();
    for (EditionRegion kecamatan : draft.before().children(kabupaten.kode())) {
      List<EditionRegion> villages = draft.before().children(kecamatan.kode());
      olds.addAll(villages);
      List<EditionRegion> now = new ArrayList<>();
      for (KodeWilayah kode : draft.images(kecamatan.kode())) {
        now.addAll(draft.after().children(kode));
      }
      MovedNames.pair(draft, villages, now);
    }
    for (KodeWilayah kode : draft.scope(kabupaten.kode())) {
      for (EditionRegion kecamatan : draft.after().children(kode)) {
        youngs.addAll(draft.after().children(kecamatan.kode()));
      }
    }
    List<EditionRegion> lost = lost(olds);
    if (!lost.isEmpty()) {
      pairVillages(olds, youngs, new NameMatcher(draft, lost, gained(youngs)));
    }
  }

  private void pairVillages(
      List<EditionRegion> olds, List<EditionRegion> youngs, NameMatcher matcher) {
    BiPredicate<EditionRegion, EditionRegion> equal = EditionRegion::hasNameOf;
    BiPredicate<EditionRegion, EditionRegion> similar = SimilarNames::similar;
    BiPredicate<EditionRegion, EditionRegion> inside = new VillageLinks(draft, olds)::isInside;
    matcher
        .pair(inside.and(equal).and(EditionRegion::isOfKindOf), Bukti.NAMA_SAMA_SEKECAMATAN)
        .pair(inside.and(equal), Bukti.NAMA_SAMA_SEKECAMATAN)
        .pair(inside.and(similar).and(matcher::isNoNameOfOthers), Bukti.NAMA_MIRIP_SEKECAMATAN);
    VillageLinks numbered = new VillageLinks(draft, olds);
    matcher
        .pair(
            inside
                .and(numbered::hasSameNumber)
                .and(SimilarNames::similarFreely)
                .and(matcher::isNoNameOfOthers),
            Bukti.NAMA_MIRIP_SEKECAMATAN)
        .pairPossible(
            inside.and(equal.or(similar)),
            Bukti.NAMA_SAMA_SEKECAMATAN,
            Bukti.NAMA_MIRIP_SEKECAMATAN)
        .pairAmongAll(equal, Bukti.NAMA_SAMA_SEKABUPATEN);
    Set<String> names = keys(olds);
    Set<String> namesNow = keys(youngs);
    BiPredicate<EditionRegion, EditionRegion> moved = new VillageLinks(draft, olds)::hasCompany;
    matcher.pair(
        moved
            .and(similar)
            .or(SimilarNames::nearlyEqual)
            .and((old, young) -> !namesNow.contains(old.key()) && !names.contains(young.key())),
        Bukti.NAMA_MIRIP_SEKABUPATEN);
  }

  private static Set<String> keys(List<EditionRegion> regions) {
    return regions.stream().map(EditionRegion::key).collect(Collectors.toSet());
  }

  private List<EditionRegion> lost(List<EditionRegion> regions) {
    return regions.stream().filter(region -> draft.isLost(region.kode())).toList();
  }

  private List<EditionRegion> gained(List<EditionRegion> regions) {
    return regions.stream().filter(region -> draft.isGained(region.kode())).toList();
  }
}
