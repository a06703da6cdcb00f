package id.pamong.validation.keputusan.peta;

import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.pemberian.InstrumentSet;
import id.pamong.validation.keputusan.pemberian.Remarks;
import id.pamong.validation.keputusan.penugasan.NamedAffair;
import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.keputusan.JenisCatatan;
import id.pamong.wewenang.pemegang.LayananDicari;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.syarat.Syarat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** That a map took the affair of a service from an instrument that assigns it. */
final class AffairRemarks {

  private final InstrumentSet set;

  AffairRemarks(InstrumentSet set) {
    this.set = set;
  }

  List<Catatan> of(
      PermintaanPeta question, List<LayananDicari> services, Collection<LocalDate> days) {
    Optional<JabatanWilayah> head = new Candidates(set, "", question.wilayah()).head();
    return services.stream()
        .filter(layanan -> layanan.urusan().isEmpty())
        .flatMap(
            layanan ->
                days.stream()
                    .map(day -> new PlaceState(set, layanan, question.wilayah(), day, List.of()))
                    .flatMap(state -> head.stream().flatMap(state::conditions))
                    .flatMap(affair -> remark(layanan, affair).stream())
                    .distinct())
        .toList();
  }

  private static Optional<Catatan> remark(LayananDicari layanan, Syarat condition) {
    return NamedAffair.citationIn(condition)
        .map(
            citation ->
                Remarks.info(
                    JenisCatatan.URUSAN_MENURUT_INSTRUMEN,
                    List.of(),
                    layanan.nama(),
                    condition.dalil().fakta().get(0),
                    citation));
  }
}
