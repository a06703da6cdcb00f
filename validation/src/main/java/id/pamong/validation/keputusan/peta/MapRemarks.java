package id.pamong.validation.keputusan.peta;

import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.pemberian.Remarks;
import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.keputusan.JenisCatatan;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.syarat.Fakta;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a reader must know of a map of holders, as {@link Remarks} says it of a decision. */
final class MapRemarks {

  private final WilayahCatalog catalog;

  MapRemarks(WilayahCatalog catalog) {
    this.catalog = catalog;
  }

  List<Catatan> of(PermintaanPeta question, ChangeDays days, Collection<LocalDate> ends) {
    List<Catatan> all = new ArrayList<>();
    Remarks.ofProvince(request(question), all);
    ends.forEach(last -> all.add(Remarks.ofHoliday(last)));
    Map<WilayahEdition, List<Periode>> inexact = new LinkedHashMap<>();
    for (LocalDate day : days.days()) {
      EditionOnDate edition = catalog.editionOn(day);
      if (!edition.exact()) {
        join(inexact.computeIfAbsent(edition.edition(), key -> new ArrayList<>()), days.from(day));
      }
    }
    inexact.forEach(
        (edition, periods) ->
            periods.forEach(
                period ->
                    all.add(
                        Remarks.info(
                            JenisCatatan.EDISI_TIDAK_TEPAT,
                            Law.REGIONS.on(period.mulai()),
                            edition.id(),
                            Fakta.of(period).get(0)))));
    return all;
  }

  /** The law of the province depends on the region and the first day alone. */
  private static PermintaanKeputusan request(PermintaanPeta question) {
    KodeWilayah provinsi = question.wilayah().provinsi();
    return PermintaanKeputusan.builder()
        .pejabat(new JabatanWilayah(Jabatan.GUBERNUR, provinsi))
        .layanan(provinsi.toString())
        .wilayah(question.wilayah())
        .tanggal(question.periode().mulai())
        .build();
  }

  /** Adds a period to others in order, as one with the last where it follows on it. */
  static void join(List<Periode> all, Periode next) {
    int last = all.size() - 1;
    if (last >= 0 && all.get(last).akhir().filter(next.mulai()::equals).isPresent()) {
      all.set(last, new Periode(all.get(last).mulai(), next.akhir()));
    } else {
      all.add(next);
    }
  }
}
