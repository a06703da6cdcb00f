package id.pamong.validation.keputusan.dasar;

import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.validation.keputusan.pemberian.Basis;
import id.pamong.validation.keputusan.syarat.Assignment;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import java.util.List;
import java.util.Optional;

/**
 * Bases whose decrees name a service in nearly the same way as the request, such as {@code Izin
 * Mendirikan Bangunan (IMB)}: whether it is the same is not known.
 */
final class OtherWriting {

  private OtherWriting() {}

  /** Adds bases of decrees that do not have the service that is asked for beside theirs. */
  static void add(List<Basis> bases, PermintaanKeputusan request, List<Basis> all) {
    String key = Words.key(request.layanan());
    for (Basis basis : bases) {
      basis
          .grant()
          .filter(grant -> !has(grant, key))
          .ifPresent(grant -> all.add(open(basis, grant, request)));
    }
  }

  /** That an assignment which names a task in nearly the same way is of the service. */
  static Optional<Syarat> condition(Assignment one, PermintaanKeputusan request) {
    String key = Words.key(request.layanan());
    boolean hasItself =
        one.document().tugas().stream().anyMatch(task -> Words.key(task.uraian()).equals(key));
    return one.tugas()
        .filter(task -> !hasItself)
        .map(
            task ->
                Syarat.of(
                    JenisSyarat.LAYANAN_SENAMA,
                    Hasil.TIDAK_DIKETAHUI,
                    one.at(
                        "/tugas/" + one.task() + "/uraian",
                        Law.MATTER.on(request.tanggal()),
                        request.layanan(),
                        task.uraian())));
  }

  private static boolean has(Grant grant, String key) {
    return grant.decree().layanan().stream().anyMatch(one -> Words.key(one.nama()).equals(key));
  }

  private static Basis open(Basis basis, Grant grant, PermintaanKeputusan request) {
    Syarat tree = basis.syarat();
    SyaratBuilder children = new SyaratBuilder(tree.anak().size() + 1);
    children.add(
        Syarat.of(
            JenisSyarat.LAYANAN_SENAMA,
            Hasil.TIDAK_DIKETAHUI,
            grant.at(
                grant.ofService().property("nama"),
                Law.MATTER.on(request.tanggal()),
                List.of(
                    request.layanan(), grant.layanan().map(LayananDilimpahkan::nama).orElse("")))));
    tree.anak().forEach(children::add);
    return basis.with(children.build(tree.jenis(), tree.dalil()));
  }
}
