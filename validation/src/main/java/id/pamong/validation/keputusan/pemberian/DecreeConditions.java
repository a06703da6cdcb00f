package id.pamong.validation.keputusan.pemberian;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.LingkunganPemerintahan;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.Norm;
import id.pamong.validation.keputusan.syarat.AssistanceConditions;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Conditions of a decree by the head of a kabupaten or kota, under the law of its own day. */
final class DecreeConditions {

  private static final Set<JenisInstrumen> OF_PROVINCE =
      EnumSet.of(
          JenisInstrumen.PERDA_PROVINSI,
          JenisInstrumen.PERATURAN_GUBERNUR,
          JenisInstrumen.KEPUTUSAN_GUBERNUR);

  private static final KodeWilayah JAKARTA = KodeWilayah.of(31);

  private DecreeConditions() {}

  static List<Syarat> of(Grant grant) {
    if (ProvinceDecreeConditions.isOf(grant)) {
      return ProvinceDecreeConditions.of(grant);
    }
    if (!grant.isSince(LawDays.PP_19_2008)) {
      return List.of(ofUnknownLaw(grant));
    }
    List<Syarat> all = new ArrayList<>();
    all.add(form(grant));
    all.add(giver(grant));
    DecreeReceivers.add(grant, all);
    boolean isLaterMandate =
        grant.isFrom(SumberWewenang.MANDAT) && grant.isSince(LawDays.UU_30_2014);
    if (grant.isSince(LawDays.UU_30_2014) && !isLaterMandate) {
      if (grant.isFrom(SumberWewenang.ATRIBUSI)) {
        all.add(
            Syarat.of(
                JenisSyarat.ATRIBUSI_OLEH_UNDANG_UNDANG,
                Hasil.TIDAK,
                grant.at("/sumber", Law.ATTRIBUTION, grant.citation())));
      } else if (grant.isFrom(SumberWewenang.DELEGASI)) {
        all.add(DecreeBasis.condition(grant));
      }
    } else if (!isLaterMandate && AssistanceConditions.isBeforeLawOfCamat(grant)) {
      all.add(AssistanceConditions.basisBeforeLawOfCamat(grant));
    }
    if (grant.isUnderCamatLaw() && grant.isSince(LawDays.UU_23_2014)) {
      all.add(mapping(grant));
    }
    return all;
  }

  /** A decree from before PP 19/2008 is judged by law that is not held here. */
  private static Syarat ofUnknownLaw(Grant grant) {
    return Syarat.of(
        JenisSyarat.HUKUM_PADA_TANGGALNYA,
        Hasil.TIDAK_DIKETAHUI,
        grant.at(
            "/instrumen/tanggalDitetapkan", List.of(), grant.citation(), grant.set().toString()));
  }

  /** A mandate has no form of its own; else the head of region issues it, or the Perda does. */
  static Syarat form(Grant grant) {
    JenisInstrumen jenis = grant.decree().instrumen().jenis();
    boolean isOrder = jenis == JenisInstrumen.SURAT_PERINTAH && grant.isFrom(SumberWewenang.MANDAT);
    Set<JenisInstrumen> issued = issuedBy(grant.giver().jabatan());
    boolean isOpen = isOfJakarta(grant) && OF_PROVINCE.contains(jenis);
    return Syarat.of(
        JenisSyarat.BENTUK_INSTRUMEN,
        isOrder
            ? Hasil.TERPENUHI
            : isOpen || issued.isEmpty() ? Hasil.TIDAK_DIKETAHUI : Hasil.of(issued.contains(jenis)),
        grant.at(
            "/instrumen/jenis",
            isOrder
                ? Law.MANDATE
                : isOpen
                    ? Law.special(grant.office().jabatan())
                    : grant.isOfVillageBudget()
                        ? Law.OF_HEAD
                        : Law.form(
                            jenis,
                            (DecreeReceivers.isByLawOfCamat(grant) ? grant.office() : grant.giver())
                                .jabatan()),
            jenis.singkatan(),
            grant.giver().jabatan().sebutan()));
  }

