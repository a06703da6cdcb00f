package id.pamong.validation.mandat;

import static id.pamong.validation.Rule.rule;
import static id.pamong.validation.register.NationalLaw.UU_23_2014;
import static id.pamong.validation.register.NationalLaw.UU_30_2014;
import static id.pamong.validation.register.NationalLaw.UU_6_2014;
import static id.pamong.validation.register.NationalLaw.pasal;

import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.Check;
import id.pamong.validation.Rule;
import id.pamong.validation.dokumen.SekretarisDaerah;
import id.pamong.wewenang.mandat.JenisPelaksana;
import id.pamong.wewenang.mandat.SebabBerhalangan;
import id.pamong.wewenang.mandat.SuratMandat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Rules about offices of which special law says who does their work. */
final class KhususRules {

  /** UU 30/2014 came into force (Pasal 89). */
  private static final LocalDate START = LocalDate.of(2014, 10, 17);

  private static final Set<Jabatan> NEXT_TO_A_HEAD =
      Set.of(
          Jabatan.WAKIL_GUBERNUR,
          Jabatan.WAKIL_BUPATI,
          Jabatan.WAKIL_WALI_KOTA,
          Jabatan.SEKRETARIS_DAERAH);

  private static final Set<Jabatan> STAFF_OF_A_KECAMATAN =
      Set.of(
          Jabatan.SEKRETARIS_KECAMATAN,
          Jabatan.KEPALA_SEKSI_KECAMATAN,
          Jabatan.LURAH,
          Jabatan.SEKRETARIS_KELURAHAN,
          Jabatan.KEPALA_SEKSI_KELURAHAN);

  /** A head's own absence is the fault of another rule. */
  static final Rule<SuratMandat> KEPALA_DAERAH =
      rule("mandat.kepala-daerah-digantikan-pejabat-lain")
          .error(
              pasal(UU_23_2014, "65 ayat (4)"),
              pasal(UU_23_2014, "65 ayat (5)"),
              pasal(UU_23_2014, "65 ayat (6)"),
              pasal(UU_23_2014, "88 ayat (1)"),
              pasal(UU_23_2014, "88 ayat (2)"))
          .from(START)
          .check(
              (letter, context, found) ->
                  letter
                      .jabatanDigantikan()
                      .filter(office -> letter.pelaksana().isPresent())
                      .filter(office -> Offices.isHeadOfRegion(office) && Offices.fits(office))
                      .filter(office -> !Offices.replacesItself(letter))
                      .filter(office -> Offices.fits(letter.penerima()))
                      .filter(office -> !isNextTo(office, letter.penerima()))
                      .ifPresent(
                          office ->
                              found
                                  .at("/penerima")
                                  .with("jabatan", Offices.name(letter.penerima()))
                                  .with("kepala", Offices.name(office))
                                  .report()));

  static final Rule<SuratMandat> SEKRETARIS_DAERAH =
      rule("mandat.sekretaris-daerah-digantikan-pelaksana-tugas")
          .warning(pasal(UU_23_2014, "214 ayat (1)"), pasal(UU_23_2014, "214 ayat (2)"))
          .from(START)
          .check(pelaksanaTugasOf(Jabatan.SEKRETARIS_DAERAH));

  /**
   * Until a penjabat is appointed only the deputy is named; the peraturan pemerintah of Pasal 65
   * ayat (7) is not held here.
   */
  static final Rule<SuratMandat> KEPALA_DAERAH_BERHENTI =
      rule("mandat.kepala-daerah-berhenti-digantikan-sekretaris-daerah")
          .warning(pasal(UU_23_2014, "88 ayat (1)"), pasal(UU_23_2014, "88 ayat (2)"))
          .from(START)
          .check(
              (letter, context, found) ->
                  letter
                      .jabatanDigantikan()
                      .filter(Offices::isHeadOfRegion)
                      .filter(head -> Offices.isPelaksanaTugasOf(head.jabatan(), letter))
                      .filter(head -> letter.sebab().filter(s -> !s.isSementara()).isPresent())
                      .filter(head -> letter.penerima().jabatan() == Jabatan.SEKRETARIS_DAERAH)
                      .filter(head -> isNextTo(head, letter.penerima()))
                      .ifPresent(
                          head ->
                              found.at("/penerima").with("kepala", Offices.name(head)).report()));

  /** The wakil goes on with the work, and where there is none a penjabat is appointed. */
  static final Rule<SuratMandat> KEPALA_DAERAH_DIBERHENTIKAN_SEMENTARA =
      rule("mandat.kepala-daerah-diberhentikan-sementara-digantikan-sekretaris-daerah")
          .warning(
              pasal(UU_23_2014, "86 ayat (1)"),
              pasal(UU_23_2014, "86 ayat (2)"),
              pasal(UU_23_2014, "86 ayat (3)"))
          .from(START)
          .check(bySecretary(KhususRules::isSuspended));

  /** The secretary does it where there is no wakil, or he cannot either; no letter says so. */
  static final Rule<SuratMandat> SEKRETARIS_DAERAH_UNTUK_KEPALA =
      rule("mandat.sekretaris-daerah-menggantikan-kepala-daerah")
          .info(pasal(UU_23_2014, "65 ayat (5)"), pasal(UU_23_2014, "65 ayat (6)"))
          .from(START)
          .check(
              bySecretary(
                  letter ->
                      !isSuspended(letter)
                          && letter.sebab().filter(sebab -> !sebab.isSementara()).isEmpty()));

