package id.pamong.validation.keputusan.norma;

import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Fakta;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.suksesi.Bukti;
import id.pamong.wilayah.suksesi.HubunganWilayah;
import id.pamong.wilayah.suksesi.Jejak;
import id.pamong.wilayah.suksesi.Penerus;
import id.pamong.wilayah.suksesi.Perpindahan;
import id.pamong.wilayah.suksesi.StatusSuksesi;
import id.pamong.wilayah.suksesi.Suksesi;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A region that an instrument names by its code of one edition, as another edition has it.
 *
 * <p>It is the same region under the same or another code where law states so, step by step. What
 * only names suggest is not known, and neither is what two regions that were merged, or one that
 * was divided or changed its status, have in common with the named one.
 *
 * @param kode the code that the instrument names
 * @param dari the edition of its day
 * @param ke the edition of the day asked for
 * @param isSame whether it bears the same code still, or nothing speaks against it
 * @param isStated whether the law states all that is known of it
 * @param isReused whether the edition asked for has the code for another region
 * @param penerus the regions that it may be now
 * @param bukti the weakest evidence of all steps
 */
public record NamedRegion(
    KodeWilayah kode,
    WilayahEdition dari,
    WilayahEdition ke,
    boolean isSame,
    boolean isStated,
    boolean isReused,
    List<KodeWilayah> penerus,
    Bukti bukti) {

  public static NamedRegion follow(
      Suksesi suksesi, KodeWilayah kode, WilayahEdition dari, WilayahEdition ke) {
    Jejak trace = suksesi.trace(kode, dari, ke);
    List<Perpindahan> moves =
        trace.langkah().stream()
            .flatMap(step -> step.perpindahan().stream())
            .filter(move -> move.hubungan() != HubunganWilayah.PECAHAN)
            .toList();
    boolean isSame =
        trace.status() == StatusSuksesi.TETAP || trace.status() == StatusSuksesi.TIDAK_DIKENAL;
    return new NamedRegion(
        kode,
        dari,
        ke,
        isSame,
        moves.stream().allMatch(NamedRegion::isStated),
        trace.berubahMakna(),
        trace.penerus().stream().map(Penerus::wilayah).map(Wilayah::kode).toList(),
        moves.stream().map(Perpindahan::bukti).reduce(Bukti.KODE_SAMA, Bukti::weaker));
  }

  /** Returns a region that a code means by one of several editions, which of them is not known. */
  public static NamedRegion any(List<NamedRegion> read) {
    NamedRegion first = read.get(0);
    return read.size() == 1
        ? first
        : new NamedRegion(
            first.kode,
            first.dari,
            first.ke,
            /* isSame= */ false,
            /* isStated= */ false,
            read.stream().anyMatch(NamedRegion::isReused),
            read.stream().flatMap(one -> one.penerus.stream()).distinct().sorted().toList(),
            read.stream().map(NamedRegion::bukti).reduce(Bukti.KODE_SAMA, Bukti::weaker));
  }

  private static boolean isStated(Perpindahan move) {
    boolean isOfLaw = move.bukti() == Bukti.HUKUM || move.bukti() == Bukti.KODE_SAMA;
    return switch (move.hubungan()) {
      case TETAP, GANTI_NAMA, GANTI_KODE, HAPUS -> isOfLaw;
      default -> false;
    };
  }

  /** Returns whether it is the region that bears a code in the edition asked for. */
  public Hasil is(KodeWilayah other) {
    if (isSame) {
      return Hasil.of(other.equals(kode));
    }
    if (penerus.contains(other)) {
      return isStated && penerus.size() == 1 ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI;
    }
    if (!other.equals(kode)) {
      return Hasil.TIDAK;
    }
    // A code that is gone can only mean the region that had it.
    return isReused ? (isStated ? Hasil.TIDAK : Hasil.TIDAK_DIKETAHUI) : Hasil.TERPENUHI;
  }

  /**
   * Returns the condition that it is the region that bears a code in the edition asked for; empty
   * where nothing speaks against it, as of a code that stands for it though the edition lacks it.
   *
   * @param ground what the condition rests on, with the facts of it
   */
  public Optional<Syarat> condition(KodeWilayah other, Function<Fakta, Dalil> ground) {
    Hasil hasil = is(other);
    return kode.equals(other) && hasil == Hasil.TERPENUHI
        ? Optional.empty()
        : Optional.of(
            Syarat.of(
                JenisSyarat.WILAYAH_BERGANTI_KODE,
                hasil,
                ground.apply(Fakta.of(kode, dari.id(), other, ke.id(), bukti.name()))));
  }

  /** Returns whether it is a region of the edition asked for, or lies in it. */
  public Hasil within(KodeWilayah outer) {
    if (penerus.stream().anyMatch(now -> outer.equals(now) || outer.contains(now))) {
      return isStated && penerus.size() == 1 ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI;
    }
    return outer.equals(kode) || outer.contains(kode) ? is(kode) : Hasil.TIDAK;
  }

  /** Returns whether a place of the edition asked for lies in it. */
  public Hasil contains(KodeWilayah place) {
    if (isSame) {
      return ObjectConditions.inside(place, kode);
    }
    if (!isStated || penerus.size() > 1) {
      return Hasil.TIDAK_DIKETAHUI;
    }
    return penerus.isEmpty() ? Hasil.TIDAK : ObjectConditions.inside(place, penerus.get(0));
  }

  /** Returns the code that it bears now, as far as that can be told; else the one named. */
  public KodeWilayah now() {
    return penerus.size() == 1 ? penerus.get(0) : kode;
  }
}
