package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.OfficialWilayah;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PemetaanPelayanan;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.suksesi.Jejak;
import id.pamong.wilayah.suksesi.Penerus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Decrees that name a region by a code that it no longer bears. */
class MovedCodesTest {

  private static final WilayahCatalog CATALOG = OfficialWilayah.catalog();
  private static final LocalDate SET = LocalDate.of(2020, 3, 2);
  private static final LocalDate LATER = LocalDate.of(2025, 12, 1);

  /** A kecamatan of Kota Sorong, which bore the code 92.71 until 2022. */
  private static final KodeWilayah OLD = KodeWilayah.parse("92.71.01");

  private static final PelimpahanWewenang DECREE =
      PelimpahanWewenang.builder()
          .instrumen(
              InstrumenPelimpahan.builder()
                  .jenis(JenisInstrumen.KEPUTUSAN_WALI_KOTA)
                  .nomor("188/1/2020")
                  .tanggalDitetapkan(SET)
                  .build())
          .pemberi(JabatanWilayah.of(Jabatan.WALI_KOTA, "92.71"))
          .addPenerima(new JabatanWilayah(Jabatan.CAMAT, OLD))
          .jenisPelimpahan(JenisPelimpahan.SEBAGIAN_URUSAN)
          .sumber(SumberWewenang.DELEGASI)
          .addDasarHukum(
              DasarHukum.of(InstrumenHukum.of(JenisInstrumen.PP, "17", 2018), "11 ayat (1)"))
          .pemetaan(new PemetaanPelayanan("Pemetaan (contoh)", Optional.empty()))
          .addLayanan(
              LayananDilimpahkan.builder()
                  .nama("Izin Reklame")
                  .sifat(SifatLayanan.PERIZINAN)
                  .urusan(UrusanPemerintahan.PERDAGANGAN)
                  .kriteria(
                      KriteriaLayanan.builder()
                          .prosesSederhana(true)
                          .objekBerskalaKecil(true)
                          .tanpaKajianTeknisKompleks(true)
                          .tanpaTeknologiTinggi(true)
                          .build())
                  .build())
          .build();

  private static KeputusanWewenang ask(AuthorityEngine engine, KodeWilayah kode) {
    return engine.decide(
        PermintaanKeputusan.builder()
            .pejabat(new JabatanWilayah(Jabatan.CAMAT, kode))
            .layanan("Izin Reklame")
            .wilayah(kode)
            .tanggal(LATER)
            .build());
  }

  @Test
  void officeUnderTheCodeOfTheDay_isFoundByTheCodeOfTheDecree_withTheEvidence() {
    Jejak trace =
        OfficialWilayah.suksesi()
            .trace(OLD, CATALOG.editionOn(SET).edition(), CATALOG.editionOn(LATER).edition());
    Penerus successor = trace.penerus().get(0);
    KodeWilayah now = successor.wilayah().kode();
    assertThat(now).isNotEqualTo(OLD);
    AuthorityEngine engine =
        AuthorityEngine.of(OfficialWilayah.suksesi(), List.of(DECREE), List.of());
    KeputusanWewenang decision = ask(engine, now);
    assertThat(decision).isNotInstanceOf(KeputusanWewenang.TidakBerwenang.class);
    assertThat(TreeEdit.leaves(decision.syarat()))
        .filteredOn(leaf -> leaf.jenis().id().equals("wilayah-berganti-kode"))
        .singleElement()
        .satisfies(
            leaf ->
                assertThat(leaf.dalil().fakta())
                    .startsWith("92.71.01")
                    .contains(now.toString(), successor.bukti().name()));
  }

  @Test
  void officeOfAnotherRegion_hasNoBasis() {
    AuthorityEngine engine =
        AuthorityEngine.of(OfficialWilayah.suksesi(), List.of(DECREE), List.of());
    assertThat(ask(engine, KodeWilayah.parse("35.74.01")))
        .isInstanceOf(KeputusanWewenang.TidakBerwenang.class);
  }
}
