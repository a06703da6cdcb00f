package id.pamong.validation.keputusan.pemberian;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.LingkunganPemerintahan;
import id.pamong.validation.dokumen.CitedIssuer;
import id.pamong.validation.keputusan.instrumen.DecreeText;
import id.pamong.validation.keputusan.instrumen.Ending;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.validation.keputusan.syarat.StatedNature;
import id.pamong.validation.keputusan.syarat.SubdelegationForms;
import id.pamong.wewenang.ObjekSubdelegasi;
import id.pamong.wewenang.Subdelegasi;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import id.pamong.wilayah.WilayahCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Conditions of handing a delegation on: allowed, by peraturan, before use, inside, one level. */
public final class SubdelegationConditions {

  private static final JsonPointer CLAUSE = JsonPointer.parse("/subdelegasi");

  private SubdelegationConditions() {}

  /**
   * Adds the conditions of a clause in the decree that delegates. Before UU 30/2014 no law that is
   * known says whether a delegation may be handed on, and how.
   */
  public static void ofClause(
      PreparedGrant prepared,
      Subdelegasi clause,
      PermintaanKeputusan request,
      WilayahCatalog catalog,
      SyaratBuilder all) {
    LocalDate day = request.tanggal();
    Grant grant = prepared.grant();
    Optional<LocalDate> laidDown = laidDown(grant, clause);
    all.add(
        at(
            grant,
            JenisSyarat.SUBDELEGASI_DIBOLEHKAN,
            LawDays.isSince(day, LawDays.UU_30_2014)
                ? allowed(prepared, clause, laidDown.orElse(day), catalog)
                : Hasil.TIDAK_DIKETAHUI,
            "dasar",
            LawDays.isSince(day, LawDays.UU_30_2014) ? Law.SUB_ALLOWED : List.of(),
            clause.dasar().map(DasarHukum::sitasi).orElse(""),
            clause.dasar().map(SubdelegationConditions::formation).orElse("")));
    if (!LawDays.isSince(day, LawDays.UU_30_2014)) {
      return;
    }
    all.add(
        at(
            grant,
            JenisSyarat.SUBDELEGASI_DENGAN_PERATURAN,
            form(grant, clause),
            "bentuk",
            Law.SUB_FORM,
            clause.bentuk().map(jenis -> jenis.singkatan()).orElse("")));
    all.add(before(grant, clause, laidDown, day));
    all.add(ofActs(grant, clause, day));
    contradicted(grant, clause, request).ifPresent(all::add);
    addStep(grant, CLAUSE.property("penerima"), clause.penerima(), grant.office().jabatan(), all);
  }

  /**
   * It is laid down before it is used. An act before the stated first use is either that use, or
   * not yet allowed: which one is not known.
   */
  private static Syarat before(
      Grant grant, Subdelegasi clause, Optional<LocalDate> laidDown, LocalDate day) {
    LocalDate used = clause.mulaiDilaksanakan().orElse(day);
    boolean isEarly = day.isBefore(used);
    Hasil hasil =
        laidDown
            .map(
                made ->
                    made.isAfter(day) || made.isAfter(used)
                        ? Hasil.TIDAK
                        : isEarly ? Hasil.TIDAK_DIKETAHUI : Hasil.TERPENUHI)
            .orElse(Hasil.TIDAK_DIKETAHUI);
    return at(
        grant,
        JenisSyarat.SUBDELEGASI_SEBELUM_DILAKSANAKAN,
        hasil,
        isEarly && hasil == Hasil.TIDAK_DIKETAHUI ? "mulaiDilaksanakan" : "tanggal",
        Law.SUB_FORM,
        laidDown.map(LocalDate::toString).orElse(""),
        used.toString(),
        isEarly ? day.toString() : "");
  }

  /** Tells whether a clause was laid down on the day of its first use, and not surely before. */
  static boolean isOfSameDay(Grant grant, Subdelegasi clause, LocalDate day) {
    LocalDate used = clause.mulaiDilaksanakan().orElse(day);
    return laidDown(grant, clause).filter(used::equals).isPresent();
  }

  /** What is handed on are acts; a clause that does not say what it hands on leaves it open. */
  public static Syarat ofActs(Grant grant, Subdelegasi clause, LocalDate day) {
    return at(
        grant,
        JenisSyarat.SUBDELEGASI_TINDAKAN,
        clause
            .objek()
            .map(objek -> Hasil.of(objek == ObjekSubdelegasi.TINDAKAN))
            .orElse(Hasil.TIDAK_DIKETAHUI),
        "objek",
        Law.SUB_OBJECT.on(day),
        clause.objek().map(Enum::name).orElse(""));
  }

  /**
   * A clause that hands on acts where a licence or another document is asked, which is a decision:
   * whether the clause means the document after all, or only what is done for it, is not known.
   */
  public static Optional<Syarat> contradicted(
      Grant grant, Subdelegasi clause, PermintaanKeputusan request) {
    boolean isOfActs = clause.objek().filter(ObjekSubdelegasi.TINDAKAN::equals).isPresent();
    if (!isOfActs) {
      return Optional.empty();
    }
    if (StatedNature.isLicence(grant, request)) {
      return Optional.of(
          isDecision(grant, request, Law.LICENCE_IS_DECISION, SifatLayanan.PERIZINAN.name()));
    }
    return StatedNature.isDocument(grant, request)
        ? Optional.of(isDecision(grant, request, Law.DOCUMENT_IS_DECISION, "DOKUMEN_NONPERIZINAN"))
        : Optional.empty();
  }

