package id.pamong.wewenang.pemegang;

import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.syarat.Hasil;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who holds what, where and when, in a kabupaten or kota. Immutable and thread-safe.
 *
 * <p>The rows of one service and place follow each other without a gap, and two neighbours differ.
 *
 * <p>Holders are offices by the law and the instruments. Who does the work of another is none: the
 * wakil and the secretary of a region, to whom the law gives that of its head (UU 23/2014 Pasal 65
 * and 66), and a Plh or Plt (UU 30/2014 Pasal 14 ayat (2)), who stands in for an office that is
 * listed. The objects and the acts are not asked for: {@link PemegangLayanan#dikesampingkan()}.
 *
 * @param permintaan the question
 * @param cakupan what was looked at
 * @param baris the rows, by service, place and day
 * @param catatan what a reader must know, such as that no edition of the regions is exact
 */
public record PetaPemegang(
    PermintaanPeta permintaan,
    CakupanPeta cakupan,
    List<BarisPemegang> baris,
    List<Catatan> catatan) {

  private static final Set<JenisKeadaan> CERTAIN =
      Set.of(JenisKeadaan.GANDA, JenisKeadaan.TIDAK_DILIMPAHKAN);

  /** Copies the lists. */
  public PetaPemegang {
    baris = List.copyOf(baris);
    catatan = List.copyOf(catatan);
  }

  /**
   * Returns whether there are gaps, which without any row is not known.
   *
   * @return there is one, there is none, or that cannot be told
   */
  public StatusPeta status() {
    if (!celahPasti().isEmpty()) {
      return StatusPeta.ADA_CELAH;
    }
    return baris.isEmpty() || !belumDiketahui().isEmpty() || !cakupan.tidakDikenal().isEmpty()
        ? StatusPeta.TIDAK_DIKETAHUI
        : StatusPeta.TANPA_CELAH;
  }

  /**
   * Returns the rows that have not exactly one holder: the gaps, the overlaps, and what is not
   * known.
   *
   * @return the rows
   */
  public List<BarisPemegang> celah() {
    return of(row -> row.keadaan().jenis() != JenisKeadaan.SATU);
  }

  /**
   * Returns the gaps and the overlaps that are certain.
   *
   * @return the rows
   */
  public List<BarisPemegang> celahPasti() {
    return of(row -> CERTAIN.contains(row.keadaan().jenis()));
  }

  /**
   * Returns the rows of which it is not known whether they are gaps.
   *
   * @return the rows
   */
  public List<BarisPemegang> belumDiketahui() {
    return of(row -> row.keadaan().jenis() == JenisKeadaan.TIDAK_DIKETAHUI);
  }

  /**
   * Returns the rows with one holder that holds the service for some objects or acts only: beyond
   * the conditions that were left aside there is a gap.
   *
   * @return the rows
   */
  public List<BarisPemegang> bersyarat() {
    return of(row -> row.keadaan().jenis() == JenisKeadaan.SATU && row.keadaan().isBersyarat());
  }

  /**
   * Returns the rows without a holder below the head of region of which it is not known whether he
   * himself is competent.
   *
   * @return the rows
   */
  public List<BarisPemegang> kepalaBelumDiketahui() {
    return of(
        row ->
            row.keadaan().jenis() == JenisKeadaan.TIDAK_DILIMPAHKAN
                && row.keadaan().kepalaDaerah() == Hasil.TIDAK_DIKETAHUI);
  }

  private List<BarisPemegang> of(Predicate<BarisPemegang> which) {
    return baris.stream().filter(which).toList();
  }
}
