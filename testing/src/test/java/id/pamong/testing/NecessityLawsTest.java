package id.pamong.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * No reason is decorative: in a granted decision every condition that is met is of a fact of the
 * case, and without that fact the decision is another. The facts are changed, not the tree.
 */
class NecessityLawsTest {

  private static final int SEEDS = 25;
  private static final Map<JenisSyarat, List<ConditionChanges.Change>> CHANGES =
      ConditionChanges.all();

  /** Their change takes the whole basis away, or puts a condition of another kind in its place. */
  private static final Set<JenisSyarat> GONE_WITH_ITS_BASIS =
      EnumSet.of(
          JenisSyarat.TUGAS_MENURUT_UNDANG_UNDANG,
          JenisSyarat.PENGGANTI_KEPALA_DAERAH,
          JenisSyarat.WILAYAH_BERGANTI_KODE,
          JenisSyarat.HARI_LIBUR,
          JenisSyarat.JABATAN_SESUAI_WILAYAH,
          JenisSyarat.BAWAHAN);

  /** In their place stands a condition of another kind, which is not met. */
  private static final Map<JenisSyarat, JenisSyarat> REPLACED_BY =
      Map.of(
          JenisSyarat.KRITERIA, JenisSyarat.KRITERIA_TIDAK_KUMULATIF,
          JenisSyarat.TIDAK_BERTENTANGAN, JenisSyarat.KRITERIA_TIDAK_KUMULATIF,
          JenisSyarat.URUSAN_PEMERINTAHAN_UMUM, JenisSyarat.URUSAN,
          JenisSyarat.TUGAS_RUTIN, JenisSyarat.TUGAS_RUTIN_SEJALAN,
          JenisSyarat.TANDA_TANGAN, JenisSyarat.TANDA_TANGAN_PELAKSANA,
          JenisSyarat.PENDANAAN, JenisSyarat.PENDANAAN_SEJALAN,
          JenisSyarat.DELEGASI_OLEH_UNDANG_UNDANG, JenisSyarat.DASAR_DELEGASI,
          JenisSyarat.KEADAAN_SAAT_DITETAPKAN, JenisSyarat.PENUNJUK_ATASAN,
          JenisSyarat.BERLAKU_SURUT, JenisSyarat.INSTRUMEN_BERLAKU);

  /** The kinds that join others, and look nothing up. */
  private static final Set<JenisSyarat> JOINING =
      EnumSet.of(
          JenisSyarat.WEWENANG,
          JenisSyarat.ATRIBUSI,
          JenisSyarat.KEPALA_DAERAH,
          JenisSyarat.PELAKSANAAN_URUSAN_UMUM,
          JenisSyarat.DELEGASI,
          JenisSyarat.MANDAT,
          JenisSyarat.PELIMPAHAN,
          JenisSyarat.SUBDELEGASI,
          JenisSyarat.PELAKSANA,
          JenisSyarat.PENUGASAN_DESA,
          JenisSyarat.WAKIL_PEMERINTAH_PUSAT,
          JenisSyarat.TUGAS_KEPALA_DAERAH,
          JenisSyarat.PENUGASAN_PEMBANTUAN,
          JenisSyarat.TUGAS_PEMBANTUAN,
          JenisSyarat.PEMBACAAN_DELEGASI,
          JenisSyarat.PEMBACAAN_MANDAT,
          JenisSyarat.KRITERIA_PERIZINAN,
          JenisSyarat.KRITERIA_NONPERIZINAN,
          JenisSyarat.KRITERIA_2008,
          JenisSyarat.PEMBERI_BERWENANG);

