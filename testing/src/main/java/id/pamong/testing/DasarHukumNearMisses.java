package id.pamong.testing;

import static id.pamong.testing.Breach.breach;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.wewenang.Subdelegasi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Near misses of the rules about what a decree cites; one instrument more, or another one for
 * subdelegation.
 */
final class DasarHukumNearMisses {

  static final Breach BELUM_BERLAKU =
      breach("pelimpahan.dasar-hukum-belum-berlaku")
          .by((base, choices) -> cite(base, DasarHukumDraw.toCome(base.draft())));

  /** Before 12 August 2011 no instrument that the register knows had ended. */
  static final Breach TIDAK_BERLAKU_LAGI =
      breach("pelimpahan.dasar-hukum-tidak-berlaku-lagi")
          .on(days -> days.from(LocalDate.of(2011, 8, 12)))
          .by((base, choices) -> cite(base, choices.of(DasarHukumDraw.ended(base.draft()))));

  static final Breach WAKTU_TIDAK_PASTI =
      breach("pelimpahan.dasar-hukum-waktu-berlaku-tidak-pasti")
          .by((base, choices) -> cite(base, DasarHukumDraw.uncertain(base.draft())));

  static final Breach TIDAK_DIKENAL =
      breach("pelimpahan.dasar-hukum-tidak-dikenal")
          .by((base, choices) -> cite(base, DasarHukumDraw.unregistered(base.draft())));

  static final Breach DAERAH_LAIN =
      breach("pelimpahan.dasar-hukum-daerah-lain")
          .by(
              (base, choices) ->
                  citeInDecree(base, DasarHukum.of(DasarHukumDraw.foreign(base.draft()))));

  /** Kalimantan Utara was formed in 2012. */
  static final Breach SEBELUM_PROVINSI =
      breach("pelimpahan.dasar-hukum-sebelum-provinsi-dibentuk", Demand.YOUNG_PROVINSI)
          .by(
              (base, choices) ->
                  citeInDecree(
                      base,
                      DasarHukum.of(
                          InstrumenHukum.builder()
                              .jenis(JenisInstrumen.PERATURAN_GUBERNUR)
                              .nomor(Integer.toString(1 + choices.below(90)))
                              .tahun(2000 + choices.below(8))
                              .daerah(base.draft().daerah().provinsi())
                              .build())));

  static final List<Breach> ALL =
      List.of(
          BELUM_BERLAKU,
          TIDAK_BERLAKU_LAGI,
          WAKTU_TIDAK_PASTI,
          TIDAK_DIKENAL,
          DAERAH_LAIN,
          SEBELUM_PROVINSI);

  private DasarHukumNearMisses() {}

  private static Change cite(Breach.Base base, InstrumenHukum instrumen) {
    return cite(base, DasarHukum.of(instrumen));
  }

  /** What lets a receiver hand a delegation on must be a peraturan, on the day of the clause. */
  private static Change cite(Breach.Base base, DasarHukum dasar) {
    Optional<Subdelegasi> clause =
        base.decree()
            .subdelegasi()
            .filter(stated -> stated.dasar().isPresent())
            .filter(stated -> stated.tanggal().filter(base.tanggal()::isBefore).isEmpty());
    if (clause.isPresent() && dasar.instrumen().jenis().sifat() == SifatInstrumen.PERATURAN) {
      Subdelegasi changed = Subdelegasi.builder().from(clause.get()).dasar(dasar).build();
      return Change.at("/subdelegasi/dasar", base.edit().subdelegasi(changed));
    }
    return citeInDecree(base, dasar);
  }

  private static Change citeInDecree(Breach.Base base, DasarHukum dasar) {
    int at = base.decree().dasarHukum().size();
    return Change.at("/dasarHukum/" + at, base.edit().addDasarHukum(dasar));
  }
}
