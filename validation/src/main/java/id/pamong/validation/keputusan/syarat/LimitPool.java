package id.pamong.validation.keputusan.syarat;

import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.LayananDilimpahkan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Limits of matter and names of affairs that many decrees have alike, kept once: what all share
 * stays in the caches. Not thread-safe.
 */
public final class LimitPool {

  private static final BatasWewenang NONE = BatasWewenang.builder().build();

  private final Map<BatasWewenang, PreparedLimits> pool = new HashMap<>();
  private final Map<Optional<String>, Optional<String>> named = new HashMap<>();
  private final Map<List<String>, List<String>> names = new HashMap<>();

  /** Returns the one list that is kept of equal ones. */
  public List<String> names(List<String> some) {
    return names.computeIfAbsent(some, List::copyOf);
  }

  /** Returns the name of the service of a grant, the one text that is kept of equal ones. */
  public Optional<String> name(Grant grant) {
    Optional<String> name = grant.layanan().map(LayananDilimpahkan::nama);
    return named.computeIfAbsent(name, Function.identity());
  }

  /**
   * Returns the limits of a grant; those of area and time, and those that an amendment leaves
   * unsaid, are told of by its decree alone.
   */
  public PreparedLimits of(Grant grant) {
    BatasWewenang limits = grant.layanan().flatMap(layanan -> layanan.batas()).orElse(NONE);
    return limits.wilayah().isEmpty() && limits.periode().isEmpty() && !grant.leavesLimits()
        ? pool.computeIfAbsent(limits, key -> new PreparedLimits(grant, key))
        : new PreparedLimits(grant, limits);
  }
}
