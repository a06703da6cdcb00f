package id.pamong.wilayah.alamat;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.index.CodeInText;
import id.pamong.wilayah.suksesi.Suksesi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the region that an address means, or says what is wrong with it.
 *
 * <p>An address is told to be right only if every part agrees with one region and those above it.
 * Anything that was repaired is told with its cause; where two readings are equally good, none is
 * chosen. Names and codes of the other editions of the catalog are recognised, and followed with a
 * {@link Suksesi} if there is one. The index of an edition is built when it is first needed.
 *
 * <p>Immutable but for the indices, and thread-safe.
 */
public final class AlamatResolver {

  private final Editions editions;
  private final WilayahEdition edition;

  private AlamatResolver(Editions editions, WilayahEdition edition) {
    this.editions = editions;
    this.edition = edition;
  }

  /**
   * Makes a resolver for the newest edition of a catalog, without knowledge of what became of
   * regions. Keep it: the indices are kept with it.
   *
   * @param catalog the regions
   * @return the resolver
   */
  public static AlamatResolver of(WilayahCatalog catalog) {
    return new AlamatResolver(new Editions(catalog, Optional.empty()), catalog.newest());
  }

  /**
   * Makes a resolver for the newest edition of a catalog, which follows regions of its other
   * editions.
   *
   * @param catalog the regions
   * @param suksesi what became of them
   * @return the resolver
   */
  public static AlamatResolver of(WilayahCatalog catalog, Suksesi suksesi) {
    return new AlamatResolver(new Editions(catalog, Optional.of(suksesi)), catalog.newest());
  }

  /**
   * Returns a resolver for another edition of the same catalog.
   *
   * @param other an edition of the catalog
   * @return the resolver, with the same indices
   * @throws IllegalArgumentException if the catalog does not have the edition
   */
  public AlamatResolver in(WilayahEdition other) {
    editions.check(other);
    return new AlamatResolver(editions, other);
  }

  /**
   * Finds the region that an address means.
   *
   * @param alamat the parts that are known; the last of them is the region asked for
   * @return the region or the diagnosis; {@link StatusAlamat#TIDAK_DITEMUKAN} for an address
   *     without any part
   */
  public DiagnosisAlamat resolve(Alamat alamat) {
    MisplacedCodes codes = MisplacedCodes.of(alamat);
    Scope scope = new Scope(editions);
    DiagnosisAlamat usual = resolve(scope, codes.alamat(), Set.of(), false);
    DiagnosisAlamat diagnosis = isDoubtful(usual) ? reread(scope, codes.alamat(), usual) : usual;
    if (isDoubtful(diagnosis)) {
      diagnosis = orExchanged(scope, codes.alamat(), diagnosis);
    }
    if (!diagnosis.status().isFound()) {
      diagnosis = orWhole(codes.alamat(), diagnosis);
    }
    DiagnosisAlamat decided =
        Combination.decided(
            diagnosis, codes.alamat(), above -> resolve(scope, above, Set.of(), false));
    return codes.causes().isEmpty() ? decided : codes.told(decided);
  }

  /** Parts may stand in the fields of each other; which is meant is in doubt. */
  private DiagnosisAlamat orExchanged(Scope scope, Alamat alamat, DiagnosisAlamat usual) {
    return new ExchangedParts(
            scope::isNamed, other -> resolve(scope, other, usual.sisa().disisihkan(), false))
        .beside(alamat, usual);
  }

  /** All parts may stand in one field, with commas between them. */
  private DiagnosisAlamat orWhole(Alamat alamat, DiagnosisAlamat usual) {
    List<Tingkat> given =
        Stream.of(Tingkat.values()).filter(level -> alamat.part(level).isPresent()).toList();
    Optional<String> whole =
        given.size() == 1
            ? alamat.part(given.get(0)).filter(text -> text.indexOf(',') >= 0)
            : Optional.empty();
    return whole
        .map(this::resolve)
        .filter(read -> read.status() != StatusAlamat.TIDAK_DITEMUKAN)
        .map(read -> ExchangedParts.ofOne(given.get(0), whole.get(), read))
        .orElse(usual);
  }

