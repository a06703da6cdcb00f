package id.pamong.validation.keputusan.dasar;

import id.pamong.validation.keputusan.pemberian.Basis;
import id.pamong.validation.keputusan.pemberian.PreparedGrant;
import id.pamong.validation.keputusan.pemberian.SubdelegationConditions;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import id.pamong.wilayah.WilayahCatalog;
import java.util.List;
import java.util.Optional;

/**
 * The clauses by which the delegations to a giver let it hand on: one that was itself handed on has
 * none (UU 30/2014 Pasal 13 ayat (4) huruf c).
 */
final class UpperClauses {

  private UpperClauses() {}

  /** Adds the conditions of a decree by which the receiver of delegations hands on. */
  static void add(
      List<Basis> above,
      Grant grant,
      PermintaanKeputusan request,
      WilayahCatalog catalog,
      SyaratBuilder all) {
    Hasil allowed = Hasil.TIDAK;
    Optional<Syarat> acts = Optional.empty();
    Optional<Syarat> contradicted = Optional.empty();
    for (Basis basis : above) {
      Optional<Subdelegasi> clause = of(basis, grant);
      if (clause.isPresent()) {
        PreparedGrant upper = basis.prepared().orElseThrow();
        allowed =
            allowed.atau(
                SubdelegationConditions.allowed(upper, clause.get(), grant.set(), catalog));
        Syarat one = SubdelegationConditions.ofActs(upper.grant(), clause.get(), grant.set());
        boolean isBetter =
            acts.isEmpty() || acts.get().hasil().atau(one.hasil()) != acts.get().hasil();
        acts = isBetter ? Optional.of(one) : acts;
        contradicted =
            isBetter
                ? SubdelegationConditions.contradicted(upper.grant(), clause.get(), request)
                : contradicted;
      }
    }
    SubdelegationConditions.ofDecree(grant, allowed, all);
    acts.ifPresent(all::add);
    contradicted.ifPresent(all::add);
  }

  private static Optional<Subdelegasi> of(Basis basis, Grant grant) {
    return basis
        .grant()
        .filter(upper -> !basis.isSub())
        .flatMap(upper -> upper.decree().subdelegasi())
        .filter(clause -> clause.penerima() == grant.office().jabatan());
  }
}
