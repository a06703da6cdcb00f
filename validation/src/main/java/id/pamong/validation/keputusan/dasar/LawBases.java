package id.pamong.validation.keputusan.dasar;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.norma.KecamatanForum;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.Norm;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.validation.keputusan.pemberian.Basis;
import id.pamong.validation.keputusan.pemberian.DayConditions;
import id.pamong.validation.keputusan.pemberian.GovernorBases;
import id.pamong.validation.keputusan.pemberian.GrantIndex;
import id.pamong.validation.keputusan.pemberian.InstrumentSet;
import id.pamong.validation.keputusan.pemberian.MovedGrant;
import id.pamong.validation.keputusan.pemberian.PreparedGrant;
import id.pamong.validation.keputusan.penugasan.NamedAffair;
import id.pamong.validation.keputusan.syarat.Affairs;
import id.pamong.validation.keputusan.syarat.AssistanceConditions;
import id.pamong.validation.keputusan.syarat.Attributions;
import id.pamong.validation.keputusan.syarat.GeneralAffairs;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.validation.keputusan.syarat.ServiceConditions;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Fakta;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what the law itself gives to the office of one request. */
final class LawBases {

  private static final JsonPointer OFFICE = JsonPointer.parse("/pejabat");
  private static final KodeWilayah JAKARTA = KodeWilayah.of(31);

  private final InstrumentSet set;
  private final AskedOffice asked;
  private final AssistanceBases assistance;
  private final PermintaanKeputusan request;

  LawBases(InstrumentSet set, AskedOffice asked, AssistanceBases assistance) {
    this.assistance = assistance;
    this.set = set;
    this.asked = asked;
    this.request = asked.request();
  }

  void addTo(List<Basis> all) {
    JabatanWilayah office = request.pejabat();
    Optional<Attributions.Attribution> task =
        Attributions.find(office.jabatan(), asked.service(), request.tanggal())
            .or(() -> DayConditions.asHeadOfDesa(office, asked.service(), request.tanggal()));
    if (office.jabatan() == Jabatan.GUBERNUR) {
      all.addAll(
          new GovernorBases(request, some -> asked.addRegions(some, office.wilayah()), named())
              .find(task));
      all.addAll(assistance.ofHead());
      return;
    }
    task.ifPresent(one -> all.add(attributed(one)));
    if (office.jabatan().isKepalaDaerahKabupatenKota()) {
      List<Basis> assisted = assistance.ofHead();
      // What he handed on as a task of assistance is no affair of his own region.
      if (assisted.isEmpty() || given().filter(assistance::isComplete).isEmpty()) {
        all.add(headOfRegion());
      }
      all.addAll(assisted);
    }
  }

  /**
   * Returns the basis of an office whose tasks the law lists with an open clause, such as "tugas
   * lain sesuai dengan ketentuan peraturan perundang-undangan" (UU 23/2014 Pasal 225 ayat (1) huruf
   * i): whether a service in other words is among them is not known. A licence is not, and what an
   * office above hands over, to this office or to others, is of the one who hands it over, also
   * where that instrument no longer stands; nor is what the law gives to the desa alone.
   */
  Optional<Basis> general() {
    List<DasarHukum> law = Law.tasks(request.pejabat().jabatan()).on(request.tanggal());
    if (request.pejabat().jabatan() == Jabatan.KEPALA_DINAS) {
      return law.isEmpty() || isOfOtherByLaw() ? Optional.empty() : Optional.of(ofDinas(law));
    }
    if (law.isEmpty()
        || Words.isLicence(asked.service())
        || isOfDesaAlone()
        || set.isHandedDown(asked.service(), request.pejabat().wilayah(), asked.edition())
        || isAssigned(request.pejabat().wilayah())
        || assistance.names(GrantIndex.group(request.pejabat().wilayah()))) {
      return Optional.empty();
    }
    SyaratBuilder all = new SyaratBuilder(8);
    Optional<Syarat> moved = moved();
    if (moved.isPresent()) {
      all.add(moved.get());
      return Optional.of(ofLaw(JenisSyarat.ATRIBUSI, all));
    }
    all.add(
        Syarat.of(
            JenisSyarat.TUGAS_MENURUT_UNDANG_UNDANG,
            Hasil.TIDAK_DIKETAHUI,
            new Dalil(law, List.of(request.layanan()), Dalil.HUKUM, JsonPointer.ROOT)));
    all.add(DayConditions.officeFits(request));
    asked.addRegions(all, request.pejabat().wilayah());
    return Optional.of(ofLaw(JenisSyarat.ATRIBUSI, all));
  }

