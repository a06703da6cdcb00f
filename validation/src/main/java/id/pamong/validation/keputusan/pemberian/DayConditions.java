package id.pamong.validation.keputusan.pemberian;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.instrumen.Ending;
import id.pamong.validation.keputusan.instrumen.LastDay;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.validation.keputusan.norma.OfficeFit;
import id.pamong.validation.keputusan.syarat.Attributions;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Fakta;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Conditions of the day of a request: what stands then, and which regions there are. */
public final class DayConditions {

  private static final JsonPointer OFFICE = JsonPointer.parse("/pejabat/wilayah");
  private static final JsonPointer PLACE = JsonPointer.parse("/wilayah");
  private static final JsonPointer RELATION = JsonPointer.parse("/instrumen/hubungan");
  private static final JsonPointer PERIOD = JsonPointer.parse("/periode");

  private DayConditions() {}

  static void inForce(PreparedGrant prepared, LocalDate day, SyaratBuilder all) {
    all.add(prepared.begun(day));
    if (prepared.isInEffect(day) && !prepared.isSet(day)) {
      Grant grant = prepared.grant();
      LocalDate start = grant.decree().instrumen().efektif();
      all.add(
          Syarat.of(
              JenisSyarat.BERLAKU_SURUT,
              grant.decree().instrumen().alasanBerlakuSurut().isPresent()
                  ? Hasil.TERPENUHI
                  : Hasil.TIDAK_DIKETAHUI,
              grant.at(
                  "/instrumen/alasanBerlakuSurut",
                  Law.retroactive(grant.kind()),
                  start.toString())));
    }
    // Of a day before it was set nothing is ended: an ending counts from its own day.
    Syarat standing = notEnded(prepared, prepared.endings(), day, JenisSyarat.TIDAK_DICABUT);
    if (prepared.isSet(day) || standing.hasil() != Hasil.TERPENUHI) {
      all.add(standing);
    }
    if (prepared.isAmendment()) {
      all.add(amended(prepared, day));
    }
  }

  /** Whether nothing has ended it, some amendments of its own day aside. */
  public static Syarat standingBeside(
      PreparedGrant prepared, Collection<String> rivals, LocalDate day) {
    List<Ending> others =
        prepared.endings().stream()
            .filter(one -> !one.isRival() || !rivals.contains(one.by()))
            .toList();
    return notEnded(prepared, others, day, JenisSyarat.TIDAK_DICABUT);
  }

  /** The day lies in the period for which the decree gives. */
  public static void inPeriod(
      PreparedGrant prepared, PermintaanKeputusan request, SyaratBuilder all) {
    PreparedPeriod period = prepared.period().with(request.hariLibur());
    if (!period.isStated()) {
      return;
    }
    LocalDate day = request.tanggal();
    all.add(
        Syarat.of(
            JenisSyarat.PERIODE,
            period.contains(day),
            new Dalil(period.law(day), period.facts(day), period.source(), PERIOD)));
    period.moved().ifPresent(one -> one.addStated(day, request.hariLibur(), all));
  }

  /** Returns the articles of a period that may end on a day that moves. */
  public static List<DasarHukum> lawOfPeriod(Optional<LastDay> end, LocalDate day) {
    List<DasarHukum> law = Law.TIME.on(day);
    return end.map(one -> one.law(law)).orElse(law);
  }

  /** What amends another instrument is a part of it, and falls with it. */
  private static Syarat amended(PreparedGrant prepared, LocalDate day) {
    if (prepared.missing().isPresent()) {
      return Syarat.of(
          JenisSyarat.INSTRUMEN_YANG_DIUBAH,
          Hasil.TIDAK_DIKETAHUI,
          prepared
              .grant()
              .at(
                  "/instrumen/hubungan",
                  Law.revoked(prepared.grant().kind()),
                  prepared.missing().get(),
                  "",
                  ""));
    }
    return notEnded(prepared, prepared.endingsOfAmended(), day, JenisSyarat.INSTRUMEN_YANG_DIUBAH);
  }

