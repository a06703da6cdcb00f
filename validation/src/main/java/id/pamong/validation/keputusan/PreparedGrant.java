package id.pamong.validation.keputusan;

import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.LingkunganPemerintahan;
import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.keputusan.Dalil;
import id.pamong.wewenang.keputusan.Hasil;
import id.pamong.wewenang.keputusan.JenisSyarat;
import id.pamong.wewenang.keputusan.Syarat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A grant with all of its conditions that no request changes, worked out when it is loaded.
 *
 * <p>Ordered from the newest decree to the oldest, whatever the order of the input.
 */
final class PreparedGrant {

  static final Comparator<PreparedGrant> NEWEST_FIRST =
      Comparator.comparing((PreparedGrant prepared) -> prepared.grant.set())
          .reversed()
          .thenComparing(prepared -> prepared.grant.citation())
          .thenComparing(prepared -> prepared.grant.service())
          .thenComparing(prepared -> prepared.grant.receiver());

  private final Grant grant;
  private final LocalDate start;
  private final List<Syarat> decree;
  private final Syarat named;
  private final Optional<Syarat> affairBefore;
  private final Optional<Syarat> affairSince;
  private final List<Syarat> criteria;
  private final Optional<Syarat> consistent;
  private final List<Catatan> remarks;
  private final List<Ending> endings;
  private final List<Ending> endingsOfAmended;
  private final Optional<String> missing;
  private final Optional<Periode> periode;
  private final Dalil begun;
  private final Dalil notYet;
  private final Syarat standing;

  PreparedGrant(Grant grant, Instrument instrument, Endings acts) {
    this.grant = grant;
    this.start = instrument.start();
    this.decree = isFirst() ? DecreeConditions.of(grant) : List.of();
    this.named = ServiceConditions.named(grant);
    this.affairBefore = grant.layanan().map(l -> ServiceConditions.affair(grant, l, false));
    this.affairSince = grant.layanan().map(l -> ServiceConditions.affair(grant, l, true));
    this.criteria =
        grant.layanan().map(l -> ServiceConditions.criteria(grant, l)).orElse(List.of());
    this.consistent =
        grant
            .layanan()
            .filter(l -> grant.isUnderCamatLaw() && !grant.isSince(LawDays.PP_17_2018))
            .map(l -> ServiceConditions.consistent(grant, l));
    this.remarks = Remarks.of(grant);
    this.endings = acts.of(instrument, grant.serviceKey(), grant.office());
    List<Instrument> amended = acts.amended(instrument);
    this.endingsOfAmended = amended.stream().flatMap(a -> acts.ofWhole(a).stream()).toList();
    this.missing =
        Endings.references(instrument).filter(reference -> amended.isEmpty()).findFirst();
    this.periode = grant.decree().periode();
    this.begun = grant.at("/instrumen/tanggalDitetapkan", Law.IN_FORCE, start.toString());
    this.notYet = grant.at("/instrumen/tanggalBerlaku", Law.IN_FORCE, start.toString());
    this.standing =
        Syarat.of(
            JenisSyarat.TIDAK_DICABUT,
            Hasil.TERPENUHI,
            grant.at("/instrumen", Law.REVOKED, "", "", ""));
  }

  Grant grant() {
    return grant;
  }

  /** Tells whether no other office of the kabupaten or kota stands above the giver. */
  boolean isFirst() {
    return grant.giver().jabatan().lingkungan() != LingkunganPemerintahan.KABUPATEN_KOTA
        || grant.giver().jabatan().jenjang() == 0;
  }

  LocalDate start() {
    return start;
  }

  Dalil begun() {
    return begun;
  }

  Dalil notYet() {
    return notYet;
  }

  Syarat standing() {
    return standing;
  }

  List<Ending> endings() {
    return endings;
  }

  List<Ending> endingsOfAmended() {
    return endingsOfAmended;
  }

  boolean isAmendment() {
    return grant.decree().instrumen().hubungan().stream()
        .anyMatch(relation -> relation.jenis() == JenisHubungan.MENGUBAH);
  }

  /** Returns the instrument that it amends, where the set does not have it. */
  Optional<String> missing() {
    return missing;
  }

  Optional<Periode> periode() {
    return periode;
  }

  List<Catatan> remarks() {
    return remarks;
  }

  /** Adds the conditions under which the decree was made, and those of the service. */
  void addStanding(LocalDate day, List<Syarat> all) {
    all.addAll(decree);
    all.add(named);
    if (isFirst()) {
      (LawDays.isSince(day, LawDays.UU_23_2014) ? affairSince : affairBefore).ifPresent(all::add);
    }
    all.addAll(criteria);
    if (LawDays.isSince(day, LawDays.PP_17_2018)) {
      consistent.ifPresent(all::add);
    }
  }

  static List<PreparedGrant> sorted(Stream<PreparedGrant> grants) {
    List<PreparedGrant> all = new ArrayList<>(grants.toList());
    all.sort(NEWEST_FIRST);
    return List.copyOf(all);
  }
}
