package id.pamong.testing;

import static id.pamong.testing.HandWritten.decree;
import static id.pamong.testing.HandWritten.found;
import static id.pamong.testing.HandWritten.instrumen;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The law of camat judges what stands under it; units, lurah and mandates have law of their own.
 */
class LawOfCamatTest {

  private static final String MAPPING = "pelimpahan.tanpa-pemetaan-pelayanan-publik";
  private static final String FORM = "pelimpahan.bentuk-bukan-keputusan";
  private static final String NOT_CAMAT = "pelimpahan.penerima-bukan-camat";
  private static final String NOT_BELOW = "pelimpahan.mandat-kepada-bukan-bawahan";

  private static final JabatanWilayah UNIT =
      JabatanWilayah.of(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.12");
  private static final JabatanWilayah AGENCY = JabatanWilayah.of(Jabatan.KEPALA_DINAS, "35.12");
  private static final JabatanWilayah LURAH = JabatanWilayah.of(Jabatan.LURAH, "35.12.07.1001");
  private static final JabatanWilayah CAMAT = JabatanWilayah.of(Jabatan.CAMAT, "35.12.07");

  @Test
  void serviceUnitsAlone_standUnderOtherLaw() {
    assertThat(judgedByTheLawOfCamat("2020-06-01", UNIT)).isFalse();
    assertThat(judgedByTheLawOfCamat("2020-06-01", UNIT, CAMAT)).isTrue();
    assertThat(judgedByTheLawOfCamat("2020-06-01", CAMAT)).isTrue();
  }

  @Test
  void lurahAlone_standsUnderOtherLaw() {
    assertThat(judgedByTheLawOfCamat("2018-05-07", LURAH)).isFalse();
    assertThat(judgedByTheLawOfCamat("2018-05-07", LURAH, UNIT)).isFalse();
    assertThat(judgedByTheLawOfCamat("2018-05-07", LURAH, CAMAT)).isTrue();
    assertThat(judgedByTheLawOfCamat("2018-05-08", SumberWewenang.DELEGASI, LURAH)).isFalse();
    assertThat(judgedByTheLawOfCamat("2018-05-08", SumberWewenang.DELEGASI, LURAH, CAMAT)).isTrue();
    assertThat(judgedByTheLawOfCamat("2018-05-08", SumberWewenang.MANDAT, LURAH)).isFalse();
    assertThat(judgedByTheLawOfCamat("2018-05-08", SumberWewenang.MANDAT, LURAH, CAMAT)).isTrue();
    assertThat(judgedByTheLawOfCamat("2018-05-08", LURAH)).isFalse();
  }

  @Test
  void officeThatMayNotReceive_isOneFaultAlone() {
    JabatanWilayah police = JabatanWilayah.of(Jabatan.KEPALA_KEPOLISIAN_SEKTOR, "35.12.07");
    assertThat(judgedByTheLawOfCamat("2020-06-01", police)).isFalse();
    assertThat(judgedByTheLawOfCamat("2020-06-01", police, CAMAT)).isTrue();
    assertThat(judgedByTheLawOfCamat("2020-06-01", SumberWewenang.MANDAT, police)).isFalse();
    assertThat(judgedByTheLawOfCamat("2020-06-01", SumberWewenang.DELEGASI, AGENCY)).isFalse();
  }

  @Test
  void mandateToAnotherOfficeBelow_isNoPartOfTheLawOfCamat() {
    for (JabatanWilayah office :
        List.of(
            AGENCY,
            JabatanWilayah.of(Jabatan.SEKRETARIS_DAERAH, "35.12"),
            JabatanWilayah.of(Jabatan.SEKRETARIS_KECAMATAN, "35.12.07"),
            JabatanWilayah.of(Jabatan.KEPALA_SEKSI_KELURAHAN, "35.12.07.1001"))) {
      assertThat(judgedByTheLawOfCamat("2014-10-17", SumberWewenang.MANDAT, office)).isFalse();
      assertThat(judgedByTheLawOfCamat("2014-10-16", SumberWewenang.MANDAT, office)).isFalse();
      assertThat(judgedByTheLawOfCamat("2014-10-17", office)).isFalse();
      assertThat(judgedByTheLawOfCamat("2014-10-16", office)).isFalse();
      assertThat(judgedByTheLawOfCamat("2020-06-01", SumberWewenang.MANDAT, office, CAMAT))
          .isTrue();
    }
    JabatanWilayah misplaced = JabatanWilayah.of(Jabatan.KEPALA_DINAS, "35.12.07");
    assertThat(judgedByTheLawOfCamat("2020-06-01", SumberWewenang.MANDAT, misplaced)).isFalse();
  }

  @Test
  void mandateByALowerOffice_isNoDelegationOfTheHead() {
    String rule = "pelimpahan.pemberi-bukan-kepala-daerah";
    PelimpahanWewenang before = by("2014-10-16", Jabatan.SEKRETARIS_DAERAH, SumberWewenang.MANDAT);
    PelimpahanWewenang since = by("2014-10-17", Jabatan.SEKRETARIS_DAERAH, SumberWewenang.MANDAT);
    assertThat(found(rule, before)).hasSize(1);
    assertThat(found(MAPPING, before)).hasSize(1);
    assertThat(found(rule, since)).isEmpty();
    assertThat(found(MAPPING, since)).isEmpty();
    PelimpahanWewenang delegated =
        by("2014-10-17", Jabatan.SEKRETARIS_DAERAH, SumberWewenang.DELEGASI);
    assertThat(found(rule, delegated)).hasSize(1);
    assertThat(found(MAPPING, delegated)).hasSize(1);
    PelimpahanWewenang other = by("2014-10-17", Jabatan.GUBERNUR, SumberWewenang.MANDAT);
    assertThat(found(rule, other)).hasSize(1);
    assertThat(found(MAPPING, other)).hasSize(1);
    PelimpahanWewenang head = by("2014-10-17", Jabatan.BUPATI, SumberWewenang.MANDAT);
    assertThat(found(rule, head)).isEmpty();
    assertThat(found(MAPPING, head)).hasSize(1);
  }

  @Test
  void mandate_goesToAnOfficeBelowTheGiver() {
    JabatanWilayah sekda = JabatanWilayah.of(Jabatan.SEKRETARIS_DAERAH, "35.12");
    assertThat(found(NOT_BELOW, mandate(sekda, CAMAT))).isEmpty();
    assertThat(found("pelimpahan.mandat-sekretaris-daerah-bukan-atasan", mandate(sekda, CAMAT)))
        .hasSize(1);
    assertThat(found(NOT_BELOW, mandate(AGENCY, CAMAT))).hasSize(1);
    assertThat(found(NOT_BELOW, mandate(AGENCY, LURAH))).hasSize(1);
    JabatanWilayah secretary = JabatanWilayah.of(Jabatan.SEKRETARIS_KECAMATAN, "35.12.07");
    assertThat(found(NOT_BELOW, mandate(CAMAT, secretary))).isEmpty();
    assertThat(found(NOT_BELOW, mandate(CAMAT, LURAH))).isEmpty();
    assertThat(found(NOT_BELOW, mandate(LURAH, CAMAT))).hasSize(1);
  }

  @Test
  void mandateToAnOfficeOutside_isJudgedByTheLawOnMandatesOnceThereIsOne() {
    JabatanWilayah police = JabatanWilayah.of(Jabatan.KEPALA_KEPOLISIAN_SEKTOR, "35.12.07");
    PelimpahanWewenang before = mandatedOn("2014-10-16", police);
    PelimpahanWewenang since = mandatedOn("2014-10-17", police);
    assertThat(found(NOT_CAMAT, before)).hasSize(1);
    assertThat(found(NOT_BELOW, before)).isEmpty();
    assertThat(found(NOT_CAMAT, since)).isEmpty();
    assertThat(found(NOT_BELOW, since)).hasSize(1);
    JabatanWilayah head = JabatanWilayah.of(Jabatan.BUPATI, "35.12");
    assertThat(found(NOT_CAMAT, mandatedOn("2014-10-16", head))).hasSize(1);
    JabatanWilayah own = JabatanWilayah.of(Jabatan.SEKRETARIS_KECAMATAN, "35.12.07");
    assertThat(found(NOT_CAMAT, mandatedOn("2014-10-16", own))).isEmpty();
    assertThat(found(NOT_CAMAT, decree("2014-10-16", d -> d.penerima(List.of(own))))).hasSize(1);
  }

  @Test
  void jakarta_isLeftToItsOwnLaw() {
    String giver = "pelimpahan.pemberi-bukan-kepala-daerah";
    String receiver = "pelimpahan.penerima-lurah";
    PelimpahanWewenang jakarta =
        decree(
            "2020-06-01",
            d ->
                d.pemberi(JabatanWilayah.of(Jabatan.GUBERNUR, "31.71"))
                    .penerima(List.of(JabatanWilayah.of(Jabatan.LURAH, "31.71.01.1001"))));
    assertThat(found(giver, jakarta)).isEmpty();
    assertThat(found(receiver, jakarta)).isEmpty();
    assertThat(found("pelimpahan.kekhususan-daerah", jakarta)).hasSize(1);
    PelimpahanWewenang situbondo =
        decree(
            "2020-06-01",
            d -> d.pemberi(JabatanWilayah.of(Jabatan.GUBERNUR, "35.12")).penerima(List.of(LURAH)));
    assertThat(found(giver, situbondo)).hasSize(1);
    assertThat(found(receiver, situbondo)).hasSize(1);
    assertThat(found("pelimpahan.kekhususan-daerah", situbondo)).isEmpty();
  }

  @Test
  void assistanceWithoutASource_mayBeAnAssignmentToADesa() {
    PelimpahanWewenang assistance =
        decree(
            "2020-06-01",
            d ->
                d.jenisPelimpahan(JenisPelimpahan.TUGAS_PEMBANTUAN)
                    .addPenerima(JabatanWilayah.of(Jabatan.KEPALA_DESA, "35.12.07.2001")));
    assertThat(found("pelimpahan.penugasan-kepada-desa", assistance)).hasSize(1);
    assertThat(found("pelimpahan.penerima-pemerintah-desa", assistance)).isEmpty();
    PelimpahanWewenang sourced =
        PelimpahanWewenang.builder().from(assistance).sumber(SumberWewenang.DELEGASI).build();
    assertThat(found("pelimpahan.penugasan-kepada-desa", sourced)).isEmpty();
    assertThat(found("pelimpahan.penerima-pemerintah-desa", sourced)).hasSize(1);
    PelimpahanWewenang affairs =
        PelimpahanWewenang.builder()
            .from(assistance)
            .jenisPelimpahan(JenisPelimpahan.SEBAGIAN_URUSAN)
            .build();
    assertThat(found("pelimpahan.penugasan-kepada-desa", affairs)).isEmpty();
    assertThat(found("pelimpahan.penerima-pemerintah-desa", affairs)).hasSize(1);
  }

  /** The mapping and the form are at fault: both are said or none. */
  private static boolean judgedByTheLawOfCamat(String day, JabatanWilayah... penerima) {
    return judged(day, Optional.empty(), penerima);
  }

  /** A delegation cites the law of the camat and no other. */
  private static boolean judgedByTheLawOfCamat(
      String day, SumberWewenang sumber, JabatanWilayah... penerima) {
    return judged(day, Optional.of(sumber), penerima);
  }

  private static boolean judged(
      String day, Optional<SumberWewenang> sumber, JabatanWilayah... penerima) {
    LayananDilimpahkan defence =
        LayananDilimpahkan.builder()
            .nama("Layanan contoh")
            .urusan(UrusanPemerintahan.PERTAHANAN)
            .build();
    PelimpahanWewenang decree =
        decree(
            day,
            d ->
                d.instrumen(instrumen(day).jenis(JenisInstrumen.PERATURAN_BUPATI).build())
                    .penerima(List.of(penerima))
                    .sumber(sumber)
                    .addDasarHukum(DasarHukum.of(NationalLaw.PP_17_2018))
                    .addLayanan(defence));
    int said = found(MAPPING, decree).size() + found(FORM, decree).size();
    assertThat(said).isIn(0, 2);
    return said > 0;
  }

  private static PelimpahanWewenang by(String day, Jabatan pemberi, SumberWewenang sumber) {
    return decree(day, d -> d.pemberi(new JabatanWilayah(pemberi, UNIT.wilayah())).sumber(sumber));
  }

  private static PelimpahanWewenang mandate(JabatanWilayah pemberi, JabatanWilayah penerima) {
    return decree(
        "2020-06-01",
        d -> d.pemberi(pemberi).penerima(List.of(penerima)).sumber(SumberWewenang.MANDAT));
  }

  private static PelimpahanWewenang mandatedOn(String day, JabatanWilayah penerima) {
    return decree(day, d -> d.penerima(List.of(penerima)).sumber(SumberWewenang.MANDAT));
  }
}
