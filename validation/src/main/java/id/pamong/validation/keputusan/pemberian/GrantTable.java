package id.pamong.validation.keputusan.pemberian;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.util.List;

/**
 * The grants of one service to offices of one kabupaten or kota, by the region of the office.
 *
 * @param tables all grants
 * @param service the number of the service; negative for one that nothing names
 * @param group the kabupaten or kota, or the provinsi itself
 */
public record GrantTable(GrantTables tables, int service, KodeWilayah group) {

  /** Returns all grants. */
  public List<PreparedGrant> all() {
    return service < 0 ? List.of() : tables.around(service, group);
  }

  /** Returns the grants to any office of a region, the newest first. */
  public List<PreparedGrant> in(KodeWilayah region) {
    return service >= 0 && isOfGroup(region) ? tables.in(service, region) : List.of();
  }

  private boolean isOfGroup(KodeWilayah region) {
    return region.equals(group)
        || (group.tingkat() == Tingkat.KABUPATEN_KOTA && group.contains(region));
  }

  /** Tells whether an office of a region, if it has a grant, shares no place with another one. */
  public boolean isApart(KodeWilayah region) {
    return service < 0 || tables.isApart(service, region);
  }
}
