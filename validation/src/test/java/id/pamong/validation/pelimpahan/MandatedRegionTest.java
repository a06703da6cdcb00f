package id.pamong.validation.pelimpahan;

import static id.pamong.validation.pelimpahan.Decrees.found;
import static id.pamong.validation.pelimpahan.Decrees.office;
import static id.pamong.validation.pelimpahan.Decrees.on;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The regions of a mandate below the head are asked for as those of a decree of the head. */
class MandatedRegionTest {

  private static final String GIVER = "pemberi-tidak-dikenal";
  private static final String RECEIVER = "penerima-tidak-dikenal";

  @Test
  void giverOfARegionThatDoesNotExist_isFoundOnce() {
    for (JabatanWilayah giver :
        List.of(office(Jabatan.CAMAT, "35.12.99"), office(Jabatan.LURAH, "35.12.07.1099"))) {
      PelimpahanWewenang decree =
          mandate(giver, office(staffOf(giver.jabatan()), giver.wilayah().toString()));
      assertThat(found(GIVER, decree))
          .containsExactly("ERROR /pemberi/wilayah UU 23/2014 Pasal 2 ayat (2)");
      assertThat(found(RECEIVER, decree)).isEmpty();
    }
    for (Jabatan jabatan : List.of(Jabatan.SEKRETARIS_DAERAH, Jabatan.KEPALA_DINAS)) {
      assertThat(
              found(
                  GIVER,
                  mandate(
                      office(jabatan, "35.99"),
                      office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.99"))))
          .containsExactly("ERROR /pemberi/wilayah UU 23/2014 Pasal 2 ayat (1)");
    }
  }

  @Test
  void receiverOfARegionThatDoesNotExist_isFound() {
    JabatanWilayah camat = office(Jabatan.CAMAT, "35.12.07");
    assertThat(found(RECEIVER, mandate(camat, office(Jabatan.LURAH, "35.12.07.1099"))))
        .containsExactly("ERROR /penerima/0/wilayah UU 23/2014 Pasal 2 ayat (2)");
    JabatanWilayah sekda = office(Jabatan.SEKRETARIS_DAERAH, "35.12");
    assertThat(found(RECEIVER, mandate(sekda, office(Jabatan.CAMAT, "35.12.99")))).hasSize(1);
    assertThat(found(RECEIVER, mandate(camat, office(Jabatan.LURAH, "35.12.07.1001")))).isEmpty();
    assertThat(found(GIVER, mandate(camat, office(Jabatan.LURAH, "35.12.07.1001")))).isEmpty();
  }

  @Test
  void receiverWhoIsNotBelow_isTheFaultOfAnotherRule() {
    JabatanWilayah camat = office(Jabatan.CAMAT, "35.12.07");
    PelimpahanWewenang elsewhere = mandate(camat, office(Jabatan.LURAH, "35.12.99.1001"));
    assertThat(found(RECEIVER, elsewhere)).isEmpty();
    assertThat(found("mandat-kepada-bukan-bawahan", elsewhere)).hasSize(1);
  }

  private static Jabatan staffOf(Jabatan jabatan) {
    return jabatan == Jabatan.CAMAT ? Jabatan.SEKRETARIS_KECAMATAN : Jabatan.SEKRETARIS_KELURAHAN;
  }

  private static PelimpahanWewenang mandate(JabatanWilayah giver, JabatanWilayah receiver) {
    return on(
        "2023-02-01",
        d -> d.pemberi(giver).penerima(List.of(receiver)).sumber(SumberWewenang.MANDAT));
  }
}
