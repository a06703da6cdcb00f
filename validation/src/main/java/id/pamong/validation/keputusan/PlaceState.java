package id.pamong.validation.keputusan;

import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.pemegang.JenisKeadaan;
import id.pamong.wewenang.pemegang.KeadaanPemegang;
import id.pamong.wewenang.pemegang.LayananDicari;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a service is held at a place on a day, whatever its object is. */
final class PlaceState {

  private final InstrumentSet set;
  private final LayananDicari layanan;
  private final KodeWilayah place;
  private final LocalDate day;
  private final EditionOnDate edition;

  PlaceState(InstrumentSet set, LayananDicari layanan, KodeWilayah place, LocalDate day) {
    this.set = set;
    this.layanan = layanan;
    this.place = place;
    this.day = day;
    this.edition = set.catalog().editionOn(day);
  }

  KeadaanPemegang of(Candidates candidates) {
    Map<JabatanWilayah, List<Basis>> holders = new LinkedHashMap<>();
    List<Syarat> missing = new ArrayList<>();
    for (JabatanWilayah office : candidates.below(day)) {
      List<Basis> bases = bases(office);
      List<Basis> holding = bases.stream().filter(Basis::holds).toList();
      if (!holding.isEmpty()) {
        holders.put(office, holding);
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
        List.copyOf(holders.keySet()),
        head,
        jenis == JenisKeadaan.TIDAK_DIKETAHUI ? missing.stream().distinct().toList() : List.of());
  }

  private List<Basis> bases(JabatanWilayah office) {
    PermintaanKeputusan request =
        PermintaanKeputusan.builder()
            .pejabat(office)
            .layanan(layanan.nama())
            .wilayah(place)
            .tanggal(day)
            .urusan(layanan.urusan())
            .subUrusan(layanan.subUrusan())
            .build();
    return BasisFinder.forAnyObject(set, edition, request).find();
  }

  /** Whether a holder has its authority from no other holder, and is not only mandated. */
  private boolean isOfItsOwn(
      Map.Entry<JabatanWilayah, List<Basis>> one, Map<JabatanWilayah, List<Basis>> holders) {
    return one.getValue().stream()
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