  private static Syarat isDecision(
      Grant grant, PermintaanKeputusan request, List<DasarHukum> law, String what) {
    return at(
        grant,
        JenisSyarat.SUBDELEGASI_SEJALAN,
        Hasil.TIDAK_DIKETAHUI,
        "objek",
        law,
        ObjekSubdelegasi.TINDAKAN.name(),
        request.layanan(),
        ObjekSubdelegasi.KEPUTUSAN.name(),
        what);
  }

  /** The year in which the provinsi was formed, whose regulation is cited from before. */
  private static String formation(DasarHukum dasar) {
    OptionalInt year = CitedIssuer.laterFormation(dasar.instrumen());
    return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
  }

  /** Adds the conditions of a decree by which the receiver of a delegation hands it on. */
  public static void ofDecree(Grant grant, Hasil allowed, SyaratBuilder all) {
    boolean isSinceUu30 = grant.isSince(LawDays.UU_30_2014);
    all.add(
        Syarat.of(
            JenisSyarat.SUBDELEGASI_DIBOLEHKAN,
            isSinceUu30 ? allowed : Hasil.TIDAK_DIKETAHUI,
            grant.at("/dasarHukum", isSinceUu30 ? Law.SUB_ALLOWED : List.of(), grant.citation())));
    if (!isSinceUu30) {
      return;
    }
    all.add(
        Syarat.of(
            JenisSyarat.SUBDELEGASI_DENGAN_PERATURAN,
            SubdelegationForms.carrying(grant.decree().instrumen().jenis(), grant),
            grant.at(
                "/instrumen/jenis", Law.SUB_FORM, grant.decree().instrumen().jenis().singkatan())));
    addStep(
        grant,
        grant.ofReceiver().property("jabatan"),
        grant.office().jabatan(),
        grant.giver().jabatan(),
        all);
  }

  private static void addStep(
      Grant grant, JsonPointer place, Jabatan to, Jabatan from, SyaratBuilder all) {
    all.add(
        Syarat.of(
            JenisSyarat.SUBDELEGASI_LINGKUNGAN,
            Hasil.of(to.lingkungan() == LingkunganPemerintahan.KABUPATEN_KOTA),
            grant.at(place, Law.SUB_GOVERNMENT, to.sebutan())));
    all.add(
        Syarat.of(
            JenisSyarat.SUBDELEGASI_SATU_TINGKAT,
            Hasil.of(to.jenjang() - from.jenjang() == 1),
            grant.at(place, Law.SUB_LEVEL, to.sebutan(), from.sebutan())));
  }

  /**
   * Returns whether a clause is allowed on the day it is laid down: by the regulation it names, or
   * by a decree that is one.
   */
  public static Hasil allowed(
      PreparedGrant prepared, Subdelegasi clause, LocalDate laidDown, WilayahCatalog catalog) {
    Grant grant = prepared.grant();
    if (grant.isFrom(SumberWewenang.MANDAT)) {
      return Hasil.TIDAK;
    }
    if (!grant.isFrom(SumberWewenang.DELEGASI)) {
      return Hasil.TIDAK_DIKETAHUI;
    }
    return clause
        .dasar()
        .map(
            dasar ->
                SubdelegationForms.allowing(dasar, grant, laidDown, catalog)
                    .dan(standing(prepared.endingsOfClauseBasis(), laidDown)))
        .orElse(isPeraturan(grant) ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI);
  }

  private static Hasil standing(List<Ending> endings, LocalDate day) {
    return Ending.decisive(endings, day)
        .map(ending -> ending.isCertain() ? Hasil.TIDAK : Hasil.TIDAK_DIKETAHUI)
        .orElse(Hasil.TERPENUHI);
  }

  private static Hasil form(Grant grant, Subdelegasi clause) {
    return clause
        .bentuk()
        .map(jenis -> SubdelegationForms.carrying(jenis, grant))
        .orElse(isPeraturan(grant) ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI);
  }

  private static Optional<LocalDate> laidDown(Grant grant, Subdelegasi clause) {
    DecreeText.Origin origin = grant.origin("/subdelegasi");
    return clause
        .tanggal()
        .or(() -> clause.bentuk().isEmpty() ? Optional.of(origin.set()) : Optional.empty());
  }

  private static boolean isPeraturan(Grant grant) {
    return grant.origin("/subdelegasi").jenis().sifat() == SifatInstrumen.PERATURAN;
  }

  private static Syarat at(
      Grant grant,
      JenisSyarat jenis,
      Hasil hasil,
      String property,
      List<DasarHukum> dasar,
      String... fakta) {
    return Syarat.of(jenis, hasil, grant.at(CLAUSE.property(property), dasar, fakta));
  }
}
