package id.pamong.validation.keputusan.dasar;

import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.instrumen.Endings;
import id.pamong.validation.keputusan.instrumen.Instrument;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.syarat.Hasil;
import java.util.Optional;

/**
 * What the order of a wakil or secretary tells of the head of region. The law gives him the work,
 * not the order (UU 23/2014 Pasal 65 ayat (4) and (5), 86 and 88): the order tells by its cause why
 * the head cannot work, in its own time and as long as it stands. On other days it tells nothing.
 */
final class OrderedState {

  private OrderedState() {}

  /** Returns a request without its order, where that tells nothing of a head on the day. */
  static PermintaanKeputusan asTold(
      PermintaanKeputusan request, JabatanWilayah head, Endings endings) {
    return request.perintah().filter(order -> !tells(order, request, head, endings)).isPresent()
        ? PermintaanKeputusan.builder().from(request).perintah(Optional.empty()).build()
        : request;
  }

  private static boolean tells(
      SuratMandat order, PermintaanKeputusan request, JabatanWilayah head, Endings endings) {
    return order.jabatanDigantikan().filter(head::equals).isPresent()
        && order.periode().filter(time -> isIn(time, order, request)).isPresent()
        && !OrderStanding.isTouched(order, request, endings);
  }

  private static boolean isIn(Periode time, SuratMandat order, PermintaanKeputusan request) {
    return !request.tanggal().isBefore(time.mulai())
        && Instrument.of(order)
            .lastDay(request.hariLibur())
            .map(end -> end.isBeforeEnd(request.tanggal()) == Hasil.TERPENUHI)
            .orElse(true);
  }
}
