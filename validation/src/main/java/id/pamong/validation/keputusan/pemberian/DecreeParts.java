package id.pamong.validation.keputusan.pemberian;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.validation.keputusan.instrumen.CodedLimit;
import id.pamong.validation.keputusan.instrumen.Endings;
import id.pamong.validation.keputusan.instrumen.Instrument;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.Norm;
import id.pamong.validation.keputusan.syarat.AssistanceConditions;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.validation.keputusan.syarat.LimitPool;
import id.pamong.validation.keputusan.syarat.PreparedLimits;
import id.pamong.validation.keputusan.syarat.ServiceConditions;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Rangkaian;
import id.pamong.wewenang.syarat.Syarat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The conditions that the grants of one decree have in common, so that a thousand grants do not
 * hold a thousand copies of them. Not thread-safe; used while a set is loaded.
 */
final class DecreeParts {

  private final Instrument instrument;
  private final LimitPool pool;
  private final List<Syarat> ofSigner;
  private final DecreeCodes codes;
  private final Map<ReceiverKey, List<Syarat>> byReceiver = new HashMap<>();
  private final Map<ServiceKey, OfService> byService = new HashMap<>();
  private Optional<OfDecree> ofDecree = Optional.empty();
  private Optional<PreparedPeriod> period = Optional.empty();

  DecreeParts(Instrument instrument, LimitPool pool, List<Syarat> ofSigner, DecreeCodes codes) {
    this.codes = codes;
    this.instrument = instrument;
    this.pool = pool;
    this.ofSigner = ofSigner;
  }

  private record ReceiverKey(
      int receiver, boolean isUnderCamatLaw, boolean isGeneral, boolean isOfVillageBudget) {}

  private record ServiceKey(int service, boolean isUnderCamatLaw, boolean isToCamat) {}

  /**
   * What is the same for all grants of a decree.
   *
   * @param instrument the instrument
   * @param jenis which kind of basis it is to its receivers
   * @param begun that it has taken effect
   * @param notYet that it has not, though it is set
   * @param notMade that it is not set
   * @param standing that nothing has ended it
   * @param source the ground of the whole basis: the decree and its giver, by the law of its day
   * @param sourceSinceUu30 the same by UU 30/2014, for acts under it
   */
  record OfDecree(
      Instrument instrument,
      JenisSyarat jenis,
      Syarat begun,
      Syarat notYet,
      Syarat notMade,
      Syarat standing,
      Dalil source,
      Dalil sourceSinceUu30) {}

  /**
   * What is the same for all receivers of a service under the same law.
   *
   * @param named that the decree names the service
   * @param affairBefore that the affair is of the kabupaten or kota, before UU 23/2014
   * @param affairSince the same since then
   * @param criteria the criteria of the service
   * @param consistent that it does not contradict PP 17/2018
   * @param name the name of the service as the decree writes it
   * @param limits the limits of the service
   * @param codedLimits the regions among them that are named by codes of other days
   * @param remarks what a reader must know
   */
  record OfService(
      Syarat named,
      Optional<Syarat> affairBefore,
      Optional<Syarat> affairSince,
      List<Syarat> criteria,
      List<Syarat> consistent,
      Optional<String> name,
      PreparedLimits limits,
      List<CodedLimit> codedLimits,
      List<Catatan> remarks) {}

  Instrument instrument() {
    return instrument;
  }

  OfDecree ofDecree(Grant grant) {
    if (ofDecree.isEmpty()) {
      String start = instrument.start().toString();
      JenisSyarat jenis = jenis(grant);
      ofDecree =
          Optional.of(
              new OfDecree(
                  instrument,
                  jenis,
                  Syarat.of(
                      JenisSyarat.INSTRUMEN_BERLAKU,
                      Hasil.TERPENUHI,
                      grant.at("/instrumen/tanggalDitetapkan", Law.inForce(grant.kind()), start)),
                  Syarat.of(
                      JenisSyarat.INSTRUMEN_BERLAKU,
                      Hasil.TIDAK,
                      grant.at("/instrumen/tanggalBerlaku", Law.inForce(grant.kind()), start)),
                  Syarat.of(
                      JenisSyarat.INSTRUMEN_BERLAKU,
                      Hasil.TIDAK,
                      grant.at(
                          "/instrumen/tanggalDitetapkan",
                          instrument.amends() && instrument.isDecision()
                              ? Law.AMENDMENT_IN_FORCE
                              : Law.inForce(grant.kind()),
                          start)),
                  Syarat.of(
                      JenisSyarat.TIDAK_DICABUT,
                      Hasil.TERPENUHI,
                      grant.at("/instrumen", Law.revoked(grant.kind()), "", "", "")),
                  grant.at("/sumber", law(jenis), title(grant)),
                  grant.at("/sumber", law(jenis).on(LawDays.UU_30_2014), title(grant))));
    }
    return ofDecree.get();
  }

