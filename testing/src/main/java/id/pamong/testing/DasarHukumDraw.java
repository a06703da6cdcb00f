package id.pamong.testing;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.register.InstrumentRegister;
import id.pamong.validation.register.InstrumentStatus;
import id.pamong.validation.register.NationalLaw;
import id.pamong.validation.register.RegisteredInstrument;
import id.pamong.validation.register.RepealedArticle;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws what a decree cites: national and local instruments in force on its day. */
final class DasarHukumDraw {

  /** In force on every day that a rule about citations judges. */
  private static final InstrumenHukum OLD = InstrumenHukum.of(JenisInstrumen.UUD_1945, "1", 1945);

  /** Formed in 2012 and 2022: a Perda of some years before a decree may not exist. */
  private static final Set<KodeWilayah> YOUNG =
      IntStream.of(65, 93, 94, 95, 96)
          .mapToObj(KodeWilayah::of)
          .collect(Collectors.toUnmodifiableSet());

  private DasarHukumDraw() {}

  static List<DasarHukum> draw(Draft draft, List<JabatanWilayah> penerima) {
    Choices choices = draft.choices();
    List<DasarHukum> dasar = new ArrayList<>();
    boolean empty = choices.oneIn(8) && !draft.isSince(Days.UU_30_2014);
    dasar.add(DasarHukum.of(providing(draft, penerima)));
    DasarHukum other = delegating(draft);
    if (choices.oneIn(3) && !draft.has(Demand.ONE_DELEGATING)) {
      dasar.add(other);
    }
    int more = choices.below(3);
    for (int i = 0; i < more; i++) {
      dasar.add(choices.flip() ? local(draft) : national(draft));
    }
    boolean stray = draft.strays(Demand.CLEAN_DASAR);
    InstrumenHukum doubtful = doubtful(draft);
    if (stray) {
      dasar.add(DasarHukum.of(doubtful));
    }
    if (draft.has(Demand.NO_DASAR)) {
      return List.of();
    }
    return empty && !draft.has(Demand.CLEAN_DASAR) ? List.of() : dasar;
  }

  /** Draws one to three citations, all of them in force on the day. */
  static List<DasarHukum> inForce(Draft draft) {
    Choices choices = draft.choices();
    List<DasarHukum> dasar = new ArrayList<>();
    int count = choices.between(1, 3);
    for (int i = 0; i < 3; i++) {
      InstrumenHukum national = choices.of(inForce(draft, any -> true));
      InstrumenHukum local = draft.earlier(draft.peraturan(), draft.daerah());
      boolean own = choices.oneIn(3);
      if (i < count && !draft.has(Demand.NO_DASAR)) {
        dasar.add(DasarHukum.of(own ? local : national));
      }
    }
    return draft.has(Demand.OLD_DASAR) ? List.of(DasarHukum.of(OLD)) : dasar;
  }

  /** Draws a citation by which a delegation can be laid down: a PP or a Perda. */
  static DasarHukum delegating(Draft draft) {
    boolean national = draft.choices().flip();
    InstrumenHukum pp =
        draft.choices().of(inForce(draft, instrumen -> instrumen.jenis() == JenisInstrumen.PP));
    InstrumenHukum perda = draft.earlier(JenisInstrumen.PERDA_KABUPATEN_KOTA, draft.daerah());
    return DasarHukum.of(national ? pp : perda);
  }

  /** Draws a peraturan that lets a delegation be handed on, in force for a year and more. */
  static DasarHukum lasting(Draft draft) {
    boolean national = draft.choices().flip();
    LocalDate later = draft.tanggal().plusDays(400);
    List<InstrumenHukum> kept =
        inForce(
            draft,
            instrumen ->
                instrumen.jenis() == JenisInstrumen.PP
                    && InstrumentRegister.official().statusOn(instrumen, later)
                        == InstrumentStatus.IN_FORCE);
    InstrumenHukum perda = draft.earlier(JenisInstrumen.PERDA_KABUPATEN_KOTA, draft.daerah());
    return DasarHukum.of(national && !kept.isEmpty() ? draft.choices().of(kept) : perda);
  }

  /** Returns the PP that provides for a delegation to one of the receivers. */
  private static InstrumenHukum providing(Draft draft, List<JabatanWilayah> penerima) {
    List<Jabatan> offices = penerima.stream().map(JabatanWilayah::jabatan).distinct().toList();
    boolean isOld = !draft.isSince(Days.PP_17_2018);
    if (offices.equals(List.of(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU))
        && draft.isSince(Days.UU_30_2014)) {
      return NationalLaw.PP_96_2012;
    }
    if (offices.equals(List.of(Jabatan.LURAH)) && isOld) {
      return NationalLaw.PP_73_2005;
    }
    return isOld ? NationalLaw.PP_19_2008 : NationalLaw.PP_17_2018;
  }

