package id.pamong.validation.keputusan.dasar;

import id.pamong.finding.JsonPointer;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.validation.keputusan.pemberian.Basis;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.util.List;

/** The outcome of several bases together. */
public final class Outcomes {

  private static final JsonPointer OFFICE = JsonPointer.parse("/pejabat");

  private Outcomes() {}

  /** Returns whether any of some bases holds. */
  public static Hasil any(List<Basis> bases) {
    Hasil either = Hasil.TIDAK;
    for (Basis basis : bases) {
      either = either.atau(basis.syarat().hasil());
    }
    return either;
  }

  /** Returns the trees of bases, or that there is none. */
  public static List<Syarat> orNone(List<Basis> bases, Dalil none) {
    return switch (bases.size()) {
      case 0 -> List.of(Syarat.of(JenisSyarat.DASAR_KEWENANGAN, Hasil.TIDAK, none));
      case 1 -> List.of(bases.get(0).syarat());
      default -> bases.stream().map(Basis::syarat).toList();
    };
  }

  /** Returns the ground on which the office of a request has no basis. */
  public static Dalil none(PermintaanKeputusan request) {
    return ObjectConditions.fromRequest(
        OFFICE, Law.NO_BASIS.on(request.tanggal()), request.pejabat());
  }
}
