package id.pamong.validation.keputusan.norma;

import id.pamong.hukum.DasarHukum;
import id.pamong.validation.register.NationalLaw;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The forum of leaders of a kecamatan, which serves the general affairs of government: the law
 * forms it and leaves to a PP who sets it, the camat by PP 17/2018 and the bupati or wali kota by
 * PP 12/2022.
 *
 * <p>Source: UU 23/2014 Pasal 26 ayat (1), (2) and (6).
 */
public final class KecamatanForum {

  /** The law that forms it and leaves the rest to a PP. */
  public static final List<DasarHukum> LAW = Law.uu23("26 ayat (1)", "26 ayat (6)");

  private static final List<DasarHukum> SETTING =
      List.of(
          NationalLaw.pasal(NationalLaw.PP_17_2018, "15 ayat (5)"),
          NationalLaw.pasal(NationalLaw.PP_12_2022, "22 ayat (1)"),
          NationalLaw.pasal(NationalLaw.PP_12_2022, "22 ayat (2)"));

  /** The task of setting it, as the law words it, as a key. */
  public static final String TO_SET = Words.key("menetapkan Forkopimcam");

  /** Its name in the law, in short, and as it is often written. */
  private static final Pattern NAME =
      Pattern.compile(
          "(?U)\\b(?:forkom?pim(?:cam|ka)"
              + "|forum koordinasi pimpinan(?: di| tingkat| se)*[ -]kecamatan)\\b");

  /** What all its names begin with, which is found sooner. */
  private static final String BEGINNING = "for";

  private KecamatanForum() {}

  /** Tells whether an article says who sets the forum, or who proposes its members. */
  public static boolean isSetBy(DasarHukum dasar) {
    return SETTING.contains(dasar);
  }

  /** Tells whether a service, as a key, speaks of the forum; each decision asks it. */
  public static boolean isNamedIn(String service) {
    return service.contains(BEGINNING) && NAME.matcher(service).find();
  }
}
