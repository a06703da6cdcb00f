package id.pamong.wilayah.suksesi;

import java.util.List;
import java.util.Optional;

/**
 * Enters what law states into a step, where the two editions show that it happened between them.
 */
final class StatedMoves {

  private StatedMoves() {}

  static void apply(List<KetentuanPerpindahan> stated, StepDraft draft) {
    for (KetentuanPerpindahan fact : stated) {
      if (!fact.mulai().isAfter(draft.after().edition().inForceFrom()) && isSeen(fact, draft)) {
        draft.add(
            new BarisSuksesi(
                Optional.of(fact.dari()),
                fact.ke(),
                fact.hubungan(),
                Bukti.HUKUM,
                Optional.of(fact.dasar())));
      }
    }
  }

  private static boolean isSeen(KetentuanPerpindahan fact, StepDraft draft) {
    EditionRegions before = draft.before();
    EditionRegions after = draft.after();
    boolean gone = before.has(fact.dari()) && !after.has(fact.dari());
    boolean came = fact.ke().map(kode -> after.has(kode) && !before.has(kode)).orElse(false);
    return switch (fact.hubungan()) {
      case HAPUS -> gone;
      case PECAHAN -> before.has(fact.dari()) && came;
      case GANTI_NAMA ->
          before
              .find(fact.dari())
              .flatMap(old -> after.find(fact.dari()).map(young -> !old.hasNameOf(young)))
              .orElse(false);
      default -> gone && came;
    };
  }
}
