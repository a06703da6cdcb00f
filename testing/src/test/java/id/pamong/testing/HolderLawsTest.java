package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.pemegang.BarisPemegang;
import id.pamong.wewenang.pemegang.CalonPemegang;
import id.pamong.wewenang.pemegang.DaftarPemegang;
import id.pamong.wewenang.pemegang.JenisKeadaan;
import id.pamong.wewenang.pemegang.LayananDicari;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * Who holds a service is who may sign it: over drawn sets, regions that changed their codes too.
 */
class HolderLawsTest {

  @Provide
  Arbitrary<DrawnDecrees> sets() {
    return DrawnDecrees.setsOfAnyCodes();
  }

  private static AuthorityEngine engine(DrawnDecrees drawn) {
    return AuthorityEngine.of(DrawnDecrees.SUKSESI, drawn.decrees(), List.of());
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

  /**
   * Tells whether a decision is open by something that an instrument names: what a Perkada may give
   * to any kepala dinas, and which is not held, is said of him alone who is asked for.
   */
  static boolean isOpen(KeputusanWewenang decision) {
    return decision instanceof KeputusanWewenang.TidakDapatDitentukan
        && TreeEdit.leaves(decision.syarat()).stream()
            .filter(leaf -> leaf.jenis() == JenisSyarat.TUGAS_MENURUT_UNDANG_UNDANG)
            .noneMatch(leaf -> leaf.dalil().fakta().contains("PERKADA"));
  }

  @Property(tries = 300)
  void holders_areThoseWhoMaySign_andTheOpenOnesThoseOfWhomItIsNotKnown(
      @ForAll("sets") DrawnDecrees drawn) {
    AuthorityEngine engine = engine(drawn);
    DaftarPemegang answer =
        engine.holders(
            PermintaanPemegang.builder()
                .layanan("Izin Reklame")
                .wilayah(drawn.place())
                .tanggal(drawn.day())
                .strategis(false)
                .build());
    Set<JabatanWilayah> competent = new LinkedHashSet<>();
    Set<JabatanWilayah> open = new LinkedHashSet<>();
    for (JabatanWilayah office : drawn.offices()) {
      // The list has the offices of the day under their own codes.
      Set<JabatanWilayah> own = DrawnDecrees.underCodesOf(drawn.day(), office);
      if (!own.isEmpty()) {
        DrawnDecrees.isOpenWhereGranted(
            office, own, one -> decide(engine, one, drawn.place(), drawn.day()));
        continue;
      }
      KeputusanWewenang decision = decide(engine, office, drawn.place(), drawn.day());
      if (decision instanceof KeputusanWewenang.Berwenang) {
        competent.add(office);
      } else if (isOpen(decision)) {
        open.add(office);
      }
    }
    assertThat(answer.pemegang())
        .extracting(CalonPemegang::jabatan)
        .containsExactlyInAnyOrderElementsOf(competent);
    // A kepala dinas whom an instrument names that does not stand is as open as any other.
    assertThat(answer.terbuka())
        .filteredOn(one -> isOpen(one.keputusan()))
        .extracting(CalonPemegang::jabatan)
        .containsExactlyInAnyOrderElementsOf(open);
    for (CalonPemegang one : answer.calon()) {
      assertThat(one.keputusan())
          .isEqualTo(decide(engine, one.jabatan(), drawn.place(), drawn.day()));
    }
    boolean isMoved =
        answer.calon().stream()
            .flatMap(one -> TreeEdit.leaves(one.keputusan().syarat()).stream())
            .anyMatch(leaf -> leaf.jenis().id().equals("wilayah-berganti-kode"));
    Statistics.label("moved")
        .collect(isMoved)
        .coverage(moved -> moved.check(true).percentage(share -> share > 10));
    Statistics.label("below the head")
        .collect(competent.size() > 1)
        .coverage(some -> some.check(true).percentage(share -> share > 10));
  }

  @Property(tries = 100)
  void map_namesThoseWhoMaySign_inEachVillage(@ForAll("sets") DrawnDecrees drawn) {
    AuthorityEngine engine = engine(drawn);
    KodeWilayah own = drawn.own();
    KodeWilayah kecamatan = drawn.kecamatan();
    List<BarisPemegang> rows =
        engine
            .gaps(
                new PermintaanPeta(
                    own,
                    Periode.of(drawn.day(), drawn.day().plusDays(1)),
                    List.of(LayananDicari.of("Izin Reklame"))))
            .baris();
    for (KodeWilayah village : DrawnDecrees.children(kecamatan, drawn.day())) {
      BarisPemegang row =
          rows.stream()
              .filter(one -> one.tempat().equals(village) || one.tempat().contains(village))
              .findFirst()
              .orElseThrow();
      boolean hasOpen = false;
      for (JabatanWilayah office : drawn.offices()) {
        Set<JabatanWilayah> same = DrawnDecrees.underCodesOf(drawn.day(), office);
        if (!same.isEmpty()) {
          DrawnDecrees.isOpenWhereGranted(
              office, same, one -> decide(engine, one, village, drawn.day()));
          continue;
        }
        KeputusanWewenang decision = decide(engine, office, village, drawn.day());
        if (office.jabatan().isKepalaDaerahKabupatenKota()) {
          continue;
        }
        hasOpen |= isOpen(decision);
        assertThat(row.keadaan().jabatan().contains(office))
            .as(office + " in " + village)
            .isEqualTo(decision instanceof KeputusanWewenang.Berwenang);
      }
      if (row.keadaan().jenis() != JenisKeadaan.GANDA) {
        assertThat(row.keadaan().jenis() == JenisKeadaan.TIDAK_DIKETAHUI).isEqualTo(hasOpen);
      }
    }
    assertThat(own.tingkat()).isEqualTo(Tingkat.KABUPATEN_KOTA);
  }
}
