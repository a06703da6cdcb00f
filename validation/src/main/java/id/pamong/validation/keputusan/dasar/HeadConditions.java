package id.pamong.validation.keputusan.dasar;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.Periode;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.validation.kepaladaerah.HeadState;
import id.pamong.validation.kepaladaerah.HeadsWork;
import id.pamong.validation.kepaladaerah.Signer;
import id.pamong.validation.keputusan.instrumen.Endings;
import id.pamong.validation.keputusan.norma.ActingLaw;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.validation.keputusan.norma.OfficeFit;
import id.pamong.validation.keputusan.pemberian.Basis;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.validation.keputusan.syarat.ServiceConditions;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.KeadaanKepalaDaerah;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.mandat.SebabBerhalangan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import id.pamong.wilayah.Tingkat;
import java.util.List;
import java.util.Optional;

/**
 * Conditions of the wakil or the secretary of a region who does the work of its head. The law
 * itself gives it to them, so that no order is needed, and no other office comes to it.
 *
 * <p>Source: UU 23/2014 Pasal 65 ayat (3) to (6), 66 ayat (1) huruf c, 86 and 88.
 */
final class HeadConditions {

  private static final String STATE = "/keadaanKepala";
  private static final List<DasarHukum> ALL = Law.uu23("65 ayat (4)", "65 ayat (5)", "65 ayat (6)");
  private static final List<DasarHukum> OFFICE_OF_DEPUTY = Law.uu23("63 ayat (2)");
  private static final List<DasarHukum> OFFICE_OF_SECRETARY = Law.uu23("213 ayat (1)");

  private HeadConditions() {}

  /** Returns a basis of the head as it stands for the one who does his work. */
  static Basis wrap(
      Basis basis,
      JabatanWilayah head,
      PermintaanKeputusan request,
      Optional<Grant> kind,
      Endings endings) {
    JabatanWilayah acting =
        request.perintah().map(SuratMandat::penerima).orElseGet(request::pejabat);
    boolean isSinceUu23 = LawDays.isSince(request.tanggal(), LawDays.UU_23_2014);
    boolean isNext =
        ActingLaw.headOf(acting).filter(head::equals).isPresent()
            && OfficeFit.of(acting) != Hasil.TIDAK;
    boolean isByLaw = isNext && isSinceUu23;
    PermintaanKeputusan told = isByLaw ? OrderedState.asTold(request, head, endings) : request;
    SyaratBuilder all = new SyaratBuilder(10);
    request
        .perintah()
        .filter(order -> !isByLaw)
        .ifPresent(
            order -> {
              ActingConditions.addOrder(order, request, all);
              all.add(ActingConditions.office(order, head, request.tanggal()));
            });
    if (isSinceUu23) {
      all.add(
          Syarat.of(
              JenisSyarat.PENGGANTI_KEPALA_DAERAH,
              Hasil.of(isNext),
              at(request, office(acting), acting.toString(), head.toString())));
      addState(acting, kind, told, all);
    } else {
      all.add(ActingLaw.unknown());
    }
    all.add(basis.syarat());
    return new Basis(
        all.build(
            JenisSyarat.TUGAS_KEPALA_DAERAH,
            at(
                request,
                isSinceUu23 ? law(acting, told) : List.of(),
                acting.toString(),
                head.toString())),
        isNext ? Optional.of(SumberWewenang.ATRIBUSI) : Optional.empty(),
        isNext && LawDays.isSince(request.tanggal(), LawDays.UU_30_2014)
            ? Optional.of(acting)
            : Optional.empty(),
        basis.prepared(),
        basis.isSub());
  }

  /** That nothing comes to another office is one fault: of the head it is asked as of a wakil. */
  private static Signer signer(JabatanWilayah acting) {
    Signer own = Signer.of(acting);
    return own == Signer.OTHER ? Signer.DEPUTY : own;
  }

