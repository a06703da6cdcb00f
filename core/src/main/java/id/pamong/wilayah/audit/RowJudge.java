package id.pamong.wilayah.audit;

import id.pamong.finding.Finding;
import id.pamong.value.Parsed;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.KodeWilayahReason;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.suksesi.Bukti;
import id.pamong.wilayah.suksesi.Jejak;
import id.pamong.wilayah.suksesi.Penerus;
import id.pamong.wilayah.suksesi.StatusSuksesi;
import id.pamong.wilayah.suksesi.Suksesi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges a row by itself: its code, and whether its name and kind go with it. */
final class RowJudge {

  private final Suksesi suksesi;
  private final WilayahCatalog catalog;
  private final WilayahEdition edition;
  private final BpsLookAlike bps;
  private final NameSearch names;

  RowJudge(Suksesi suksesi, BpsLookAlike bps, NameSearch names) {
    this.suksesi = suksesi;
    this.catalog = suksesi.catalog();
    this.edition = names.edition();
    this.bps = bps;
    this.names = names;
  }

  Suksesi suksesi() {
    return suksesi;
  }

  Putusan judge(BarisTabel row) {
    Parsed<KodeWilayah> parsed = KodeWilayah.tryParse(row.kode());
    if (parsed instanceof Parsed.Invalid<KodeWilayah> invalid) {
      String plain = CodeWriting.plain(row.kode());
      return plain.equals(row.kode()) ? malformed(row, plain, invalid) : written(row, plain);
    }
    return wellFormed(row, parsed.orElseThrow());
  }

  /** Judges a row whose code has other signs around or in it. */
  private Putusan written(BarisTabel row, String plain) {
    Parsed<KodeWilayah> parsed = KodeWilayah.tryParse(plain);
    if (parsed instanceof Parsed.Invalid<KodeWilayah> invalid) {
      return malformed(row, plain, invalid);
    }
    KodeWilayah kode = parsed.orElseThrow();
    BarisTabel same = new BarisTabel(row.baris(), plain, row.nama(), row.status());
    return wellFormed(same, kode)
        .withFault(
            Temuan.ofKode(AuditRule.PENULISAN_KODE, row)
                .with("benar", plain)
                .suggest(kode.toString())
                .build(),
            kode,
            Koreksi.of(row, AuditRule.PENULISAN_KODE, plain, row.nama().orElse("")));
  }

  private Putusan wellFormed(BarisTabel row, KodeWilayah kode) {
    Optional<Wilayah> wilayah = catalog.find(kode, edition);
    if (wilayah.isPresent()) {
      return known(row, wilayah.get());
    }
    List<Wilayah> others = catalog.findEver(kode);
    return others.isEmpty() ? unknown(row, kode) : stale(row, others.get(others.size() - 1));
  }

  /** Judges a row whose code is none; the text is without the signs around it. */
  private Putusan malformed(BarisTabel row, String text, Parsed.Invalid<KodeWilayah> invalid) {
    if (invalid.reason() == KodeWilayahReason.LOST_ZERO) {
      List<KodeWilayah> codes = CodeRepair.lostZero(text);
      return isCut(row, codes) ? cut(row, codes) : repaired(row, text, AuditRule.NOL_HILANG, codes);
    }
    Optional<Putusan> asBps = bps.malformed(row, text, invalid);
    if (asBps.isPresent()) {
      return asBps.get();
    }
    if (CodeRepair.isNumber(text)) {
      return repaired(row, text, AuditRule.FORMAT_ANGKA, CodeRepair.number(text));
    }
    return Putusan.of(
        Temuan.ofKode(AuditRule.KODE_TIDAK_SAH, row)
            .with("reason", invalid.reason().code())
            .with("position", Math.max(0, row.kode().indexOf(text)) + invalid.position())
            .build(),
        Optional.empty());
  }

