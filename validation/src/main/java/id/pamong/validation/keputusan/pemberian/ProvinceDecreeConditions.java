package id.pamong.validation.keputusan.pemberian;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.KapasitasGubernur;
import id.pamong.pemerintahan.KelompokUrusan;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.dokumen.CamatLaw;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.validation.keputusan.norma.OfficeFit;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.validation.keputusan.syarat.Attributions;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.validation.keputusan.syarat.ProvinceAffairs;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Conditions of a decree by which a gubernur gives to an office of his provinsi: to the head of the
 * unit of integrated services, as to the P2T of Jawa Timur, to a dinas, to the secretary, or to the
 * wakil gubernur. Not the law of the camat, but that of the units, and of delegation and mandate.
 *
 * <p>Source: PP 96/2012 Pasal 16 ayat (1) huruf b and ayat (2); UU 30/2014 Pasal 13 and 14; UU
 * 23/2014 Pasal 91 ayat (7).
 */
public final class ProvinceDecreeConditions {

  private static final Set<JenisInstrumen> FORMS =
      EnumSet.of(
          JenisInstrumen.KEPUTUSAN_GUBERNUR,
          JenisInstrumen.PERATURAN_GUBERNUR,
          JenisInstrumen.PERDA_PROVINSI);

  private static final List<DasarHukum> UNIT =
      Law.of(NationalLaw.PP_96_2012, "16 ayat (1) huruf b");
  private static final List<DasarHukum> REGULATION = Law.of(NationalLaw.PP_18_2016, "17 ayat (3)");
  private static final List<DasarHukum> FORM = Law.of(NationalLaw.PP_96_2012, "16 ayat (2)");
  private static final List<DasarHukum> TO_DEPUTY = Law.uu23("91 ayat (7)");

  private ProvinceDecreeConditions() {}

  public static boolean isOf(Grant grant) {
    return CamatLaw.isOfProvinsi(grant.giver(), grant.office());
  }

  private static boolean isUnit(Grant grant) {
    return grant.office().jabatan() == Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU;
  }

  static List<Syarat> of(Grant grant) {
    KodeWilayah region = grant.giver().wilayah();
    List<Syarat> all = new ArrayList<>();
    all.add(form(grant));
    all.add(
        Syarat.of(
            JenisSyarat.PEMBERI_KEPALA_PROVINSI,
            Hasil.of(region.tingkat() == Tingkat.PROVINSI),
            grant.at("/pemberi", Law.HEADS, grant.giver().toString())));
    all.add(receiver(grant));
    all.add(DecreeReceivers.insideGiver(grant));
    if (grant.isSince(LawDays.UU_30_2014) && grant.isFrom(SumberWewenang.DELEGASI)) {
      all.add(isToDeputy(grant) ? toDeputy(grant) : DecreeBasis.condition(grant));
    }
    return all;
  }

  private static Syarat form(Grant grant) {
    JenisInstrumen jenis = grant.decree().instrumen().jenis();
    boolean isOrder = jenis == JenisInstrumen.SURAT_PERINTAH && grant.isFrom(SumberWewenang.MANDAT);
    String issuer = grant.giver().jabatan().sebutan();
    return Syarat.of(
        JenisSyarat.BENTUK_INSTRUMEN,
        Hasil.of(isOrder || FORMS.contains(jenis)),
        isUnit(grant)
            ? grant.at("/instrumen/jenis", ofUnit(jenis, grant), jenis.singkatan(), issuer)
            : grant.at(
                "/instrumen/jenis",
                isOrder ? Law.MANDATE : Law.form(jenis, grant.office().jabatan()),
                jenis.singkatan(),
                issuer));
  }

  /** PP 96/2012 speaks of a keputusan, PP 18/2016 of a peraturan of the gubernur. */
  private static List<DasarHukum> ofUnit(JenisInstrumen jenis, Grant grant) {
    boolean isPeraturan =
        jenis.sifat() == SifatInstrumen.PERATURAN && grant.isSince(LawDays.PP_18_2016);
    return isPeraturan ? REGULATION : FORM;
  }

  private static Syarat receiver(Grant grant) {
    Hasil fits = OfficeFit.of(grant.office());
    boolean isStated = grant.isFrom(SumberWewenang.MANDAT) || grant.isFrom(SumberWewenang.DELEGASI);
    if (isUnit(grant)) {
      boolean isKnown =
          grant.isSince(LawDays.PP_96_2012)
              && grant.office().wilayah().equals(grant.giver().wilayah());
      return Syarat.of(
          JenisSyarat.PENERIMA,
          fits.dan(isKnown ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI),
          grant.at(grant.ofReceiver(), UNIT, grant.office().toString()));
    }
    boolean isKnown = isStated && grant.isSince(LawDays.UU_30_2014);
    return Syarat.of(
        JenisSyarat.PENERIMA,
        fits.dan(isKnown ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI),
        grant.at(
            grant.ofReceiver(),
            grant.isFrom(SumberWewenang.MANDAT) ? Law.MANDATE_BELOW : Law.TO_OTHER,
            grant.office().toString()));
  }

