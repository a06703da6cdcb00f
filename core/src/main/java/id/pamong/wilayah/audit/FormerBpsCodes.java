package id.pamong.wilayah.audit;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.bps.JembatanBps;
import id.pamong.wilayah.bps.KodeBps;
import id.pamong.wilayah.bps.Padanan;
import id.pamong.wilayah.suksesi.Penerus;
import id.pamong.wilayah.suksesi.Suksesi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Suspects codes of Badan Pusat Statistik that the bridge does not have, since its vintage is a
 * later one. What such a code stands for is not known; a name that a region bears which lies, or
 * lay in another edition, in the provinsi that the code begins with makes it likely. Not
 * thread-safe.
 */
final class FormerBpsCodes {

  private final JembatanBps jembatan;
  private final NameSearch names;
  private final Suksesi suksesi;
  private final Map<KodeWilayah, Set<KodeWilayah>> regions = new HashMap<>();

  FormerBpsCodes(JembatanBps jembatan, NameSearch names, Suksesi suksesi) {
    this.jembatan = jembatan;
    this.names = names;
    this.suksesi = suksesi;
  }

  /** The regions that a code may stand for, which the bridge does not know; none of villages. */
  List<Wilayah> meant(KodeBps kode, String nama) {
    if (kode.tingkat() == Tingkat.PROVINSI || kode.tingkat() == Tingkat.DESA_KELURAHAN) {
      return List.of();
    }
    KodeBps area = kode.kabupatenKota().orElseThrow();
    if (!(jembatan.findKemendagri(area) instanceof Padanan.TidakAda<KodeWilayah>)
        || !(jembatan.findKemendagri(area.induk().orElseThrow())
            instanceof Padanan.Ada<KodeWilayah> provinsi)) {
      return List.of();
    }
    Set<KodeWilayah> around = regions.computeIfAbsent(provinsi.kode(), this::everInside);
    WilayahCatalog catalog = names.catalog();
    return kode.tingkat() == Tingkat.KABUPATEN_KOTA
        ? around.stream()
            .flatMap(one -> catalog.find(one, names.edition()).stream())
            .filter(one -> NameCheck.of(nama, one).compareTo(NameCheck.SIMILAR) < 0)
            .filter(one -> NamaBaris.of(nama, one.tingkat()).fits(one))
            .filter(one -> one.kode().isKota() == isKota(kode))
            .toList()
        : around.stream().flatMap(one -> names.inside(one, kode.tingkat(), nama).stream()).toList();
  }

  /** Both systems number kota from 71 on. */
  private static boolean isKota(KodeBps kode) {
    return kode.toString().charAt(2) >= '7';
  }

  /** The kabupaten and kota of today that lie in a provinsi, or lay there in an edition. */
  private Set<KodeWilayah> everInside(KodeWilayah provinsi) {
    Set<KodeWilayah> inside = new TreeSet<>();
    for (WilayahEdition edition : names.catalog().editions()) {
      for (Wilayah child : names.catalog().children(provinsi, edition)) {
        suksesi.trace(child.kode(), edition, names.edition()).penerus().stream()
            .map(Penerus::wilayah)
            .map(Wilayah::kode)
            .forEach(inside::add);
      }
    }
    return inside;
  }
}
