package id.pamong.validation.keputusan.dasar;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.validation.keputusan.instrumen.Ending;
import id.pamong.validation.keputusan.instrumen.Endings;
import id.pamong.validation.keputusan.instrumen.Instrument;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.validation.keputusan.pemberian.Basis;
import id.pamong.validation.keputusan.pemberian.Remarks;
import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether the order by which a Plh or Plt signs still stands: like any decision it is revoked,
 * replaced or amended by who gave it or by a superior (UU 30/2014 Pasal 63, 64 and 68 ayat (3)).
 */
public final class OrderStanding {

  private static final JsonPointer RELATION = JsonPointer.parse("/instrumen/hubungan");
  private static final JsonPointer ORDER = JsonPointer.parse("/perintah/instrumen");
  private static final JsonPointer MADE = ORDER.property("tanggalDitetapkan");

  private final Instrument order;
  private final PermintaanKeputusan request;
  private final Endings endings;

  private OrderStanding(SuratMandat order, PermintaanKeputusan request, Endings endings) {
    this.order = Instrument.of(order);
    this.request = request;
    this.endings = endings;
  }

  /** Returns a basis that rests on the order of a request, under the condition that it stands. */
  static Basis add(Basis basis, PermintaanKeputusan request, Endings endings) {
    return request
        .perintah()
        .map(order -> new OrderStanding(order, request, endings).add(basis))
        .orElse(basis);
  }

  private Basis add(Basis basis) {
    SyaratBuilder all = new SyaratBuilder(basis.syarat().anak().size() + 1);
    for (Syarat one : basis.syarat().anak()) {
      all.add(one);
      boolean isAfter = one.jenis() == JenisSyarat.INSTRUMEN_BERLAKU;
      if (isAfter && one.dalil().letak().equals(MADE) && mayBeEnded()) {
        all.add(standing());
      }
    }
    return new Basis(
        all.build(basis.syarat().jenis(), basis.syarat().dalil()),
        basis.sumber(),
        basis.answers(),
        basis.prepared(),
        basis.isSub());
  }

  /** Tells whether the order of a request is ended, or may be, on the day. */
  static boolean isTouched(SuratMandat order, PermintaanKeputusan request, Endings endings) {
    return new OrderStanding(order, request, endings).decisive().isPresent();
  }

  /** Of a day before it was set nothing is ended: an ending counts from its own day. */
  private boolean mayBeEnded() {
    return !request.tanggal().isBefore(order.set()) || decisive().isPresent();
  }

  private Optional<Ending> decisive() {
    List<Ending> all = endings.ofOther(order, service(), order.receivers().get(0));
    return Ending.decisive(all, request.tanggal());
  }

  private Syarat standing() {
    JenisInstrumen jenis = order.text().jenis();
    LocalDate day = request.tanggal();
    Optional<Ending> decisive = decisive();
    if (decisive.isEmpty()) {
      return Syarat.of(
          JenisSyarat.TIDAK_DICABUT,
          Hasil.TERPENUHI,
          ObjectConditions.fromRequest(ORDER, Law.revoked(jenis).on(day), "", "", ""));
    }
    Ending ending = decisive.get();
    return Syarat.of(
        JenisSyarat.TIDAK_DICABUT,
        ending.isCertain() ? Hasil.TIDAK : Hasil.TIDAK_DIKETAHUI,
        new Dalil(
            ending.law(Law.revoked(jenis).on(ending.day())),
            ending.facts(),
            ending.missing().map(Dalil::sumber).orElse(ending.by()),
            ending.missing().map(Dalil::letak).orElse(RELATION)));
  }

  private Optional<String> service() {
    return Optional.of(Words.key(request.layanan()));
  }

  /** Adds what a reader must know of the order of a request: what says it ends it, and cannot. */
  public static void addRemarks(PermintaanKeputusan request, Endings endings, List<Catatan> all) {
    request
        .perintah()
        .map(order -> new OrderStanding(order, request, endings))
        .ifPresent(standing -> standing.addPowerless(all));
  }

  private void addPowerless(List<Catatan> all) {
    for (Ending act : endings.ofOther(order, service(), order.receivers().get(0))) {
      if (act.isClaimedOn(request.tanggal())) {
        all.add(Remarks.claimed(act, order.citation()));
      }
    }
    for (Ending act : endings.powerlessOnOther(order, service(), order.receivers().get(0))) {
      if (!act.day().isAfter(request.tanggal())) {
        all.add(Remarks.powerless(act, order.citation(), request.tanggal()));
      }
    }
  }
}
