package id.pamong.validation.pelimpahan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.UU_30_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.Periode;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Rules about when a decision takes effect and ends; they speak of a keputusan, not a peraturan.
 */
final class WaktuRules {

  private static final DasarHukum AMENDED_FROM_ITS_DAY = pasal(UU_30_2014, "63 ayat (3)");
  private static final DasarHukum REVOKED_FROM_ITS_DAY = pasal(UU_30_2014, "64 ayat (4)");

  static final Rule<PelimpahanWewenang> BERLAKU_SURUT =
      rule("pelimpahan.berlaku-surut")
          .error(pasal(UU_30_2014, "58 ayat (6)"))
          .check(
              (decree, context, found) -> {
                InstrumenPelimpahan instrumen = decree.instrumen();
                if (!isKeputusan(decree, context) || instrumen.alasanBerlakuSurut().isPresent()) {
                  return;
                }
                LocalDate set = instrumen.tanggalDitetapkan();
                Optional<LocalDate> stated = instrumen.tanggalBerlaku().filter(set::isAfter);
                Optional<LocalDate> start = decree.periode().map(Periode::mulai);
                if (stated.isPresent()) {
                  found
                      .at("/instrumen/tanggalBerlaku")
                      .with("mulai", stated.get())
                      .with("tanggal", set)
                      .report();
                } else if (start.filter(set::isAfter).isPresent()) {
                  found
                      .at("/periode/mulai")
                      .with("mulai", start.get())
                      .with("tanggal", set)
                      .report();
                }
              });

  /**
   * What it says of a Keputusan of before does not reach back, as decisions have it too; that the
   * exception of Pasal 58 ayat (6) carries it all the same is debated. Of one that states no reason
   * another rule speaks.
   */
  static final Rule<PelimpahanWewenang> PERUBAHAN_BERLAKU_SURUT =
      rule("pelimpahan.perubahan-berlaku-surut")
          .warning(AMENDED_FROM_ITS_DAY, REVOKED_FROM_ITS_DAY)
          .check(
              (decree, context, found) -> {
                InstrumenPelimpahan instrumen = decree.instrumen();
                LocalDate set = instrumen.tanggalDitetapkan();
                List<HubunganInstrumen> changed = changedDecisions(instrumen);
                instrumen
                    .tanggalBerlaku()
                    .filter(set::isAfter)
                    .filter(mulai -> instrumen.alasanBerlakuSurut().isPresent())
                    .filter(mulai -> isKeputusan(decree, context) && !changed.isEmpty())
                    .ifPresent(
                        mulai ->
                            found
                                .at("/instrumen/tanggalBerlaku")
                                .with("mulai", mulai)
                                .with("tanggal", set)
                                .with("instrumen", cited(changed))
                                .under(changed.stream().map(WaktuRules::law).distinct().toList())
                                .report());
              });

  static final Rule<PelimpahanWewenang> MENDAHULUI_BERLAKUNYA =
      rule("pelimpahan.periode-mendahului-berlakunya-keputusan")
          .error(pasal(UU_30_2014, "57"))
          .check(
              (decree, context, found) -> {
                InstrumenPelimpahan instrumen = decree.instrumen();
                LocalDate effective = instrumen.efektif();
                decree
                    .periode()
                    .map(Periode::mulai)
                    .filter(mulai -> isKeputusan(decree, context) && mulai.isBefore(effective))
                    .filter(mulai -> isStatedFuture(instrumen, mulai))
                    .ifPresent(
                        mulai ->
                            found
                                .at("/periode/mulai")
                                .with("mulai", mulai)
                                .with("berlaku", effective)
                                .report());
              });

  /** Since UU 23/2014 the right instrument is a keputusan, whatever another issuer made. */
  static final Rule<PelimpahanWewenang> MASA_BERLAKU =
      rule("pelimpahan.masa-berlaku-tidak-dinyatakan")
          .info(pasal(UU_30_2014, "58 ayat (1)"))
          .check(
              (decree, context, found) -> {
                boolean shouldDecide = InstrumenRules.isOfAnotherIssuer(decree, context);
                if ((isKeputusan(decree, context) || shouldDecide)
                    && decree.periode().flatMap(Periode::akhir).isEmpty()) {
                  found.at("/periode").report();
                }
              });

  static final List<Rule<PelimpahanWewenang>> ALL =
      List.of(BERLAKU_SURUT, PERUBAHAN_BERLAKU_SURUT, MENDAHULUI_BERLAKUNYA, MASA_BERLAKU);

  private WaktuRules() {}

  /** What the instrument of another issuer should have been is not judged by its nature. */
  private static boolean isKeputusan(PelimpahanWewenang decree, RuleContext context) {
    return decree.instrumen().jenis().sifat() == SifatInstrumen.KEPUTUSAN
        && !InstrumenRules.isOfAnotherIssuer(decree, context);
  }

  /** Of a peraturan that a Keputusan says it changes, those articles do not speak. */
  private static List<HubunganInstrumen> changedDecisions(InstrumenPelimpahan instrumen) {
    return instrumen.hubungan().stream()
        .filter(one -> one.instrumen().jenis().sifat() == SifatInstrumen.KEPUTUSAN)
        .toList();
  }

  private static List<String> cited(List<HubunganInstrumen> changed) {
    return changed.stream().map(one -> one.instrumen().sitasi()).distinct().toList();
  }

  private static DasarHukum law(HubunganInstrumen one) {
    return one.jenis() == JenisHubungan.MENGUBAH ? AMENDED_FROM_ITS_DAY : REVOKED_FROM_ITS_DAY;
  }

  /** A start before the decision was even set is the other rule's, unless a ground was stated. */
  private static boolean isStatedFuture(InstrumenPelimpahan instrumen, LocalDate mulai) {
    return !mulai.isBefore(instrumen.tanggalDitetapkan())
        || (instrumen.alasanBerlakuSurut().isPresent() && instrumen.tanggalBerlaku().isPresent());
  }
}
