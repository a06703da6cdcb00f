package id.pamong.testing;

import static id.pamong.testing.HandWritten.decree;
import static id.pamong.testing.HandWritten.found;
import static id.pamong.testing.HandWritten.instrumen;
import static id.pamong.testing.HandWritten.places;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.AlasanBerlakuSurut;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.layanan.KanalLayanan;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PenanggungJawab;
import id.pamong.wewenang.SumberWewenang;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the law makes an exception, nothing is found; one step beside it, it is. */
class RuleExceptionsTest {

  @Test
  void lurahOfADesa_isRightInYogyakartaAlone() {
    String rule = "pelimpahan.jabatan-penerima-tidak-sesuai-wilayah";
    PelimpahanWewenang bantul =
        decree(
            "2020-06-01",
            d ->
                d.pemberi(JabatanWilayah.of(Jabatan.BUPATI, "34.02"))
                    .penerima(List.of(JabatanWilayah.of(Jabatan.LURAH, "34.02.01.2001"))));
    PelimpahanWewenang situbondo = receiver(Jabatan.LURAH, "35.12.07.2001");
    assertThat(found(rule, bantul)).isEmpty();
    assertThat(found("pelimpahan.penerima-lurah", bantul)).isEmpty();
    assertThat(found(rule, situbondo)).hasSize(1);
    assertThat(found("pelimpahan.penerima-lurah", situbondo)).isEmpty();
  }

  @Test
  void lurahUnderAMandate_isASubordinate() {
    PelimpahanWewenang delegated = receiver(Jabatan.LURAH, "35.12.07.1001");
    PelimpahanWewenang mandated =
        PelimpahanWewenang.builder().from(delegated).sumber(SumberWewenang.MANDAT).build();
    assertThat(found("pelimpahan.penerima-lurah", delegated)).hasSize(1);
    assertThat(found("pelimpahan.penerima-lurah", mandated)).isEmpty();
    assertThat(found("pelimpahan.mandat-kepada-bukan-bawahan", mandated)).isEmpty();
  }

  @Test
  void headOfAServiceUnit_maySignForTheGiver() {
    String rule = "pelimpahan.delegasi-ditandatangani-atas-nama";
    PelimpahanWewenang camat =
        decree(
            "2020-06-01",
            d -> d.sumber(SumberWewenang.DELEGASI).tandaTangan(BentukTandaTangan.ATAS_NAMA));
    assertThat(found(rule, camat)).hasSize(1);
    assertThat(found(rule, withUnit(camat))).isEmpty();
  }

  @Test
  void retroactiveEffect_isOpenToAPeraturanAndToAStatedGround() {
    String rule = "pelimpahan.berlaku-surut";
    LocalDate before = LocalDate.of(2020, 5, 31);
    InstrumenPelimpahan.Builder keputusan = instrumen("2020-06-01").tanggalBerlaku(before);
    assertThat(found(rule, with(keputusan.build()))).hasSize(1);
    assertThat(
            found(
                rule,
                with(
                    keputusan
                        .alasanBerlakuSurut(AlasanBerlakuSurut.MENGHINDARI_KERUGIAN_LEBIH_BESAR)
                        .build())))
        .isEmpty();
    assertThat(
            found(
                rule,
                with(
                    instrumen("2020-06-01")
                        .jenis(JenisInstrumen.PERATURAN_BUPATI)
                        .tanggalBerlaku(before)
                        .build())))
        .isEmpty();
    assertThat(
            found(rule, with(instrumen("2020-06-01").tanggalBerlaku(before.plusDays(1)).build())))
        .isEmpty();
  }

  @Test
  void receiverAboveTheGiver_isFoundOnce() {
    PelimpahanWewenang governor = receiver(Jabatan.GUBERNUR, "35");
    assertThat(found("pelimpahan.penerima-bukan-camat", governor)).hasSize(1);
    assertThat(found("pelimpahan.penerima-di-luar-wilayah-pemberi", governor)).isEmpty();
    PelimpahanWewenang camat = receiver(Jabatan.CAMAT, "35");
    assertThat(found("pelimpahan.jabatan-penerima-tidak-sesuai-wilayah", camat)).hasSize(1);
    assertThat(found("pelimpahan.penerima-di-luar-wilayah-pemberi", camat)).isEmpty();
    PelimpahanWewenang neighbour = receiver(Jabatan.CAMAT, "35.13.01");
    assertThat(found("pelimpahan.penerima-di-luar-wilayah-pemberi", neighbour)).hasSize(1);
  }

  @Test
  void headOfRegionUnderAMandate_isFoundOnceWhateverItsCode() {
    for (String kode : List.of("35.12.07", "35.12")) {
      PelimpahanWewenang self = mandated(Jabatan.BUPATI, kode);
      assertThat(found("pelimpahan.jabatan-penerima-tidak-sesuai-wilayah", self)).isEmpty();
      assertThat(found("pelimpahan.penerima-bukan-camat", self)).isEmpty();
      assertThat(found("pelimpahan.mandat-kepada-bukan-bawahan", self)).hasSize(1);
    }
  }

