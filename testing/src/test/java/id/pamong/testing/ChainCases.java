package id.pamong.testing;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.ObjekSubdelegasi;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SatuanBatas;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.UkuranObjek;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Draws cases in which an authority rests on several decrees of a kabupaten or kota. */
final class ChainCases {

  private static final String MATTER = "lama kegiatan";
  private static final String ACT = "Pengawasan Contoh";

  private final CasePlace at;
  private final Choices choices;
  private final DecreeCases decrees;

  ChainCases(CasePlace at, Choices choices) {
    this.at = at;
    this.choices = choices;
    this.decrees = new DecreeCases(at, choices);
  }

  /** A delegation that its own clause hands on to the lurah. */
  DecisionCase clause() {
    LocalDate set = decrees.setSinceUu30();
    PelimpahanWewenang decree = acts("11", set).subdelegasi(onward(set)).build();
    return DecisionCase.of(
            "subdelegasi dengan klausul",
            decrees.asked(at.office(Jabatan.LURAH), set.plusDays(choices.between(20, 700))),
            decree)
        .asked(request -> request.layanan(ACT));
  }

  /**
   * A delegation with a clause that does not lay down the handing on itself, and the second decree
   * by which the camat does.
   */
  DecisionCase subdelegation() {
    LocalDate set = decrees.setSinceUu30();
    PelimpahanWewenang upper =
        acts("11", set)
            .subdelegasi(Subdelegasi.builder().from(onward(set)).tanggal(Optional.empty()).build())
            .build();
    JabatanWilayah lurah = at.office(Jabatan.LURAH);
    PelimpahanWewenang lower =
        acts("12", set.plusDays(30))
            .instrumen(DecreeCases.instrument(decrees.peraturanOfHead(), "12", set.plusDays(30)))
            .pemberi(at.camat())
            .penerima(List.of(lurah))
            .build();
    return DecisionCase.of(
            "subdelegasi dengan dua keputusan",
            decrees.asked(lurah, set.plusDays(choices.between(30, 700))),
            upper,
            lower)
        .asked(request -> request.layanan(ACT));
  }

  /** What a camat was delegated, and mandates to the head of a section. */
  DecisionCase chain() {
    LocalDate set = decrees.setSinceUu30();
    JabatanWilayah section = at.office(Jabatan.KEPALA_SEKSI_KECAMATAN);
    PelimpahanWewenang lower =
        decrees
            .delegation("12", set.plusDays(30))
            .instrumen(
                DecreeCases.instrument(JenisInstrumen.SURAT_PERINTAH, "12", set.plusDays(30)))
            .pemberi(at.camat())
            .penerima(List.of(section))
            .sumber(SumberWewenang.MANDAT)
            .build();
    return DecisionCase.of(
            "mandat atas delegasi",
            decrees.asked(section, set.plusDays(choices.between(30, 700))),
            decrees.delegation("11", set).build(),
            lower)
        .asked(r -> r.strategis(false).tandaTangan(BentukTandaTangan.ATAS_NAMA));
  }

  /** What an amendment of another decree gives. */
  DecisionCase amendment() {
    LocalDate set = decrees.setSinceUu30();
    PelimpahanWewenang first =
        decrees
            .delegation("11", set)
            .layanan(
                List.of(
                    LayananDilimpahkan.builder().from(decrees.service()).nama("Izin Lama").build()))
            .build();
    return DecisionCase.of(
        "perubahan",
        decrees.asked(at.camat(), set.plusDays(choices.between(50, 700))),
        first,
        relating(JenisHubungan.MENGUBAH, first, "12", set.plusDays(50)));
  }

  /**
   * What a second amendment gives of a service that the first one, or the decree itself, has with
   * other limits. The first amends the decree 50 days after it, the second 100 days after it.
   */
  DecisionCase secondAmendment() {
    LocalDate set = decrees.setSinceUu30();
    PelimpahanWewenang first =
        limited(decrees.delegation("11", set).build(), choices.between(10, 90));
    PelimpahanWewenang amendment =
        limited(
            relating(JenisHubungan.MENGUBAH, first, "12", set.plusDays(50)),
            choices.between(10, 90));
    PelimpahanWewenang second =
        limited(
            relating(JenisHubungan.MENGUBAH, first, "13", set.plusDays(100)),
            choices.between(10, 90));
    return DecisionCase.of(
            "perubahan kedua",
            decrees.asked(at.camat(), set.plusDays(choices.between(100, 700))),
            first,
            amendment,
            second)
        .asked(r -> r.ukuran(List.of(measured(choices.between(1, 10)))));
  }

  /** What an object measures by the limits of a second amendment. */
  static UkuranObjek measured(int size) {
    return new UkuranObjek(MATTER, BigDecimal.valueOf(size), SatuanBatas.HARI);
  }

  private static PelimpahanWewenang limited(PelimpahanWewenang decree, int most) {
    BatasWewenang limits =
        BatasWewenang.builder()
            .addMateri(new BatasMateri(MATTER, BigDecimal.valueOf(most), SatuanBatas.HARI))
            .build();
    return PelimpahanWewenang.builder()
        .from(decree)
        .layanan(
            decree.layanan().stream()
                .map(one -> LayananDilimpahkan.builder().from(one).batas(limits).build())
                .toList())
        .build();
  }

  /** What a decree gives that replaced another, of another service. */
  DecisionCase replacement() {
    DecisionCase amended = amendment();
    LocalDate set = amended.file().pelimpahan().get(0).tanggal();
    PelimpahanWewenang first = amended.file().pelimpahan().get(0);
    return DecisionCase.of(
        "penggantian",
        amended.request(),
        first,
        relating(JenisHubungan.MENGGANTI, first, "12", set.plusDays(50)));
  }

  private PelimpahanWewenang relating(
      JenisHubungan jenis, PelimpahanWewenang first, String number, LocalDate day) {
    return decrees
        .delegation(number, day)
        .instrumen(
            InstrumenPelimpahan.builder()
                .from(DecreeCases.instrument(first.instrumen().jenis(), number, day))
                .addHubungan(
                    new HubunganInstrumen(
                        jenis,
                        DecisionCase.reference(
                            first.instrumen().jenis(), "11", first.tanggal(), at.region())))
                .build())
        .build();
  }

  /** A delegation of a service that ends in no document: acts alone can be handed on. */
  private PelimpahanWewenang.Builder acts(String nomor, LocalDate set) {
    return decrees
        .delegation(nomor, set)
        .layanan(
            List.of(
                LayananDilimpahkan.builder()
                    .from(decrees.service())
                    .nama(ACT)
                    .sifat(SifatLayanan.NONPERIZINAN)
                    .kanal(Optional.empty())
                    .build()));
  }

  private Subdelegasi onward(LocalDate set) {
    return Subdelegasi.builder()
        .penerima(Jabatan.LURAH)
        .dasar(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PERMENDAGRI, "301", 2013)))
        .bentuk(decrees.peraturanOfHead())
        .tanggal(set.plusDays(10))
        .objek(ObjekSubdelegasi.TINDAKAN)
        .build();
  }
}
