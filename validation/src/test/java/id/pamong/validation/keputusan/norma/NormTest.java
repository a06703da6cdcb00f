package id.pamong.validation.keputusan.norma;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NormTest {

  @Test
  void laterLaw_takesThePlaceOfTheEarlier_onItsFirstDay() {
    Norm regions = Law.REGIONS;
    assertThat(cited(regions, "2004-10-14")).isEmpty();
    assertThat(cited(regions, "2014-10-01")).isEqualTo("UU 32/2004 Pasal 2 ayat (1)");
    assertThat(cited(regions, "2014-10-02"))
        .isEqualTo("UU 23/2014 Pasal 2 ayat (1); UU 23/2014 Pasal 2 ayat (2)");
  }

  @Test
  void whatUu30Created_hasNoEarlierLaw() {
    assertThat(cited(Law.SOURCES, "2014-10-16")).isEmpty();
    assertThat(cited(Law.SOURCES, "2014-10-17")).isEqualTo("UU 30/2014 Pasal 11");
  }

  @Test
  void lurahReceives_byTheLawOfKelurahan_notOfCamat() {
    Norm lurah = Law.receiver(Jabatan.LURAH, /* isMandate= */ false);
    assertThat(cited(lurah, "2013-02-01"))
        .isEqualTo("UU 32/2004 Pasal 127 ayat (2); PP 73/2005 Pasal 4 ayat (2)");
    assertThat(cited(lurah, "2016-02-01")).isEqualTo("PP 73/2005 Pasal 4 ayat (2)");
    assertThat(cited(lurah, "2018-05-08"))
        .isEqualTo("PP 17/2018 Pasal 11 ayat (1); PP 17/2018 Pasal 25 ayat (3)");
  }

  @Test
  void peraturan_isJudgedByTheLawOfPeraturan() {
    assertThat(cited(Law.inForce(JenisInstrumen.PERATURAN_BUPATI), "2013-02-01"))
        .isEqualTo("UU 12/2011 Pasal 87");
    assertThat(cited(Law.inForce(JenisInstrumen.PERATURAN_BUPATI), "2021-02-01"))
        .isEqualTo("UU 23/2014 Pasal 248 ayat (3)");
    assertThat(cited(Law.inForce(JenisInstrumen.KEPUTUSAN_BUPATI), "2013-02-01")).isEmpty();
    assertThat(cited(Law.inForce(JenisInstrumen.KEPUTUSAN_BUPATI), "2021-02-01"))
        .isEqualTo("UU 30/2014 Pasal 57");
    assertThat(cited(Law.revoked(JenisInstrumen.PERATURAN_BUPATI), "2021-02-01"))
        .isEqualTo("UU 12/2011 Pasal 64 ayat (2)");
  }

  private static String cited(Norm norm, String day) {
    return norm.on(LocalDate.parse(day)).stream()
        .map(DasarHukum::sitasi)
        .collect(Collectors.joining("; "));
  }
}
