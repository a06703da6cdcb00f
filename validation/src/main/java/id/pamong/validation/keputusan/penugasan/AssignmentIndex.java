package id.pamong.validation.keputusan.penugasan;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.validation.keputusan.instrumen.CodeHistory;
import id.pamong.validation.keputusan.instrumen.CodesOfTheDay;
import id.pamong.validation.keputusan.instrumen.Deputies;
import id.pamong.validation.keputusan.instrumen.Ending;
import id.pamong.validation.keputusan.instrumen.Endings;
import id.pamong.validation.keputusan.instrumen.Instrument;
import id.pamong.validation.keputusan.norma.NearNames;
import id.pamong.validation.keputusan.norma.ServiceName;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.validation.keputusan.syarat.Assignment;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasDesa;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What instruments assign to desa, found by the task. */
public final class AssignmentIndex {

  /** Nothing is assigned. */
  public static final AssignmentIndex NONE =
      new AssignmentIndex(
          List.of(), List.of(), new CodeHistory(Optional.empty()), Deputies.UNSTATED);

  private static final Comparator<Assignment> NEWEST_FIRST =
      Comparator.comparing((Assignment one) -> one.document().tanggal())
          .reversed()
          .thenComparing(Assignment::citation)
          .thenComparing(Assignment::task)
          .thenComparing(Assignment::place)
          .thenComparing(one -> one.document().toString());

  private final Map<String, List<Assignment>> byTask = new HashMap<>();
  private final NearNames names = new NearNames();

  /** Makes an index of documents, among other instruments, which may revoke them. */
  public AssignmentIndex(
      Collection<PenugasanDesa> documents,
      Collection<Instrument> others,
      CodeHistory history,
      Deputies deputies) {
    Map<PenugasanDesa, Optional<Instrument>> instruments = new LinkedHashMap<>();
    documents.forEach(document -> instruments.put(document, instrument(document)));
    LinkedHashSet<Instrument> all = new LinkedHashSet<>(others);
    instruments.values().forEach(one -> one.ifPresent(all::add));
    Endings endings = new Endings(all, history, deputies);
    instruments.forEach((document, own) -> add(document, own, endings, history));
    documents.stream()
        .flatMap(document -> document.tugas().stream())
        .forEach(task -> names.add(task.uraian()));
    byTask.values().forEach(some -> some.sort(NEWEST_FIRST));
  }

  private void add(
      PenugasanDesa named, Optional<Instrument> own, Endings endings, CodeHistory history) {
    String citation = own.map(Instrument::citation).orElseGet(() -> citation(named));
    CodesOfTheDay codes = new CodesOfTheDay(history, named.tanggal(), citation);
    PenugasanDesa document = read(named, codes);
    int first = document.tugas().isEmpty() ? -1 : 0;
    int end = document.tugas().isEmpty() ? 0 : document.tugas().size();
    for (int task = first; task < end; task++) {
      String key = task < 0 ? Assignment.UNLISTED : Words.key(document.tugas().get(task).uraian());
      for (int place = 0; place < document.desa().size(); place++) {
        JabatanWilayah office = new JabatanWilayah(Jabatan.KEPALA_DESA, document.desa().get(place));
        List<Ending> ends =
            own.map(one -> endings.of(one, Optional.of(key), office)).orElse(List.of());
        List<Ending> powerless =
            own.map(one -> endings.powerless(one, Optional.of(key), office)).orElse(List.of());
        byTask
            .computeIfAbsent(key, some -> new ArrayList<>())
            .add(
                new Assignment(
                    document, citation, task, place, codes(named, place, codes), ends, powerless));
      }
    }
  }

  /** The instrument under the codes of its day, as far as each is one. */
  private static PenugasanDesa read(PenugasanDesa named, CodesOfTheDay codes) {
    return PenugasanDesa.builder()
        .from(named)
        .daerah(named.daerah().map(codes::own))
        .desa(named.desa().stream().map(codes::own).toList())
        .build();
  }

  private static List<Syarat> codes(PenugasanDesa named, int place, CodesOfTheDay codes) {
    return Stream.of(
            named.daerah().flatMap(kode -> codes.missing(kode, "/daerah")),
            codes.missing(named.desa().get(place), "/desa/" + place))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * An instrument of a region can be revoked by one of its head; that of a ministry is not known.
   */
  private static Optional<Instrument> instrument(PenugasanDesa document) {
    Optional<Jabatan> head =
        document.penugas() == PihakPenugas.PEMERINTAH_PROVINSI
            ? Optional.of(Jabatan.GUBERNUR)
            : document.daerah().flatMap(RegionFacts::headOver);
    if (head.isEmpty() || document.daerah().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Instrument(
            InstrumenPelimpahan.builder()
                .jenis(document.instrumen().jenis())
                .nomor(document.instrumen().nomor())
                .tanggalDitetapkan(document.tanggal())
                .build(),
            new JabatanWilayah(head.get(), document.daerah().get()),
            document.tugas().stream().map(TugasDesa::uraian).map(ServiceName::of).toList(),
            List.of(),
            document.periode(),
            /* gives= */ true));
  }

  private static String citation(PenugasanDesa document) {
    JenisInstrumen jenis = document.instrumen().jenis();
    return jenis.singkatan()
        + " "
        + document.instrumen().nomor().strip()
        + "/"
        + document.tanggal().getYear();
  }

  /** Returns what is assigned under a task, and what lists no tasks, each the newest first. */
  public List<Assignment> of(String task) {
    if (byTask.isEmpty()) {
      return List.of();
    }
    return Stream.of(task, Assignment.UNLISTED)
        .distinct()
        .flatMap(key -> byTask.getOrDefault(key, List.of()).stream())
        .toList();
  }

  /** Returns the keys of tasks whose names may be of one that is asked for, and are not it. */
  public List<String> near(String key, String task) {
    return names.of(key, task);
  }

  /** Tells whether a task is assigned by name to some desa in a region. */
  public boolean names(String task, KodeWilayah region) {
    return byTask.getOrDefault(task, List.of()).stream()
        .anyMatch(one -> one.tugas().isPresent() && region.contains(one.desa()));
  }

  /** Returns the tasks of some assignments, in words, by their keys. */
  public Map<String, String> namesWhere(Predicate<Assignment> which) {
    Map<String, String> names = new HashMap<>();
    byTask.forEach(
        (key, some) ->
            some.stream()
                .filter(which)
                .flatMap(one -> one.tugas().stream())
                .map(TugasDesa::uraian)
                .min(Comparator.naturalOrder())
                .ifPresent(name -> names.put(key, name)));
    return names;
  }
}
