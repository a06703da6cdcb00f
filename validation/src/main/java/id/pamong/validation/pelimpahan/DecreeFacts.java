package id.pamong.validation.pelimpahan;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.HubunganInstrumen;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KelompokUrusan;
import id.pamong.pemerintahan.LingkunganPemerintahan;
import id.pamong.validation.RuleContext;
import id.pamong.validation.Truth;
import id.pamong.validation.dokumen.CamatLaw;
import id.pamong.validation.dokumen.DelegatingLaw;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.wewenang.AspekKewenangan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.mandat.SusunanJabatan;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Facts of a decree that several rules ask for; one place, so that one fault gives one finding. */
final class DecreeFacts {

  static final JsonPointer PENERIMA = JsonPointer.parse("/penerima");
  static final JsonPointer LAYANAN = JsonPointer.parse("/layanan");

  private static final int DKI_JAKARTA = 31;

  private static final Set<AspekKewenangan> NEVER_A_LICENCE =
      EnumSet.of(
          AspekKewenangan.REKOMENDASI,
          AspekKewenangan.KOORDINASI,
          AspekKewenangan.PEMBINAAN,
          AspekKewenangan.PENGAWASAN,
          AspekKewenangan.FASILITASI);

  private static final Set<Jabatan> OF_PROVINSI =
      EnumSet.of(
          Jabatan.WAKIL_GUBERNUR,
          Jabatan.SEKRETARIS_DAERAH,
          Jabatan.KEPALA_DINAS,
          Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU);

  private DecreeFacts() {}

  /** Returns the title of the head of a kabupaten or kota; empty for a region of another level. */
  static Optional<Jabatan> headOf(KodeWilayah kode) {
    if (kode.tingkat() != Tingkat.KABUPATEN_KOTA) {
      return Optional.empty();
    }
    return Optional.of(kode.isKota() ? Jabatan.WALI_KOTA : Jabatan.BUPATI);
  }

  /**
   * Returns the region whose authority is handed out. Empty where the giver is itself at fault:
   * what lies inside its region cannot be told then.
   */
  static Optional<KodeWilayah> jurisdiction(PelimpahanWewenang decree, RuleContext context) {
    KodeWilayah kode = decree.pemberi().wilayah();
    boolean usable =
        Giver.of(decree, context).jabatan().isKepalaDaerahKabupatenKota()
            && kode.tingkat() == Tingkat.KABUPATEN_KOTA
            && context.exists(kode) != Truth.NO
            && regionOfAllReceivers(decree, context).isEmpty();
    return usable ? Optional.of(kode) : Optional.empty();
  }

  /**
   * Returns the one other kabupaten or kota in which all receivers lie, if there are several, the
   * decree speaks of that region elsewhere, or the giver's is in doubt: then it is the giver's code
   * that is wrong, once, and not each receiver's.
   */
  static Optional<KodeWilayah> regionOfAllReceivers(
      PelimpahanWewenang decree, RuleContext context) {
    List<Optional<KodeWilayah>> regions =
        decree.penerima().stream()
            .map(penerima -> penerima.wilayah().kabupatenKota())
            .distinct()
            .toList();
    if (regions.size() != 1 || decree.pemberi().wilayah().tingkat() != Tingkat.KABUPATEN_KOTA) {
      return Optional.empty();
    }
    return regions
        .get(0)
        .filter(region -> !region.equals(decree.pemberi().wilayah()))
        .filter(region -> context.exists(region) != Truth.NO)
        .filter(
            region ->
                decree.penerima().size() > 1
                    || context.exists(decree.pemberi().wilayah()) == Truth.UNKNOWN
                    || speaksOf(decree, region));
  }

  /** Tells whether the giver's title, or what is cited or amended, is of a region, not its own. */
  private static boolean speaksOf(PelimpahanWewenang decree, KodeWilayah region) {
    KodeWilayah own = decree.pemberi().wilayah();
    Optional<Jabatan> title = Optional.of(decree.pemberi().jabatan());
    if (title.equals(headOf(region)) && !title.equals(headOf(own))) {
      return true;
    }
    List<KodeWilayah> issuers =
        Stream.of(
                decree.dasarHukum().stream().map(DasarHukum::instrumen),
                decree.subdelegasi().flatMap(Subdelegasi::dasar).stream()
                    .map(DasarHukum::instrumen),
                decree.instrumen().hubungan().stream().map(HubunganInstrumen::instrumen))
            .flatMap(instruments -> instruments)
            .flatMap(instrumen -> instrumen.daerah().stream())
            .toList();
    boolean ofOtherProvinsi =
        issuers.contains(region.provinsi()) && !issuers.contains(own.provinsi());
    return !issuers.contains(own) && (issuers.contains(region) || ofOtherProvinsi);
  }