  /** The words of the kinds of village and kecamatan may have been exchanged in a text. */
  private DiagnosisAlamat orExchanged(Scope scope, List<Way> ways, DiagnosisAlamat usual) {
    for (Way way : ways) {
      if (way.unexplained() == 0 && way.hasKind()) {
        DiagnosisAlamat diagnosis =
            new ExchangedParts(
                    scope::isNamed, other -> resolve(scope, other, way.leftAside(), true))
                .beside(way.alamat(), usual);
        if (!diagnosis.equals(usual)) {
          return diagnosis;
        }
      }
    }
    return usual;
  }

  /** Says whether a part was read as no name, or as one of a region elsewhere. */
  private static boolean isDoubtful(DiagnosisAlamat diagnosis) {
    return !diagnosis.status().isFound()
        || diagnosis.sebab().stream()
            .anyMatch(cause -> cause.sebab() == SebabPerbaikan.INDUK_SALAH);
  }

  /** Reads the parts in other ways, which count only if less has to be repaired. */
  private DiagnosisAlamat reread(Scope scope, Alamat alamat, DiagnosisAlamat usual) {
    FieldReadings fields = new FieldReadings(new AddressNames(scope::isName));
    List<DiagnosisAlamat> others =
        fields.of(alamat).stream()
            .map(other -> resolve(scope, other, fields.leftAside(), false))
            .toList();
    return others.isEmpty()
        ? usual
        : Combination.better(usual, Given.of(alamat).told(Combination.best(others)));
  }

  private DiagnosisAlamat resolve(Scope scope, Way way) {
    DiagnosisAlamat diagnosis = resolve(scope, way.alamat(), way.leftAside(), true);
    return new Contradictions(editions.catalog()).told(diagnosis, way.others());
  }

  private DiagnosisAlamat resolve(
      Scope scope, Alamat alamat, Set<JenisSisa> disisihkan, boolean isText) {
    return scope
        .diagnosis(alamat, isText, () -> diagnose(scope, alamat, disisihkan, isText))
        .leavingAside(disisihkan);
  }

  private DiagnosisAlamat diagnose(
      Scope scope, Alamat alamat, Set<JenisSisa> disisihkan, boolean isText) {
    List<Part> parts = new ArrayList<>(4);
    for (Tingkat tingkat : Tingkat.values()) {
      alamat.part(tingkat).ifPresent(text -> parts.add(scope.part(tingkat, text)));
    }
    return new Resolution(scope, edition, parts, isText).diagnose(disisihkan);
  }

  /**
   * Finds the region that an address in one text means, such as {@code Jl. Medan Merdeka Barat 12,
   * RT 5/RW 2, Kel. Gambir, Jakarta Pusat 10110}. Streets, numbers of neighbourhood units, postal
   * codes and long numbers are left aside, and the diagnosis says so.
   *
   * @param teks the address, from the village up or with words of the kinds; 2,000 characters are
   *     read
   * @return the region or the diagnosis
   */
  public DiagnosisAlamat resolve(String teks) {
    Optional<KodeWilayah> kode = CodeInText.whole(teks).filter(editions::isCode);
    if (kode.isPresent()) {
      return resolve(Alamat.of("", "", "", "").with(kode.get().tingkat(), teks));
    }
    Scope scope = new Scope(editions);
    AddressNames names = new AddressNames(scope::isName);
    FreeText text = FreeText.read(teks, names);
    if (teks.length() <= FreeText.MOST_CHARACTERS
        && (text.mayHavePhrases() || KindPhrases.mayHaveLabels(teks))) {
      List<DiagnosisAlamat> readings =
          new KindPhrases(names, tingkat -> true)
              .readings(teks).stream()
                  .map(reading -> resolve(scope, names, FreeText.read(reading, names), reading))
                  .filter(reading -> reading.status() != StatusAlamat.TIDAK_DITEMUKAN)
                  .toList();
      if (!readings.isEmpty()) {
        return Given.of(teks).told(Combination.best(readings));
      }
    }
    DiagnosisAlamat diagnosis = resolve(scope, names, text, teks);
    Optional<FreeText> once = text.withoutRepeated();
    while (once.isPresent() && !isClean(diagnosis)) {
      diagnosis = once(diagnosis, resolve(scope, names, once.get(), teks));
      once = once.get().withoutRepeated();
    }
    return diagnosis;
  }

