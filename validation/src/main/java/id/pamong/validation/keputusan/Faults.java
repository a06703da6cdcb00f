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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The class of fault that an unmet condition is of, and its consequence. */
final class Faults {

  private static final Map<JenisSyarat, Fault> FAULTS = faults();

  /** Where an instrument that is made says from when on it holds: before that day it is early. */
  private static final JsonPointer NOT_YET = JsonPointer.parse("/instrumen/tanggalBerlaku");

  private static final Optional<AkibatHukum> VOID = Optional.of(AkibatHukum.TIDAK_SAH);
  private static final Fault NONE = new Fault(List.of(), List.of());

  /** What an instrument lacks that gives nothing on the day, whatever the act is. */
  private static final Set<JenisSyarat> STANDING =
      Set.of(
          JenisSyarat.DASAR_KEWENANGAN,
          JenisSyarat.INSTRUMEN_BERLAKU,
          JenisSyarat.TIDAK_DICABUT,
          JenisSyarat.INSTRUMEN_YANG_DIUBAH,
          JenisSyarat.PERIODE,
          JenisSyarat.BATAS_WAKTU,
          JenisSyarat.BENTUK_INSTRUMEN,
          JenisSyarat.PEMBERI,
          JenisSyarat.PEMBERI_KEPALA_PROVINSI,
          JenisSyarat.PENERIMA,
          JenisSyarat.PENERIMA_DALAM_WILAYAH,
          JenisSyarat.PENUGAS,
          JenisSyarat.CARA_PENYERAHAN,
          JenisSyarat.BENTUK_PENUGASAN,
          JenisSyarat.PENUGAS_PEMBANTUAN,
          JenisSyarat.BENTUK_PENUGASAN_PEMBANTUAN);

  private Faults() {}

  private record Fault(List<KelasPelanggaran> classes, List<DasarHukum> dasar) {}

  /** Returns the faults of the basis that comes nearest, those first that make the act void. */
  static List<Pelanggaran> of(Syarat root, LocalDate day) {
    List<Syarat> unmet = nearest(root);
    if (unmet.size() == 1) {
      return List.of(fault(unmet.get(0), day));
    }
    return unmet.stream()
        .map(syarat -> fault(syarat, day))
        .sorted(Comparator.comparing(fault -> !fault.akibat().equals(VOID)))
        .toList();
  }

  /**
   * Of several ways one that stands, of these the one with the fewest faults, the newest of them:
   * what has ended, or never gave anything, does not say of which class an act beyond the limits of
   * a standing decree is (UU 30/2014 Pasal 18, 19).
   */
  private static List<Syarat> nearest(Syarat syarat) {
    List<Syarat> deciding = syarat.penentu();
    if (deciding.size() <= 1) {
      return deciding;
    }
    List<Syarat> faults = new ArrayList<>();
    boolean isFirst = true;
    for (Syarat one : syarat.anak()) {
      if (one.hasil() == Hasil.TIDAK) {
        List<Syarat> own = nearest(one);
        if (!syarat.jenis().isPilihan()) {
          faults.addAll(own);
        } else if (isFirst || isNearer(own, faults)) {
          faults = own;
        }
        isFirst = false;
      }
    }
    return faults;
  }

  /** What is not yet in force on the day says nothing of what it is measured by. */
  private static boolean isNearer(List<Syarat> one, List<Syarat> other) {
    boolean isEarly = isNotYetInForce(one);
    if (isEarly != isNotYetInForce(other)) {
      return !isEarly;
    }
    long lacking = lacking(one);
    long otherLacking = lacking(other);
    return lacking == otherLacking ? one.size() < other.size() : lacking < otherLacking;
  }

  private static long lacking(List<Syarat> faults) {
    return faults.stream().filter(fault -> STANDING.contains(fault.jenis())).count();
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
        all.put(jenis, new Fault(classes, Law.uu30("42 ayat (1)", "45 ayat (2)")));
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
