package id.pamong.testing;

import id.pamong.hukum.AlasanBerlakuSurut;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.layanan.KanalLayanan;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PemetaanPelayanan;
import id.pamong.wewenang.SatuanBatas;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.CiriObjek;
import id.pamong.wewenang.keputusan.KeadaanKepalaDaerah;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.keputusan.UkuranObjek;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Draws cases in which decrees of a kabupaten or kota give the authority. */
final class DecreeCases {

  static final String SERVICE = "Izin Contoh";
  private static final LocalDate PP_17 = LocalDate.of(2018, 5, 8);
  private static final LocalDate UU_30 = LocalDate.of(2014, 10, 17);
  private static final BigDecimal LIMIT = BigDecimal.valueOf(100);

  private final CasePlace at;
  private final Choices choices;

  DecreeCases(CasePlace at, Choices choices) {
    this.at = at;
    this.choices = choices;
  }

  /** A delegation to a camat under one of the three regimes, asked for days or years later. */
  DecisionCase delegation() {
    LocalDate set = setOnAnyDay();
    PelimpahanWewenang decree = delegation("11", set).layanan(List.of(limited())).build();
    return DecisionCase.of("delegasi", asked(at.camat(), set.plusDays(choices.below(900))), decree);
  }

  /** A delegation by the wakil in place of the head. */
  DecisionCase byDeputy() {
    LocalDate set = setSinceUu30();
    boolean isStated = choices.flip();
    PelimpahanWewenang decree =
        delegation("11", set)
            .pemberi(at.deputy())
            .instrumen(
                InstrumenPelimpahan.builder()
                    .from(instrument(decreeOfHead(), "11", set))
                    .keadaanKepalaDaerah(
                        isStated
                            ? Optional.of(KeadaanPejabat.BERHALANGAN_SEMENTARA)
                            : Optional.empty())
                    .build())
            .build();
    PermintaanKeputusan asked = asked(at.camat(), set.plusDays(choices.below(300)));
    return DecisionCase.of("wakil yang melimpahkan", asked, decree)
        .asked(
            r ->
                r.keadaanKepala(
                    new KeadaanKepalaDaerah(
                        Optional.of(KeadaanPejabat.BERHALANGAN_SEMENTARA),
                        Optional.of(KeadaanPejabat.MENJALANKAN_TUGAS),
                        Optional.of(Periode.of(set, set.plusDays(900))))));
  }

  /** A delegation that holds from before its day, asked for on such a day. */
  DecisionCase retroactive() {
    LocalDate set = setSinceUu30().plusDays(60);
    PelimpahanWewenang decree =
        delegation("11", set)
            .instrumen(
                InstrumenPelimpahan.builder()
                    .from(instrument(decreeOfHead(), "11", set))
                    .tanggalBerlaku(set.minusDays(40))
                    .alasanBerlakuSurut(AlasanBerlakuSurut.MENGHINDARI_KERUGIAN_LEBIH_BESAR)
                    .build())
            .periode(Optional.empty())
            .build();
    return DecisionCase.of(
        "berlaku surut", asked(at.camat(), set.minusDays(choices.between(1, 40))), decree);
  }

  /** A decision whose last day is a holiday that the request states, asked for on the next day. */
  DecisionCase holiday() {
    LocalDate set = setSinceUu30();
    LocalDate last = set.plusDays(100);
    while (last.getDayOfWeek() != DayOfWeek.TUESDAY || last.getDayOfMonth() < 3) {
      last = last.plusDays(1);
    }
    LocalDate end = last;
    PelimpahanWewenang decree =
        delegation("11", set)
            .instrumen(instrument(decreeOfHead(), "11", set))
            .periode(Periode.of(set, end.plusDays(1)))
            .build();
    return DecisionCase.of("hari libur", asked(at.camat(), end.plusDays(1)), decree)
        .asked(r -> r.addHariLibur(end));
  }

