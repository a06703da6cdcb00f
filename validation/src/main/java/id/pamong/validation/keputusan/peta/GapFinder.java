package id.pamong.validation.keputusan.peta;

import id.pamong.hukum.Periode;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.validation.keputusan.pemberian.InstrumentSet;
import id.pamong.validation.keputusan.pemberian.MovedGrant;
import id.pamong.validation.keputusan.pemberian.PreparedGrant;
import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.pemegang.BarisPemegang;
import id.pamong.wewenang.pemegang.CakupanPeta;
import id.pamong.wewenang.pemegang.JenisKeadaan;
import id.pamong.wewenang.pemegang.KeadaanPemegang;
import id.pamong.wewenang.pemegang.LayananDicari;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.pemegang.PetaPemegang;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds who holds what, where and when in a kabupaten or kota, by deciding each part of the time in
 * which nothing changes once.
 */
public final class GapFinder {

  private final WilayahCatalog catalog;
  private final InstrumentSet set;

  public GapFinder(InstrumentSet set) {
    this.catalog = set.catalog();
    this.set = set;
  }

  public PetaPemegang find(PermintaanPeta asked) {
    PermintaanPeta question = once(asked);
    ChangeDays common = new ChangeDays(question.periode(), question.hariLibur(), catalog);
    ChangeDays looked = new ChangeDays(question.periode(), question.hariLibur(), catalog);
    NavigableSet<LocalDate> ends = new TreeSet<>();
    Map<KodeWilayah, List<LocalDate>> places = places(question.wilayah(), common);
    List<LayananDicari> services = services(question);
    List<BarisPemegang> all = new ArrayList<>();
    for (LayananDicari layanan : services) {
      places.forEach(
          (place, days) -> {
            OfPlace rows = new OfPlace(layanan, place, common, question.hariLibur());
            looked.addAll(rows.days);
            rows.addEnds(question.periode(), ends);
            rows.add(List.copyOf(days), all);
          });
    }
    CakupanPeta coverage =
        new CakupanPeta(
            services.stream().map(LayananDicari::nama).toList(),
            places.keySet().stream().filter(kode -> kode.tingkat() == Tingkat.KECAMATAN).toList(),
            looked.parts(),
            without(places.getOrDefault(question.wilayah(), List.of()), common),
            unknown(question.wilayah(), services));
    List<Catatan> remarks = new ArrayList<>(new MapRemarks(catalog).of(question, common, ends));
    remarks.addAll(new AffairRemarks(set).of(question, services, common.days()));
    return new PetaPemegang(question, coverage, all, remarks);
  }

  /** The parts that begin on some days, neighbours as one. */
  private static List<Periode> without(List<LocalDate> firstDays, ChangeDays common) {
    List<Periode> all = new ArrayList<>();
    firstDays.forEach(day -> MapRemarks.join(all, common.from(day)));
    return all;
  }

