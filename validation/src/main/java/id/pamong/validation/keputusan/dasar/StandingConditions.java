package id.pamong.validation.keputusan.dasar;

import id.pamong.validation.keputusan.pemberian.PreparedGrant;
import id.pamong.validation.keputusan.syarat.Affairs;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import java.time.LocalDate;
import java.util.Optional;

/** Conditions of a grant that no request changes, but for what a decree leaves to it. */
final class StandingConditions {

  private StandingConditions() {}

  /** Returns them; an affair that the decree does not state is that of the request. */
  static SyaratBuilder of(PreparedGrant prepared, PermintaanKeputusan request) {
    LocalDate day = request.tanggal();
    SyaratBuilder all = new SyaratBuilder(24);
    prepared.addTo(all, day);
    boolean isOfRegion =
        prepared.isFirst() && !prepared.isOfProvince() && !prepared.isOfAssistance();
    Optional<Syarat> affair =
        isOfRegion ? Affairs.unstated(request, prepared.grant()) : Optional.empty();
    return affair
        .map(own -> withAffair(own, all.build(prepared.jenis(), prepared.source(day))))
        .orElse(all);
  }

  private static SyaratBuilder withAffair(Syarat affair, Syarat root) {
    SyaratBuilder all = new SyaratBuilder(24);
    root.anak().stream()
        .map(one -> one.jenis() == JenisSyarat.URUSAN ? affair : one)
        .forEach(all::add);
    return all;
  }
}
