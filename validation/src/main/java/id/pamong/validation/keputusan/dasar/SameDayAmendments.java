package id.pamong.validation.keputusan.dasar;

import id.pamong.hukum.DasarHukum;
import id.pamong.validation.keputusan.instrumen.Ending;
import id.pamong.validation.keputusan.pemberian.Basis;
import id.pamong.validation.keputusan.pemberian.DayConditions;
import id.pamong.validation.keputusan.pemberian.PreparedGrant;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Amendments of one day on one service, of which the set cannot tell the later one. One of them
 * stands: where each of them gives the authority it is there, where none does it is not, and else
 * which one stands is what is missing.
 */
final class SameDayAmendments {

  private final List<Basis> bases;
  private final LocalDate day;

  private SameDayAmendments(List<Basis> bases, LocalDate day) {
    this.bases = bases;
    this.day = day;
  }

  /** Returns bases, each with what those of the same day ask for that may be the later ones. */
  static List<Basis> read(List<Basis> bases, LocalDate day) {
    if (bases.size() < 2 || bases.stream().allMatch(one -> rivals(one, day).isEmpty())) {
      return bases;
    }
    SameDayAmendments all = new SameDayAmendments(bases, day);
    return bases.stream().map(one -> all.orOthers(one).orElse(one)).toList();
  }

  /** Returns the citations of the amendments of its day that may have ended it by a day. */
  private static Set<String> rivals(Basis basis, LocalDate day) {
    Set<String> rivals = new TreeSet<>();
    for (Ending one : basis.prepared().map(PreparedGrant::endings).orElse(List.of())) {
      if (one.isRival() && !one.day().isAfter(day)) {
        rivals.add(one.by());
      }
    }
    return rivals;
  }

  /** Returns a basis that nothing else has ended, with the readings by which it has. */
  private Optional<Basis> orOthers(Basis basis) {
    Set<String> rivals = rivals(basis, day);
    if (rivals.isEmpty()) {
      return Optional.empty();
    }
    PreparedGrant prepared = basis.prepared().orElseThrow();
    if (DayConditions.standingBeside(prepared, rivals, day).hasil() != Hasil.TERPENUHI) {
      return Optional.empty();
    }
    Set<String> group = new TreeSet<>(rivals);
    group.add(prepared.citation());
    List<Syarat> asked = new ArrayList<>();
    for (String rival : rivals) {
      List<Basis> others = bases.stream().filter(one -> isOf(one, rival, basis)).toList();
      if (others.size() != 1) {
        return Optional.empty();
      }
      asked.addAll(beside(others.get(0), group));
    }
    // What is asked for alike stands once.
    asked.removeAll(basis.syarat().anak());
    return Optional.of(with(basis, asked, rivals));
  }

  /** Tells whether a basis is what another instrument gives in the same way. */
  private static boolean isOf(Basis one, String citation, Basis other) {
    PreparedGrant own = other.prepared().orElseThrow();
    return one.isSub() == other.isSub()
        && one.prepared()
            .filter(prepared -> prepared.citation().equals(citation))
            .filter(prepared -> prepared.office().equals(own.office()))
            .filter(prepared -> prepared.grant().serviceKey().equals(own.grant().serviceKey()))
            .isPresent();
  }

  /** Returns the conditions of a basis, the others of its day aside. */
  private List<Syarat> beside(Basis basis, Set<String> group) {
    Syarat standing = DayConditions.standingBeside(basis.prepared().orElseThrow(), group, day);
    return basis.syarat().anak().stream()
        .map(one -> one.jenis() == JenisSyarat.TIDAK_DICABUT ? standing : one)
        .toList();
  }

  private static Basis with(Basis basis, List<Syarat> asked, Set<String> rivals) {
    Syarat tree = basis.syarat();
    SyaratBuilder all = new SyaratBuilder(tree.anak().size());
    for (Syarat one : tree.anak()) {
      if (one.jenis() == JenisSyarat.TIDAK_DICABUT) {
        all.add(orOthers(one, asked, String.join(", ", rivals)));
      } else {
        all.add(one);
      }
    }
    return basis.with(all.build(tree.jenis(), tree.dalil()));
  }

  private static Syarat orOthers(Syarat standing, List<Syarat> asked, String rivals) {
    List<DasarHukum> law = standing.dalil().dasar();
    Dalil dalil =
        new Dalil(law, List.of(rivals), standing.dalil().sumber(), standing.dalil().letak());
    Syarat reading =
        asked.isEmpty()
            ? Syarat.of(JenisSyarat.PEMBACAAN_PERUBAHAN, Hasil.TERPENUHI, dalil)
            : Syarat.of(JenisSyarat.PEMBACAAN_PERUBAHAN, dalil, asked);
    return Syarat.of(JenisSyarat.PERUBAHAN_SEHARI, dalil, List.of(standing, reading));
  }
}
