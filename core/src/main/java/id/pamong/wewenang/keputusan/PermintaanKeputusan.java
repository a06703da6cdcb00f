package id.pamong.wewenang.keputusan;

import id.pamong.hukum.Periode;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KapasitasGubernur;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.style.PamongStyle;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The question: may this office sign this service, for this place and object, on this day?
 * Immutable and thread-safe.
 *
 * <p>What it does not say is unknown, which is neither yes nor no.
 *
 * <p>Source: UU 30/2014 Pasal 15 ayat (1) (time, area and matter), Pasal 52 ayat (1) huruf a.
 */
@PamongStyle
@Value.Immutable
public sealed interface PermintaanKeputusan permits ImmutablePermintaanKeputusan {

  /**
   * Returns the office that is to sign.
   *
   * @return the office
   */
  JabatanWilayah pejabat();

  /**
   * Returns the name of the service, as the instruments write it.
   *
   * @return the name
   */
  String layanan();

  /**
   * Returns the place of the object.
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
   * Returns in whose name it is to be signed, if stated.
   *
   * @return the form of signature
   */
  Optional<BentukTandaTangan> tandaTangan();

  /**
   * Returns whether the act is strategic: it changes organisation, personnel or the allocation of
   * the budget; UU 30/2014 Pasal 14 ayat (7).
   *
   * @return whether it is strategic
   */
  Optional<Boolean> strategis();

  /**
   * Returns the affair of the service, asked for where the head of region signs.
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
   * Returns whether the one who signs has a conflict of interest, if stated; UU 30/2014 Pasal 42
   * and 43. It is of the person, so that the office does not tell it.
   *
   * @return whether there is one
   */
  Optional<Boolean> konflikKepentingan();

  /**
   * Returns the term of the one who signs, if stated; for the head of a region it counts from the
   * inauguration and ends after five years at the latest (UU 23/2014 Pasal 60), for a kepala Desa
   * after six or eight (UU 6/2014 Pasal 39, UU 3/2024).
   *
   * @return the term
   */
  Optional<Periode> masaJabatan();

  /**
   * Returns the order by which a Plh or Plt signs, if one does; UU 30/2014 Pasal 14 ayat (2) and
   * Pasal 34 ayat (2). The office that is to sign is then the one that is replaced, or that of the
   * one whom the order appoints.
   *
   * @return the order
   */
  Optional<SuratMandat> perintah();

  /**
   * Returns whether the act is routine for the office, asked for where a Plh or Plt signs (UU
   * 30/2014 Pasal 34 ayat (3)), and for an act under a mandate whose decree does not say whether
   * the service is a routine task (Pasal 14 ayat (1) huruf b).
   *
   * @return whether it is routine
   */
  Optional<Boolean> rutin();

  /**
   * Returns whether the service is a licence, if stated; asked for where the secretary of a region
   * signs in place of its head (UU 23/2014 Pasal 65 ayat (5) with its elucidation).
   *
   * @return the nature of the service
   */
  Optional<SifatLayanan> sifat();

  /**
   * Returns whether the head of region and his wakil can do their work, asked for where the wakil
   * or the secretary signs in place of the head (UU 23/2014 Pasal 65 ayat (4) to (6)).
   *
   * @return the state of the head
   */
  Optional<KeadaanKepalaDaerah> keadaanKepala();

  /**
   * Returns in which capacity a gubernur signs.
   *
   * @return the capacity
   */
  Optional<KapasitasGubernur> kapasitas();

  /**
   * Returns which government the part of the affair belongs to by the annex of the law, if stated
   * (UU 23/2014 Pasal 15 ayat (1)); asked for where a gubernur signs, and told of in a remark where
   * it may matter to another.
   *
   * @return the division
   */
  Optional<PembagianUrusan> pembagianUrusan();

  /**
   * Returns whose budget pays for the act, if stated; a gubernur in his two capacities is paid from
   * two (UU 23/2014 Pasal 91 ayat (5) and 282; PP 33/2018 Pasal 4).
   *
   * @return the budget
   */
  Optional<SumberPendanaan> pendanaan();

  /**
   * Returns the national holidays that whoever asks states, beside those of every year, which the
   * library knows: an end that falls on one moves to the next working day (UU 30/2014 Pasal 58 ayat
   * (3)).
   *
   * @return the days
   */
  List<LocalDate> hariLibur();

  /** Refuses what no request can be. */
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

  /** Builds a {@link PermintaanKeputusan}. Not thread-safe. */
  final class Builder extends ImmutablePermintaanKeputusan.Builder {
    Builder() {}
  }
}
