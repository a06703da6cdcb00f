package id.pamong.cli.check;

import id.pamong.cli.input.SyntaxLine;
import id.pamong.finding.Finding;
import id.pamong.finding.JsonPointer;
import id.pamong.finding.Report;
import id.pamong.finding.Severity;
import id.pamong.json.CheckedDocument;
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
import id.pamong.wewenang.keputusan.BerkasKeputusan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads a document of any type and checks it by its own day, or by another that was asked for. */
final class DocumentChecker {

  private final WilayahCatalog catalog;
  private final Optional<LocalDate> date;
  private final Optional<WilayahEdition> edition;
  private final DocumentValidator<PelimpahanWewenang> pelimpahan;
  private final DocumentValidator<PenetapanForkopimcam> forkopimcam;
  private final DocumentValidator<PengangkatanPejabat> pengangkatan;
  private final DocumentValidator<SuratMandat> mandat;
  private final DocumentValidator<PenataanWilayah> penataan;
  private final DocumentValidator<TipologiKecamatan> tipologi;
  private final DocumentValidator<PenugasanDesa> penugasan;
  private final DocumentValidator<PenugasanPembantuan> pembantuan;

  DocumentChecker(
      WilayahCatalog catalog, Optional<LocalDate> date, Optional<WilayahEdition> edition) {
    this.catalog = catalog;
    this.date = date;
    this.edition = edition;
    this.pelimpahan = PelimpahanRules.validator(catalog);
    this.forkopimcam = ForkopimcamRules.validator(catalog);
    this.pengangkatan = PengangkatanRules.validator(catalog);
    this.mandat = MandatRules.validator(catalog);
    this.penataan = PenataanRules.validator(catalog);
    this.tipologi = TipologiRules.validator(catalog);
    this.penugasan = PenugasanRules.validator(catalog);
    this.pembantuan = PembantuanRules.validator(catalog);
  }

  /** Checks a document; findings name the line, where it is one of a stream. */
  CheckedDocument check(String source, OptionalLong line, byte[] json) {
    ReadResult<Object> read = PamongJson.withDefaults().read(json);
    if (read instanceof ReadResult.Refused<Object> refused) {
      Report report =
          line.isPresent() ? SyntaxLine.in(refused.report(), line.getAsLong()) : refused.report();
      return new CheckedDocument(source, refused.jenis(), report);
    }
    ReadResult.Document<Object> document = (ReadResult.Document<Object>) read;
    return new CheckedDocument(
        source, Optional.of(document.jenis()), validate(document.jenis(), document.document()));
  }

  private Report validate(JenisDokumen jenis, Object document) {
    return switch (jenis) {
      case PELIMPAHAN_WEWENANG -> validate(pelimpahan, (PelimpahanWewenang) document);
      case PENETAPAN_FORKOPIMCAM -> validate(forkopimcam, (PenetapanForkopimcam) document);
      case SURAT_MANDAT -> validate(mandat, (SuratMandat) document);
      case PENGANGKATAN_PEJABAT -> validate(pengangkatan, (PengangkatanPejabat) document);
      case PENATAAN_WILAYAH -> validate(penataan, (PenataanWilayah) document);
      case TIPOLOGI_KECAMATAN -> validate(tipologi, (TipologiKecamatan) document);
      case PENUGASAN_DESA -> validate(penugasan, (PenugasanDesa) document);
      case TUGAS_PEMBANTUAN -> validate(pembantuan, (PenugasanPembantuan) document);
      case BERKAS_KEPUTUSAN -> caseFile((BerkasKeputusan) document);
    };
  }

  private <D> Report validate(DocumentValidator<D> validator, D document) {
    LocalDate day = date.orElseGet(() -> validator.tanggal(document));
    return validator.validate(document, day, editionOn(day));
  }

  /**
   * The decrees and assignments of a case file are checked each by its own day; the report is of
   * its request's.
   */
  private Report caseFile(BerkasKeputusan berkas) {
    List<Finding> findings = new ArrayList<>();
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      counts.put(severity, 0);
    }
    for (int i = 0; i < berkas.pelimpahan().size(); i++) {
      Report report = validate(pelimpahan, berkas.pelimpahan().get(i));
      add(report, JsonPointer.parse("/pelimpahan").index(i), findings, counts);
    }
    for (int i = 0; i < berkas.penugasan().size(); i++) {
      Report report = validate(penugasan, berkas.penugasan().get(i));
      add(report, JsonPointer.parse("/penugasan").index(i), findings, counts);
    }
    for (int i = 0; i < berkas.pembantuan().size(); i++) {
      Report report = validate(pembantuan, berkas.pembantuan().get(i));
      add(report, JsonPointer.parse("/pembantuan").index(i), findings, counts);
    }
    findings.sort(Comparator.comparing(Finding::severity));
    LocalDate day = date.orElse(berkas.permintaan().tanggal());
    return new Report(
        findings,
        counts,
        PelimpahanRules.all().version(),
        Optional.of(day),
        Optional.of(editionOn(day)));
  }

  private static void add(
      Report report, JsonPointer place, List<Finding> findings, Map<Severity, Integer> counts) {
    for (Finding finding : report.findings()) {
      JsonPointer path = JsonPointer.parse(place.value() + finding.path().value());
      findings.add(Finding.builder().from(finding).path(path).build());
    }
    report.counts().forEach((severity, count) -> counts.merge(severity, count, Integer::sum));
  }

  private EditionOnDate editionOn(LocalDate day) {
    return edition
        .map(asked -> new EditionOnDate(asked, asked.isExactOn(day)))
        .orElseGet(() -> catalog.editionOn(day));
  }
}
