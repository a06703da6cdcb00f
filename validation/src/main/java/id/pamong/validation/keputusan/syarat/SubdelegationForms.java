package id.pamong.validation.keputusan.syarat;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.validation.Truth;
import id.pamong.validation.dokumen.CitedIssuer;
import id.pamong.validation.dokumen.SubdelegationLaw;
import id.pamong.validation.register.InstrumentRegister;
import id.pamong.validation.register.InstrumentStatus;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wilayah.WilayahCatalog;
import java.time.LocalDate;

/**
 * Which regulations let a delegation be handed on, and which carry it: those that bind the
 * government in which it is handed on, and that stand before it is used.
 *
 * <p>Source: UU 30/2014 Pasal 13 ayat (3) and ayat (4) huruf a and b.
 */
public final class SubdelegationForms {

  private SubdelegationForms() {}

  /**
   * Whether a cited regulation may allow it on the day on which it is laid down; one that was read
   * and does not speak of it leaves open what allows it.
   */
  public static Hasil allowing(
      DasarHukum dasar, Grant grant, LocalDate laidDown, WilayahCatalog catalog) {
    InstrumenHukum cited = dasar.instrumen();
    InstrumentStatus status = InstrumentRegister.official().statusOn(dasar, laidDown);
    boolean isThere =
        cited.tahun() <= laidDown.getYear()
            && cited.tanggal().filter(laidDown::isBefore).isEmpty()
            && status != InstrumentStatus.NOT_YET
            && status != InstrumentStatus.NO_LONGER;
    return Hasil.of(isThere)
        .dan(SubdelegationLaw.isSilent(cited) ? Hasil.TIDAK_DIKETAHUI : Hasil.TERPENUHI)
        .dan(
            CitedIssuer.laterFormation(cited).isPresent() ? Hasil.TIDAK_DIKETAHUI : Hasil.TERPENUHI)
        .dan(
            hasil(
                SubdelegationLaw.binds(
                    cited, grant.giver().wilayah(), catalog, catalog.editionOn(grant.set()))));
  }

  /** Whether a regulation of a kind may carry what is handed on inside a kabupaten or kota. */
  public static Hasil carrying(JenisInstrumen jenis, Grant grant) {
    return hasil(SubdelegationLaw.carries(jenis, grant.giver().wilayah()));
  }

  private static Hasil hasil(Truth truth) {
    return switch (truth) {
      case YES -> Hasil.TERPENUHI;
      case NO -> Hasil.TIDAK;
      case UNKNOWN -> Hasil.TIDAK_DIKETAHUI;
    };
  }
}
