package id.pamong.validation.keputusan.dasar;

import id.pamong.finding.JsonPointer;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.validation.keputusan.norma.RegionalLaw;
import id.pamong.validation.keputusan.pemberian.Basis;
import id.pamong.validation.keputusan.pemberian.DayConditions;
import id.pamong.validation.keputusan.pemberian.GrantIndex;
import id.pamong.validation.keputusan.pemberian.GrantTable;
import id.pamong.validation.keputusan.pemberian.InstrumentSet;
import id.pamong.validation.keputusan.pemberian.MovedAssignment;
import id.pamong.validation.keputusan.pemberian.MovedGrant;
import id.pamong.validation.keputusan.pemberian.PreparedGrant;
import id.pamong.validation.keputusan.pemberian.ProvinceDecreeConditions;
import id.pamong.validation.keputusan.pemberian.SubdelegationConditions;
import id.pamong.validation.keputusan.penugasan.AssignmentConditions;
import id.pamong.validation.keputusan.syarat.Affairs;
import id.pamong.validation.keputusan.syarat.Assignment;
import id.pamong.validation.keputusan.syarat.GeneralAffairs;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.validation.keputusan.syarat.StatedNature;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds every way in which the office of one request may have come to its authority. */
public final class BasisFinder {

  private final InstrumentSet set;
  private final EditionOnDate edition;
  private final PermintaanKeputusan request;
  private final AskedOffice asked;
  private final AssistanceBases assistance;
  private final AreaLimits area;
  private final boolean isOfAnyObject;

  private BasisFinder(
      InstrumentSet set,
      EditionOnDate edition,
      PermintaanKeputusan request,
      boolean isOfAnyObject) {
    this.isOfAnyObject = isOfAnyObject;
    this.set = set;
    this.edition = edition;
    this.request = request;
    this.asked = new AskedOffice(request, set, edition);
    this.assistance = new AssistanceBases(set.index().assistance(), asked);
    this.area = new AreaLimits(set, request, edition.edition());
  }

  /** Returns what finds the bases for the object of a request. */
  public static BasisFinder forRequest(
      InstrumentSet set, EditionOnDate edition, PermintaanKeputusan request) {
    return new BasisFinder(set, edition, request, /* isOfAnyObject= */ false);
  }

  /**
   * Returns what finds the bases for some object: the limits of matter and what depends on the act
   * are left aside, since an office holds a service inside its limits.
   */
  public static BasisFinder forAnyObject(
      InstrumentSet set, EditionOnDate edition, PermintaanKeputusan request) {
    return new BasisFinder(set, edition, request, /* isOfAnyObject= */ true);
  }

  /** Returns the bases, the law before the decrees, the newest decree first. */
  public List<Basis> find() {
    Optional<Syarat> unheld = RegionalLaw.unheld(day());
    if (unheld.isPresent()) {
      return List.of(Basis.unheld(unheld.get()));
    }
    List<Basis> all = new ArrayList<>(4);
    JabatanWilayah office = request.pejabat();
    new LawBases(set, asked, assistance).addTo(all);
    // In DI Yogyakarta a lurah heads a desa: whether it is his, the conditions of the office say.
    if (office.jabatan() == Jabatan.KEPALA_DESA || DayConditions.mayHeadDesa(office)) {
      set.assigned()
          .to(office.wilayah(), asked.service(), edition.edition())
          .forEach(one -> all.add(assigned(one, Optional.empty())));
      for (String key : set.index().assignments().near(asked.service(), request.layanan())) {
        set.assigned()
            .to(office.wilayah(), key, edition.edition())
            .forEach(
                one ->
                    OtherWriting.condition(one.one(), request)
                        .ifPresent(open -> all.add(assigned(one, Optional.of(open)))));
      }
    }
    addGrants(asked.service(), all);
    if (set.index().hasUnlisted()) {
      addGrants(GrantIndex.UNLISTED, all);
    }
    for (String key : set.index().near(asked.service(), request.layanan())) {
      OtherWriting.add(grants(key), request, all);
    }
    return SameDayAmendments.read(all, day());
  }

