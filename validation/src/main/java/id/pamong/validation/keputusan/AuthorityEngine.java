package id.pamong.validation.keputusan;

import id.pamong.finding.JsonPointer;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.dasar.AssignmentRemarks;
import id.pamong.validation.keputusan.dasar.BasisFinder;
import id.pamong.validation.keputusan.dasar.OrderStanding;
import id.pamong.validation.keputusan.dasar.OtherHolders;
import id.pamong.validation.keputusan.dasar.Outcomes;
import id.pamong.validation.keputusan.dasar.RequestCodes;
import id.pamong.validation.keputusan.dasar.SigningBases;
import id.pamong.validation.keputusan.instrumen.CodeHistory;
import id.pamong.validation.keputusan.instrumen.Deputies;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.validation.keputusan.pemberian.Basis;
import id.pamong.validation.keputusan.pemberian.GrantIndex;
import id.pamong.validation.keputusan.pemberian.HoldingRemarks;
import id.pamong.validation.keputusan.pemberian.InstrumentSet;
import id.pamong.validation.keputusan.pemberian.MovedGrant;
import id.pamong.validation.keputusan.pemberian.PreparedGrant;
import id.pamong.validation.keputusan.pemberian.Remarks;
import id.pamong.validation.keputusan.peta.GapFinder;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.BerkasKeputusan;
import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.JenisCatatan;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.Pelanggaran;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.pemegang.DaftarPemegang;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.pemegang.PetaPemegang;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.suksesi.Suksesi;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides whether an office may sign a service, for a place and object, on a day, and why.
 * Immutable and thread-safe.
 *
 * <p>It walks from the law along the instruments of its set to the office. Each condition is a node
 * of the tree; the outcome is that of the root: met, not met, not known. Services are found by
 * their name, case and spaces aside.
 *
 * <p>Source: UU 30/2014 Pasal 11 to 19; UU 23/2014 Pasal 226; PP 17/2018 Pasal 11; before 8 May
 * 2018 PP 19/2008 Pasal 15.
 */
public final class AuthorityEngine {

  private static final JsonPointer OFFICE = JsonPointer.parse("/pejabat");

  private final InstrumentSet set;
  private final Function<Deputies, InstrumentSet> under;

  private AuthorityEngine(Function<Deputies, InstrumentSet> under) {
    this.under = under;
    this.set = under.apply(Deputies.UNSTATED);
  }

  /**
   * Returns an engine over a set of instruments, whose order does not matter. It follows the codes
   * of regions: a decree that names a kecamatan gives to its office also when the kecamatan bears
   * another code later, and not to that of another region which has the code then; a revocation by
   * its head is followed alike. What law states of a code is taken; what only names suggest is not
   * known. {@link #holders} and {@link #gaps} follow the same rule. Of regions without a table of
   * succession {@link Suksesi#derive} makes one from their names.
   *
   * @param suksesi what became of the codes, with the regions
   * @param decrees the decrees
   * @param changes the instruments that revoke, replace or amend and give nothing
   * @return the engine
   */
  public static AuthorityEngine of(
      Suksesi suksesi,
      Collection<PelimpahanWewenang> decrees,
      Collection<InstrumenPengubah> changes) {
    return of(suksesi, decrees, changes, List.of());
  }

  /**
   * Returns an engine over a set of instruments, with those that assign tasks to desa. These follow
   * the codes of desa as decrees do.
   *
   * @param suksesi what became of the codes, with the regions
   * @param decrees the decrees
   * @param changes the instruments that revoke, replace or amend and give nothing
   * @param assignments the instruments that assign tasks to desa
   * @return the engine
   */
  public static AuthorityEngine of(
      Suksesi suksesi,
      Collection<PelimpahanWewenang> decrees,
      Collection<InstrumenPengubah> changes,
      Collection<PenugasanDesa> assignments) {
    return of(suksesi, decrees, changes, assignments, List.of());
  }

  /**
   * Returns an engine over a set of instruments, with those that assign tasks to desa, and tasks of
   * assistance to regions. These follow the codes of regions as decrees do.
   *
   * @param suksesi what became of the codes, with the regions
   * @param decrees the decrees
   * @param changes the instruments that revoke, replace or amend and give nothing
   * @param assignments the instruments that assign tasks to desa
   * @param assistance the instruments that assign tasks of assistance to regions
   * @return the engine
   */
  public static AuthorityEngine of(
      Suksesi suksesi,
      Collection<PelimpahanWewenang> decrees,
      Collection<InstrumenPengubah> changes,
      Collection<PenugasanDesa> assignments,
      Collection<PenugasanPembantuan> assistance) {
    CodeHistory history = new CodeHistory(Optional.of(suksesi));
    List<PelimpahanWewenang> given = List.copyOf(decrees);
    List<InstrumenPengubah> changing = List.copyOf(changes);
    List<PenugasanDesa> assigned = List.copyOf(assignments);
    List<PenugasanPembantuan> assisted = List.copyOf(assistance);
    return new AuthorityEngine(
        deputies ->
            InstrumentSet.of(
                suksesi.catalog(),
                history,
                new GrantIndex(given, changing, assigned, assisted, history, deputies)));
  }

