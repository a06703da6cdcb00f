package id.pamong.validation.keputusan.penugasan;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.validation.keputusan.instrumen.CodeHistory;
import id.pamong.validation.keputusan.instrumen.CodesOfTheDay;
import id.pamong.validation.keputusan.instrumen.Deputies;
import id.pamong.validation.keputusan.instrumen.Ending;
import id.pamong.validation.keputusan.instrumen.Endings;
import id.pamong.validation.keputusan.instrumen.Instrument;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.NamedRegion;
import id.pamong.validation.keputusan.norma.ServiceName;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.validation.keputusan.syarat.Assistance;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasPembantuan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Fakta;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahEdition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What instruments assign to regions as tasks of assistance, found by the region under the code
 * that it bears in an edition. An instrument is read by the edition of its own day. Thread-safe.
 */
public final class AssistanceIndex {

  private static final Comparator<Assistance> NEWEST_FIRST =
      Comparator.comparing((Assistance one) -> one.document().tanggal())
          .reversed()
          .thenComparing(Assistance::citation)
          .thenComparing(Assistance::task)
          .thenComparing(Assistance::place)
          .thenComparing(one -> one.document().toString());

  private final CodeHistory history;
  private final List<Assistance> all = new ArrayList<>();
  private final List<Assistance> withoutRegion = new ArrayList<>();
  private final ConcurrentMap<WilayahEdition, Map<KodeWilayah, List<MovedAssistance>>> byRegion =
      new ConcurrentHashMap<>();

  /** Makes an index of documents, among other instruments, which may revoke them. */
  public AssistanceIndex(
      Collection<PenugasanPembantuan> documents,
      Collection<Instrument> others,
      CodeHistory history,
      Deputies deputies) {
    this.history = history;
    Set<PenugasanPembantuan> distinct = new LinkedHashSet<>(documents);
    Set<Instrument> instruments = new LinkedHashSet<>(others);
    distinct.forEach(document -> instrument(document).ifPresent(instruments::add));
    if (!distinct.isEmpty()) {
      Endings endings = new Endings(instruments, history, deputies);
      distinct.forEach(document -> add(document, endings));
      all.sort(NEWEST_FIRST);
      all.stream().filter(one -> one.penerima().isEmpty()).forEach(withoutRegion::add);
    }
  }

  private void add(PenugasanPembantuan named, Endings endings) {
    Optional<Instrument> own = instrument(named);
    String citation = own.map(Instrument::citation).orElseGet(() -> citation(named));
    CodesOfTheDay codes = new CodesOfTheDay(history, named.tanggal(), citation);
    PenugasanPembantuan document = read(named, codes);
    int first = document.tugas().isEmpty() ? -1 : 0;
    int end = document.tugas().isEmpty() ? 0 : document.tugas().size();
    for (int task = first; task < end; task++) {
      int receivers = document.penerima().size();
      for (int place = receivers == 0 ? -1 : 0; place < receivers; place++) {
        Optional<KodeWilayah> region =
            place < 0 ? document.daerah() : Optional.of(document.penerima().get(place));
        Optional<TugasPembantuan> one =
            task < 0 ? Optional.empty() : Optional.of(document.tugas().get(task));
        Map<String, List<Ending>> ends =
            own.flatMap(
                    instrument ->
                        region.map(
                            kode -> endings(one, key -> endings.of(instrument, key, head(kode)))))
                .orElse(Map.of());
        all.add(new Assistance(document, citation, task, place, codes(named, place, codes), ends));
      }
    }
  }

  /** The instrument under the codes of its day, as far as each is one. */
  private static PenugasanPembantuan read(PenugasanPembantuan named, CodesOfTheDay codes) {
    return PenugasanPembantuan.builder()
        .from(named)
        .daerah(named.daerah().map(codes::own))
        .penerima(named.penerima().stream().map(codes::own).toList())
        .build();
  }

