package id.pamong.validation.keputusan;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahCatalog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds every way in which the office of one request may have come to its authority. */
final class BasisFinder {

  private static final JsonPointer OFFICE = JsonPointer.parse("/pejabat");
  private static final KodeWilayah JAKARTA = KodeWilayah.of(31);

  private final GrantIndex index;
  private final WilayahCatalog catalog;
  private final EditionOnDate edition;
  private final PermintaanKeputusan request;
  private final String service;
  private final Syarat officeExists;
  private final Syarat placeExists;
  private final boolean isOfAnyObject;

  private BasisFinder(
      GrantIndex index,
      WilayahCatalog catalog,
      EditionOnDate edition,
      PermintaanKeputusan request,
      boolean isOfAnyObject) {
    this.isOfAnyObject = isOfAnyObject;
    this.index = index;
    this.catalog = catalog;
    this.edition = edition;
    this.request = request;
    this.service = Words.key(request.layanan());
    this.officeExists = DayConditions.office(request, catalog, edition);
    this.placeExists = DayConditions.place(request, catalog, edition);
  }

  /** Returns what finds the bases for the object of a request. */
  static BasisFinder forRequest(
      GrantIndex index,
      WilayahCatalog catalog,
      EditionOnDate edition,
      PermintaanKeputusan request) {
    return new BasisFinder(index, catalog, edition, request, /* isOfAnyObject= */ false);
  }

  /**
   * Returns what finds the bases for some object: the limits of matter and what depends on the act
   * are left aside, since an office holds a service inside its limits.
   */
  static BasisFinder forAnyObject(
      GrantIndex index,
      WilayahCatalog catalog,
      EditionOnDate edition,
      PermintaanKeputusan request) {
    return new BasisFinder(index, catalog, edition, request, /* isOfAnyObject= */ true);
  }

  /** Returns the bases, the law before the decrees, the newest decree first. */
  List<Basis> find() {
    List<Basis> all = new ArrayList<>(4);
    JabatanWilayah office = request.pejabat();
    Optional<Attributions.Attribution> task = Attributions.find(office.jabatan(), service, day());
    if (office.jabatan() == Jabatan.GUBERNUR) {
      all.addAll(new GovernorBases(request, some -> addRegions(some, office.wilayah())).find(task));
    } else {
      task.ifPresent(one -> all.add(attributed(one)));
    }
    if (office.jabatan().isKepalaDaerahKabupatenKota()) {
      all.add(headOfRegion());
    } else if (office.jabatan() == Jabatan.KEPALA_DESA) {
      index.assignments().to(office.wilayah(), service).forEach(one -> all.add(assigned(one)));
    }
    addGrants(service, all);
    if (index.hasUnlisted()) {
      addGrants(GrantIndex.UNLISTED, all);
    }
    return all;
  }

  /**
   * Returns the basis of an office whose tasks the law lists with an open clause, such as "tugas
   * lain sesuai dengan ketentuan peraturan perundang-undangan" (UU 23/2014 Pasal 225 ayat (1) huruf
   * i): whether a service in other words is among them is not known. A licence is not, and what
   * some instrument hands over is of the one who hands it over.
   */
  List<Basis> general() {
    Jabatan jabatan = request.pejabat().jabatan();
    List<DasarHukum> law = Law.tasks(jabatan).on(day());
    if (law.isEmpty()
        || Words.isLicence(service)
        || index.isHandedOver(service, request.pejabat().wilayah())) {
      return List.of();
    }
    SyaratBuilder all = new SyaratBuilder(8);
    all.add(
        Syarat.of(
            JenisSyarat.TUGAS_MENURUT_UNDANG_UNDANG,
            Hasil.TIDAK_DIKETAHUI,
            new Dalil(law, List.of(request.layanan()), Dalil.HUKUM, JsonPointer.ROOT)));
    all.add(DayConditions.officeFits(request));
    addRegions(all, request.pejabat().wilayah());
    return List.of(ofLaw(JenisSyarat.ATRIBUSI, all));
  }

  /** Returns the basis of a grant to an office that bears another code on the day. */
  Basis moved(PreparedGrant prepared, Syarat sameRegion) {
    SyaratBuilder all = conditions(prepared, request.pejabat().wilayah());
    all.add(sameRegion);
    return direct(prepared, all);
  }

  private LocalDate day() {
    return request.tanggal();
  }

