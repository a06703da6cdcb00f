package id.pamong.validation.keputusan.pemberian;

import static id.pamong.validation.keputusan.Cases.decide;
import static id.pamong.validation.keputusan.Cases.decree;
import static id.pamong.validation.keputusan.Cases.instrument;
import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static id.pamong.validation.keputusan.Cases.serving;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.layanan.KanalLayanan;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.Cases;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RemarksTest {

  private static final String GRANTED = "BERWENANG DELEGASI camat 35.74.01";

  @Test
  void revocationByOneWhoCannotRevoke_isToldFromItsDayOn() {
    for (Jabatan issuer : List.of(Jabatan.CAMAT, Jabatan.SEKRETARIS_DAERAH)) {
      InstrumenPengubah act =
          InstrumenPengubah.builder()
              .instrumen(
                  instrument("20", "2021-05-03")
                      .jenis(
                          issuer == Jabatan.CAMAT
                              ? JenisInstrumen.KEPUTUSAN_CAMAT
                              : JenisInstrumen.KEPUTUSAN_SEKRETARIS_DAERAH)
                      .addHubungan(Cases.to(JenisHubungan.MENCABUT, "1", 2021))
                      .build())
              .penerbit(office(issuer, issuer == Jabatan.CAMAT ? "35.74.01" : "35.74"))
              .build();
      assertThat(under(act, "2021-05-03")).isEqualTo(GRANTED + " +pencabutan-tidak-berlaku");
      assertThat(under(act, "2021-05-02")).isEqualTo(GRANTED);
    }
  }

  @Test
  void revocationOfAnotherService_isNotTold() {
    InstrumenPengubah act =
        InstrumenPengubah.builder()
            .instrumen(
                instrument("20", "2021-05-03")
                    .addHubungan(Cases.to(JenisHubungan.MENCABUT, "1", 2021))
                    .build())
            .penerbit(office(Jabatan.SEKRETARIS_DAERAH, "35.74"))
            .addLayanan("Izin Lain")
            .build();
    assertThat(under(act, "2021-06-01")).isEqualTo(GRANTED);
  }

  @Test
  void unitWithoutAPeraturan_isRemarkedSincePp18Of2016() {
    String granted = "BERWENANG DELEGASI kepala unit pelayanan terpadu 35.74";
    assertThat(ofUnit(JenisInstrumen.KEPUTUSAN_WALI_KOTA, "2018-06-01"))
        .isEqualTo(granted + " +bentuk-unit-pelayanan");
    assertThat(ofUnit(JenisInstrumen.PERATURAN_WALI_KOTA, "2018-06-01")).isEqualTo(granted);
    assertThat(ofUnit(JenisInstrumen.KEPUTUSAN_WALI_KOTA, "2016-06-18")).isEqualTo(granted);
  }

  private static String ofUnit(JenisInstrumen jenis, String day) {
    JabatanWilayah unit = office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.74");
    return Cases.line(
        Cases.decide(
            request(r -> r.pejabat(unit)),
            Cases.decree(
                d ->
                    d.instrumen(instrument("1", day).jenis(jenis).build())
                        .penerima(List.of(unit))
                        .dasarHukum(List.of(Cases.cited(JenisInstrumen.PP, "96", 2012))))));
  }

  @Test
  void twoInstrumentsOfOneIdentity_areTold() {
    PelimpahanWewenang other = Cases.serving(service -> service.batas(Optional.empty()));
    assertThat(Cases.line(Cases.decide(request(r -> r), Cases.decree().build(), other)))
        .isEqualTo(GRANTED + " +identitas-ganda");
    assertThat(
            Cases.line(
                Cases.decide(request(r -> r), Cases.decree().build(), Cases.decree().build())))
        .isEqualTo(GRANTED);
  }

  @Test
  void serviceOfInvestment_isToldToBeGivenAtOneDoor_andALicenceThroughTheElectronicSystem() {
    assertThat(
            line(
                decide(
                    Cases.request().build(),
                    serving(s -> s.urusan(UrusanPemerintahan.PENANAMAN_MODAL)))))
        .isEqualTo(GRANTED + " +pelayanan-satu-pintu +perizinan-berusaha-elektronik");
    assertThat(
            line(
                decide(
                    Cases.request().build(),
                    serving(
                        s ->
                            s.urusan(UrusanPemerintahan.PENANAMAN_MODAL)
                                .kanal(KanalLayanan.DARING)))))
        .endsWith("+pelayanan-satu-pintu");
    assertThat(
            line(
                decide(
                    Cases.request().build(),
                    serving(
                        s ->
                            s.urusan(UrusanPemerintahan.PENANAMAN_MODAL)
                                .sifat(SifatLayanan.NONPERIZINAN)))))
        .endsWith("+pelayanan-satu-pintu");
  }

  @Test
  void dayWithoutAnExactEdition_isTold() {
    assertThat(
            line(
                decide(
                    request(r -> r.tanggal(LocalDate.of(2019, 10, 24))),
                    decree(d -> d.periode(Optional.empty())))))
        .endsWith("+edisi-tidak-tepat");
    assertThat(line(decide(request(r -> r.tanggal(LocalDate.of(2019, 10, 25))))))
        .doesNotContain("edisi");
  }

  @Test
  void decreeFromBeforePp19_isNotJudgedByIt() {
    assertThat(since("2008-02-27"))
        .isEqualTo("? hukum-pada-tanggalnya /instrumen/tanggalDitetapkan +tetap-berlaku");
    assertThat(since("2008-02-28")).doesNotContain("hukum-pada-tanggalnya");
  }

  private static String since(String day) {
    return line(
        decide(
            Cases.request().build(),
            decree(d -> d.periode(Optional.empty()).instrumen(instrument("1", day).build()))));
  }

  private static String under(InstrumenPengubah act, String day) {
    return line(
        AuthorityEngine.of(Cases.SUKSESI, List.of(Cases.decree().build()), List.of(act))
            .decide(request(r -> r.tanggal(LocalDate.parse(day)))));
  }
}
