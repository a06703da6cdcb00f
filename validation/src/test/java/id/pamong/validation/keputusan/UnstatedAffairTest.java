package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A delegation that rests on UU 23/2014 and does not say of which affair its service is. */
class UnstatedAffairTest {

  private static final InstrumenHukum UU_23 = InstrumenHukum.of(JenisInstrumen.UU, "23", 2014);
  private static final DasarHukum TO_CAMAT = DasarHukum.of(UU_23, "25 ayat (6)");

  private static PelimpahanWewenang decree(
      DasarHukum cited, UnaryOperator<LayananDilimpahkan.Builder> change) {
    return PelimpahanWewenang.builder()
        .from(Cases.serving(change))
        .dasarHukum(List.of(cited))
        .build();
  }

  private static LayananDilimpahkan.Builder unstated(LayananDilimpahkan.Builder service) {
    return service.urusan(Optional.empty());
  }

  @Test
  void affairThatIsNotStated_mayBeOneThatTheLawItselfHandsToTheCamat() {
    for (DasarHukum cited :
        List.of(TO_CAMAT, DasarHukum.of(UU_23, "226 ayat (1)"), DasarHukum.of(UU_23))) {
      KeputusanWewenang decision =
          Cases.decide(request(r -> r), decree(cited, UnstatedAffairTest::unstated));
      assertThat(line(decision))
          .isEqualTo("? dasar-delegasi /layanan/0/urusan, urusan /layanan/0/urusan");
      assertThat(DecisionPage.in(DecisionTexts.indonesian()).text(decision))
          .contains("urusannya tidak dinyatakan, dan urusan pemerintahan umum dilimpahkan");
    }
  }

  @Test
  void decreeThatListsNoServices_mayGiveOne() {
    assertThat(
            line(
                Cases.decide(
                    request(r -> r),
                    PelimpahanWewenang.builder()
                        .from(decree(TO_CAMAT, UnstatedAffairTest::unstated))
                        .layanan(List.of())
                        .build())))
        .isEqualTo("? dasar-delegasi /layanan, layanan-disebut /layanan");
  }

  @Test
  void affairThatIsStated_isJudgedByItsOwnLaw() {
    assertThat(line(Cases.decide(request(r -> r), decree(TO_CAMAT, l -> l))))
        .isEqualTo("? dasar-delegasi /dasarHukum");
  }

  @Test
  void generalAffair_isOpenWhereAnotherBudgetThanThatOfTheStateIsStated() {
    PelimpahanWewenang decree =
        decree(TO_CAMAT, l -> l.urusan(UrusanPemerintahan.PEMBINAAN_PERSATUAN_BANGSA));
    assertThat(line(Cases.decide(request(r -> r.pendanaan(SumberPendanaan.APBN)), decree)))
        .isEqualTo(line(Cases.decide(request(r -> r), decree)))
        .startsWith("BERWENANG");
    assertThat(
            line(
                Cases.decide(
                    request(r -> r.pendanaan(SumberPendanaan.APBD_KABUPATEN_KOTA)), decree)))
        .isEqualTo("? pendanaan-urusan-umum ");
  }

  @Test
  void anotherOfficeThanTheCamat_hasNoGeneralAffairByThatLaw() {
    PelimpahanWewenang toLurah =
        PelimpahanWewenang.builder()
            .from(decree(TO_CAMAT, UnstatedAffairTest::unstated))
            .penerima(List.of(office(Jabatan.LURAH, "35.74.01.1001")))
            .build();
    assertThat(
            line(
                Cases.decide(
                    request(r -> r.pejabat(office(Jabatan.LURAH, "35.74.01.1001"))), toLurah)))
        .startsWith("TIDAK dasar-delegasi");
  }
}