  /**
   * Tells whether a decree delegates part of the affairs under the law of camat, to a receiver and
   * in a service at least. A mandate by a lower office is no delegation of the head of region.
   */
  static boolean isPartOfAffairs(PelimpahanWewenang decree, RuleContext context) {
    return !isMandateOfLowerOffice(decree, context)
        && decree.penerima().stream().anyMatch(penerima -> CamatLaw.governs(decree, penerima))
        && (decree.layanan().isEmpty()
            || decree.layanan().stream()
                .anyMatch(layanan -> isUnderCamatLaw(decree, layanan, context)));
  }

  /**
   * Tells whether a decree hands out part of the affairs of a kabupaten or kota. Of an assignment
   * to a desa the law on desa tells, of a unit of integrated services that on such units.
   */
  static boolean handsOutAffairs(PelimpahanWewenang decree, RuleContext context) {
    return decree.jenisPelimpahan() == JenisPelimpahan.SEBAGIAN_URUSAN
        && reachesOfficeOfRegion(decree, context);
  }

  /**
   * Tells whether a decree hands on a task of assistance since UU 23/2014, to whichever office: the
   * centre may assign concurrent affairs alone (Pasal 19 ayat (1)). Before it UU 32/2004 Pasal 10
   * ayat (4) let it assign absolute ones too.
   */
  static boolean handsOnAssistance(PelimpahanWewenang decree, RuleContext context) {
    return decree.jenisPelimpahan() == JenisPelimpahan.TUGAS_PEMBANTUAN
        && !context.tanggal().isBefore(Regimes.UU_23_2014)
        && !isMandateOfLowerOffice(decree, context);
  }

  private static boolean reachesOfficeOfRegion(PelimpahanWewenang decree, RuleContext context) {
    return !isMandateOfLowerOffice(decree, context)
        && decree.penerima().stream()
            .anyMatch(
                penerima ->
                    !isOfDesa(penerima.jabatan())
                        && penerima.jabatan() != Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU
                        && !CamatLaw.isOfProvinsi(Giver.of(decree, context), penerima));
  }

  /** Tells whether a service is a part of the affairs of the region, as the law of camat has it. */
  static boolean isUnderCamatLaw(
      PelimpahanWewenang decree, LayananDilimpahkan layanan, RuleContext context) {
    return CamatLaw.governs(decree, layanan) && !isOfGeneralAffair(layanan, context);
  }

  /**
   * Tells whether a gubernur, or who stands in his place, gives to offices of his provinsi alone.
   */
  static boolean isOfProvinsi(PelimpahanWewenang decree, RuleContext context) {
    return decree.pemberi().wilayah().tingkat() == Tingkat.PROVINSI
        && decree.penerima().stream()
            .allMatch(penerima -> CamatLaw.isOfProvinsi(Giver.of(decree, context), penerima));
  }

  /**
   * Tells whether a decree hands nothing but the general affairs of government to the camat, as UU
   * 23/2014 Pasal 25 ayat (6) itself has it, whether that is cited or not. To another office no law
   * hands them that is known.
   */
  static boolean isOfGeneralAffairs(PelimpahanWewenang decree, RuleContext context) {
    return !decree.layanan().isEmpty()
        && decree.layanan().stream().allMatch(layanan -> isOfGeneralAffair(layanan, context))
        && decree.penerima().stream().allMatch(one -> one.jabatan() == Jabatan.CAMAT);
  }

  /**
   * Tells whether a decree to the camat may hand out general affairs: it cites the article that
   * hands them over and states no affair. What it must have otherwise is then not known to be
   * missing.
   */
  static boolean mayBeOfGeneralAffairs(PelimpahanWewenang decree, RuleContext context) {
    return !context.tanggal().isBefore(Regimes.UU_23_2014)
        && decree.dasarHukum().stream().anyMatch(DelegatingLaw::isOfGeneralAffairs)
        && decree.layanan().stream().allMatch(layanan -> layanan.urusan().isEmpty())
        && decree.penerima().stream().allMatch(one -> one.jabatan() == Jabatan.CAMAT);
  }

