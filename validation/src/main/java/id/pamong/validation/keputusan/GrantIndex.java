package id.pamong.validation.keputusan;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The grants of a set of instruments, found by service, region and office. */
final class GrantIndex {

  /** The key of decrees that list no services: they may give any. */
  static final String UNLISTED = "";

  private final Map<String, Map<KodeWilayah, List<PreparedGrant>>> byService = new HashMap<>();

  GrantIndex(Collection<PelimpahanWewenang> decrees, Collection<InstrumenPengubah> changes) {
    Set<PelimpahanWewenang> distinct = new LinkedHashSet<>(decrees);
    Set<Instrument> instruments = new LinkedHashSet<>();
    distinct.forEach(decree -> instruments.add(Instrument.of(decree)));
    changes.forEach(change -> instruments.add(Instrument.of(change)));
    Endings endings = new Endings(instruments);
    distinct.forEach(decree -> add(decree, endings));
    byService
        .values()
        .forEach(regions -> regions.replaceAll((kode, all) -> PreparedGrant.sorted(all.stream())));
  }

  private void add(PelimpahanWewenang decree, Endings endings) {
    Instrument instrument = Instrument.of(decree);
    String citation = instrument.citation();
    int first = decree.layanan().isEmpty() ? -1 : 0;
    int last = decree.layanan().isEmpty() ? 0 : decree.layanan().size();
    for (int service = first; service < last; service++) {
      for (int receiver = 0; receiver < decree.penerima().size(); receiver++) {
        Grant grant = new Grant(decree, citation, service, receiver);
        byService
            .computeIfAbsent(grant.serviceKey().orElse(UNLISTED), key -> new HashMap<>())
            .computeIfAbsent(grant.office().wilayah(), key -> new ArrayList<>())
            .add(new PreparedGrant(grant, instrument, endings));
      }
    }
  }

  /** Returns the grants of a service to any office of a region, the newest first. */
  List<PreparedGrant> in(String service, KodeWilayah region) {
    return byService.getOrDefault(service, Map.of()).getOrDefault(region, List.of());
  }

  static boolean isFor(PreparedGrant prepared, Jabatan jabatan) {
    return prepared.grant().office().jabatan() == jabatan;
  }
}