  /**
   * Tells whether a code lost another digit than a zero: none has the zero, or those of other
   * editions that have it never had the name of the row, and one region beside them has it.
   */
  private boolean isCut(BarisTabel row, List<KodeWilayah> codes) {
    List<Wilayah> ever = codes.stream().flatMap(kode -> catalog.findEver(kode).stream()).toList();
    Optional<String> nama = row.nama().filter(name -> !name.isBlank());
    if (ever.isEmpty() || nama.isEmpty()) {
      return ever.isEmpty();
    }
    boolean isOfZero =
        ever.stream()
            .anyMatch(
                one ->
                    one.edisi().equals(edition)
                        || NameCheck.of(nama.get(), one).compareTo(NameCheck.SIMILAR) <= 0);
    return !isOfZero && withNamed(List.of(), codes, nama).size() == 1;
  }

  /** Judges a row whose code is too short, and is none with a zero either: the name may tell. */
  private Putusan cut(BarisTabel row, List<KodeWilayah> codes) {
    List<Wilayah> meant = withNamed(List.of(), codes, row.nama().filter(name -> !name.isBlank()));
    return Putusan.of(
        Temuan.ofKode(AuditRule.KODE_TIDAK_DIKENAL, row).answers(meant).build(),
        meant.size() == 1 ? Optional.of(meant.get(0).kode()) : Optional.empty());
  }

  /** One code that the name confirms is the answer; without a name, the only one is. */
  private Putusan repaired(BarisTabel row, String text, AuditRule rule, List<KodeWilayah> codes) {
    Optional<String> nama = row.nama().filter(name -> !name.isBlank());
    List<Wilayah> regions =
        Stream.concat(
                codes.stream().flatMap(kode -> catalog.find(kode, edition).stream()),
                nama.stream().flatMap(name -> rounded(text, name)))
            .distinct()
            .toList();
    List<Wilayah> named =
        nama.isEmpty()
            ? regions
            : regions.stream()
                .filter(one -> NameCheck.of(nama.get(), one).compareTo(NameCheck.SIMILAR) < 0)
                .toList();
    List<Wilayah> answers = named.isEmpty() ? withNamed(regions, codes, nama) : named;
    Putusan putusan =
        Putusan.of(
            Temuan.ofKode(rule, row).answers(answers).build(),
            answers.size() == 1 ? Optional.of(answers.get(0).kode()) : Optional.empty());
    if (named.size() != 1) {
      return putusan;
    }
    KodeWilayah kode = named.get(0).kode();
    boolean dotted = CodeRepair.isDotted(text) && rule == AuditRule.NOL_HILANG;
    String right = dotted ? kode.toString() : kode.undotted();
    return putusan.corrected(kode, Koreksi.of(row, rule, right, row.nama().orElse("")));
  }

  /** The regions of this name among those that a number was rounded from. */
  private Stream<Wilayah> rounded(String text, String nama) {
    return CodeRepair.rounded(text).stream()
        .flatMap(
            range ->
                range.kabupatenKota().stream()
                    .flatMap(area -> names.inside(area, range.tingkat(), nama).stream())
                    .filter(wilayah -> range.contains(wilayah.kode())));
  }

  /** Where the name is that of none of them, it may be that of a region beside them. */
  private List<Wilayah> withNamed(
      List<Wilayah> regions, List<KodeWilayah> codes, Optional<String> nama) {
    return Stream.concat(
            regions.stream(),
            nama.stream()
                .flatMap(name -> codes.stream().flatMap(kode -> names.beside(kode, name).stream())))
        .distinct()
        .toList();
  }

  private Putusan known(BarisTabel row, Wilayah wilayah) {
    Putusan sound = Putusan.sound(wilayah.kode());
    if (row.nama().isEmpty()) {
      return statusColumn(row, wilayah).orElse(sound);
    }
    String nama = row.nama().get();
    if (nama.isBlank()) {
      return fault(Temuan.ofNama(AuditRule.NAMA_KOSONG, row).rightName(wilayah), wilayah);
    }
    NameCheck check = NameCheck.of(nama, wilayah);
    if (check == NameCheck.OTHER) {
      return otherName(row, nama, wilayah);
    }
    NamaBaris read = NamaBaris.of(nama, wilayah.tingkat());
    Optional<JenisBaris> said =
        read.isParted(NamaBaris.of(wilayah.nama(), wilayah.tingkat()))
            ? Optional.empty()
            : read.jenis();
    if (said.isPresent() && !said.get().fits(wilayah) && !nama.equalsIgnoreCase(wilayah.nama())) {
      return status(row, said.get(), wilayah, nama);
    }
    return switch (check) {
      case WRITTEN_OTHERWISE ->
          fault(Temuan.ofNama(AuditRule.PENULISAN_NAMA, row).rightName(wilayah), wilayah);
      case SIMILAR -> similarName(row, nama, wilayah);
      default -> statusColumn(row, wilayah).orElse(sound);
    };
  }

