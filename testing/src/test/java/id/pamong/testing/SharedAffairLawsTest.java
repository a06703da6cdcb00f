package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.pemegang.BarisPemegang;
import id.pamong.wewenang.pemegang.CalonPemegang;
import id.pamong.wewenang.pemegang.DaftarPemegang;
import id.pamong.wewenang.pemegang.LayananDicari;
import id.pamong.wewenang.pemegang.PemegangLayanan;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * Whatever share of an affair is stated, or none, holders and gaps say of each office what its
 * decision says: over drawn cases of every way to authority.
 */
class SharedAffairLawsTest {

  /** They do the work of the head, or of another, and are no holders by that. */
  private static final Set<Jabatan> IN_PLACE =
      EnumSet.of(
          Jabatan.WAKIL_GUBERNUR,
          Jabatan.WAKIL_BUPATI,
          Jabatan.WAKIL_WALI_KOTA,
          Jabatan.SEKRETARIS_DAERAH);

  /** A case with what a question on holders can state, and perhaps a share. */
  record Case(DecisionCase drawn, PermintaanKeputusan request) {

    AuthorityEngine engine() {
      return drawn.engine();
    }

    KeputusanWewenang decide(JabatanWilayah office) {
      return engine().decide(PermintaanKeputusan.builder().from(request).pejabat(office).build());
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            DecisionCases.all(),
            Arbitraries.of(PembagianUrusan.values()).optional(0.75),
            Arbitraries.of(true, false))
        .as(SharedAffairLawsTest::of);
  }

  private static Case of(DecisionCase drawn, Optional<PembagianUrusan> share, boolean isDrawn) {
    PermintaanKeputusan own = drawn.request();
    return new Case(
        drawn,
        PermintaanKeputusan.builder()
            .pejabat(own.pejabat())
            .layanan(own.layanan())
            .wilayah(own.wilayah())
            .tanggal(own.tanggal())
            .ukuran(own.ukuran())
            .ciri(own.ciri())
            .strategis(own.strategis())
            .urusan(own.urusan())
            .subUrusan(own.subUrusan())
            .kapasitas(own.kapasitas())
            .hariLibur(own.hariLibur())
            .pembagianUrusan(isDrawn ? own.pembagianUrusan() : share)
            .build());
  }

  private static PermintaanPemegang question(PermintaanKeputusan request) {
    return PermintaanPemegang.builder()
        .layanan(request.layanan())
        .wilayah(request.wilayah())
        .tanggal(request.tanggal())
        .ukuran(request.ukuran())
        .ciri(request.ciri())
        .strategis(request.strategis())
        .urusan(request.urusan())
        .subUrusan(request.subUrusan())
        .kapasitas(request.kapasitas())
        .hariLibur(request.hariLibur())
        .pembagianUrusan(request.pembagianUrusan())
        .build();
  }

  @Property(tries = 600)
  void holders_areWhatDecisionsSay_withTheShareThatIsStated(@ForAll("cases") Case drawn) {
    DaftarPemegang answer = drawn.engine().holders(question(drawn.request()));
    for (CalonPemegang one : answer.calon()) {
      assertThat(one.keputusan()).isEqualTo(drawn.decide(one.jabatan()));
    }
    Set<JabatanWilayah> offices = named(drawn);
    for (JabatanWilayah office : offices) {
      KeputusanWewenang decision = drawn.decide(office);
      if (decision instanceof KeputusanWewenang.Berwenang && !IN_PLACE.contains(office.jabatan())) {
        assertThat(answer.pemegang()).extracting(CalonPemegang::jabatan).contains(office);
      }
    }
    Statistics.label("share").collect(drawn.request().pembagianUrusan().isPresent());
    Statistics.label("outcome")
        .collect(drawn.request().pembagianUrusan().isPresent() + " " + answer.status())
        .coverage(
            outcomes -> {
              outcomes.check("true ADA").percentage(part -> part > 10);
              outcomes.check("false ADA").percentage(part -> part > 10);
              outcomes.check("true TIDAK_DIKETAHUI").percentage(part -> part > 3);
            });
  }

