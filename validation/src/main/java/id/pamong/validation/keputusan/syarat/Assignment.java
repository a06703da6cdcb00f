package id.pamong.validation.keputusan.syarat;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.instrumen.Ending;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.Norm;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.TugasDesa;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Fakta;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an instrument assigns to one desa: one task, or tasks that it does not list.
 *
 * @param document the instrument
 * @param citation its citation
 * @param task the place of the task in it; -1 where it lists none
 * @param place the place of the desa in it
 * @param endings what ends it
 * @param powerless what says that it ends it, and cannot
 */
public record Assignment(
    PenugasanDesa document,
    String citation,
    int task,
    int place,
    List<Ending> endings,
    List<Ending> powerless) {

  public KodeWilayah desa() {
    return document.desa().get(place);
  }

  public JabatanWilayah office() {
    return new JabatanWilayah(Jabatan.KEPALA_DESA, desa());
  }

  public Optional<TugasDesa> tugas() {
    return task < 0 ? Optional.empty() : Optional.of(document.tugas().get(task));
  }

  boolean isSince(LocalDate start) {
    return LawDays.isSince(document.tanggal(), start);
  }

  /** Returns what a condition rests on, by the law of the day on which the task was assigned. */
  public Dalil at(String letak, Norm norm, Object... fakta) {
    return at(letak, norm.on(document.tanggal()), fakta);
  }

  public Dalil at(String letak, List<DasarHukum> dasar, Object... fakta) {
    return new Dalil(dasar, Fakta.of(fakta), citation, JsonPointer.parse(letak));
  }
}
