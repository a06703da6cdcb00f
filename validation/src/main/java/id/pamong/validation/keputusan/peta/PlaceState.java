package id.pamong.validation.keputusan.peta;

import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.dasar.BasisFinder;
import id.pamong.validation.keputusan.dasar.Outcomes;
import id.pamong.validation.keputusan.norma.RegionalLaw;
import id.pamong.validation.keputusan.pemberian.Basis;
import id.pamong.validation.keputusan.pemberian.DayConditions;
import id.pamong.validation.keputusan.pemberian.InstrumentSet;
import id.pamong.validation.keputusan.pemberian.PreparedGrant;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.pemegang.JenisKeadaan;
import id.pamong.wewenang.pemegang.KeadaanPemegang;
import id.pamong.wewenang.pemegang.LayananDicari;
import id.pamong.wewenang.pemegang.PemegangLayanan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How a service is held at a place on a day, whatever its object is. */
final class PlaceState {

  private final InstrumentSet set;
  private final LayananDicari layanan;
  private final KodeWilayah place;
  private final LocalDate day;
  private final List<LocalDate> holidays;
  private final EditionOnDate edition;

  PlaceState(
      InstrumentSet set,
      LayananDicari layanan,
      KodeWilayah place,
      LocalDate day,
      List<LocalDate> holidays) {
    this.set = set;
    this.layanan = layanan;
    this.place = place;
    this.day = day;
    this.holidays = holidays;
    this.edition = set.catalog().editionOn(day);
  }

  /** Returns the condition that the edition of the day has the place. */
  Syarat placeExists() {
    JabatanWilayah any = new JabatanWilayah(Jabatan.GUBERNUR, place.provinsi());
    return DayConditions.place(request(any), set, edition);
  }

  KeadaanPemegang of(Candidates candidates) {
    Map<JabatanWilayah, List<Basis>> holders = new LinkedHashMap<>();
    List<Syarat> missing = new ArrayList<>();
    RegionalLaw.unheld(day).ifPresent(missing::add);
    for (JabatanWilayah office : candidates.below(day)) {
      List<Basis> bases = bases(office);
      if (bases.stream().anyMatch(Basis::holds)) {
        holders.put(office, bases);
      } else {
        bases.stream()
            .map(Basis::syarat)
            .filter(syarat -> syarat.hasil() == Hasil.TIDAK_DIKETAHUI)
            .forEach(syarat -> missing.addAll(syarat.penentu()));
      }
    }
    Hasil head =
        candidates.head().map(office -> Outcomes.any(bases(office))).orElse(Hasil.TIDAK_DIKETAHUI);
    long own = holders.entrySet().stream().filter(one -> isOfItsOwn(one, holders)).count();
    JenisKeadaan jenis =
        own > 1
            ? JenisKeadaan.GANDA
            : !missing.isEmpty()
                ? JenisKeadaan.TIDAK_DIKETAHUI
                : holders.isEmpty() ? JenisKeadaan.TIDAK_DILIMPAHKAN : JenisKeadaan.SATU;
    return new KeadaanPemegang(
        jenis,
        holders.entrySet().stream().map(one -> holder(one.getKey(), one.getValue())).toList(),
        head,
        jenis == JenisKeadaan.TIDAK_DIKETAHUI ? missing.stream().distinct().toList() : List.of());
  }

  /**
   * What the law or an instrument gives, or may give by an open clause, as a decision has it. What
   * a Perkada that is not held may give to a kepala dinas would stand beside every service.
   */
  private List<Basis> bases(JabatanWilayah office) {
    BasisFinder finder = BasisFinder.forAnyObject(set, edition, request(office));
    return office.jabatan() == Jabatan.KEPALA_DINAS ? finder.find() : finder.findOrGeneral();
  }

  /** Returns the conditions of what an office may have. */
  Stream<Syarat> conditions(JabatanWilayah office) {
    return bases(office).stream().flatMap(basis -> basis.syarat().anak().stream());
  }

  private PermintaanKeputusan request(JabatanWilayah office) {
    return PermintaanKeputusan.builder()
        .pejabat(office)
        .layanan(layanan.nama())
        .wilayah(place)
        .tanggal(day)
        .urusan(layanan.urusan())
        .subUrusan(layanan.subUrusan())
        .pembagianUrusan(layanan.pembagianUrusan())
        .hariLibur(holidays)
        .build();
  }

  private PemegangLayanan holder(JabatanWilayah office, List<Basis> all) {
    List<Basis> holding = all.stream().filter(Basis::holds).toList();
    return new PemegangLayanan(
        office,
        holding.stream().flatMap(basis -> source(basis).stream()).distinct().toList(),
        leftAside(office, all));
  }

  /** The instrument, or the articles by which the law gives the task. */
  private static List<String> source(Basis basis) {
    Dalil own = basis.syarat().dalil();
    if (!own.sumber().equals(Dalil.PERMINTAAN) && !own.sumber().equals(Dalil.HUKUM)) {
      return List.of(own.sumber());
    }
    List<DasarHukum> law =
        basis.syarat().anak().stream()
            .filter(one -> one.jenis() == JenisSyarat.TUGAS_MENURUT_UNDANG_UNDANG)
            .map(one -> one.dalil().dasar())
            .findFirst()
            .orElse(own.dasar());
    return law.stream().map(DasarHukum::sitasi).toList();
  }

  /**
   * The conditions of the object and the act that the bases of a holder have for a request that
   * states none of them; none where one of the bases has no such condition.
   */
  private List<Syarat> leftAside(JabatanWilayah office, List<Basis> ofAny) {
    List<Basis> asked = BasisFinder.forRequest(set, edition, request(office)).find();
    List<Syarat> all = new ArrayList<>();
    for (int i = 0; i < ofAny.size(); i++) {
      if (asked.get(i).holds()) {
        return List.of();
      }
      if (ofAny.get(i).holds()) {
        // What holds whatever its source or the later text is needs the object and the act alone.
        asked.get(i).syarat().penentu().stream()
            .filter(one -> one.jenis() != JenisSyarat.SUMBER_DINYATAKAN)
            .filter(one -> one.jenis() != JenisSyarat.TIDAK_DICABUT)
            .forEach(all::add);
      }
    }
    return all.stream().distinct().toList();
  }

  /** Whether a holder has its authority from no other holder, and is not only mandated. */
  private boolean isOfItsOwn(
      Map.Entry<JabatanWilayah, List<Basis>> one, Map<JabatanWilayah, List<Basis>> holders) {
    return one.getValue().stream()
        .filter(Basis::holds)
        .anyMatch(
            basis ->
                basis
                    .prepared()
                    .map(
                        prepared ->
                            !prepared.isMandate()
                                && !isAmong(giver(prepared), one, holders)
                                && !isAmong(receiver(prepared), one, holders))
                    .orElse(true));
  }

  private JabatanWilayah giver(PreparedGrant prepared) {
    return set.moved().giver(prepared, edition.edition());
  }

  private JabatanWilayah receiver(PreparedGrant prepared) {
    return set.moved().receiver(prepared, edition.edition());
  }

  private static boolean isAmong(
      JabatanWilayah upper,
      Map.Entry<JabatanWilayah, List<Basis>> one,
      Map<JabatanWilayah, List<Basis>> holders) {
    return !upper.equals(one.getKey()) && holders.containsKey(upper);
  }
}
