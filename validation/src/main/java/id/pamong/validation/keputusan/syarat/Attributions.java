package id.pamong.validation.keputusan.syarat;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.LingkunganPemerintahan;
import id.pamong.validation.keputusan.norma.KecamatanForum;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tasks that the law itself gives to an office, from {@code atribusi.csv}. */
public final class Attributions {

  private static final String FILE = "atribusi.csv";

  /** Words of many tasks, which tell none of them apart. */
  private static final Set<String> COMMON =
      Set.of("terhadap", "tentang", "bupati", "wali", "kota", "kabupaten", "daerah", "provinsi");

  private static final Pattern WORD = Pattern.compile("\\w+");
  private static final Map<String, List<Attribution>> BY_TASK = load();

  private Attributions() {}

  /**
   * A task given by law.
   *
   * @param jabatan the office
   * @param tugas the task, as the law words it
   * @param dasar the article
   * @param periode the days on which the law gives it
   */
  public record Attribution(Jabatan jabatan, String tugas, DasarHukum dasar, Periode periode) {}

  public static Optional<Attribution> find(Jabatan jabatan, String task, LocalDate day) {
    for (Attribution one : BY_TASK.getOrDefault(task, List.of())) {
      if (one.jabatan() == jabatan && one.periode().contains(day)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** Returns the offices to which the law gives a task on a day. */
  public static List<Jabatan> of(String task, LocalDate day) {
    return BY_TASK.getOrDefault(task, List.of()).stream()
        .filter(one -> one.periode().contains(day))
        .map(Attribution::jabatan)
        .distinct()
        .toList();
  }

  /** The task is none that the law gives to a desa alone, which is another government. */
  public static Optional<Syarat> ofDesaAlone(String task, LocalDate day) {
    return ofOthersAlone(
        JenisSyarat.BUKAN_TUGAS_DESA,
        task,
        day,
        jabatan -> jabatan.lingkungan() == LingkunganPemerintahan.DESA);
  }

  /** The task is none that the law gives to the gubernur alone. */
  public static Optional<Syarat> ofGubernurAlone(String task, LocalDate day) {
    return ofOthersAlone(
        JenisSyarat.BUKAN_TUGAS_GUBERNUR, task, day, jabatan -> jabatan == Jabatan.GUBERNUR);
  }

  /**
   * The task is none that the law gives to another office on a day, and on others to this one, or
   * to the heads below a gubernur who is asked: what it gives to them it gives to no one beside.
   */
  public static Optional<Syarat> movedFrom(Jabatan jabatan, String task, LocalDate day) {
    List<Attribution> given = BY_TASK.getOrDefault(task, List.of());
    boolean isOfOffice =
        given.stream()
            .anyMatch(one -> one.jabatan() == jabatan || isOfHeadBelow(one.jabatan(), jabatan));
    return isOfOffice && find(jabatan, task, day).isEmpty()
        ? ofOthersAlone(JenisSyarat.BUKAN_TUGAS_JABATAN_LAIN, task, day, other -> other != jabatan)
        : Optional.empty();
  }

  /**
   * That a service which speaks of the forum of a kecamatan is of an office as a general affair:
   * where the PP of the day names another, or none does yet, the law does not say so.
   */
  public static Optional<Syarat> ofForum(Jabatan jabatan, String service, LocalDate day) {
    if (!KecamatanForum.isNamedIn(service)
        || !LawDays.isSince(day, LawDays.UU_23_2014)
        || find(jabatan, service, day).isPresent()
        || find(jabatan, KecamatanForum.TO_SET, day).isPresent()) {
      return Optional.empty();
    }
    Stream<DasarHukum> setting =
        BY_TASK.getOrDefault(KecamatanForum.TO_SET, List.of()).stream()
            .filter(one -> one.periode().contains(day))
            .map(Attribution::dasar);
    return Optional.of(
        Syarat.of(
            JenisSyarat.TUGAS_MENURUT_UNDANG_UNDANG,
            Hasil.TIDAK_DIKETAHUI,
            new Dalil(
                Stream.concat(setting, KecamatanForum.LAW.stream()).distinct().toList(),
                List.of(service),
                Dalil.HUKUM,
                JsonPointer.ROOT)));
  }

  private static boolean isOfHeadBelow(Jabatan named, Jabatan asked) {
    return asked == Jabatan.GUBERNUR && named.isKepalaDaerahKabupatenKota();
  }

  private static Optional<Syarat> ofOthersAlone(
      JenisSyarat jenis, String task, LocalDate day, Predicate<Jabatan> isOther) {
    List<Attribution> given =
        BY_TASK.getOrDefault(task, List.of()).stream()
            .filter(one -> one.periode().contains(day))
            .toList();
    boolean isOfOthers = given.stream().map(Attribution::jabatan).allMatch(isOther);
    return given.stream()
        .findFirst()
        .filter(one -> isOfOthers)
        .map(
            one ->
                Syarat.of(
                    jenis,
                    Hasil.TIDAK,
                    new Dalil(
                        List.of(one.dasar()),
                        List.of(one.tugas(), one.jabatan().sebutan()),
                        Dalil.HUKUM,
                        JsonPointer.ROOT)));
  }

  /**
   * Returns the task of an office whose name in the law has the most words of a name, and at least
   * half of these.
   */
  public static Optional<String> nearest(Jabatan jabatan, String task, LocalDate day) {
    Set<String> words = words(task);
    return BY_TASK.values().stream()
        .flatMap(List::stream)
        .filter(one -> one.jabatan() == jabatan && one.periode().contains(day))
        .map(Attribution::tugas)
        .filter(name -> 2 * common(words, name) >= words.size() && common(words, name) > 0)
        .max(
            Comparator.comparing((String name) -> common(words, name))
                .thenComparing(Comparator.comparing(String::length).reversed())
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int common(Set<String> words, String name) {
    return (int) words(name).stream().filter(words::contains).count();
  }

  /** The words of a name that tell it apart, without those that any name may have. */
  private static Set<String> words(String name) {
    return WORD.matcher(Words.key(name))
        .results()
        .map(MatchResult::group)
        .filter(word -> word.length() > 3 && !COMMON.contains(word))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the periods in which the law gives a task to some office. */
  public static List<Periode> periods(String task) {
    return BY_TASK.getOrDefault(task, List.of()).stream().map(Attribution::periode).toList();
  }

  private static Map<String, List<Attribution>> load() {
    Map<String, List<Attribution>> all = new HashMap<>();
    try (InputStream in = Attributions.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " must be in the jar");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      reader
          .lines()
          .skip(1)
          .map(line -> read(line.split(";", -1)))
          .forEach(
              one ->
                  all.computeIfAbsent(Words.key(one.tugas()), key -> new ArrayList<>()).add(one));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
    return all;
  }

  private static Attribution read(String[] cells) {
    InstrumenHukum instrumen =
        InstrumenHukum.of(JenisInstrumen.valueOf(cells[2]), cells[3], Integer.parseInt(cells[4]));
    Optional<LocalDate> end =
        cells[7].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cells[7]));
    return new Attribution(
        Jabatan.valueOf(cells[0]),
        cells[1],
        DasarHukum.of(instrumen, cells[5]),
        new Periode(LocalDate.parse(cells[6]), end));
  }
}
