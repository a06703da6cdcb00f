package id.pamong.validation.keputusan.page;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the names of regions beside their codes, as the edition of the day has them: {@code camat
 * 33.27.02} becomes {@code camat Pulosari (33.27.02)}.
 *
 * <p>A code that the edition of the day lacks has the name of the newest edition that knows it; one
 * that no edition knows stays bare.
 */
final class RegionWords {

  private static final Pattern CODE =
      Pattern.compile("(?<![\\d.])\\d{2}(?:\\.\\d{2}(?:\\.\\d{2}(?:\\.\\d{4})?)?)?(?![\\d.])");

  private final WilayahCatalog catalog;
  private final LocalDate day;

  RegionWords(WilayahCatalog catalog, LocalDate day) {
    this.catalog = catalog;
    this.day = day;
  }

  /** Returns an office, or a text of one or several codes, with the names beside the codes. */
  String name(String text) {
    int end = text.lastIndexOf(' ');
    String office = end < 0 ? "" : text.substring(0, end);
    for (Jabatan jabatan : Jabatan.values()) {
      if (jabatan.sebutan().equals(office)) {
        String code = text.substring(end + 1);
        return jabatan.sebutanDi(KodeWilayah.parse(code)) + " " + named(code);
      }
    }
    return CODE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(named(found.group())));
  }

  private String named(String code) {
    return KodeWilayah.tryParse(code)
        .toOptional()
        .flatMap(this::find)
        .map(nama -> nama + " (" + code + ")")
        .orElse(code);
  }

  private Optional<String> find(KodeWilayah kode) {
    return catalog
        .find(kode, catalog.editionOn(day).edition())
        .or(
            () -> {
              List<Wilayah> ever = catalog.findEver(kode);
              return ever.isEmpty() ? Optional.empty() : Optional.of(ever.get(ever.size() - 1));
            })
        .map(Wilayah::nama);
  }
}
