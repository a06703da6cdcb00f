package id.pamong.validation.keputusan.instrumen;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.validation.kepaladaerah.HeadState;
import id.pamong.validation.kepaladaerah.HeadsWork;
import id.pamong.validation.kepaladaerah.Signer;
import id.pamong.validation.keputusan.norma.ActingLaw;
import id.pamong.validation.keputusan.norma.HeadAtWork;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.wewenang.keputusan.KeadaanKepalaDaerah;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Fakta;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether the head, or the wakil, who set an instrument had the authority of the head on that day,
 * by what {@link HeadState} says of it; what a wakil sets then is of the office of the head. The
 * instrument tells the state of the head, else a request whose time its day lies in.
 *
 * <p>Source: UU 23/2014 Pasal 65 ayat (4) and (6), 66 ayat (1) huruf c, 86 ayat (1), 88.
 *
 * @param stated the request that may tell what the instruments do not
 */
public record Deputies(Optional<PermintaanKeputusan> stated) {

  public static final Deputies UNSTATED = new Deputies(Optional.empty());

  static final String STATE = "/instrumen/keadaanKepalaDaerah";
  private static final String OF_REQUEST = "/keadaanKepala";
  private static final String OF_ORDER = "/perintah/keadaanKepalaDaerah";
  private static final List<DasarHukum> OFFICE = Law.uu23("63 ayat (2)");

  /** Returns the head whose authority a wakil may come to have; empty for others. */
  public static Optional<JabatanWilayah> headOf(JabatanWilayah issuer) {
    return issuer.jabatan() == Jabatan.SEKRETARIS_DAERAH
        ? Optional.empty()
        : ActingLaw.headOf(issuer);
  }

  /** Returns an order of a wakil as one of the head. */
  public static SuratMandat inPlace(SuratMandat order) {
    return headOf(order.pemberi())
        .<SuratMandat>map(head -> SuratMandat.builder().from(order).pemberi(head).build())
        .orElse(order);
  }

  /**
   * Returns the conditions under which the order of a wakil in a request is of the head, whose
   * state the order or the request tells, or that bar the head himself; none where another gives
   * it, or where the wakil did not act for him.
   */
  public static List<Syarat> ofOrder(SuratMandat order, PermintaanKeputusan request) {
    Instrument instrument = Instrument.of(order);
    Deputies deputies = new Deputies(Optional.of(request));
    if (headOf(order.pemberi()).isEmpty()) {
      return deputies.conditions(instrument).stream().map(one -> placed(one, order)).toList();
    }
    if (!LawDays.isSince(instrument.set(), LawDays.UU_23_2014)
        || deputies.acted(instrument) == Hasil.TIDAK) {
      return List.of();
    }
    return deputies.conditions(instrument).stream()
        .filter(one -> one.jenis() != JenisSyarat.PENGGANTI_KEPALA_DAERAH)
        .map(one -> placed(one, order))
        .toList();
  }

  /** Places the state of the head in the order of a request; the request is asked for it else. */
  private static Syarat placed(Syarat one, SuratMandat order) {
    if (!one.dalil().letak().equals(JsonPointer.parse(STATE))) {
      return one;
    }
    String place = order.keadaanKepalaDaerah().isPresent() ? OF_ORDER : OF_REQUEST + "/kepala";
    return Syarat.of(
        one.jenis(),
        one.hasil(),
        new Dalil(
            one.dalil().dasar(), one.dalil().fakta(), Dalil.PERMINTAAN, JsonPointer.parse(place)));
  }

  /** Tells whether an instrument is of a head of region, or of a wakil who may act for him. */
  public static boolean isOfHead(Instrument instrument) {
    Signer issuer = Signer.of(instrument.issuer());
    return issuer == Signer.HEAD || issuer == Signer.DEPUTY;
  }

  /** Returns the region whose head the request speaks of, if there is a request. */
  public Optional<KodeWilayah> region() {
    return stated.map(Deputies::regionOf);
  }

  /**
   * Tells whether what an instrument can do depends on the request: the request says something of
   * the head on its day that bears on it.
   */
  public boolean tell(Instrument instrument) {
    Optional<KeadaanKepalaDaerah> state = ofRequest(instrument);
    boolean isByDeputy = headOf(instrument.issuer()).isPresent();
    return state.isPresent()
        && (isByDeputy || state.filter(one -> isOn(instrument.set(), one)).isPresent());
  }

  /** Returns whether an instrument is of the office of the head, though a wakil set it. */
  Hasil acted(Instrument instrument) {
    return conditions(instrument).stream().map(Syarat::hasil).reduce(Hasil.TERPENUHI, Hasil::dan);
  }

