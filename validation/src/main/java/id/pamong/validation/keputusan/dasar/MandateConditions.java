package id.pamong.validation.keputusan.dasar;

import id.pamong.finding.JsonPointer;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.Norm;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.validation.keputusan.norma.OfficeFit;
import id.pamong.validation.keputusan.pemberian.Basis;
import id.pamong.validation.keputusan.pemberian.PreparedGrant;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.validation.keputusan.syarat.ServiceConditions;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.mandat.SusunanJabatan;
import id.pamong.wewenang.syarat.Dalil;
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
  private static final JsonPointer ROUTINE = JsonPointer.parse("/rutin");
  private static final JsonPointer SIGNATURE = JsonPointer.parse("/tandaTangan");

  private static final Norm OF_DESA =
      Norm.of(Law.of(NationalLaw.UU_6_2014, "26 ayat (3) huruf e", "49 ayat (3)"));

  private MandateConditions() {}

  static void add(Grant grant, PermintaanKeputusan request, SyaratBuilder all) {
    // An office that cannot be of its region stands below nobody: that is one fault.
    if (OfficeFit.of(grant.office()) == Hasil.TERPENUHI) {
      all.add(below(grant, request.tanggal()));
    }
    addRoutine(grant, request, all);
  }

  static void addNotStrategic(PermintaanKeputusan request, SyaratBuilder all) {
    all.add(
        Syarat.of(
            JenisSyarat.BUKAN_STRATEGIS,
            ServiceConditions.hasil(request.strategis().map(isStrategic -> !isStrategic)),
            ObjectConditions.fromRequest(STRATEGIC, Law.MANDATE_STRATEGIC, "STRATEGIS_MANDAT")));
  }

  /** Who stands above whom: where that is not known, no fact is missing, the law is silent. */
  static Syarat below(Grant grant, LocalDate day) {
    Hasil hasil = SusunanJabatan.isBawahan(grant.giver(), grant.office());
    Dalil stated =
        grant.at(
            grant.ofReceiver().property("jabatan"),
            (grant.isMandateOfDesa() ? OF_DESA : Law.MANDATE_BELOW).on(day),
            grant.office().toString(),
            grant.giver().toString());
    return Syarat.of(
        JenisSyarat.BAWAHAN,
        hasil,
        hasil == Hasil.TIDAK_DIKETAHUI
            ? new Dalil(stated.dasar(), stated.fakta(), Dalil.HUKUM, JsonPointer.ROOT)
            : stated);
  }

  /**
   * What is mandated was held by attribution or delegation, never by a mandate. It is unmet only
   * where the giver holds the authority, or may hold it, in no other way.
   */
  static Syarat ofSource(Grant grant, List<Basis> above) {
    Hasil held = Hasil.TIDAK;
    Hasil ownHeld = Hasil.TIDAK;
    boolean isMandated = false;
    for (Basis basis : above) {
      Hasil hasil = basis.syarat().hasil();
      held = held.atau(hasil);
      ownHeld = ownHeld.atau(hasil.dan(isOwn(basis)));
      isMandated |= hasil != Hasil.TIDAK && isOwn(basis) == Hasil.TIDAK;
    }
    return Syarat.of(
        JenisSyarat.MANDAT_DARI_WEWENANG_SENDIRI,
        held == ownHeld ? Hasil.TERPENUHI : ownHeld,
        grant.at(
            "/pemberi",
            Law.MANDATE_OF_HELD,
            grant.giver().toString(),
            isMandated ? SumberWewenang.MANDAT.name() : ""));
  }

  /** A kepala Desa may mandate to his perangkat what is assigned to the desa too. */
  private static Hasil isOwn(Basis basis) {
    if (basis.syarat().jenis() == JenisSyarat.PENUGASAN_DESA) {
      return Hasil.TERPENUHI;
    }
    return basis
        .sumber()
        .map(sumber -> Hasil.of(sumber != SumberWewenang.MANDAT))
        .orElse(Hasil.TIDAK_DIKETAHUI);
  }

  /**
   * What is mandated is a routine task, as the decree says of the service. Where it does not, it is
   * the act that is routine or is not, as the request says: the daily work of an office is a fact,
   * and no article asks that the decree state it. Where both say it and contradict each other,
   * which of them is right is not known.
   */
  private static void addRoutine(Grant grant, PermintaanKeputusan request, SyaratBuilder all) {
    Optional<Boolean> ofDecree =
        grant
            .layanan()
            .flatMap(layanan -> ServiceConditions.answer(layanan, KriteriaLayanan::tugasRutin));
    Optional<Boolean> ofRequest = request.rutin();
    boolean isContradicted =
        ofDecree.isPresent() && ofRequest.isPresent() && !ofDecree.equals(ofRequest);
    if (isContradicted) {
      all.add(
          Syarat.of(
              JenisSyarat.TUGAS_RUTIN_SEJALAN,
              Hasil.TIDAK_DIKETAHUI,
              ObjectConditions.fromRequest(
                  ROUTINE,
                  Law.MANDATE_ROUTINE,
                  grant.citation(),
                  word(ofDecree.get()),
                  word(ofRequest.get()))));
      return;
    }
    all.add(
        ofDecree.isEmpty() && ofRequest.isPresent()
            ? Syarat.of(
                JenisSyarat.TUGAS_RUTIN,
                Hasil.of(ofRequest.get()),
                ObjectConditions.fromRequest(ROUTINE, Law.MANDATE_ROUTINE))
            : Syarat.of(
                JenisSyarat.TUGAS_RUTIN,
                ServiceConditions.hasil(ofDecree),
                grant.at(
                    grant.ofService().property("kriteria").property("tugasRutin"),
                    Law.MANDATE_ROUTINE)));
  }

  private static String word(boolean isRoutine) {
    return isRoutine ? "RUTIN" : "TIDAK_RUTIN";
  }

  /**
   * Adds the condition of a signature that is stated: the own name is right for a delegation and
   * wrong for a mandate, and leaves open what states neither.
   */
  static void addSignature(PreparedGrant prepared, PermintaanKeputusan request, SyaratBuilder all) {
    if (request.tandaTangan().isEmpty() || prepared.isDelegation()) {
      return;
    }
    boolean namesGiver = request.tandaTangan().get().isMenyebutPemberi();
    boolean isMandate = prepared.isMandate();
    Hasil hasil = namesGiver ? Hasil.TERPENUHI : isMandate ? Hasil.TIDAK : Hasil.TIDAK_DIKETAHUI;
    String form = request.tandaTangan().get().name();
    String source = prepared.sumber().map(Enum::name).orElse("");
    // Where the source is neither, that is what is missing, and not the form.
    all.add(
        Syarat.of(
            JenisSyarat.TANDA_TANGAN,
            hasil,
            hasil == Hasil.TIDAK_DIKETAHUI
                ? prepared.grant().at("/sumber", Law.MANDATE_NAMES, form, source)
                : ObjectConditions.fromRequest(SIGNATURE, Law.MANDATE_NAMES, form, source)));
  }
}
