package id.pamong.validation.keputusan.pemberian;

import id.pamong.finding.Severity;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.Periode;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.validation.keputusan.instrumen.Ending;
import id.pamong.validation.keputusan.instrumen.Instrument;
import id.pamong.validation.keputusan.instrumen.LastDay;
import id.pamong.validation.keputusan.instrumen.UnlistedService;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.validation.register.InstrumentRegister;
import id.pamong.validation.register.InstrumentStatus;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.PenanggungJawab;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.keputusan.JenisCatatan;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Fakta;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader must know of a decision and what does not change it. */
public final class Remarks {

  private static final Set<KodeWilayah> SPECIAL =
      Stream.of(11, 31, 34, 91, 92, 93, 94, 95, 96)
          .map(KodeWilayah::of)
          .collect(Collectors.toUnmodifiableSet());

  private static final List<DasarHukum> UNIT_OF_KABUPATEN_KOTA =
      List.of(
          NationalLaw.pasal(NationalLaw.PP_96_2012, "16 ayat (2)"),
          NationalLaw.pasal(NationalLaw.PP_18_2016, "39 ayat (3)"));

  private static final List<DasarHukum> UNIT_OF_PROVINCE =
      List.of(
          NationalLaw.pasal(NationalLaw.PP_96_2012, "16 ayat (2)"),
          NationalLaw.pasal(NationalLaw.PP_18_2016, "17 ayat (3)"));

  private Remarks() {}

  /** Returns the remarks on a grant that no request changes. */
  public static List<Catatan> of(Grant grant) {
    List<Catatan> all = new ArrayList<>();
    if (DecreeConditions.isOfOtherForm(grant)) {
      all.add(warning(JenisCatatan.BENTUK_LAIN, Law.NAMED_FORM.on(grant.set()), grant.citation()));
    }
    boolean isOfUnit = grant.office().jabatan() == Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU;
    if (isOfUnit
        && grant.isSince(LawDays.PP_18_2016)
        && grant.kind().sifat() != SifatInstrumen.PERATURAN) {
      boolean isOfProvince = grant.giver().jabatan() == Jabatan.GUBERNUR;
      all.add(
          info(
              JenisCatatan.BENTUK_UNIT_PELAYANAN,
              isOfProvince ? UNIT_OF_PROVINCE : UNIT_OF_KABUPATEN_KOTA,
              grant.citation()));
    }
    return List.copyOf(all);
  }

  /** Adds that another instrument bears the same kind, number, year and region as one. */
  static List<Catatan> doubled(List<Catatan> remarks, String citation) {
    List<Catatan> all = new ArrayList<>(remarks);
    all.add(info(JenisCatatan.IDENTITAS_GANDA, List.of(), citation));
    return List.copyOf(all);
  }

  /** Adds the remarks on the clauses by which the delegations of a chain are handed on. */
  public static void ofClauses(Basis basis, LocalDate day, List<Catatan> all) {
    if (!basis.isSub() && basis.above().isEmpty()) {
      return;
    }
    basis
        .chain()
        .flatMap(
            one ->
                one.isSub() && one.clause().isEmpty()
                    ? one.above().stream().filter(Basis::holds)
                    : Stream.of(one).filter(link -> link.clause().isPresent()))
        .flatMap(one -> one.prepared().stream())
        .distinct()
        .forEach(prepared -> addOfClause(prepared, day, all));
  }

  private static void addOfClause(PreparedGrant prepared, LocalDate day, List<Catatan> all) {
    if (prepared.clause().isEmpty() || !LawDays.isSince(day, LawDays.UU_30_2014)) {
      return;
    }
    Subdelegasi clause = prepared.clause().get();
    if (SubdelegationConditions.isOfSameDay(prepared.grant(), clause, day)) {
      all.add(
          info(JenisCatatan.SUBDELEGASI_HARI_YANG_SAMA, Law.SUB_FORM, prepared.grant().citation()));
    }
    Optional<DasarHukum> basis = clause.dasar();
    Optional<Ending> ending = Ending.decisive(prepared.endingsOfClauseBasis(), day);
    boolean isOver =
        basis
            .filter(
                dasar ->
                    InstrumentRegister.official().statusOn(dasar, day)
                        == InstrumentStatus.NO_LONGER)
            .isPresent();
    if (ending.isPresent() || isOver) {
      all.add(
          warning(
              JenisCatatan.DASAR_SUBDELEGASI_DICABUT,
              Law.SUB_ALLOWED,
              basis.orElseThrow().sitasi(),
              ending.map(Ending::by).orElse(""),
              ending.map(one -> one.day().toString()).orElse("")));
    }
  }

