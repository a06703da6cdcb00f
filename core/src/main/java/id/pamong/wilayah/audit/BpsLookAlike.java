package id.pamong.wilayah.audit;

import id.pamong.value.Parsed;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.KodeWilayahReason;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.bps.JembatanBps;
import id.pamong.wilayah.bps.KodeBps;
import id.pamong.wilayah.bps.Padanan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells rows whose code is one of Badan Pusat Statistik. */
final class BpsLookAlike {

  private static final int KECAMATAN_END = 6;

  private final JembatanBps jembatan;
  private final NameSearch names;

  BpsLookAlike(JembatanBps jembatan, NameSearch names) {
    this.jembatan = jembatan;
    this.names = names;
  }

  /** Judges a text that is no code of Kemendagri, but has the form of one of BPS. */
  Optional<Putusan> malformed(BarisTabel row, String text, Parsed.Invalid<KodeWilayah> invalid) {
    boolean village =
        invalid.reason() == KodeWilayahReason.VILLAGE_KIND
            && text.indexOf('.') < 0
            && text.charAt(KECAMATAN_END) == '0';
    if (!village && invalid.reason() != KodeWilayahReason.BPS_KECAMATAN) {
      return Optional.empty();
    }
    return KodeBps.tryParse(text).toOptional().map(kode -> found(row, meant(row, kode)));
  }

  /**
   * Judges a row whose name is not that of its code: if it is that of the region which has the code
   * at BPS, and that is another region, the code is one of BPS.
   */
  Optional<Putusan> named(BarisTabel row, KodeWilayah kode) {
    Optional<KodeBps> asBps = KodeBps.tryParse(CodeRepair.digits(row.kode())).toOptional();
    if (asBps.isEmpty() || area(asBps.get()).map(one -> one.equals(around(kode))).orElse(true)) {
      return Optional.empty();
    }
    // Village names repeat too often to say of a code that exists that it is one of BPS.
    boolean village = kode.tingkat() == Tingkat.DESA_KELURAHAN;
    if (village && (row.kode().indexOf('.') >= 0 || !names.catalog().findEver(kode).isEmpty())) {
      return Optional.empty();
    }
    List<Wilayah> meant = meant(row, asBps.get());
    return meant.isEmpty() ? Optional.empty() : Optional.of(found(row, meant));
  }

  private static Putusan found(BarisTabel row, List<Wilayah> meant) {
    return Putusan.of(
        Temuan.ofKode(AuditRule.KODE_BPS, row).answers(meant).build(),
        meant.size() == 1 ? Optional.of(meant.get(0).kode()) : Optional.empty());
  }

  /** The regions that have the row's name where the code leads by the rules of BPS. */
  private List<Wilayah> meant(BarisTabel row, KodeBps kode) {
    Optional<String> nama = row.nama().filter(text -> !text.isBlank());
    Optional<KodeWilayah> area = area(kode);
    if (nama.isEmpty() || area.isEmpty()) {
      return List.of();
    }
    if (kode.tingkat().compareTo(Tingkat.KABUPATEN_KOTA) > 0) {
      return names.inside(area.get(), kode.tingkat(), nama.get());
    }
    return names.catalog().find(area.get(), names.edition()).stream()
        .filter(one -> hadName(one, nama.get()))
        .toList();
  }

  /** Tells whether a region has the name, or had it in an edition that has its code. */
  private boolean hadName(Wilayah wilayah, String nama) {
    return Stream.concat(Stream.of(wilayah), names.catalog().findEver(wilayah.kode()).stream())
        .anyMatch(one -> NameCheck.of(nama, one).compareTo(NameCheck.SIMILAR) < 0);
  }

  /** The kabupaten, kota or provinsi to which the bridge leads. */
  private Optional<KodeWilayah> area(KodeBps kode) {
    return jembatan.findKemendagri(kode.kabupatenKota().orElse(kode))
            instanceof Padanan.Ada<KodeWilayah> ada
        ? Optional.of(ada.kode())
        : Optional.empty();
  }

  private static KodeWilayah around(KodeWilayah kode) {
    return kode.kabupatenKota().orElse(kode);
  }
}