  private Optional<Putusan> statusColumn(BarisTabel row, Wilayah wilayah) {
    return row.status()
        .filter(text -> !text.isBlank())
        .flatMap(text -> NamaBaris.of(text + " x", wilayah.tingkat()).jenis())
        .filter(jenis -> !jenis.fits(wilayah))
        .map(jenis -> status(row, jenis, wilayah, row.nama().orElse("")));
  }

  private Putusan status(BarisTabel row, JenisBaris said, Wilayah wilayah, String nama) {
    String base = NamaBaris.of(nama, wilayah.tingkat()).key();
    List<Wilayah> meant =
        base.isEmpty()
            ? List.of()
            : names.beside(wilayah.kode(), base).stream()
                .filter(one -> said.fits(one) && !one.kode().equals(wilayah.kode()))
                .toList();
    return fault(
        Temuan.ofStatus(AuditRule.STATUS_SALAH, row)
            .with("status", said.name())
            .rightKind(wilayah)
            .answers(meant),
        wilayah);
  }

  /** A name may be like that of its own region and yet be that of the one beside it. */
  private Putusan similarName(BarisTabel row, String nama, Wilayah wilayah) {
    if (!names.beside(wilayah.kode(), nama).isEmpty() || isOldName(nama, wilayah)) {
      return otherName(row, nama, wilayah);
    }
    Putusan putusan = fault(Temuan.ofNama(AuditRule.EJAAN_NAMA, row).rightName(wilayah), wilayah);
    return putusan.corrected(
        wilayah.kode(),
        Koreksi.of(row, AuditRule.EJAAN_NAMA, row.kode(), CorrectedName.of(nama, wilayah)));
  }

  private Putusan otherName(BarisTabel row, String nama, Wilayah wilayah) {
    Optional<Wilayah> before = oldNamed(nama, wilayah);
    if (before.isPresent()) {
      Jejak jejak = suksesi.trace(wilayah.kode(), before.get().edisi(), edition);
      return jejak.status() == StatusSuksesi.TETAP
          ? fault(
              Temuan.ofNama(AuditRule.NAMA_LAMA, row)
                  .with("edisi", before.get().edisi().id())
                  .rightName(wilayah),
              wilayah)
          : stale(row, before.get());
    }
    Optional<Putusan> asBps = bps.named(row, wilayah.kode());
    if (asBps.isPresent()) {
      return asBps.get();
    }
    Temuan temuan = Temuan.ofNama(AuditRule.NAMA_SALAH, row).rightName(wilayah);
    List<Wilayah> beside = names.beside(wilayah.kode(), nama);
    return fault(
        temuan.answers(beside.isEmpty() ? names.anywhere(wilayah.kode(), nama) : beside), wilayah);
  }

  /** The finding of a name that the code of another edition never had, nor what became of it. */
  private Finding foreignName(BarisTabel row, String nama, Wilayah old) {
    return Temuan.ofNama(AuditRule.NAMA_SALAH, row)
        .rightName(old)
        .answers(names.beside(old.kode(), nama))
        .build();
  }

  private boolean isOldName(String nama, Wilayah wilayah) {
    return oldNamed(nama, wilayah).isPresent();
  }

  private Optional<Wilayah> oldNamed(String nama, Wilayah wilayah) {
    List<Wilayah> ever = new ArrayList<>(catalog.findEver(wilayah.kode()));
    // A name that did not change is no old one; most did not.
    ever.removeIf(
        one ->
            one.edisi().equals(edition)
                || one.nama().equals(wilayah.nama())
                || NameCheck.of(nama, one).compareTo(NameCheck.SIMILAR) >= 0);
    return ever.isEmpty() ? Optional.empty() : Optional.of(ever.get(ever.size() - 1));
  }

