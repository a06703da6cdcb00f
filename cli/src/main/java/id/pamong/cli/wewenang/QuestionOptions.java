package id.pamong.cli.wewenang;

import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.UsageException;
import id.pamong.finding.PersonalNumbers;
import id.pamong.pemerintahan.KapasitasGubernur;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.wewenang.SatuanBatas;
import id.pamong.wewenang.keputusan.CiriObjek;
import id.pamong.wewenang.keputusan.UkuranObjek;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the options of a question on holders into values; what is none is refused. */
final class QuestionOptions {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MEASURE =
      Pattern.compile("([^=]*[^=\\s][^=]*)=(\\d{1,15}(?:\\.\\d{1,6})?):(\\w+)");
  private static final Pattern TRAIT = Pattern.compile("([^=]*[^=\\s][^=]*)=(ya|tidak|yes|no)");

  private static final LocalDate FIRST_DAY = LocalDate.of(1945, 1, 1);

  /** More names of services than these are not listed in a line. */
  private static final int MOST = 5;

  private final Invocation invocation;

  QuestionOptions(Invocation invocation) {
    this.invocation = invocation;
  }

  String service(String text) {
    if (text.isBlank()) {
      throw new UsageException(invocation.texts().get("usage.no-service"));
    }
    return text;
  }

  KodeWilayah region(String text) {
    return KodeWilayah.tryParse(text)
        .toOptional()
        .orElseThrow(() -> invocation.wrong("--wilayah", "35.74.01 …", text));
  }

  KodeWilayah kabupatenKota(String text) {
    KodeWilayah kode = region(text);
    if (kode.tingkat() != Tingkat.KABUPATEN_KOTA) {
      throw invocation.wrong("--wilayah", "35.74 …", text);
    }
    return kode;
  }

  LocalDate day(String option, String text) {
    try {
      if (!DAY.matcher(text).matches()) {
        throw new DateTimeException("not YYYY-MM-DD");
      }
      return inTime(option, LocalDate.parse(text), text);
    } catch (DateTimeException e) {
      throw invocation.wrong(option, "YYYY-MM-DD", text);
    }
  }

  /** Refuses a day of a year of which the reader takes no instrument. */
  LocalDate inTime(String option, LocalDate day, String text) {
    if (day.isBefore(FIRST_DAY)) {
      throw invocation.wrong(option, "≥ " + FIRST_DAY, text);
    }
    return day;
  }

  List<LocalDate> days(String option, List<String> texts) {
    return texts.stream().map(text -> day(option, text)).distinct().toList();
  }

  Optional<UrusanPemerintahan> affair(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(UrusanPemerintahan.values())
            .filter(one -> one.name().equals(text) || one.nama().equalsIgnoreCase(text.strip()))
            .findFirst()
            .orElseThrow(
                () -> invocation.wrong("--urusan", names(UrusanPemerintahan.values()), text)));
  }

  /** Reads the share of an affair in the words of a request, whatever their case. */
  Optional<PembagianUrusan> share(@Nullable String text) {
    return word("--pembagian", PembagianUrusan.values(), text);
  }

  Optional<KapasitasGubernur> capacity(@Nullable String text) {
    return word("--kapasitas", KapasitasGubernur.values(), text);
  }

  private <T extends Enum<T>> Optional<T> word(String option, T[] all, @Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    return Optional.of(
        Stream.of(all)
            .filter(one -> one.name().equalsIgnoreCase(text.strip()))
            .findFirst()
            .orElseThrow(() -> invocation.wrong(option, names(all), text)));
  }

  /** Returns the refusal of an option that is not of a form. */
  UsageException refused(String option, String form, String text) {
    return invocation.wrong(option, form, text);
  }

  /** Returns the refusal of a fact on a service that is not looked at. */
  UsageException unknownService(String option, List<String> services, String text) {
    String names =
        services.stream()
            .limit(MOST)
            .map(name -> '"' + name + '"')
            .collect(Collectors.joining(", "));
    return new UsageException(
        invocation
            .texts()
            .get(
                "usage.unknown-service",
                option,
                names.isEmpty() ? "-" : services.size() > MOST ? names + ", …" : names,
                PersonalNumbers.maskedInTable(text)));
  }

  private static <T extends Enum<T>> String names(T[] all) {
    return Stream.of(all).map(Enum::name).collect(Collectors.joining(", "));
  }

  UkuranObjek measure(String text) {
    Matcher parts = MEASURE.matcher(text);
    if (parts.matches()) {
      String unit = parts.group(3).toUpperCase(Locale.ROOT);
      Optional<SatuanBatas> known =
          Stream.of(SatuanBatas.values()).filter(one -> one.name().equals(unit)).findFirst();
      if (known.isPresent()) {
        return new UkuranObjek(parts.group(1).strip(), new BigDecimal(parts.group(2)), known.get());
      }
    }
    throw invocation.wrong("--ukuran", "luas=80:METER_PERSEGI …", text);
  }

  CiriObjek trait(String text) {
    Matcher parts = TRAIT.matcher(text);
    if (!parts.matches()) {
      throw invocation.wrong("--ciri", "menara=ya, menara=tidak", text);
    }
    boolean isSo = parts.group(2).equals("ya") || parts.group(2).equals("yes");
    return new CiriObjek(parts.group(1).strip(), isSo);
  }
}
