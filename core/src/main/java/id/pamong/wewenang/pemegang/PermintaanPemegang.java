package id.pamong.wewenang.pemegang;

import id.pamong.pemerintahan.KapasitasGubernur;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.style.PamongStyle;
import id.pamong.wewenang.keputusan.CiriObjek;
import id.pamong.wewenang.keputusan.UkuranObjek;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The question the other way round: who may sign this service, for this place and object, on this
 * day? Immutable and thread-safe.
 *
 * <p>What it does not say is unknown, which is neither yes nor no.
 *
 * <p>Source: UU 30/2014 Pasal 15 ayat (1), Pasal 34 ayat (1).
 */
@PamongStyle
@Value.Immutable
public sealed interface PermintaanPemegang permits ImmutablePermintaanPemegang {

  /**
   * Returns the name of the service, as the instruments write it.
   *
   * @return the name
   */
  String layanan();

  /**
   * Returns the place of the object. Of one as wide as a provinsi only the offices of the provinsi
   * are asked.
   *
   * @return the place
   */
  KodeWilayah wilayah();

  /**
   * Returns the day of the act.
   *
   * @return the day
   */
  LocalDate tanggal();

  /**
   * Returns the measures of the object.
   *
   * @return the measures
   */
  List<UkuranObjek> ukuran();

  /**
   * Returns what the object is and is not, of the kinds that instruments leave out.
   *
   * @return the answers
   */
  List<CiriObjek> ciri();

  /**
   * Returns whether the act is strategic; UU 30/2014 Pasal 14 ayat (7).
   *
   * @return whether it is strategic
   */
  Optional<Boolean> strategis();

  /**
   * Returns the affair of the service. Where it is absent, that of the newest decree by which the
   * head of region gave the service is taken, else that of the newest instrument that assigns it by
   * name.
   *
   * @return the affair
   */
  Optional<UrusanPemerintahan> urusan();

  /**
   * Returns the part of the affair, where the law sets it apart.
   *
   * @return the part
   */
  Optional<SubUrusan> subUrusan();

  /**
   * Returns which government the part of the affair belongs to by the annex of the law, if stated;
   * UU 23/2014 Pasal 15 ayat (1). Where it is that of the provinsi or the central government, the
   * gubernur is asked too.
   *
   * @return the division
   */
  Optional<PembagianUrusan> pembagianUrusan();

  /**
   * Returns in which capacity the gubernur is asked; he is not where neither this nor {@link
   * #pembagianUrusan()} leads to him.
   *
   * @return the capacity
   */
  Optional<KapasitasGubernur> kapasitas();

  /**
   * Returns the national holidays that whoever asks states, beside those of every year, which the
   * library knows: an end that falls on one moves to the next working day (UU 30/2014 Pasal 58 ayat
   * (3)).
   *
   * @return the days
   */
  List<LocalDate> hariLibur();

  /** Refuses what no question can be. */
  @Value.Check
  default void check() {
    if (layanan().isBlank()) {
      throw new IllegalArgumentException("layanan of a permintaan must not be blank");
    }
  }

  /**
   * Returns a new builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PermintaanPemegang}. Not thread-safe. */
  final class Builder extends ImmutablePermintaanPemegang.Builder {
    Builder() {}
  }
}
