package id.pamong.validation.keputusan.pemberian;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.LingkunganPemerintahan;
import id.pamong.validation.Truth;
import id.pamong.validation.dokumen.DelegatingLaw;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.Norm;
import id.pamong.validation.keputusan.norma.OfficeFit;
import id.pamong.validation.keputusan.syarat.AssistanceConditions;
import id.pamong.validation.keputusan.syarat.GeneralAffairs;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.validation.register.InstrumentRegister;
import id.pamong.validation.register.InstrumentStatus;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    Syarat receiver = receiver(grant);
    // That he stands below the giver is a condition of every mandate, and says the same.
    if (!isMandate(grant) || receiver.hasil() != Hasil.TERPENUHI) {
      all.add(receiver);
    }
    all.add(insideGiver(grant));
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
        all.add(basis(grant));
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
                    ? Law.SPECIAL
                    : grant.isOfVillageBudget()
                        ? Law.OF_HEAD
                        : Law.form(
                            jenis,
                            (isByLawOfCamat(grant) ? grant.office() : grant.giver()).jabatan()),
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
            ? Law.SPECIAL
            : grant.isOfVillageBudget()
                ? Law.VILLAGE_BUDGET
                : isByLawOfCamat(grant) ? Law.GIVER_TO_CAMAT : Law.HEADS;
    return Syarat.of(
        JenisSyarat.PEMBERI,
        isOpen ? Hasil.TIDAK_DIKETAHUI : Hasil.of(fits),
        grant.at("/pemberi", norm, giver.toString()));
  }

  private static Syarat receiver(Grant grant) {
    return Syarat.of(
        JenisSyarat.PENERIMA,
        mayReceive(grant),
        grant.at(
            grant.ofReceiver(),
            grant.isOfVillageBudget() ? Law.VILLAGE_BUDGET : ofReceiver(grant),
            grant.office().toString()));
  }

  private static boolean isCamat(Grant grant) {
    return grant.office().jabatan() == Jabatan.CAMAT;
  }

  /** Tells whether it goes to a camat by Pasal 226, of which the general affairs are not. */
  private static boolean isByLawOfCamat(Grant grant) {
    return isCamat(grant) && !grant.isOfGeneralAffair();
  }

  private static Norm ofReceiver(Grant grant) {
    if (grant.isOfGeneralAffair() && isCamat(grant) && !isMandate(grant)) {
      return Law.GENERAL_TO_CAMAT;
    }
    Jabatan jabatan = grant.office().jabatan();
    if (jabatan == Jabatan.LURAH && isDelegation(grant) && grant.isSince(LawDays.PP_17_2018)) {
      return Law.TO_OTHER;
    }
    return isDelegation(grant) && grant.isOfCamatAlone()
        ? Law.receiver(Jabatan.CAMAT, /* isMandate= */ false)
        : Law.receiver(jabatan, isMandate(grant));
  }

  private static Hasil mayReceive(Grant grant) {
    JabatanWilayah office = grant.office();
    Jabatan jabatan = office.jabatan();
    Hasil fits = OfficeFit.of(office);
    if (fits == Hasil.TIDAK || jabatan.tingkat() != office.wilayah().tingkat()) {
      return Hasil.TIDAK;
    }
    boolean isMandate = isMandate(grant);
    return switch (jabatan) {
      case CAMAT -> Hasil.TERPENUHI;
      case LURAH -> fits.dan(lurah(grant, isMandate));
      case KEPALA_UNIT_PELAYANAN_TERPADU ->
          grant.isSince(LawDays.PP_96_2012) ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI;
      case KEPALA_DESA, PERANGKAT_DESA ->
          grant.isSince(LawDays.UU_6_2014) ? Hasil.TIDAK : Hasil.TIDAK_DIKETAHUI;
      default -> fits.dan(other(grant, isMandate));
    };
  }

  private static boolean isMandate(Grant grant) {
    return grant.isFrom(SumberWewenang.MANDAT) && grant.isSince(LawDays.UU_30_2014);
  }

  /**
   * Another office of the same government may receive a delegation that a PP, Perpres or Perda
   * provides for, but not one that rests on the law of the camat alone; the affairs of a kabupaten
   * or kota are not handed to another government.
   */
  private static Hasil other(Grant grant, boolean isMandate) {
    Jabatan jabatan = grant.office().jabatan();
    if (jabatan.lingkungan() != LingkunganPemerintahan.KABUPATEN_KOTA
        || jabatan.isKepalaDaerahKabupatenKota()) {
      return Hasil.TIDAK;
    }
    if (isDelegation(grant)) {
      return Hasil.of(!grant.isOfCamatAlone());
    }
    return isMandate ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI;
  }

  private static boolean isDelegation(Grant grant) {
    return grant.isFrom(SumberWewenang.DELEGASI) && grant.isSince(LawDays.UU_30_2014);
  }

  /**
   * PP 17/2018 Pasal 11 speaks of the camat alone: whether a delegation to a lurah rests on other
   * law is asked of its basis, as of every other office.
   */
  private static Hasil lurah(Grant grant, boolean isMandate) {
    return isMandate || isDelegation(grant) || !grant.isSince(LawDays.PP_17_2018)
        ? Hasil.TERPENUHI
        : Hasil.TIDAK_DIKETAHUI;
  }

  static Syarat insideGiver(Grant grant) {
    KodeWilayah own = grant.giver().wilayah();
    KodeWilayah other = grant.office().wilayah();
    return Syarat.of(
        JenisSyarat.PENERIMA_DALAM_WILAYAH,
        Hasil.of(own.equals(other) || own.contains(other)),
        grant.at(
            grant.ofReceiver().property("wilayah"),
            Law.INSIDE_GIVER,
            other.toString(),
            own.toString()));
  }

  /**
   * What the decree does not cite is not known; what it cites and is no longer law does not help. A
   * PP of which it is not known that it provides for this delegation, and a Perda, leave it open.
   */
  static Syarat basis(Grant grant) {
    if (grant.isOfGeneralAffair()) {
      return GeneralAffairs.basis(grant);
    }
    List<DasarHukum> cited = grant.decree().dasarHukum();
    Hasil hasil = grant.isOwnPerda() ? Hasil.TERPENUHI : Hasil.TIDAK;
    for (DasarHukum dasar : cited) {
      hasil = hasil.atau(establishes(dasar, grant));
    }
    if (cited.isEmpty() && hasil == Hasil.TIDAK) {
      hasil = Hasil.TIDAK_DIKETAHUI;
    }
    if (hasil == Hasil.TIDAK && GeneralAffairs.mayBeGiven(grant)) {
      return GeneralAffairs.unstated(grant);
    }
    if (hasil == Hasil.TIDAK_DIKETAHUI && mayMeanUnit(grant)) {
      return unit(grant);
    }
    boolean isByCamatLaw = hasil == Hasil.TERPENUHI && !grant.isOwnPerda();
    if (isByCamatLaw && AssistanceConditions.isBeforeLawOfCamat(grant)) {
      return AssistanceConditions.basisBeforeLawOfCamat(grant);
    }
    String list = cited.stream().map(DasarHukum::sitasi).collect(Collectors.joining("; "));
    List<DasarHukum> law = new ArrayList<>(Law.DELEGATION);
    if (hasil == Hasil.TERPENUHI) {
      cited.stream()
          .filter(dasar -> establishes(dasar, grant) == Hasil.TERPENUHI)
          .flatMap(dasar -> meant(dasar, grant).stream())
          .distinct()
          .forEach(law::add);
    }
    boolean isOfOther = hasil == Hasil.TIDAK_DIKETAHUI && !cited.isEmpty();
    return Syarat.of(
        JenisSyarat.DASAR_DELEGASI,
        hasil,
        grant.at("/dasarHukum", law, list, isOfOther ? grant.office().toString() : ""));
  }

  /** The article that delegates, where another of the same instrument is cited. */
  private static Optional<DasarHukum> meant(DasarHukum cited, Grant grant) {
    Jabatan office = grant.office().jabatan();
    return DelegatingLaw.providesFor(office, cited) == Truth.NO
        ? DelegatingLaw.findProvision(office, cited.instrumen())
        : Optional.empty();
  }

  /** Tells whether a dinas is given what the cited law gives to a unit of integrated services. */
  private static boolean mayMeanUnit(Grant grant) {
    return grant.office().jabatan() == Jabatan.KEPALA_DINAS
        && grant.decree().dasarHukum().stream()
            .anyMatch(dasar -> Law.providesFor(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, dasar));
  }

  /** A dinas may be that unit, and then its head is written as the head of the unit. */
  private static Syarat unit(Grant grant) {
    return Syarat.of(
        JenisSyarat.PENERIMA_UNIT_PELAYANAN,
        Hasil.TIDAK_DIKETAHUI,
        grant.at(
            grant.ofReceiver().property("jabatan"),
            Law.receiver(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, /* isMandate= */ false),
            grant.office().toString(),
            Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU.name()));
  }

  private static Hasil establishes(DasarHukum dasar, Grant grant) {
    InstrumentStatus status =
        InstrumentRegister.official().statusOn(dasar, grant.origin("/dasarHukum").set());
    if (!DelegatingLaw.isOfKind(dasar.instrumen().jenis())
        || status == InstrumentStatus.NO_LONGER
        || status == InstrumentStatus.NOT_YET) {
      return Hasil.TIDAK;
    }
    boolean isOfOtherService =
        DelegatingLaw.isOfVillageBudget(dasar)
            && grant.layanan().isPresent()
            && !grant.isOfVillageBudget();
    return !isOfOtherService && Law.providesFor(grant.office().jabatan(), dasar)
        ? Hasil.TERPENUHI
        : Hasil.TIDAK_DIKETAHUI;
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
