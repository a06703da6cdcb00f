package id.pamong.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.data.OfficialWilayah;
import id.pamong.finding.Finding;
import id.pamong.finding.Severity;
import id.pamong.json.JenisDokumen;
import id.pamong.json.PamongJson;
import id.pamong.json.ReadResult;
import id.pamong.pemerintahan.forkopimcam.PenetapanForkopimcam;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.pemerintahan.pengangkatan.PengangkatanPejabat;
import id.pamong.pemerintahan.tipologi.TipologiKecamatan;
import id.pamong.validation.DocumentValidator;
import id.pamong.validation.forkopimcam.ForkopimcamRules;
import id.pamong.validation.mandat.MandatRules;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.validation.pembantuan.PembantuanRules;
import id.pamong.validation.penataan.PenataanRules;
import id.pamong.validation.pengangkatan.PengangkatanRules;
import id.pamong.validation.penugasan.PenugasanRules;
import id.pamong.validation.tipologi.TipologiRules;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wilayah.WilayahCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The sample documents: what their README says of them is what the rules find. */
class BerkasTest {

  private static final Path BERKAS = Path.of("berkas");

  private static final Pattern ROW =
      Pattern.compile("\\| \\[`([a-z0-9/.-]+)`]\\(([^)]+)\\) \\|.*\\| ([^|]*) \\|");

  @TestFactory
  Stream<DynamicTest> findsExactlyWhatTheReadmeSays() throws IOException {
    return readme().entrySet().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getKey(), () -> assertThat(found(row.getKey())).isEqualTo(row.getValue())));
  }

  @Test
  void readmeNamesEveryDocument() throws IOException {
    assertThat(readme().keySet()).containsExactlyInAnyOrderElementsOf(documents());
  }

  @Test
  void soundDocumentsHaveNoError() throws IOException {
    for (String name : documents()) {
      if (!name.startsWith("salah/")) {
        assertThat(findings(name)).as(name).noneMatch(f -> f.severity() == Severity.ERROR);
      }
    }
  }

  @Test
  void everyFaultyDocumentIsFound() throws IOException {
    List<String> faulty = documents().stream().filter(n -> n.startsWith("salah/")).toList();
    assertThat(faulty).hasSizeGreaterThanOrEqualTo(6);
    for (String name : faulty) {
      assertThat(findings(name)).as(name).anyMatch(f -> f.severity() != Severity.INFO);
    }
  }

  @Test
  void everyDocumentTellsItsSourceOrThatItIsConstructed() throws IOException {
    for (String name : documents()) {
      String text = Files.readString(BERKAS.resolve(name));
      assertThat(text).as(name).contains(name.startsWith("salah/") ? "Rekaan" : "Sumber:");
    }
  }

  @Test
  void readDocumentsAreWrittenAsTheyStand() throws IOException {
    for (String name : documents()) {
      String text = Files.readString(BERKAS.resolve(name));
      read(name)
          .toOptional()
          .ifPresent(
              decree ->
                  assertThat(PamongJson.withDefaults().write(decree)).as(name).isEqualTo(text));
    }
  }

  private static String found(String name) throws IOException {
    String found =
        findings(name).stream()
            .map(finding -> finding.severity() + " `" + finding.rule() + "`")
            .collect(Collectors.joining(", "));
    return found.isEmpty() ? "none" : found;
  }

  private static List<Finding> findings(String name) throws IOException {
    ReadResult<Object> read = read(name);
    return read instanceof ReadResult.Document<Object> document
        ? validate(document.jenis(), document.document())
        : read.findings();
  }

  private static List<Finding> validate(JenisDokumen jenis, Object document) {
    WilayahCatalog catalog = OfficialWilayah.catalog();
    return switch (jenis) {
      case PELIMPAHAN_WEWENANG ->
          findings(PelimpahanRules.validator(catalog), PelimpahanWewenang.class, document);
      case PENETAPAN_FORKOPIMCAM ->
          findings(ForkopimcamRules.validator(catalog), PenetapanForkopimcam.class, document);
      case SURAT_MANDAT -> findings(MandatRules.validator(catalog), SuratMandat.class, document);
      case PENGANGKATAN_PEJABAT ->
          findings(PengangkatanRules.validator(catalog), PengangkatanPejabat.class, document);
      case PENATAAN_WILAYAH ->
          findings(PenataanRules.validator(catalog), PenataanWilayah.class, document);
      case TIPOLOGI_KECAMATAN ->
          findings(TipologiRules.validator(catalog), TipologiKecamatan.class, document);
      case PENUGASAN_DESA ->
          findings(PenugasanRules.validator(catalog), PenugasanDesa.class, document);
      case TUGAS_PEMBANTUAN ->
          findings(PembantuanRules.validator(catalog), PenugasanPembantuan.class, document);
      case BERKAS_KEPUTUSAN -> throw new IllegalStateException("a question is no sample decree");
    };
  }

  private static <D> List<Finding> findings(
      DocumentValidator<D> validator, Class<D> type, Object document) {
    return validator.validate(type.cast(document)).findings();
  }

  private static ReadResult<Object> read(String name) throws IOException {
    return PamongJson.withDefaults().read(Files.readAllBytes(BERKAS.resolve(name)));
  }

  private static List<String> documents() throws IOException {
    try (Stream<Path> files = Files.walk(BERKAS)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .map(file -> BERKAS.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static Map<String, String> readme() throws IOException {
    Map<String, String> rows = new TreeMap<>();
    for (String line : Files.readAllLines(BERKAS.resolve("README.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        assertThat(row.group(2)).isEqualTo(row.group(1));
        rows.put(row.group(1), row.group(3));
      }
    }
    return rows;
  }
}
