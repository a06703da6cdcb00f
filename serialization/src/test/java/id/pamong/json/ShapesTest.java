package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.Periode;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wilayah.KodeWilayah;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShapesTest {

  private final ObjectShape shape = Shapes.of(JenisDokumen.PELIMPAHAN_WEWENANG);

  @ParameterizedTest
  @EnumSource
  void everyDocumentTypeHasAShape(JenisDokumen jenis) {
    assertThat(Shapes.of(jenis).type()).isEqualTo(jenis.model());
    assertThat(JenisDokumen.find(jenis.id())).contains(jenis);
    assertThat(JenisDokumen.find(jenis.model())).contains(jenis);
    assertThat(jenis).hasToString(jenis.id());
  }

  @Test
  void propertiesStandInTheOrderOfTheModel() {
    assertThat(shape.names())
        .containsExactly(
            "instrumen",
            "pemberi",
            "penerima",
            "jenisPelimpahan",
            "sumber",
            "dasarHukum",
            "pemetaan",
            "layanan",
            "periode",
            "tandaTangan",
            "penanggungJawab",
            "subdelegasi",
            "catatan");
  }

  @Test
  void derivedAccessorsAreNoProperties() {
    assertThat(shape.find("tanggal")).isEmpty();
    assertThat(shape.find("builder")).isEmpty();
  }

  @Test
  void containersSayHowOften() {
    assertThat(cardinality("instrumen")).isEqualTo(Cardinality.REQUIRED);
    assertThat(cardinality("sumber")).isEqualTo(Cardinality.OPTIONAL);
    assertThat(cardinality("layanan")).isEqualTo(Cardinality.LIST);
    assertThat(cardinality("penerima")).isEqualTo(Cardinality.NON_EMPTY_LIST);
  }

  private Cardinality cardinality(String property) {
    return shape.find(property).orElseThrow().cardinality();
  }

  @Test
  void recordsAreObjectsOfTheirComponents() {
    ObjectShape periode = (ObjectShape) shape.find("periode").orElseThrow().shape();
    assertThat(periode.type()).isEqualTo(Periode.class);
    assertThat(periode.names()).containsExactly("mulai", "akhir");
  }

  @Test
  void typesWithParseAreScalars() {
    assertThat(ValueShape.of(KodeWilayah.class).orElseThrow().type()).isEqualTo("KodeWilayah");
    assertThat(ValueShape.of(PelimpahanWewenang.class)).isEmpty();
  }
}