  /** Returns the instruments of the register with a status on the decree's day. */
  static List<InstrumenHukum> registered(Draft draft, InstrumentStatus status) {
    return InstrumentRegister.official().instruments().stream()
        .map(RegisteredInstrument::instrumen)
        .filter(
            instrumen ->
                InstrumentRegister.official().statusOn(instrumen, draft.tanggal()) == status)
        .toList();
  }

  /** Returns what had ended on the decree's day: whole instruments, and articles of others. */
  static List<DasarHukum> ended(Draft draft) {
    return Stream.concat(
            registered(draft, InstrumentStatus.NO_LONGER).stream().map(DasarHukum::of),
            InstrumentRegister.official().repeals().stream()
                .filter(repeal -> draft.isSince(repeal.since()))
                .map(RepealedArticle::pasal))
        .toList();
  }

  /** Draws a national instrument that no register has, of the decree's year or before. */
  static InstrumenHukum unregistered(Draft draft) {
    JenisInstrumen jenis =
        draft.choices().of(JenisInstrumen.PERMENDAGRI, JenisInstrumen.KEPMENDAGRI);
    int year = draft.tanggal().getYear() - draft.choices().below(5);
    return InstrumenHukum.of(jenis, "9" + draft.nomor(), year);
  }

  /** Draws an instrument of the own region of which only the decree's year is known. */
  static InstrumenHukum undated(Draft draft) {
    return InstrumenHukum.builder()
        .jenis(draft.peraturan())
        .nomor(draft.nomor())
        .tahun(draft.tanggal().getYear())
        .daerah(draft.daerah())
        .build();
  }

  /**
   * Draws an instrument that is not yet in force: a national one, or a local one of a later day.
   */
  static InstrumenHukum toCome(Draft draft) {
    List<InstrumenHukum> coming = registered(draft, InstrumentStatus.NOT_YET);
    LocalDate later = draft.tanggal().plusDays(1 + draft.choices().distance(799));
    InstrumenHukum local =
        InstrumenHukum.builder()
            .jenis(draft.peraturan())
            .nomor(draft.nomor())
            .tahun(later.getYear())
            .tanggal(later)
            .daerah(draft.daerah())
            .build();
    InstrumenHukum national = coming.isEmpty() ? local : draft.choices().of(coming);
    return draft.choices().flip() ? local : national;
  }

  /** Draws an instrument of which it is not certain whether it was in force. */
  static InstrumenHukum uncertain(Draft draft) {
    List<InstrumenHukum> uncertain = registered(draft, InstrumentStatus.UNCERTAIN);
    InstrumenHukum local = undated(draft);
    return draft.choices().flip() && !uncertain.isEmpty() ? draft.choices().of(uncertain) : local;
  }

  /** Draws an instrument of another kabupaten or kota of the same provinsi. */
  static InstrumenHukum foreign(Draft draft) {
    KodeWilayah other = draft.regions().drawNeighbour(draft.daerah(), draft.choices());
    JenisInstrumen jenis =
        draft
            .choices()
            .of(
                JenisInstrumen.PERDA_KABUPATEN_KOTA,
                other.isKota()
                    ? JenisInstrumen.PERATURAN_WALI_KOTA
                    : JenisInstrumen.PERATURAN_BUPATI);
    return draft.earlier(jenis, other);
  }

  private static DasarHukum local(Draft draft) {
    KodeWilayah own = draft.daerah();
    int kind = draft.choices().below(3);
    boolean perda = !draft.has(Demand.ONE_DELEGATING);
    if (kind == 2 && perda && !YOUNG.contains(own.provinsi())) {
      return DasarHukum.of(draft.earlier(JenisInstrumen.PERDA_PROVINSI, own.provinsi()));
    }
    return DasarHukum.of(draft.earlier(draft.peraturan(), own));
  }

  private static DasarHukum national(Draft draft) {
    Predicate<InstrumenHukum> uu = instrumen -> instrumen.jenis() == JenisInstrumen.UU;
    InstrumenHukum instrumen =
        draft.choices().of(inForce(draft, draft.has(Demand.ONE_DELEGATING) ? uu : any -> true));
    return instrumen.equals(NationalLaw.UU_23_2014)
        ? DasarHukum.of(instrumen, "226 ayat (3)")
        : DasarHukum.of(instrumen);
  }

  private static InstrumenHukum doubtful(Draft draft) {
    List<InstrumenHukum> ended = registered(draft, InstrumentStatus.NO_LONGER);
    InstrumenHukum old = ended.isEmpty() ? unregistered(draft) : draft.choices().of(ended);
    return draft.choices().of(unregistered(draft), undated(draft), old);
  }

  private static List<InstrumenHukum> inForce(Draft draft, Predicate<InstrumenHukum> kind) {
    return registered(draft, InstrumentStatus.IN_FORCE).stream().filter(kind).toList();
  }
}
