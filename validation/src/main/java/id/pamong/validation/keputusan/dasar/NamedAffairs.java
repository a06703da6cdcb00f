package id.pamong.validation.keputusan.dasar;

import id.pamong.finding.JsonPointer;
import id.pamong.pemerintahan.KelompokUrusan;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.validation.keputusan.pemberian.InstrumentSet;
import id.pamong.validation.keputusan.pemberian.MovedAssignment;
import id.pamong.validation.keputusan.penugasan.NamedAffair;
import id.pamong.validation.keputusan.syarat.Assignment;
import id.pamong.validation.keputusan.syarat.Assistance;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasDesa;
import id.pamong.wewenang.penugasan.TugasPembantuan;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahEdition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The affair of a service as the newest instrument has it that assigns the service by name in a
 * region: as a task of assistance, or to its desa.
 */
final class NamedAffairs {

  /** The affair with what orders the instruments, whatever the order in which they were read. */
  private record Dated(LocalDate day, NamedAffair affair, String words) {}

  private static final Comparator<Dated> NEWEST_FIRST =
      Comparator.comparing(Dated::day)
          .reversed()
          .thenComparing(one -> one.affair().citation())
          .thenComparing(one -> one.affair().letak().toString())
          .thenComparing(Dated::words);

  private final InstrumentSet set;

  NamedAffairs(InstrumentSet set) {
    this.set = set;
  }

  /**
   * Returns the affair; empty where a request states one, or no instrument does. General affairs
   * are of the President, and nobody assigns them so (UU 23/2014 Pasal 25 ayat (2)).
   */
  Optional<NamedAffair> find(PermintaanKeputusan request, WilayahEdition edition) {
    if (request.urusan().isPresent()) {
      return Optional.empty();
    }
    KodeWilayah region = request.pejabat().wilayah();
    String service = Words.key(request.layanan());
    return Stream.concat(assistance(region, service, edition), desa(region, service, edition))
        .filter(one -> one.affair().urusan().kelompok() != KelompokUrusan.UMUM)
        .min(NEWEST_FIRST)
        .map(Dated::affair);
  }

  private Stream<Dated> assistance(KodeWilayah region, String service, WilayahEdition edition) {
    return set.index()
        .assistance()
        .around(region, edition)
        .filter(one -> one.names(service))
        .flatMap(one -> one.tugas().flatMap(task -> dated(one, task)).stream());
  }

  private static Optional<Dated> dated(Assistance one, TugasPembantuan task) {
    return task.urusan()
        .map(
            urusan ->
                dated(
                    one.document().tanggal(),
                    affair(urusan, task.subUrusan(), one.citation(), one.task(), true),
                    one.document()));
  }

  private Stream<Dated> desa(KodeWilayah region, String service, WilayahEdition edition) {
    return set.assigned().around(region, service, List.of(edition)).stream()
        .map(MovedAssignment::one)
        .flatMap(one -> one.tugas().flatMap(task -> dated(one, task)).stream());
  }

  private static Optional<Dated> dated(Assignment one, TugasDesa task) {
    PihakPenugas giver = one.document().penugas();
    boolean isOfAnother =
        giver == PihakPenugas.PEMERINTAH_PUSAT || giver == PihakPenugas.PEMERINTAH_PROVINSI;
    return task.urusan()
        .map(
            urusan ->
                dated(
                    one.document().tanggal(),
                    affair(urusan, task.subUrusan(), one.citation(), one.task(), isOfAnother),
                    one.document()));
  }

  private static NamedAffair affair(
      UrusanPemerintahan urusan,
      Optional<SubUrusan> part,
      String citation,
      int task,
      boolean isOfAnother) {
    return new NamedAffair(
        urusan, part, citation, JsonPointer.parse("/tugas/" + task + "/urusan"), isOfAnother);
  }

  private static Dated dated(LocalDate day, NamedAffair affair, Object document) {
    return new Dated(day, affair, document.toString());
  }
}