  /** Returns what must be known first, where it is not known whether it is of that office. */
  Optional<Dalil> missing(Instrument instrument) {
    return conditions(instrument).stream()
        .filter(one -> one.hasil() == Hasil.TIDAK_DIKETAHUI)
        .map(Syarat::dalil)
        .findFirst();
  }

  /** Returns by which state of the head a wakil set an instrument, where he had his authority. */
  Optional<Dalil> power(Instrument instrument) {
    return conditions(instrument).stream()
        .filter(one -> one.jenis() == JenisSyarat.KEADAAN_SAAT_DITETAPKAN)
        .filter(one -> one.hasil() == Hasil.TERPENUHI)
        .map(Syarat::dalil)
        .findFirst();
  }

  /**
   * Returns the conditions under which the one who set an instrument had the authority of the head
   * of region on its day; none for a head who is not said to be barred from it, and for others.
   */
  public List<Syarat> conditions(Instrument instrument) {
    Optional<JabatanWilayah> head = headOf(instrument.issuer());
    if (head.isEmpty()) {
      return barred(instrument);
    }
    if (!LawDays.isSince(instrument.set(), LawDays.UU_23_2014)) {
      return List.of(ActingLaw.unknown());
    }
    List<Syarat> all = new ArrayList<>();
    all.add(
        Syarat.of(
            JenisSyarat.PENGGANTI_KEPALA_DAERAH,
            Hasil.TERPENUHI,
            new Dalil(
                OFFICE,
                Fakta.of(instrument.issuer(), head.get()),
                instrument.citation(),
                JsonPointer.parse("/pemberi"))));
    Optional<KeadaanPejabat> own = instrument.text().keadaanKepalaDaerah();
    Optional<KeadaanKepalaDaerah> other = ofRequest(instrument);
    if (own.isEmpty() && other.isPresent()) {
      addStated(instrument, other.get(), all);
      return all;
    }
    contradiction(instrument)
        .ifPresentOrElse(
            all::add, () -> addState(instrument, own, instrument.citation(), STATE, all));
    other.filter(one -> isOn(instrument.set(), one)).ifPresent(one -> addOwn(one, all));
    return all;
  }

  /**
   * That a request states the same of the head on the day of an instrument as the instrument: where
   * they differ, and by the one he gave it and by the other not, it is not known which is true.
   */
  private Optional<Syarat> contradiction(Instrument instrument) {
    Optional<KeadaanPejabat> own = instrument.text().keadaanKepalaDaerah();
    Optional<KeadaanPejabat> other =
        ofRequest(instrument)
            .filter(one -> isOn(instrument.set(), one))
            .flatMap(KeadaanKepalaDaerah::kepala);
    if (own.isEmpty()
        || other.isEmpty()
        || workIn(own.get(), instrument).sets() == workIn(other.get(), instrument).sets()) {
      return Optional.empty();
    }
    Set<DasarHukum> articles = new LinkedHashSet<>(law(instrument, own));
    articles.addAll(law(instrument, other));
    return Optional.of(
        Syarat.of(
            JenisSyarat.KEADAAN_SEJALAN,
            Hasil.TIDAK_DIKETAHUI,
            new Dalil(
                List.copyOf(articles),
                Fakta.of(
                    instrument.set(), other.get().name(), own.get().name(), instrument.citation()),
                Dalil.PERMINTAAN,
                JsonPointer.parse(OF_REQUEST + "/kepala"))));
  }

  private static HeadsWork workIn(KeadaanPejabat state, Instrument instrument) {
    return HeadState.workOf(Signer.of(instrument.issuer()), state, instrument.set());
  }

  private static List<DasarHukum> law(Instrument instrument, Optional<KeadaanPejabat> state) {
    JabatanWilayah issuer = instrument.issuer();
    return HeadState.law(Signer.of(issuer), state, issuer.wilayah(), instrument.set());
  }

  /** What keeps a head from his work, or may: so that he neither gives nor revokes for sure. */
  private List<Syarat> barred(Instrument instrument) {
    if (Signer.of(instrument.issuer()) != Signer.HEAD) {
      return List.of();
    }
    Optional<Syarat> contradicted = contradiction(instrument);
    if (contradicted.isPresent()) {
      return contradicted.stream().toList();
    }
    Optional<KeadaanPejabat> own = instrument.text().keadaanKepalaDaerah();
    Optional<KeadaanPejabat> state =
        own.or(
            () ->
                ofRequest(instrument)
                    .filter(one -> isOn(instrument.set(), one))
                    .flatMap(KeadaanKepalaDaerah::kepala));
    return state.filter(one -> workIn(one, instrument) != HeadsWork.WHOLE).stream()
        .map(
            one ->
                HeadAtWork.of(
                    instrument.issuer(),
                    one,
                    instrument.set(),
                    own.isPresent() ? instrument.citation() : Dalil.PERMINTAAN,
                    JsonPointer.parse(own.isPresent() ? STATE : OF_REQUEST + "/kepala")))
        .toList();
  }

