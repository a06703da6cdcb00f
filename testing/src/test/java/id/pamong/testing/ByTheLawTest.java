package id.pamong.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.pamong.data.OfficialWilayah;
import id.pamong.finding.Finding;
import id.pamong.hukum.DasarHukum;
import id.pamong.json.PamongJson;
import id.pamong.pemerintahan.forkopimcam.PenetapanForkopimcam;
import id.pamong.validation.forkopimcam.ForkopimcamRules;
import id.pamong.validation.mandat.MandatRules;
import id.pamong.wewenang.mandat.SuratMandat;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sound and faulty documents written from the articles, over regions and the days on which the law
 * changed: each has the findings that its article demands, at their places, and no other.
 */
class ByTheLawTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** A document with what the law says of it; {@code pasal} is empty where it is sound. */
  record Case(String perihal, String pasal, List<String> temuan, String dokumen) {
    @Override
    public String toString() {
      return perihal;
    }
  }

  @ParameterizedTest
  @MethodSource
  void documentHasTheFindingsThatTheArticleDemands(Case each) {
    List<Finding> findings = check(PamongJson.withDefaults().read(each.dokumen()).toOptional());
    assertThat(findings.stream().map(ByTheLawTest::line))
        .as(each.dokumen())
        .containsExactlyInAnyOrderElementsOf(each.temuan());
    if (!each.pasal().isEmpty()) {
      assertThat(findings.stream().flatMap(found -> found.basis().stream()).map(DasarHukum::sitasi))
          .contains(each.pasal());
    }
  }

  @Test
  void soundDocumentsHaveNoError_andFaultyOnesAreMore() throws IOException {
    List<Case> sound = cases().filter(each -> each.pasal().isEmpty()).toList();
    assertThat(sound).hasSizeGreaterThanOrEqualTo(50);
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(5 * sound.size() / 2);
    assertThat(sound)
        .allSatisfy(
            each -> assertThat(each.temuan()).noneMatch(found -> found.startsWith("ERROR")));
  }

  static Stream<Case> documentHasTheFindingsThatTheArticleDemands() throws IOException {
    return cases();
  }

  private static Stream<Case> cases() throws IOException {
    List<Case> all = new ArrayList<>();
    for (String jenis : List.of(MandatRules.JENIS, ForkopimcamRules.JENIS)) {
      try (InputStream in =
          ByTheLawTest.class.getResourceAsStream("/menurut-hukum/" + jenis + ".ndjson")) {
        for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
          all.add(read(MAPPER.readTree(line)));
        }
      }
    }
    return all.stream();
  }

  private static Case read(JsonNode node) {
    return new Case(
        node.get("perihal").asText(),
        node.path("pasal").asText(""),
        StreamSupport.stream(node.get("temuan").spliterator(), false)
            .map(JsonNode::asText)
            .toList(),
        node.get("dokumen").toString());
  }

  private static List<Finding> check(Optional<Object> document) {
    Object read = document.orElseThrow();
    return read instanceof SuratMandat letter
        ? MandatRules.validator(OfficialWilayah.catalog()).validate(letter).findings()
        : ForkopimcamRules.validator(OfficialWilayah.catalog())
            .validate((PenetapanForkopimcam) read)
            .findings();
  }

  private static String line(Finding finding) {
    return finding.severity() + " " + finding.rule() + " " + finding.path();
  }
}
