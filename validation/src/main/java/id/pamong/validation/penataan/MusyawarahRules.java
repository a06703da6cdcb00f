package id.pamong.validation.penataan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.PP_17_2018;
import static id.pamong.validation.register.NationalLaw.PP_19_2008;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.pemerintahan.penataan.AlasanPenggabungan;
import id.pamong.pemerintahan.penataan.BentukPenataan;
import id.pamong.pemerintahan.penataan.DesaCakupan;
import id.pamong.pemerintahan.penataan.ForumMusyawarah;
import id.pamong.pemerintahan.penataan.JenisPenyesuaian;
import id.pamong.pemerintahan.penataan.Musyawarah;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.validation.Rule;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Truth;
import id.pamong.validation.Violations;
import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.List;

/** Rules about the agreement of the desa and kelurahan. */
final class MusyawarahRules {

  static final Rule<PenataanWilayah> TIDAK_SELURUHNYA_HADIR =
      rule("penataan.musyawarah-tidak-seluruhnya-hadir")
          .error(pasal(PP_19_2008, "4 huruf c"), pasal(PP_19_2008, "4 huruf d"))
          .error(
              pasal(PP_17_2018, "6 ayat (2)"),
              pasal(PP_17_2018, "6 ayat (3)"),
              pasal(PP_17_2018, "8 ayat (2) huruf c"),
              pasal(PP_17_2018, "9 ayat (3)"),
              pasal(PP_17_2018, "9 ayat (4)"),
              pasal(PP_17_2018, "22 ayat (2)"),
              pasal(PP_17_2018, "23 ayat (2) huruf c"),
              pasal(PP_17_2018, "24 ayat (4)"))
          .check(
              (perda, context, found) -> {
                boolean absent = false;
                for (int i = 0; i < perda.musyawarah().size(); i++) {
                  Musyawarah one = perda.musyawarah().get(i);
                  if (needsAgreement(perda, context)
                      && needsAll(one.forum(), context)
                      && one.hadir() != one.seluruhnya()) {
                    absent = true;
                    report("/musyawarah/" + i + "/hadir", one, one.seluruhnya(), found);
                  }
                }
                if (!absent && needsAgreement(perda, context)) {
                  reportTooFew(perda, context, found);
                }
              });

  static final Rule<PenataanWilayah> TIDAK_SEPAKAT =
      rule("penataan.tidak-disepakati-musyawarah")
          .error(pasal(PP_19_2008, "4 huruf c"), pasal(PP_19_2008, "4 huruf d"))
          .until(Regimes.UU_23_2014)
          .error(
              pasal(UU_23_2014, "222 ayat (4)"),
              pasal(PP_19_2008, "4 huruf c"),
              pasal(PP_19_2008, "4 huruf d"))
          .error(
              pasal(PP_17_2018, "6 ayat (1)"),
              pasal(PP_17_2018, "8 ayat (2) huruf c"),
              pasal(PP_17_2018, "9 ayat (2)"),
              pasal(PP_17_2018, "22 ayat (1)"),
              pasal(PP_17_2018, "23 ayat (2) huruf c"),
              pasal(PP_17_2018, "24 ayat (2)"))
          .check(
              (perda, context, found) -> {
                for (int i = 0; i < perda.musyawarah().size(); i++) {
                  Musyawarah one = perda.musyawarah().get(i);
                  if (needsAgreement(perda, context) && Truth.of(one.sepakat()) == Truth.NO) {
                    found
                        .at("/musyawarah/" + i + "/sepakat")
                        .with("forum", one.forum().name())
                        .under(ForumArticles.of(one.forum()))
                        .report();
                  }
                }
              });

  static final Rule<PenataanWilayah> TIDAK_DINYATAKAN =
      rule("penataan.musyawarah-tidak-dinyatakan")
          .info(pasal(PP_19_2008, "4 huruf c"), pasal(PP_19_2008, "4 huruf d"))
          .info(
              pasal(PP_17_2018, "6 ayat (1)"),
              pasal(PP_17_2018, "8 ayat (2) huruf c"),
              pasal(PP_17_2018, "9 ayat (2)"),
              pasal(PP_17_2018, "22 ayat (1)"),
              pasal(PP_17_2018, "23 ayat (2) huruf c"),
              pasal(PP_17_2018, "24 ayat (2)"))
          .check(
              (perda, context, found) -> {
                if (needsAgreement(perda, context) && perda.musyawarah().isEmpty()) {
                  found.at("/musyawarah").report();
                }
              });