  /** Whether the state of a request is that of a day; without a time it is of its own day alone. */
  private boolean isOn(LocalDate day, KeadaanKepalaDaerah state) {
    LocalDate asked = stated.map(PermintaanKeputusan::tanggal).orElse(day);
    return state.masa().map(one -> one.contains(day)).orElse(day.equals(asked));
  }

  /** What a request says of the head of the region of an instrument. */
  private Optional<KeadaanKepalaDaerah> ofRequest(Instrument instrument) {
    return stated
        .filter(request -> regionOf(request).equals(instrument.issuer().wilayah()))
        .flatMap(PermintaanKeputusan::keadaanKepala)
        .filter(state -> state.kepala().isPresent());
  }

  /**
   * Returns the region whose head a request speaks of; in DKI Jakarta the provinsi alone has one.
   */
  private static KodeWilayah regionOf(PermintaanKeputusan request) {
    KodeWilayah own = request.pejabat().wilayah();
    boolean isOfProvince = own.tingkat() == Tingkat.PROVINSI || RegionFacts.isInJakarta(own);
    return isOfProvince ? own.provinsi() : own.kabupatenKota().orElse(own);
  }

  private void addStated(Instrument instrument, KeadaanKepalaDaerah state, List<Syarat> all) {
    Optional<Periode> time = state.masa();
    if (isOn(instrument.set(), state)) {
      addState(instrument, state.kepala(), Dalil.PERMINTAAN, OF_REQUEST + "/kepala", all);
      addOwn(state, all);
      return;
    }
    boolean isKnown =
        time.isPresent()
            && state.kepala().filter(one -> workIn(one, instrument) == HeadsWork.NONE).isEmpty();
    if (time.isPresent() && !isKnown) {
      addState(instrument, Optional.empty(), instrument.citation(), STATE, all);
      return;
    }
    all.add(
        Syarat.of(
            JenisSyarat.KEADAAN_SAAT_DITETAPKAN,
            isKnown ? Hasil.TIDAK : Hasil.TIDAK_DIKETAHUI,
            new Dalil(
                law(instrument, state.kepala()),
                facts(instrument, state.kepala(), time),
                Dalil.PERMINTAAN,
                JsonPointer.parse(OF_REQUEST + "/masa"))));
  }

  private static void addState(
      Instrument instrument,
      Optional<KeadaanPejabat> state,
      String source,
      String place,
      List<Syarat> all) {
    Hasil hasil = state.map(one -> workIn(one, instrument).acts()).orElse(Hasil.TIDAK_DIKETAHUI);
    all.add(
        Syarat.of(
            JenisSyarat.KEADAAN_SAAT_DITETAPKAN,
            hasil,
            new Dalil(
                law(instrument, state),
                facts(instrument, state, Optional.empty()),
                source,
                JsonPointer.parse(place))));
    if (state.filter(one -> workIn(one, instrument) == HeadsWork.DAILY).isPresent()) {
      all.add(daily(instrument, state));
    }
  }

  /** Of an office that is vacant he has the daily work; whether giving is of it is not said. */
  private static Syarat daily(Instrument instrument, Optional<KeadaanPejabat> state) {
    return Syarat.of(
        JenisSyarat.TUGAS_SEHARI_HARI,
        Hasil.TIDAK_DIKETAHUI,
        new Dalil(
            law(instrument, state), Fakta.of("PENETAPAN_INI", ""), Dalil.HUKUM, JsonPointer.ROOT));
  }

  /** Adds that the wakil cannot work himself, where a request says so of the day. */
  private static void addOwn(KeadaanKepalaDaerah state, List<Syarat> all) {
    state
        .wakil()
        .filter(one -> HeadState.beside(Signer.DEPUTY, one) == Hasil.TIDAK)
        .ifPresent(one -> all.add(unable(one)));
  }

  private static Syarat unable(KeadaanPejabat state) {
    return Syarat.of(
        JenisSyarat.WAKIL_KEPALA_DAERAH_BERTUGAS,
        Hasil.TIDAK,
        ObjectConditions.fromRequest(
            JsonPointer.parse(OF_REQUEST + "/wakil"), HeadState.lawOfDeputy(state), state.name()));
  }

  private static List<String> facts(
      Instrument instrument, Optional<KeadaanPejabat> state, Optional<Periode> time) {
    return Fakta.of(
        instrument.set(),
        state.map(Enum::name).orElse(""),
        instrument.citation(),
        time,
        state.filter(KeadaanPejabat.TIDAK_ADA_PEJABAT::equals).map(Enum::name));
  }
}
