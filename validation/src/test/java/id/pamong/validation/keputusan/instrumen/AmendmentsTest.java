package id.pamong.validation.keputusan.instrumen;

import static id.pamong.validation.keputusan.Cases.instrument;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.to;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisHubungan;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.Cases;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Chains of instruments of which each amends, or replaces, the one before. */
class AmendmentsTest {

  private static final LocalDate FIRST = LocalDate.of(2019, 11, 1);

  private static PelimpahanWewenang decree(int number, JenisHubungan jenis) {
    LocalDate day = FIRST.plusDays(number / 2);
    InstrumenPelimpahan.Builder text = instrument(String.valueOf(number), day.toString());
    if (number > 0) {
      LocalDate before = FIRST.plusDays((number - 1) / 2);
      text.addHubungan(to(jenis, String.valueOf(number - 1), before.getYear()));
    }
    return Cases.decree(
        d ->
            d.instrumen(text.build())
                .periode(Optional.empty())
                .layanan(
                    List.of(
                        Cases.service()
                            .batas(number == 0 ? Cases.service().build().batas() : Optional.empty())
                            .build())));
  }

  private static List<PelimpahanWewenang> chain(int length, JenisHubungan jenis) {
    List<PelimpahanWewenang> all = new ArrayList<>();
    for (int number = 0; number < length; number++) {
      all.add(decree(number, jenis));
    }
    return all;
  }

  private static List<Instrument> instruments(int length) {
    return chain(length, JenisHubungan.MENGUBAH).stream().map(Instrument::of).toList();
  }

  private static int number(Instrument one) {
    return Integer.parseInt(one.text().nomor());
  }

  @Test
  void eachInstrumentOfAChain_isLookedUpOnce() {
    List<Instrument> all = instruments(1000);
    AtomicInteger lookedUp = new AtomicInteger();
    Amendments amendments =
        new Amendments(
            all,
            one -> {
              lookedUp.incrementAndGet();
              int own = number(one);
              return own == 0 ? List.of() : List.of(all.get(own - 1));
            },
            one -> Acts.NONE);
    assertThat(amendments.family(all.get(999))).hasSize(1000).endsWith(all.get(0));
    assertThat(amendments.earlierTexts(Instrument.of(decree(999, JenisHubungan.MENGUBAH))))
        .hasSize(999)
        .startsWith(all.get(998));
    assertThat(amendments.timed(all.get(999))).isEmpty();
    assertThat(lookedUp).hasValue(1000);
  }

  @Test
  void eachInstrumentThatEndsAnother_isVisitedOnce_howeverManyWaysLeadToIt() {
    List<Instrument> all = instruments(200);
    AtomicInteger visited = new AtomicInteger();
    Successions successions =
        new Successions(
            all,
            one -> {
              visited.incrementAndGet();
              return all.subList(number(one) + 1, all.size());
            });
    assertThat(visited).hasValue(200);
    assertThat(successions.rings())
        .hasSize(200)
        .startsWith(List.of(all.get(199)))
        .endsWith(List.of(all.get(0)));
  }

  @Test
  void instrumentsThatEndEachOther_areOfOneRing() {
    List<Instrument> all = instruments(10);
    for (int size : List.of(2, 7, 8)) {
      Successions successions =
          new Successions(
              all,
              one -> {
                int own = number(one);
                return own < size ? List.of(all.get((own + 1) % size)) : List.of();
              });
      assertThat(successions.rings()).hasSize(11 - size);
      assertThat(successions.rings().get(0))
          .containsExactlyInAnyOrderElementsOf(all.subList(0, size));
    }
  }

  @Test
  void lastOfALongChain_hasTheLimitsOfTheFirst() {
    AuthorityEngine engine =
        AuthorityEngine.of(Cases.SUKSESI, chain(300, JenisHubungan.MENGUBAH), List.of());
    assertThat(line(engine.decide(Cases.request().build())))
        .startsWith("BERWENANG DELEGASI camat 35.74.01");
    assertThat(line(engine.decide(Cases.request(r -> r.ukuran(List.of())))))
        .startsWith("? batas-materi");
  }

  @Test
  void lastOfALongChainOfReplacements_isTheOneThatStands() {
    AuthorityEngine engine =
        AuthorityEngine.of(
            Cases.SUKSESI,
            chain(300, JenisHubungan.MENGGANTI).subList(1, 300),
            List.of(
                Cases.revocation("900", "2021-12-01")
                    .instrumen(
                        instrument("900", "2021-12-01")
                            .addHubungan(to(JenisHubungan.MENCABUT, "299", 2020))
                            .build())
                    .build()));
    assertThat(line(engine.decide(Cases.request(r -> r.tanggal(LocalDate.of(2021, 11, 30))))))
        .startsWith("BERWENANG");
    assertThat(line(engine.decide(Cases.request().build()))).startsWith("TIDAK tidak-dicabut");
  }
}