  /** UU 23/2014 itself lets the gubernur delegate what he has as representative to his wakil. */
  private static boolean isToDeputy(Grant grant) {
    return grant.office().jabatan() == Jabatan.WAKIL_GUBERNUR
        && grant.isSince(LawDays.UU_23_2014)
        && grant.layanan().flatMap(layanan -> task(layanan, grant)).isPresent();
  }

  private static Optional<Attributions.Attribution> task(LayananDilimpahkan layanan, Grant grant) {
    return Attributions.find(Jabatan.GUBERNUR, Words.key(layanan.nama()), grant.set());
  }

  private static Syarat toDeputy(Grant grant) {
    return Syarat.of(
        JenisSyarat.DELEGASI_OLEH_UNDANG_UNDANG,
        Hasil.TERPENUHI,
        grant.at(grant.ofReceiver(), TO_DEPUTY, grant.office().toString()));
  }

  /**
   * The affair that is given: of the provinsi as the request divides it, or a task of the gubernur
   * as representative of the Pemerintah Pusat.
   */
  public static Optional<Syarat> affair(Grant grant, PermintaanKeputusan request) {
    return grant.layanan().map(layanan -> affair(grant, layanan, request));
  }

  private static Syarat affair(
      Grant grant, LayananDilimpahkan layanan, PermintaanKeputusan request) {
    boolean isTask = task(layanan, grant).isPresent();
    boolean isRepresentative =
        request.kapasitas().filter(KapasitasGubernur.WAKIL_PEMERINTAH_PUSAT::equals).isPresent();
    if (isTask && !isRepresentative) {
      return Syarat.of(
          JenisSyarat.KAPASITAS,
          request.kapasitas().isPresent() ? Hasil.TIDAK : Hasil.TIDAK_DIKETAHUI,
          ObjectConditions.fromRequest(
              GovernorBases.CAPACITY,
              Law.GOVERNOR.on(request.tanggal()),
              request.kapasitas().map(Enum::name),
              KapasitasGubernur.WAKIL_PEMERINTAH_PUSAT.name()));
    }
    if (isRepresentative) {
      return Syarat.of(
          JenisSyarat.TUGAS_WAKIL_PEMERINTAH_PUSAT,
          isTask ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI,
          GovernorBases.task(task(layanan, grant), layanan.nama(), "", request));
    }
    Optional<UrusanPemerintahan> urusan = layanan.urusan().or(request::urusan);
    Optional<SubUrusan> part = layanan.subUrusan().or(request::subUrusan);
    boolean isSinceUu23 = LawDays.isSince(request.tanggal(), LawDays.UU_23_2014);
    Hasil hasil = ProvinceAffairs.ofProvinsi(urusan, part, request.pembagianUrusan(), isSinceUu23);
    if (hasil == Hasil.TIDAK
        && ProvinceAffairs.isOpen(grant.giver().wilayah(), urusan, part, isSinceUu23)) {
      return ProvinceAffairs.open(urusan.orElseThrow(), request.tanggal());
    }
    if (isSinceUu23 && ProvinceAffairs.isContradicted(part, request.pembagianUrusan())) {
      return ProvinceAffairs.contradicted(
          urusan.orElseThrow(), part.orElseThrow(), request.pembagianUrusan().orElseThrow());
    }
    String name = urusan.map(UrusanPemerintahan::nama).orElse("");
    List<DasarHukum> law = ProvinceAffairs.law(urusan, part, request.tanggal());
    boolean isOfAnnex =
        urusan.filter(one -> one.kelompok() != KelompokUrusan.UMUM).isPresent() && isSinceUu23;
    String share = request.pembagianUrusan().map(Enum::name).orElse("");
    boolean isByPart = ProvinceAffairs.isOfAnother(part);
    boolean isAbsolute = urusan.filter(one -> one.kelompok() == KelompokUrusan.ABSOLUT).isPresent();
    boolean isOfDecree = isByPart ? layanan.subUrusan().isPresent() : layanan.urusan().isPresent();
    String field = isByPart ? "subUrusan" : "urusan";
    Dalil dalil =
        isOfAnnex && !isByPart && !isAbsolute
            ? ObjectConditions.fromRequest(ProvinceAffairs.DIVISION, law, name, share)
            : isOfDecree || urusan.isEmpty()
                ? grant.at(grant.ofService().property(field), law, name, share)
                : ObjectConditions.fromRequest(JsonPointer.parse("/" + field), law, name, share);
    return Syarat.of(JenisSyarat.URUSAN_PROVINSI, hasil, dalil);
  }
}
