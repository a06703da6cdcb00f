package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.OfficialWilayah;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KapasitasGubernur;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.register.InstrumentRegister;
import id.pamong.validation.register.InstrumentStatus;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.ObjekSubdelegasi;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.KeadaanKepalaDaerah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** No act and no decree is judged by a law that was not in force on its day. */
class LawOfTheDayTest {

  private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  private static final LocalDate UU_30_2014 = LocalDate.of(2014, 10, 17);

  /** Some decrees moved to other days, and a request of some day. */
  record Case(
      List<PelimpahanWewenang> decrees,
      List<PenugasanDesa> assignments,
      PermintaanKeputusan request) {}

  @Property(tries = 1500)
  void everyCitedLaw_isInForceOnTheDayOfTheActOrOfADecree(@ForAll("cases") Case drawn) {
    KeputusanWewenang decision =
        AuthorityEngine.of(
                OfficialWilayah.suksesi(), drawn.decrees(), List.of(), drawn.assignments())
            .decide(drawn.request());
    List<LocalDate> days = new ArrayList<>(List.of(drawn.request().tanggal()));
    drawn.decrees().forEach(decree -> days.add(decree.tanggal()));
    drawn.assignments().forEach(assignment -> days.add(assignment.tanggal()));
    drawn.request().perintah().ifPresent(order -> days.add(order.instrumen().tanggalDitetapkan()));
    List<DasarHukum> cited = new ArrayList<>();
    collect(decision.syarat(), cited);
    decision.catatan().forEach(remark -> cited.addAll(remark.dasar()));
    if (decision instanceof KeputusanWewenang.TidakBerwenang refused) {
      refused.pelanggaran().forEach(fault -> cited.addAll(fault.dasar()));
    }
    // The decrees on holidays stand in a table of their own, with their days.
    cited.removeIf(dasar -> dasar.instrumen().jenis() == JenisInstrumen.KEPPRES);
    for (DasarHukum dasar : cited) {
      assertThat(days)
          .as(dasar + " on " + days)
          .anyMatch(
              day ->
                  InstrumentRegister.official().statusOn(dasar, day) == InstrumentStatus.IN_FORCE);
    }
    boolean isBefore = drawn.request().tanggal().isBefore(UU_30_2014);
    Statistics.label("before UU 30/2014").collect(isBefore);
    Statistics.label("outcome").collect(decision.keputusan());
  }

  private static void collect(Syarat node, List<DasarHukum> cited) {
    cited.addAll(node.dalil().dasar());
    node.anak().forEach(child -> collect(child, cited));
  }

  @Provide
  Arbitrary<Case> cases() {
    return Combinators.combine(
            PelimpahanArbitraries.valid().filter(decree -> !decree.layanan().isEmpty()),
            days(),
            days(),
            Arbitraries.of(SumberWewenang.class).optional(),
            Arbitraries.of(Jabatan.class),
            Arbitraries.integers().between(0, 8),
            MandatArbitraries.valid(),
            PenugasanArbitraries.valid().filter(assigned -> !assigned.desa().isEmpty()))
        .as(LawOfTheDayTest::of);
  }

