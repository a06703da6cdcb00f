package id.pamong.data.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceReaderTest {

  private static RegionTable read(String packageName, byte[] archive) throws Exception {
    Tarball tarball = Tarball.open(packageName, archive, Tarball.integrity(archive));
    return SourceReader.of(packageName).read(tarball);
  }

  @Test
  void readsCsvWithQuotesAndCommas() throws Exception {
    assertThat(read("idn-area-data", SmallPackages.idnAreaData()).names())
        .hasToString(
            "{35=Jawa Timur, 35.29=Kabupaten Sumenep, 35.29.22=Ra\"as,"
                + " 35.29.22.2001=Alas, Malang, 35.78=Kota Surabaya, 35.78.01=Karang Pilang,"
                + " 35.78.01.1001=Karang Pilang, 35.78.01.1002=Kebraon}");
  }

  @Test
  void keepsTheBlanksOfACsvCell() throws Exception {
    byte[] archive =
        SmallPackages.idnAreaData(
            "35,Jawa Timur\n",
            "35.78,35,Kota Surabaya\n",
            "35.78.01,35.78,Karang  Pilang \n",
            "35.78.01.1001,35.78.01,Kebraon\n");
    assertThat(read("idn-area-data", archive).names()).containsValue("Karang  Pilang ");
  }

  @Test
  void refusesACsvWithoutTheColumnOfNames() {
    byte[] archive = SmallPackages.idnAreaData("35\n", "", "", "");
    assertThatThrownBy(() -> read("idn-area-data", archive))
        .isInstanceOf(CompileException.class)
        .hasMessageContaining("column name");
  }

  @Test
  void putsTheZerosBackIntoCodesOfNumbers() throws Exception {
    assertThat(read("wilayah-indonesia", SmallPackages.wilayahIndonesia()).names())
        .hasToString(
            "{35=JAWA TIMUR, 35.78=KOTA SURABAYA, 35.78.01=Karang  Pilang,"
                + " 35.78.01.1001=Karangpilang.}");
  }

  @Test
  void refusesAnUnknownPackage() {
    assertThatThrownBy(() -> SourceReader.of("lain"))
        .isInstanceOf(CompileException.class)
        .hasMessage("package must be a known one, but was 'lain'");
  }
}
