package id.pamong.validation.keputusan.pemberian;

import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.keputusan.JenisCatatan;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Remarks on decrees of one giver to one office that stand side by side with other limits. */
final class LimitRemarks {

  private static final Set<JenisSyarat> LIMITS =
      EnumSet.of(
          JenisSyarat.BATAS_MATERI,
          JenisSyarat.BATAS_WILAYAH,
          JenisSyarat.BATAS_WAKTU,
          JenisSyarat.PENGECUALIAN,
          JenisSyarat.BATAS_ATAU_DIHAPUS,
          JenisSyarat.UKURAN_SEJALAN,
          JenisSyarat.CIRI_SEJALAN);

  private LimitRemarks() {}

  /** Adds each decree that stands beside one that gives the authority, with other limits. */
  static void add(
      List<Basis> holding, List<Basis> bases, PermintaanKeputusan request, List<Catatan> all) {
    if (bases.size() < 2) {
      return;
    }
    bases.stream()
        .filter(LimitRemarks::stands)
        .flatMap(basis -> basis.grant().stream())
        .filter(
            other ->
                holding.stream()
                    .flatMap(basis -> basis.grant().stream())
                    .anyMatch(grant -> isBeside(grant, other)))
        .map(
            other ->
                Remarks.info(
                    JenisCatatan.BATAS_BERBEDA,
                    Law.MATTER.on(request.tanggal()),
                    other.citation(),
                    other.office().toString()))
        .distinct()
        .forEach(all::add);
  }

  /** Tells whether nothing but a limit keeps a basis from giving the authority. */
  private static boolean stands(Basis basis) {
    return basis.grant().isPresent()
        && basis.syarat().anak().stream()
            .allMatch(
                one ->
                    LIMITS.contains(one.jenis())
                        || (one.hasil() == Hasil.TERPENUHI
                            && one.jenis() != JenisSyarat.PERUBAHAN_SEHARI));
  }

  private static boolean isBeside(Grant grant, Grant other) {
    return !grant.citation().equals(other.citation())
        && grant.giver().equals(other.giver())
        && grant.office().equals(other.office())
        && grant.decree().sumber().equals(other.decree().sumber())
        && !limits(grant).equals(limits(other));
  }

  private static Optional<BatasWewenang> limits(Grant grant) {
    return grant.layanan().flatMap(LayananDilimpahkan::batas);
  }
}
