package id.pamong.wilayah.audit;

import id.pamong.value.Parsed;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.KodeWilayahReason;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.bps.EdisiJembatan;
import id.pamong.wilayah.bps.JembatanBps;
import id.pamong.wilayah.bps.KodeBps;
import id.pamong.wilayah.bps.Padanan;
import id.pamong.wilayah.suksesi.Suksesi;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells rows whose code is one of Badan Pusat Statistik. */
final class BpsLookAlike {

  private static final int KECAMATAN_END = 6;

  private final JembatanBps jembatan;
  private final NameSearch names;
  private final FormerBpsCodes former;

  BpsLookAlike(JembatanBps jembatan, NameSearch names, Suksesi suksesi) {
    this.jembatan = jembatan;
    this.names = names;
    this.former = new FormerBpsCodes(jembatan, names, suksesi);
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
    return KodeBps.tryParse(text)
        .toOptional()
        .map(kode -> area(kode).isPresent() ? found(row, meant(row, kode)) : likely(row, kode));
  }

  /**
   * Judges a row whose name is not that of its code: if it is that of the region which has the code
   * at BPS, and that is another region, the code is one of BPS.
   */
  Optional<Putusan> named(BarisTabel row, KodeWilayah kode) {
    Optional<KodeBps> asBps = KodeBps.tryParse(CodeRepair.digits(row.kode())).toOptional();
    Optional<KodeWilayah> area = asBps.flatMap(this::area);
    if (asBps.isPresent() && area.isEmpty() && !CodeRepair.isDotted(row.kode())) {
      return Optional.of(likely(row, asBps.get())).filter(one -> one.hadir().isPresent());
    }
    if (area.isEmpty() || area.get().equals(around(kode))) {
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

  /**
   * One region that the bridge leads to, and that has the name of the row, is beyond doubt; but the
   * bridge knows no kecamatan of a village, whose name may be that of one beside it.
   */
  private static Putusan found(BarisTabel row, List<Wilayah> meant) {
    Putusan putusan = told(Temuan.ofKode(AuditRule.KODE_BPS, row), meant);
    if (meant.size() != 1 || meant.get(0).tingkat() == Tingkat.DESA_KELURAHAN) {
      return putusan;
    }
    KodeWilayah kode = meant.get(0).kode();
    boolean dotted = CodeRepair.isDotted(row.kode());
    String right = dotted ? kode.toString() : kode.undotted();
    String nama = row.nama().orElse("");
    boolean named = NameCheck.of(nama, meant.get(0)).compareTo(NameCheck.SIMILAR) < 0;
    return named
        ? putusan.corrected(kode, Koreksi.of(row, AuditRule.KODE_BPS, right, nama))
        : putusan;
  }

  /** A code that the bridge does not know is one of BPS at most in likelihood. */
  private Putusan likely(BarisTabel row, KodeBps kode) {
    EdisiJembatan edisi = jembatan.edisi();
    return told(
        Temuan.ofKode(AuditRule.MIRIP_KODE_BPS, row).with("jembatan", edisi.sumber()),
        row.nama()
            .filter(nama -> !nama.isBlank())
            .map(nama -> former.meant(kode, nama))
            .orElse(List.of()));
  }

  private static Putusan told(Temuan temuan, List<Wilayah> meant) {
    return Putusan.of(
        temuan.answers(meant).build(),
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
