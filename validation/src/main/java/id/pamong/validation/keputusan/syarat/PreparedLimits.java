package id.pamong.validation.keputusan.syarat;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.Periode;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.validation.keputusan.instrumen.DecreeText;
import id.pamong.validation.keputusan.instrumen.LastDay;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.Places;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.keputusan.CiriObjek;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.keputusan.UkuranObjek;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Fakta;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The limits of a service in a decree, made ready to be compared with requests. */
public final class PreparedLimits {

  private static final Places MEASURES = new Places("/ukuran", "nilai");
  private static final Places TRAITS = new Places("/ciri", "ada");

  private final Grant grant;
  private final List<KodeWilayah> regions;
  private final String regionText;
  private final Optional<Periode> periode;
  private final boolean isDecreed;
  private final JsonPointer regionPlace;
  private final JsonPointer timePlace;
  private final List<Measure> measures;
  private final List<Exclusion> exclusions;

  PreparedLimits(Grant grant, BatasWewenang limits) {
    JsonPointer path = grant.ofService().property("batas");
    this.grant = grant;
    this.regions = limits.wilayah();
    this.regionText =
        limits.wilayah().stream().map(KodeWilayah::toString).collect(Collectors.joining(", "));
    this.periode = limits.periode();
    this.isDecreed = grant.kind().sifat() != SifatInstrumen.PERATURAN;
    this.regionPlace = path.property("wilayah");
    this.timePlace = path.property("periode");
    this.measures = measures(limits.materi(), path.property("materi"));
    this.exclusions = exclusions(limits.pengecualian(), path.property("pengecualian"));
  }

  private record Measure(BatasMateri limit, String key, JsonPointer place) {}

  private record Exclusion(String text, String key, JsonPointer place) {}

  private static List<Measure> measures(List<BatasMateri> matter, JsonPointer path) {
    return IntStream.range(0, matter.size())
        .mapToObj(i -> new Measure(matter.get(i), Words.key(matter.get(i).hal()), path.index(i)))
        .toList();
  }

  private static List<Exclusion> exclusions(List<String> texts, JsonPointer path) {
    return IntStream.range(0, texts.size())
        .mapToObj(i -> new Exclusion(texts.get(i), Words.key(texts.get(i)), path.index(i)))
        .toList();
  }

  public List<KodeWilayah> regions() {
    return regions;
  }

  public Optional<Periode> periode() {
    return periode;
  }

  /**
   * Returns the end of the time of a service in a Keputusan, which moves as that of the whole does
   * (UU 30/2014 Pasal 58 ayat (2) and (3)), with holidays that a request states.
   */
  public Optional<LastDay> lastDay(List<LocalDate> holidays) {
    return periode
        .flatMap(Periode::akhir)
        .filter(end -> isDecreed)
        .map(end -> LastDay.of(end, holidays));
  }

  /**
   * Adds the conditions that the limits set for the place and the day of a request.
   *
   * @param isIn whether the place lies in a region that the decree names
   */
  public void addAreaAndTime(
      PermintaanKeputusan request, Function<KodeWilayah, Hasil> isIn, SyaratBuilder all) {
    if (!regions.isEmpty()) {
      Hasil either = Hasil.TIDAK;
      for (KodeWilayah kode : regions) {
        either = either.atau(isIn.apply(kode));
      }
      all.add(
          orLifted(
              Syarat.of(
                  JenisSyarat.BATAS_WILAYAH,
                  either,
                  grant.at(
                      regionPlace,
                      Law.AREA.on(request.tanggal()),
                      Fakta.of(request.wilayah(), regionText))),
              regionPlace,
              request));
    }
    periode.ifPresent(time -> addTime(time, request, all));
  }

  /** A limit of time in a Keputusan is a limit of what holds in it, and ends as the whole does. */
  private void addTime(Periode time, PermintaanKeputusan request, SyaratBuilder all) {
    LocalDate day = request.tanggal();
    Optional<LastDay> end = lastDay(request.hariLibur());
    Hasil hasil = Hasil.of(time.contains(day));
    if (end.isPresent() && !day.isBefore(time.mulai())) {
      hasil = end.get().isBeforeEnd(day);
    }
    List<DasarHukum> law = Law.TIME.on(day);
    all.add(
        orLifted(
            Syarat.of(
                JenisSyarat.BATAS_WAKTU,
                hasil,
                grant.at(
                    timePlace,
                    end.map(one -> one.law(law)).orElse(law),
                    end.map(one -> LastDay.facts(day, periode, one))
                        .orElseGet(() -> Fakta.of(day, time)))),
            timePlace,
            request));
    end.ifPresent(one -> one.addStated(day, request.hariLibur(), all));
  }

