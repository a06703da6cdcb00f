package id.pamong.validation.keputusan.page;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.pemegang.BarisPemegang;
import id.pamong.wewenang.pemegang.CakupanPeta;
import id.pamong.wewenang.pemegang.JenisKeadaan;
import id.pamong.wewenang.pemegang.KeadaanPemegang;
import id.pamong.wewenang.pemegang.LayananDicari;
import id.pamong.wewenang.pemegang.PemegangLayanan;
import id.pamong.wewenang.pemegang.PetaPemegang;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The gaps of a region for people, a line for all kecamatan that are alike. */
final class GapPage {

  /** More kecamatan than these are told by their number, if fewer by half are excepted. */
  private static final int FEW = 3;

  private final DecisionTexts texts;
  private final PetaPemegang map;

  GapPage(DecisionTexts texts, PetaPemegang map) {
    this.texts = texts;
    this.map = map;
  }

  String text() {
    StringBuilder page = new StringBuilder(head()).append('\n');
    looked().forEach(line -> page.append(line).append('\n'));
    for (RowGroup group : RowGroup.of(map.celah(), this::state)) {
      page.append("  ").append(line(group, "  ", "  ")).append('\n');
    }
    List<RowGroup> limited = RowGroup.of(map.bersyarat(), this::state);
    if (!limited.isEmpty()) {
      page.append(texts.get("peta.bersyarat")).append('\n');
      limited.forEach(group -> page.append("  ").append(line(group, "  ", "  ")).append('\n'));
    }
    return page.append(sum()).append('\n').toString();
  }

  String markdown() {
    StringBuilder page = new StringBuilder("## ").append(DecisionPage.escape(head()));
    page.append("\n\n");
    looked().forEach(line -> page.append(item(line)));
    page.append('\n');
    for (RowGroup group : RowGroup.of(map.celah(), this::state)) {
      page.append(item(line(group, ", ", ": ")));
    }
    List<RowGroup> limited = RowGroup.of(map.bersyarat(), this::state);
    if (!limited.isEmpty()) {
      page.append('\n').append(DecisionPage.escape(texts.get("peta.bersyarat"))).append("\n\n");
      limited.forEach(group -> page.append(item(line(group, ", ", ": "))));
    }
    return page.append('\n').append(DecisionPage.escape(sum())).append('\n').toString();
  }

  private static String item(String line) {
    return "- " + DecisionPage.escape(line) + "\n";
  }

  private String head() {
    Periode period = map.permintaan().periode();
    return texts.get(
        "peta", map.permintaan().wilayah().toString(), period.mulai().toString(), last(period));
  }

  /** What was looked at, what was not, and what is not known of the whole. */
  private List<String> looked() {
    CakupanPeta coverage = map.cakupan();
    List<String> lines = new ArrayList<>();
    lines.add(
        texts.get(
            "peta.cakupan",
            String.valueOf(coverage.layanan().size()),
            String.valueOf(coverage.kecamatan().size()),
            String.valueOf(coverage.bagian().size())));
    lines.add(texts.get("peta.dikesampingkan"));
    map.permintaan().layanan().stream()
        .filter(LayananDicari::hasFacts)
        .map(this::stated)
        .forEach(lines::add);
    if (coverage.layanan().isEmpty()) {
      lines.add(texts.get("peta.tanpa-layanan"));
    }
    if (!coverage.tidakDikenal().isEmpty()) {
      lines.add(texts.get("peta.tidak-dikenal", names(coverage.tidakDikenal())));
    }
    for (Periode period : coverage.tanpaKecamatan()) {
      lines.add(
          texts.get(
              "peta.tanpa-kecamatan",
              map.permintaan().wilayah().toString(),
              period.mulai().toString(),
              last(period)));
    }
    for (Catatan remark : map.catatan()) {
      lines.add(
          texts.get("catatan", texts.text(remark))
              + remark.dasar().stream()
                  .map(DasarHukum::sitasi)
                  .reduce((one, other) -> one + "; " + other)
                  .map(law -> " (" + law + ")")
                  .orElse(""));
    }
    return lines;
  }

