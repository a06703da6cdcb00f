package id.pamong.validation.keputusan;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wewenang.keputusan.AkibatHukum;
import id.pamong.wewenang.keputusan.KelasPelanggaran;
import id.pamong.wewenang.keputusan.Pelanggaran;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * What is at fault where the answer is no: the unmet conditions of the basis that comes nearest,
 * the class of fault that each is of, and its consequence.
 */
final class Faults {

  private static final Map<JenisSyarat, Fault> FAULTS = faults();

  /** Where an instrument that is made says from when on it holds: before that day it is early. */
  private static final JsonPointer NOT_YET = JsonPointer.parse("/instrumen/tanggalBerlaku");

  private static final Optional<AkibatHukum> VOID = Optional.of(AkibatHukum.TIDAK_SAH);
  private static final Set<JenisSyarat> OF_ANOTHER_GOVERNMENT =
      EnumSet.of(JenisSyarat.URUSAN, JenisSyarat.URUSAN_PROVINSI, JenisSyarat.PEMBAGIAN_URUSAN);

  private static final Fault NONE = new Fault(List.of(), List.of());

  /** What one act lacks and another has; the rest gives nothing, whatever the act is. */
  private static final Set<JenisSyarat> OF_ACT =
      EnumSet.of(
          JenisSyarat.BATAS_MATERI,
          JenisSyarat.PENGECUALIAN,
          JenisSyarat.BATAS_WILAYAH,
          JenisSyarat.TEMPAT,
          JenisSyarat.BUKAN_STRATEGIS,
          JenisSyarat.TUGAS_RUTIN,
          JenisSyarat.TANDA_TANGAN,
          JenisSyarat.TANPA_KONFLIK_KEPENTINGAN);

  private final List<Syarat> nearest;

  /** Finds the faults of the tree of a decision that is a no. */
  Faults(Syarat root) {
    this.nearest = nearest(root);
  }

  private record Fault(List<KelasPelanggaran> classes, List<DasarHukum> dasar) {}

  /** Returns the faults of an act on a day, those first that make the act void. */
  List<Pelanggaran> on(LocalDate day) {
    List<Syarat> unmet = byReading(nearest);
    if (unmet.size() == 1) {
      return List.of(fault(unmet.get(0), day));
    }
    return unmet.stream()
        .map(syarat -> fault(syarat, day))
        .sorted(Comparator.comparing(fault -> !fault.akibat().equals(VOID)))
        .toList();
  }

  /**
   * Tells whether the class is one by one reading of an instrument that states no source, and
   * another by the other: the law does not say which of them it is.
   */
  boolean isByReading() {
    for (Syarat one : nearest) {
      if (one.jenis() == JenisSyarat.PEMBACAAN
          && one.anak().stream().map(Faults::classesOf).distinct().count() > 1) {
        return true;
      }
    }
    return false;
  }

  private static List<List<KelasPelanggaran>> classesOf(Syarat reading) {
    return nearest(reading).stream().map(one -> classes(one.jenis())).distinct().toList();
  }

  /** Where both readings of an unstated source fail, what fails by each: neither is the right. */
  private static List<Syarat> byReading(List<Syarat> unmet) {
    if (areOfKindsApart(unmet)) {
      return unmet;
    }
    return unmet.stream()
        .flatMap(
            one ->
                one.jenis() == JenisSyarat.PEMBACAAN
                    ? one.anak().stream().flatMap(reading -> nearest(reading).stream())
                    : Stream.of(one))
        .distinct()
        .toList();
  }

