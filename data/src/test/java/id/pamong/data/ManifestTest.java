package id.pamong.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahCounts;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.suksesi.BarisSuksesi;
import id.pamong.wilayah.suksesi.TabelSuksesi;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the committed pack with what the manifest says about it. */
class ManifestTest {

  private final WilayahCatalog catalog = OfficialWilayah.catalog();
  private final JsonNode manifest = json();

  private static byte[] resource(String name) {
    try (InputStream in = OfficialWilayah.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json() {
    try {
      return new ObjectMapper().readTree(resource("manifest.json"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private JsonNode edition(String shortName) {
    for (JsonNode edition : manifest.required("editions")) {
      if (edition.required("shortName").asText().equals(shortName)) {
        return edition;
      }
    }
    throw new AssertionError(shortName);
  }

  private Map<KodeWilayah, String> names(String edition) {
    return Arrays.stream(Tingkat.values())
        .flatMap(tingkat -> catalog.all(tingkat, catalog.getEdition(edition)))
        .collect(Collectors.toMap(Wilayah::kode, Wilayah::nama));
  }

  @Test
  void packHasTheSizeAndHashOfTheManifest() throws Exception {
    byte[] pack = resource("wilayah.pack");
    JsonNode stated = manifest.required("pack");
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(pack);
    assertThat(pack).hasSize(stated.required("bytes").asInt()).hasSizeLessThanOrEqualTo(600_000);
    assertThat(HexFormat.of().formatHex(hash)).isEqualTo(stated.required("sha256").asText());
  }

  @Test
  void packHasTheEditionsOfTheManifest() {
    List<JsonNode> stated = List.copyOf(manifest.required("editions").findParents("integrity"));
    assertThat(stated).hasSameSizeAs(catalog.editions());
    for (int i = 0; i < stated.size(); i++) {
      WilayahEdition edition = catalog.editions().get(i);
      assertThat(edition.id()).isEqualTo(stated.get(i).required("id").asText());
      assertThat(edition.decree()).isEqualTo(stated.get(i).required("decree").asText());
      assertThat(edition.inForceFrom()).hasToString(stated.get(i).required("inForceFrom").asText());
      assertThat(edition.exactUntil().map(Object::toString).orElse(""))
          .isEqualTo(stated.get(i).path("exactUntil").asText());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2022", "2025"})
  void everyEditionIsPinned(String name) {
    JsonNode edition = edition(name);
    assertThat(edition.required("package").asText()).isNotBlank();
    assertThat(edition.required("version").asText()).matches("\\d+\\.\\d+\\.\\d+");
    assertThat(edition.required("integrity").asText()).matches("sha512-[A-Za-z0-9+/]{86}==");
    assertThat(edition.required("licence").asText()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "2019, wilayah-indonesia, 1.0.2",
    "2022, idn-area-data, 3.0.0",
    "2025, idn-area-data, 4.0.1"
  })
  void pinsTheVersionThatHoldsTheDecree(String name, String packageName, String version) {
    assertThat(edition(name).required("package").asText()).isEqualTo(packageName);
    assertThat(edition(name).required("version").asText()).isEqualTo(version);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2022", "2025"})
  void countsAreThoseOfTheManifest(String name) {
    JsonNode counts = edition(name).required("counts");
    assertThat(catalog.counts(catalog.getEdition(name)))
        .isEqualTo(
            new WilayahCounts(
                counts.required("provinsi").asInt(),
                counts.required("kabupaten").asInt(),
                counts.required("kota").asInt(),
                counts.required("kecamatan").asInt(),
                counts.required("kelurahan").asInt(),
                counts.required("desa").asInt(),
                counts.required("desaAdat").asInt()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2022", "2025"})
  void countsAreThoseOfTheDecree(String name) {
    JsonNode counts = edition(name).required("decreeCounts");
    WilayahCounts packed = catalog.counts(catalog.getEdition(name));
    assertThat(packed.provinsi()).isEqualTo(counts.required("provinsi").asInt());
    assertThat(packed.kabupaten()).isEqualTo(counts.required("kabupaten").asInt());
    assertThat(packed.kota()).isEqualTo(counts.required("kota").asInt());
    assertThat(packed.kecamatan()).isEqualTo(counts.required("kecamatan").asInt());
    assertThat(packed.kelurahan()).isEqualTo(counts.required("kelurahan").asInt());
    assertThat(packed.desa() + packed.desaAdat()).isEqualTo(counts.required("desa").asInt());
  }

  @Test
  void differencesAreThoseOfTheManifest() {
    for (JsonNode difference : manifest.required("differences")) {
      Map<KodeWilayah, String> before = names(difference.required("from").asText());
      Map<KodeWilayah, String> after = names(difference.required("to").asText());
      assertThat(before.keySet().stream().filter(kode -> !after.containsKey(kode)))
          .hasSize(difference.required("codesRemoved").asInt());
      assertThat(after.keySet().stream().filter(kode -> !before.containsKey(kode)))
          .hasSize(difference.required("codesAdded").asInt());
      assertThat(
              before.entrySet().stream()
                  .filter(region -> after.containsKey(region.getKey()))
                  .filter(region -> !region.getValue().equals(after.get(region.getKey()))))
          .hasSize(difference.required("namesChanged").asInt());
    }
  }

  @Test
  void differencesOfTheLastTwoDecreesAreTheKnownOnes() {
    JsonNode last = manifest.required("differences").required(1);
    assertThat(last.required("from").asText()).isEqualTo("2022");
    assertThat(last.required("codesRemoved").asInt()).isEqualTo(1250);
    assertThat(last.required("codesAdded").asInt()).isEqualTo(1258);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2022", "2025"})
  void everyRepairedNameIsListed(String name) throws IOException {
    List<String> repairs = Files.readAllLines(Path.of("repairs.csv"), UTF_8);
    assertThat(repairs.stream().filter(line -> line.startsWith(name + ",")))
        .hasSize(edition(name).required("repairedNames").asInt());
  }

  @ParameterizedTest
  @CsvSource({
    "LICENSE, Apache License",
    "database/LICENSE, Open Database License",
    "NOTICE, idn-area-data"
  })
  void licenceAndNoticeAreInTheJar(String file, String text) {
    assertThat(new String(resource("/META-INF/" + file), UTF_8)).contains(text);
  }

  @Test
  void tableOfBpsCodesIsPinned() throws Exception {
    byte[] table = resource("bps.csv");
    JsonNode stated = manifest.required("bps");
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(table);
    assertThat(table).hasSize(stated.required("bytes").asInt());
    assertThat(HexFormat.of().formatHex(hash)).isEqualTo(stated.required("sha256").asText());
    assertThat(stated.required("commit").asText()).matches("[0-9a-f]{40}");
    assertThat(stated.required("repository").asText()).isNotBlank();
    assertThat(stated.required("licence").asText()).isEqualTo("MIT");
  }

  @Test
  void tableOfBpsCodesHasThePairsAndTheVintageOfTheManifest() {
    JsonNode stated = manifest.required("bps");
    assertThat(stated.required("edition").asText())
        .isEqualTo(OfficialBps.jembatan().edisi().edisi())
        .isEqualTo(catalog.newest().id());
    assertThat(stated.required("vintage").asText()).isEqualTo("2025 semester 1");
    assertThat(
            OfficialBps.jembatan().pasangan().stream()
                .collect(Collectors.groupingBy(pair -> pair.dasar().name(), Collectors.counting())))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "SUMBER", stated.required("pairs").required("SUMBER").asLong(),
                "NAMA_SAMA_SEPROVINSI",
                    stated.required("pairs").required("NAMA_SAMA_SEPROVINSI").asLong()));
  }

  @Test
  void packOfTheSuccessionHasTheSizeAndHashOfTheManifest() throws Exception {
    byte[] pack = resource("suksesi.pack");
    JsonNode stated = manifest.required("suksesiPack");
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(pack);
    assertThat(pack).hasSize(stated.required("bytes").asInt()).hasSizeLessThanOrEqualTo(60_000);
    assertThat(HexFormat.of().formatHex(hash)).isEqualTo(stated.required("sha256").asText());
  }

  @Test
  void rowsOfTheSuccessionAreThoseOfTheManifest() {
    List<TabelSuksesi> steps = OfficialWilayah.suksesi().tabel();
    assertThat(manifest.required("suksesi")).hasSameSizeAs(steps);
    for (int i = 0; i < steps.size(); i++) {
      JsonNode stated = manifest.required("suksesi").required(i);
      assertThat(stated.required("from").asText()).isEqualTo(steps.get(i).dari().shortName());
      assertThat(stated.required("to").asText()).isEqualTo(steps.get(i).ke().shortName());
      Map<String, Integer> counts = new TreeMap<>();
      steps
          .get(i)
          .baris()
          .forEach(row -> counts.merge(row.hubungan() + " " + row.bukti(), 1, Integer::sum));
      Map<String, Integer> listed = new TreeMap<>();
      stated
          .required("rows")
          .properties()
          .forEach(e -> listed.put(e.getKey(), e.getValue().asInt()));
      assertThat(listed).isEqualTo(counts);
    }
  }

  @Test
  void everyRowOfTheSuccessionIsListedForReview() throws IOException {
    List<String> lines = new ArrayList<>();
    for (TabelSuksesi step : OfficialWilayah.suksesi().tabel()) {
      for (BarisSuksesi row : step.baris()) {
        lines.add(
            String.join(
                ",",
                step.dari().shortName(),
                step.ke().shortName(),
                cells(row.lama(), step.dari()),
                cells(row.baru(), step.ke()),
                row.hubungan().name(),
                row.bukti().name(),
                row.dasar().orElse("")));
      }
    }
    List<String> listed = Files.readAllLines(Path.of("suksesi.csv"), UTF_8);
    assertThat(listed.subList(1, listed.size())).isEqualTo(lines);
  }

  private String cells(Optional<KodeWilayah> kode, WilayahEdition edition) {
    return kode.map(code -> code + "," + quoted(catalog.get(code, edition).nama())).orElse(",");
  }

  private static String quoted(String name) {
    return name.contains(",") || name.contains("\"")
        ? '"' + name.replace("\"", "\"\"") + '"'
        : name;
  }
}