  private static boolean isOfGeneralAffair(LayananDilimpahkan layanan, RuleContext context) {
    return !context.tanggal().isBefore(Regimes.UU_23_2014)
        && layanan.urusan().filter(one -> one.kelompok() == KelompokUrusan.UMUM).isPresent();
  }

  /**
   * Tells whether what is handed out can be an assignment to desa: neither a delegation nor a
   * mandate by its own words, and either a task of assistance, as the law once called it, or laid
   * down for offices of desa alone in the regulation that the law asks for (UU 23/2014 Pasal 20
   * ayat (4)).
   */
  static boolean isAssignment(PelimpahanWewenang decree, RuleContext context) {
    boolean byRegulation =
        !context.tanggal().isBefore(Regimes.UU_6_2014)
            && decree.penerima().stream().allMatch(penerima -> isOfDesa(penerima.jabatan()))
            && headOf(decree.pemberi().wilayah())
                .filter(head -> decree.instrumen().jenis() == RegionFacts.peraturan(head))
                .isPresent();
    return decree.sumber().isEmpty()
        && (byRegulation || decree.jenisPelimpahan() == JenisPelimpahan.TUGAS_PEMBANTUAN);
  }

  /**
   * Tells whether a region gives affairs to desa, rightly or not, and hands on no task of
   * assistance; what a desa mandates inside itself is none of the region.
   */
  static boolean handsAffairsToDesa(PelimpahanWewenang decree, RuleContext context) {
    return decree.jenisPelimpahan() == JenisPelimpahan.SEBAGIAN_URUSAN
        && reachesDesa(decree)
        && !isOfDesa(decree.pemberi().jabatan())
        && !isMandateOfLowerOffice(decree, context);
  }

  static boolean reachesDesa(PelimpahanWewenang decree) {
    return decree.penerima().stream().anyMatch(one -> isOfDesa(one.jabatan()));
  }

  static boolean isOfDesa(Jabatan jabatan) {
    return jabatan.lingkungan() == LingkunganPemerintahan.DESA;
  }

  /**
   * Tells whether an office below the head of region mandates, as UU 30/2014 lets it, and not in
   * the place of the head.
   */
  static boolean isMandateOfLowerOffice(PelimpahanWewenang decree, RuleContext context) {
    return isMandateOfOtherThanHead(decree, context) && !Giver.mayActForHead(decree, context);
  }

  /** Tells whether another than the head himself mandates, in his place or not. */
  static boolean isMandateOfOtherThanHead(PelimpahanWewenang decree, RuleContext context) {
    Jabatan pemberi = decree.pemberi().jabatan();
    return isLawfulMandate(decree, context)
        && isOfKabupatenKota(pemberi)
        && !pemberi.isKepalaDaerahKabupatenKota();
  }

  /**
   * Tells whether an office below the head mandates to others than a camat before UU 30/2014, when
   * no law that is held ruled such mandates: the law of the camat speaks of what he is given.
   */
  static boolean isEarlyMandateBelowCamat(PelimpahanWewenang decree, RuleContext context) {
    Jabatan pemberi = decree.pemberi().jabatan();
    return context.tanggal().isBefore(Regimes.UU_30_2014)
        && isFrom(decree, SumberWewenang.MANDAT)
        && isOfKabupatenKota(pemberi)
        && !pemberi.isKepalaDaerahKabupatenKota()
        && decree.penerima().stream().noneMatch(one -> one.jabatan() == Jabatan.CAMAT);
  }

  /** Tells whether an office below the head mandates that cannot be of the region it names. */
  static boolean isMisplacedGiver(PelimpahanWewenang decree, RuleContext context) {
    return isMandateOfOtherThanHead(decree, context)
        && !SusunanJabatan.isSesuaiWilayah(decree.pemberi());
  }

  /**
   * Tells whether a decree is a mandate on a day when the law knew its conditions. One that names
   * attribution as its source may be a mandate: its source is at fault, and what would follow from
   * the right one is not.
   */
  static boolean isLawfulMandate(PelimpahanWewenang decree, RuleContext context) {
    return (isFrom(decree, SumberWewenang.MANDAT) || isFrom(decree, SumberWewenang.ATRIBUSI))
        && !context.tanggal().isBefore(Regimes.UU_30_2014);
  }

