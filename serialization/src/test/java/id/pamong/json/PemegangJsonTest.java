package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.JsonPointer;
import id.pamong.finding.Severity;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.keputusan.JenisCatatan;
import id.pamong.wewenang.pemegang.BarisPemegang;
import id.pamong.wewenang.pemegang.CakupanPeta;
import id.pamong.wewenang.pemegang.DaftarPemegang;
import id.pamong.wewenang.pemegang.JenisKeadaan;
import id.pamong.wewenang.pemegang.KeadaanPemegang;
import id.pamong.wewenang.pemegang.LayananDicari;
import id.pamong.wewenang.pemegang.PemegangLayanan;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.pemegang.PetaPemegang;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PemegangJsonTest {

  private static final KodeWilayah KOTA = KodeWilayah.parse("35.74");
  private static final KodeWilayah KECAMATAN = KodeWilayah.parse("35.74.01");
  private static final Periode DAYS =
      Periode.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 2, 1));
  private static final Catatan REMARK =
      new Catatan(JenisCatatan.EDISI_TIDAK_TEPAT, Severity.INFO, List.of(), List.of());

  private static Syarat open(JenisSyarat jenis) {
    return Syarat.of(
        jenis,
        Hasil.TIDAK_DIKETAHUI,
        new Dalil(List.of(), List.of(), Dalil.PERMINTAAN, JsonPointer.ROOT));
  }

  private static PemegangJson json() {
    return PemegangJson.of(KeputusanJson.withTexts(one -> "", one -> "", one -> ""));
  }

  @Test
  void mapHasWhatWasLookedAt_leftAside_andNotKnown() {
    PemegangLayanan holder =
        new PemegangLayanan(
            new JabatanWilayah(Jabatan.CAMAT, KECAMATAN),
            List.of("Keputusan Wali Kota 1/2021 (35.74)"),
            List.of(open(JenisSyarat.BATAS_MATERI)));
    PetaPemegang map =
        new PetaPemegang(
            new PermintaanPeta(KOTA, DAYS, List.of(LayananDicari.of("Izin Reklame"))),
            new CakupanPeta(
                List.of("Izin Reklame"), List.of(KECAMATAN), List.of(DAYS), List.of(), List.of()),
            List.of(
                new BarisPemegang(
                    "Izin Reklame",
                    KECAMATAN,
                    DAYS,
                    new KeadaanPemegang(
                        JenisKeadaan.SATU, List.of(holder), Hasil.TERPENUHI, List.of()))),
            List.of(REMARK));
    assertThat(json().write(map).replaceAll("\\s+", ""))
        .contains(
            "\"status\":\"TANPA_CELAH\"",
            "\"cakupan\":{\"layanan\":[\"IzinReklame\"],\"kecamatan\":[\"35.74.01\"],"
                + "\"bagian\":[{\"mulai\":\"2023-01-01\",\"akhir\":\"2023-02-01\"}],"
                + "\"tanpaKecamatan\":[],\"tidakDikenal\":[]}",
            "\"jumlah\":{\"baris\":1,\"SATU\":1,\"GANDA\":0,\"TIDAK_DILIMPAHKAN\":0,"
                + "\"TIDAK_DIKETAHUI\":0,\"bersyarat\":1,\"kepalaBelumDiketahui\":0}",
            "\"catatan\":[{\"catatan\":\"edisi-tidak-tepat\",\"keparahan\":\"INFO\"",
            "\"pemegang\":[{\"jabatan\":\"CAMAT\",\"wilayah\":\"35.74.01\","
                + "\"dasar\":[\"KeputusanWaliKota1/2021(35.74)\"],"
                + "\"dikesampingkan\":[{\"syarat\":\"batas-materi\",\"hasil\":\"TIDAK_DIKETAHUI\"",
            "\"kurang\":[]");
  }

  @Test
  void mapHasWhatIsStatedOfServices() {
    PetaPemegang map =
        new PetaPemegang(
            new PermintaanPeta(
                KOTA,
                DAYS,
                List.of(
                    LayananDicari.of("Izin Reklame"),
                    new LayananDicari(
                        "Izin Lain",
                        Optional.of(UrusanPemerintahan.KELAUTAN_DAN_PERIKANAN),
                        Optional.of(SubUrusan.PERIKANAN),
                        Optional.of(PembagianUrusan.DAERAH_PROVINSI)))),
            new CakupanPeta(List.of(), List.of(), List.of(), List.of(), List.of()),
            List.of(),
            List.of());
    assertThat(json().write(map).replaceAll("\\s+", ""))
        .contains(
            "\"dinyatakan\":[{\"layanan\":\"IzinLain\",\"urusan\":\"KELAUTAN_DAN_PERIKANAN\","
                + "\"subUrusan\":\"PERIKANAN\",\"pembagianUrusan\":\"DAERAH_PROVINSI\"}]");
  }

  @Test
  void holdersHaveWhatIsMissingOfThePlace_andTheRemarks() {
    DaftarPemegang answer =
        new DaftarPemegang(List.of(), List.of(open(JenisSyarat.WILAYAH_OBJEK)), List.of(REMARK));
    assertThat(json().write(answer).replaceAll("\\s+", ""))
        .startsWith("{\"status\":\"TIDAK_DIKETAHUI\",\"pemegang\":[],\"terbuka\":[],\"ditolak\":[]")
        .contains(
            "\"kurang\":[{\"syarat\":\"wilayah-objek\"",
            "\"catatan\":[{\"catatan\":\"edisi-tidak-tepat\"");
  }
}