  /** The regions of offices that grants name, and that no edition has. */
  private List<KodeWilayah> unknown(KodeWilayah region, List<LayananDicari> services) {
    return services.stream()
        .flatMap(layanan -> new Candidates(set, layanan.nama(), region).grants().stream())
        .map(MovedGrant::region)
        .filter(kode -> region.contains(kode) && catalog.findEver(kode).isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  private List<LayananDicari> services(PermintaanPeta question) {
    return question.layanan().isEmpty()
        ? set.namesIn(question.wilayah()).stream().map(LayananDicari::of).toList()
        : question.layanan();
  }

  /** A question that names each service once, however it is spelled. */
  private static PermintaanPeta once(PermintaanPeta asked) {
    Set<LayananDicari> seen = new HashSet<>();
    return new PermintaanPeta(
        asked.wilayah(),
        asked.periode(),
        asked.layanan().stream().filter(one -> seen.add(keyed(one))).toList(),
        asked.hariLibur());
  }

  private static LayananDicari keyed(LayananDicari one) {
    return new LayananDicari(
        Words.key(one.nama()), one.urusan(), one.subUrusan(), one.pembagianUrusan());
  }

  /** The kecamatan of the region, with the parts of the time in which they are there. */
  private Map<KodeWilayah, List<LocalDate>> places(KodeWilayah region, ChangeDays common) {
    Map<KodeWilayah, List<LocalDate>> places = new TreeMap<>();
    for (LocalDate day : common.days()) {
      WilayahEdition edition = catalog.editionOn(day).edition();
      List<KodeWilayah> kecamatan =
          catalog.children(region, edition).stream()
              .map(Wilayah::kode)
              .filter(kode -> kode.tingkat() == Tingkat.KECAMATAN)
              .toList();
      // Of a region without kecamatan on the day nothing is known but what is asked of it itself.
      for (KodeWilayah kode : kecamatan.isEmpty() ? List.of(region) : kecamatan) {
        places.computeIfAbsent(kode, key -> new ArrayList<>()).add(day);
      }
    }
    return places;
  }

  /** The rows of one service in one kecamatan. */
  private final class OfPlace {

    private final LayananDicari layanan;
    private final KodeWilayah place;
    private final Candidates candidates;
    private final List<LocalDate> holidays;
    private final ChangeDays days;
    private final boolean hasParts;
    private final Map<KodeWilayah, List<BarisPemegang>> rows = new TreeMap<>();

    OfPlace(LayananDicari layanan, KodeWilayah place, ChangeDays common, List<LocalDate> holidays) {
      this.layanan = layanan;
      this.holidays = holidays;
      this.place = place;
      this.candidates = new Candidates(set, layanan.nama(), place);
      List<MovedGrant> grants = candidates.grants();
      this.days =
          common.with(
              layanan.nama(),
              grants.stream().map(MovedGrant::prepared).toList(),
              candidates.assignments(),
              candidates.assistance());
      this.hasParts =
          !candidates.assignments().isEmpty() || grants.stream().anyMatch(this::isOfPart);
    }

    /** Adds the last days after which a holiday that is not known may matter in a period. */
    void addEnds(Periode period, Collection<LocalDate> ends) {
      candidates.grants().stream()
          .flatMap(moved -> moved.prepared().lastDaysNear(period))
          .forEach(ends::add);
    }

    /** Whether a grant reaches villages of the kecamatan apart, so that they must be told apart. */
    private boolean isOfPart(MovedGrant moved) {
      PreparedGrant prepared = moved.prepared();
      List<KodeWilayah> limits = prepared.limits().regions();
      return place.contains(moved.region())
          || limits.stream().anyMatch(kode -> kode.tingkat() == Tingkat.DESA_KELURAHAN);
    }

    void add(List<LocalDate> present, List<BarisPemegang> all) {
      for (LocalDate day : days.days()) {
        if (isPresent(day, present)) {
          addPart(days.from(day));
        }
      }
      rows.values().forEach(all::addAll);
    }

    private boolean isPresent(LocalDate day, List<LocalDate> present) {
      WilayahEdition edition = catalog.editionOn(day).edition();
      return present.stream().anyMatch(one -> catalog.editionOn(one).edition().equals(edition));
    }

    private void addPart(Periode part) {
      boolean isNamed = candidates.namesVillages(part.mulai());
      List<KodeWilayah> villages =
          hasParts || isNamed || isOpenBelow(part.mulai())
              ? catalog.children(place, catalog.editionOn(part.mulai()).edition()).stream()
                  .map(Wilayah::kode)
                  .toList()
              : List.of();
      List<KeadaanPemegang> states =
          villages.stream().map(village -> state(village, part.mulai())).toList();
      if (states.stream().distinct().count() > 1) {
        for (int i = 0; i < villages.size(); i++) {
          put(villages.get(i), part, states.get(i));
        }
      } else {
        put(place, part, states.isEmpty() ? whole(part, isNamed) : states.get(0));
      }
    }

    /**
     * Whether offices of villages may have the service by law, of which the camat tells nothing.
     */
    private boolean isOpenBelow(LocalDate day) {
      return candidates.mayBeByTasks(day)
          && state(place, day).jenis() != JenisKeadaan.TIDAK_DIKETAHUI;
    }

    /** The state of the place as one, which does not tell of parts that no edition names. */
    private KeadaanPemegang whole(Periode part, boolean isOfParts) {
      KeadaanPemegang state = state(place, part.mulai());
      if (place.tingkat() == Tingkat.KECAMATAN && !isOfParts) {
        return state;
      }
      List<Syarat> missing = new ArrayList<>(state.kurang());
      Syarat there = new PlaceState(set, layanan, place, part.mulai(), holidays).placeExists();
      if (there.hasil() != Hasil.TERPENUHI && !missing.contains(there)) {
        missing.add(there);
      }
      return new KeadaanPemegang(
          JenisKeadaan.TIDAK_DIKETAHUI, state.pemegang(), state.kepalaDaerah(), missing);
    }

    private KeadaanPemegang state(KodeWilayah where, LocalDate day) {
      Candidates of = where.equals(place) ? candidates : new Candidates(set, layanan.nama(), where);
      return new PlaceState(set, layanan, where, day, holidays).of(of);
    }

    /** Two neighbours that are alike are one row. */
    private void put(KodeWilayah where, Periode part, KeadaanPemegang state) {
      List<BarisPemegang> own = rows.computeIfAbsent(where, key -> new ArrayList<>());
      Periode period = part;
      if (!own.isEmpty()) {
        BarisPemegang last = own.get(own.size() - 1);
        boolean isNext = last.periode().akhir().filter(part.mulai()::equals).isPresent();
        if (isNext && last.keadaan().equals(state)) {
          own.remove(own.size() - 1);
          period = new Periode(last.periode().mulai(), part.akhir());
        }
      }
      own.add(new BarisPemegang(layanan.nama(), where, period, state));
    }
  }
}
