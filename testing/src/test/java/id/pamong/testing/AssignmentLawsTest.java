package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.OfficialWilayah;
import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.penugasan.BidangDesa;
import id.pamong.wewenang.penugasan.CaraPenyerahan;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasDesa;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The laws of decisions on what is assigned to desa, over drawn instruments of all provinces. */
class AssignmentLawsTest {

  @Provide
  Arbitrary<PenugasanDesa> assignments() {
    return Combinators.combine(
            PenugasanArbitraries.valid().filter(drawn -> !drawn.desa().isEmpty()),
            Arbitraries.integers().between(0, 2))
        .as((drawn, completeness) -> completeness > 0 ? complete(drawn) : drawn);
  }

  /** The assignment with all that a decision asks of it. */
  private static PenugasanDesa complete(PenugasanDesa drawn) {
    return PenugasanDesa.builder()
        .from(drawn)
        .cara(CaraPenyerahan.PENUGASAN)
        .disertaiBiaya(true)
        .sumberBiaya(
            List.of(
                switch (drawn.penugas()) {
                  case PEMERINTAH_PUSAT -> SumberPendanaan.APBN;
                  case PEMERINTAH_PROVINSI -> SumberPendanaan.APBD_PROVINSI;
                  default -> SumberPendanaan.APBD_KABUPATEN_KOTA;
                }))
        .tugas(
            drawn.tugas().stream()
                .map(
                    task ->
                        new TugasDesa(
                            task.uraian(),
                            task.urusan(),
                            task.subUrusan(),
                            task.bidang()
                                .or(() -> Optional.of(BidangDesa.PEMBERDAYAAN_MASYARAKAT))))
                .toList())
        .build();
  }

  @Provide
  Arbitrary<Integer> days() {
    return Arbitraries.integers().between(1, 500);
  }

  @Property(tries = 150)
  void validAssignment_isNeverRefused(
      @ForAll("assignments") PenugasanDesa drawn, @ForAll("days") int days) {
    KeputusanWewenang decision = decide(request(drawn, days), drawn);
    Statistics.label("outcome")
        .collect(decision.keputusan())
        .coverage(outcomes -> outcomes.check("BERWENANG").percentage(share -> share > 5));
    assertThat(decision.syarat().hasil()).isNotEqualTo(Hasil.TIDAK);
  }

  /** One thing wrong in what is right gives nothing. */
  @Property(tries = 150)
  void nearMiss_givesNothing(@ForAll("assignments") PenugasanDesa drawn, @ForAll("days") int days) {
    PermintaanKeputusan request = request(drawn, days);
    List<PenugasanDesa> wrong = new ArrayList<>();
    wrong.add(PenugasanDesa.builder().from(drawn).penugas(PihakPenugas.CAMAT).build());
    wrong.add(PenugasanDesa.builder().from(drawn).cara(CaraPenyerahan.DELEGASI).build());
    wrong.add(
        PenugasanDesa.builder().from(drawn).sumberBiaya(List.of()).disertaiBiaya(false).build());
    wrong.add(
        PenugasanDesa.builder()
            .from(drawn)
            .periode(Periode.of(drawn.tanggal(), request.tanggal()))
            .build());
    if (drawn.penugas() != PihakPenugas.PEMERINTAH_PUSAT) {
      KodeWilayah own = drawn.daerah().orElseThrow();
      KodeWilayah other = KodeWilayah.of(own.provinsi().equals(KodeWilayah.of(35)) ? 33 : 35);
      wrong.add(PenugasanDesa.builder().from(drawn).daerah(other).build());
    }
    for (PenugasanDesa one : wrong) {
      assertThat(decide(request, one)).isInstanceOf(KeputusanWewenang.TidakBerwenang.class);
      for (PenugasanDesa left : silent(one)) {
        assertThat(decide(request, left)).isNotInstanceOf(KeputusanWewenang.Berwenang.class);
      }
    }
  }

  /** What it does not state is no better than what it may be. */
  private static List<PenugasanDesa> silent(PenugasanDesa stated) {
    return List.of(
        PenugasanDesa.builder().from(stated).cara(Optional.empty()).build(),
        PenugasanDesa.builder().from(stated).sumberBiaya(List.of()).build(),
        PenugasanDesa.builder()
            .from(stated)
            .sumberBiaya(List.of())
            .disertaiBiaya(Optional.empty())
            .build(),
        PenugasanDesa.builder()
            .from(stated)
            .tugas(
                stated.tugas().stream()
                    .map(
                        task ->
                            new TugasDesa(
                                task.uraian(), task.urusan(), task.subUrusan(), Optional.empty()))
                    .toList())
            .build());
  }