  @Test
  void officeThatMayNotReceive_isFoundOnceWhateverItsCode() {
    PelimpahanWewenang unsaid = receiver(Jabatan.KEPALA_DINAS, "35.12");
    assertThat(found("pelimpahan.penerima-bukan-camat", unsaid)).isEmpty();
    for (String kode : List.of("35.12.07", "35.12", "35.12.07.1001")) {
      PelimpahanWewenang dinas =
          PelimpahanWewenang.builder()
              .from(receiver(Jabatan.KEPALA_DINAS, kode))
              .sumber(SumberWewenang.DELEGASI)
              .addDasarHukum(DasarHukum.of(NationalLaw.PP_17_2018))
              .build();
      assertThat(found("pelimpahan.penerima-bukan-camat", dinas)).hasSize(1);
      assertThat(found("pelimpahan.jabatan-penerima-tidak-sesuai-wilayah", dinas)).isEmpty();
    }
    PelimpahanWewenang misplaced = mandated(Jabatan.KEPALA_DINAS, "35.12.07");
    assertThat(found("pelimpahan.penerima-bukan-camat", misplaced)).isEmpty();
    assertThat(found("pelimpahan.jabatan-penerima-tidak-sesuai-wilayah", misplaced)).hasSize(1);
    PelimpahanWewenang unit = receiver(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.12.07");
    assertThat(found("pelimpahan.jabatan-penerima-tidak-sesuai-wilayah", unit)).hasSize(1);
    assertThat(found("pelimpahan.penerima-unit-pelayanan-terpadu", unit)).isEmpty();
  }

  @Test
  void serviceUnitUnderADelegation_leavesTheGiverAnswerable() {
    String rule = "pelimpahan.delegasi-penanggung-jawab-bukan-penerima";
    PelimpahanWewenang camat =
        decree(
            "2020-06-01",
            d -> d.sumber(SumberWewenang.DELEGASI).penanggungJawab(PenanggungJawab.PEMBERI));
    assertThat(found(rule, camat)).hasSize(1);
    assertThat(found(rule, withUnit(camat))).isEmpty();
    PelimpahanWewenang mandate =
        decree(
            "2020-06-01",
            d -> d.sumber(SumberWewenang.MANDAT).penanggungJawab(PenanggungJawab.PENERIMA));
    assertThat(found("pelimpahan.mandat-penanggung-jawab-bukan-pemberi", withUnit(mandate)))
        .hasSize(1);
  }

  @Test
  void channelOfTheDinas_isUncertainWithAServiceUnit() {
    LayananDilimpahkan licence =
        LayananDilimpahkan.builder()
            .nama("Izin contoh")
            .sifat(SifatLayanan.PERIZINAN)
            .kanal(KanalLayanan.PTSP_DINAS)
            .build();
    PelimpahanWewenang camat = decree("2020-06-01", d -> d.addLayanan(licence));
    assertThat(found("pelimpahan.perizinan-melalui-ptsp-dinas", camat)).hasSize(1);
    assertThat(found("pelimpahan.perizinan-kanal-tidak-dapat-dipastikan", camat)).isEmpty();
    assertThat(found("pelimpahan.perizinan-melalui-ptsp-dinas", withUnit(camat))).isEmpty();
    assertThat(found("pelimpahan.perizinan-kanal-tidak-dapat-dipastikan", withUnit(camat)))
        .hasSize(1);
  }

  @Test
  void fisheries_areOfTheKabupatenAndOtherPartsAreUncertain() {
    assertThat(found("pelimpahan.urusan-tidak-dapat-ditentukan", sea(SubUrusan.PERIKANAN)))
        .isEmpty();
    assertThat(found("pelimpahan.urusan-tidak-dapat-ditentukan", sea(SubUrusan.KELAUTAN)))
        .isEmpty();
    assertThat(found("pelimpahan.urusan-tidak-dapat-ditentukan", sea(SubUrusan.LAINNYA)))
        .hasSize(1);
    String rule = "pelimpahan.urusan-bukan-kewenangan-kabupaten-kota";
    assertThat(found(rule, sea(SubUrusan.LAINNYA))).isEmpty();
    assertThat(places(rule, sea(SubUrusan.KELAUTAN))).containsExactly("/layanan/0/subUrusan");
  }

  private static PelimpahanWewenang sea(SubUrusan part) {
    return decree(
        "2020-06-01",
        d ->
            d.addLayanan(
                LayananDilimpahkan.builder()
                    .nama("Layanan contoh")
                    .urusan(UrusanPemerintahan.KELAUTAN_DAN_PERIKANAN)
                    .subUrusan(part)
                    .build()));
  }

  private static PelimpahanWewenang withUnit(PelimpahanWewenang decree) {
    return PelimpahanWewenang.builder()
        .from(decree)
        .addPenerima(JabatanWilayah.of(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.12"))
        .build();
  }

  private static PelimpahanWewenang receiver(Jabatan jabatan, String kode) {
    return decree("2020-06-01", d -> d.penerima(List.of(JabatanWilayah.of(jabatan, kode))));
  }

  private static PelimpahanWewenang mandated(Jabatan jabatan, String kode) {
    return PelimpahanWewenang.builder()
        .from(receiver(jabatan, kode))
        .sumber(SumberWewenang.MANDAT)
        .build();
  }

  private static PelimpahanWewenang with(InstrumenPelimpahan instrumen) {
    return decree("2020-06-01", d -> d.instrumen(instrumen));
  }
}
