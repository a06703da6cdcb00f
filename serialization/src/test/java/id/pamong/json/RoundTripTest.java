package id.pamong.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SatuanBatas;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

  private static final SchemaChecker CHECKER = new SchemaChecker();

  private final PamongJson json = PamongJson.withDefaults();

  @Property(tries = 300)
  void everyDocumentSurvivesJson(@ForAll("documents") PelimpahanWewenang document) {
    assertThat(json.read(json.write(document)))
        .isEqualTo(new ReadResult.Document<Object>(JenisDokumen.PELIMPAHAN_WEWENANG, document));
    assertThat(json.read(json.writeLine(document)).toOptional()).contains(document);
  }

  @Property(tries = 100)
  void writtenTextIsCanonical(@ForAll("documents") PelimpahanWewenang document) {
    String text = json.write(document);
    assertThat(json.write(json.read(text).toOptional().orElseThrow())).isEqualTo(text);
  }

  @Property(tries = 100)
  void writtenTextKeepsToTheSchema(@ForAll("documents") PelimpahanWewenang document) {
    assertThat(CHECKER.faults(json.write(document))).isEmpty();
  }

  @Provide
  Arbitrary<PelimpahanWewenang> documents() {
    return Combinators.combine(
            layanan().list().ofMaxSize(4),
            offices().list().ofMinSize(1).ofMaxSize(5),
            days(),
            texts().list().ofMaxSize(3),
            Arbitraries.integers().between(1945, 9999).optional())
        .as(
            (layanan, penerima, day, catatan, tahun) ->
                PelimpahanWewenang.builder()
                    .from(Contoh.lengkap())
                    .instrumen(
                        InstrumenPelimpahan.builder()
                            .from(Contoh.ringkas().instrumen())
                            .tanggalDitetapkan(day)
                            .tahun(tahun)
                            .build())
                    .layanan(layanan)
                    .penerima(penerima)
                    .catatan(catatan)
                    .build());
  }

  private static Arbitrary<LayananDilimpahkan> layanan() {
    return Combinators.combine(
            texts().map(t -> "x" + t),
            Arbitraries.of(true, false).optional(),
            limits().list().ofMaxSize(2),
            codes().list().ofMaxSize(3))
        .as(
            (nama, isRoutine, materi, wilayah) ->
                LayananDilimpahkan.builder()
                    .nama(nama)
                    .kriteria(KriteriaLayanan.builder().tugasRutin(isRoutine).build())
                    .batas(BatasWewenang.builder().materi(materi).wilayah(wilayah).build())
                    .build());
  }

  private static Arbitrary<BatasMateri> limits() {
    return Combinators.combine(
            Arbitraries.bigIntegers().between(BigInteger.ZERO, max()),
            Arbitraries.integers().between(-15, 15),
            Arbitraries.of(SatuanBatas.class))
        .as(
            (digits, scale, satuan) ->
                new BatasMateri("luas", new BigDecimal(digits, scale), satuan));
  }

  private static BigInteger max() {
    return BigInteger.TEN.pow(15);
  }

  private static Arbitrary<JabatanWilayah> offices() {
    return Combinators.combine(Arbitraries.of(Jabatan.class), codes()).as(JabatanWilayah::new);
  }

  private static Arbitrary<KodeWilayah> codes() {
    return Arbitraries.of("11", "35.74", "99.99.99.3999", "35.78.01", "35.78.01.1001")
        .map(KodeWilayah::parse);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(0, (int) LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .ofMaxLength(30)
        .filter(text -> text.indexOf('\0') < 0 && Utf8Input.loneSurrogate(text) < 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.0000001", "100", "100.00", "123456789012345.6789"})
  void writesDecimalsPlainly(String number) {
    assertThat(json.writeLine(withLimit(new BigDecimal(number))))
        .contains("\"palingBanyak\":" + number + ",");
  }

  @Test
  void keepsZerosThatAreNotSignificant() {
    PelimpahanWewenang document = withLimit(new BigDecimal("1E+2"));
    assertThat(json.writeLine(document)).contains("\"palingBanyak\":1E+2,");
    assertThat(json.read(json.write(document)).toOptional()).contains(document);
  }

  private static PelimpahanWewenang withLimit(BigDecimal limit) {
    BatasMateri materi = new BatasMateri("luas", limit, SatuanBatas.METER_PERSEGI);
    BatasWewenang batas = BatasWewenang.builder().addMateri(materi).build();
    return PelimpahanWewenang.builder()
        .from(Contoh.ringkas())
        .addLayanan(LayananDilimpahkan.builder().nama("IMB").batas(batas).build())
        .build();
  }

  @Test
  void refusesToWriteWhatCannotBeReadBack() {
    PelimpahanWewenang lone =
        PelimpahanWewenang.builder().from(Contoh.ringkas()).addCatatan("a\uD800").build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.write(lone))
        .withMessage("text of a document must be Unicode without NUL, but was 'a\\ud800'");
    PelimpahanWewenang nul =
        PelimpahanWewenang.builder().from(Contoh.ringkas()).catatan(List.of("\0")).build();
    assertThatIllegalArgumentException().isThrownBy(() -> json.writeLine(nul));
    PelimpahanWewenang late =
        PelimpahanWewenang.builder()
            .from(Contoh.ringkas())
            .periode(new Periode(LocalDate.of(10_000, 1, 1), Optional.empty()))
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> json.write(late))
        .withMessage("day of a document must lie in the years 1 to 9999, but was '+10000-01-01'");
  }
}
