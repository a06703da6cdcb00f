package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.line;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.mandat.JenisPelaksana;
import id.pamong.wewenang.mandat.SebabBerhalangan;
import id.pamong.wewenang.mandat.SuratMandat;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A wakil bupati whom the gubernur orders to do the work of the bupati from 1 to 14 June 2020. */
class DeputyOrderTest {

  private static final JabatanWilayah DEPUTY = JabatanWilayah.of(Jabatan.WAKIL_BUPATI, "33.27");
  private static final JabatanWilayah GUBERNUR = JabatanWilayah.of(Jabatan.GUBERNUR, "33");
  private static final String GRANTED = "BERWENANG ATRIBUSI wakil bupati 33.27";
  private static final String OPEN = "? keadaan-kepala-daerah /keadaanKepala/kepala";

  private static final SuratMandat ORDER =
      SuratMandat.builder()
          .instrumen(InstrumenPenetapan.of(JenisInstrumen.SURAT_PERINTAH, "800/1", "2020-05-29"))
          .pemberi(GUBERNUR)
          .penerima(DEPUTY)
          .pelaksana(JenisPelaksana.PELAKSANA_HARIAN)
          .jabatanDigantikan(Pulosari.BUPATI)
          .sebab(SebabBerhalangan.CUTI)
          .periode(Periode.of(LocalDate.of(2020, 6, 1), LocalDate.of(2020, 6, 13)))
          .build();

  private static String on(String day, SuratMandat order, InstrumenPengubah... changes) {
    return line(
        Pulosari.decide(
            Pulosari.request(
                day,
                one -> one.pejabat(DEPUTY).urusan(UrusanPemerintahan.PERDAGANGAN).perintah(order)),
            List.of(),
            changes));
  }

  @Test
  void orderTellsOfTheHeadInItsOwnTimeAlone() {
    assertThat(on("2020-05-31", ORDER)).isEqualTo(OPEN);
    assertThat(on("2020-06-01", ORDER)).isEqualTo(GRANTED);
    assertThat(on("2020-06-12", ORDER)).isEqualTo(GRANTED);
    assertThat(on("2020-06-15", ORDER)).isEqualTo(OPEN);
  }

  @Test
  void orderThatWasMadeLater_tellsOfItsTime_forTheLawGivesTheWork() {
    SuratMandat late =
        SuratMandat.builder()
            .from(ORDER)
            .instrumen(InstrumenPenetapan.of(JenisInstrumen.SURAT_PERINTAH, "800/1", "2020-06-08"))
            .build();
    assertThat(on("2020-06-02", late)).isEqualTo(GRANTED);
  }

  @Test
  void orderThatIsRevoked_tellsNothingFromThatDay() {
    InstrumenPengubah revocation =
        InstrumenPengubah.builder()
            .instrumen(
                InstrumenPelimpahan.builder()
                    .jenis(JenisInstrumen.SURAT_PERINTAH)
                    .nomor("800/2")
                    .tanggalDitetapkan(LocalDate.of(2020, 6, 8))
                    .addHubungan(
                        new HubunganInstrumen(
                            JenisHubungan.MENCABUT,
                            InstrumenHukum.of(JenisInstrumen.SURAT_PERINTAH, "800/1", 2020)))
                    .build())
            .penerbit(GUBERNUR)
            .build();
    assertThat(on("2020-06-07", ORDER, revocation)).isEqualTo(GRANTED);
    assertThat(on("2020-06-08", ORDER, revocation)).isEqualTo(OPEN);
  }

  @Test
  void orderForTheWorkOfAnotherHead_tellsNothingOfThisOne() {
    SuratMandat other =
        SuratMandat.builder()
            .from(ORDER)
            .jabatanDigantikan(JabatanWilayah.of(Jabatan.BUPATI, "33.28"))
            .build();
    assertThat(
            line(
                Pulosari.decide(
                    Pulosari.request(
                        "2020-06-02",
                        one ->
                            one.pejabat(Pulosari.BUPATI)
                                .urusan(UrusanPemerintahan.PERDAGANGAN)
                                .perintah(other)),
                    List.of())))
        .isEqualTo(OPEN);
  }
}
