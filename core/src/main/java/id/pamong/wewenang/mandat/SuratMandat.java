package id.pamong.wewenang.mandat;

import id.pamong.hukum.AlasanBerlakuSurut;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.style.PamongStyle;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.PenanggungJawab;
import id.pamong.wewenang.SumberWewenang;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A letter of mandate, or the order by which a Plh or Plt is appointed. Immutable and thread-safe.
 *
 * <p>A document: it may break the law, and that is never an exception but findings. What it does
 * not say is unknown, which is neither yes nor no. A mandate inside a delegation decree is a {@link
 * id.pamong.wewenang.PelimpahanWewenang}.
 *
 * <p>Source: UU 30/2014 Pasal 14 and Pasal 34 ayat (2) and (3).
 */
@PamongStyle
@Value.Immutable
public sealed interface SuratMandat permits ImmutableSuratMandat {

  /**
   * Returns the instrument that carries it.
   *
   * @return the instrument
   */
  InstrumenPenetapan instrumen();

  /**
   * Returns the office that gives the mandate.
   *
   * @return the office that gives
   */
  JabatanWilayah pemberi();

  /**
   * Returns whether the head of region could do his work on the day it was set, if stated; asked
   * for where he gives it (UU 23/2014 Pasal 65 ayat (3), 86 ayat (1) and 88).
   *
   * @return the state of the head on that day
   */
  Optional<KeadaanPejabat> keadaanKepalaDaerah();

  /**
   * Returns how the giver holds the authority itself, if stated: by attribution or delegation, for
   * a mandate comes from no mandate (elucidation of Pasal 14 ayat (1)).
   *
   * @return the source of the giver's authority
   */
  Optional<SumberWewenang> sumberPemberi();

  /**
   * Returns the office that receives it.
   *
   * @return the office that receives
   */
  JabatanWilayah penerima();

  /**
   * Returns whether it appoints a Plh or a Plt; absent in a plain mandate.
   *
   * @return Plh or Plt
   */
  Optional<JenisPelaksana> pelaksana();

  /**
   * Returns the office whose work the Plh or Plt does, if stated.
   *
   * @return the office whose holder cannot
   */
  Optional<JabatanWilayah> jabatanDigantikan();

  /**
   * Returns why its holder cannot, if stated.
   *
   * @return the reason
   */
  Optional<SebabBerhalangan> sebab();

  /**
   * Returns the tasks; empty where the document does not list them.
   *
   * @return the tasks
   */
  List<TugasMandat> tugas();

  /**
   * Returns the time for which it is given.
   *
   * @return the time
   */
  Optional<Periode> periode();

  /**
   * Returns the ground for a time that begins before the letter was issued, if one is stated; UU
   * 30/2014 Pasal 58 ayat (6).
   *
   * @return the ground
   */
  Optional<AlasanBerlakuSurut> alasanBerlakuSurut();

  /**
   * Returns in whose name the receiver signs.
   *
   * @return in whose name the receiver signs
   */
  Optional<BentukTandaTangan> tandaTangan();

  /**
   * Returns who answers.
   *
   * @return who answers
   */
  Optional<PenanggungJawab> penanggungJawab();

  /**
   * Returns the legal basis, as cited.
   *
   * @return the legal basis
   */
  List<DasarHukum> dasarHukum();

  /**
   * Returns remarks on the record, such as which parts were constructed.
   *
   * @return remarks on the record
   */
  List<String> catatan();

  /**
   * Returns the day whose law judges the document: the day on which it was set.
   *
   * @return the day
   */
  default LocalDate tanggal() {
    return instrumen().tanggalDitetapkan();
  }

  /**
   * Returns a new builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SuratMandat}. Not thread-safe. */
  final class Builder extends ImmutableSuratMandat.Builder {
    Builder() {}
  }
}
