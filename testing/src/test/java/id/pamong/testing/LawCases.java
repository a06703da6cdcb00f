package id.pamong.testing;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KapasitasGubernur;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.KeadaanKepalaDaerah;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Draws cases of what the law itself gives, and of what a gubernur has and gives. */
final class LawCases {

  static final String REPRESENTATIVE = "melantik bupati/wali kota";
  private static final LocalDate UU_30 = LocalDate.of(2014, 10, 17);
  private static final KodeWilayah JAKARTA = KodeWilayah.of(31);

  /** The law gave Kota Sorong to another provinsi, by which its code changed. */
  private static final KodeWilayah OLD = KodeWilayah.parse("92.71");

  private static final KodeWilayah NOW = KodeWilayah.parse("96.71");

  private final CasePlace at;
  private final Choices choices;
  private static final LocalDate PP_17 = LocalDate.of(2018, 5, 8);

  private final DecreeCases decrees;

  LawCases(CasePlace at, Choices choices) {
    this.at = at;
    this.choices = choices;
    this.decrees = new DecreeCases(at, choices);
  }

  DecisionCase camat() {
    return byLaw(
        at.camat(),
        choices.of(
            "mengoordinasikan kegiatan pemberdayaan masyarakat",
            "mengoordinasikan penerapan dan penegakan Perda dan Perkada"));
  }

  DecisionCase lurah() {
    // Before PP 17/2018 a lurah is told to help, and it is open whether he does it himself.
    return byLaw(
        at.office(Jabatan.LURAH),
        choices.of("melaksanakan pelayanan masyarakat", "melakukan pemberdayaan masyarakat"),
        PP_17.plusDays(choices.below(2300)));
  }

  DecisionCase villageHead() {
    return byLaw(
        at.office(Jabatan.KEPALA_DESA),
        choices.of("menetapkan Peraturan Desa", "membina kehidupan masyarakat Desa"));
  }

  private DecisionCase byLaw(JabatanWilayah office, String task) {
    return byLaw(office, task, day());
  }

  private DecisionCase byLaw(JabatanWilayah office, String task, LocalDate day) {
    PermintaanKeputusan asked = decrees.asked(office, day);
    return DecisionCase.of("atribusi " + office.jabatan().sebutan(), asked)
        .asked(r -> r.layanan(task));
  }

  /** A task of his own that a kepala Desa mandates to his perangkat. */
  DecisionCase villageMandate() {
    DecisionCase own = villageHead();
    LocalDate set = own.request().tanggal();
    JabatanWilayah receiver = at.office(Jabatan.PERANGKAT_DESA);
    PelimpahanWewenang mandate =
        decrees
            .delegation("31", set)
            .instrumen(DecreeCases.instrument(JenisInstrumen.SURAT_PERINTAH, "31", set))
            .pemberi(at.office(Jabatan.KEPALA_DESA))
            .penerima(List.of(receiver))
            .sumber(SumberWewenang.MANDAT)
            .layanan(
                List.of(
                    LayananDilimpahkan.builder()
                        .from(decrees.service())
                        .nama(own.request().layanan())
                        .urusan(Optional.empty())
                        .build()))
            .build();
    return DecisionCase.of("mandat kepala Desa", own.request(), mandate)
        .asked(
            r ->
                r.pejabat(receiver)
                    .strategis(false)
                    .tandaTangan(BentukTandaTangan.ATAS_NAMA)
                    .tanggal(set.plusDays(choices.below(300)))
                    .masaJabatan(Optional.empty()));
  }

  /** The bupati or wali kota himself. */
  DecisionCase head() {
    boolean isGeneral = choices.oneIn(4);
    return DecisionCase.of("kepala daerah", decrees.asked(at.head(), day()))
        .asked(
            r ->
                r.urusan(
                        isGeneral
                            ? UrusanPemerintahan.PENANGANAN_KONFLIK_SOSIAL
                            : UrusanPemerintahan.PERDAGANGAN)
                    .keadaanKepala(atWork())
                    .pendanaan(isGeneral ? money(SumberPendanaan.APBN) : Optional.empty()));
  }

  /** The head of what he has delegated, of whose affair his own decree tells. */
  DecisionCase headByHisDecree() {
    DecisionCase given = decrees.mandate();
    return new DecisionCase("kepala daerah yang melimpahkan", given.file(), false)
        .asked(r -> r.pejabat(at.head()).strategis(Optional.empty()).tandaTangan(Optional.empty()));
  }

  private Optional<KeadaanKepalaDaerah> atWork() {
    return choices.flip()
        ? Optional.of(
            KeadaanKepalaDaerah.of(
                KeadaanPejabat.MENJALANKAN_TUGAS, KeadaanPejabat.MENJALANKAN_TUGAS))
        : Optional.empty();
  }

  /** The gubernur, of Jakarta too, as head of the provinsi. */
  DecisionCase governor() {
    KodeWilayah own = choices.oneIn(5) ? JAKARTA : at.province();
    return governor(own, "gubernur")
        .asked(
            r ->
                r.kapasitas(KapasitasGubernur.KEPALA_DAERAH_OTONOM)
                    .urusan(UrusanPemerintahan.PERHUBUNGAN)
                    .pembagianUrusan(PembagianUrusan.DAERAH_PROVINSI)
                    .pendanaan(money(SumberPendanaan.APBD_PROVINSI)));
  }

