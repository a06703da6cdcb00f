package id.pamong.validation.keputusan.pemberian;

import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.penugasan.AssignmentConditions;
import id.pamong.validation.keputusan.syarat.Affairs;
import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.keputusan.JenisCatatan;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * That the annex of UU 23/2014 was not looked at, where an affair that all levels share was taken
 * for one of the kabupaten or kota and the request does not say how it is divided.
 */
final class DivisionRemarks {

  private DivisionRemarks() {}

  /** Adds a remark for each such affair of what an office holds by. */
  static void add(List<Basis> holding, PermintaanKeputusan request, List<Catatan> all) {
    if (request.pembagianUrusan().isPresent()) {
      return;
    }
    Set<String> affairs = new LinkedHashSet<>(2);
    for (Basis basis : holding) {
      collect(basis, request.tanggal(), affairs);
    }
    for (String urusan : affairs) {
      all.add(Remarks.info(JenisCatatan.PEMBAGIAN_URUSAN_TIDAK_DILIHAT, Affairs.DIVISION, urusan));
    }
  }

  /** What a grant stands on was looked through when it was loaded; the rest is looked through. */
  private static void collect(Basis basis, LocalDate day, Set<String> all) {
    Syarat root = basis.syarat();
    Optional<List<Syarat>> behind =
        basis.prepared().flatMap(prepared -> prepared.standing(day).findBehind(root.anak()));
    if (behind.isEmpty()) {
      collect(root, all);
      return;
    }
    all.addAll(basis.prepared().orElseThrow().affairs(day));
    for (Syarat child : behind.get()) {
      collect(child, all);
    }
  }

  /** Returns the names of such affairs in some conditions, each once. */
  static List<String> affairsIn(List<Syarat> nodes) {
    Set<String> all = new LinkedHashSet<>();
    nodes.forEach(node -> collect(node, all));
    return List.copyOf(all);
  }

  private static void collect(Syarat node, Set<String> all) {
    boolean isAffair =
        node.jenis() == JenisSyarat.URUSAN || node.jenis() == JenisSyarat.URUSAN_PENUGAS;
    if (isAffair && node.hasil() == Hasil.TERPENUHI && isOfAnnex(node)) {
      all.add(node.dalil().fakta().get(0));
    }
    // Most nodes have no children: an iterator over none is not made.
    for (int i = 0; i < node.anak().size(); i++) {
      collect(node.anak().get(i), all);
    }
  }

  private static boolean isOfAnnex(Syarat node) {
    return node.jenis() == JenisSyarat.URUSAN
        ? Affairs.isDividedByAnnex(node.dalil().dasar())
        : node.dalil().dasar().equals(AssignmentConditions.OF_KABUPATEN_KOTA)
            && Arrays.stream(UrusanPemerintahan.values())
                .filter(urusan -> urusan.nama().equals(node.dalil().fakta().get(0)))
                .anyMatch(
                    urusan -> Affairs.isDividedByAnnex(Affairs.law(Optional.of(urusan), true)));
  }
}
