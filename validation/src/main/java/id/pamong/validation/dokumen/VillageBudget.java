package id.pamong.validation.dokumen;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The evaluation of a draft regulation on the budget of a desa (APB Desa), which a bupati or wali
 * kota may delegate to the camat: a delegation of its own, without mapping or criteria.
 *
 * <p>Source: PP 43/2014 Pasal 101 ayat (3).
 */
public final class VillageBudget {

  /** Its names: "Evaluasi Rancangan Peraturan Desa tentang APB Desa", "evaluasi RAPBDes". */
  private static final Pattern EVALUATION =
      Pattern.compile("evaluasi.*(apb ?des|anggaran pendapatan dan belanja desa)", Pattern.DOTALL);

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private VillageBudget() {}

  /**
   * Tells whether a decree delegates a service as the evaluation of budgets of desa to the camat.
   *
   * @param decree the decree
   * @param layanan one of its services
   * @return true if the decree cites PP 43/2014 Pasal 101 ayat (3) and the service is named so
   */
  public static boolean isDelegated(PelimpahanWewenang decree, LayananDilimpahkan layanan) {
    return isEvaluation(layanan.nama())
        && decree.dasarHukum().stream().anyMatch(DelegatingLaw::isOfVillageBudget)
        && decree.penerima().stream().anyMatch(one -> one.jabatan() == Jabatan.CAMAT);
  }

  private static boolean isEvaluation(String nama) {
    String plain = SPACES.matcher(nama).replaceAll(" ").toLowerCase(Locale.ROOT);
    return EVALUATION.matcher(plain).find();
  }
}
