package id.pamong.validation.keputusan;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.KelompokUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Conditions of a decree by which a gubernur gives to the head of the unit of integrated services
 * of his provinsi, as to the P2T of Jawa Timur: not the law of the camat, but that of the units.
 *
 * <p>Which affairs are of a provinsi is not part of the library, so that it stays open, but for the
 * absolute ones.
 *
 * <p>Source: PP 96/2012 Pasal 16 ayat (1) huruf b and ayat (2).
 */
final class GovernorUnitConditions {

  private static final Set<JenisInstrumen> FORMS =
      EnumSet.of(
          JenisInstrumen.KEPUTUSAN_GUBERNUR,
          JenisInstrumen.PERATURAN_GUBERNUR,
          JenisInstrumen.PERDA_PROVINSI);

  private static final List<DasarHukum> UNIT =
      Law.of(NationalLaw.PP_96_2012, "16 ayat (1) huruf b");
  private static final List<DasarHukum> FORM = Law.of(NationalLaw.PP_96_2012, "16 ayat (2)");

  private GovernorUnitConditions() {}

  static boolean isOf(Grant grant) {
    return grant.giver().jabatan() == Jabatan.GUBERNUR
        && grant.office().jabatan() == Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU;
  }

  static List<Syarat> of(Grant grant) {
    KodeWilayah region = grant.giver().wilayah();
    JenisInstrumen jenis = grant.decree().instrumen().jenis();
    boolean isOrder = jenis == JenisInstrumen.SURAT_PERINTAH && grant.isFrom(SumberWewenang.MANDAT);
    List<Syarat> all = new ArrayList<>();
    all.add(
        Syarat.of(
            JenisSyarat.BENTUK_INSTRUMEN,
            Hasil.of(isOrder || FORMS.contains(jenis)),
            grant.at(
                "/instrumen/jenis", FORM, jenis.singkatan(), grant.giver().jabatan().sebutan())));
    all.add(
        Syarat.of(
            JenisSyarat.PEMBERI_KEPALA_PROVINSI,
            Hasil.of(region.tingkat() == Tingkat.PROVINSI),
            grant.at("/pemberi", UNIT, grant.giver().toString())));
    all.add(
        Syarat.of(
            JenisSyarat.PENERIMA,
            grant.isSince(LawDays.PP_96_2012) && grant.office().wilayah().equals(region)
                ? Hasil.TERPENUHI
                : Hasil.TIDAK_DIKETAHUI,
            grant.at(grant.ofReceiver(), UNIT, grant.office().toString())));
    all.add(DecreeConditions.insideGiver(grant));
    if (grant.isSince(LawDays.UU_30_2014) && grant.isFrom(SumberWewenang.DELEGASI)) {
      all.add(DecreeConditions.basis(grant));
    }
    return all;
  }

  static Syarat affair(Grant grant, LayananDilimpahkan layanan) {
    boolean isAbsolute =
        layanan.urusan().filter(urusan -> urusan.kelompok() == KelompokUrusan.ABSOLUT).isPresent();
    return Syarat.of(
        JenisSyarat.URUSAN_PROVINSI,
        isAbsolute ? Hasil.TIDAK : Hasil.TIDAK_DIKETAHUI,
        grant.at(
            grant.ofService().property("urusan"),
            Law.PROVINCE_AFFAIRS,
            layanan.urusan().map(UrusanPemerintahan::nama).orElse("")));
  }
}
