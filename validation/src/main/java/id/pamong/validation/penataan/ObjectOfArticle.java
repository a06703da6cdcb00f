package id.pamong.validation.penataan;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.pemerintahan.penataan.BentukPenataan;
import id.pamong.pemerintahan.penataan.ObjekPenataan;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.validation.dokumen.ArticleSpan;
import id.pamong.validation.register.NationalLaw;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Of which units and of which change an article speaks, so that a finding on a kelurahan does not
 * cite an article on kecamatan, nor one on a merger an article on formations.
 */
final class ObjectOfArticle {

  private static final Set<BentukPenataan> ANY = EnumSet.allOf(BentukPenataan.class);
  private static final Set<BentukPenataan> FORMATION = EnumSet.of(BentukPenataan.PEMBENTUKAN);
  private static final Set<BentukPenataan> MERGER = EnumSet.of(BentukPenataan.PENGGABUNGAN);
  private static final Set<BentukPenataan> ADJUSTMENT = EnumSet.of(BentukPenataan.PENYESUAIAN);
  private static final Set<BentukPenataan> END =
      EnumSet.of(BentukPenataan.PENGGABUNGAN, BentukPenataan.PENGHAPUSAN);

  private static final List<Span> SPANS =
      List.of(
          new Span(NationalLaw.UU_32_2004, 126, 126, ObjekPenataan.KECAMATAN, ANY),
          new Span(NationalLaw.UU_32_2004, 127, 127, ObjekPenataan.KELURAHAN, ANY),
          new Span(NationalLaw.UU_23_2014, 221, 222, ObjekPenataan.KECAMATAN, ANY),
          new Span(NationalLaw.UU_23_2014, 229, 229, ObjekPenataan.KELURAHAN, ANY),
          new Span(NationalLaw.PP_19_2008, 2, 10, ObjekPenataan.KECAMATAN, FORMATION),
          new Span(NationalLaw.PP_19_2008, 11, 11, ObjekPenataan.KECAMATAN, ADJUSTMENT),
          new Span(NationalLaw.PP_19_2008, 12, 13, ObjekPenataan.KECAMATAN, END),
          new Span(NationalLaw.PP_17_2018, 3, 7, ObjekPenataan.KECAMATAN, FORMATION),
          new Span(NationalLaw.PP_17_2018, 8, 8, ObjekPenataan.KECAMATAN, MERGER),
          new Span(NationalLaw.PP_17_2018, 9, 9, ObjekPenataan.KECAMATAN, ADJUSTMENT),
          new Span(NationalLaw.PP_17_2018, 19, 22, ObjekPenataan.KELURAHAN, FORMATION),
          new Span(NationalLaw.PP_17_2018, 23, 23, ObjekPenataan.KELURAHAN, MERGER),
          new Span(NationalLaw.PP_17_2018, 24, 24, ObjekPenataan.KELURAHAN, ADJUSTMENT));

  private ObjectOfArticle() {}

  /** Tells whether an article speaks of what a regulation does; one on both units always does. */
  static boolean isOf(PenataanWilayah perda, DasarHukum article) {
    return SPANS.stream()
        .filter(span -> span.articles().holds(article))
        .allMatch(span -> span.objek() == perda.objek() && span.bentuk().contains(perda.bentuk()));
  }

  private record Span(ArticleSpan articles, ObjekPenataan objek, Set<BentukPenataan> bentuk) {

    Span(InstrumenHukum law, int first, int last, ObjekPenataan objek, Set<BentukPenataan> bentuk) {
      this(new ArticleSpan(law, first, last), objek, bentuk);
    }
  }
}
