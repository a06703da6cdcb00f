package id.pamong.validation.keputusan.dasar;

import id.pamong.hukum.DasarHukum;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.mandat.TugasMandat;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Conditions of the tasks that an order lists: a mandate carries routine tasks, and nothing that
 * changes organisation, personnel or the allocation of the budget.
 *
 * <p>Source: UU 30/2014 Pasal 14 ayat (1) huruf b and ayat (7), 15 ayat (1) huruf c.
 */
final class OrderConditions {

  private static final List<DasarHukum> TASKS = Law.uu30("14 ayat (1) huruf b", "14 ayat (7)");

  /** Words for all of the work of an office, which cover every routine service of it. */
  private static final Pattern ALL_WORK =
      Pattern.compile("(?U)\\b(tugas|pekerjaan|jabatan|rutin|sehari-hari|harian)\\b");

  private OrderConditions() {}

  /**
   * Adds that the order hands over a routine task. What it says of the service itself decides; else
   * an order of nothing but other tasks hands over none, and of a mixed one it is not known whether
   * the service is among the routine ones. Nor is it known of one that lists single tasks in other
   * words.
   */
  static void addTasks(SuratMandat order, PermintaanKeputusan request, SyaratBuilder all) {
    List<TugasMandat> tasks = order.tugas();
    if (tasks.isEmpty()) {
      return;
    }
    String key = Words.key(request.layanan());
    List<TugasMandat> named =
        tasks.stream().filter(task -> Words.key(task.uraian()).equals(key)).toList();
    List<TugasMandat> asked = named.isEmpty() ? tasks : named;
    long barred = asked.stream().filter(OrderConditions::isBarred).count();
    Hasil hasil =
        barred == 0
            ? Hasil.TERPENUHI
            : barred == asked.size() || !named.isEmpty() ? Hasil.TIDAK : Hasil.TIDAK_DIKETAHUI;
    String first =
        asked.stream()
            .filter(task -> barred == 0 || isBarred(task))
            .map(TugasMandat::uraian)
            .findFirst()
            .orElse("");
    all.add(
        Syarat.of(JenisSyarat.TUGAS_PERINTAH, hasil, ActingConditions.at("/tugas", TASKS, first)));
    if (named.isEmpty() && tasks.stream().noneMatch(OrderConditions::isAllWork)) {
      String listed = tasks.stream().map(TugasMandat::uraian).collect(Collectors.joining("; "));
      all.add(
          Syarat.of(
              JenisSyarat.LAYANAN_DALAM_PERINTAH,
              Hasil.TIDAK_DIKETAHUI,
              ActingConditions.at(
                  "/tugas", Law.MATTER.on(request.tanggal()), request.layanan(), listed)));
    }
  }

  private static boolean isAllWork(TugasMandat task) {
    return ALL_WORK.matcher(Words.key(task.uraian())).find();
  }

  private static boolean isBarred(TugasMandat task) {
    return task.aspek().isPresent() || task.rutin().filter(isRoutine -> !isRoutine).isPresent();
  }
}
