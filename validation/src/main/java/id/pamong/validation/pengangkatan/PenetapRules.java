package id.pamong.validation.pengangkatan;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_32_2004;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.pengangkatan.PengangkatanPejabat;
import id.pamong.validation.Rule;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.validation.kepaladaerah.RulesOfHead;
import id.pamong.validation.kepaladaerah.Signing;
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

  static final List<Rule<PengangkatanPejabat>> ALL =
      Stream.concat(
              Stream.of(BUKAN_KEPALA_DAERAH),
              new RulesOfHead<>(
                      "pengangkatan.penetap",
                      "pengangkatan.penetap-tidak-dinyatakan",
                      "/keadaanKepalaDaerah",
                      PenetapRules::signing)
                  .all().stream())
          .toList();

  private PenetapRules() {}

  private static Optional<Signing> signing(PengangkatanPejabat decree) {
    return decree
        .wilayah()
        .kabupatenKota()
        .filter(own -> SyaratRules.isOfAutonomousRegion(decree))
        .map(
            own ->
                new Signing(
                    decree.penetap().map(office -> new JabatanWilayah(office, own)),
                    decree.keadaanKepalaDaerah(),
                    decree.tanggal()));
  }

  /** A region without a head is the fault of the rule about the region. */
  private static boolean isNotTheHead(Jabatan office, PengangkatanPejabat decree) {
    return RegionFacts.headOver(decree.wilayah()).filter(head -> head != office).isPresent();
  }

  private static boolean mayActForHead(Jabatan office, PengangkatanPejabat decree) {
    return NEXT_TO_A_HEAD.contains(office) && signing(decree).filter(Signing::mayAct).isPresent();
  }
}