  private static Case of(
      PelimpahanWewenang drawn,
      LocalDate set,
      LocalDate day,
      Optional<SumberWewenang> source,
      Jabatan jabatan,
      int kind,
      SuratMandat order,
      PenugasanDesa assigned) {
    Optional<KodeWilayah> region = region(jabatan, drawn.penerima().get(0).wilayah());
    JabatanWilayah receiver =
        kind < 3 || region.isEmpty()
            ? drawn.penerima().get(0)
            : new JabatanWilayah(jabatan, region.get());
    PelimpahanWewenang.Builder decree =
        PelimpahanWewenang.builder()
            .from(drawn)
            .instrumen(
                InstrumenPelimpahan.builder()
                    .from(drawn.instrumen())
                    .tahun(Optional.empty())
                    .tanggalDitetapkan(set)
                    .tanggalBerlaku(Optional.empty())
                    .hubungan(List.of())
                    .build())
            .periode(Optional.<Periode>empty())
            .sumber(source)
            .penerima(List.of(receiver));
    if (kind == 1) {
      decree.subdelegasi(
          Subdelegasi.builder().penerima(Jabatan.LURAH).objek(ObjekSubdelegasi.TINDAKAN).build());
    }
    LayananDilimpahkan layanan = drawn.layanan().get(0);
    PermintaanKeputusan.Builder request =
        PermintaanKeputusan.builder()
            .pejabat(receiver)
            .layanan(kind == 5 ? "Layanan yang tidak dilimpahkan" : layanan.nama())
            .wilayah(receiver.wilayah())
            .tanggal(day);
    if (kind == 2) {
      request
          .pejabat(drawn.pemberi())
          .urusan(UrusanPemerintahan.PENDIDIKAN)
          .konflikKepentingan(true)
          .masaJabatan(Periode.of(day.minusYears(6), day.plusYears(1)));
    }
    if (kind == 3) {
      request.kapasitas(KapasitasGubernur.KEPALA_DAERAH_OTONOM);
    }
    if (kind == 4) {
      request
          .pejabat(order.penerima())
          .perintah(
              SuratMandat.builder()
                  .from(order)
                  .instrumen(on(set, order.instrumen()))
                  .periode(Optional.empty())
                  .build())
          .tandaTangan(BentukTandaTangan.ATAS_NAMA)
          .rutin(true)
          .strategis(false);
    }
    if (kind == 6) {
      request
          .pejabat(new JabatanWilayah(Jabatan.SEKRETARIS_DAERAH, drawn.pemberi().wilayah()))
          .keadaanKepala(
              KeadaanKepalaDaerah.of(
                  KeadaanPejabat.BERHALANGAN_SEMENTARA, KeadaanPejabat.TIDAK_ADA_PEJABAT))
          .rutin(true)
          .strategis(false);
    }
    if (kind == 7) {
      request
          .pejabat(new JabatanWilayah(Jabatan.KEPALA_DESA, assigned.desa().get(0)))
          .wilayah(assigned.desa().get(0))
          .layanan(assigned.tugas().get(0).uraian())
          .urusan(UrusanPemerintahan.SOSIAL)
          .pembagianUrusan(PembagianUrusan.DAERAH_KABUPATEN_KOTA);
    }
    if (kind == 8) {
      request
          .pejabat(new JabatanWilayah(Jabatan.GUBERNUR, receiver.wilayah().provinsi()))
          .layanan("melantik bupati/wali kota")
          .urusan(UrusanPemerintahan.SOSIAL)
          .pendanaan(SumberPendanaan.APBN)
          .kapasitas(
              day.getDayOfMonth() % 2 == 0
                  ? KapasitasGubernur.KEPALA_DAERAH_OTONOM
                  : KapasitasGubernur.WAKIL_PEMERINTAH_PUSAT);
    }
    PenugasanDesa moved =
        PenugasanDesa.builder()
            .from(assigned)
            .instrumen(on(set, assigned.instrumen()))
            .periode(Optional.empty())
            .build();
    return new Case(
        List.of(decree.build()), kind == 7 ? List.of(moved) : List.of(), request.build());
  }

  private static InstrumenPenetapan on(LocalDate day, InstrumenPenetapan drawn) {
    return new InstrumenPenetapan(drawn.jenis(), drawn.nomor(), day);
  }

  private static Optional<KodeWilayah> region(Jabatan jabatan, KodeWilayah receiver) {
    if (jabatan.tingkat() == Tingkat.DESA_KELURAHAN) {
      return OfficialWilayah.catalog()
          .children(receiver, OfficialWilayah.catalog().newest())
          .stream()
          .map(region -> region.kode())
          .findFirst();
    }
    return receiver.tingkat() == jabatan.tingkat()
        ? Optional.of(receiver)
        : receiver.ancestors().stream()
            .filter(kode -> kode.tingkat() == jabatan.tingkat())
            .findFirst();
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
        Arbitraries.longs()
            .between(FIRST.toEpochDay(), LAST.toEpochDay())
            .map(LocalDate::ofEpochDay),
        Arbitraries.of(
            LocalDate.of(2008, 2, 27),
            LocalDate.of(2008, 2, 28),
            LocalDate.of(2011, 8, 11),
            LocalDate.of(2011, 8, 12),
            LocalDate.of(2014, 1, 14),
            LocalDate.of(2014, 1, 15),
            LocalDate.of(2014, 10, 1),
            LocalDate.of(2014, 10, 2),
            LocalDate.of(2014, 10, 16),
            LocalDate.of(2014, 10, 17),
            LocalDate.of(2018, 5, 7),
            LocalDate.of(2018, 5, 8)));
  }
}
