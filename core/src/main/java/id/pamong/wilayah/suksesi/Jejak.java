package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahEdition;
import java.util.List;

/**
 * The answer to what a code of one edition became in another one, or, asked backward, what it had
 * been.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kode the code asked for
 * @param dari the edition that the code was taken from
 * @param ke the edition asked for
 * @param status the short answer
 * @param penerus the regions in code order; one for {@link StatusSuksesi#TETAP} and {@link
 *     StatusSuksesi#SATU}, several for {@link StatusSuksesi#BANYAK}, otherwise none
 * @param langkah the steps from edition to edition, as far as there was a region to follow
 * @param pecahan forward: the regions of the edition asked for that were carved out of this one,
 *     which are no successors; otherwise empty
 * @param pecahanDari backward: the regions of the edition asked for that this one was carved out
 *     of, which are not the same region; otherwise empty
 * @param berubahMakna whether the edition asked for has the code too, for another region
 */
public record Jejak(
    KodeWilayah kode,
    WilayahEdition dari,
    WilayahEdition ke,
    StatusSuksesi status,
    List<Penerus> penerus,
    List<Langkah> langkah,
    List<Wilayah> pecahan,
    List<Wilayah> pecahanDari,
    boolean berubahMakna) {

  /** Makes an answer. */
  public Jejak {
    penerus = List.copyOf(penerus);
    langkah = List.copyOf(langkah);
    pecahan = List.copyOf(pecahan);
    pecahanDari = List.copyOf(pecahanDari);
  }

  /**
   * Returns the instruments of law that the steps rest on.
   *
   * @return each one once, in the order of the steps
   */
  public List<String> dasar() {
    return langkah.stream()
        .flatMap(step -> step.perpindahan().stream())
        .flatMap(move -> move.dasar().stream())
        .distinct()
        .toList();
  }

  /**
   * Returns the weakest evidence that the answer needs.
   *
   * @return the weakest of all successors; of the last step where there is none
   */
  public Bukti bukti() {
    if (penerus.isEmpty()) {
      return langkah.isEmpty()
          ? Bukti.TIDAK_ADA
          : langkah.get(langkah.size() - 1).perpindahan().stream()
              .map(Perpindahan::bukti)
              .reduce(Bukti.KODE_SAMA, Bukti::weaker);
    }
    return penerus.stream().map(Penerus::bukti).reduce(Bukti.KODE_SAMA, Bukti::weaker);
  }
}