  /** What the question states of a service beside its name. */
  private String stated(LayananDicari layanan) {
    return texts.get(
        "peta.dinyatakan",
        layanan.nama(),
        layanan.urusan().map(UrusanPemerintahan::nama).orElse(""),
        layanan
            .subUrusan()
            .map(part -> part.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .orElse(""),
        layanan.pembagianUrusan().map(Enum::name).orElse(""));
  }

  private String line(RowGroup group, String between, String before) {
    return group.layanan()
        + between
        + places(group)
        + between
        + texts.get("peta.hari", group.periode().mulai().toString(), last(group.periode()))
        + before
        + group.keadaan();
  }

  private String places(RowGroup group) {
    Set<KodeWilayah> here = new HashSet<>(group.tempat());
    List<KodeWilayah> all = map.cakupan().kecamatan();
    List<KodeWilayah> others = all.stream().filter(kode -> !here.contains(kode)).toList();
    boolean isMost = here.size() > FEW && all.containsAll(here);
    if (isMost && others.size() * 2 <= here.size()) {
      return texts.get(
          "peta.seluruh", String.valueOf(here.size()), String.valueOf(all.size()), names(others));
    }
    return names(group.tempat());
  }

  private String names(List<KodeWilayah> places) {
    return places.stream().map(texts::region).collect(Collectors.joining(", "));
  }

  private static String last(Periode period) {
    return period.akhir().map(day -> day.minusDays(1)).map(LocalDate::toString).orElse("");
  }

  /** What a row says, where it names its own place in words that do for any. */
  private String state(BarisPemegang row) {
    KeadaanPemegang state = row.keadaan();
    List<String> parts = new ArrayList<>();
    parts.add(texts.get("peta." + state.jenis()));
    if (!state.pemegang().isEmpty()) {
      parts.add(
          state.pemegang().stream()
              .map(one -> holder(one, row.tempat()))
              .collect(Collectors.joining(", ")));
    }
    if (state.jenis() == JenisKeadaan.TIDAK_DILIMPAHKAN) {
      parts.add(texts.get("peta.kepala." + state.kepalaDaerah()));
    }
    state.pemegang().stream()
        .flatMap(one -> one.dikesampingkan().stream())
        .map(one -> texts.get("peta.syarat", own(one, row.tempat())))
        .distinct()
        .forEach(parts::add);
    for (Syarat missing : state.kurang()) {
      parts.add(texts.get("kurang", own(missing, row.tempat()) + source(missing)));
    }
    return parts.stream().distinct().collect(Collectors.joining("; "));
  }

  private String holder(PemegangLayanan one, KodeWilayah place) {
    String office =
        one.jabatan().wilayah().equals(place)
            ? texts.get("peta.setempat", one.jabatan().jabatan().sebutanDi(place))
            : texts.region(one.jabatan());
    return one.dasar().isEmpty() ? office : office + " (" + String.join(", ", one.dasar()) + ")";
  }

  private String own(Syarat syarat, KodeWilayah place) {
    Pattern name =
        Pattern.compile(
            "("
                + texts.get("peta.tempat")
                + " )?"
                + Pattern.quote(texts.region(place))
                + "(?![.\\d])");
    return name.matcher(texts.text(syarat))
        .replaceAll(Matcher.quoteReplacement(texts.get("peta.tempat-itu")));
  }

  /** The instrument in which the fact is missing. */
  private static String source(Syarat syarat) {
    String source = syarat.dalil().sumber();
    return source.equals(Dalil.PERMINTAAN) || source.equals(Dalil.HUKUM) ? "" : " <" + source + ">";
  }

  private String sum() {
    return texts.get(
        "peta.jumlah",
        String.valueOf(map.baris().size()),
        count(JenisKeadaan.SATU),
        count(JenisKeadaan.GANDA),
        count(JenisKeadaan.TIDAK_DILIMPAHKAN),
        count(JenisKeadaan.TIDAK_DIKETAHUI),
        String.valueOf(map.bersyarat().size()),
        map.kepalaBelumDiketahui().isEmpty()
            ? ""
            : String.valueOf(map.kepalaBelumDiketahui().size()));
  }

  private String count(JenisKeadaan jenis) {
    return String.valueOf(
        map.baris().stream().filter(row -> row.keadaan().jenis() == jenis).count());
  }
}
