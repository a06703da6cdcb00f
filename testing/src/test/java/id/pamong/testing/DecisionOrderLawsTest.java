package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.Periode;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.pemegang.LayananDicari;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Decisions do not depend on order and repetition of instruments, also where these are of one kin.
 */
class DecisionOrderLawsTest {

  @Provide
  Arbitrary<DecisionCase> cases() {
    return DecisionCases.all();
  }

  @Provide
  Arbitrary<Integer> seeds() {
    return Arbitraries.integers().between(0, 1 << 20);
  }

  @Property(tries = 500)
  void orderOfRelatedInstruments_changesNoDecision(
      @ForAll("cases") DecisionCase drawn, @ForAll("seeds") int seed) {
    DecisionCase related = related(drawn, new Random(seed));
    KeputusanWewenang decision = related.decide();
    Random random = new Random(seed);
    for (int i = 0; i < 4; i++) {
      assertThat(shuffled(related, random).decide()).isEqualTo(decision);
    }
  }

  @Property(tries = 60)
  void orderOfRelatedInstruments_changesNoHolders_andNoMap(
      @ForAll("cases") DecisionCase drawn, @ForAll("seeds") int seed) {
    DecisionCase related = related(drawn, new Random(seed));
    LocalDate day = drawn.request().tanggal();
    PermintaanPemegang question =
        PermintaanPemegang.builder()
            .layanan(drawn.request().layanan())
            .wilayah(drawn.request().wilayah())
            .tanggal(day)
            .build();
    AuthorityEngine one = related.engine();
    AuthorityEngine other = shuffled(related, new Random(seed)).engine();
    assertThat(other.holders(question)).isEqualTo(one.holders(question));
    drawn
        .request()
        .pejabat()
        .wilayah()
        .kabupatenKota()
        .map(
            region ->
                new PermintaanPeta(
                    region,
                    Periode.of(day.minusDays(100), day.plusDays(100)),
                    List.of(LayananDicari.of(drawn.request().layanan()))))
        .ifPresent(map -> assertThat(other.gaps(map)).isEqualTo(one.gaps(map)));
  }

  /**
   * The case with what is easily taken for its own instruments: of their citation and day with
   * other words, of their words with another citation, and what revokes one of them, twice.
   */
  private static DecisionCase related(DecisionCase drawn, Random random) {
    DecisionCase all = drawn;
    for (PelimpahanWewenang own : drawn.file().pelimpahan()) {
      PelimpahanWewenang words = otherWords(own, random);
      PelimpahanWewenang period =
          PelimpahanWewenang.builder()
              .from(own)
              .periode(Periode.of(own.tanggal(), own.tanggal().plusDays(random.nextInt(800) + 1)))
              .build();
      PelimpahanWewenang number =
          PelimpahanWewenang.builder()
              .from(words)
              .instrumen(InstrumenPelimpahan.builder().from(own.instrumen()).nomor("77").build())
              .build();
      all = all.with(f -> f.addPelimpahan(words, period, number));
      if (random.nextBoolean()) {
        LocalDate day = own.tanggal().plusDays(random.nextInt(900));
        all =
            all.revoked(
                new InstrumenPenetapan(own.instrumen().jenis(), "77", own.tanggal()),
                own.pemberi(),
                day);
      }
    }
    List<InstrumenPengubah> twins = new ArrayList<>();
    for (InstrumenPengubah own : all.file().pengubah()) {
      twins.add(
          InstrumenPengubah.builder()
              .from(own)
              .instrumen(
                  InstrumenPelimpahan.builder()
                      .from(own.instrumen())
                      .tanggalBerlaku(
                          own.instrumen().tanggalDitetapkan().plusDays(random.nextInt(90)))
                      .build())
              .build());
    }
    List<PenugasanDesa> ofDesa =
        drawn.file().penugasan().stream()
            .map(one -> PenugasanDesa.builder().from(one).cara(Optional.empty()).build())
            .toList();
    List<PenugasanPembantuan> assistance =
        drawn.file().pembantuan().stream()
            .map(one -> PenugasanPembantuan.builder().from(one).tugas(List.of()).build())
            .toList();
    return all.with(
        f -> f.addAllPengubah(twins).addAllPenugasan(ofDesa).addAllPembantuan(assistance));
  }

  private static PelimpahanWewenang otherWords(PelimpahanWewenang own, Random random) {
    return PelimpahanWewenang.builder()
        .from(own)
        .layanan(
            own.layanan().stream()
                .map(
                    one ->
                        random.nextBoolean()
                            ? LayananDilimpahkan.builder()
                                .from(one)
                                .kriteria(Optional.empty())
                                .build()
                            : LayananDilimpahkan.builder()
                                .from(one)
                                .sifat(Optional.empty())
                                .urusan(Optional.empty())
                                .build())
                .toList())
        .build();
  }

  private static DecisionCase shuffled(DecisionCase drawn, Random random) {
    return drawn.with(
        f ->
            f.pelimpahan(shuffled(drawn.file().pelimpahan(), random))
                .pengubah(shuffled(drawn.file().pengubah(), random))
                .penugasan(shuffled(drawn.file().penugasan(), random))
                .pembantuan(shuffled(drawn.file().pembantuan(), random)));
  }

  private static <T> List<T> shuffled(List<T> some, Random random) {
    List<T> all = new ArrayList<>(some);
    some.stream().findFirst().ifPresent(all::add);
    Collections.shuffle(all, random);
    return all;
  }
}