  private static Putusan fault(Temuan temuan, Wilayah wilayah) {
    return Putusan.ofOwn(temuan.build(), wilayah.kode(), true);
  }

  private Putusan stale(BarisTabel row, Wilayah old) {
    Optional<String> nama = row.nama().filter(text -> !text.isBlank());
    boolean named =
        nama.isEmpty() || NameCheck.of(nama.get(), old).compareTo(NameCheck.SIMILAR) <= 0;
    if (!named) {
      Optional<Putusan> asBps = bps.named(row, old.kode());
      if (asBps.isPresent()) {
        return asBps.get();
      }
    }
    Jejak jejak = suksesi.trace(old.kode(), old.edisi(), edition);
    Bukti bukti = jejak.bukti();
    Putusan putusan =
        Putusan.ofOwn(
            Temuan.ofKode(AuditRule.KODE_USANG, row)
                .with("edisi", old.edisi().id())
                .with("lama", old.nama())
                .with("suksesi", jejak.status().name())
                .with("bukti", bukti.name())
                .answers(jejak.penerus().stream().map(Penerus::wilayah).toList())
                .build(),
            old.kode(),
            true,
            jejak.status() == StatusSuksesi.SATU
                ? Optional.of(jejak.penerus().get(0).wilayah().kode())
                : Optional.empty());
    if (!named) {
      boolean isNow =
          jejak.penerus().stream()
              .anyMatch(
                  one ->
                      NameCheck.of(nama.orElse(""), one.wilayah()).compareTo(NameCheck.SIMILAR)
                          <= 0);
      return isNow || oldNamed(nama.orElse(""), old).isPresent()
          ? putusan
          : putusan.also(foreignName(row, nama.orElse(""), old));
    }
    if (jejak.status() != StatusSuksesi.SATU) {
      return putusan;
    }
    Wilayah successor = jejak.penerus().get(0).wilayah();
    if (!isSure(bukti, old, successor)) {
      return putusan;
    }
    String text =
        row.kode().indexOf('.') >= 0 || row.kode().length() == 2
            ? successor.kode().toString()
            : successor.kode().undotted();
    String newName =
        nama.filter(one -> NameCheck.of(one, successor).compareTo(NameCheck.SIMILAR) >= 0)
            .map(one -> CorrectedName.of(one, successor))
            .orElse(row.nama().orElse(""));
    return putusan.corrected(
        successor.kode(), Koreksi.of(row, AuditRule.KODE_USANG, text, newName));
  }

  private static boolean isSure(Bukti bukti, Wilayah old, Wilayah successor) {
    return switch (bukti) {
      case KODE_SAMA, HUKUM, NAMA_SAMA_SEKECAMATAN, NAMA_SAMA_SEKABUPATEN, NAMA_SAMA_SEPROVINSI ->
          true;
      case ISI_SAMA -> NameCheck.of(old.nama(), successor).compareTo(NameCheck.SIMILAR) < 0;
      case NAMA_MIRIP_SEKECAMATAN, NAMA_MIRIP_SEKABUPATEN, NOMOR_SAMA, TIDAK_ADA -> false;
    };
  }

  private Putusan unknown(BarisTabel row, KodeWilayah kode) {
    Optional<Putusan> asBps = bps.named(row, kode);
    if (asBps.isPresent()) {
      return asBps.get();
    }
    Optional<String> nama = row.nama().filter(text -> !text.isBlank());
    List<Wilayah> meant = nama.map(text -> names.beside(kode, text)).orElse(List.of());
    List<Wilayah> answers =
        meant.isEmpty() ? nama.map(text -> names.anywhere(kode, text)).orElse(List.of()) : meant;
    Finding finding = Temuan.ofKode(AuditRule.KODE_TIDAK_DIKENAL, row).answers(answers).build();
    return meant.size() == 1
        ? Putusan.of(finding, Optional.of(meant.get(0).kode()))
        : Putusan.ofOwn(finding, kode, false);
  }
}
