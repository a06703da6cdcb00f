package id.pamong.validation.keputusan.instrumen;

import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.Numbers;
import id.pamong.validation.keputusan.norma.ServiceName;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.syarat.Hasil;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An instrument of the set, whether it gives or only changes: who issued it, and what it touches.
 *
 * @param text the instrument
 * @param issuer the office that issued it
 * @param services the services that it names; empty for all or for none named
 * @param receivers the receivers that it names; empty for all
 * @param periode the time for which it gives
 * @param gives whether it gives authority itself
 */
public record Instrument(
    InstrumenPelimpahan text,
    JabatanWilayah issuer,
    List<ServiceName> services,
    List<JabatanWilayah> receivers,
    Optional<Periode> periode,
    boolean gives) {

  public static Instrument of(PelimpahanWewenang decree) {
    return new Instrument(
        decree.instrumen(),
        decree.pemberi(),
        decree.layanan().stream().map(layanan -> ServiceName.of(layanan.nama())).toList(),
        decree.penerima(),
        decree.periode(),
        /* gives= */ true);
  }

  public static Instrument of(InstrumenPengubah change) {
    return new Instrument(
        change.instrumen(),
        change.penerbit(),
        change.layanan().stream().map(ServiceName::of).toList(),
        change.penerima(),
        Optional.empty(),
        /* gives= */ false);
  }

  /** Returns the order by which a Plh or Plt is appointed. */
  public static Instrument of(SuratMandat order) {
    return new Instrument(
        InstrumenPelimpahan.builder()
            .jenis(order.instrumen().jenis())
            .nomor(order.instrumen().nomor())
            .tanggalDitetapkan(order.tanggal())
            .alasanBerlakuSurut(order.alasanBerlakuSurut())
            .keadaanKepalaDaerah(order.keadaanKepalaDaerah())
            .build(),
        order.pemberi(),
        List.of(),
        List.of(order.penerima()),
        order.periode(),
        /* gives= */ true);
  }

  /** Returns the citation, such as {@code Perbup 24/2012 (35.12)}. */
  public String citation() {
    String number = text.nomor().strip();
    int year = year();
    boolean isComplete = number.endsWith("/" + year) || number.endsWith(" " + year);
    return text.jenis().singkatan()
        + " "
        + number
        + (isComplete ? "" : "/" + year)
        + " ("
        + issuer.wilayah()
        + ")";
  }

  /**
   * Tells whether a reference names the kind, number, year and day of this instrument. The year is
   * that of the number; beside its day it may be the one in which it was set.
   */
  boolean isCitedBy(InstrumenHukum reference) {
    return Numbers.key(reference.nomor(), reference.tahun()).equals(numberKey())
        && (reference.tahun() == year() || reference.tanggal().isPresent())
        && isNearlyCitedBy(reference);
  }

  /**
   * Tells whether a reference of nearly the same number names the kind and day of this instrument,
   * and the year of its number or the one in which it was set.
   */
  boolean isNearlyCitedBy(InstrumenHukum reference) {
    boolean isSameDay =
        reference.tanggal().map(day -> day.equals(text.tanggalDitetapkan())).orElse(true);
    boolean isSameYear =
        reference.tahun() == year() || reference.tahun() == text.tanggalDitetapkan().getYear();
    return reference.jenis() == text.jenis() && isSameYear && isSameDay;
  }

  /**
   * Tells whether this instrument, in the same region, can act on another: it can be of its issuer,
   * who stands no lower, it is not the earlier one, and no lower instrument touches a Perda.
   */
  boolean canActOn(Instrument other) {
    boolean touchesPerda =
        other.text.jenis() == JenisInstrumen.PERDA_KABUPATEN_KOTA
            && text.jenis() != JenisInstrumen.PERDA_KABUPATEN_KOTA;
    return issuer.jabatan().lingkungan() == other.issuer.jabatan().lingkungan()
        && issuer.jabatan().jenjang() <= other.issuer.jabatan().jenjang()
        && !text.tanggalDitetapkan().isBefore(other.text.tanggalDitetapkan())
        && !touchesPerda
        && Issuance.isPossible(this, other);
  }

  /** Returns this instrument as one of the head of region, whose authority a wakil had. */
  Optional<Instrument> inPlace() {
    return Deputies.headOf(issuer)
        .map(head -> new Instrument(text, head, services, receivers, periode, gives));
  }

  /**
   * Tells whether the law leaves open that this revokes another: a superior may, who stands higher
   * in the strata of government (UU 30/2014 Pasal 1 angka 4, 64 ayat (3) huruf b), and whether a
   * gubernur is that to a bupati or wali kota of his provinsi is not said.
   */
  boolean mayUndo(Instrument other) {
    return issuer.jabatan() == Jabatan.GUBERNUR
        && other.issuer.jabatan().isKepalaDaerahKabupatenKota()
        && other.text.jenis() != JenisInstrumen.PERDA_KABUPATEN_KOTA
        && !text.tanggalDitetapkan().isBefore(other.text.tanggalDitetapkan())
        && LawDays.isSince(text.tanggalDitetapkan(), LawDays.UU_30_2014)
        && Issuance.isPossible(this, other);
  }

  /**
   * Tells whether the law leaves open what this does to another: a keputusan to a peraturan, a
   * letter to a keputusan.
   */
  boolean isOfLowerNatureThan(Instrument other) {
    return Issuance.isOpen(this, other)
        || (other.text.jenis().sifat() == SifatInstrumen.PERATURAN
            && text.jenis().sifat() != SifatInstrumen.PERATURAN);
  }

  /** Tells whether it is a decision, not a regulation: its time is that of UU 30/2014 Pasal 58. */
  public boolean isDecision() {
    return text.jenis().sifat() != SifatInstrumen.PERATURAN;
  }

  /** Returns the first day after its period, where it states an end, for the holidays known. */
  Optional<LocalDate> end() {
    return lastDay(List.of()).map(LastDay::sure);
  }

  /** Returns the end of its period, where it states one, with holidays that a request states. */
  public Optional<LastDay> lastDay(List<LocalDate> holidays) {
    return periode
        .flatMap(Periode::akhir)
        .map(end -> isDecision() ? LastDay.of(end, holidays) : LastDay.fixed(end));
  }

  /** Returns endings of this with that of its own time, where it states an end. */
  List<Ending> over(List<Ending> endings) {
    return Stream.concat(
            endings.stream(), end().stream().map(day -> new Ending(day, true, citation(), true)))
        .toList();
  }

  public LocalDate set() {
    return text.tanggalDitetapkan();
  }

  /**
   * Returns the first day on which it is in effect. What amends a Keputusan holds from the day on
   * which it was set, and what only revokes one too, whatever earlier day it states (UU 30/2014
   * Pasal 63 ayat (3), 64 ayat (4)).
   */
  public LocalDate start() {
    return !gives || amends() ? changeStart() : text.efektif();
  }

  /** Returns the first day on which it changes others. */
  LocalDate changeStart() {
    boolean isEarly = text.efektif().isBefore(set());
    return isEarly && changesFromItsDay() ? set() : text.efektif();
  }

  /**
   * Tells whether the law lets it change others from the day on which it was set at the earliest: a
   * Keputusan under UU 30/2014. A peraturan may date itself back for a strong reason (UU 12/2011
   * Lampiran II angka 156).
   */
  private boolean changesFromItsDay() {
    return isDecision() && LawDays.isSince(set(), LawDays.UU_30_2014);
  }

  /** Returns the citations of instruments that it amends. */
  public Stream<String> amendedCitations() {
    return text.hubungan().stream()
        .filter(relation -> relation.jenis() == JenisHubungan.MENGUBAH)
        .map(relation -> relation.instrumen().sitasi());
  }

  /** Tells whether it amends another. */
  public boolean amends() {
    return amendedCitations().findAny().isPresent();
  }

  /** Returns the first day on which it is set and in effect. */
  LocalDate standing() {
    return start().isAfter(set()) ? start() : set();
  }

  /**
   * Whether this speaks after another: it was set later, or took effect later. Of two of one day,
   * and where the one set later took effect before, it is not known.
   */
  Hasil follows(Instrument other) {
    int order =
        Integer.signum(set().compareTo(other.set()))
            + Integer.signum(standing().compareTo(other.standing()));
    return order == 0 ? Hasil.TIDAK_DIKETAHUI : order > 0 ? Hasil.TERPENUHI : Hasil.TIDAK;
  }

  /** Tells whether it gives, or names, a service to a receiver. */
  boolean has(Optional<String> service, JabatanWilayah receiver) {
    return names(service) && (receivers.isEmpty() || receivers.contains(receiver));
  }

  /** Tells whether it names a service. */
  boolean names(Optional<String> service) {
    return service.isPresent()
        && services.stream().anyMatch(one -> one.key().equals(service.get()));
  }

  /** Returns its number as numbers are compared. */
  String numberKey() {
    return Numbers.key(text.nomor(), year());
  }

  /** Returns what its number shares with those that may be written for it. */
  String nearNumber() {
    return Numbers.near(text.nomor(), year());
  }

  /** Tells whether a citation writes the number in nearly the same way, be it with its year. */
  boolean isWrittenApart(InstrumenHukum reference) {
    return reference.tahun() == year()
        && Numbers.isWrittenApart(reference.nomor(), text.nomor(), year());
  }

  /** Returns how its number is written, zeros before it and all. */
  String writtenNumber() {
    return Numbers.written(text.nomor(), year());
  }

  private int year() {
    return text.tahun().orElse(text.tanggalDitetapkan().getYear());
  }
}
