package id.pamong.validation.keputusan;

import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Fakta;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.suksesi.Bukti;
import id.pamong.wilayah.suksesi.Jejak;
import id.pamong.wilayah.suksesi.Penerus;
import id.pamong.wilayah.suksesi.StatusSuksesi;
import id.pamong.wilayah.suksesi.Suksesi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The grants to offices whose region does not bear the code of the decree in every edition: few
 * among many, so that they are looked at only where nothing else gives a basis.
 */
final class MovedGrants {

  private final Suksesi suksesi;
  private final Map<String, List<PreparedGrant>> byService = new HashMap<>();

  MovedGrants(Suksesi suksesi, GrantIndex index) {
    this.suksesi = suksesi;
    for (PreparedGrant prepared : index.everywhere()) {
      if (isSomewhereGone(prepared)) {
        String service = prepared.grant().serviceKey().orElse(GrantIndex.UNLISTED);
        byService.computeIfAbsent(service, key -> new ArrayList<>()).add(prepared);
      }
    }
    byService.values().forEach(some -> some.sort(PreparedGrant.NEWEST_FIRST));
  }

  private boolean isSomewhereGone(PreparedGrant prepared) {
    WilayahCatalog catalog = suksesi.catalog();
    KodeWilayah kode = prepared.office().wilayah();
    return catalog.editions().stream().anyMatch(one -> catalog.find(kode, one).isEmpty());
  }

  /** Returns the bases of an office that decrees name by another code. */
  List<Basis> find(GrantIndex index, EditionOnDate edition, PermintaanKeputusan request) {
    List<Basis> all = new ArrayList<>();
    if (byService.isEmpty()) {
      return all;
    }
    BasisFinder finder = BasisFinder.forRequest(index, suksesi.catalog(), edition, request);
    for (String key : List.of(Words.key(request.layanan()), GrantIndex.UNLISTED)) {
      for (PreparedGrant prepared : byService.getOrDefault(key, List.of())) {
        if (prepared.jabatan() == request.pejabat().jabatan()) {
          same(prepared, request.pejabat(), edition.edition())
              .ifPresent(node -> all.add(finder.moved(prepared, node)));
        }
      }
    }
    return all;
  }

  /** Whether the region that a decree names is that of an office; empty where it surely is not. */
  private Optional<Syarat> same(
      PreparedGrant prepared, JabatanWilayah office, WilayahEdition edition) {
    KodeWilayah named = prepared.office().wilayah();
    WilayahEdition then = suksesi.catalog().editionOn(prepared.grant().set()).edition();
    if (suksesi.catalog().find(named, then).isEmpty()) {
      return Optional.empty();
    }
    Jejak trace = suksesi.trace(named, then, edition);
    Optional<Penerus> found =
        trace.penerus().stream()
            .filter(one -> one.wilayah().kode().equals(office.wilayah()))
            .findFirst();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    boolean isStated =
        trace.status() == StatusSuksesi.SATU
            && (found.get().bukti() == Bukti.HUKUM || found.get().bukti() == Bukti.KODE_SAMA);
    Fakta facts =
        Fakta.of(named, then.id(), office.wilayah(), edition.id(), found.get().bukti().name());
    return Optional.of(
        Syarat.of(
            JenisSyarat.WILAYAH_BERGANTI_KODE,
            isStated ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI,
            prepared
                .grant()
                .at(prepared.grant().ofReceiver().property("wilayah"), Law.REGIONS, facts)));
  }
}