  /**
   * The decree, whose authority it gives, the wakil who set it, if one did, and the source where
   * none of those that a decree can have is stated.
   */
  private static String[] title(Grant grant) {
    return new String[] {
      grant.citation(),
      grant.giver().toString(),
      grant.isInPlace() ? grant.decree().pemberi().toString() : "",
      grant.isFrom(SumberWewenang.ATRIBUSI) ? SumberWewenang.ATRIBUSI.name() : ""
    };
  }

  /** Returns the period that the decree states, or the one it amends. */
  PreparedPeriod period(Endings acts) {
    if (period.isEmpty()) {
      period = Optional.of(PreparedPeriod.of(acts.timed(instrument)));
    }
    return period.get();
  }

  /** Returns the names of affairs that the annex divides, of some conditions. */
  List<String> affairsIn(Rangkaian run) {
    return pool.names(DivisionRemarks.affairsIn(run));
  }

  private static JenisSyarat jenis(Grant grant) {
    if (grant.isFrom(SumberWewenang.MANDAT)) {
      return JenisSyarat.MANDAT;
    }
    if (!grant.isFrom(SumberWewenang.DELEGASI)) {
      return JenisSyarat.PELIMPAHAN;
    }
    return grant.isOfHead() ? JenisSyarat.DELEGASI : JenisSyarat.SUBDELEGASI;
  }

  private static Norm law(JenisSyarat jenis) {
    return switch (jenis) {
      case MANDAT -> Law.MANDATE;
      case SUBDELEGASI -> Law.SUB_OBJECT;
      case DELEGASI -> Law.DELEGATION_ANSWERS;
      default -> Law.SOURCES;
    };
  }

  /** Returns the conditions under which the decree was made for the receiver of a grant. */
  List<Syarat> ofReceiver(Grant grant) {
    return byReceiver.computeIfAbsent(
        new ReceiverKey(
            grant.receiver(),
            grant.isUnderCamatLaw(),
            grant.isOfGeneralAffair(),
            grant.isOfVillageBudget()),
        key ->
            Stream.of(ofSigner, DecreeConditions.of(grant), codes.of(grant))
                .flatMap(List::stream)
                .toList());
  }

  /** Returns that the codes of the giver and the receiver were in use, where it is not known. */
  List<Syarat> codes(Grant grant) {
    return codes.of(grant);
  }

  OfService ofService(Grant grant) {
    return byService.computeIfAbsent(
        new ServiceKey(
            grant.service(), grant.isUnderCamatLaw(), grant.office().jabatan() == Jabatan.CAMAT),
        key -> service(grant));
  }

  private OfService service(Grant grant) {
    // Which affairs are of a provinsi depends on what a request says of their division, and what
    // is assigned to a region on the day.
    Optional<LayananDilimpahkan> ofRegion =
        grant
            .layanan()
            .filter(
                l -> !ProvinceDecreeConditions.isOf(grant) && !AssistanceConditions.isOf(grant));
    return new OfService(
        ServiceConditions.named(grant),
        ofRegion.map(l -> ServiceConditions.affair(grant, l, false)),
        ofRegion.map(l -> ServiceConditions.affair(grant, l, true)),
        grant.layanan().map(l -> ServiceConditions.criteria(grant, l)).orElse(List.of()),
        grant
            .layanan()
            .filter(l -> grant.isUnderCamatLaw() && !grant.isSince(LawDays.PP_17_2018))
            .map(l -> ServiceConditions.consistent(grant, l))
            .orElse(List.of()),
        pool.name(grant),
        pool.of(grant),
        codes.limits(grant),
        Remarks.of(grant));
  }
}
