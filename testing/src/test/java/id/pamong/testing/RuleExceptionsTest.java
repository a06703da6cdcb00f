package id.pamong.testing;

import static id.pamong.testing.HandWritten.decree;
import static id.pamong.testing.HandWritten.found;
import static id.pamong.testing.HandWritten.instrumen;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.AlasanBerlakuSurut;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
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
    JabatanWilayah unit = JabatanWilayah.of(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.12");
    PelimpahanWewenang camat =
        decree(
            "2020-06-01",
            d -> d.sumber(SumberWewenang.DELEGASI).tandaTangan(BentukTandaTangan.ATAS_NAMA));
    PelimpahanWewenang withUnit =
        PelimpahanWewenang.builder().from(camat).addPenerima(unit).build();
    assertThat(found(rule, camat)).hasSize(1);
    assertThat(found(rule, withUnit)).isEmpty();
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
  void headOfRegionUnderAMandate_isFoundOnce() {
    PelimpahanWewenang misplaced = mandated(Jabatan.BUPATI, "35.12.07");
    assertThat(found("pelimpahan.jabatan-penerima-tidak-sesuai-wilayah", misplaced)).hasSize(1);
    assertThat(found("pelimpahan.mandat-kepada-bukan-bawahan", misplaced)).isEmpty();
    PelimpahanWewenang self = mandated(Jabatan.BUPATI, "35.12");
    assertThat(found("pelimpahan.jabatan-penerima-tidak-sesuai-wilayah", self)).isEmpty();
    assertThat(found("pelimpahan.mandat-kepada-bukan-bawahan", self)).hasSize(1);
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