  static boolean hasServiceUnit(PelimpahanWewenang decree) {
    return decree.penerima().stream()
        .anyMatch(penerima -> penerima.jabatan() == Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU);
  }

  static boolean isFrom(PelimpahanWewenang decree, SumberWewenang sumber) {
    return decree.sumber().filter(sumber::equals).isPresent();
  }

  static boolean isOfKabupatenKota(Jabatan jabatan) {
    return jabatan.lingkungan() == LingkunganPemerintahan.KABUPATEN_KOTA;
  }

  /**
   * Tells whether an office that may receive is named for a region that it cannot serve. An office
   * that may not receive at all is another rule's. In Daerah Istimewa Yogyakarta a lurah heads a
   * desa (kalurahan), under special law.
   */
  static boolean isMisplaced(
      PelimpahanWewenang decree, RuleContext context, JabatanWilayah penerima) {
    Jabatan jabatan = penerima.jabatan();
    KodeWilayah wilayah = penerima.wilayah();
    if (!mayReceive(decree, context, jabatan)
        || isBesideGiver(decree, penerima)
        || isOfOwnProvinsi(decree, context, penerima)) {
      return false;
    }
    return jabatan.tingkat() != wilayah.tingkat()
        || (jabatan.tingkat() == Tingkat.DESA_KELURAHAN
            && !SusunanJabatan.isSesuaiWilayah(penerima));
  }

  /** The offices of a provinsi bear the same names as those of its kabupaten and kota. */
  static boolean isOfOwnProvinsi(
      PelimpahanWewenang decree, RuleContext context, JabatanWilayah penerima) {
    return isOfProvinsi(decree, context) && OF_PROVINSI.contains(penerima.jabatan());
  }

  /** Tells whether an office of a provinsi gives to another of the same provinsi. */
  private static boolean isBesideGiver(PelimpahanWewenang decree, JabatanWilayah penerima) {
    return penerima.wilayah().tingkat() == Tingkat.PROVINSI
        && penerima.wilayah().equals(decree.pemberi().wilayah())
        && SusunanJabatan.isSesuaiWilayah(decree.pemberi())
        && SusunanJabatan.isSesuaiWilayah(penerima);
  }

  /** Tells whether an office of the kabupaten or kota may receive, wherever it is. */
  static boolean mayReceive(PelimpahanWewenang decree, RuleContext context, Jabatan jabatan) {
    return switch (jabatan) {
      case CAMAT, LURAH, KEPALA_UNIT_PELAYANAN_TERPADU -> true;
      default ->
          isOfKabupatenKota(jabatan)
              && !jabatan.isKepalaDaerahKabupatenKota()
              && isLawfulMandate(decree, context);
    };
  }

  /**
   * Tells whether a code is of a region that the day knows, and not of the giver's or around it. A
   * code of which the day knows no kabupaten or kota, such as one of before, is not known, and may
   * be of the giver's own region.
   */
  static boolean isKnownOutside(KodeWilayah own, KodeWilayah kode, RuleContext context) {
    return !own.contains(kode)
        && !own.equals(kode)
        && !kode.contains(own)
        && context.exists(kode.kabupatenKota().orElse(kode)) == Truth.YES;
  }

  static boolean isInJakarta(KodeWilayah wilayah) {
    return wilayah.provinsi().equals(KodeWilayah.of(DKI_JAKARTA));
  }

  static boolean isLicence(LayananDilimpahkan layanan) {
    return layanan
        .sifat()
        .map(sifat -> sifat == SifatLayanan.PERIZINAN)
        .orElseGet(() -> layanan.aspek().filter(AspekKewenangan.PERIZINAN::equals).isPresent());
  }

  static boolean isOtherService(LayananDilimpahkan layanan) {
    return layanan.sifat().filter(SifatLayanan.NONPERIZINAN::equals).isPresent();
  }

  /** Tells whether a service is called a licence and something that is none, or the reverse. */
  static boolean contradictsItself(LayananDilimpahkan layanan) {
    if (layanan.sifat().isEmpty() || layanan.aspek().isEmpty()) {
      return false;
    }
    AspekKewenangan aspek = layanan.aspek().get();
    return layanan.sifat().get() == SifatLayanan.PERIZINAN
        ? NEVER_A_LICENCE.contains(aspek)
        : aspek == AspekKewenangan.PERIZINAN;
  }
}
