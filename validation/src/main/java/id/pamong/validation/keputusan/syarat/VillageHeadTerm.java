package id.pamong.validation.keputusan.syarat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wewenang.syarat.Hasil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The term of a kepala Desa: six years from the inauguration; eight since UU 3/2024, also of those
 * who were in office when it came.
 *
 * <p>Whose six years had ended before may have been extended by it, which is of the person, so that
 * the two further years are not known. Nor are they where the term is stated as the old six.
 *
 * <p>Source: UU 6/2014 Pasal 39 ayat (1); UU 3/2024 Pasal 39 and Pasal 118, cited from knowledge.
 */
final class VillageHeadTerm {

  static final LocalDate UU_3_2024 = LocalDate.of(2024, 4, 25);

  private static final int YEARS = 6;
  private static final int YEARS_NOW = 8;
  private static final InstrumenHukum AMENDING = InstrumenHukum.of(JenisInstrumen.UU, "3", 2024);

  private final Periode stated;
  private final LocalDate six;
  private final LocalDate eight;

  VillageHeadTerm(Periode stated) {
    this.stated = stated;
    this.six = stated.mulai().plusYears(YEARS);
    this.eight = stated.mulai().plusYears(YEARS_NOW);
  }

  /** Returns whether a day lies in the term. */
  Hasil contains(LocalDate day) {
    if (day.isBefore(stated.mulai())) {
      return Hasil.TIDAK;
    }
    boolean isStatedToEndEarlier = stated.akhir().filter(six::isAfter).isPresent();
    if (isStatedToEndEarlier) {
      return Hasil.of(stated.contains(day));
    }
    if (day.isBefore(six)) {
      return Hasil.TERPENUHI;
    }
    if (day.isBefore(UU_3_2024) || !day.isBefore(latest())) {
      return Hasil.TIDAK;
    }
    boolean isOfSixYears = stated.akhir().filter(six::equals).isPresent();
    boolean isOfNewLaw = !stated.mulai().isBefore(UU_3_2024);
    boolean isOver = stated.akhir().filter(end -> !day.isBefore(end)).isPresent();
    if (isOver && (isOfNewLaw || !isOfSixYears)) {
      return Hasil.TIDAK;
    }
    return wasInOffice() && !isOver ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI;
  }

  private boolean wasInOffice() {
    return six.isAfter(UU_3_2024);
  }

  private LocalDate latest() {
    return stated.akhir().filter(eight::isAfter).filter(end -> end.isAfter(six)).orElse(eight);
  }

  /** Returns the term that a day is compared with: what is stated, or what the law makes of it. */
  Periode of(LocalDate day) {
    if (stated.akhir().filter(six::isAfter).isPresent()) {
      return stated;
    }
    boolean isLonger = !day.isBefore(UU_3_2024);
    return Periode.of(stated.mulai(), isLonger ? latest() : six);
  }

  /** Returns the articles under which a day is judged. */
  static List<DasarHukum> law(LocalDate day) {
    List<DasarHukum> all = new ArrayList<>();
    all.add(NationalLaw.pasal(NationalLaw.UU_6_2014, "39 ayat (1)"));
    if (!day.isBefore(UU_3_2024)) {
      all.add(DasarHukum.of(AMENDING, "39"));
      all.add(DasarHukum.of(AMENDING, "118"));
    }
    all.addAll(Law.TERM.on(day));
    return all;
  }
}
