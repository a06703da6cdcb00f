package id.pamong.validation.keputusan.syarat;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.instrumen.Ending;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasDesa;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an instrument assigns to one desa: one task, or tasks that it does not list.
 *
 * @param document the instrument, under the codes of its day
 * @param citation its citation
 * @param task the place of the task in it; -1 where it lists none
 * @param place the place of the desa in it
 * @param codes that the codes which it names were in use on its day, where that is not known
 * @param endings what ends it
 * @param powerless what says that it ends it, and cannot
 */
public record Assignment(
    PenugasanDesa document,
    String citation,
    int task,
    int place,
    List<Syarat> codes,
    List<Ending> endings,
    List<Ending> powerless)
    implements Assigned {

  /** The key of what an instrument assigns that lists no tasks. */
  public static final String UNLISTED = "";

  public KodeWilayah desa() {
    return document.desa().get(place);
  }

  public JabatanWilayah office() {
    return new JabatanWilayah(Jabatan.KEPALA_DESA, desa());
  }

  public Optional<TugasDesa> tugas() {
    return task < 0 ? Optional.empty() : Optional.of(document.tugas().get(task));
  }

  @Override
  public JenisInstrumen jenis() {
    return document.instrumen().jenis();
  }

  @Override
  public LocalDate set() {
    return document.tanggal();
  }

  @Override
  public Optional<Periode> periode() {
    return document.periode();
  }

  @Override
  public PihakPenugas penugas() {
    return document.penugas();
  }
}