  /** What gives the work to the one who acts: to a secretary the daily work alone. */
  private static List<DasarHukum> law(JabatanWilayah acting, PermintaanKeputusan request) {
    Signer signer = signer(acting);
    return law(
        signer, signer == Signer.SECRETARY ? Optional.empty() : stateOfHead(request), request);
  }

  private static List<DasarHukum> law(
      Signer signer, Optional<KeadaanPejabat> state, PermintaanKeputusan request) {
    return HeadState.law(signer, state, request.pejabat().wilayah(), request.tanggal());
  }

  private static List<DasarHukum> office(JabatanWilayah acting) {
    return switch (acting.jabatan()) {
      case WAKIL_GUBERNUR, WAKIL_BUPATI, WAKIL_WALI_KOTA -> OFFICE_OF_DEPUTY;
      case SEKRETARIS_DAERAH -> OFFICE_OF_SECRETARY;
      default -> ALL;
    };
  }

  private static Optional<KeadaanPejabat> ordered(PermintaanKeputusan request) {
    return request.perintah().flatMap(SuratMandat::sebab).map(HeadConditions::state);
  }

  private static void addState(
      JabatanWilayah acting, Optional<Grant> kind, PermintaanKeputusan request, SyaratBuilder all) {
    Signer signer = signer(acting);
    boolean isSecretary = signer == Signer.SECRETARY;
    Optional<KeadaanPejabat> stated = request.keadaanKepala().flatMap(KeadaanKepalaDaerah::kepala);
    Optional<KeadaanPejabat> ordered = ordered(request);
    boolean isTold = ordered.isPresent() || stated.isEmpty();
    if (request.perintah().isPresent() && isTold) {
      Syarat cause = head(ordered, signer, "/perintah/sebab", request);
      // Where the request says the same, the cause adds nothing.
      if (stated.isEmpty() || cause.hasil() != Hasil.TERPENUHI) {
        all.add(cause);
      }
    }
    if (request.perintah().isEmpty() || stated.isPresent()) {
      all.add(head(stated, signer, STATE + "/kepala", request));
    }
    Optional<Periode> time = request.keadaanKepala().flatMap(KeadaanKepalaDaerah::masa);
    time.ifPresent(
        periode ->
            all.add(
                Syarat.of(
                    JenisSyarat.PERIODE,
                    Hasil.of(periode.contains(request.tanggal())),
                    ObjectConditions.fromRequest(
                        JsonPointer.parse(STATE + "/masa"),
                        law(signer, Optional.empty(), request),
                        request.tanggal(),
                        periode))));
    if (isSecretary) {
      all.add(deputy(request));
    } else {
      ownState(request).ifPresent(all::add);
    }
    boolean isDaily =
        ordered.or(() -> stated).filter(one -> isDaily(signer, one, request)).isPresent();
    if (isSecretary || isDaily) {
      addDaily(kind, request, signer, all);
    }
  }

  private static boolean isDaily(Signer signer, KeadaanPejabat state, PermintaanKeputusan request) {
    return HeadState.workOf(signer, state, request.tanggal()) == HeadsWork.DAILY;
  }

  /** An order tells of the head what a request would. */
  private static KeadaanPejabat state(SebabBerhalangan reason) {
    return switch (reason) {
      case TAHANAN -> KeadaanPejabat.MENJALANI_MASA_TAHANAN;
      case DIBERHENTIKAN_SEMENTARA -> KeadaanPejabat.DIBERHENTIKAN_SEMENTARA;
      default ->
          reason.isSementara()
              ? KeadaanPejabat.BERHALANGAN_SEMENTARA
              : KeadaanPejabat.TIDAK_ADA_PEJABAT;
    };
  }