  private static Syarat notEnded(
      PreparedGrant prepared, List<Ending> endings, LocalDate day, JenisSyarat jenis) {
    if (endings.isEmpty() && jenis == JenisSyarat.TIDAK_DICABUT) {
      return prepared.standing();
    }
    Optional<Ending> decisive = Ending.decisive(endings, day);
    if (decisive.isEmpty()) {
      return jenis == JenisSyarat.TIDAK_DICABUT
          ? prepared.standing()
          : Syarat.of(
              jenis,
              Hasil.TERPENUHI,
              prepared
                  .grant()
                  .at("/instrumen/hubungan", Law.revoked(prepared.grant().kind()), "", "", ""));
    }
    Ending ending = decisive.get();
    Hasil hasil = ending.isCertain() ? Hasil.TIDAK : Hasil.TIDAK_DIKETAHUI;
    if (ending.isExpiry()) {
      Fakta facts = Fakta.of("", "", "", ending.by(), ending.day());
      return Syarat.of(
          jenis, hasil, new Dalil(Law.EXPIRED.on(ending.day()), facts, ending.by(), PERIOD));
    }
    return Syarat.of(
        jenis,
        hasil,
        new Dalil(
            ending.law(Law.revoked(prepared.grant().kind()).on(ending.day())),
            ending.facts(),
            ending.missing().map(Dalil::sumber).orElse(ending.by()),
            ending.missing().map(Dalil::letak).orElse(RELATION)));
  }

  /** Whether the office can be of its region; in DI Yogyakarta a lurah leads a Desa. */
  public static Syarat officeFits(PermintaanKeputusan request) {
    JabatanWilayah office = request.pejabat();
    LocalDate day = request.tanggal();
    return OfficeFit.condition(
        office,
        day,
        ObjectConditions.fromRequest(OFFICE, Law.office(office.jabatan()).on(day), office));
  }

  /** In DI Yogyakarta a lurah heads a Desa: whether its tasks are his is not known here. */
  public static Optional<Attributions.Attribution> asHeadOfDesa(
      JabatanWilayah office, String task, LocalDate day) {
    return mayHeadDesa(office)
        ? Attributions.find(Jabatan.KEPALA_DESA, task, day)
        : Optional.empty();
  }

  public static boolean mayHeadDesa(JabatanWilayah office) {
    return office.jabatan() == Jabatan.LURAH && OfficeFit.isOfKalurahan(office);
  }

  /** Whether the region of the office exists: one that some edition has may bear another code. */
  public static Syarat office(
      PermintaanKeputusan request, InstrumentSet set, EditionOnDate edition) {
    KodeWilayah kode = request.pejabat().wilayah();
    boolean isThere = set.catalog().find(kode, edition.edition()).isPresent();
    Hasil hasil = Hasil.TERPENUHI;
    if (!isThere) {
      boolean isKnown = !edition.exact() || !set.catalog().findEver(kode).isEmpty();
      hasil = isKnown ? Hasil.TIDAK_DIKETAHUI : Hasil.TIDAK;
    }
    return Syarat.of(
        JenisSyarat.WILAYAH_JABATAN, hasil, region(OFFICE, kode, request, set, edition, isThere));
  }

  /** A place that no edition of the day has is a fact that must be put right, not a no. */
  public static Syarat place(
      PermintaanKeputusan request, InstrumentSet set, EditionOnDate edition) {
    KodeWilayah kode = request.wilayah();
    boolean isThere = set.catalog().find(kode, edition.edition()).isPresent();
    return Syarat.of(
        JenisSyarat.WILAYAH_OBJEK,
        isThere ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI,
        region(PLACE, kode, request, set, edition, isThere));
  }

  /** A region under the edition of the day, with its code there where that has it not. */
  private static Dalil region(
      JsonPointer letak,
      KodeWilayah kode,
      PermintaanKeputusan request,
      InstrumentSet set,
      EditionOnDate edition,
      boolean isThere) {
    LocalDate day = request.tanggal();
    String id = edition.edition().id();
    Optional<KodeWilayah> own = isThere ? Optional.empty() : set.codes().codeOn(kode, day);
    return new Dalil(
        Law.REGIONS.on(day),
        own.isPresent() ? Fakta.of(kode, id, own.get()) : Fakta.of(kode, id),
        Dalil.PERMINTAAN,
        letak);
  }
}