  /** Tells whether the head of region gave part of the affairs to a lurah under PP 73/2005. */
  private static boolean isUnderLurahLaw(PreparedGrant prepared) {
    return prepared.jabatan() == Jabatan.LURAH
        && prepared.grant().decree().jenisPelimpahan() == JenisPelimpahan.SEBAGIAN_URUSAN
        && prepared.grant().giver().jabatan().isKepalaDaerahKabupatenKota()
        && !prepared.isSincePp17();
  }

  /** Adds the remarks on a grant that depend on the request. */
  public static void of(PreparedGrant prepared, PermintaanKeputusan request, List<Catatan> all) {
    LocalDate day = request.tanggal();
    if (prepared.isUnderCamatLaw() || isUnderLurahLaw(prepared)) {
      if (LawDays.isSince(day, LawDays.PP_17_2018)) {
        if (!prepared.isSincePp17()) {
          all.add(info(JenisCatatan.TETAP_BERLAKU, Law.pp17("35"), prepared.citation()));
        }
      } else if (LawDays.isSince(day, LawDays.UU_23_2014) && !prepared.isSinceUu23()) {
        all.add(info(JenisCatatan.TETAP_BERLAKU, Law.uu23("408"), prepared.citation()));
      }
    }
    for (Ending act : prepared.endings()) {
      if (act.isClaimedOn(day)) {
        all.add(claimed(act, prepared.citation()));
      }
    }
    for (Ending act : prepared.powerless()) {
      if (!act.day().isAfter(day)) {
        all.add(powerless(act, prepared.citation(), day));
      }
    }
    for (Ending act : prepared.similar()) {
      if (!act.day().isAfter(day)) {
        all.add(
            warning(
                JenisCatatan.NOMOR_MIRIP,
                Law.REVOKED_BY.on(day),
                act.by(),
                act.target(prepared.citation())));
      }
    }
    for (UnlistedService one : prepared.unlisted()) {
      if (!one.day().isAfter(day)) {
        all.add(
            warning(
                JenisCatatan.LAYANAN_PERUBAHAN_TIDAK_ADA,
                Law.REVOKED_BY.on(day),
                one.by(),
                one.name(),
                prepared.citation(),
                one.near()));
      }
    }
    ofSpelling(prepared, request, all);
    if (prepared.isOfInvestment()) {
      BusinessRemarks.add(prepared.grant(), day, all);
    }
    if (LawDays.isSince(day, LawDays.UU_30_2014)) {
      addOfSource(prepared, request, all);
    }
  }

  /** Adds that the decree spells the service in another way than the request. */
  public static void ofSpelling(
      PreparedGrant prepared, PermintaanKeputusan request, List<Catatan> all) {
    prepared.name().ifPresent(name -> ofSpelling(prepared.citation(), name, request, all));
  }

  /** Adds that an instrument spells the service in another way than the request. */
  public static void ofSpelling(
      String citation, String nama, PermintaanKeputusan request, List<Catatan> all) {
    if (Words.isSpelledApart(nama, request.layanan())) {
      all.add(info(JenisCatatan.EJAAN_LAYANAN, List.of(), citation, nama, request.layanan()));
    }
  }

  /** Returns that an instrument says it ended another before it was set, and did not. */
  public static Catatan claimed(Ending act, String target) {
    return warning(
        JenisCatatan.PERUBAHAN_BERLAKU_SURUT,
        Law.CHANGED_FROM_ITS_DAY,
        act.by(),
        act.target(target),
        act.stated().toString(),
        act.day().toString());
  }

  /** Returns that an instrument says it ends another, and cannot. */
  public static Catatan powerless(Ending act, String target, LocalDate day) {
    if (act.missing().isPresent()) {
      Dalil fault = act.missing().get();
      List<String> facts = new ArrayList<>(List.of(act.by(), act.target(target)));
      facts.addAll(fault.fakta());
      return new Catatan(
          JenisCatatan.PENERBIT_TIDAK_MUNGKIN, Severity.WARNING, fault.dasar(), List.copyOf(facts));
    }
    return warning(
        JenisCatatan.PENCABUTAN_TIDAK_BERLAKU,
        Law.REVOKED_BY.on(day),
        act.by(),
        act.target(target));
  }