  private static Syarat head(
      Optional<KeadaanPejabat> state, Signer signer, String place, PermintaanKeputusan request) {
    Optional<HeadsWork> work = state.map(one -> HeadState.workOf(signer, one, request.tanggal()));
    if (work.filter(HeadsWork.OPEN::equals).isPresent()) {
      return ofPenjabat(state.get(), request);
    }
    return Syarat.of(
        JenisSyarat.KEADAAN_KEPALA_DAERAH,
        work.map(HeadsWork::acts).orElse(Hasil.TIDAK_DIKETAHUI),
        ObjectConditions.fromRequest(
            JsonPointer.parse(place),
            law(signer, state, request),
            state.map(Enum::name).orElse(""),
            "",
            "",
            "",
            state.filter(KeadaanPejabat.TIDAK_ADA_PEJABAT::equals).map(Enum::name)));
  }

  /** What is stated is enough; it is the law that does not tell of the secretary. */
  private static Syarat ofPenjabat(KeadaanPejabat state, PermintaanKeputusan request) {
    boolean isSuspended = state == KeadaanPejabat.DIBERHENTIKAN_SEMENTARA;
    boolean isProvince = request.pejabat().wilayah().tingkat() == Tingkat.PROVINSI;
    String secretary = Jabatan.SEKRETARIS_DAERAH.name();
    return Syarat.of(
        JenisSyarat.KEADAAN_KEPALA_DAERAH,
        Hasil.TIDAK_DIKETAHUI,
        new Dalil(
            law(Signer.SECRETARY, Optional.of(state), request),
            List.of(
                state.name(),
                isSuspended ? "" : secretary,
                isSuspended ? (isProvince ? "PRESIDEN" : "MENTERI") : "",
                isSuspended ? secretary : "",
                isSuspended ? "" : state.name()),
            Dalil.HUKUM,
            JsonPointer.ROOT));
  }

  /** The secretary acts where there is no wakil, or he cannot either. */
  private static Syarat deputy(PermintaanKeputusan request) {
    Optional<KeadaanPejabat> state = request.keadaanKepala().flatMap(KeadaanKepalaDaerah::wakil);
    Hasil hasil =
        state.map(one -> HeadState.beside(Signer.SECRETARY, one)).orElse(Hasil.TIDAK_DIKETAHUI);
    return Syarat.of(
        JenisSyarat.KEADAAN_WAKIL_KEPALA_DAERAH,
        hasil,
        ObjectConditions.fromRequest(
            JsonPointer.parse(STATE + "/wakil"),
            law(Signer.SECRETARY, Optional.empty(), request),
            state.map(Enum::name).orElse("")));
  }

  /** A wakil who cannot work himself does not do that of the head: then it is the secretary's. */
  private static Optional<Syarat> ownState(PermintaanKeputusan request) {
    return request
        .keadaanKepala()
        .flatMap(KeadaanKepalaDaerah::wakil)
        .map(
            state ->
                Syarat.of(
                    JenisSyarat.WAKIL_KEPALA_DAERAH_BERTUGAS,
                    HeadState.beside(Signer.DEPUTY, state),
                    ObjectConditions.fromRequest(
                        JsonPointer.parse(STATE + "/wakil"),
                        state == KeadaanPejabat.MENJALANKAN_TUGAS
                            ? law(Signer.DEPUTY, stateOfHead(request), request)
                            : HeadState.lawOfDeputy(state),
                        state.name())));
  }

  private static Optional<KeadaanPejabat> stateOfHead(PermintaanKeputusan request) {
    return ordered(request).or(() -> request.keadaanKepala().flatMap(KeadaanKepalaDaerah::kepala));
  }

