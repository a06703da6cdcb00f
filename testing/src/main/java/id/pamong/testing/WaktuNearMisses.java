package id.pamong.testing;

import static id.pamong.testing.Breach.breach;

import id.pamong.hukum.AlasanBerlakuSurut;
import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.Periode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Near misses of the rules about when a decision takes effect and ends. */
final class WaktuNearMisses {

  static final Breach BERLAKU_SURUT =
      breach("pelimpahan.berlaku-surut", Demand.KEPUTUSAN, Demand.NOT_RETROACTIVE, Demand.PERIODE)
          .by(
              (base, choices) -> {
                LocalDate before = base.tanggal().minusDays(1 + choices.distance(399));
                boolean stated = choices.flip();
                if (stated) {
                  return InstrumenNearMisses.change(
                      base,
                      "/tanggalBerlaku",
                      InstrumenNearMisses.edit(base).tanggalBerlaku(before));
                }
                return mulai(base, before);
              });

  /** A reason is stated; the Keputusan that is changed is one of before. */
  static final Breach PERUBAHAN_BERLAKU_SURUT =
      breach(
              "pelimpahan.perubahan-berlaku-surut",
              Demand.KEPUTUSAN,
              Demand.NO_HUBUNGAN,
              Demand.NOT_RETROACTIVE,
              Demand.PERIODE)
          .by(
              (base, choices) -> {
                LocalDate before = base.tanggal().minusDays(1 + choices.distance(399));
                JenisHubungan jenis = choices.of(List.of(JenisHubungan.values()));
                return InstrumenNearMisses.change(
                    base,
                    "",
                    InstrumenNearMisses.edit(base)
                        .tanggalBerlaku(before)
                        .alasanBerlakuSurut(choices.of(List.of(AlasanBerlakuSurut.values())))
                        .addHubungan(
                            new HubunganInstrumen(
                                jenis,
                                base.draft()
                                    .earlier(base.draft().keputusan(), base.draft().daerah()))));
              });

  static final Breach MENDAHULUI_BERLAKUNYA =
      breach(
              "pelimpahan.periode-mendahului-berlakunya-keputusan",
              Demand.KEPUTUSAN,
              Demand.EFFECT_STATED)
          .by(
              (base, choices) -> {
                LocalDate efektif = base.decree().instrumen().efektif();
                int room = (int) ChronoUnit.DAYS.between(base.tanggal(), efektif);
                int days = 1 + choices.distance(room > 0 ? room - 1 : 300);
                return mulai(base, efektif.minusDays(days));
              });

  static final Breach MASA_BERLAKU =
      breach("pelimpahan.masa-berlaku-tidak-dinyatakan", Demand.KEPUTUSAN, Demand.PERIODE)
          .by(
              (base, choices) -> {
                LocalDate mulai = base.decree().periode().orElseThrow().mulai();
                return choices.flip()
                    ? Change.at("/periode", base.edit().periode(Optional.empty()))
                    : Change.at("/periode/akhir", base.edit().periode(Periode.sejak(mulai)));
              });

  static final List<Breach> ALL =
      List.of(BERLAKU_SURUT, PERUBAHAN_BERLAKU_SURUT, MENDAHULUI_BERLAKUNYA, MASA_BERLAKU);

  private WaktuNearMisses() {}

  private static Change mulai(Breach.Base base, LocalDate mulai) {
    Optional<LocalDate> akhir = base.decree().periode().orElseThrow().akhir();
    return Change.at("/periode/mulai", base.edit().periode(new Periode(mulai, akhir)));
  }
}
