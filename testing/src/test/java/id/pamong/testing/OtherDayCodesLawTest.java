package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisHubungan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.KeputusanWewenang.Berwenang;
import id.pamong.wewenang.keputusan.KeputusanWewenang.TidakBerwenang;
import id.pamong.wewenang.keputusan.KeputusanWewenang.TidakDapatDitentukan;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * Codes of other days, former or later, neither grant nor refuse what the codes of the day grant:
 * in decrees, in what revokes them, and in requests.
 */
class OtherDayCodesLawTest {

  /** A set of one decree, with the seed of the codes. */
  record Coded(DrawnDecrees drawn, long seed) {

    PelimpahanWewenang decree() {
      return drawn.decrees().get(0);
    }
  }

  @Provide
  Arbitrary<Coded> coded() {
    return Combinators.combine(DrawnDecrees.sets(), Arbitraries.longs())
        .as((drawn, seed) -> new Coded(drawn.with(drawn.decrees().subList(0, 1)), seed));
  }

  private static AuthorityEngine engine(PelimpahanWewenang decree, InstrumenPengubah... changes) {
    return AuthorityEngine.of(DrawnDecrees.SUKSESI, List.of(decree), List.of(changes));
  }

  private static KeputusanWewenang decide(
      AuthorityEngine engine, JabatanWilayah office, KodeWilayah place, LocalDate day) {
    return engine.decide(
        PermintaanKeputusan.builder()
            .pejabat(office)
            .layanan("Izin Reklame")
            .wilayah(place)
            .tanggal(day)
            .strategis(false)
            .build());
  }

  @Property(tries = 400)
  void decreeUnderCodesOfOtherDays_grantsNothing_andRefusesNothingThatItWouldGrant(
      @ForAll("coded") Coded coded) {
    PelimpahanWewenang named = DrawnDecrees.recoded(coded.decree(), new Random(coded.seed()));
    DrawnDecrees drawn = coded.drawn();
    AuthorityEngine right = engine(coded.decree());
    AuthorityEngine other = engine(named);
    boolean isOpened = false;
    for (JabatanWilayah office : drawn.offices()) {
      KeputusanWewenang before = decide(right, office, drawn.place(), drawn.day());
      KeputusanWewenang after = decide(other, office, drawn.place(), drawn.day());
      if (named.equals(coded.decree())) {
        assertThat(after).isEqualTo(before);
        continue;
      }
      if (before instanceof Berwenang) {
        assertThat(after).as(office.toString()).isNotInstanceOf(TidakBerwenang.class);
        isOpened |= after instanceof TidakDapatDitentukan;
      } else {
        assertThat(after).as(office.toString()).isNotInstanceOf(Berwenang.class);
      }
    }
    Statistics.label("opened")
        .collect(isOpened)
        .coverage(some -> some.check(true).count(count -> count > 0));
  }

  @Property(tries = 1000)
  void revocationUnderCodesOfOtherDays_leavesOpen_whatItWouldEnd(@ForAll("coded") Coded coded) {
    Random random = new Random(coded.seed());
    DrawnDecrees drawn = coded.drawn();
    PelimpahanWewenang decree = coded.decree();
    LocalDate set = decree.tanggal().plusDays(random.nextInt(400));
    if (set.isAfter(drawn.day())) {
      return;
    }
    JabatanWilayah issuer = DrawnDecrees.on(decree.pemberi(), decree.tanggal(), set);
    JabatanWilayah named = DrawnDecrees.recoded(issuer, set, random);
    InstrumenPengubah rightly = revocation(decree, issuer, set, issuer.wilayah());
    InstrumenPengubah otherwise =
        revocation(decree, named, set, random.nextBoolean() ? named.wilayah() : issuer.wilayah());
    AuthorityEngine standing = engine(decree);
    AuthorityEngine ended = engine(decree, rightly);
    AuthorityEngine doubted = engine(decree, otherwise);
    boolean isDoubted = false;
    for (JabatanWilayah office : drawn.offices()) {
      boolean isHeld =
          !(decide(standing, office, drawn.place(), drawn.day()) instanceof TidakBerwenang);
      KeputusanWewenang before = decide(ended, office, drawn.place(), drawn.day());
      KeputusanWewenang after = decide(doubted, office, drawn.place(), drawn.day());
      if (named.equals(issuer)) {
        assertThat(after.getClass()).isEqualTo(before.getClass());
      } else if (isHeld && before instanceof TidakBerwenang) {
        // A code that the decree itself bears and no other region has by then is surely its own.
        boolean isOwn = named.equals(decree.pemberi());
        assertThat(after)
            .as(office + " by " + named)
            .isNotInstanceOf(Berwenang.class)
            .isInstanceOf(isOwn ? KeputusanWewenang.class : TidakDapatDitentukan.class);
        isDoubted |= after instanceof TidakDapatDitentukan;
      }
    }
    Statistics.label("doubted")
        .collect(isDoubted)
        .coverage(some -> some.check(true).count(count -> count > 0));
  }

  private static InstrumenPengubah revocation(
      PelimpahanWewenang decree, JabatanWilayah issuer, LocalDate set, KodeWilayah cited) {
    return InstrumenPengubah.builder()
        .penerbit(issuer)
        .instrumen(
            InstrumenPelimpahan.builder()
                .jenis(decree.instrumen().jenis())
                .nomor("900/1")
                .tanggalDitetapkan(set)
                .addHubungan(
                    new HubunganInstrumen(
                        JenisHubungan.MENCABUT,
                        InstrumenHukum.builder()
                            .jenis(decree.instrumen().jenis())
                            .nomor(decree.instrumen().nomor())
                            .tahun(decree.tanggal().getYear())
                            .daerah(cited.kabupatenKota().orElseThrow())
                            .build()))
                .build())
        .build();
  }

  @Property(tries = 200)
  void requestUnderCodesOfOtherDays_isOpen_whereTheRegionMayBeGranted(
      @ForAll("coded") Coded coded) {
    Random random = new Random(coded.seed());
    DrawnDecrees drawn = coded.drawn();
    AuthorityEngine engine = engine(coded.decree());
    boolean isOpened = false;
    for (JabatanWilayah office : drawn.offices()) {
      if (!(decide(engine, office, drawn.place(), drawn.day()) instanceof Berwenang)) {
        continue;
      }
      JabatanWilayah named = DrawnDecrees.recoded(office, drawn.day(), random);
      KodeWilayah place = DrawnDecrees.recoded(drawn.place(), drawn.day(), random);
      if (!named.equals(office) || !place.equals(drawn.place())) {
        assertThat(decide(engine, named, place, drawn.day()))
            .as(named + " for " + office + " in " + place)
            .isInstanceOf(TidakDapatDitentukan.class);
        isOpened = true;
      }
    }
    Statistics.label("opened")
        .collect(isOpened)
        .coverage(some -> some.check(true).percentage(share -> share > 5));
  }
}
