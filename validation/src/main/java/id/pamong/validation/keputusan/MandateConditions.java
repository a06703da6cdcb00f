package id.pamong.validation.keputusan;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.mandat.SusunanJabatan;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Conditions of a mandate, and of the signature, since UU 30/2014. */
final class MandateConditions {

  private static final JsonPointer STRATEGIC = JsonPointer.parse("/strategis");
  private static final JsonPointer SIGNATURE = JsonPointer.parse("/tandaTangan");

  private static final List<DasarHukum> OF_DESA =
      Law.of(NationalLaw.UU_6_2014, "26 ayat (3) huruf e", "49 ayat (3)");

  private MandateConditions() {}

  static void add(Grant grant, LocalDate day, SyaratBuilder all) {
    all.add(below(grant, day));
    all.add(routine(grant));
  }

  static void addNotStrategic(PermintaanKeputusan request, SyaratBuilder all) {
    all.add(
        Syarat.of(
            JenisSyarat.BUKAN_STRATEGIS,
            ServiceConditions.hasil(request.strategis().map(isStrategic -> !isStrategic)),
            ObjectConditions.fromRequest(STRATEGIC, Law.MANDATE_STRATEGIC)));
  }

  static Syarat below(Grant grant, LocalDate day) {
    return Syarat.of(
        JenisSyarat.BAWAHAN,
        SusunanJabatan.isBawahan(grant.giver(), grant.office()),
        grant.at(
            grant.ofReceiver().property("jabatan"),
            grant.isMandateOfDesa() ? OF_DESA : Law.MANDATE_BELOW.on(day),
            grant.office().toString(),
            grant.giver().toString()));
  }

  private static Syarat routine(Grant grant) {
    Optional<Boolean> answer =
        grant
            .layanan()
            .flatMap(layanan -> ServiceConditions.answer(layanan, KriteriaLayanan::tugasRutin));
    return Syarat.of(
        JenisSyarat.TUGAS_RUTIN,
        ServiceConditions.hasil(answer),
        grant.at(
            grant.ofService().property("kriteria").property("tugasRutin"), Law.MANDATE_ROUTINE));
  }

  /**
   * Adds the condition of a signature that is stated. The own name is right for a delegation and
   * wrong for a mandate, so that it leaves open what does not state its source.
   */
  static void addSignature(PreparedGrant prepared, PermintaanKeputusan request, SyaratBuilder all) {
    if (request.tandaTangan().isEmpty() || prepared.isDelegation()) {
      return;
    }
    boolean namesGiver = request.tandaTangan().get().isMenyebutPemberi();
    boolean isMandate = prepared.isMandate();
    Hasil hasil = namesGiver ? Hasil.TERPENUHI : isMandate ? Hasil.TIDAK : Hasil.TIDAK_DIKETAHUI;
    all.add(
        Syarat.of(
            JenisSyarat.TANDA_TANGAN,
            hasil,
            ObjectConditions.fromRequest(
                SIGNATURE,
                Law.MANDATE_NAMES,
                request.tandaTangan().get().name(),
                prepared.sumber().map(Enum::name).orElse(""))));
  }
}
