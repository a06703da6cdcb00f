package id.pamong.validation.keputusan.syarat;

import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.validation.keputusan.instrumen.Ending;
import id.pamong.validation.keputusan.norma.Numbers;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasPembantuan;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an instrument assigns to one region as a task of assistance: one task, or tasks that it does
 * not list.
 *
 * @param document the instrument, under the codes of its day
 * @param citation its citation
 * @param task the place of the task in it; -1 where it lists none
 * @param place the place of the region in it; -1 where it states none
 * @param codes that the codes which it names were in use on its day, where that is not known
 * @param endings what ends each service that it names, by its key; under {@link #UNNAMED} what ends
 *     a service that it does not name
 */
public record Assistance(
    PenugasanPembantuan document,
    String citation,
    int task,
    int place,
    List<Syarat> codes,
    Map<String, List<Ending>> endings)
    implements Assigned {

  /** The key of a service that an instrument does not name. */
  public static final String UNNAMED = "";

  /** Returns the region; empty where the instrument states none. */
  public Optional<KodeWilayah> penerima() {
    return place < 0 ? Optional.empty() : Optional.of(document.penerima().get(place));
  }

  /** Returns what ends a service. */
  public List<Ending> endings(String service) {
    return endings.getOrDefault(service, endings.getOrDefault(UNNAMED, List.of()));
  }

  public Optional<TugasPembantuan> tugas() {
    return task < 0 ? Optional.empty() : Optional.of(document.tugas().get(task));
  }

  /** Tells whether it names a service: as one that the task carries, or as the task itself. */
  public boolean names(String service) {
    return isTask(service)
        || tugas().stream()
            .flatMap(one -> one.layanan().stream())
            .map(Words::key)
            .anyMatch(service::equals);
  }

  /** Tells whether the task is itself named like a service. */
  public boolean isTask(String service) {
    return tugas().map(one -> Words.key(one.uraian())).filter(service::equals).isPresent();
  }

  /** Tells whether it lists no services, so that what it assigns is told by its affair alone. */
  public boolean isOpen() {
    return tugas().map(one -> one.layanan().isEmpty()).orElse(true);
  }

  /** Tells whether a citation means this instrument. */
  public boolean isCitedBy(InstrumenHukum cited) {
    JenisInstrumen jenis = document.instrumen().jenis();
    return cited.jenis() == jenis
        && cited.tahun() == document.tanggal().getYear()
        && Numbers.key(cited.nomor(), cited.tahun())
            .equals(Numbers.key(document.instrumen().nomor(), cited.tahun()))
        && (cited.daerah().isEmpty() || cited.daerah().equals(document.daerah()));
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