  /** The offices of the case, under the codes that it names. */
  private static Set<JabatanWilayah> named(Case drawn) {
    Set<JabatanWilayah> all = new LinkedHashSet<>(List.of(drawn.request().pejabat()));
    drawn.drawn().file().pelimpahan().forEach(decree -> all.add(decree.pemberi()));
    drawn.drawn().file().pelimpahan().forEach(decree -> all.addAll(decree.penerima()));
    // The gubernur is asked where something leads to him.
    boolean isAsked =
        drawn.request().kapasitas().isPresent()
            || drawn
                .request()
                .pembagianUrusan()
                .filter(share -> share != PembagianUrusan.DAERAH_KABUPATEN_KOTA)
                .isPresent();
    all.removeIf(office -> office.jabatan() == Jabatan.GUBERNUR && !isAsked);
    all.removeIf(office -> !office.wilayah().provinsi().equals(provinsi(drawn)));
    return all;
  }

  private static KodeWilayah provinsi(Case drawn) {
    return drawn.request().wilayah().provinsi();
  }

  @Property(tries = 250)
  void rowsOfAMap_areWhatDecisionsSay_withTheShareThatIsStated(@ForAll("cases") Case drawn) {
    Optional<KodeWilayah> region = drawn.request().wilayah().kabupatenKota();
    if (region.isEmpty()) {
      return;
    }
    LocalDate day = drawn.request().tanggal();
    LayananDicari service =
        new LayananDicari(
            drawn.request().layanan(),
            drawn.request().urusan(),
            drawn.request().subUrusan(),
            drawn.request().pembagianUrusan());
    List<BarisPemegang> rows =
        drawn
            .engine()
            .gaps(
                new PermintaanPeta(
                    region.get(),
                    Periode.of(day, day.plusDays(1)),
                    List.of(service),
                    drawn.request().hariLibur()))
            .baris();
    KodeWilayah place = drawn.request().wilayah();
    BarisPemegang row =
        rows.stream()
            .filter(one -> one.tempat().equals(place) || one.tempat().contains(place))
            .findFirst()
            .orElseGet(() -> rows.get(0));
    AuthorityEngine engine = drawn.engine();
    for (PemegangLayanan holder : row.keadaan().pemegang()) {
      KeputusanWewenang decision = engine.decide(bare(service, holder.jabatan(), row, drawn));
      if (holder.isBersyarat()) {
        assertThat(decision).isInstanceOf(KeputusanWewenang.TidakDapatDitentukan.class);
      } else {
        assertThat(decision).isInstanceOf(KeputusanWewenang.Berwenang.class);
      }
    }
    for (JabatanWilayah office : named(drawn)) {
      if (office.jabatan() != Jabatan.GUBERNUR
          && !office.jabatan().isKepalaDaerahKabupatenKota()
          && !IN_PLACE.contains(office.jabatan())) {
        KeputusanWewenang decision = engine.decide(bare(service, office, row, drawn));
        if (decision instanceof KeputusanWewenang.Berwenang) {
          assertThat(row.keadaan().jabatan()).contains(office);
        }
      }
    }
    JabatanWilayah head = DecisionCase.head(region.get());
    assertThat(row.keadaan().kepalaDaerah())
        .isEqualTo(hasil(engine.decide(bare(service, head, row, drawn))));
    Statistics.label("head")
        .collect(
            drawn.request().pembagianUrusan().isPresent() + " " + row.keadaan().kepalaDaerah());
  }

  /** What a map asks of an office: nothing of the object and the act. */
  private static PermintaanKeputusan bare(
      LayananDicari service, JabatanWilayah office, BarisPemegang row, Case drawn) {
    return PermintaanKeputusan.builder()
        .pejabat(office)
        .layanan(service.nama())
        .wilayah(row.tempat())
        .tanggal(row.periode().mulai())
        .urusan(service.urusan())
        .subUrusan(service.subUrusan())
        .pembagianUrusan(service.pembagianUrusan())
        .hariLibur(drawn.request().hariLibur())
        .build();
  }

  private static Hasil hasil(KeputusanWewenang decision) {
    return decision.syarat().hasil();
  }
}