  /** The kinds that stand in a tree only where they are not met, so that none grants. */
  private static final Map<JenisSyarat, String> NEVER_MET =
      Map.ofEntries(
          Map.entry(JenisSyarat.HUKUM_PELAKSANA, "the law of the day is not held"),
          Map.entry(JenisSyarat.HUKUM_PEMERINTAHAN_DAERAH, "the law of the day is not held"),
          Map.entry(JenisSyarat.HUKUM_PADA_TANGGALNYA, "the law of its day is not held"),
          Map.entry(JenisSyarat.LAYANAN_DALAM_PERINTAH, "told where the order may not cover it"),
          Map.entry(JenisSyarat.URUSAN_UMUM_KEPADA_LAIN, "no article tells"),
          Map.entry(JenisSyarat.KRITERIA_TIDAK_KUMULATIF, "told where some are not met"),
          Map.entry(JenisSyarat.TANDA_TANGAN_PELAKSANA, "no article tells"),
          Map.entry(JenisSyarat.DASAR_KEWENANGAN, "told where there is no basis"),
          Map.entry(JenisSyarat.BUKAN_TUGAS_DESA, "told where it is one"),
          Map.entry(JenisSyarat.BUKAN_TUGAS_GUBERNUR, "told where it is one"),
          Map.entry(JenisSyarat.BUKAN_TUGAS_JABATAN_LAIN, "told where it is one"),
          Map.entry(JenisSyarat.PENERIMA_UNIT_PELAYANAN, "asked where it may be another"),
          Map.entry(JenisSyarat.SUMBER_DINYATAKAN, "asked where it is not stated"),
          Map.entry(JenisSyarat.LAYANAN_SENAMA, "asked where it may be another"),
          Map.entry(JenisSyarat.KODE_PADA_HARINYA, "told where it was not"),
          Map.entry(JenisSyarat.ATRIBUSI_OLEH_UNDANG_UNDANG, "told of a decree, which is none"),
          Map.entry(JenisSyarat.BATAS_ATAU_DIHAPUS, "told where an amendment states no limit"),
          Map.entry(JenisSyarat.BATAS_DIHAPUS, "told where an amendment states no limit"),
          Map.entry(JenisSyarat.PEMBACAAN, "joins readings of which one is not met"),
          Map.entry(JenisSyarat.KEDUA_PEMBACAAN, "joins readings of which one is not met"),
          Map.entry(
              JenisSyarat.SUMBER_ATAU_KEDUA_PEMBACAAN, "joins readings of which one is not met"),
          Map.entry(JenisSyarat.PERUBAHAN_SEHARI, "joins readings of which one is not known"),
          Map.entry(JenisSyarat.PEMBACAAN_PERUBAHAN, "told of amendments of one day"),
          Map.entry(JenisSyarat.URUSAN_SEJALAN, "told where two contradict each other"),
          Map.entry(JenisSyarat.PEMBAGIAN_SEJALAN, "told where two contradict each other"),
          Map.entry(JenisSyarat.PENDANAAN_SEJALAN, "told where two contradict each other"),
          Map.entry(JenisSyarat.SIFAT_SEJALAN, "told where two contradict each other"),
          Map.entry(JenisSyarat.SUBDELEGASI_SEJALAN, "told where two contradict each other"),
          Map.entry(JenisSyarat.KEADAAN_SEJALAN, "told where two contradict each other"),
          Map.entry(JenisSyarat.UKURAN_SEJALAN, "told where two contradict each other"),
          Map.entry(JenisSyarat.CIRI_SEJALAN, "told where two contradict each other"),
          Map.entry(JenisSyarat.BENTUK_MANDAT, "the law sets no form"),
          Map.entry(
              JenisSyarat.KOORDINASI_PENUGASAN_PEMBANTUAN, "told where it is stated not to be so"),
          Map.entry(
              JenisSyarat.ANGGARAN_PENUGASAN_PEMBANTUAN, "told where it is stated not to be so"),
          Map.entry(JenisSyarat.TUGAS_RUTIN_SEJALAN, "told where two contradict each other"),
          Map.entry(JenisSyarat.URUSAN_PENUGASAN_SEJALAN, "told where two contradict each other"));

  private static List<DecisionCase> drawn() {
    List<DecisionCase> all = new ArrayList<>();
    for (int way = 0; way < DecisionCases.WAYS.size(); way++) {
      for (long seed = 0; seed < SEEDS; seed++) {
        all.add(
            DecisionCases.draw(
                DecisionCases.WAYS.get(way), DecisionCases.seeded(seed * 100 + way)));
      }
    }
    return all;
  }

  private static List<Syarat> metLeaves(Syarat root) {
    return TreeEdit.leaves(root).stream().filter(one -> one.hasil() == Hasil.TERPENUHI).toList();
  }

  @Test
  void everyDrawnCase_isGranted_byOneBasis() {
    for (DecisionCase drawn : drawn()) {
      KeputusanWewenang decision = drawn.decide();
      assertThat(decision).as(drawn.toString()).isInstanceOf(KeputusanWewenang.Berwenang.class);
      assertThat(decision.syarat().anak())
          .as(drawn.toString())
          .filteredOn(basis -> basis.hasil() == Hasil.TERPENUHI)
          .hasSize(1);
    }
  }