  /** A name that is given twice counts once where that explains all, and no region above. */
  private static DiagnosisAlamat once(DiagnosisAlamat usual, DiagnosisAlamat once) {
    boolean isAbove =
        usual.status() != StatusAlamat.TIDAK_DITEMUKAN
            && once.wilayah().filter(one -> one.tingkat().compareTo(level(usual)) < 0).isPresent();
    return isClean(once) && !isAbove ? once : usual;
  }

  private static Tingkat level(DiagnosisAlamat diagnosis) {
    return diagnosis.kandidat().get(0).wilayah().tingkat();
  }

  /** Says whether nothing was left over and no part was read as one of a region elsewhere. */
  private static boolean isClean(DiagnosisAlamat diagnosis) {
    return diagnosis.status().isFound()
        && !isDoubtful(diagnosis)
        && !diagnosis.sisa().disisihkan().contains(JenisSisa.TEKS_LAIN);
  }

  private DiagnosisAlamat resolve(Scope scope, AddressNames names, FreeText text, String teks) {
    PartFinder usual = text.read(ReadingStyle.USUAL);
    Alternatives alternatives =
        new Alternatives(
            usual.unexplained(), scope::isNamed, scope::mayScore, way -> resolve(scope, way));
    if (usual.isUncertain()) {
      alternatives.add(usual.waysByPlace());
    }
    alternatives.add(usual.ways());
    boolean mayKindsBeNames = text.mayKindsBeNames();
    PartFinder named = mayKindsBeNames ? text.read(ReadingStyle.KINDS_ARE_NAMES) : usual;
    alternatives.add(named.ways());
    if (usual.isCut()) {
      alternatives.add(text.read(ReadingStyle.WHOLE_KINDS).ways());
    }
    text.withKotaInNames(teks)
        .filter(FreeText::mayBeNamesAlone)
        .ifPresent(
            joined -> {
              alternatives.addExact(joined.read(ReadingStyle.USUAL).ways());
              alternatives.addExact(joined.read(ReadingStyle.SEVERAL_IN_A_CHUNK).ways());
            });
    if (!alternatives.isRight()) {
      if (text.mayBeFromTop()) {
        alternatives.add(text.read(ReadingStyle.FROM_TOP).ways());
      }
      if (text.mayBeFromTop() && mayKindsBeNames) {
        alternatives.add(text.read(ReadingStyle.FROM_TOP_KINDS_ARE_NAMES).ways());
      }
      alternatives.add(usual.waysByPlace());
      alternatives.add(named.waysByPlace());
    }
    if (!alternatives.isRight()) {
      if (text.mayBeNamesAlone()) {
        alternatives.addExact(text.read(ReadingStyle.SEVERAL_IN_A_CHUNK).ways());
        alternatives.addExact(text.read(ReadingStyle.SEVERAL_IN_A_CHUNK_FROM_TOP).ways());
      }
      alternatives.addExact(usual.ways().stream().flatMap(way -> way.swapped().stream()).toList());
      alternatives.addExact(usual.waysInAnyOrder());
      alternatives.addAgreeing(text.asNamesInLine(teks, /* isMisspelt= */ false));
      if (!alternatives.isRight()) {
        alternatives.addAgreeing(text.asNamesInLine(teks, /* isMisspelt= */ true));
      }
      text.withKotaBeforeNames()
          .map(joined -> joined.read(ReadingStyle.USUAL))
          .ifPresent(
              finder -> {
                alternatives.addAgreeing(finder.ways());
                alternatives.addAgreeing(finder.waysByPlace());
              });
      alternatives.addLower(usual.ways().stream().flatMap(way -> way.lowered().stream()).toList());
    }
    if (!alternatives.isRight() || text.mayStreetsBeVillages()) {
      alternatives.add(text.read(ReadingStyle.REST_IS_VILLAGE).ways());
    }
    if (alternatives.isInDoubt()) {
      usual.ways().forEach(way -> alternatives.addBeside(way.contradicting(names)));
      alternatives.addBeside(text.asOneName());
    }
    DiagnosisAlamat decided = alternatives.decided();
    if (isClean(decided) || !text.hasLowerKinds()) {
      return decided;
    }
    List<Way> labelled = new ArrayList<>(usual.ways());
    if (usual.isCut()) {
      labelled.addAll(text.read(ReadingStyle.WHOLE_KINDS).ways());
    }
    if (isDoubtful(decided)) {
      labelled.addAll(usual.waysByPlace());
    }
    return orExchanged(scope, labelled, decided);
  }
}