  /**
   * Returns the bases and, where none of them may give the authority, that by an open clause of the
   * law: an instrument that is not known to stand says no more than none.
   */
  public List<Basis> findOrGeneral() {
    List<Basis> bases = find();
    if (Outcomes.any(bases) != Hasil.TIDAK || bases.stream().anyMatch(SilentBasis::speaks)) {
      return bases;
    }
    Optional<Basis> general = new LawBases(set, asked, assistance).general();
    return bases.isEmpty()
        ? general.stream().toList()
        : Stream.concat(bases.stream(), general.filter(Basis::isOpen).stream()).toList();
  }

  private LocalDate day() {
    return request.tanggal();
  }

  private void addGrants(String key, List<Basis> all) {
    JabatanWilayah office = request.pejabat();
    GrantTable table = set.index().around(key, office.wilayah());
    for (PreparedGrant prepared : table.in(office.wilayah())) {
      if (prepared.jabatan() == office.jabatan()) {
        all.add(direct(prepared, office.wilayah()));
      }
    }
    if (set.index().handsOn()) {
      addHandedOn(table.in(office.wilayah()), all);
      for (KodeWilayah wider : office.wilayah().ancestors()) {
        addHandedOn(table.in(wider), all);
      }
      addHandedOn(set.index().ofProvince(key, office.wilayah()), all);
    }
    addMoved(set.moved().around(key, office.wilayah(), edition.edition()), all);
  }

  private List<Basis> grants(String key) {
    List<Basis> all = new ArrayList<>();
    addGrants(key, all);
    return all;
  }

  private void addHandedOn(List<PreparedGrant> grants, List<Basis> all) {
    for (PreparedGrant prepared : grants) {
      addHandedOn(prepared, prepared.office().wilayah(), all);
    }
  }

  private void addHandedOn(PreparedGrant prepared, KodeWilayah region, List<Basis> all) {
    Jabatan jabatan = request.pejabat().jabatan();
    Optional<Subdelegasi> clause = prepared.clause();
    if (clause.isPresent() && clause.get().penerima() == jabatan && prepared.jabatan() != jabatan) {
      all.add(handedOn(prepared, region, clause.get()));
    }
  }

  /** Adds the bases of grants whose decrees name the region by another code than the edition. */
  private void addMoved(List<MovedGrant> grants, List<Basis> all) {
    JabatanWilayah office = request.pejabat();
    for (MovedGrant moved : grants) {
      if (moved.office().equals(office)) {
        all.add(direct(moved.prepared(), moved.region()));
      } else if (ObjectConditions.inside(office.wilayah(), moved.region()) == Hasil.TERPENUHI) {
        addHandedOn(moved.prepared(), moved.region(), all);
      }
    }
  }

  private Basis assigned(MovedAssignment moved, Optional<Syarat> open) {
    Assignment one = moved.one();
    SyaratBuilder all = new SyaratBuilder(16);
    open.ifPresent(all::add);
    AssignmentConditions.add(one, request, all);
    all.add(DayConditions.officeFits(request));
    asked.addRegions(all, moved.desa());
    moved.conditions().forEach(all::add);
    Dalil source = one.at("", AssignmentConditions.LAW, one.citation(), one.office());
    return new Basis(
        all.build(JenisSyarat.PENUGASAN_DESA, source),
        Optional.empty(),
        Optional.of(request.pejabat()),
        Optional.empty(),
        /* isSub= */ false);
  }

  /** Returns the basis of a grant to the office, whose region bears a code on the day. */
  private Basis direct(PreparedGrant prepared, KodeWilayah region) {
    if (prepared.readings().isEmpty()) {
      return stated(prepared, region);
    }
    List<Basis> read = prepared.readings().stream().map(one -> stated(one, region)).toList();
    return UnstatedSource.join(prepared, read, prepared.jenis(), prepared.source(day()), day());
  }

