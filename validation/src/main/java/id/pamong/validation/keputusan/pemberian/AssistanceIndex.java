package id.pamong.validation.keputusan.pemberian;

import id.pamong.hukum.InstrumenHukum;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.validation.keputusan.instrumen.CodeHistory;
import id.pamong.validation.keputusan.instrumen.Deputies;
import id.pamong.validation.keputusan.instrumen.Ending;
import id.pamong.validation.keputusan.instrumen.Endings;
import id.pamong.validation.keputusan.instrumen.Instrument;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.NamedRegion;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.validation.keputusan.syarat.Assistance;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasPembantuan;
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
  private final ConcurrentMap<WilayahEdition, Map<KodeWilayah, List<MovedAssistance>>> byRegion =
      new ConcurrentHashMap<>();

  /** Makes an index of documents, among other instruments, which may revoke them. */
  AssistanceIndex(
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
    }
  }

  private void add(PenugasanPembantuan document, Endings endings) {
    Optional<Instrument> own = instrument(document);
    String citation = own.map(Instrument::citation).orElseGet(() -> citation(document));
    int first = document.tugas().isEmpty() ? -1 : 0;
    int end = document.tugas().isEmpty() ? 0 : document.tugas().size();
    for (int task = first; task < end; task++) {
      for (int place = 0; place < document.penerima().size(); place++) {
        JabatanWilayah head = head(document.penerima().get(place));
        Optional<TugasPembantuan> one =
            task < 0 ? Optional.empty() : Optional.of(document.tugas().get(task));
        List<Ending> ends =
            own.map(
                    instrument ->
                        Stream.concat(
                                Stream.of(Optional.<String>empty()),
                                one.stream().flatMap(AssistanceIndex::keys).map(Optional::of))
                            .flatMap(key -> endings.of(instrument, key, head).stream())
                            .distinct()
                            .toList())
                .orElse(List.of());
        all.add(new Assistance(document, citation, task, place, ends));
      }
    }
  }

  private static Stream<String> keys(TugasPembantuan task) {
    return Stream.concat(Stream.of(task.uraian()), task.layanan().stream()).map(Words::key);
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
                    document.tugas().stream().flatMap(AssistanceIndex::keys).distinct().toList(),
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
    return all.isEmpty()
        ? List.of()
        : byRegion.computeIfAbsent(edition, this::in).getOrDefault(region, List.of());
  }

  /** Returns what is assigned to a region that bears a code in some of several editions. */
  public List<Assistance> to(KodeWilayah region, Collection<WilayahEdition> editions) {
    return editions.stream()
        .flatMap(edition -> to(region, edition).stream())
        .map(MovedAssistance::one)
        .distinct()
        .toList();
  }

  /** Tells whether an instrument of the set is the one that is cited. */
  public boolean has(InstrumenHukum cited) {
    return all.stream().anyMatch(one -> one.isCitedBy(cited));
  }

  /** Returns the services that are assigned to a region of some edition, by their keys. */
  Map<String, String> namesIn(KodeWilayah region, Collection<WilayahEdition> editions) {
    Map<String, String> names = new HashMap<>();
    for (Assistance one : to(region, editions)) {
      one.tugas().stream()
          .flatMap(task -> task.layanan().stream())
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
      Optional<NamedRegion> followed =
          history.find(one.penerima(), one.document().tanggal().toEpochDay(), edition);
      Set<KodeWilayah> codes = new LinkedHashSet<>(List.of(one.penerima()));
      followed.ifPresent(region -> codes.addAll(region.penerus()));
      for (KodeWilayah kode : codes) {
        found
            .computeIfAbsent(kode, some -> new ArrayList<>())
            .add(
                new MovedAssistance(
                    one, kode, followed.flatMap(region -> condition(one, region, kode))));
      }
    }
    return found;
  }

  /** A code that stands for the region still, though the edition lacks it, is no condition. */
  private static Optional<Syarat> condition(Assistance one, NamedRegion region, KodeWilayah kode) {
    if (region.kode().equals(kode) && region.is(kode) == Hasil.TERPENUHI) {
      return Optional.empty();
    }
    return Optional.of(
        Syarat.of(
            JenisSyarat.WILAYAH_BERGANTI_KODE,
            region.is(kode),
            one.at(
                "/penerima/" + one.place(),
                Law.REGIONS.on(one.document().tanggal()),
                region.kode(),
                region.dari().id(),
                kode,
                region.ke().id(),
                region.bukti().name())));
  }
}