  /** How long a Plh may do it is said by the peraturan presiden of ayat (5), not held here. */
  static final Rule<SuratMandat> SEKRETARIS_DAERAH_PLH =
      rule("mandat.sekretaris-daerah-digantikan-pelaksana-harian")
          .info(
              pasal(UU_23_2014, "214 ayat (1)"),
              pasal(UU_23_2014, "214 ayat (2)"),
              pasal(UU_23_2014, "214 ayat (5)"))
          .from(START)
          .check(
              (letter, context, found) -> {
                boolean daily =
                    letter.pelaksana().filter(JenisPelaksana.PELAKSANA_HARIAN::equals).isPresent();
                if (daily
                    && !Offices.replacesItself(letter)
                    && letter.sebab().filter(sebab -> !sebab.isSementara()).isEmpty()
                    && letter
                        .jabatanDigantikan()
                        .filter(office -> office.jabatan() == Jabatan.SEKRETARIS_DAERAH)
                        .isPresent()) {
                  found.at("/jabatanDigantikan").report();
                }
              });

  static final Rule<SuratMandat> ATASAN_CAMAT =
      bySecretaryOver("mandat.sekretaris-daerah-bukan-atasan-camat", Set.of(Jabatan.CAMAT));

  static final Rule<SuratMandat> ATASAN_KEPALA_DINAS =
      bySecretaryOver(
          "mandat.sekretaris-daerah-bukan-atasan-kepala-dinas", Set.of(Jabatan.KEPALA_DINAS));

  static final Rule<SuratMandat> ATASAN_PERANGKAT_KECAMATAN =
      bySecretaryOver(
          "mandat.sekretaris-daerah-bukan-atasan-perangkat-kecamatan", STAFF_OF_A_KECAMATAN);

  static final Rule<SuratMandat> ATASAN_UNIT_PELAYANAN_TERPADU =
      bySecretaryOver(
          "mandat.sekretaris-daerah-bukan-atasan-unit-pelayanan-terpadu",
          Set.of(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU));

  static final Rule<SuratMandat> KEPALA_DESA =
      rule("mandat.kepala-desa-digantikan-pelaksana-tugas")
          .warning(pasal(UU_6_2014, "46 ayat (1)"), pasal(UU_6_2014, "47 ayat (1)"))
          .from(START)
          .check(pelaksanaTugasOf(Jabatan.KEPALA_DESA));

  static final List<Rule<SuratMandat>> ALL =
      List.of(
          KEPALA_DAERAH,
          KEPALA_DAERAH_BERHENTI,
          KEPALA_DAERAH_DIBERHENTIKAN_SEMENTARA,
          SEKRETARIS_DAERAH_UNTUK_KEPALA,
          SEKRETARIS_DAERAH,
          SEKRETARIS_DAERAH_PLH,
          ATASAN_CAMAT,
          ATASAN_KEPALA_DINAS,
          ATASAN_PERANGKAT_KECAMATAN,
          ATASAN_UNIT_PELAYANAN_TERPADU,
          KEPALA_DESA);

  private KhususRules() {}

  private static boolean isSuspended(SuratMandat letter) {
    return letter.sebab().filter(SebabBerhalangan.DIBERHENTIKAN_SEMENTARA::equals).isPresent();
  }

  /** A head of region is replaced by the sekretaris daerah of the same region. */
  private static Check<SuratMandat> bySecretary(Predicate<SuratMandat> where) {
    return (letter, context, found) ->
        letter
            .jabatanDigantikan()
            .filter(head -> letter.pelaksana().isPresent() && where.test(letter))
            .filter(head -> Offices.isHeadOfRegion(head) && Offices.fits(head))
            .filter(head -> letter.penerima().jabatan() == Jabatan.SEKRETARIS_DAERAH)
            .filter(head -> isNextTo(head, letter.penerima()))
            .ifPresent(head -> found.at("/penerima").with("kepala", Offices.name(head)).report());
  }

  private static boolean isNextTo(JabatanWilayah head, JabatanWilayah other) {
    return NEXT_TO_A_HEAD.contains(other.jabatan()) && head.wilayah().equals(other.wilayah());
  }

  /** The sekretaris daerah gives to an office, or appoints in its place, that he is not above. */
  private static Rule<SuratMandat> bySecretaryOver(String id, Set<Jabatan> offices) {
    Check<SuratMandat> check =
        (letter, context, found) ->
            notBelowSecretary(letter)
                .map(JabatanWilayah::jabatan)
                .filter(offices::contains)
                .ifPresent(
                    one -> found.at("/pemberi").under(List.of(lawOver(Set.of(one)))).report());
    return rule(id).warning(lawOver(offices)).check(check);
  }

  /** The articles that place offices under another, and on who is above. */
  private static DasarHukum[] lawOver(Set<Jabatan> offices) {
    return Stream.concat(
            SekretarisDaerah.placing(offices).stream(),
            Stream.of(pasal(UU_30_2014, "14 ayat (3)"), pasal(UU_30_2014, "34 ayat (2)")))
        .toArray(DasarHukum[]::new);
  }

  /** Of the one replaced and the receiver the first: the giver is wrong once. */
  private static Optional<JabatanWilayah> notBelowSecretary(SuratMandat letter) {
    return Stream.concat(letter.jabatanDigantikan().stream(), Stream.of(letter.penerima()))
        .filter(office -> SekretarisDaerah.isNotAbove(letter.pemberi(), office))
        .findFirst();
  }

  /** A Plt for one who will come back is the fault of another rule. */
  private static Check<SuratMandat> pelaksanaTugasOf(Jabatan jabatan) {
    return (letter, context, found) -> {
      if (Offices.isPelaksanaTugasOf(jabatan, letter)
          && letter.sebab().filter(SebabBerhalangan::isSementara).isEmpty()) {
        found.at("/jabatanDigantikan").report();
      }
    };
  }
}
