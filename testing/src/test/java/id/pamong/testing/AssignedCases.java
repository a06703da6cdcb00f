package id.pamong.testing;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KapasitasGubernur;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.penugasan.BidangDesa;
import id.pamong.wewenang.penugasan.CaraPenyerahan;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasDesa;
import id.pamong.wewenang.penugasan.TugasPembantuan;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Draws cases in which governments assign tasks to a desa or a region. */
final class AssignedCases {

  private static final LocalDate UU_30 = LocalDate.of(2014, 10, 17);
  private final CasePlace at;
  private final Choices choices;
  private final DecreeCases decrees;

  AssignedCases(CasePlace at, Choices choices) {
    this.at = at;
    this.choices = choices;
    this.decrees = new DecreeCases(at, choices);
  }

  /** A task that the centre, the provinsi or the kabupaten or kota assigns to a desa. */
  DecisionCase village() {
    PihakPenugas by =
        choices.of(
            PihakPenugas.PEMERINTAH_KABUPATEN_KOTA,
            PihakPenugas.PEMERINTAH_PROVINSI,
            PihakPenugas.PEMERINTAH_PUSAT);
    LocalDate set = UU_30.plusDays(choices.below(3000));
    PenugasanDesa document =
        PenugasanDesa.builder()
            .instrumen(new InstrumenPenetapan(form(by), "51", set))
            .penugas(by)
            .daerah(region(by))
            .addDesa(at.desa())
            .addTugas(
                new TugasDesa(
                    DecreeCases.SERVICE,
                    Optional.of(UrusanPemerintahan.SOSIAL),
                    Optional.empty(),
                    Optional.of(BidangDesa.PEMBERDAYAAN_MASYARAKAT)))
            .cara(CaraPenyerahan.PENUGASAN)
            .disertaiBiaya(true)
            .addSumberBiaya(money(by))
            .periode(period(set))
            .build();
    PermintaanKeputusan asked =
        PermintaanKeputusan.builder()
            .from(decrees.asked(at.office(Jabatan.KEPALA_DESA), set.plusDays(choices.below(500))))
            .pembagianUrusan(division(by))
            .build();
    return DecisionCase.of("penugasan desa", asked).with(f -> f.addPenugasan(document));
  }

  /** A task of assistance that the head carries out himself, or hands on to a camat. */
  DecisionCase assistance() {
    PihakPenugas by = choices.of(PihakPenugas.PEMERINTAH_PROVINSI, PihakPenugas.PEMERINTAH_PUSAT);
    boolean isHandedOn = choices.flip();
    // PP 17/2018 lets a camat be given tasks of assistance.
    LocalDate set = (isHandedOn ? Days.PP_17_2018 : UU_30).plusDays(choices.below(1200));
    PenugasanPembantuan document = assigning(by, at.region(), set);
    LocalDate given = set.plusDays(choices.below(300));
    PelimpahanWewenang decree =
        decrees
            .delegation("11", given)
            .jenisPelimpahan(JenisPelimpahan.TUGAS_PEMBANTUAN)
            .layanan(
                List.of(
                    LayananDilimpahkan.builder()
                        .from(decrees.service())
                        .urusan(UrusanPemerintahan.KEHUTANAN)
                        .subUrusan(SubUrusan.LAINNYA)
                        .build()))
            .build();
    JabatanWilayah office = isHandedOn ? at.camat() : at.head();
    PermintaanKeputusan asked =
        PermintaanKeputusan.builder()
            .from(decrees.asked(office, given.plusDays(choices.below(500))))
            .pembagianUrusan(division(by))
            .build();
    DecisionCase own =
        isHandedOn
            ? DecisionCase.of("tugas pembantuan yang dilimpahkan", asked, decree)
            : DecisionCase.of("tugas pembantuan", asked)
                .asked(r -> r.urusan(UrusanPemerintahan.KEHUTANAN).subUrusan(SubUrusan.LAINNYA));
    return own.with(f -> f.addPembantuan(document));
  }

  /** A task of assistance that the centre assigns to a provinsi. */
  DecisionCase assistanceOfProvince() {
    LocalDate set = UU_30.plusDays(choices.below(2500));
    PenugasanPembantuan document = assigning(PihakPenugas.PEMERINTAH_PUSAT, at.province(), set);
    PermintaanKeputusan asked =
        PermintaanKeputusan.builder()
            .from(
                decrees.asked(
                    new JabatanWilayah(Jabatan.GUBERNUR, at.province()),
                    set.plusDays(choices.below(500))))
            .pembagianUrusan(PembagianUrusan.PEMERINTAH_PUSAT)
            .kapasitas(KapasitasGubernur.KEPALA_DAERAH_OTONOM)
            .build();
    return DecisionCase.of("tugas pembantuan provinsi", asked).with(f -> f.addPembantuan(document));
  }

  private PenugasanPembantuan assigning(PihakPenugas by, KodeWilayah to, LocalDate set) {
    boolean isCentral = by == PihakPenugas.PEMERINTAH_PUSAT;
    return PenugasanPembantuan.builder()
        .instrumen(
            new InstrumenPenetapan(
                isCentral
                    ? JenisInstrumen.PERATURAN_MENTERI_LAIN
                    : JenisInstrumen.PERATURAN_GUBERNUR,
                "61",
                set))
        .penugas(by)
        .daerah(region(by))
        .addPenerima(to)
        .addTugas(
            new TugasPembantuan(
                "Pelayanan kehutanan",
                Optional.of(UrusanPemerintahan.KEHUTANAN),
                Optional.of(SubUrusan.LAINNYA),
                List.of(DecreeCases.SERVICE)))
        .anggaranDariPenugas(true)
        .periode(period(set))
        .build();
  }

  private Optional<Periode> period(LocalDate set) {
    return choices.flip() ? Optional.of(Periode.of(set, set.plusDays(1500))) : Optional.empty();
  }

  private JenisInstrumen form(PihakPenugas by) {
    return switch (by) {
      case PEMERINTAH_PUSAT -> JenisInstrumen.PERATURAN_MENTERI_LAIN;
      case PEMERINTAH_PROVINSI -> JenisInstrumen.PERATURAN_GUBERNUR;
      default -> decrees.peraturanOfHead();
    };
  }

  private Optional<KodeWilayah> region(PihakPenugas by) {
    return switch (by) {
      case PEMERINTAH_PUSAT -> Optional.empty();
      case PEMERINTAH_PROVINSI -> Optional.of(at.province());
      default -> Optional.of(at.region());
    };
  }

  private static SumberPendanaan money(PihakPenugas by) {
    return switch (by) {
      case PEMERINTAH_PUSAT -> SumberPendanaan.APBN;
      case PEMERINTAH_PROVINSI -> SumberPendanaan.APBD_PROVINSI;
      default -> SumberPendanaan.APBD_KABUPATEN_KOTA;
    };
  }

  private static PembagianUrusan division(PihakPenugas by) {
    return switch (by) {
      case PEMERINTAH_PUSAT -> PembagianUrusan.PEMERINTAH_PUSAT;
      case PEMERINTAH_PROVINSI -> PembagianUrusan.DAERAH_PROVINSI;
      default -> PembagianUrusan.DAERAH_KABUPATEN_KOTA;
    };
  }
}