  private Basis stated(PreparedGrant prepared, KodeWilayah region) {
    SyaratBuilder all = conditions(prepared, region);
    boolean isMandate = prepared.isMandate();
    boolean isSub = prepared.jenis() == JenisSyarat.SUBDELEGASI;
    if (!prepared.isFirst()) {
      all.add(DayConditions.officeFits(request));
      if (isMandate) {
        MandateForm.add(prepared.grant(), all);
      }
    }
    if (LawDays.isSince(day(), LawDays.UU_30_2014)) {
      if (isMandate) {
        MandateConditions.add(prepared.grant(), request, all);
        if (!isOfAnyObject) {
          MandateConditions.addNotStrategic(request, all);
        }
      }
      MandateConditions.addSignature(prepared, request, all);
    } else if (prepared.grant().isMandateOfDesa()) {
      all.add(MandateConditions.below(prepared.grant(), day()));
    }
    List<Basis> above = prepared.isFirst() ? List.of() : addGiver(prepared, isMandate, isSub, all);
    return basis(prepared, prepared.jenis(), prepared.source(day()), all, isSub).over(above);
  }

  /** Adds the conditions of a giver that is itself below the head of region; returns its bases. */
  private List<Basis> addGiver(
      PreparedGrant prepared, boolean isMandate, boolean isSub, SyaratBuilder all) {
    Grant grant = prepared.grant();
    List<Basis> above = List.of();
    if (DerivedOffice.mayStandAbove(grant, isMandate)) {
      set.moved().sameGiver(prepared, edition.edition()).ifPresent(all::add);
      Dalil giver = noneFor(grant);
      above =
          DerivedOffice.at(
              giver.sumber(),
              giver.letak(),
              forGiver(set.moved().giver(prepared, edition.edition())).findOrGeneral());
    } else if (!isMandate) {
      all.add(MandateConditions.below(grant, day()));
    }
    if (isSub) {
      UpperClauses.add(above, grant, request, set.catalog(), all);
    } else if (!isMandate) {
      all.add(
          Syarat.of(
              JenisSyarat.SUMBER_DINYATAKAN,
              Hasil.TIDAK_DIKETAHUI,
              grant.at("/sumber", Law.SOURCES.on(day()), grant.citation())));
    }
    // Nobody mandates to a kepala Desa, so that what he holds is his own.
    if (isMandate && !grant.isMandateOfDesa() && LawDays.isSince(day(), LawDays.UU_30_2014)) {
      all.add(MandateConditions.ofSource(grant, above));
    }
    all.add(
        Syarat.of(
            JenisSyarat.PEMBERI_BERWENANG,
            grant.at(
                "/pemberi",
                (isMandate ? Law.MANDATE_OF_HELD : Law.GIVER_HELD_IT).on(day()),
                grant.giver().toString()),
            above.isEmpty() && RegionFacts.isInJakarta(grant.giver().wilayah())
                ? List.of(ofSpecialLaw())
                : Outcomes.orNone(above, noneFor(grant))));
    return above;
  }

  /**
   * What special law gives to the offices of DKI Jakarta is not held: nor that it gives nothing.
   */
  private Syarat ofSpecialLaw() {
    return Syarat.of(
        JenisSyarat.TUGAS_MENURUT_UNDANG_UNDANG,
        Hasil.TIDAK_DIKETAHUI,
        new Dalil(
            Law.special(request.pejabat().jabatan()).on(day()),
            List.of(request.layanan()),
            Dalil.HUKUM,
            JsonPointer.ROOT));
  }

  private BasisFinder forGiver(JabatanWilayah giver) {
    return new BasisFinder(set, edition, asOf(giver, request), isOfAnyObject);
  }

  /** The same request of another office: what is of the person who signs is not of that one. */
  public static PermintaanKeputusan asOf(JabatanWilayah office, PermintaanKeputusan request) {
    return PermintaanKeputusan.builder()
        .from(request)
        .pejabat(office)
        .tandaTangan(Optional.empty())
        .konflikKepentingan(Optional.empty())
        .masaJabatan(Optional.empty())
        .perintah(Optional.empty())
        .keadaanKepala(Optional.empty())
        .build();
  }