  /**
   * The daily work: routine, and, as the elucidation of Pasal 65 ayat (5) says, of no policy of
   * strategy in finance, institutions, personnel "dan aspek perizinan". Whether that leaves out
   * every licence or only strategic policy on licences, the sentence does not say. Pasal 88 gives
   * the wakil the daily work too and does not say what it is, so that it stays open for these.
   */
  private static void addDaily(
      Optional<Grant> kind, PermintaanKeputusan request, Signer signer, SyaratBuilder all) {
    boolean isSecretary = signer == Signer.SECRETARY;
    List<DasarHukum> law = ofDaily(signer, request);
    all.add(
        Syarat.of(
            JenisSyarat.TUGAS_SEHARI_HARI,
            ServiceConditions.hasil(request.rutin()),
            ObjectConditions.fromRequest(
                JsonPointer.parse("/rutin"),
                law,
                "TINDAKAN_INI",
                isSecretary ? "TUGAS_RUTIN_PEMERINTAHAN" : "")));
    if (isSecretary) {
      all.add(
          Syarat.of(
              JenisSyarat.BUKAN_STRATEGIS,
              ServiceConditions.hasil(request.strategis().map(isStrategic -> !isStrategic)),
              ObjectConditions.fromRequest(
                  JsonPointer.parse("/strategis"), law, "STRATEGIS_TUGAS_SEHARI_HARI")));
      all.add(noLicence(kind, request));
    } else {
      if (request.strategis().orElse(false)) {
        all.add(open(JenisSyarat.BUKAN_STRATEGIS, request, List.of("")));
      }
      Syarat noLicence = noLicence(kind, request);
      if (isLicence(noLicence)) {
        all.add(open(JenisSyarat.BUKAN_PERIZINAN, request, noLicence.dalil().fakta()));
      }
    }
  }

  /** The law of the wakil does not say whether such an act is of the daily work. */
  private static Syarat open(JenisSyarat jenis, PermintaanKeputusan request, List<String> facts) {
    return Syarat.of(
        jenis,
        Hasil.TIDAK_DIKETAHUI,
        new Dalil(ofDaily(Signer.DEPUTY, request), facts, Dalil.HUKUM, JsonPointer.ROOT));
  }

  /** The law on the daily work: of a secretary, and of a wakil whose head is gone. */
  private static List<DasarHukum> ofDaily(Signer signer, PermintaanKeputusan request) {
    return law(
        signer,
        signer == Signer.SECRETARY
            ? Optional.empty()
            : Optional.of(KeadaanPejabat.TIDAK_ADA_PEJABAT),
        request);
  }

  /** What the request does not say of the service, the newest decree of it may. */
  private static Syarat noLicence(Optional<Grant> kind, PermintaanKeputusan request) {
    List<DasarHukum> law = ofDaily(Signer.SECRETARY, request);
    Optional<SifatLayanan> ofDecree =
        kind.flatMap(Grant::layanan).flatMap(LayananDilimpahkan::sifat);
    Optional<SifatLayanan> sifat = request.sifat().or(() -> ofDecree);
    boolean isContradicted = ofDecree.filter(stated -> !sifat.get().equals(stated)).isPresent();
    String fact = sifat.map(Enum::name).orElse("");
    if (!isContradicted && sifat.filter(SifatLayanan.PERIZINAN::equals).isPresent()) {
      return Syarat.of(
          JenisSyarat.BUKAN_PERIZINAN,
          Hasil.TIDAK_DIKETAHUI,
          new Dalil(law, List.of(fact, fact), Dalil.HUKUM, JsonPointer.ROOT));
    }
    Dalil dalil =
        request.sifat().isPresent() || kind.isEmpty()
            ? ObjectConditions.fromRequest(JsonPointer.parse("/sifat"), law, fact)
            : kind.get().at(kind.get().ofService().property("sifat"), law, fact);
    return Syarat.of(
        JenisSyarat.BUKAN_PERIZINAN,
        isContradicted
            ? Hasil.TIDAK_DIKETAHUI
            : ServiceConditions.hasil(sifat.map(one -> one != SifatLayanan.PERIZINAN)),
        dalil);
  }

  /** Tells whether a licence is stated, of which the elucidation leaves open what it is. */
  private static boolean isLicence(Syarat noLicence) {
    return noLicence.dalil().sumber().equals(Dalil.HUKUM);
  }

  private static Dalil at(PermintaanKeputusan request, List<DasarHukum> dasar, Object... facts) {
    String place = request.perintah().isPresent() ? "/perintah/penerima" : "/pejabat";
    return ObjectConditions.fromRequest(JsonPointer.parse(place), dasar, facts);
  }
}
