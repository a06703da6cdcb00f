package id.pamong.validation.pengangkatan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_32_2004;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.pemerintahan.pengangkatan.PengangkatanPejabat;
import id.pamong.validation.Rule;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.validation.dokumen.RulesOfHead;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules about the office that sets the decree: the head of region, or who does his work. */
final class PenetapRules {

  private static final Set<Jabatan> NEXT_TO_A_HEAD =
      EnumSet.of(Jabatan.WAKIL_BUPATI, Jabatan.WAKIL_WALI_KOTA, Jabatan.SEKRETARIS_DAERAH);

  /**
   * A wakil may have the authority of the head, and a sekretaris daerah his daily work, unless the
   * head is said to do it himself (UU 23/2014 Pasal 65 ayat (4) to (6), 86 and 88); how much of it
   * before that law is not held.
   */
  static final Rule<PengangkatanPejabat> BUKAN_KEPALA_DAERAH =
      rule("pengangkatan.penetap-bukan-kepala-daerah")
          .error(pasal(UU_32_2004, "126 ayat (4)"), pasal(UU_32_2004, "127 ayat (4)"))
          .from(SyaratRules.MULAI)
          .error(pasal(UU_23_2014, "224 ayat (2)"), pasal(UU_23_2014, "229 ayat (3)"))
          .check(
              (decree, context, found) ->
                  decree
                      .penetap()
                      .filter(office -> SyaratRules.isOfAutonomousRegion(decree))
                      .filter(office -> isNotTheHead(office, decree))
                      .filter(office -> !mayActForHead(office, decree))
                      .ifPresent(
                          office ->
                              found.at("/penetap").with("jabatan", office.sebutan()).report()));

  /** The head may not, but his wakil may have set it in his place. */
  static final Rule<PengangkatanPejabat> TIDAK_DINYATAKAN =
      rule("pengangkatan.penetap-tidak-dinyatakan")
          .info(
              pasal(UU_23_2014, "65 ayat (4)"),
              pasal(UU_23_2014, "86 ayat (1)"),
              pasal(UU_23_2014, "88"))
          .check(
              (decree, context, found) -> {
                boolean cannot =
                    decree
                        .keadaanKepalaDaerah()
                        .filter(state -> state != KeadaanPejabat.MENJALANKAN_TUGAS)
                        .isPresent();
                if (cannot
                    && decree.penetap().isEmpty()
                    && SyaratRules.isOfAutonomousRegion(decree)) {
                  found.at("/penetap").report();
                }
              });

  static final List<Rule<PengangkatanPejabat>> ALL =
      Stream.concat(
              Stream.of(BUKAN_KEPALA_DAERAH, TIDAK_DINYATAKAN),
              new RulesOfHead<>(
                      "pengangkatan.penetap",
                      "/keadaanKepalaDaerah",
                      PengangkatanPejabat::keadaanKepalaDaerah,
                      PenetapRules::headWhoSets)
                  .all().stream())
          .toList();

  private PenetapRules() {}

  private static Optional<Jabatan> headWhoSets(PengangkatanPejabat decree) {
    return RegionFacts.headOver(decree.wilayah())
        .filter(head -> decree.penetap().filter(head::equals).isPresent())
        .filter(head -> SyaratRules.isOfAutonomousRegion(decree));
  }

  /** A region without a head is the fault of the rule about the region. */
  private static boolean isNotTheHead(Jabatan office, PengangkatanPejabat decree) {
    return RegionFacts.headOver(decree.wilayah()).filter(head -> head != office).isPresent();
  }

  private static boolean mayActForHead(Jabatan office, PengangkatanPejabat decree) {
    return NEXT_TO_A_HEAD.contains(office)
        && decree.keadaanKepalaDaerah().filter(KeadaanPejabat.MENJALANKAN_TUGAS::equals).isEmpty();
  }
}
