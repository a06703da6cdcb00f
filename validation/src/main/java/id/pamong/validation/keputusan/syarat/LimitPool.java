package id.pamong.validation.keputusan.syarat;

import id.pamong.wewenang.BatasWewenang;
import java.util.HashMap;
import java.util.Map;

/** Limits of matter that many decrees set alike, kept once. Not thread-safe. */
public final class LimitPool {

  private static final BatasWewenang NONE = BatasWewenang.builder().build();

  private final Map<BatasWewenang, PreparedLimits> pool = new HashMap<>();

  /** Returns the limits of a grant; those of area and time are told of by its decree alone. */
  public PreparedLimits of(Grant grant) {
    BatasWewenang limits = grant.layanan().flatMap(layanan -> layanan.batas()).orElse(NONE);
    return limits.wilayah().isEmpty() && limits.periode().isEmpty()
        ? pool.computeIfAbsent(limits, key -> new PreparedLimits(grant, key))
        : new PreparedLimits(grant, limits);
  }
}