  /** PP 19/2008 asks the heads beside the councils; desa and kelurahan agree each in their own. */
  static final Rule<PenataanWilayah> TIDAK_LENGKAP =
      rule("penataan.persetujuan-desa-kelurahan-tidak-lengkap")
          .info(pasal(PP_19_2008, "4 huruf c"), pasal(PP_19_2008, "4 huruf d"))
          .until(Regimes.UU_23_2014)
          .info(
              pasal(UU_23_2014, "222 ayat (4)"),
              pasal(PP_19_2008, "4 huruf c"),
              pasal(PP_19_2008, "4 huruf d"))
          .info(pasal(PP_17_2018, "6 ayat (1)"))
          .check(
              (perda, context, found) -> {
                List<ForumMusyawarah> missing = missing(perda, context);
                if (PenataanFacts.isOrdinary(perda, context)
                    && PenataanFacts.isKecamatan(perda)
                    && !perda.musyawarah().isEmpty()
                    && !missing.isEmpty()) {
                  found
                      .at("/musyawarah")
                      .with("forum", missing.stream().map(Enum::name).toList())
                      .under(
                          missing.stream()
                              .flatMap(forum -> ForumArticles.of(forum).stream())
                              .toList())
                      .report();
                }
              });

  static final List<Rule<PenataanWilayah>> ALL =
      List.of(TIDAK_SELURUHNYA_HADIR, TIDAK_SEPAKAT, TIDAK_DINYATAKAN, TIDAK_LENGKAP);

  private MusyawarahRules() {}

  /** A merger asks for it only if it rests on agreement; a change of status has law of its own. */
  private static boolean needsAgreement(PenataanWilayah perda, RuleContext context) {
    if (PenataanFacts.isFormation(perda) || PenataanFacts.isOld(context)) {
      return PenataanFacts.isOrdinary(perda, context);
    }
    if (perda.bentuk() == BentukPenataan.PENGGABUNGAN) {
      return perda.alasan().equals(List.of(AlasanPenggabungan.KESEPAKATAN));
    }
    return perda.bentuk() == BentukPenataan.PENYESUAIAN
        && perda.penyesuaian().stream()
            .anyMatch(jenis -> jenis != JenisPenyesuaian.STATUS_DESA_MENJADI_KELURAHAN);
  }

  /**
   * PP 19/2008 asks for the decisions of all councils, forums and heads; it does not know the
   * deliberation of desa, of whose members UU 23/2014 says nothing. PP 17/2018 asks for all at the
   * deliberation and at the forum.
   */
  private static boolean needsAll(ForumMusyawarah forum, RuleContext context) {
    return switch (forum) {
      case MUSYAWARAH_DESA -> !PenataanFacts.isOld(context);
      case FORUM_KOMUNIKASI_KELURAHAN -> true;
      case BADAN_PERMUSYAWARATAN_DESA, KEPALA_DESA_DAN_LURAH -> PenataanFacts.isOld(context);
    };
  }

  /** A forum of fewer than the new kecamatan has of its villages is not one of all. */
  private static void reportTooFew(PenataanWilayah perda, RuleContext context, Violations found) {
    for (ForumMusyawarah forum :
        List.of(ForumMusyawarah.MUSYAWARAH_DESA, ForumMusyawarah.FORUM_KOMUNIKASI_KELURAHAN)) {
      boolean kelurahan = forum == ForumMusyawarah.FORUM_KOMUNIKASI_KELURAHAN;
      int villages =
          (int) villages(perda).stream().filter(k -> k.isKelurahan() == kelurahan).count();
      List<Musyawarah> held =
          perda.musyawarah().stream().filter(one -> one.forum() == forum).toList();
      int members = held.stream().mapToInt(Musyawarah::seluruhnya).sum();
      if (needsAll(forum, context) && !held.isEmpty() && members < villages) {
        String path =
            held.size() == 1
                ? "/musyawarah/" + perda.musyawarah().indexOf(held.get(0)) + "/seluruhnya"
                : "/musyawarah";
        report(
            path, new Musyawarah(forum, members, members, held.get(0).sepakat()), villages, found);
      }
    }
  }

  private static void report(String path, Musyawarah one, int seluruhnya, Violations found) {
    found
        .at(path)
        .with("forum", one.forum().name())
        .with("hadir", one.hadir())
        .with("seluruhnya", seluruhnya)
        .under(ForumArticles.of(one.forum()))
        .report();
  }

  private static List<KodeWilayah> villages(PenataanWilayah perda) {
    return perda.calon().stream()
        .flatMap(calon -> calon.cakupan().stream())
        .map(DesaCakupan::kode)
        .distinct()
        .toList();
  }

  private static List<ForumMusyawarah> missing(PenataanWilayah perda, RuleContext context) {
    List<KodeWilayah> villages = villages(perda);
    List<ForumMusyawarah> asked = new ArrayList<>();
    if (villages.stream().anyMatch(kode -> !kode.isKelurahan())) {
      asked.add(
          context.tanggal().isBefore(Regimes.UU_23_2014)
              ? ForumMusyawarah.BADAN_PERMUSYAWARATAN_DESA
              : ForumMusyawarah.MUSYAWARAH_DESA);
    }
    if (villages.stream().anyMatch(KodeWilayah::isKelurahan)) {
      asked.add(ForumMusyawarah.FORUM_KOMUNIKASI_KELURAHAN);
    }
    if (PenataanFacts.isOld(context)) {
      asked.add(ForumMusyawarah.KEPALA_DESA_DAN_LURAH);
    }
    List<ForumMusyawarah> stated = perda.musyawarah().stream().map(Musyawarah::forum).toList();
    return asked.stream().filter(forum -> !stated.contains(forum)).toList();
  }
}