  /** Tells whether the law itself gives the service to some office, or the affair to the heads. */
  private boolean isOfOtherByLaw() {
    return !Attributions.of(asked.service(), request.tanggal()).isEmpty()
        || GeneralAffairs.isCarriedOut(request);
  }

  /**
   * Returns the basis of a kepala dinas, who helps the head carry out the affairs of the region:
   * which of them, and whether by delegation or mandate, stands in a Perkada, which is not held.
   */
  private Basis ofDinas(List<DasarHukum> law) {
    SyaratBuilder all = new SyaratBuilder(8);
    all.add(
        Syarat.of(
            JenisSyarat.TUGAS_MENURUT_UNDANG_UNDANG,
            Hasil.TIDAK_DIKETAHUI,
            new Dalil(
                law, List.of(request.layanan(), "", "PERKADA"), Dalil.HUKUM, JsonPointer.ROOT)));
    all.add(DayConditions.officeFits(request));
    boolean isSinceUu23 = LawDays.isSince(request.tanggal(), LawDays.UU_23_2014);
    if (request.urusan().isPresent()) {
      all.add(Affairs.stated(request, isSinceUu23));
    }
    Affairs.division(request).ifPresent(all::add);
    asked.addRegions(all, request.pejabat().wilayah());
    return ofLaw(JenisSyarat.ATRIBUSI, all);
  }

  private Basis attributed(Attributions.Attribution one) {
    SyaratBuilder all = new SyaratBuilder(8);
    all.add(task(one));
    all.add(DayConditions.officeFits(request));
    asked.addRegions(all, request.pejabat().wilayah());
    return KecamatanForum.isSetBy(one.dasar())
        ? ofForum(one, all)
        : ofLaw(JenisSyarat.ATRIBUSI, all);
  }

  /**
   * The task that the law gives. By UU 23/2014 a lurah helps the camat in his; that he does it
   * himself PP 17/2018 says, and before it no law that is held.
   */
  private Syarat task(Attributions.Attribution one) {
    boolean isHelp = Law.isHelpOfLurah(one.dasar());
    boolean isOpen = isHelp && !LawDays.isSince(request.tanggal(), LawDays.PP_17_2018);
    List<DasarHukum> law = new ArrayList<>(List.of(one.dasar()));
    if (isHelp && !isOpen) {
      law.addAll(Law.OWN_TASKS_OF_LURAH);
    }
    return Syarat.of(
        JenisSyarat.TUGAS_MENURUT_UNDANG_UNDANG,
        isOpen ? Hasil.TIDAK_DIKETAHUI : Hasil.TERPENUHI,
        new Dalil(
            law,
            Fakta.of(
                one.tugas(),
                isHelp ? Jabatan.CAMAT.sebutan() : "",
                "",
                isOpen ? Jabatan.LURAH.sebutan() : ""),
            Dalil.HUKUM,
            JsonPointer.ROOT));
  }

  /** The law forms the forum of a kecamatan and leaves to a PP who sets it. */
  private Basis ofForum(Attributions.Attribution one, SyaratBuilder all) {
    JabatanWilayah office = request.pejabat();
    Dalil dalil =
        ObjectConditions.fromRequest(
            OFFICE, KecamatanForum.LAW, office, request.layanan(), one.dasar().sitasi());
    return new Basis(
        all.build(JenisSyarat.ATRIBUSI, dalil),
        Optional.empty(),
        Optional.of(office),
        Optional.empty(),
        /* isSub= */ false);
  }

  private Basis headOfRegion() {
    JabatanWilayah office = request.pejabat();
    KodeWilayah kode = office.wilayah();
    boolean fits =
        kode.tingkat() == Tingkat.KABUPATEN_KOTA
            && office.jabatan() == (kode.isKota() ? Jabatan.WALI_KOTA : Jabatan.BUPATI);
    boolean isOpen = fits && kode.provinsi().equals(JAKARTA);
    boolean isSinceUu23 = LawDays.isSince(request.tanggal(), LawDays.UU_23_2014);
    SyaratBuilder all = new SyaratBuilder(8);
    all.add(
        Syarat.of(
            JenisSyarat.PEMBERI,
            isOpen ? Hasil.TIDAK_DIKETAHUI : Hasil.of(fits),
            ObjectConditions.fromRequest(
                OFFICE, (isOpen ? Law.SPECIAL_REGIONS : Law.HEADS).on(request.tanggal()), office)));
    boolean isGeneral = isGeneral();
    Attributions.ofDesaAlone(asked.service(), request.tanggal())
        .or(() -> Attributions.ofGubernurAlone(asked.service(), request.tanggal()))
        .or(this::moved)
        .ifPresentOrElse(all::add, () -> addAffair(isSinceUu23, all));
    if (isGeneral) {
      Attributions.ofForum(office.jabatan(), asked.service(), request.tanggal())
          .ifPresent(all::add);
      GeneralAffairs.addMoney(request, all);
    }
    asked.addRegions(all, kode);
    return isGeneral
        ? ofLaw(JenisSyarat.PELAKSANAAN_URUSAN_UMUM, GeneralAffairs.BY_HEADS, all)
        : ofLaw(JenisSyarat.KEPALA_DAERAH, all);
  }