  private void addGrants(String key, List<Basis> all) {
    JabatanWilayah office = request.pejabat();
    GrantTable table = index.around(key, office.wilayah());
    for (PreparedGrant prepared : table.in(office.wilayah())) {
      if (prepared.jabatan() == office.jabatan()) {
        all.add(direct(prepared));
      }
    }
    if (index.handsOn()) {
      addHandedOn(table.in(office.wilayah()), all);
      for (KodeWilayah wider : office.wilayah().ancestors()) {
        addHandedOn(table.in(wider), all);
      }
      addHandedOn(index.ofProvince(key, office.wilayah()).all(), all);
    }
  }

  private void addHandedOn(List<PreparedGrant> grants, List<Basis> all) {
    Jabatan jabatan = request.pejabat().jabatan();
    for (PreparedGrant prepared : grants) {
      Optional<Subdelegasi> clause = prepared.grant().decree().subdelegasi();
      if (clause.isPresent()
          && clause.get().penerima() == jabatan
          && prepared.jabatan() != jabatan) {
        all.add(handedOn(prepared, clause.get()));
      }
    }
  }

  private Basis attributed(Attributions.Attribution one) {
    SyaratBuilder all = new SyaratBuilder(8);
    all.add(
        Syarat.of(
            JenisSyarat.TUGAS_MENURUT_UNDANG_UNDANG,
            Hasil.TERPENUHI,
            new Dalil(List.of(one.dasar()), List.of(one.tugas()), Dalil.HUKUM, JsonPointer.ROOT)));
    all.add(DayConditions.officeFits(request));
    addRegions(all, request.pejabat().wilayah());
    return ofLaw(JenisSyarat.ATRIBUSI, all);
  }

  private Basis headOfRegion() {
    JabatanWilayah office = request.pejabat();
    KodeWilayah kode = office.wilayah();
    boolean fits =
        kode.tingkat() == Tingkat.KABUPATEN_KOTA
            && office.jabatan() == (kode.isKota() ? Jabatan.WALI_KOTA : Jabatan.BUPATI);
    boolean isOpen = fits && kode.provinsi().equals(JAKARTA);
    boolean isSinceUu23 = LawDays.isSince(day(), LawDays.UU_23_2014);
    SyaratBuilder all = new SyaratBuilder(8);
    all.add(
        Syarat.of(
            JenisSyarat.PEMBERI,
            isOpen ? Hasil.TIDAK_DIKETAHUI : Hasil.of(fits),
            ObjectConditions.fromRequest(
                OFFICE, (isOpen ? Law.SPECIAL : Law.HEADS).on(day()), office)));
    all.add(affair(isSinceUu23));
    addRegions(all, kode);
    return ofLaw(JenisSyarat.KEPALA_DAERAH, all);
  }

  /**
   * The affair as the request states it, else as the newest decree does by which the head gave the
   * service: who gives keeps the authority (UU 30/2014 Pasal 13 ayat (5), 14 ayat (5)).
   */
  private Syarat affair(boolean isSinceUu23) {
    JabatanWilayah office = request.pejabat();
    if (request.urusan().isEmpty()) {
      Optional<Grant> given =
          index.around(service, office.wilayah()).all().stream()
              .sorted(PreparedGrant.NEWEST_FIRST)
              .map(PreparedGrant::grant)
              .filter(grant -> grant.giver().equals(office))
              .filter(grant -> grant.layanan().flatMap(named -> named.urusan()).isPresent())
              .findFirst();
      if (given.isPresent()) {
        return ServiceConditions.affair(
            given.get(), given.get().layanan().orElseThrow(), isSinceUu23);
      }
    }
    return Affairs.stated(request, isSinceUu23);
  }

  private Basis assigned(Assignment one) {
    SyaratBuilder all = new SyaratBuilder(16);
    AssignmentConditions.add(one, request, all);
    all.add(DayConditions.officeFits(request));
    addRegions(all, one.desa());
    Dalil source = one.at("", AssignmentConditions.LAW, one.citation(), one.office());
    return new Basis(
        all.build(JenisSyarat.PENUGASAN_DESA, source),
        Optional.empty(),
        Optional.of(request.pejabat()),
        Optional.empty(),
        /* isSub= */ false);
  }

  private Basis ofLaw(JenisSyarat jenis, SyaratBuilder all) {
    JabatanWilayah office = request.pejabat();
    Dalil dalil =
        ObjectConditions.fromRequest(OFFICE, Law.ATTRIBUTION.on(day()), office, request.layanan());
    return new Basis(
        all.build(jenis, dalil),
        Optional.of(SumberWewenang.ATRIBUSI),
        Optional.of(office),
        Optional.empty(),
        /* isSub= */ false);
  }

