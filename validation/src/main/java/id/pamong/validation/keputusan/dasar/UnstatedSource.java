package id.pamong.validation.keputusan.dasar;

import id.pamong.hukum.DasarHukum;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.Norm;
import id.pamong.validation.keputusan.pemberian.Basis;
import id.pamong.validation.keputusan.pemberian.PreparedGrant;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The basis of a decree that does not state whether it delegates or mandates, from what it is as
 * either. What is not known is no better than each of the things it may be: where both give the
 * authority it is there, where neither does it is not, and else the source is what is missing.
 */
final class UnstatedSource {

  private final PreparedGrant prepared;
  private final Basis delegation;
  private final Basis mandate;
  private final LocalDate day;

  private UnstatedSource(PreparedGrant prepared, Basis delegation, Basis mandate, LocalDate day) {
    this.prepared = prepared;
    this.delegation = delegation;
    this.mandate = mandate;
    this.day = day;
  }

  /**
   * Returns the basis of a grant whose source is not stated.
   *
   * @param readings the bases of the same grant as a delegation and as a mandate
   */
  static Basis join(
      PreparedGrant prepared,
      List<Basis> readings,
      JenisSyarat jenis,
      Dalil source,
      LocalDate day) {
    Basis delegation = readings.get(0);
    UnstatedSource both = new UnstatedSource(prepared, delegation, readings.get(1), day);
    Basis joined =
        new Basis(
            both.conditions().build(jenis, source),
            Optional.empty(),
            Optional.empty(),
            Optional.of(prepared),
            jenis == JenisSyarat.SUBDELEGASI);
    return joined.over(delegation.above());
  }

  /** What both ask for alike stands once; what each asks for stands under its reading. */
  private SyaratBuilder conditions() {
    List<Syarat> ofDelegation = new ArrayList<>(delegation.syarat().anak());
    List<Syarat> ofMandate = new ArrayList<>(mandate.syarat().anak());
    SyaratBuilder all = new SyaratBuilder(ofDelegation.size() + 2);
    for (Syarat one : delegation.syarat().anak()) {
      if (ofMandate.remove(one)) {
        ofDelegation.remove(one);
        all.add(one);
      }
    }
    if (!ofDelegation.isEmpty() || !ofMandate.isEmpty()) {
      add(
          reading(JenisSyarat.PEMBACAAN_DELEGASI, Law.DELEGATION_ANSWERS, ofDelegation),
          reading(JenisSyarat.PEMBACAAN_MANDAT, Law.MANDATE, ofMandate),
          all);
    }
    return all;
  }

  private Syarat reading(JenisSyarat jenis, Norm law, List<Syarat> own) {
    Dalil dalil = at(law.on(day));
    return own.isEmpty() ? Syarat.of(jenis, Hasil.TERPENUHI, dalil) : Syarat.of(jenis, dalil, own);
  }

  private void add(Syarat asDelegation, Syarat asMandate, SyaratBuilder all) {
    List<Syarat> both = List.of(asDelegation, asMandate);
    Hasil each = asDelegation.hasil().dan(asMandate.hasil());
    Hasil either = asDelegation.hasil().atau(asMandate.hasil());
    Dalil dalil = at(Law.SOURCES.on(day));
    if (each == Hasil.TERPENUHI) {
      // A reading that asks for nothing of its own is told by what both ask for.
      both.stream().filter(one -> !one.anak().isEmpty()).forEach(all::add);
    } else if (either == Hasil.TIDAK) {
      all.add(Syarat.of(JenisSyarat.PEMBACAAN, dalil, both));
    } else if (either == Hasil.TERPENUHI && each == Hasil.TIDAK_DIKETAHUI) {
      // What the other reading lacks would settle it as well as the source does.
      Syarat whichever = Syarat.of(JenisSyarat.KEDUA_PEMBACAAN, dalil, both);
      all.add(
          Syarat.of(
              JenisSyarat.SUMBER_ATAU_KEDUA_PEMBACAAN, dalil, List.of(missing(dalil), whichever)));
    } else {
      all.add(missing(dalil));
      all.add(Syarat.of(JenisSyarat.PEMBACAAN, dalil, both));
    }
  }

  private static Syarat missing(Dalil dalil) {
    return Syarat.of(JenisSyarat.SUMBER_DINYATAKAN, Hasil.TIDAK_DIKETAHUI, dalil);
  }

  private Dalil at(List<DasarHukum> law) {
    return prepared.grant().at("/sumber", law, prepared.citation());
  }
}