  /**
   * What an amendment that states the service anew says of a limit by its silence, the law does not
   * tell: it may leave it (elucidation of UU 30/2014 Pasal 63 ayat (1)) or replace the whole text
   * of the service without it (UU 12/2011 Lampiran II angka 230 huruf b).
   */
  private Syarat orLifted(Syarat limit, JsonPointer place, PermintaanKeputusan request) {
    if (limit.hasil() == Hasil.TERPENUHI || !grant.leaves(place)) {
      return limit;
    }
    List<DasarHukum> law = Law.MATTER.on(request.tanggal());
    DecreeText.Origin origin = grant.origin(place.value());
    Dalil earlier = grant.at(place, law, origin.citation());
    Dalil silent =
        new Dalil(
            law,
            List.of(grant.citation(), origin.citation(), origin.place()),
            grant.citation(),
            grant.ofService());
    return Syarat.of(
        JenisSyarat.BATAS_ATAU_DIHAPUS,
        earlier,
        List.of(limit, Syarat.of(JenisSyarat.BATAS_DIHAPUS, Hasil.TIDAK_DIKETAHUI, silent)));
  }

  /** Adds the conditions that the limits set for the object of a request. */
  public void addMatter(PermintaanKeputusan request, SyaratBuilder all) {
    for (Measure measure : measures) {
      all.add(orLifted(measure(measure, request), measure.place(), request));
    }
    for (Exclusion exclusion : exclusions) {
      all.add(orLifted(exclusion(exclusion, request), exclusion.place(), request));
    }
  }

  /**
   * The measure of the limited thing must lie inside; none given leaves it unknown, and so do two
   * of which one does not.
   */
  private static Syarat measure(Measure measure, PermintaanKeputusan request) {
    BatasMateri limit = measure.limit();
    Hasil hasil = Hasil.TIDAK_DIKETAHUI;
    Optional<BigDecimal> value = Optional.empty();
    JsonPointer letak = MEASURES.all();
    Optional<BigDecimal> within = Optional.empty();
    List<UkuranObjek> given = request.ukuran();
    for (int i = 0; i < given.size(); i++) {
      UkuranObjek one = given.get(i);
      if (one.satuan() == limit.satuan() && isOf(one.hal(), limit.hal(), measure.key())) {
        Hasil inside = Hasil.of(one.nilai().compareTo(limit.palingBanyak()) <= 0);
        within = inside == Hasil.TERPENUHI ? Optional.of(one.nilai()) : within;
        if (hasil == Hasil.TIDAK_DIKETAHUI || inside == Hasil.TIDAK) {
          hasil = inside;
          value = Optional.of(one.nilai());
          letak = MEASURES.of(i);
        }
      }
    }
    if (hasil == Hasil.TIDAK && within.isPresent()) {
      return contradicted(
          JenisSyarat.UKURAN_SEJALAN,
          MEASURES,
          request,
          Fakta.of(
              limit.hal(), within.get(), value.get(), limit.palingBanyak(), limit.satuan().name()));
    }
    Fakta facts =
        Fakta.of(
            limit.hal(),
            value.isPresent() ? value.get() : "",
            limit.palingBanyak(),
            limit.satuan().name());
    return Syarat.of(
        JenisSyarat.BATAS_MATERI,
        hasil,
        new Dalil(Law.MATTER.on(request.tanggal()), facts, Dalil.PERMINTAAN, letak));
  }

  /** Tells whether a request names a thing as a decree does, whose words have a key. */
  private static boolean isOf(String named, String text, String key) {
    return named.equals(text) || Words.key(named).equals(key);
  }

  /** Of two statements of a request of which one cannot be true, it is not known which. */
  private static Syarat contradicted(
      JenisSyarat jenis, Places places, PermintaanKeputusan request, Fakta facts) {
    return Syarat.of(
        jenis,
        Hasil.TIDAK_DIKETAHUI,
        new Dalil(Law.MATTER.on(request.tanggal()), facts, Dalil.PERMINTAAN, places.all()));
  }

  private static Syarat exclusion(Exclusion exclusion, PermintaanKeputusan request) {
    Hasil hasil = Hasil.TIDAK_DIKETAHUI;
    JsonPointer letak = TRAITS.all();
    boolean isDenied = false;
    List<CiriObjek> given = request.ciri();
    for (int i = 0; i < given.size(); i++) {
      CiriObjek trait = given.get(i);
      if (isOf(trait.uraian(), exclusion.text(), exclusion.key())) {
        isDenied |= !trait.ada();
        if (hasil == Hasil.TIDAK_DIKETAHUI || trait.ada()) {
          hasil = Hasil.of(!trait.ada());
          letak = TRAITS.of(i);
        }
      }
    }
    if (hasil == Hasil.TIDAK && isDenied) {
      return contradicted(JenisSyarat.CIRI_SEJALAN, TRAITS, request, Fakta.of(exclusion.text()));
    }
    return Syarat.of(
        JenisSyarat.PENGECUALIAN,
        hasil,
        new Dalil(
            Law.MATTER.on(request.tanggal()), Fakta.of(exclusion.text()), Dalil.PERMINTAAN, letak));
  }
}