  @Property(tries = 100)
  void orderDoesNotMatter_andAnotherDesaChangesNothing(
      @ForAll("assignments") PenugasanDesa one,
      @ForAll("assignments") PenugasanDesa two,
      @ForAll("days") int days) {
    PermintaanKeputusan request = request(one, days);
    List<PenugasanDesa> both = new ArrayList<>(List.of(one, two));
    KeputusanWewenang decision = decide(request, List.of(), both);
    Collections.reverse(both);
    assertThat(decide(request, List.of(), both)).isEqualTo(decision);
    if (!two.desa().contains(request.pejabat().wilayah())
        || !two.tugas().get(0).uraian().equals(request.layanan())) {
      assertThat(decision).isEqualTo(decide(request, one));
    }
  }

  @Property(tries = 100)
  void revokingIt_endsIt_fromItsDayOn(
      @ForAll("assignments") PenugasanDesa drawn,
      @ForAll("days") int days,
      @ForAll("days") int after) {
    if (drawn.penugas() == PihakPenugas.PEMERINTAH_PUSAT) {
      return;
    }
    LocalDate day = drawn.tanggal().plusDays(after);
    PermintaanKeputusan request = request(drawn, days);
    KeputusanWewenang decision = decide(request, List.of(revocation(drawn, day)), List.of(drawn));
    if (request.tanggal().isBefore(day)) {
      assertThat(decision).isEqualTo(decide(request, drawn));
    } else {
      assertThat(decision).isInstanceOf(KeputusanWewenang.TidakBerwenang.class);
    }
  }

  private static InstrumenPengubah revocation(PenugasanDesa drawn, LocalDate day) {
    KodeWilayah own = drawn.daerah().orElseThrow();
    Jabatan head =
        drawn.penugas() == PihakPenugas.PEMERINTAH_PROVINSI
            ? Jabatan.GUBERNUR
            : own.isKota() ? Jabatan.WALI_KOTA : Jabatan.BUPATI;
    JenisInstrumen jenis = drawn.instrumen().jenis();
    return InstrumenPengubah.builder()
        .penerbit(new JabatanWilayah(head, own))
        .instrumen(
            InstrumenPelimpahan.builder()
                .jenis(jenis)
                .nomor("900/2")
                .tanggalDitetapkan(day)
                .addHubungan(
                    new HubunganInstrumen(
                        JenisHubungan.MENCABUT,
                        InstrumenHukum.builder()
                            .jenis(jenis)
                            .nomor(drawn.instrumen().nomor())
                            .tahun(drawn.tanggal().getYear())
                            .daerah(own)
                            .build()))
                .build())
        .build();
  }

  private static KeputusanWewenang decide(PermintaanKeputusan request, PenugasanDesa drawn) {
    return decide(request, List.of(), List.of(drawn));
  }

  private static KeputusanWewenang decide(
      PermintaanKeputusan request, List<InstrumenPengubah> changes, List<PenugasanDesa> assigned) {
    return AuthorityEngine.of(OfficialWilayah.suksesi(), List.of(), changes, assigned)
        .decide(request);
  }

  private static PermintaanKeputusan request(PenugasanDesa drawn, int days) {
    KodeWilayah desa = drawn.desa().get(0);
    return PermintaanKeputusan.builder()
        .pejabat(new JabatanWilayah(Jabatan.KEPALA_DESA, desa))
        .layanan(drawn.tugas().get(0).uraian())
        .wilayah(desa)
        .tanggal(drawn.tanggal().plusDays(days))
        .urusan(UrusanPemerintahan.SOSIAL)
        .pembagianUrusan(
            switch (drawn.penugas()) {
              case PEMERINTAH_PUSAT -> Optional.of(PembagianUrusan.PEMERINTAH_PUSAT);
              case PEMERINTAH_PROVINSI -> Optional.of(PembagianUrusan.DAERAH_PROVINSI);
              default -> Optional.of(PembagianUrusan.DAERAH_KABUPATEN_KOTA);
            })
        .build();
  }
}