  /** A delegation whose source is not stated, and that is good as a mandate too. */
  DecisionCase unstated() {
    LocalDate set = setOnAnyDay();
    LocalDate first = set.isBefore(UU_30) ? UU_30 : set;
    PelimpahanWewenang decree =
        delegation("11", set)
            .sumber(Optional.empty())
            .periode(Periode.of(set, first.plusDays(2000)))
            .build();
    return DecisionCase.of(
            "sumber tidak dinyatakan",
            asked(at.camat(), first.plusDays(choices.below(400))),
            decree)
        .asked(r -> r.strategis(false));
  }

  /** A mandate of the head to any office below him. */
  DecisionCase mandate() {
    LocalDate set = setSinceUu30();
    JabatanWilayah receiver =
        choices.of(
            at.camat(),
            at.office(Jabatan.LURAH),
            at.office(Jabatan.SEKRETARIS_KECAMATAN),
            at.office(Jabatan.KEPALA_SEKSI_KECAMATAN),
            at.office(Jabatan.KEPALA_DINAS),
            at.office(Jabatan.SEKRETARIS_DAERAH),
            at.office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU));
    PelimpahanWewenang decree =
        delegation("11", set)
            .instrumen(
                instrument(
                    choices.flip() ? JenisInstrumen.SURAT_PERINTAH : decreeOfHead(), "11", set))
            .sumber(SumberWewenang.MANDAT)
            .penerima(List.of(receiver))
            .build();
    DecisionCase drawn =
        DecisionCase.of("mandat", asked(receiver, set.plusDays(choices.below(700))), decree)
            .asked(r -> r.strategis(false).tandaTangan(BentukTandaTangan.ATAS_NAMA));
    return choices.oneIn(3)
        ? drawn.allServed(DecreeCases::withoutRoutine).asked(r -> r.rutin(true))
        : drawn;
  }

  private static LayananDilimpahkan.Builder withoutRoutine(LayananDilimpahkan.Builder service) {
    return service.kriteria(
        service
            .build()
            .kriteria()
            .map(own -> KriteriaLayanan.builder().from(own).tugasRutin(Optional.empty()).build()));
  }

  /** A delegation to the head of the unit of integrated services. */
  DecisionCase unit() {
    LocalDate set = setSinceUu30();
    JabatanWilayah unit = at.office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU);
    PelimpahanWewenang decree =
        delegation("11", set)
            .penerima(List.of(unit))
            .dasarHukum(List.of(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "96", 2012))))
            .build();
    return DecisionCase.of("unit pelayanan", asked(unit, set.plusDays(choices.below(700))), decree);
  }

  /** General affairs, which the law itself has the head hand to the camat. */
  DecisionCase general() {
    LocalDate set = setSinceUu30();
    PelimpahanWewenang decree =
        delegation("11", set)
            .dasarHukum(
                List.of(
                    DasarHukum.of(InstrumenHukum.of(JenisInstrumen.UU, "23", 2014), "25 ayat (6)")))
            .layanan(
                List.of(
                    LayananDilimpahkan.builder()
                        .from(service())
                        .urusan(UrusanPemerintahan.PENANGANAN_KONFLIK_SOSIAL)
                        .build()))
            .build();
    return DecisionCase.of(
        "urusan umum", asked(at.camat(), set.plusDays(choices.below(700))), decree);
  }

  PelimpahanWewenang.Builder delegation(String nomor, LocalDate set) {
    boolean isSincePp17 = !set.isBefore(PP_17);
    return PelimpahanWewenang.builder()
        .instrumen(instrument(choices.flip() ? decreeOfHead() : peraturanOfHead(), nomor, set))
        .pemberi(at.head())
        .addPenerima(at.camat())
        .jenisPelimpahan(JenisPelimpahan.SEBAGIAN_URUSAN)
        .sumber(SumberWewenang.DELEGASI)
        .addDasarHukum(
            DasarHukum.of(
                isSincePp17
                    ? InstrumenHukum.of(JenisInstrumen.PP, "17", 2018)
                    : InstrumenHukum.of(JenisInstrumen.PP, "19", 2008)))
        .pemetaan(new PemetaanPelayanan("Pemetaan (contoh)", Optional.empty()))
        .periode(Periode.of(set, set.plusDays(2000)))
        .addLayanan(service());
  }

  LayananDilimpahkan service() {
    boolean isLicence = choices.flip();
    return LayananDilimpahkan.builder()
        .nama(SERVICE)
        .sifat(isLicence ? SifatLayanan.PERIZINAN : SifatLayanan.NONPERIZINAN)
        .urusan(
            choices.of(
                UrusanPemerintahan.PERDAGANGAN,
                UrusanPemerintahan.PENDIDIKAN,
                UrusanPemerintahan.PEKERJAAN_UMUM_DAN_PENATAAN_RUANG))
        .kanal(
            isLicence && choices.flip()
                ? Optional.of(KanalLayanan.PELAYANAN_TERPADU_KECAMATAN)
                : Optional.empty())
        .kriteria(SoundService.criteria().build())
        .build();
  }

  private LayananDilimpahkan limited() {
    return LayananDilimpahkan.builder()
        .from(service())
        .batas(
            BatasWewenang.builder()
                .addMateri(new BatasMateri("luas", LIMIT, SatuanBatas.METER_PERSEGI))
                .addPengecualian("menara")
                .addWilayah(at.village())
                .periode(Periode.of(LocalDate.of(2008, 1, 1), LocalDate.of(2035, 1, 1)))
                .build())
        .build();
  }

  PermintaanKeputusan asked(JabatanWilayah office, LocalDate day) {
    KodeWilayah place = office.wilayah().equals(at.desa()) ? at.desa() : at.village();
    PermintaanKeputusan.Builder request =
        PermintaanKeputusan.builder()
            .pejabat(office)
            .layanan(SERVICE)
            .wilayah(place)
            .tanggal(day)
            .addUkuran(
                new UkuranObjek(
                    "luas", BigDecimal.valueOf(choices.between(1, 100)), SatuanBatas.METER_PERSEGI))
            .addCiri(new CiriObjek("menara", false));
    if (choices.flip()) {
      request.konflikKepentingan(false);
    }
    if (choices.flip()) {
      request.masaJabatan(Periode.of(day.minusDays(choices.below(300)), day.plusDays(200)));
    }
    if (choices.flip()) {
      request.pembagianUrusan(PembagianUrusan.DAERAH_KABUPATEN_KOTA);
    }
    return request.build();
  }

  static InstrumenPelimpahan instrument(JenisInstrumen jenis, String nomor, LocalDate set) {
    return InstrumenPelimpahan.builder().jenis(jenis).nomor(nomor).tanggalDitetapkan(set).build();
  }

  JenisInstrumen decreeOfHead() {
    return at.region().isKota()
        ? JenisInstrumen.KEPUTUSAN_WALI_KOTA
        : JenisInstrumen.KEPUTUSAN_BUPATI;
  }

  JenisInstrumen peraturanOfHead() {
    return at.region().isKota()
        ? JenisInstrumen.PERATURAN_WALI_KOTA
        : JenisInstrumen.PERATURAN_BUPATI;
  }

  /** A day under PP 19/2008 alone, under UU 23/2014 and UU 30/2014, or under PP 17/2018. */
  private LocalDate setOnAnyDay() {
    return choices.of(
        LocalDate.of(2010, 1, 4).plusDays(choices.below(1500)),
        UU_30.plusDays(choices.below(1200)),
        PP_17.plusDays(choices.below(2300)));
  }

  LocalDate setSinceUu30() {
    return choices.flip()
        ? UU_30.plusDays(choices.below(1200))
        : PP_17.plusDays(choices.below(2300));
  }
}