  @Test
  void everyConditionThatIsMet_isOfAFactOfTheCase_withoutWhichItIsNotGranted() {
    List<String> faults = new ArrayList<>();
    for (DecisionCase drawn : drawn()) {
      for (Syarat leaf : metLeaves(granting(drawn.decide().syarat()))) {
        int applied = 0;
        for (ConditionChanges.Change change : CHANGES.getOrDefault(leaf.jenis(), List.of())) {
          DecisionCase changed = change.of(drawn, leaf);
          if (!changed.equals(drawn)) {
            applied++;
            String fault = fault(changed.decide(), drawn, leaf);
            if (!fault.isEmpty()) {
              faults.add(
                  drawn.kind()
                      + ": "
                      + leaf.jenis()
                      + " "
                      + leaf.dalil().letak()
                      + " #"
                      + applied
                      + " "
                      + fault);
            }
          }
        }
        if (applied == 0) {
          faults.add(
              drawn.kind() + ": " + leaf.jenis() + " " + leaf.dalil().letak() + " no change");
        }
      }
    }
    assertThat(faults.stream().distinct()).isEmpty();
  }

  private static Syarat granting(Syarat root) {
    return root.anak().stream()
        .filter(basis -> basis.hasil() == Hasil.TERPENUHI)
        .findFirst()
        .orElse(root);
  }

  private static String fault(KeputusanWewenang after, DecisionCase drawn, Syarat leaf) {
    if (after instanceof KeputusanWewenang.Berwenang) {
      return "still granted";
    }
    List<Syarat> same =
        TreeEdit.leaves(after.syarat()).stream()
            .filter(
                one -> one.jenis() == leaf.jenis() || one.jenis() == REPLACED_BY.get(leaf.jenis()))
            .toList();
    boolean isMet =
        same.stream()
            .filter(one -> one.jenis() == leaf.jenis())
            .filter(one -> one.dalil().letak().equals(leaf.dalil().letak()))
            .filter(one -> document(one).equals(document(leaf)))
            .anyMatch(one -> one.hasil() == Hasil.TERPENUHI);
    if (isMet) {
      return "still met";
    }
    boolean isFalse = same.stream().anyMatch(one -> one.hasil() != Hasil.TERPENUHI);
    return isFalse || drawn.isMoved() || GONE_WITH_ITS_BASIS.contains(leaf.jenis()) ? "" : "gone";
  }

  /** Where the facts of a leaf stand: an instrument by its number, whatever becomes of the rest. */
  private static String document(Syarat leaf) {
    return leaf.dalil().sumber().replaceAll(".* (\\d+)/.*", "$1");
  }

  @Test
  void noConditionStandsTwiceInOneBasis() {
    for (DecisionCase drawn : drawn()) {
      Syarat root = drawn.decide().syarat();
      assertThat(doubles(root)).as(drawn.kind()).isEmpty();
    }
  }

  /** The conditions that stand twice, each among those of its own basis. */
  private static List<Syarat> doubles(Syarat node) {
    List<Syarat> seen = new ArrayList<>();
    List<Syarat> twice = new ArrayList<>();
    collect(node, seen, twice);
    return twice;
  }

  private static void collect(Syarat node, List<Syarat> seen, List<Syarat> twice) {
    for (Syarat child : node.anak()) {
      if (child.anak().isEmpty()) {
        (seen.contains(child) ? twice : seen).add(child);
      } else if (JOINING.contains(child.jenis())) {
        twice.addAll(doubles(child));
      } else {
        collect(child, seen, twice);
      }
    }
  }

  @Test
  void everyKindOfCondition_isVisitedWithAChange_orStandsInTheListWithItsReason() {
    Set<JenisSyarat> met = EnumSet.noneOf(JenisSyarat.class);
    Set<JenisSyarat> joining = EnumSet.noneOf(JenisSyarat.class);
    for (DecisionCase drawn : drawn()) {
      Syarat root = drawn.decide().syarat();
      metLeaves(root).forEach(leaf -> met.add(leaf.jenis()));
      addJoining(root, joining);
    }
    assertThat(met).containsExactlyInAnyOrderElementsOf(CHANGES.keySet());
    assertThat(joining).containsExactlyInAnyOrderElementsOf(JOINING);
    Set<JenisSyarat> all = EnumSet.allOf(JenisSyarat.class);
    all.removeAll(met);
    all.removeAll(joining);
    assertThat(all).containsExactlyInAnyOrderElementsOf(NEVER_MET.keySet());
  }

  private static void addJoining(Syarat node, Set<JenisSyarat> all) {
    if (!node.anak().isEmpty()) {
      all.add(node.jenis());
      node.anak().forEach(child -> addJoining(child, all));
    }
  }
}