  /**
   * The affair as the request states it, else as the newest decree does by which the head gave the
   * service: who gives keeps the authority (UU 30/2014 Pasal 13 ayat (5), 14 ayat (5)); else as the
   * newest instrument does that assigns the service by name.
   */
  private void addAffair(boolean isSinceUu23, SyaratBuilder all) {
    Optional<Grant> given = given();
    if (given.isPresent()) {
      all.add(
          ServiceConditions.affairOfHead(
              given.get(), given.get().layanan().orElseThrow(), isSinceUu23));
      Affairs.division(request, given.get()).ifPresent(all::add);
      return;
    }
    Optional<NamedAffair> named = named();
    all.add(
        named
            .map(affair -> affair.ofKabupatenKota(request, isSinceUu23))
            .orElseGet(() -> Affairs.stated(request, isSinceUu23)));
    named
        .map(affair -> affair.division(request))
        .orElseGet(() -> Affairs.division(request))
        .ifPresent(all::add);
  }

  /** The affair of an instrument that assigns the service, where the request states none. */
  private Optional<NamedAffair> named() {
    return new NamedAffairs(set).find(request, asked.edition());
  }

  /** Tells whether the affair is of the President, and of no region. */
  private boolean isGeneral() {
    return request.urusan().isPresent()
        ? GeneralAffairs.isCarriedOut(request)
        : LawDays.isSince(request.tanggal(), LawDays.UU_23_2014)
            && given()
                .filter(grant -> !AssistanceConditions.isOf(grant))
                .flatMap(Grant::layanan)
                .filter(GeneralAffairs::isOf)
                .isPresent();
  }

  /** The newest decree by which the head gave the service, where the request states no affair. */
  private Optional<Grant> given() {
    JabatanWilayah office = request.pejabat();
    if (request.urusan().isPresent()) {
      return Optional.empty();
    }
    return grantsAround(office).stream()
        .sorted(PreparedGrant.NEWEST_FIRST)
        .filter(prepared -> set.moved().isGiver(office, prepared, asked.edition()))
        .map(PreparedGrant::grant)
        .filter(grant -> grant.layanan().flatMap(named -> named.urusan()).isPresent())
        .findFirst();
  }

  private Basis ofLaw(JenisSyarat jenis, SyaratBuilder all) {
    return ofLaw(jenis, Law.ATTRIBUTION, all);
  }

  private Basis ofLaw(JenisSyarat jenis, Norm law, SyaratBuilder all) {
    JabatanWilayah office = request.pejabat();
    Dalil dalil =
        ObjectConditions.fromRequest(OFFICE, law.on(request.tanggal()), office, request.layanan());
    return new Basis(
        all.build(jenis, dalil),
        Optional.of(SumberWewenang.ATRIBUSI),
        Optional.of(office),
        Optional.empty(),
        /* isSub= */ false);
  }

  private Optional<Syarat> moved() {
    return Attributions.movedFrom(request.pejabat().jabatan(), asked.service(), request.tanggal());
  }

  private boolean isOfDesaAlone() {
    return request.pejabat().jabatan() != Jabatan.KEPALA_DESA
        && Attributions.ofDesaAlone(asked.service(), request.tanggal()).isPresent();
  }

  private boolean isAssigned(KodeWilayah place) {
    return set.index().assignments().names(asked.service(), GrantIndex.group(place));
  }

  private List<PreparedGrant> grantsAround(JabatanWilayah office) {
    KodeWilayah region = office.wilayah();
    List<PreparedGrant> all = new ArrayList<>(set.index().around(asked.service(), region).all());
    for (MovedGrant one : set.moved().around(asked.service(), region, asked.edition())) {
      all.add(one.prepared());
    }
    return all;
  }
}
