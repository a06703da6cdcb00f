package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pamong.finding.Severity;
import id.pamong.wewenang.PelimpahanWewenang;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PamongJsonTest {

  private final PamongJson json = PamongJson.withDefaults();

  @Test
  void runsAsModule() {
    assertThat(PamongJson.class.getModule().getName()).isEqualTo("id.pamong.json");
    assertThat(PelimpahanWewenang.class.getModule().getName()).isEqualTo("id.pamong.core");
  }

  @Test
  void readsEveryProperty() {
    assertThat(json.read(Contoh.lengkapJson()))
        .isEqualTo(
            new ReadResult.Document<Object>(JenisDokumen.PELIMPAHAN_WEWENANG, Contoh.lengkap()));
  }

  @Test
  void readsWhatIsRequiredAlone() {
    assertThat(json.read(Contoh.ringkasJson()).toOptional()).contains(Contoh.ringkas());
  }

  @Test
  void writesTheGoldenText() {
    assertThat(json.write(Contoh.lengkap())).isEqualTo(Contoh.lengkapJson());
  }

  @Test
  void writesOneLine() {
    assertThat(json.writeLine(Contoh.ringkas())).isEqualTo(Contoh.ringkasJson());
  }

  @Test
  void readsBytesAndStreams() throws IOException {
    byte[] bytes = Contoh.lengkapJson().getBytes(StandardCharsets.UTF_8);
    assertThat(json.read(bytes).toOptional()).contains(Contoh.lengkap());
    assertThat(json.read(new ByteArrayInputStream(bytes)).toOptional()).contains(Contoh.lengkap());
  }

  @Test
  void readsDocumentsOfOneType() {
    PelimpahanWewenang read =
        json.read(Contoh.ringkasJson(), PelimpahanWewenang.class).toOptional().orElseThrow();
    assertThat(read).isEqualTo(Contoh.ringkas());
    byte[] bytes = Contoh.ringkasJson().getBytes(StandardCharsets.UTF_8);
    assertThat(json.read(bytes, PelimpahanWewenang.class).toOptional()).contains(read);
  }

  @Test
  void toleratesByteOrderMark() {
    String marked = "\uFEFF" + Contoh.ringkasJson();
    assertThat(json.read(marked).toOptional()).contains(Contoh.ringkas());
    assertThat(json.read(marked.getBytes(StandardCharsets.UTF_8)).toOptional())
        .contains(Contoh.ringkas());
  }

  @Test
  void readsUndottedCodesAndWritesThemDotted() {
    String undotted = Contoh.ringkasJson().replace("35.12", "3512").replace(".01", "01");
    assertThat(undotted).contains("\"351201\"");
    assertThat(json.read(undotted).toOptional()).contains(Contoh.ringkas());
  }

  @Test
  void refusedTextHasReportOfErrors() {
    ReadResult<Object> result = json.read("{\"jenis\":\"pelimpahan-wewenang\"}");
    assertThat(result.toOptional()).isEmpty();
    assertThat(result).isInstanceOf(ReadResult.Refused.class);
    ReadResult.Refused<Object> refused = (ReadResult.Refused<Object>) result;
    assertThat(refused.jenis()).contains(JenisDokumen.PELIMPAHAN_WEWENANG);
    assertThat(refused.report().count(Severity.ERROR)).isEqualTo(4);
    assertThat(refused.report().rules()).isEqualTo(PamongJson.RULES);
    assertThat(refused.report().tanggal()).isEmpty();
  }

  @Test
  void refusesToReadOrWriteWhatIsNoDocument() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.read("{}", String.class))
        .withMessage("model must be that of a document type, but was 'java.lang.String'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.write("teks"))
        .withMessage("document must be of a document type, but was 'java.lang.String'");
  }
}