  /** A Plh or Plt names whom he signs for (Pasal 14 ayat (4)), whatever the office itself holds. */
  private static void addOfSource(
      PreparedGrant prepared, PermintaanKeputusan request, List<Catatan> all) {
    boolean namesGiver =
        request.tandaTangan().isPresent() && request.tandaTangan().get().isMenyebutPemberi();
    if (prepared.statesAnswering()) {
      addOfAnswering(prepared, all);
    }
    if (prepared.sumber().isEmpty()) {
      all.add(
          info(JenisCatatan.SUMBER_TIDAK_DINYATAKAN, Law.uu30("11"), prepared.grant().citation()));
    } else if (prepared.isMandate() && request.tandaTangan().isEmpty()) {
      all.add(
          info(
              JenisCatatan.MANDAT_HARUS_ATAS_NAMA,
              Law.MANDATE_NAMES,
              prepared.grant().giver().toString()));
    } else if (prepared.isDelegation() && namesGiver && request.perintah().isEmpty()) {
      all.add(
          prepared.office().jabatan() == Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU
              ? info(
                  JenisCatatan.UNIT_ATAS_NAMA,
                  Law.of(NationalLaw.PP_96_2012, "16 ayat (3) huruf c"),
                  prepared.office().toString())
              : warning(
                  JenisCatatan.DELEGASI_ATAS_NAMA,
                  Law.uu30("13 ayat (7)", "14 ayat (4)"),
                  prepared.grant().giver().toString()));
    }
  }

  /** The law itself says who answers, whatever the instrument says of it. */
  private static void addOfAnswering(PreparedGrant prepared, List<Catatan> all) {
    PenanggungJawab byLaw =
        prepared.isMandate() ? PenanggungJawab.PEMBERI : PenanggungJawab.PENERIMA;
    prepared
        .grant()
        .decree()
        .penanggungJawab()
        .filter(stated -> prepared.isMandate() || prepared.isDelegation())
        .filter(stated -> stated != byLaw)
        .ifPresent(
            stated ->
                all.add(
                    warning(
                        JenisCatatan.PENANGGUNG_JAWAB_BERLAWANAN,
                        prepared.isMandate() ? Law.uu30("14 ayat (8)") : Law.uu30("13 ayat (7)"),
                        prepared.citation(),
                        prepared.sumber().orElseThrow().name(),
                        stated.name(),
                        byLaw.name())));
  }

  /** Adds that a Keputusan may run on past a national holiday, just after its end. */
  public static void ofHoliday(PreparedGrant prepared, LocalDate day, List<Catatan> all) {
    if (prepared.period().isJustOver(day)) {
      LocalDate last = prepared.periode().flatMap(Periode::akhir).orElseThrow().minusDays(1);
      all.add(ofHoliday(last));
    }
    prepared
        .limits()
        .lastDay(List.of())
        .filter(end -> end.isJustOver(day) && LawDays.isSince(day, LawDays.UU_30_2014))
        .map(end -> ofHoliday(end.stated().minusDays(1)))
        .filter(remark -> !all.contains(remark))
        .ifPresent(all::add);
  }

  /** Returns that a national holiday which is not known may move the end after a last day. */
  public static Catatan ofHoliday(LocalDate last) {
    return info(JenisCatatan.AKHIR_HARI_LIBUR, Law.LAST_DAY, last.toString());
  }

  /** Adds the same of the order by which a Plh or Plt signs. */
  public static void ofHoliday(SuratMandat order, LocalDate day, List<Catatan> all) {
    Optional<LastDay> end = Instrument.of(order).lastDay(List.of());
    if (end.filter(one -> one.isJustOver(day)).isPresent()
        && LawDays.isSince(day, LawDays.UU_30_2014)) {
      LocalDate last = order.periode().flatMap(Periode::akhir).orElseThrow().minusDays(1);
      all.add(ofHoliday(last));
    }
  }

  /** Adds the remark on special law, where the province has one. */
  public static void ofProvince(PermintaanKeputusan request, List<Catatan> all) {
    KodeWilayah provinsi = request.pejabat().wilayah().provinsi();
    if (SPECIAL.contains(provinsi)) {
      all.add(
          info(
              JenisCatatan.HUKUM_KHUSUS,
              Law.special(request.pejabat().jabatan()).on(request.tanggal()),
              provinsi.toString()));
    }
  }

  /** Adds that the edition of the regions is not of the day, where it is not. */
  public static void ofEdition(
      EditionOnDate edition, PermintaanKeputusan request, List<Catatan> all) {
    if (!edition.exact()) {
      all.add(
          new Catatan(
              JenisCatatan.EDISI_TIDAK_TEPAT,
              Severity.INFO,
              Law.REGIONS.on(request.tanggal()),
              Fakta.of(edition.edition().id(), request.tanggal())));
    }
  }

  public static Catatan info(JenisCatatan jenis, List<DasarHukum> dasar, String... fakta) {
    return new Catatan(jenis, Severity.INFO, dasar, List.of(fakta));
  }

  static Catatan warning(JenisCatatan jenis, List<DasarHukum> dasar, String... fakta) {
    return new Catatan(jenis, Severity.WARNING, dasar, List.of(fakta));
  }
}