  /** The gubernur as representative of the Pemerintah Pusat. */
  DecisionCase representative() {
    return governor(at.province(), "wakil Pemerintah Pusat")
        .asked(
            r ->
                r.kapasitas(KapasitasGubernur.WAKIL_PEMERINTAH_PUSAT)
                    .layanan(REPRESENTATIVE)
                    .pembagianUrusan(Optional.empty())
                    .pendanaan(money(SumberPendanaan.APBN)));
  }

  private Optional<SumberPendanaan> money(SumberPendanaan right) {
    return choices.flip() ? Optional.of(right) : Optional.empty();
  }

  private DecisionCase governor(KodeWilayah own, String kind) {
    PermintaanKeputusan asked = decrees.asked(new JabatanWilayah(Jabatan.GUBERNUR, own), day());
    return DecisionCase.of(kind, asked).asked(r -> r.wilayah(own).keadaanKepala(atWork()));
  }

  /** What a gubernur gives to an office of his provinsi. */
  DecisionCase ofProvince() {
    JabatanWilayah receiver =
        new JabatanWilayah(
            choices.of(
                Jabatan.KEPALA_DINAS,
                Jabatan.SEKRETARIS_DAERAH,
                Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU),
            at.province());
    boolean isUnit = receiver.jabatan() == Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU;
    PelimpahanWewenang decree = byGovernor(receiver, isUnit, decrees.service());
    return DecisionCase.of(
            "provinsi", decrees.asked(receiver, decree.tanggal().plusDays(5)), decree)
        .asked(
            r ->
                r.strategis(false)
                    .kapasitas(KapasitasGubernur.KEPALA_DAERAH_OTONOM)
                    .pembagianUrusan(PembagianUrusan.DAERAH_PROVINSI));
  }

  /** A task of the representative that a gubernur delegates to his wakil. */
  DecisionCase toDeputyGovernor() {
    JabatanWilayah receiver = new JabatanWilayah(Jabatan.WAKIL_GUBERNUR, at.province());
    PelimpahanWewenang decree =
        byGovernor(
            receiver,
            /* isDelegation= */ true,
            LayananDilimpahkan.builder().from(decrees.service()).nama(REPRESENTATIVE).build());
    return DecisionCase.of(
            "wakil gubernur", decrees.asked(receiver, decree.tanggal().plusDays(5)), decree)
        .asked(
            r ->
                r.layanan(REPRESENTATIVE)
                    .kapasitas(KapasitasGubernur.WAKIL_PEMERINTAH_PUSAT)
                    .pembagianUrusan(Optional.empty())
                    .keadaanKepala(
                        KeadaanKepalaDaerah.of(
                            KeadaanPejabat.MENJALANKAN_TUGAS, KeadaanPejabat.MENJALANKAN_TUGAS)));
  }

  private PelimpahanWewenang byGovernor(
      JabatanWilayah receiver, boolean isDelegation, LayananDilimpahkan service) {
    LocalDate set = decrees.setSinceUu30();
    return decrees
        .delegation("41", set)
        .instrumen(
            DecreeCases.instrument(
                choices.of(JenisInstrumen.KEPUTUSAN_GUBERNUR, JenisInstrumen.PERATURAN_GUBERNUR),
                "41",
                set))
        .pemberi(new JabatanWilayah(Jabatan.GUBERNUR, at.province()))
        .penerima(List.of(receiver))
        .sumber(isDelegation ? SumberWewenang.DELEGASI : SumberWewenang.MANDAT)
        .dasarHukum(List.of(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "96", 2012))))
        .layanan(List.of(service))
        .build();
  }

  /** A mandate that names the kota by the code that it bore on its day. */
  DecisionCase moved() {
    JabatanWilayah dinas = new JabatanWilayah(Jabatan.KEPALA_DINAS, OLD);
    LocalDate set = LocalDate.of(2020, 3, 2).plusDays(choices.below(1000));
    JenisInstrumen form =
        choices.of(JenisInstrumen.KEPUTUSAN_WALI_KOTA, JenisInstrumen.PERATURAN_WALI_KOTA);
    PelimpahanWewenang decree =
        decrees
            .delegation("11", set)
            .instrumen(DecreeCases.instrument(form, "11", set))
            .pemberi(DecisionCase.head(OLD))
            .penerima(List.of(dinas))
            .sumber(SumberWewenang.MANDAT)
            .periode(Optional.empty())
            .build();
    PermintaanKeputusan asked =
        PermintaanKeputusan.builder()
            .pejabat(new JabatanWilayah(Jabatan.KEPALA_DINAS, NOW))
            .layanan(DecreeCases.SERVICE)
            .wilayah(NOW)
            .tanggal(LocalDate.of(2025, 12, 1).plusDays(choices.below(100)))
            .strategis(false)
            .build();
    return new DecisionCase(
        "kode yang berganti", DecisionCase.of("", asked, decree).file(), /* isMoved= */ true);
  }

  private LocalDate day() {
    return UU_30.plusDays(choices.between(40, 3500));
  }
}
