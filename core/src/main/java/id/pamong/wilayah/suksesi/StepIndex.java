package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.KodeWilayah;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rows of a step by old and by new code. Immutable and thread-safe. */
final class StepIndex {

  private final TabelSuksesi tabel;
  private final Map<KodeWilayah, List<BarisSuksesi>> byOld = new HashMap<>();
  private final Map<KodeWilayah, List<BarisSuksesi>> byNew = new HashMap<>();

  StepIndex(TabelSuksesi tabel) {
    this.tabel = tabel;
    for (BarisSuksesi baris : tabel.baris()) {
      baris.lama().ifPresent(kode -> byOld.merge(kode, List.of(baris), StepIndex::join));
      baris.baru().ifPresent(kode -> byNew.merge(kode, List.of(baris), StepIndex::join));
    }
  }

  private static List<BarisSuksesi> join(List<BarisSuksesi> some, List<BarisSuksesi> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  TabelSuksesi tabel() {
    return tabel;
  }

  List<BarisSuksesi> rowsFrom(KodeWilayah old, boolean forward) {
    return (forward ? byOld : byNew).getOrDefault(old, List.of());
  }

  /** Says whether a code that both editions have stopped to stand for its region in this step. */
  boolean isEnded(KodeWilayah kode) {
    return rowsFrom(kode, true).stream().anyMatch(baris -> baris.hubungan().isEndOfCode());
  }
}
