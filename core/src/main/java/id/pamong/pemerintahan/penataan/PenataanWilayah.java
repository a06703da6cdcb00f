package id.pamong.pemerintahan.penataan;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.style.PamongStyle;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A regional regulation that forms, merges, adjusts or abolishes kecamatan or kelurahan. Immutable
 * and thread-safe.
 *
 * <p>A document: it may break the law, and that is never an exception but findings. What it does
 * not say is unknown, which is neither yes nor no.
 *
 * <p>Source: UU 23/2014 Pasal 221, 222 and 229; PP 17/2018 Pasal 2 to 9 and 18 to 24; PP 19/2008
 * Pasal 2 to 13.
 */
@PamongStyle
@Value.Immutable
public sealed interface PenataanWilayah permits ImmutablePenataanWilayah {

  /**
   * Returns the instrument that carries it.
   *
   * @return the instrument that carries it
   */
  InstrumenPenetapan instrumen();

  /**
   * Returns the kabupaten or kota.
   *
   * @return the kabupaten or kota
   */
  KodeWilayah daerah();

  /**
   * Returns what is formed or changed.
   *
   * @return what is formed or changed
   */
  ObjekPenataan objek();

  /**
   * Returns what is done.
   *
   * @return what is done
   */
  BentukPenataan bentuk();

  /**
   * Returns how the new unit is formed, if stated.
   *
   * @return how the new unit is formed
   */
  Optional<CaraPembentukan> cara();

  /**
   * Returns the kinds of adjustment.
   *
   * @return the kinds of adjustment
   */
  List<JenisPenyesuaian> penyesuaian();

  /**
   * Returns the grounds of a merger or abolition, as stated.
   *
   * @return the grounds of a merger or abolition, as stated
   */
  List<AlasanPenggabungan> alasan();

  /**
   * Returns the formation for a strategic national interest, if it claims to be one.
   *
   * @return the formation for a strategic national interest
   */
  Optional<PembentukanKhusus> khusus();

  /**
   * Returns the existing units that it changes.
   *
   * @return the existing units that it changes
   */
  List<UnitAsal> asal();

  /**
   * Returns the units that are formed.
   *
   * @return the units that are formed
   */
  List<CalonUnit> calon();

  /**
   * Returns the deliberations that agreed.
   *
   * @return the deliberations that agreed
   */
  List<Musyawarah> musyawarah();

  /**
   * Returns the finances of the daerah, if stated.
   *
   * @return the finances of the daerah
   */
  Optional<KeuanganDaerah> keuangan();

  /**
   * Returns the approvals of the draft, if stated.
   *
   * @return the approvals of the draft
   */
  Optional<PersetujuanPerda> persetujuan();

  /**
   * Returns whether the gubernur recommended it; PP 19/2008 Pasal 4 huruf e.
   *
   * @return whether the gubernur recommended it
   */
  Optional<Boolean> rekomendasiGubernur();

  /**
   * Returns the legal basis, as cited.
   *
   * @return the legal basis, as cited
   */
  List<DasarHukum> dasarHukum();

  /**
   * Returns remarks on the record, such as which parts were constructed.
   *
   * @return remarks on the record, such as which parts were constructed
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

  /** Builds a {@link PenataanWilayah}. Not thread-safe. */
  final class Builder extends ImmutablePenataanWilayah.Builder {
    Builder() {}
  }
}
