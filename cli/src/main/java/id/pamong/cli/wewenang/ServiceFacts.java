package id.pamong.cli.wewenang;

import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.wewenang.pemegang.LayananDicari;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What options state of services by their names, such as {@code Izin X=DAERAH_PROVINSI}. */
final class ServiceFacts {

  private static final String AFFAIR = "--urusan";
  private static final String SHARE = "--pembagian";

  private final QuestionOptions options;
  private final Map<String, Stated<UrusanPemerintahan>> affairs;
  private final Map<String, Stated<PembagianUrusan>> shares;

  /** A value with the text of its option. */
  private record Stated<T>(String text, T value) {}

  ServiceFacts(QuestionOptions options, List<String> affairs, List<String> shares) {
    this.options = options;
    this.affairs = read(AFFAIR, "TEXT=NAME", affairs, text -> options.affair(text));
    this.shares = read(SHARE, "TEXT=BAGIAN", shares, text -> options.share(text));
  }

  private <T> Map<String, Stated<T>> read(
      String option, String form, List<String> texts, Function<String, Optional<T>> value) {
    Map<String, Stated<T>> all = new LinkedHashMap<>();
    for (String text : texts) {
      int at = text.lastIndexOf('=');
      if (at < 1 || text.substring(0, at).isBlank()) {
        throw options.refused(option, form, text);
      }
      Stated<T> stated = new Stated<>(text, value.apply(text.substring(at + 1)).orElseThrow());
      Stated<T> other = all.put(AuthorityEngine.serviceKey(text.substring(0, at)), stated);
      if (other != null && !other.value().equals(stated.value())) {
        throw options.refused(option, other.text(), text);
      }
    }
    return all;
  }

  /** Returns services with what is stated of them; a fact of none of them is refused. */
  List<LayananDicari> of(List<String> services) {
    List<String> keys = services.stream().map(AuthorityEngine::serviceKey).toList();
    refuse(AFFAIR, affairs, keys, services);
    refuse(SHARE, shares, keys, services);
    return services.stream()
        .map(
            name ->
                new LayananDicari(
                    name,
                    Optional.ofNullable(affairs.get(AuthorityEngine.serviceKey(name)))
                        .map(Stated::value),
                    Optional.empty(),
                    Optional.ofNullable(shares.get(AuthorityEngine.serviceKey(name)))
                        .map(Stated::value)))
        .toList();
  }

  private <T> void refuse(
      String option, Map<String, Stated<T>> stated, List<String> keys, List<String> services) {
    stated.forEach(
        (key, one) -> {
          if (!keys.contains(key)) {
            throw options.unknownService(option, services, one.text());
          }
        });
  }
}