  private static List<Syarat> codes(PenugasanPembantuan named, int place, CodesOfTheDay codes) {
    return Stream.of(
            named.daerah().flatMap(kode -> codes.missing(kode, "/daerah")),
            Optional.of(place)
                .filter(receiver -> receiver >= 0)
                .flatMap(
                    receiver ->
                        codes.missing(named.penerima().get(receiver), "/penerima/" + receiver)))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * What ends each service of a task: what names it, or the task. What ends one of them leaves the
   * others (UU 12/2011 Pasal 64 ayat (2)); of the task by its own name it leaves open what it is.
   */
  private static Map<String, List<Ending>> endings(
      Optional<TugasPembantuan> task, Function<Optional<String>, List<Ending>> ofKey) {
    Map<String, List<Ending>> all = new HashMap<>();
    List<Ending> ofUnnamed = ofKey.apply(Optional.empty());
    all.put(Assistance.UNNAMED, ofUnnamed);
    if (task.isEmpty()) {
      return all;
    }
    List<String> keys = task.get().layanan().stream().map(Words::key).toList();
    String ownKey = Words.key(task.get().uraian());
    List<Ending> ofTask = ofKey.apply(Optional.of(ownKey));
    boolean isTouched = keys.stream().anyMatch(key -> !ofKey.apply(Optional.of(key)).isEmpty());
    all.put(ownKey, isTouched ? join(ofTask, ofUnnamed) : ofTask);
    keys.stream()
        .filter(key -> !key.equals(ownKey))
        .forEach(key -> all.put(key, join(ofKey.apply(Optional.of(key)), ofTask)));
    return all;
  }

  private static List<Ending> join(List<Ending> some, List<Ending> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  private static Stream<String> names(TugasPembantuan task) {
    return Stream.concat(Stream.of(task.uraian()), task.layanan().stream());
  }

  private static JabatanWilayah head(KodeWilayah kode) {
    return new JabatanWilayah(RegionFacts.headOver(kode).orElse(Jabatan.GUBERNUR), kode);
  }

  /** An instrument of a provinsi can be revoked by its head; that of a ministry is not known. */
  private static Optional<Instrument> instrument(PenugasanPembantuan document) {
    return document
        .daerah()
        .filter(kode -> document.penugas() == PihakPenugas.PEMERINTAH_PROVINSI)
        .filter(kode -> kode.tingkat() == Tingkat.PROVINSI)
        .map(
            kode ->
                new Instrument(
                    InstrumenPelimpahan.builder()
                        .jenis(document.instrumen().jenis())
                        .nomor(document.instrumen().nomor())
                        .tanggalDitetapkan(document.tanggal())
                        .build(),
                    new JabatanWilayah(Jabatan.GUBERNUR, kode),
                    document.tugas().stream()
                        .flatMap(AssistanceIndex::names)
                        .map(ServiceName::of)
                        .distinct()
                        .toList(),
                    List.of(),
                    document.periode(),
                    /* gives= */ true));
  }

  private static String citation(PenugasanPembantuan document) {
    return document.instrumen().jenis().singkatan()
        + " "
        + document.instrumen().nomor().strip()
        + "/"
        + document.tanggal().getYear();
  }

  /** Returns what is assigned to a region of an edition, the newest first. */
  public List<MovedAssistance> to(KodeWilayah region, WilayahEdition edition) {
    if (all.isEmpty()) {
      return List.of();
    }
    List<MovedAssistance> named =
        byRegion.computeIfAbsent(edition, this::in).getOrDefault(region, List.of());
    List<MovedAssistance> unnamed =
        withoutRegion.stream()
            .filter(one -> mayBeTo(one.document(), region))
            .map(one -> new MovedAssistance(one, region, unstated(one, region)))
            .toList();
    return unnamed.isEmpty() ? named : Stream.concat(named.stream(), unnamed.stream()).toList();
  }

  /** Tells whether an instrument that states no receivers may mean a region. */
  private static boolean mayBeTo(PenugasanPembantuan document, KodeWilayah region) {
    return switch (document.penugas()) {
      case PEMERINTAH_PUSAT -> true;
      case PEMERINTAH_PROVINSI ->
          region.tingkat() == Tingkat.KABUPATEN_KOTA
              && document.daerah().map(own -> own.contains(region)).orElse(true);
      default -> false;
    };
  }

  /** That an instrument that states no receivers assigns to a region, which is not known. */
  private static List<Syarat> unstated(Assistance one, KodeWilayah region) {
    Syarat receiver =
        Syarat.of(
            JenisSyarat.PENUGASAN_PEMBANTUAN,
            Hasil.TIDAK_DIKETAHUI,
            one.at("/penerima", AssigningConditions.LAW, one.citation(), region));
    return Stream.concat(Stream.of(receiver), one.codes().stream()).toList();
  }

  /** Returns what is assigned to a region that bears a code in some of several editions. */
  public List<Assistance> to(KodeWilayah region, Collection<WilayahEdition> editions) {
    return editions.stream()
        .flatMap(edition -> to(region, edition).stream())
        .map(MovedAssistance::one)
        .distinct()
        .toList();
  }

  /** Returns what is assigned to a region of an edition, or to one that lies in it. */
  public Stream<Assistance> around(KodeWilayah region, WilayahEdition edition) {
    if (all.isEmpty()) {
      return Stream.empty();
    }
    Stream<MovedAssistance> inside =
        byRegion.computeIfAbsent(edition, this::in).entrySet().stream()
            .filter(entry -> region.contains(entry.getKey()))
            .flatMap(entry -> entry.getValue().stream());
    return Stream.concat(to(region, edition).stream(), inside).map(MovedAssistance::one).distinct();
  }

  /** Tells whether an instrument of the set is the one that is cited. */
  public boolean has(InstrumenHukum cited) {
    return all.stream().anyMatch(one -> one.isCitedBy(cited));
  }

  /** Returns the services that are assigned to a region of some edition, by their keys. */
  public Map<String, String> namesIn(KodeWilayah region, Collection<WilayahEdition> editions) {
    Map<String, String> names = new HashMap<>();
    for (Assistance one : to(region, editions)) {
      one.tugas().stream()
          .flatMap(
              task -> task.layanan().isEmpty() ? Stream.of(task.uraian()) : task.layanan().stream())
          .forEach(name -> names.merge(Words.key(name), name, AssistanceIndex::first));
    }
    return names;
  }

  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private Map<KodeWilayah, List<MovedAssistance>> in(WilayahEdition edition) {
    Map<KodeWilayah, List<MovedAssistance>> found = new HashMap<>();
    for (Assistance one : all) {
      one.penerima().ifPresent(penerima -> add(one, penerima, edition, found));
    }
    return found;
  }

  private void add(
      Assistance one,
      KodeWilayah penerima,
      WilayahEdition edition,
      Map<KodeWilayah, List<MovedAssistance>> found) {
    Optional<NamedRegion> followed =
        history.find(penerima, one.document().tanggal().toEpochDay(), edition);
    Set<KodeWilayah> codes = new LinkedHashSet<>(List.of(penerima));
    followed.ifPresent(region -> codes.addAll(region.penerus()));
    for (KodeWilayah kode : codes) {
      List<Syarat> conditions =
          Stream.of(
                  followed.flatMap(region -> same(one, region, kode)).stream(),
                  one.codes().stream(),
                  ofOtherProvinsi(one, penerima, kode, edition).stream())
              .flatMap(some -> some)
              .toList();
      found
          .computeIfAbsent(kode, some -> new ArrayList<>())
          .add(new MovedAssistance(one, kode, conditions));
    }
  }

  /**
   * That a region which lies in another provinsi by now, split from the one that assigned, has the
   * task still. Only its own provinsi assigns to it (UU 23/2014 Pasal 20 ayat (1) huruf b); whether
   * what the mother assigned goes on, the law that is held does not say.
   */
  private Optional<Syarat> ofOtherProvinsi(
      Assistance one, KodeWilayah penerima, KodeWilayah kode, WilayahEdition edition) {
    return one.document()
        .daerah()
        .filter(own -> one.document().penugas() == PihakPenugas.PEMERINTAH_PROVINSI)
        .filter(own -> own.contains(penerima) && !own.contains(kode))
        .filter(
            own ->
                history
                    .find(own, one.document().tanggal().toEpochDay(), edition)
                    .filter(region -> region.is(kode.provinsi()) == Hasil.TERPENUHI)
                    .isEmpty())
        .map(
            own ->
                Syarat.of(
                    JenisSyarat.PENUGAS_PEMBANTUAN,
                    Hasil.TIDAK_DIKETAHUI,
                    new Dalil(
                        AssigningConditions.BY_PROVINSI,
                        Fakta.of(one.document().penugas().sebutan(), own, kode.provinsi()),
                        Dalil.HUKUM,
                        JsonPointer.ROOT)));
  }

  private static Optional<Syarat> same(Assistance one, NamedRegion region, KodeWilayah kode) {
    return region.condition(kode, facts -> one.at("/penerima/" + one.place(), Law.REGIONS, facts));
  }
}
