package id.pamong.validation.pelimpahan;

import static id.pamong.validation.pelimpahan.Decrees.found;
import static id.pamong.validation.pelimpahan.Decrees.instrumen;
import static id.pamong.validation.pelimpahan.Decrees.office;
import static id.pamong.validation.pelimpahan.Decrees.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GiverTest {

  private static final String DAY = "2021-02-01";
  private static final String NO_HEAD = "pemberi-bukan-kepala-daerah";
  private static final String MISPLACED = "jabatan-penerima-tidak-sesuai-wilayah";
  private static final String NOT_BELOW = "mandat-kepada-bukan-bawahan";
  private static final String UNSTATED = "keadaan-kepala-daerah-tidak-dinyatakan";
  private static final JabatanWilayah WAKIL_GUBERNUR = office(Jabatan.WAKIL_GUBERNUR, "35");
  private static final JabatanWilayah WAKIL_BUPATI = office(Jabatan.WAKIL_BUPATI, "35.12");
  private static final JabatanWilayah DINAS = office(Jabatan.KEPALA_DINAS, "35.12");
  private static final JabatanWilayah UNIT = office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.12");
  private static final JabatanWilayah DINAS_OF_PROVINSI = office(Jabatan.KEPALA_DINAS, "35");
  private static final List<KeadaanPejabat> CANNOT =
      List.of(
          KeadaanPejabat.BERHALANGAN_SEMENTARA,
          KeadaanPejabat.MENJALANI_MASA_TAHANAN,
          KeadaanPejabat.DIBERHENTIKAN_SEMENTARA);

  @Test
  void wakilGubernurInThePlaceOfTheGubernur_givesToOfficesOfTheProvinsi() {
    for (KeadaanPejabat state : CANNOT) {
      for (Jabatan jabatan :
          List.of(
              Jabatan.KEPALA_DINAS,
              Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU,
              Jabatan.SEKRETARIS_DAERAH)) {
        PelimpahanWewenang mandate = mandate(WAKIL_GUBERNUR, office(jabatan, "35"), state);
        assertThat(found(NO_HEAD, mandate)).isEmpty();
        assertThat(found(MISPLACED, mandate)).isEmpty();
        assertThat(found(NOT_BELOW, mandate)).isEmpty();
        assertThat(found(UNSTATED, mandate)).isEmpty();
        PelimpahanWewenang delegation =
            PelimpahanWewenang.builder().from(mandate).sumber(SumberWewenang.DELEGASI).build();
        assertThat(found(NO_HEAD, delegation)).isEmpty();
        assertThat(found("penerima-bukan-camat", delegation)).isEmpty();
      }
    }
  }

  @Test
  void wakilGubernurOfWhomNothingIsSaid_isOpen() {
    PelimpahanWewenang mandate =
        PelimpahanWewenang.builder()
            .from(mandate(WAKIL_GUBERNUR, DINAS_OF_PROVINSI, CANNOT.get(0)))
            .instrumen(instrumen(DAY).jenis(JenisInstrumen.KEPUTUSAN_GUBERNUR).build())
            .build();
    assertThat(found(NO_HEAD, mandate)).isEmpty();
    assertThat(found(MISPLACED, mandate)).isEmpty();
    assertThat(found(UNSTATED, mandate))
        .containsExactly(
            "INFO /instrumen/keadaanKepalaDaerah UU 23/2014 Pasal 65 ayat (4);"
                + " UU 23/2014 Pasal 66 ayat (1) huruf c; UU 23/2014 Pasal 86 ayat (1);"
                + " UU 23/2014 Pasal 88");
  }

  @Test
  void wakilGubernurBesideAGubernurAtWork_isNoHead() {
    PelimpahanWewenang mandate =
        mandate(WAKIL_GUBERNUR, DINAS_OF_PROVINSI, KeadaanPejabat.MENJALANKAN_TUGAS);
    assertThat(found(NO_HEAD, mandate)).hasSize(1);
    assertThat(found(MISPLACED, mandate)).isEmpty();
  }

  @Test
  void wakilGubernurGivesACamatNoMoreThanAGubernur() {
    JabatanWilayah camat = office(Jabatan.CAMAT, "35.12.07");
    PelimpahanWewenang delegation =
        PelimpahanWewenang.builder()
            .from(mandate(WAKIL_GUBERNUR, camat, CANNOT.get(0)))
            .sumber(SumberWewenang.DELEGASI)
            .build();
    assertThat(found(NO_HEAD, delegation)).hasSize(1);
    assertThat(found(NO_HEAD, on(DAY, d -> d.from(delegation).pemberi(gubernur())))).hasSize(1);
  }

  @Test
  void wakilBupatiInThePlaceOfTheBupati_hasHisSubordinates() {
    for (KeadaanPejabat state : CANNOT) {
      assertThat(found(NOT_BELOW, mandate(WAKIL_BUPATI, DINAS, state))).isEmpty();
    }
    PelimpahanWewenang open = mandate(WAKIL_BUPATI, DINAS, KeadaanPejabat.TIDAK_ADA_PEJABAT);
    assertThat(found(NOT_BELOW, open)).isEmpty();
    assertThat(found(UNSTATED, open)).hasSize(1);
    PelimpahanWewenang beside = mandate(WAKIL_BUPATI, DINAS, KeadaanPejabat.MENJALANKAN_TUGAS);
    assertThat(found(NOT_BELOW, beside))
        .containsExactly("ERROR /penerima/0/jabatan UU 30/2014 Pasal 14 ayat (3)");
  }

  @Test
  void wakilInThePlaceOfTheHead_isNotBelowHimself() {
    assertThat(found(NOT_BELOW, mandate(WAKIL_BUPATI, WAKIL_BUPATI, CANNOT.get(0)))).hasSize(1);
    JabatanWilayah police = office(Jabatan.KEPALA_KEPOLISIAN_SEKTOR, "35.12.07");
    assertThat(found(NOT_BELOW, mandate(WAKIL_BUPATI, police, CANNOT.get(0)))).hasSize(1);
  }

  @Test
  void mandateOfAWakil_keepsItsFormAndRegion() {
    PelimpahanWewenang acting = mandate(WAKIL_BUPATI, DINAS, CANNOT.get(0));
    assertThat(found("bentuk-bukan-dari-pemberi", acting)).isEmpty();
    PelimpahanWewenang ofDinas =
        PelimpahanWewenang.builder()
            .from(acting)
            .instrumen(
                instrumen(DAY)
                    .jenis(JenisInstrumen.KEPUTUSAN_KEPALA_DINAS)
                    .keadaanKepalaDaerah(CANNOT.get(0))
                    .build())
            .build();
    assertThat(found("bentuk-bukan-dari-pemberi", ofDinas)).hasSize(1);
    JabatanWilayah ofKecamatan = office(Jabatan.WAKIL_BUPATI, "35.12.07");
    assertThat(
            found(
                "jabatan-pemberi-tidak-sesuai-wilayah", mandate(ofKecamatan, DINAS, CANNOT.get(0))))
        .hasSize(1);
  }

  @Test
  void gubernurOfJakarta_isAboveItsWaliKotaAndBupati() {
    JabatanWilayah jakarta = office(Jabatan.GUBERNUR, "31");
    for (JabatanWilayah administrasi :
        List.of(office(Jabatan.WALI_KOTA, "31.71"), office(Jabatan.BUPATI, "31.01"))) {
      PelimpahanWewenang mandate = mandate(jakarta, administrasi, KeadaanPejabat.MENJALANKAN_TUGAS);
      PelimpahanWewenang delegation =
          PelimpahanWewenang.builder().from(mandate).sumber(SumberWewenang.DELEGASI).build();
      assertThat(found(NOT_BELOW, mandate)).isEmpty();
      assertThat(found("penerima-bukan-camat", delegation)).isEmpty();
      assertThat(found("kekhususan-daerah", mandate))
          .containsExactly("INFO /pemberi/wilayah PP 17/2018 Pasal 34");
    }
    JabatanWilayah outside = office(Jabatan.BUPATI, "35.12");
    PelimpahanWewenang stranger = mandate(jakarta, outside, KeadaanPejabat.MENJALANKAN_TUGAS);
    assertThat(found(NOT_BELOW, stranger)).hasSize(1);
    PelimpahanWewenang elsewhere = mandate(gubernur(), outside, KeadaanPejabat.MENJALANKAN_TUGAS);
    assertThat(found(NOT_BELOW, elsewhere)).hasSize(1);
    assertThat(
            found(
                "penerima-bukan-camat",
                on(DAY, d -> d.from(elsewhere).sumber(SumberWewenang.DELEGASI))))
        .hasSize(1);
  }

  @Test
  void orderBelowASecretary_isNotKnown() {
    JabatanWilayah secretary = office(Jabatan.SEKRETARIS_KECAMATAN, "35.12.07");
    JabatanWilayah section = office(Jabatan.KEPALA_SEKSI_KECAMATAN, "35.12.07");
    assertThat(found(NOT_BELOW, order(DAY, secretary, section))).isEmpty();
    JabatanWilayah elsewhere = office(Jabatan.KEPALA_SEKSI_KECAMATAN, "35.12.08");
    assertThat(found(NOT_BELOW, order(DAY, secretary, elsewhere))).hasSize(1);
    assertThat(found(NOT_BELOW, order(DAY, secretary, secretary))).hasSize(1);
    assertThat(found(NOT_BELOW, order(DAY, section, office(Jabatan.CAMAT, "35.12.07")))).hasSize(1);
    JabatanWilayah agency = office(Jabatan.KEPALA_DINAS, "35");
    JabatanWilayah unit = office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35");
    assertThat(found(NOT_BELOW, order(DAY, agency, unit))).isEmpty();
  }

  @Test
  void camatAndKepalaDinas_areNotBelowTheSecretaryThroughWhomTheyAnswer() {
    String rule = "mandat-sekretaris-daerah-bukan-atasan";
    JabatanWilayah sekda = office(Jabatan.SEKRETARIS_DAERAH, "35.12");
    JabatanWilayah camat = office(Jabatan.CAMAT, "35.12.07");
    String ofDinas = "UU 23/2014 Pasal 218 ayat (3)";
    String ofCamat = "UU 23/2014 Pasal 224 ayat (1)";
    String ofUnit = "PP 96/2012 Pasal 16 ayat (1)";
    String toSubordinates = "UU 30/2014 Pasal 14 ayat (3)";
    String warning = "WARNING /pemberi/jabatan ";
    assertThat(found(rule, order("2014-10-17", sekda, camat)))
        .containsExactly(warning + ofCamat + "; " + toSubordinates);
    assertThat(found(rule, order(DAY, sekda, DINAS)))
        .containsExactly(warning + ofDinas + "; " + toSubordinates);
    JabatanWilayah ofProvinsi = office(Jabatan.SEKRETARIS_DAERAH, "35");
    assertThat(found(rule, order(DAY, ofProvinsi, DINAS_OF_PROVINSI)))
        .containsExactly(warning + ofDinas + "; " + toSubordinates);
    PelimpahanWewenang both =
        on(DAY, d -> d.from(order(DAY, sekda, camat)).penerima(List.of(camat, camat, DINAS, UNIT)));
    assertThat(found(rule, both))
        .containsExactly(
            warning + ofDinas + "; " + ofCamat + "; " + ofUnit + "; " + toSubordinates);
    for (PelimpahanWewenang decree :
        List.of(order(DAY, sekda, camat), order(DAY, ofProvinsi, DINAS_OF_PROVINSI), both)) {
      assertThat(found(NOT_BELOW, decree)).isEmpty();
      assertThat(found(NO_HEAD, decree)).isEmpty();
    }
    assertThat(found(rule, order("2014-10-16", sekda, camat))).isEmpty();
    assertThat(found(rule, order(DAY, sekda, UNIT)))
        .containsExactly(warning + ofUnit + "; " + toSubordinates);
    assertThat(found(rule, order(DAY, office(Jabatan.BUPATI, "35.12"), camat))).isEmpty();
    PelimpahanWewenang delegation =
        PelimpahanWewenang.builder()
            .from(order(DAY, sekda, camat))
            .sumber(SumberWewenang.DELEGASI)
            .build();
    assertThat(found(rule, delegation)).isEmpty();
    assertThat(found(NO_HEAD, delegation)).hasSize(1);
    for (JabatanWilayah elsewhere :
        List.of(office(Jabatan.CAMAT, "35.13.05"), office(Jabatan.KEPALA_DINAS, "35.13"))) {
      assertThat(found(rule, order(DAY, sekda, elsewhere))).isEmpty();
      assertThat(found(NOT_BELOW, order(DAY, sekda, elsewhere))).hasSize(1);
    }
    assertThat(found(rule, order(DAY, ofProvinsi, camat))).isEmpty();
    assertThat(found(NOT_BELOW, order(DAY, ofProvinsi, camat))).hasSize(1);
  }

  @Test
  void staffOfKecamatanAndKelurahan_isNotBelowTheSekretarisDaerah() {
    String rule = "mandat-sekretaris-daerah-bukan-atasan";
    JabatanWilayah sekda = office(Jabatan.SEKRETARIS_DAERAH, "35.12");
    String warning = "WARNING /pemberi/jabatan UU 23/2014 Pasal ";
    String toSubordinates = "; UU 30/2014 Pasal 14 ayat (3)";
    for (Jabatan staff : List.of(Jabatan.SEKRETARIS_KECAMATAN, Jabatan.KEPALA_SEKSI_KECAMATAN)) {
      assertThat(found(rule, order(DAY, sekda, office(staff, "35.12.07"))))
          .containsExactly(warning + "225 ayat (3)" + toSubordinates);
    }
    for (Jabatan staff :
        List.of(Jabatan.LURAH, Jabatan.SEKRETARIS_KELURAHAN, Jabatan.KEPALA_SEKSI_KELURAHAN)) {
      assertThat(found(rule, order(DAY, sekda, office(staff, "35.12.07.1001"))))
          .containsExactly(warning + "229 ayat (2)" + toSubordinates);
    }
    JabatanWilayah ofYogyakarta = office(Jabatan.SEKRETARIS_DAERAH, "34.02");
    assertThat(found(rule, order(DAY, ofYogyakarta, office(Jabatan.LURAH, "34.02.01.2001"))))
        .isEmpty();
    JabatanWilayah ofProvinsi = office(Jabatan.SEKRETARIS_DAERAH, "35");
    assertThat(found(rule, order(DAY, ofProvinsi, office(Jabatan.LURAH, "35.12.07.1001"))))
        .isEmpty();
  }

  @Test
  void officeBelowTheHead_mandatesToItsOwnSubordinatesAlone() {
    JabatanWilayah camat = office(Jabatan.CAMAT, "35.12.07");
    JabatanWilayah lurah = office(Jabatan.LURAH, "35.12.07.1001");
    assertThat(found(NOT_BELOW, order(DAY, DINAS, lurah)))
        .containsExactly("ERROR /penerima/0/jabatan UU 30/2014 Pasal 14 ayat (3)");
    assertThat(found(NOT_BELOW, order(DAY, camat, lurah))).isEmpty();
    JabatanWilayah elsewhere = office(Jabatan.SEKRETARIS_KECAMATAN, "35.12.08");
    assertThat(found(NOT_BELOW, order(DAY, camat, elsewhere))).hasSize(1);
    PelimpahanWewenang several =
        on(DAY, d -> d.from(order(DAY, DINAS, lurah)).penerima(List.of(lurah, elsewhere, camat)));
    assertThat(found(NOT_BELOW, several))
        .containsExactly("ERROR /pemberi/jabatan UU 30/2014 Pasal 14 ayat (3)");
    PelimpahanWewenang atWork = mandate(WAKIL_BUPATI, lurah, KeadaanPejabat.MENJALANKAN_TUGAS);
    assertThat(found(NOT_BELOW, atWork)).hasSize(1);
    JabatanWilayah misplaced = office(Jabatan.CAMAT, "35.12.07.1001");
    assertThat(found(NOT_BELOW, order(DAY, misplaced, elsewhere))).isEmpty();
    JabatanWilayah wakil = office(Jabatan.WAKIL_GUBERNUR, "35");
    assertThat(found(NOT_BELOW, order(DAY, gubernur(), wakil))).isEmpty();
    JabatanWilayah otherProvinsi = office(Jabatan.KEPALA_DINAS, "36");
    assertThat(found(NOT_BELOW, order(DAY, gubernur(), otherProvinsi))).hasSize(1);
  }

  @Test
  void mandateBelowTheCamat_beforeTheLawOfMandates_isNoDelegationToACamat() {
    JabatanWilayah camat = office(Jabatan.CAMAT, "35.12.07");
    JabatanWilayah section = office(Jabatan.KEPALA_SEKSI_KECAMATAN, "35.12.07");
    JabatanWilayah lurah = office(Jabatan.LURAH, "35.12.07.1001");
    for (String day : List.of("2010-06-01", "2012-03-01", "2014-10-16", "2014-10-17")) {
      assertThat(found(NO_HEAD, order(day, camat, section))).isEmpty();
      assertThat(found(NO_HEAD, order(day, camat, lurah))).isEmpty();
    }
    JabatanWilayah sekda = office(Jabatan.SEKRETARIS_DAERAH, "35.12");
    assertThat(found(NO_HEAD, order("2012-03-01", sekda, camat)))
        .containsExactly(
            "ERROR /pemberi/jabatan UU 32/2004 Pasal 126 ayat (2); PP 19/2008 Pasal 15 ayat (4)");
    PelimpahanWewenang delegation =
        PelimpahanWewenang.builder()
            .from(order("2012-03-01", camat, section))
            .sumber(SumberWewenang.DELEGASI)
            .build();
    assertThat(found(NO_HEAD, delegation)).hasSize(1);
  }

  @Test
  void officeOfTheSameProvinsi_fitsItsRegion() {
    JabatanWilayah sekda = office(Jabatan.SEKRETARIS_DAERAH, "35");
    assertThat(found(MISPLACED, mandate(sekda, DINAS_OF_PROVINSI, CANNOT.get(0)))).isEmpty();
    assertThat(found(MISPLACED, mandate(sekda, office(Jabatan.CAMAT, "35"), CANNOT.get(0))))
        .hasSize(1);
    assertThat(found(MISPLACED, mandate(sekda, office(Jabatan.KEPALA_DINAS, "36"), CANNOT.get(0))))
        .hasSize(1);
  }

  private static PelimpahanWewenang order(
      String day, JabatanWilayah giver, JabatanWilayah receiver) {
    return on(
        day,
        decree ->
            decree
                .instrumen(instrumen(day).jenis(JenisInstrumen.SURAT_PERINTAH).build())
                .pemberi(giver)
                .penerima(List.of(receiver))
                .pemetaan(Optional.empty())
                .sumber(SumberWewenang.MANDAT));
  }

  private static JabatanWilayah gubernur() {
    return office(Jabatan.GUBERNUR, "35");
  }

  private static PelimpahanWewenang mandate(
      JabatanWilayah giver, JabatanWilayah receiver, KeadaanPejabat head) {
    JenisInstrumen jenis =
        giver.wilayah().toString().equals("35")
            ? JenisInstrumen.KEPUTUSAN_GUBERNUR
            : JenisInstrumen.KEPUTUSAN_BUPATI;
    return on(
        DAY,
        decree ->
            decree
                .instrumen(instrumen(DAY).jenis(jenis).keadaanKepalaDaerah(head).build())
                .pemberi(giver)
                .penerima(List.of(receiver))
                .pemetaan(Optional.empty())
                .sumber(SumberWewenang.MANDAT));
  }
}
