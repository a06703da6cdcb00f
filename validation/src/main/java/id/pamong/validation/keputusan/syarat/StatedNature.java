package id.pamong.validation.keputusan.syarat;

import id.pamong.finding.JsonPointer;
import id.pamong.layanan.SifatLayanan;
import id.pamong.validation.dokumen.DecisionDocuments;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import java.util.Optional;

/**
 * Whether a request and an instrument state the same nature of a service: which criteria it is
 * measured by depends on it (PP 17/2018 Pasal 11 ayat (2), (3) and (6)).
 */
public final class StatedNature {

  private static final JsonPointer PLACE = JsonPointer.parse("/sifat");

  private StatedNature() {}

  /**
   * The nature that an instrument states where the request states the other: which of them the act
   * is of is not known, so that it may lie outside what was given.
   */
  public static Optional<Syarat> contradicted(PermintaanKeputusan request, Grant grant) {
    // Most requests state none: the decree, far away in memory, is not visited for them.
    if (request.sifat().isEmpty()) {
      return Optional.empty();
    }
    Optional<SifatLayanan> ofDecree = grant.layanan().flatMap(StatedNature::of);
    boolean isOther = ofDecree.isPresent() && !request.sifat().equals(ofDecree);
    return isOther
        ? Optional.of(
            Syarat.of(
                JenisSyarat.SIFAT_SEJALAN,
                Hasil.TIDAK_DIKETAHUI,
                ObjectConditions.fromRequest(
                    PLACE,
                    Law.MATTER.on(request.tanggal()),
                    request.sifat().map(Enum::name),
                    ofDecree.map(Enum::name),
                    grant.citation())))
        : Optional.empty();
  }

  /**
   * Tells whether the service is a licence: by what its decree states, else by what the request
   * does, else by its name.
   */
  public static boolean isLicence(Grant grant, PermintaanKeputusan request) {
    return grant
        .layanan()
        .flatMap(StatedNature::of)
        .or(request::sifat)
        .map(SifatLayanan.PERIZINAN::equals)
        .orElseGet(
            () ->
                grant.layanan().flatMap(LayananDilimpahkan::aspek).isEmpty()
                    && Words.isLicence(Words.key(request.layanan())));
  }

  /**
   * Tells whether the service ends in a document, by its decree or, if that lists none, its name.
   */
  public static boolean isDocument(Grant grant, PermintaanKeputusan request) {
    return grant
        .layanan()
        .map(DecisionDocuments::isOne)
        .orElseGet(() -> DecisionDocuments.isOne(request.layanan()));
  }

  private static Optional<SifatLayanan> of(LayananDilimpahkan layanan) {
    return ServiceConditions.isLicence(layanan)
        ? Optional.of(SifatLayanan.PERIZINAN)
        : layanan.sifat();
  }
}
