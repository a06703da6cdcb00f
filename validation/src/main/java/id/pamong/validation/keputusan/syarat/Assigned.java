package id.pamong.validation.keputusan.syarat;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.Norm;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Fakta;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an instrument assigns to one receiver: one task, or tasks that it does not list. */
public sealed interface Assigned permits Assignment, Assistance {

  /** Returns the citation of the instrument. */
  String citation();

  /** Returns the place of the task in it; -1 where it lists none. */
  int task();

  /** Returns the kind of the instrument. */
  JenisInstrumen jenis();

  /** Returns the day on which it was set. */
  LocalDate set();

  /** Returns for how long it assigns, where it says so. */
  Optional<Periode> periode();

  /** Returns who assigns. */
  PihakPenugas penugas();

  /** Tells whether it was set under a law. */
  default boolean isSince(LocalDate start) {
    return LawDays.isSince(set(), start);
  }

  /** Tells whether the central government assigns. */
  default boolean isByCentre() {
    return penugas() == PihakPenugas.PEMERINTAH_PUSAT;
  }

  /** Returns where the task stands in the instrument, or would stand. */
  default String ofTask() {
    return task() < 0 ? "/tugas" : "/tugas/" + task();
  }

  /** Returns what a condition rests on, by the law of the day on which the task was assigned. */
  default Dalil at(String letak, Norm norm, Object... fakta) {
    return at(letak, norm.on(set()), fakta);
  }

  /** Returns what a condition rests on, by the law of the day on which the task was assigned. */
  default Dalil at(String letak, Norm norm, Fakta fakta) {
    return new Dalil(norm.on(set()), fakta, citation(), JsonPointer.parse(letak));
  }

  /** Returns what a condition rests on. */
  default Dalil at(String letak, List<DasarHukum> dasar, Object... fakta) {
    return new Dalil(dasar, Fakta.of(fakta), citation(), JsonPointer.parse(letak));
  }
}
