package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.OfficialWilayah;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PemetaanPelayanan;
import id.pamong.wewenang.PenanggungJawab;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.CiriObjek;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Hasil;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * What is not known is no better than what it may be: a fact that is left out never turns a no into
 * a yes, and an unstated source gives what both sources give.
 *
 * <p>Left aside is how the act is to be signed, which is still to be chosen, and how the annex of
 * UU 23/2014 divides an affair, of both of which a remark tells; and the person who signs, of whom
 * only what is told is asked.
 */
class StatedFactsLawTest {

  /** A decree of which some things are stated, some rightly, and a request of the same kind. */
  record Case(PelimpahanWewenang decree, PermintaanKeputusan request) {}

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            PelimpahanArbitraries.valid().filter(decree -> !decree.layanan().isEmpty()),
            Arbitraries.longs())
        .as((decree, seed) -> drawn(decree, new Random(seed)));
  }

  private static Case drawn(PelimpahanWewenang valid, Random random) {
    // An older decree keeps its force where nothing known contradicts the law of that day (Ps 35).
    boolean isSincePp17 = !valid.tanggal().isBefore(LocalDate.of(2018, 5, 8));
    PelimpahanWewenang.Builder decree =
        PelimpahanWewenang.builder()
            .from(valid)
            .sumber(random.nextBoolean() ? SumberWewenang.DELEGASI : SumberWewenang.MANDAT)
            .pemetaan(maybe(random, new PemetaanPelayanan("Pemetaan (contoh)", Optional.empty())))
            .penanggungJawab(maybe(random, pick(random, PenanggungJawab.values())))
            .layanan(valid.layanan().stream().map(one -> drawn(one, isSincePp17, random)).toList());
    if (random.nextInt(4) > 0) {
      decree.addDasarHukum(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "19", 2008)));
      decree.addDasarHukum(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "17", 2018)));
    }
    PelimpahanWewenang built = decree.build();
    return new Case(built, request(built, random));
  }

  private static LayananDilimpahkan drawn(
      LayananDilimpahkan valid, boolean isSincePp17, Random random) {
    return LayananDilimpahkan.builder()
        .from(valid)
        .sifat(mostly(random) ? SifatLayanan.PERIZINAN : SifatLayanan.NONPERIZINAN)
        .urusan(mostly(random) ? UrusanPemerintahan.PENDIDIKAN : UrusanPemerintahan.AGAMA)
        .subUrusan(Optional.empty())
        .kanal(Optional.empty())
        .kriteria(
            SoundService.criteria()
                .prosesSederhana(!isSincePp17 || mostly(random))
                .efisiensi(mostly(random))
                .tugasRutin(maybe(random, mostly(random)))
                .build())
        .build();
  }

  private static PermintaanKeputusan request(PelimpahanWewenang decree, Random random) {
    LocalDate day = decree.instrumen().efektif().plusDays(random.nextInt(700));
    PermintaanKeputusan.Builder request =
        SoundService.ask(decree, day)
            .strategis(maybe(random, !mostly(random)))
            .rutin(maybe(random, mostly(random)))
            .sifat(
                maybe(random, mostly(random) ? SifatLayanan.PERIZINAN : SifatLayanan.NONPERIZINAN))
            .urusan(maybe(random, UrusanPemerintahan.PENDIDIKAN))
            .pembagianUrusan(
                maybe(
                    random,
                    mostly(random)
                        ? PembagianUrusan.DAERAH_KABUPATEN_KOTA
                        : PembagianUrusan.DAERAH_PROVINSI))
            .tandaTangan(
                maybe(
                    random,
                    mostly(random)
                        ? BentukTandaTangan.ATAS_NAMA
                        : BentukTandaTangan.JABATAN_SENDIRI));
    List<CiriObjek> kinds =
        request.build().ciri().stream()
            .map(one -> new CiriObjek(one.uraian(), !mostly(random)))
            .toList();
    return request.ciri(kinds).build();
  }

  private static boolean mostly(Random random) {
    return random.nextInt(8) > 0;
  }

  private static <T> Optional<T> maybe(Random random, T value) {
    return random.nextInt(3) > 0 ? Optional.of(value) : Optional.empty();
  }

  private static <T> T pick(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  @Property(tries = 500)
  void factThatIsLeftOut_neverTurnsANoIntoAYes(@ForAll("cases") Case drawn) {
    KeputusanWewenang stated = decide(drawn);
    Statistics.label("outcome")
        .collect(stated.keputusan())
        .coverage(
            outcomes -> {
              outcomes.check("BERWENANG").percentage(share -> share > 3);
              outcomes.check("TIDAK_BERWENANG").percentage(share -> share > 20);
            });
    if (stated instanceof KeputusanWewenang.TidakBerwenang) {
      without(drawn)
          .forEach(
              (fact, left) ->
                  assertThat(decide(left))
                      .as("without " + fact)
                      .isNotInstanceOf(KeputusanWewenang.Berwenang.class));
    }
  }

  /** The case with one fact less, for each that it states. */
  private static Map<String, Case> without(Case drawn) {
    Map<String, Case> all = new LinkedHashMap<>();
    all.put("sumber", decreed(drawn, d -> d.sumber(Optional.empty())));
    all.put("dasarHukum", decreed(drawn, d -> d.dasarHukum(List.of())));
    all.put("pemetaan", decreed(drawn, d -> d.pemetaan(Optional.empty())));
    all.put("penanggungJawab", decreed(drawn, d -> d.penanggungJawab(Optional.empty())));
    all.put("layanan", decreed(drawn, d -> d.layanan(List.of())));
    all.put("sifat of the decree", served(drawn, l -> l.sifat(Optional.empty())));
    // What the decree leaves out the request may state: then the affair is not left out.
    all.put(
        "urusan of the decree and the request",
        asked(served(drawn, l -> l.urusan(Optional.empty())), r -> r.urusan(Optional.empty())));
    all.put("kriteria", served(drawn, l -> l.kriteria(Optional.empty())));
    all.put("tugasRutin", judged(drawn, k -> k.tugasRutin(Optional.empty())));
    all.put("prosesSederhana", judged(drawn, k -> k.prosesSederhana(Optional.empty())));
    all.put("efisiensi", judged(drawn, k -> k.efisiensi(Optional.empty())));
    all.put("strategis", asked(drawn, r -> r.strategis(Optional.empty())));
    all.put("rutin", asked(drawn, r -> r.rutin(Optional.empty())));
    all.put("sifat", asked(drawn, r -> r.sifat(Optional.empty())));
    all.put("urusan", asked(drawn, r -> r.urusan(Optional.empty())));
    all.put("ukuran", asked(drawn, r -> r.ukuran(List.of())));
    all.put("ciri", asked(drawn, r -> r.ciri(List.of())));
    return all;
  }

  /** The source is one of two, so that leaving it out gives what both of them give. */
  @Property(tries = 500)
  void unstatedSource_givesWhatBothGive_refusesWhatBothRefuse_andIsElseMissing(
      @ForAll("cases") Case drawn) {
    Hasil delegation = outcome(drawn, Optional.of(SumberWewenang.DELEGASI));
    Hasil mandate = outcome(drawn, Optional.of(SumberWewenang.MANDAT));
    Hasil expected = delegation == mandate ? delegation : Hasil.TIDAK_DIKETAHUI;
    assertThat(outcome(drawn, Optional.empty())).isEqualTo(expected);
    Statistics.label("differ")
        .collect(delegation == mandate)
        .coverage(
            some -> {
              some.check(true).percentage(share -> share > 10);
              some.check(false).percentage(share -> share > 10);
            });
    if (delegation != mandate) {
      KeputusanWewenang open = decide(decreed(drawn, d -> d.sumber(Optional.empty())));
      assertThat(((KeputusanWewenang.TidakDapatDitentukan) open).kurang())
          .extracting(one -> one.dalil().letak().value())
          .contains("/sumber");
    }
  }

  private static Hasil outcome(Case drawn, Optional<SumberWewenang> sumber) {
    return decide(decreed(drawn, d -> d.sumber(sumber))).syarat().hasil();
  }

  private static Case decreed(Case drawn, UnaryOperator<PelimpahanWewenang.Builder> change) {
    return new Case(
        change.apply(PelimpahanWewenang.builder().from(drawn.decree())).build(), drawn.request());
  }

  private static Case served(Case drawn, UnaryOperator<LayananDilimpahkan.Builder> change) {
    return decreed(
        drawn,
        d ->
            d.layanan(
                drawn.decree().layanan().stream()
                    .map(one -> change.apply(LayananDilimpahkan.builder().from(one)).build())
                    .toList()));
  }

  private static Case judged(Case drawn, UnaryOperator<KriteriaLayanan.Builder> change) {
    return served(
        drawn,
        layanan -> {
          LayananDilimpahkan built = layanan.build();
          return LayananDilimpahkan.builder()
              .from(built)
              .kriteria(
                  built
                      .kriteria()
                      .map(one -> change.apply(KriteriaLayanan.builder().from(one)).build()));
        });
  }

  private static Case asked(Case drawn, UnaryOperator<PermintaanKeputusan.Builder> change) {
    return new Case(
        drawn.decree(), change.apply(PermintaanKeputusan.builder().from(drawn.request())).build());
  }

  private static KeputusanWewenang decide(Case drawn) {
    return AuthorityEngine.of(OfficialWilayah.suksesi(), List.of(drawn.decree()), List.of())
        .decide(drawn.request());
  }
}