  /** The kinds that a head of region issues; of other givers no law that is known tells. */
  private static Set<JenisInstrumen> issuedBy(Jabatan giver) {
    return switch (giver) {
      case BUPATI ->
          EnumSet.of(
              JenisInstrumen.PERDA_KABUPATEN_KOTA,
              JenisInstrumen.PERATURAN_BUPATI,
              JenisInstrumen.KEPUTUSAN_BUPATI);
      case WALI_KOTA ->
          EnumSet.of(
              JenisInstrumen.PERDA_KABUPATEN_KOTA,
              JenisInstrumen.PERATURAN_WALI_KOTA,
              JenisInstrumen.KEPUTUSAN_WALI_KOTA);
      case GUBERNUR ->
          EnumSet.of(
              JenisInstrumen.PERDA_PROVINSI,
              JenisInstrumen.PERATURAN_GUBERNUR,
              JenisInstrumen.KEPUTUSAN_GUBERNUR);
      default -> EnumSet.noneOf(JenisInstrumen.class);
    };
  }

  /**
   * Tells whether the form is one that the law of the day does not name, though practice uses it.
   */
  static boolean isOfOtherForm(Grant grant) {
    JenisInstrumen jenis = grant.decree().instrumen().jenis();
    if (!grant.isSince(LawDays.PP_19_2008)) {
      return false;
    }
    if (jenis == JenisInstrumen.PERDA_KABUPATEN_KOTA || !grant.isUnderCamatLaw()) {
      return jenis == JenisInstrumen.PERDA_KABUPATEN_KOTA && grant.isUnderCamatLaw();
    }
    return (jenis.sifat() == SifatInstrumen.PERATURAN) == grant.isSince(LawDays.UU_23_2014);
  }

  /**
   * In DKI Jakarta the gubernur alone heads a region of its own; special law says what he gives.
   */
  private static boolean isOfJakarta(Grant grant) {
    return grant.giver().jabatan() == Jabatan.GUBERNUR && grant.giver().wilayah().equals(JAKARTA);
  }

  private static Syarat giver(Grant grant) {
    JabatanWilayah giver = grant.giver();
    KodeWilayah kode = giver.wilayah();
    boolean fits =
        kode.tingkat() == Tingkat.KABUPATEN_KOTA
            && giver.jabatan() == (kode.isKota() ? Jabatan.WALI_KOTA : Jabatan.BUPATI);
    boolean isAdministrative = (fits && kode.provinsi().equals(JAKARTA)) || isOfJakarta(grant);
    // What a desa hands on inside itself is law of the desa, which is not judged here.
    boolean isOpen =
        isAdministrative || giver.jabatan().lingkungan() == LingkunganPemerintahan.DESA;
    Norm norm =
        isAdministrative
            ? Law.special(grant.office().jabatan())
            : grant.isOfVillageBudget()
                ? Law.VILLAGE_BUDGET
                : DecreeReceivers.isByLawOfCamat(grant) ? Law.GIVER_TO_CAMAT : Law.HEADS;
    return Syarat.of(
        JenisSyarat.PEMBERI,
        isOpen ? Hasil.TIDAK_DIKETAHUI : Hasil.of(fits),
        grant.at("/pemberi", norm, giver.toString()));
  }

  private static Syarat mapping(Grant grant) {
    LocalDate set = grant.origin("/pemetaan").set();
    Hasil hasil =
        grant
            .decree()
            .pemetaan()
            .map(mapping -> Hasil.of(mapping.tanggal().filter(d -> d.isAfter(set)).isEmpty()))
            .orElse(Hasil.TIDAK_DIKETAHUI);
    String name = grant.decree().pemetaan().map(mapping -> mapping.dokumen()).orElse("");
    String day =
        grant
            .decree()
            .pemetaan()
            .flatMap(mapping -> mapping.tanggal())
            .map(Object::toString)
            .orElse("");
    return Syarat.of(
        JenisSyarat.PEMETAAN,
        hasil,
        grant.at(
            "/pemetaan",
            grant.isSince(LawDays.PP_17_2018) ? Law.pp17("11 ayat (7)") : Law.uu23("226 ayat (2)"),
            name,
            day,
            set.toString()));
  }
}