  /**
   * Answers a case file from its own instruments.
   *
   * @param berkas the case file; its further files are not read
   * @param suksesi what became of the codes, with the regions
   * @return the decision
   */
  public static KeputusanWewenang decide(BerkasKeputusan berkas, Suksesi suksesi) {
    return of(
            suksesi,
            berkas.pelimpahan(),
            berkas.pengubah(),
            berkas.penugasan(),
            berkas.pembantuan())
        .decide(berkas.permintaan());
  }

  /**
   * Answers a request.
   *
   * @param request the request
   * @return the decision
   */
  public KeputusanWewenang decide(PermintaanKeputusan request) {
    // What a request says of the head decides what instruments of the wakil, or of his own, do.
    Deputies stated = new Deputies(Optional.of(request));
    if (request.keadaanKepala().isPresent() && set.index().dependsOn(stated)) {
      return new AuthorityEngine(other -> under.apply(stated)).answer(request);
    }
    return answer(request);
  }

  private KeputusanWewenang answer(PermintaanKeputusan request) {
    EditionOnDate edition = set.catalog().editionOn(request.tanggal());
    List<Basis> bases = bases(request, edition);
    Syarat root =
        Syarat.of(
            JenisSyarat.WEWENANG,
            ObjectConditions.fromRequest(
                OFFICE,
                Law.SOURCES.on(request.tanggal()),
                request.pejabat(),
                request.layanan(),
                request.wilayah(),
                request.tanggal()),
            Outcomes.orNone(bases, Outcomes.none(request)));
    List<Catatan> remarks = new ArrayList<>();
    Remarks.ofProvince(request, remarks);
    Remarks.ofEdition(edition, request, remarks);
    return switch (root.hasil()) {
      case TERPENUHI -> granted(request, edition, root, bases, remarks);
      case TIDAK -> refused(request, root, bases, remarks);
      case TIDAK_DIKETAHUI -> open(request, root, bases, remarks);
    };
  }

  /**
   * Finds who is competent for a service, at a place and on a day.
   *
   * @param question the question
   * @return every office that the law or an instrument names, each with its decision
   */
  public DaftarPemegang holders(PermintaanPemegang question) {
    return new HolderFinder(this, set).find(question);
  }

  /**
   * Finds which services of a kabupaten or kota have no holder in which kecamatan on which days, or
   * two. The days are those that the instruments, the law and the editions state; none is sampled.
   * Limits of matter are left aside: an office holds a service inside them.
   *
   * @param question the question
   * @return who holds what, where and when; {@link PetaPemegang#celah()} has the gaps
   */
  public PetaPemegang gaps(PermintaanPeta question) {
    return new GapFinder(set).find(question);
  }

  /**
   * Returns the services that the instruments name for a kabupaten or kota: those of decrees around
   * it, of tasks of assistance to it, and of tasks to its desa. {@link #gaps} looks at these where
   * a question names none.
   *
   * @param region the kabupaten or kota
   * @return the names, each once, in an order that does not depend on that of the instruments
   */
  public List<String> servicesIn(KodeWilayah region) {
    return set.namesIn(region);
  }

  /**
   * Returns what the names of one service have in common, by which instruments and questions are
   * compared: case, blanks, the kinds of dashes, quotation marks and brackets, a full stop at the
   * end and older spelling tell none apart.
   *
   * @param name the name of a service, such as {@code Ijin Reklame}
   * @return its key, such as {@code izin reklame}
   */
  public static String serviceKey(String name) {
    return Words.key(name);
  }

  private List<Basis> bases(PermintaanKeputusan request, EditionOnDate edition) {
    SigningBases bases =
        new SigningBases(
            asked -> BasisFinder.forRequest(set, edition, asked).findOrGeneral(),
            this::kind,
            set.index().endings());
    return RequestCodes.find(set, request, bases::of);
  }