  private void addRegions(SyaratBuilder all, KodeWilayah region) {
    SignerConditions.add(request, all);
    all.add(officeExists);
    all.add(placeExists);
    all.add(ObjectConditions.place(request, region));
  }

  private Basis direct(PreparedGrant prepared) {
    return direct(prepared, conditions(prepared, prepared.office().wilayah()));
  }

  private Basis direct(PreparedGrant prepared, SyaratBuilder all) {
    boolean isMandate = prepared.isMandate();
    boolean isSub = prepared.jenis() == JenisSyarat.SUBDELEGASI;
    if (LawDays.isSince(day(), LawDays.UU_30_2014)) {
      if (isMandate) {
        MandateConditions.add(prepared.grant(), day(), all);
        if (!isOfAnyObject) {
          MandateConditions.addNotStrategic(request, all);
        }
      }
      MandateConditions.addSignature(prepared, request, all);
    } else if (prepared.grant().isMandateOfDesa()) {
      all.add(MandateConditions.below(prepared.grant(), day()));
    }
    if (!prepared.isFirst()) {
      addGiver(prepared, isMandate, isSub, all);
    }
    return basis(prepared, prepared.jenis(), prepared.source(day()), all, isSub);
  }

  /** Adds the conditions of a giver that is itself below the head of region. */
  private void addGiver(
      PreparedGrant prepared, boolean isMandate, boolean isSub, SyaratBuilder all) {
    Grant grant = prepared.grant();
    List<Basis> above = List.of();
    if (grant.giver().jabatan().jenjang() < grant.office().jabatan().jenjang()) {
      above = forGiver(grant.giver()).find();
    } else if (!isMandate) {
      all.add(MandateConditions.below(grant, day()));
    }
    if (isSub) {
      SubdelegationConditions.ofDecree(grant, SubdelegationConditions.allowedBy(above, grant), all);
    } else if (!isMandate) {
      all.add(
          Syarat.of(
              JenisSyarat.SUMBER_DINYATAKAN,
              Hasil.TIDAK_DIKETAHUI,
              grant.at("/sumber", Law.SOURCES.on(day()), grant.citation())));
    }
    all.add(
        Syarat.of(
            JenisSyarat.PEMBERI_BERWENANG,
            grant.at(
                "/pemberi",
                (isMandate ? Law.MANDATE_OF_HELD : Law.GIVER_HELD_IT).on(day()),
                grant.giver().toString()),
            Outcomes.orNone(above, noneFor(grant))));
  }

  private BasisFinder forGiver(JabatanWilayah giver) {
    return new BasisFinder(index, catalog, edition, asOf(giver, request), isOfAnyObject);
  }

  /** The same request of another office: what is of the person who signs is not of that one. */
  static PermintaanKeputusan asOf(JabatanWilayah office, PermintaanKeputusan request) {
    return PermintaanKeputusan.builder()
        .from(request)
        .pejabat(office)
        .tandaTangan(Optional.empty())
        .konflikKepentingan(Optional.empty())
        .masaJabatan(Optional.empty())
        .perintah(Optional.empty())
        .build();
  }

  private Basis handedOn(PreparedGrant prepared, Subdelegasi clause) {
    SyaratBuilder all = conditions(prepared, prepared.office().wilayah());
    all.add(ObjectConditions.place(request, request.pejabat().wilayah()));
    SubdelegationConditions.ofClause(prepared.grant(), clause, day(), all);
    Grant grant = prepared.grant();
    Dalil source =
        grant.at("/sumber", Law.SUB_OBJECT.on(day()), grant.citation(), grant.giver().toString());
    return basis(prepared, JenisSyarat.SUBDELEGASI, source, all, /* isSub= */ true);
  }

  private SyaratBuilder conditions(PreparedGrant prepared, KodeWilayah region) {
    SyaratBuilder all = new SyaratBuilder(24);
    prepared.addTo(all, day());
    DayConditions.inPeriod(prepared, day(), all);
    addRegions(all, region);
    prepared.limits().addAreaAndTime(request, isMoved(region, prepared), all);
    if (!isOfAnyObject) {
      prepared.limits().addMatter(request, all);
    }
    return all;
  }

  private static boolean isMoved(KodeWilayah region, PreparedGrant prepared) {
    return !region.equals(prepared.office().wilayah());
  }

  private Basis basis(
      PreparedGrant prepared, JenisSyarat jenis, Dalil source, SyaratBuilder all, boolean isSub) {
    Optional<JabatanWilayah> answers =
        switch (jenis) {
          case MANDAT -> Optional.of(prepared.grant().giver());
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
