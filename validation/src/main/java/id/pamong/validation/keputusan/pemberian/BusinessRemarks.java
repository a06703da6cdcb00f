package id.pamong.validation.keputusan.pemberian;

import id.pamong.hukum.DasarHukum;
import id.pamong.layanan.KanalLayanan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.validation.keputusan.syarat.ServiceConditions;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.keputusan.JenisCatatan;
import java.time.LocalDate;
import java.util.List;

/**
 * What a reader must know of services of investment: they are given at one door, and what is a
 * business licence goes through the electronic system of the Pemerintah Pusat. Whether a licence is
 * one no decree says, so that it is told and changes nothing.
 */
final class BusinessRemarks {

  /** UU 11/2020 amends Pasal 350 of UU 23/2014. */
  private static final LocalDate UU_11_2020 = LocalDate.of(2020, 11, 2);

  private static final List<DasarHukum> ONE_DOOR = Law.of(NationalLaw.PP_96_2012, "15 ayat (2)");
  private static final List<DasarHukum> ELECTRONIC = Law.uu23("350 ayat (4)");

  private BusinessRemarks() {}

  /** Tells whether they are on the service of a grant. */
  static boolean isOn(Grant grant) {
    return grant.layanan().filter(BusinessRemarks::isOfInvestment).isPresent();
  }

  /** Adds them to those of a grant of such a service. */
  static void add(Grant grant, LocalDate day, List<Catatan> all) {
    LayananDilimpahkan layanan = grant.layanan().orElseThrow();
    if (LawDays.isSince(day, LawDays.PP_96_2012)) {
      all.add(Remarks.info(JenisCatatan.PELAYANAN_SATU_PINTU, ONE_DOOR, layanan.nama()));
    }
    boolean isOnline = layanan.kanal().filter(KanalLayanan.DARING::equals).isPresent();
    if (LawDays.isSince(day, UU_11_2020) && ServiceConditions.isLicence(layanan) && !isOnline) {
      all.add(Remarks.info(JenisCatatan.PERIZINAN_BERUSAHA_ELEKTRONIK, ELECTRONIC, layanan.nama()));
    }
  }

  private static boolean isOfInvestment(LayananDilimpahkan layanan) {
    return layanan.urusan().filter(UrusanPemerintahan.PENANAMAN_MODAL::equals).isPresent();
  }
}