  /** The newest decree that says whether the service is a licence. */
  private Optional<Grant> kind(PermintaanKeputusan request) {
    WilayahEdition edition = set.catalog().editionOn(request.tanggal()).edition();
    return set
        .around(Words.key(request.layanan()), request.pejabat().wilayah(), List.of(edition))
        .stream()
        .map(MovedGrant::prepared)
        .sorted(PreparedGrant.NEWEST_FIRST)
        .map(PreparedGrant::grant)
        .filter(grant -> grant.layanan().flatMap(LayananDilimpahkan::sifat).isPresent())
        .findFirst();
  }

  private KeputusanWewenang granted(
      PermintaanKeputusan request,
      EditionOnDate edition,
      Syarat root,
      List<Basis> bases,
      List<Catatan> remarks) {
    List<Basis> holding = new ArrayList<>(bases);
    holding.removeIf(basis -> !basis.holds());
    Basis first = holding.get(0);
    Optional<SumberWewenang> sumber = first.sumber();
    Optional<JabatanWilayah> answers = first.answers();
    for (Basis other : holding) {
      addRemarks(other, request, remarks);
      Remarks.ofClauses(other, request.tanggal(), remarks);
      sumber = other.sumber().equals(sumber) ? sumber : Optional.empty();
      answers = other.answers().equals(answers) ? answers : Optional.empty();
    }
    HoldingRemarks.add(holding, bases, request, remarks);
    OrderStanding.addRemarks(request, set.index().endings(), remarks);
    AssignmentRemarks.add(holding, request, set, remarks);
    for (JabatanWilayah other : otherHolders(request, edition, holding)) {
      remarks.add(
          Remarks.info(
              JenisCatatan.PEMEGANG_LAIN, Law.DISPUTES.on(request.tanggal()), other.toString()));
    }
    return new KeputusanWewenang.Berwenang(sumber, answers, root, remarks);
  }

  private static void addRemarks(Basis basis, PermintaanKeputusan request, List<Catatan> remarks) {
    if (basis.prepared().isPresent()) {
      PreparedGrant prepared = basis.prepared().get();
      remarks.addAll(prepared.remarks());
      Remarks.of(prepared, request, remarks);
    }
  }

  /**
   * The faults are those of the basis that comes nearest: standing, with the fewest, the newest.
   */
  private static KeputusanWewenang refused(
      PermintaanKeputusan request, Syarat root, List<Basis> bases, List<Catatan> remarks) {
    Faults nearest = new Faults(root);
    List<Pelanggaran> faults = nearest.on(request.tanggal());
    boolean isSinceUu30 = LawDays.isSince(request.tanggal(), LawDays.UU_30_2014);
    if (isSinceUu30 && (nearest.isByReading() || isOfOpenClass(faults))) {
      remarks.add(Remarks.info(JenisCatatan.KELAS_TERBUKA, Law.uu30("18")));
    }
    if (!isSinceUu30) {
      remarks.add(
          Remarks.info(JenisCatatan.SEBELUM_UU_30_2014, List.of(), request.tanggal().toString()));
    }
    for (Basis basis : bases) {
      if (basis.prepared().isPresent()) {
        PreparedGrant prepared = basis.prepared().get();
        Remarks.ofHoliday(prepared, request.tanggal(), remarks);
        Remarks.ofSpelling(prepared, request, remarks);
      }
    }
    request.perintah().ifPresent(order -> Remarks.ofHoliday(order, request.tanggal(), remarks));
    return new KeputusanWewenang.TidakBerwenang(faults, root, remarks);
  }

  private static boolean isOfOpenClass(List<Pelanggaran> faults) {
    for (Pelanggaran fault : faults) {
      if (fault.kelasPasti().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static KeputusanWewenang open(
      PermintaanKeputusan request, Syarat root, List<Basis> bases, List<Catatan> remarks) {
    bases.stream()
        .filter(basis -> basis.syarat().hasil() == Hasil.TIDAK_DIKETAHUI)
        .forEach(basis -> addRemarks(basis, request, remarks));
    return new KeputusanWewenang.TidakDapatDitentukan(root.penentu(), root, remarks);
  }

  /** Other offices with the same service for the same place, but for those in the own chain. */
  private List<JabatanWilayah> otherHolders(
      PermintaanKeputusan request, EditionOnDate edition, List<Basis> holding) {
    List<JabatanWilayah> others = new OtherHolders(set, edition.edition(), request).of(holding);
    others.removeIf(other -> !isHolder(other, request, edition));
    return others;
  }

  private boolean isHolder(
      JabatanWilayah office, PermintaanKeputusan request, EditionOnDate edition) {
    PermintaanKeputusan asked = BasisFinder.asOf(office, request);
    return bases(asked, edition).stream().anyMatch(Basis::holds);
  }
}
