package id.pamong.validation.keputusan.dasar;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.dokumen.IssuedForms;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import java.util.List;

/**
 * Conditions of the form in which an office mandates or orders: one that it issues. What bears the
 * name of another office, or is of the nation, was not decided by the one who is said to give.
 *
 * <p>The law sets no form for a mandate, and no text that was read says whether a circular can be
 * one.
 *
 * <p>Source: UU 30/2014 Pasal 8 ayat (1), 14 ayat (1) huruf a and 34 ayat (2).
 */
final class MandateForm {

  private static final String KIND = "/instrumen/jenis";
  private static final List<DasarHukum> OF_MANDATE = Law.uu30("8 ayat (1)", "14 ayat (1) huruf a");
  private static final List<DasarHukum> OF_ORDER = Law.uu30("8 ayat (1)", "34 ayat (2)");
  private static final List<DasarHukum> UNNAMED = Law.uu30("14 ayat (1)");

  private MandateForm() {}

  /** Adds the conditions of a mandate by an office below the head of region. */
  static void add(Grant grant, SyaratBuilder all) {
    JenisInstrumen jenis = grant.kind();
    if (grant.isSince(LawDays.UU_30_2014)) {
      all.add(of(jenis, grant.giver(), grant.at(KIND, OF_MANDATE, facts(jenis, grant.giver()))));
      addUnnamed(jenis, all);
    } else if (!IssuedForms.isOf(jenis, grant.giver().jabatan())) {
      all.add(
          Syarat.of(
              JenisSyarat.HUKUM_PADA_TANGGALNYA,
              Hasil.TIDAK_DIKETAHUI,
              grant.at(
                  "/instrumen/tanggalDitetapkan",
                  List.of(),
                  grant.citation(),
                  grant.set().toString())));
    }
  }

  /** Adds the conditions of an order by which a Plh or Plt acts. */
  static void addOfOrder(SuratMandat order, SyaratBuilder all) {
    JenisInstrumen jenis = order.instrumen().jenis();
    Object[] facts = facts(jenis, order.pemberi());
    all.add(of(jenis, order.pemberi(), ActingConditions.at(KIND, OF_ORDER, facts)));
    addUnnamed(jenis, all);
  }

  private static String[] facts(JenisInstrumen jenis, JabatanWilayah giver) {
    return new String[] {jenis.singkatan(), giver.jabatan().sebutanDi(giver.wilayah())};
  }

  private static Syarat of(JenisInstrumen jenis, JabatanWilayah giver, Dalil dalil) {
    return Syarat.of(
        JenisSyarat.BENTUK_INSTRUMEN, Hasil.of(IssuedForms.isOf(jenis, giver.jabatan())), dalil);
  }

  private static void addUnnamed(JenisInstrumen jenis, SyaratBuilder all) {
    if (jenis == JenisInstrumen.SURAT_EDARAN) {
      all.add(
          Syarat.of(
              JenisSyarat.BENTUK_MANDAT,
              Hasil.TIDAK_DIKETAHUI,
              new Dalil(UNNAMED, List.of(jenis.singkatan()), Dalil.HUKUM, JsonPointer.ROOT)));
    }
  }
}
