package id.pamong.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void findsTheSeparator(String separator) {
    String text = "kode,nama\n91,Papua\n91.03,Kabupaten Jayapura\n".replace(",", separator);
    assertThat(Told.of(text).pairs()).containsExactly("2 91=Papua", "3 91.03=Kabupaten Jayapura");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n{\"kode\":\"91\"}\n", "\n [\"91\",\"92\"]\n", "\n[\n{\"kode\":1}]"})
  void jsonIsSaidToBeNoTable(String text) {
    Told told = Told.of(text);
    assertThat(told.pairs()).isEmpty();
    assertThat(told.rules()).containsExactly("tabel.json@2");
  }

  @Test
  void columnsThatAreNotFoundAreToldWithoutLongNumbers() {
    Told told = Told.of("warna,9171000000000001\nmerah,murah\n");
    assertThat(told.faults)
        .singleElement()
        .satisfies(
            fault -> assertThat(fault.params().toString()).contains("warna | 9171********0001"));
  }

  @Test
  void commaInANameDoesNotPartWhatSemicolonsPart() {
    Told told = Told.of("12.07.26;Lubuk Pakam I, II\n12.07.27;Pagar Merbau\n");
    assertThat(told.pairs())
        .containsExactly("1 12.07.26=Lubuk Pakam I, II", "2 12.07.27=Pagar Merbau");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nama,kode",
        "Nama Wilayah;KODE",
        "name|id",
        "nama_wilayah\tcode",
        "\"nama\",\"Kode Wilayah\""
      })
  void findsColumnsByTheirNamesInAnyOrder(String header) {
    String separator = header.replaceAll("[A-Za-z_ \"]", "");
    Told told = Told.of(header + "\nSulawesi Barat" + separator + "76\n");
    assertThat(told.pairs()).containsExactly("2 76=Sulawesi Barat");
  }

  @Test
  void kodeOutranksId() {
    assertThat(Told.of("id,kode,nama\n1,76,Sulawesi Barat\n").pairs())
        .containsExactly("2 76=Sulawesi Barat");
  }

  @Test
  void findsColumnsByWhatStandsInThemWhereNothingNamesThem() {
    Told told = Told.of("1,Papua,91\n2,Papua Barat,92\n3,Papua Barat Daya,96\n");
    assertThat(told.pairs())
        .containsExactly("1 91=Papua", "2 92=Papua Barat", "3 96=Papua Barat Daya");
    assertThat(told.columns).hasValueSatisfying(c -> assertThat(c.header()).isFalse());
  }

  @Test
  void findsAColumnOfKinds() {
    Told told = Told.of("kode,nama,jenis\n91.03.02.3003,Ayapo,DESA ADAT\n");
    assertThat(told.rows.get(0).status()).isEqualTo("DESA ADAT");
  }

  @Test
  void oneColumnIsOneOfCodes() {
    Told told = Told.of("96.01\n\nx1\n96.71");
    assertThat(told.pairs()).containsExactly("1 96.01=", "3 x1=", "4 96.71=");
    assertThat(told.faults).isEmpty();
  }

  @Test
  void readsQuotedValuesWithSeparatorsQuotesAndLineEnds() {
    Told told =
        Told.of("kode,nama\r\n\"11.09\",\"Sime\"\"ulue, \r\nBarat\"\r\n11.10, Singkil \r\n");
    assertThat(told.pairs()).containsExactly("2 11.09=Sime\"ulue, \r\nBarat", "4 11.10=Singkil");
  }

  @Test
  void lineMayEndWithCarriageReturnsAlone() {
    assertThat(Told.of("kode;nama\r91;Papua\r96;Papua Barat Daya").pairs())
        .containsExactly("2 91=Papua", "3 96=Papua Barat Daya");
  }

  private static byte[] marked(String text, Charset charset) {
    return ("\uFEFF" + text).getBytes(charset);
  }

  @Test
  void readsEveryEncodingThatNamesItself() {
    String text = "kode;nama\r\n53.14;Rote Ndao’\r\n";
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      Told told = Told.of(marked(text, charset));
      assertThat(told.pairs()).as(charset.name()).containsExactly("2 53.14=Rote Ndao’");
      assertThat(told.columns.orElseThrow().charset()).isEqualTo(charset);
      assertThat(told.columns.orElseThrow().mark()).isTrue();
    }
  }

  @Test
  void utf16WithoutItsMarkIsOneFault() {
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      Told told = Told.of("kode;nama\n91;Papua\n".getBytes(charset));
      assertThat(told.rules()).containsExactly("tabel.pengodean");
      assertThat(told.rows).isEmpty();
    }
  }

  @Test
  void lineThatIsNoUtf8IsToldAndTheOthersAreRead() {
    byte[] latin = "kode,nama\n91,Papua\n92,Papu\u00e9\n96,Papua Barat Daya\n".getBytes(ISO_8859_1);
    Told told = Told.of(latin);
    assertThat(told.rules()).containsExactly("tabel.pengodean@3");
    assertThat(told.pairs()).containsExactly("2 91=Papua", "4 96=Papua Barat Daya");
  }

  @Test
  void binaryInputIsOneFault() {
    byte[] noise = new byte[100_000];
    new Random(7).nextBytes(noise);
    assertThat(Told.of(noise).rules()).containsExactly("tabel.bukan-teks");
    assertThat(Told.of("PK\u0003\u0004 sheet".getBytes(ISO_8859_1)).rules())
        .containsExactly("tabel.bukan-teks");
    assertThat(Told.of("%PDF-1.7\n1 0 obj".getBytes(ISO_8859_1)).rules())
        .containsExactly("tabel.bukan-teks");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\r\n \n", "\uFEFF", ";;\n;;\n"})
  void emptyInputIsOneFault(String text) {
    assertThat(Told.of(text).rules()).containsExactly("tabel.kosong");
  }

  @Test
  void tenMegabytesOnOneLineAreOneFaultAndTheNextLineIsRead() {
    String text = "kode,nama\n91,Papua\n" + "x".repeat(10_000_000) + "\r\n96,Papua Barat Daya\n";
    Told told = Told.of(text);
    assertThat(told.rules()).containsExactly("tabel.baris-terlalu-panjang@3");
    assertThat(told.pairs()).containsExactly("2 91=Papua", "4 96=Papua Barat Daya");
  }

  @Test
  void quoteThatNeverEndsIsAFaultOfItsLineAlone() {
    Told told = Told.of("kode,nama\n91,\"Papua\n92,Papua Barat\n96,Papua Barat Daya\n");
    assertThat(told.rules()).containsExactly("tabel.kutip-tidak-ditutup@2");
    assertThat(told.pairs()).containsExactly("3 92=Papua Barat", "4 96=Papua Barat Daya");
  }

  @Test
  void lineWithTooManyOrTooFewValuesIsToldAndLeftOut() {
    Told told = Told.of("kode,nama\n12.07.26,Lubuk Pakam I,II\n12.07\n12,Sumatera Utara,,\n");
    assertThat(told.rules()).containsExactly("tabel.jumlah-kolom@2", "tabel.jumlah-kolom@3");
    assertThat(told.pairs()).containsExactly("4 12=Sumatera Utara");
  }

  @Test
  void tableWithoutCodesIsToldWithItsFirstLine() {
    Told told = Told.of("warna:harga\nmerah:murah\n");
    assertThat(told.rules()).containsExactly("tabel.kolom-kode-tidak-ada");
    assertThat(told.faults.get(0).params().get("kolom"))
        .isEqualTo(new id.pamong.finding.FindingValue.Text("warna:harga"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Daftar Wilayah\n\nkode,nama\n91,Papua\n",
        "Daftar Wilayah 2022,,\n,,\nNo,kode,nama\n1,91,Papua\n",
        "\"Wilayah, per 2022\"\nsumber: dinas\nnama;kode\nPapua;91\n"
      })
  void titlesAboveTheHeaderAreNoRows(String text) {
    Told told = Told.of(text);
    assertThat(told.pairs()).hasSize(1).first().asString().endsWith(" 91=Papua");
    assertThat(told.rules()).containsExactly("tabel.kepala@3");
    assertThat(told.all).hasToString(text);
  }

  @Test
  void separatorLineOfSpreadsheetsIsNoRow() {
    assertThat(Told.of("sep=;\nkode;nama\n91;Papua\n").pairs()).containsExactly("3 91=Papua");
    Told bare = Told.of("sep=;\n91;Papua\n96;Papua Barat Daya\n");
    assertThat(bare.pairs()).containsExactly("2 91=Papua", "3 96=Papua Barat Daya");
    assertThat(bare.faults).isEmpty();
  }

  @Test
  void firstLineThatMayBeARowIsTakenForTheHeaderAloud() {
    Told told = Told.of("satu,Papua\n96,Papua Barat Daya\n");
    assertThat(told.pairs()).containsExactly("2 96=Papua Barat Daya");
    assertThat(told.rules()).containsExactly("tabel.kepala@1");
    assertThat(told.faults.get(0).severity()).isEqualTo(id.pamong.finding.Severity.INFO);
  }

  @Test
  void headerIsNotLookedForBelowARow() {
    Told told = Told.of("91,Papua\nkode,nama\n96,Papua Barat Daya\n");
    assertThat(told.pairs()).hasSize(3);
  }

  @Test
  void twoColumnsOfOneNameAreAFault() {
    assertThat(Told.of("kode,nama,Nama\n91,Papua,Irian\n").rules())
        .containsExactly("tabel.kolom-ganda");
  }

  @Test
  void everythingIsGivenBackAsItStands() {
    String text = "\nkode;nama;x\r\n91;Papua;\r\n\r\n92;\"a\n\";1;2\r\n93;\"b\r\n96;\"P\"\"B\";z";
    assertThat(Told.of(text).all).hasToString(text);
  }

  @Test
  void rowIsWrittenWithAnotherCodeAndEveryOtherValue() {
    CsvRow row = Told.of("x;nama;kode\n\"a;b\";Sarmi;91.1\r\n").rows.get(0);
    assertThat(row.with("91.10", "Kabupaten \"Sarmi\""))
        .isEqualTo("\"a;b\";\"Kabupaten \"\"Sarmi\"\"\";91.10\r\n");
  }

  @Test
  void valuesThatDoNotChangeKeepTheirQuotesAndBlanks() {
    CsvRow row =
        Told.of("\"no\",\"kode\",\"nama\",x\n\"1\",\"91.1\", \"Sarmi\" ,\" \"\"a\n\"\n")
            .rows
            .get(0);
    assertThat(row.with("91.10", "Sarmi")).isEqualTo("\"1\",\"91.10\", \"Sarmi\" ,\" \"\"a\n\"\n");
    assertThat(row.with("91.1", "Kabupaten Sarmi"))
        .isEqualTo("\"1\",\"91.1\",\"Kabupaten Sarmi\",\" \"\"a\n\"\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"73.71 ;x", " 73.71;x", "\" 73.71\";x", "73.71\t;x", " \"73.71 \";x"})
  void codeIsGivenWithItsBlanksAndWithoutThem(String row) {
    CsvRow read = Told.of(row + "\n" + row + "\n").rows.get(0);
    assertThat(read.kode()).isEqualTo("73.71");
    assertThat(read.kodeAsWritten()).isNotEqualTo("73.71").contains("73.71").isSubstringOf(row);
    assertThat(read.with("73.71", "x").replace("\"", "")).isEqualTo("73.71;x\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"73.71; x", "73.71;\" x\"", " \"73.71\" ;x", "73.71;a b"})
  void blanksThatAreNotOfTheCodeAreNotGivenWithIt(String row) {
    assertThat(Told.of(row + "\n").rows.get(0).kodeAsWritten()).isEqualTo("73.71");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kode;nama\n=\"73.71\";x\n", "73;y\n=\"73.71\";x\n\"=\"\"73.71\"\"\";x\n"})
  void formulaOfASpreadsheetIsReadAsWhatItShows(String text) {
    List<CsvRow> rows = Told.of(text).rows;
    CsvRow last = rows.get(rows.size() - 1);
    assertThat(last.kode()).isEqualTo("73.71");
    assertThat(last.kodeAsWritten()).isEqualTo("=\"73.71\"");
    assertThat(last.with("73.72", "x")).contains("73.72").doesNotContain("=");
  }

  @Test
  void manyRowsAreReadInBoundedMemory() {
    byte[] chunk = "91.03.02.3003,Ayapo\n".repeat(10_000).getBytes(UTF_8);
    InputStream in =
        new SequenceInputStream(
            Collections.enumeration(
                IntStream.range(0, 100)
                    .mapToObj(i -> new java.io.ByteArrayInputStream(chunk))
                    .toList()));
    long[] count = {0};
    CsvVisitor counting =
        new CsvVisitor() {
          @Override
          public void row(CsvRow row) {
            count[0] = row.baris();
          }

          @Override
          public void fault(id.pamong.finding.Finding finding) {
            throw new AssertionError(finding);
          }
        };
    try {
      CsvTable.read(in, counting);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    assertThat(count[0]).isEqualTo(1_000_000);
  }
}