  /** Tells whether no reading is among some conditions, and no two of one kind. */
  private static boolean areOfKindsApart(List<Syarat> unmet) {
    Set<JenisSyarat> kinds = EnumSet.of(JenisSyarat.PEMBACAAN);
    for (Syarat one : unmet) {
      if (!kinds.add(one.jenis())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Of several ways one that stands, of these the one with the fewest faults, the newest of them:
   * what has ended, or never gave anything, does not say of which class an act beyond the limits of
   * a standing decree is (UU 30/2014 Pasal 18, 19).
   */
  private static List<Syarat> nearest(Syarat syarat) {
    if (syarat.jenis() == JenisSyarat.PEMBACAAN) {
      return List.of(syarat);
    }
    List<Syarat> deciding = syarat.penentu();
    if (deciding.size() <= 1) {
      return deciding;
    }
    List<Syarat> faults = new ArrayList<>();
    Optional<Way> nearest = Optional.empty();
    for (Syarat one : syarat.anak()) {
      if (one.hasil() == Hasil.TIDAK) {
        Way way = new Way(one, nearest(one));
        faults.addAll(way.faults());
        nearest = nearest.filter(other -> !way.isNearerThan(other)).or(() -> Optional.of(way));
      }
    }
    return syarat.jenis().isPilihan() ? nearest.map(Way::faults).orElse(List.of()) : faults;
  }

  /** A way to the authority, with its faults. */
  private record Way(Syarat syarat, List<Syarat> faults) {

    /**
     * What is not yet in force on the day says nothing of what it is measured by. And that an
     * affair is none of the own region decides nothing where it was handed over, as a task of
     * assistance is: what became of that decides.
     */
    boolean isNearerThan(Way other) {
      if (isNotYetInForce(faults) != isNotYetInForce(other.faults)) {
        return isNotYetInForce(other.faults);
      }
      if (isOfNoOwnAffair() != other.isOfNoOwnAffair()) {
        return other.isOfNoOwnAffair();
      }
      int lacking = lacking(faults);
      int otherLacking = lacking(other.faults);
      return lacking == otherLacking ? count(faults) < count(other.faults) : lacking < otherLacking;
    }

    private boolean isOfNoOwnAffair() {
      return isOfHead(syarat)
          && faults.stream().map(Syarat::jenis).anyMatch(OF_ANOTHER_GOVERNMENT::contains);
    }

    /** Tells whether it is what the law gives to the head, or to the one who does his work. */
    private static boolean isOfHead(Syarat syarat) {
      return syarat.jenis() == JenisSyarat.KEPALA_DAERAH
          || (syarat.jenis() == JenisSyarat.TUGAS_KEPALA_DAERAH
              && syarat.anak().stream().anyMatch(Way::isOfHead));
    }
  }

  /** What it lacks of standing at all; an unstated source is as near as the nearer reading. */
  private static int lacking(List<Syarat> faults) {
    return sum(faults, fault -> OF_ACT.contains(fault.jenis()) ? 0 : 1);
  }

  private static int count(List<Syarat> faults) {
    return sum(faults, fault -> 1);
  }

  private static int sum(List<Syarat> faults, ToIntFunction<Syarat> weight) {
    int sum = 0;
    for (Syarat one : faults) {
      sum +=
          one.jenis() == JenisSyarat.PEMBACAAN
              ? one.anak().stream().mapToInt(read -> sum(nearest(read), weight)).min().orElse(0)
              : weight.applyAsInt(one);
    }
    return sum;
  }

  private static boolean isNotYetInForce(List<Syarat> faults) {
    return faults.stream().anyMatch(fault -> fault.jenis() == JenisSyarat.INSTRUMEN_BERLAKU);
  }

  private static Pelanggaran fault(Syarat syarat, LocalDate day) {
    if (!LawDays.isSince(day, LawDays.UU_30_2014)) {
      return new Pelanggaran(syarat, List.of(), List.of());
    }
    boolean isNotYet = NOT_YET.equals(syarat.dalil().letak());
    Fault fault = FAULTS.getOrDefault(isNotYet ? JenisSyarat.PERIODE : syarat.jenis(), NONE);
    return new Pelanggaran(syarat, fault.classes(), fault.dasar());
  }

  private static Map<JenisSyarat, Fault> faults() {
    Map<JenisSyarat, Fault> all = new EnumMap<>(JenisSyarat.class);
    for (JenisSyarat jenis : JenisSyarat.values()) {
      List<KelasPelanggaran> classes = classes(jenis);
      List<DasarHukum> dasar = new ArrayList<>();
      for (KelasPelanggaran one : classes) {
        dasar.add(NationalLaw.pasal(NationalLaw.UU_30_2014, one.pasal()));
      }
      if (jenis == JenisSyarat.TANPA_KONFLIK_KEPENTINGAN) {
        all.put(jenis, new Fault(classes, Law.uu30("42 ayat (1)", "45 ayat (2)", "66 ayat (3)")));
        continue;
      }
      boolean isVoid = classes.get(0).akibat() == AkibatHukum.TIDAK_SAH;
      dasar.addAll(isVoid ? Law.VOID : Law.VOIDABLE);
      all.put(jenis, new Fault(classes, List.copyOf(dasar)));
    }
    return all;
  }

  /** Where the law does not say which class it is, all that it may be. */
  private static List<KelasPelanggaran> classes(JenisSyarat jenis) {
    return switch (jenis) {
      // The law leaves open which class a conflict of interest is of.
      case TANPA_KONFLIK_KEPENTINGAN -> List.of();
      case PERIODE, BATAS_WAKTU, MASA_JABATAN -> List.of(KelasPelanggaran.MELAMPAUI_WAKTU);
      case TEMPAT, BATAS_WILAYAH -> List.of(KelasPelanggaran.MELAMPAUI_WILAYAH);
      case BATAS_MATERI, PENGECUALIAN -> List.of(KelasPelanggaran.MENCAMPURADUKKAN_MATERI);
      case TIDAK_DICABUT, INSTRUMEN_YANG_DIUBAH ->
          List.of(KelasPelanggaran.MELAMPAUI_WAKTU, KelasPelanggaran.SEWENANG_WENANG);
      case SUBDELEGASI_DIBOLEHKAN,
          SUBDELEGASI_DENGAN_PERATURAN,
          SUBDELEGASI_SEBELUM_DILAKSANAKAN,
          SUBDELEGASI_TINDAKAN,
          SUBDELEGASI_LINGKUNGAN,
          SUBDELEGASI_SATU_TINGKAT,
          MANDAT_DARI_WEWENANG_SENDIRI ->
          List.of(KelasPelanggaran.MELAMPAUI_PERATURAN, KelasPelanggaran.SEWENANG_WENANG);
      case DASAR_KEWENANGAN,
          INSTRUMEN_BERLAKU,
          BENTUK_INSTRUMEN,
          PEMBERI,
          PEMBERI_KEPALA_PROVINSI,
          PENERIMA,
          PENERIMA_DALAM_WILAYAH,
          WILAYAH_JABATAN,
          WILAYAH_BERGANTI_KODE,
          JABATAN_SESUAI_WILAYAH,
          BUKAN_TUGAS_DESA,
          BUKAN_TUGAS_GUBERNUR,
          BUKAN_TUGAS_JABATAN_LAIN,
          DASAR_DELEGASI,
          ATRIBUSI_OLEH_UNDANG_UNDANG,
          DASAR_URUSAN_UMUM,
          JABATAN_DIGANTIKAN,
          PENUNJUK_ATASAN,
          PENUGAS,
          CARA_PENYERAHAN,
          BENTUK_PENUGASAN,
          PENUGAS_PEMBANTUAN,
          BENTUK_PENUGASAN_PEMBANTUAN,
          KOORDINASI_PENUGASAN_PEMBANTUAN,
          ANGGARAN_PENUGASAN_PEMBANTUAN,
          PELAKSANA_LAIN,
          PENGGANTI_KEPALA_DAERAH,
          KEADAAN_KEPALA_DAERAH,
          KEADAAN_SAAT_DITETAPKAN,
          KEADAAN_WAKIL_KEPALA_DAERAH,
          BAWAHAN ->
          List.of(KelasPelanggaran.SEWENANG_WENANG);
      default -> List.of(KelasPelanggaran.MELAMPAUI_PERATURAN);
    };
  }
}
