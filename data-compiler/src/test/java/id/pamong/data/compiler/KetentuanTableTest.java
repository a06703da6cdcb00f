package id.pamong.data.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.suksesi.HubunganWilayah;
import id.pamong.wilayah.suksesi.KetentuanPerpindahan;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KetentuanTableTest {

  private static List<KetentuanPerpindahan> read(String rows) throws IOException {
    return KetentuanTable.read(("mulai,dari,ke,hubungan,dasar\n" + rows).getBytes(UTF_8));
  }

  @Test
  void readsMovesAndEnds() throws Exception {
    assertThat(
            read(
                """
                2021-01-01,35.15.04.1005,,HAPUS,Permendagri 58/2021 Pasal 14 ayat (2)
                2022-07-25,91.01,93.01,GANTI_KODE,"UU 14/2022, Pasal 3"
                """))
        .containsExactly(
            new KetentuanPerpindahan(
                LocalDate.of(2021, 1, 1),
                KodeWilayah.parse("35.15.04.1005"),
                Optional.empty(),
                HubunganWilayah.HAPUS,
                "Permendagri 58/2021 Pasal 14 ayat (2)"),
            new KetentuanPerpindahan(
                LocalDate.of(2022, 7, 25),
                KodeWilayah.of(91, 1),
                Optional.of(KodeWilayah.of(93, 1)),
                HubunganWilayah.GANTI_KODE,
                "UU 14/2022, Pasal 3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-02-30,91.01,93.01,GANTI_KODE,UU 14/2022",
        "2022-07-25,91.1,93.01,GANTI_KODE,UU 14/2022",
        "2022-07-25,91.01,93.01,PINDAH,UU 14/2022",
        "2022-07-25,91.01,,GANTI_KODE,UU 14/2022",
        "2022-07-25,91.01,93.01,GANTI_KODE,",
        "2022-07-25,91.01,93.01,GANTI_KODE"
      })
  void rowThatIsNoChangeIsRefused(String row) {
    assertThatThrownBy(() -> read(row + "\n"))
        .isInstanceOf(CompileException.class)
        .hasMessageStartingWith("row of ketentuan.csv must ")
        .hasMessageContaining(row);
  }

  @Test
  void rowsOutOfOrderAreRefused() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    2022-07-25,91.16,93.02,GANTI_KODE,UU 14/2022
                    2022-07-25,91.01,93.01,GANTI_KODE,UU 14/2022
                    """))
        .hasMessage("ketentuan.csv must be in the order of day and code");
  }

  @Test
  void emptyFileIsRefused() {
    assertThatThrownBy(() -> KetentuanTable.read(new byte[0]))
        .hasMessageStartingWith("ketentuan.csv must have the columns");
  }
}