  private Basis handedOn(PreparedGrant prepared, KodeWilayah region, Subdelegasi clause) {
    Grant grant = prepared.grant();
    Dalil source =
        grant.at("/sumber", Law.SUB_OBJECT.on(day()), grant.citation(), grant.office().toString());
    if (prepared.readings().isEmpty()) {
      return handedOn(prepared, region, clause, source);
    }
    List<Basis> read =
        prepared.readings().stream().map(one -> handedOn(one, region, clause, source)).toList();
    return UnstatedSource.join(prepared, read, JenisSyarat.SUBDELEGASI, source, day());
  }

  private Basis handedOn(
      PreparedGrant prepared, KodeWilayah region, Subdelegasi clause, Dalil source) {
    SyaratBuilder all = conditions(prepared, region);
    all.add(DayConditions.officeFits(request));
    all.add(ObjectConditions.place(request, request.pejabat().wilayah()));
    SubdelegationConditions.ofClause(prepared, clause, request, set.catalog(), all);
    return basis(prepared, JenisSyarat.SUBDELEGASI, source, all, /* isSub= */ true);
  }

  private SyaratBuilder conditions(PreparedGrant prepared, KodeWilayah region) {
    SyaratBuilder all = StandingConditions.of(prepared, request);
    Affairs.contradicted(request, prepared.grant()).ifPresent(all::add);
    StatedNature.contradicted(request, prepared.grant()).ifPresent(all::add);
    if (prepared.isOfProvince()) {
      ProvinceDecreeConditions.affair(prepared.grant(), request).ifPresent(all::add);
    } else if (prepared.isFirst()) {
      Affairs.division(request, prepared.grant()).ifPresent(all::add);
      assistance(prepared).ifPresent(all::add);
    }
    if (asked.mayBeGeneral()) {
      GeneralAffairs.addGiven(
          prepared.grant(), prepared.isMandate(), asked.service(), request, all);
    }
    DayConditions.inPeriod(prepared, request, all);
    asked.addRegions(all, region);
    area.add(prepared, all);
    if (!isOfAnyObject) {
      prepared.limits().addMatter(request, all);
    }
    set.moved().same(prepared, region, edition.edition()).ifPresent(all::add);
    return all;
  }

  /** A task of assistance is to be assigned to the region of its giver. */
  private Optional<Syarat> assistance(PreparedGrant prepared) {
    if (!prepared.isOfAssistance()) {
      return Optional.empty();
    }
    Grant grant = prepared.grant();
    return grant
        .layanan()
        .map(
            layanan ->
                assistance.condition(
                    grant, layanan, set.moved().giver(prepared, edition.edition()).wilayah()));
  }

  private Basis basis(
      PreparedGrant prepared, JenisSyarat jenis, Dalil source, SyaratBuilder all, boolean isSub) {
    Optional<JabatanWilayah> answers =
        switch (jenis) {
          case MANDAT -> Optional.of(set.moved().giver(prepared, edition.edition()));
          case DELEGASI, SUBDELEGASI ->
              isUnitInNameOfGiver(prepared) ? Optional.empty() : Optional.of(request.pejabat());
          default -> Optional.empty();
        };
    return new Basis(
        all.build(jenis, source),
        prepared.sumber(),
        LawDays.isSince(day(), LawDays.UU_30_2014) ? answers : Optional.empty(),
        Optional.of(prepared),
        isSub);
  }

  private boolean isUnitInNameOfGiver(PreparedGrant prepared) {
    return prepared.jabatan() == Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU
        && request.tandaTangan().filter(BentukTandaTangan::isMenyebutPemberi).isPresent();
  }

  private Dalil noneFor(Grant grant) {
    return grant.at("/pemberi", Law.NO_BASIS.on(day()), grant.giver().toString());
  }
}
