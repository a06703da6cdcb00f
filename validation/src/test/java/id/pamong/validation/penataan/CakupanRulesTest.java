package id.pamong.validation.penataan;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.penataan.AlasanPenggabungan;
import id.pamong.pemerintahan.penataan.BentukPenataan;
import id.pamong.pemerintahan.penataan.CalonUnit;
import id.pamong.pemerintahan.penataan.CaraPembentukan;
import id.pamong.pemerintahan.penataan.DesaCakupan;
import id.pamong.pemerintahan.penataan.ObjekPenataan;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.pemerintahan.penataan.UnitAsal;
import id.pamong.validation.Found;
import id.pamong.wilayah.KodeWilayah;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The units that a regulation changes, and the villages of what it forms. */
class CakupanRulesTest {

  private static final String MOTHER = "35.12.07";

  @Test
  void unitThatIsListedTwice_isNoSecondOne() {
    String rule = "jumlah-asal-tidak-sesuai";
    assertThat(found(rule, merged(ObjekPenataan.KECAMATAN, MOTHER, MOTHER)))
        .containsExactly("ERROR /asal PP 17/2018 Pasal 8 ayat (1)");
    assertThat(found(rule, merged(ObjekPenataan.KECAMATAN, MOTHER, "35.12.08"))).isEmpty();
    assertThat(found(rule, merged(ObjekPenataan.KELURAHAN, "35.12.07.1001", "3512071001")))
        .containsExactly("ERROR /asal PP 17/2018 Pasal 23 ayat (1)");
    PenataanWilayah parts =
        PenataanWilayah.builder()
            .from(divided("2023-06-01", villages(2001)))
            .cara(CaraPembentukan.PENGGABUNGAN_BAGIAN)
            .addAsal(UnitAsal.of(MOTHER))
            .build();
    assertThat(found(rule, parts)).containsExactly("ERROR /asal PP 17/2018 Pasal 3 ayat (1)");
    PenataanWilayah once =
        PenataanWilayah.builder().from(parts).cara(CaraPembentukan.PEMEKARAN).build();
    assertThat(found(rule, once)).isEmpty();
  }

  @Test
  void villageLiesInOneOfTheNewKecamatan() {
    String rule = "desa-dalam-lebih-dari-satu-calon";
    assertThat(found(rule, divided("2023-06-01", villages(2001, 2002), villages(2003, 2002))))
        .containsExactly("ERROR /calon/1/cakupan/1/kode UU 23/2014 Pasal 2 ayat (2)");
    assertThat(found(rule, divided("2012-06-01", villages(2001), villages(2001))))
        .containsExactly("ERROR /calon/1/cakupan/0/kode PP 19/2008 Pasal 2 ayat (2)");
    assertThat(found(rule, divided("2023-06-01", villages(2001), villages(2002)))).isEmpty();
    assertThat(found(rule, divided("2023-06-01", villages(2001, 2001)))).isEmpty();
  }

  @Test
  void divisionLeavesAPartToTheMother() {
    String rule = "pemekaran-tanpa-sisa-kecamatan-induk";
    int[] all = IntStream.concat(IntStream.of(1001), IntStream.rangeClosed(2001, 2010)).toArray();
    assertThat(found(rule, divided("2023-06-01", villages(all))))
        .containsExactly("WARNING /calon/0/cakupan PP 17/2018 Pasal 3 ayat (1) huruf a");
    assertThat(found(rule, divided("2023-06-01", villages(Arrays.copyOf(all, 10))))).isEmpty();
    PenataanWilayah ofUnknownWay =
        PenataanWilayah.builder()
            .from(divided("2023-06-01", villages(all)))
            .cara(Optional.empty())
            .build();
    assertThat(found(rule, ofUnknownWay)).isEmpty();
    assertThat(
            found(
                rule,
                divided(
                    "2023-06-01",
                    villages(Arrays.copyOf(all, 5)),
                    villages(Arrays.copyOfRange(all, 5, 11)))))
        .isEmpty();
    assertThat(found(rule, divided("2010-06-01", villages(all)))).isEmpty();
  }

  /** The villages of a kecamatan that the day does not know are not known. */
  @Test
  void motherWithoutKnownVillages_leavesItUnknown() {
    PenataanWilayah other =
        PenataanWilayah.builder()
            .from(divided("2023-06-01", villages(2001)))
            .asal(List.of(UnitAsal.of("35.12.08")))
            .build();
    assertThat(found("pemekaran-tanpa-sisa-kecamatan-induk", other)).isEmpty();
  }

  private static List<String> found(String rule, PenataanWilayah perda) {
    return Found.by("penataan." + rule, PenataanRules.all(), perda);
  }

  private static CalonUnit villages(int... numbers) {
    return CalonUnit.builder()
        .cakupan(
            Arrays.stream(numbers)
                .mapToObj(number -> KodeWilayah.of(35, 12, 7, number))
                .map(
                    kode ->
                        new DesaCakupan(kode, Optional.empty(), Optional.empty(), Optional.empty()))
                .toList())
        .build();
  }

  private static PenataanWilayah divided(String day, CalonUnit... calon) {
    return perda(day, ObjekPenataan.KECAMATAN, BentukPenataan.PEMBENTUKAN)
        .cara(CaraPembentukan.PEMEKARAN)
        .addAsal(UnitAsal.of(MOTHER))
        .calon(List.of(calon))
        .build();
  }

  private static PenataanWilayah merged(ObjekPenataan objek, String one, String other) {
    return perda("2023-06-01", objek, BentukPenataan.PENGGABUNGAN)
        .alasan(List.of(AlasanPenggabungan.BENCANA))
        .asal(List.of(UnitAsal.of(one), UnitAsal.of(other)))
        .build();
  }

  private static PenataanWilayah.Builder perda(
      String day, ObjekPenataan objek, BentukPenataan bentuk) {
    return PenataanWilayah.builder()
        .instrumen(InstrumenPenetapan.of(JenisInstrumen.PERDA_KABUPATEN_KOTA, "901", day))
        .daerah(KodeWilayah.parse("35.12"))
        .objek(objek)
        .bentuk(bentuk);
  }
}
