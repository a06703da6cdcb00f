package id.pamong.validation.keputusan.penugasan;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.KelompokUrusan;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.validation.keputusan.instrumen.Ending;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.Norm;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.validation.keputusan.syarat.Affairs;
import id.pamong.validation.keputusan.syarat.Assignment;
import id.pamong.validation.keputusan.syarat.ProvinceAffairs;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.penugasan.BidangDesa;
import id.pamong.wewenang.penugasan.CaraPenyerahan;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasDesa;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Conditions of a task that a government assigns to a desa, under the law of the day on which it
 * was assigned.
 *
 * <p>It is neither a delegation nor a mandate: the task does not become the desa's own, and the
 * desa answers to the one who assigns (elucidation of UU 23/2014 Pasal 20).
 *
 * <p>Source: UU 6/2014 Pasal 19 huruf c and d, 21, 22; UU 23/2014 Pasal 20 and 372.
 */
public final class AssignmentConditions {

  /** The articles by which a desa carries out what is assigned. */
  public static final Norm LAW = since("19 huruf c", "21");

  /** General affairs are of the President; the regions assign what is their own. */
  private static final List<DasarHukum> OF_PRESIDENT =
      Law.uu23("9 ayat (5)", "25 ayat (2)", "372 ayat (1)");

  /** The articles by which a kabupaten or kota assigns what is of its own affairs. */
  public static final List<DasarHukum> OF_KABUPATEN_KOTA = Law.uu23("20 ayat (3)", "372 ayat (1)");

  private static final String UNSETTLED = "UU 6/2014 Pasal 22 ayat (1)";
  private static final Norm GIVER = since("19 huruf c", "19 huruf d");
  private static final Norm WAY = since("19");
  private static final Norm FIELD = since("22 ayat (1)");
  private static final Norm MONEY = since("22 ayat (2)");
  private static final Norm INSIDE =
      Norm.of(Law.of(NationalLaw.UU_32_2004, "2 ayat (1)"))
          .then(Law.uu23("2 ayat (2)", "372 ayat (1)"));

  private static final String REGION = "/daerah";

  private static final Set<PihakPenugas> NOT_OF_KABUPATEN =
      Set.of(PihakPenugas.PEMERINTAH_PUSAT, PihakPenugas.PEMERINTAH_PROVINSI);

  private AssignmentConditions() {}

  /** Adds what is asked of the instrument, its giver, its form and its content. */
  public static void add(Assignment one, PermintaanKeputusan request, SyaratBuilder all) {
    LocalDate day = request.tanggal();
    AssignedTime.add(one, Ending.decisive(one.endings(), day), LAW, day, all);
    all.add(giver(one));
    all.add(way(one));
    form(one).ifPresent(all::add);
    inside(one).ifPresent(all::add);
    all.add(
        Syarat.of(
            JenisSyarat.LAYANAN_DISEBUT,
            one.tugas().isPresent() ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI,
            one.at(one.ofTask(), GIVER, one.tugas().map(TugasDesa::uraian))));
    all.add(affair(one, request));
    one.tugas()
        .flatMap(
            task -> Affairs.contradicted(request, task.urusan(), task.subUrusan(), one.citation()))
        .ifPresent(all::add);
    one.tugas().ifPresent(task -> all.add(field(one, task)));
    addMoney(one, all);
  }

  /** The list of fields is open, and what follows from another one stands in no article. */
  private static Syarat field(Assignment one, TugasDesa task) {
    boolean isKnown = task.bidang().filter(field -> field != BidangDesa.LAINNYA).isPresent();
    return Syarat.of(
        JenisSyarat.BIDANG_DESA,
        isKnown ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI,
        one.at(
            one.ofTask() + "/bidang",
            FIELD,
            task.bidang().map(Enum::name),
            task.bidang().filter(BidangDesa.LAINNYA::equals).map(field -> UNSETTLED)));
  }

  /** A delegation or a mandate is none, so that what does not say what it is leaves it open. */
  private static Syarat way(Assignment one) {
    Hasil hasil =
        one.document()
            .cara()
            .filter(way -> one.isSince(LawDays.UU_6_2014))
            .map(way -> Hasil.of(way == CaraPenyerahan.PENUGASAN))
            .orElse(Hasil.TIDAK_DIKETAHUI);
    return Syarat.of(
        JenisSyarat.CARA_PENYERAHAN,
        hasil,
        one.at("/cara", WAY, one.document().cara().map(Enum::name)));
  }

  /** A camat and a dinas are no government; and a region assigns what is of its own level. */
  private static Syarat giver(Assignment one) {
    PenugasanDesa document = one.document();
    Optional<Tingkat> level = document.daerah().map(KodeWilayah::tingkat);
    Hasil hasil =
        switch (document.penugas()) {
          case PEMERINTAH_PUSAT -> Hasil.of(level.isEmpty());
          case PEMERINTAH_PROVINSI -> is(level, Tingkat.PROVINSI);
          case PEMERINTAH_KABUPATEN_KOTA -> is(level, Tingkat.KABUPATEN_KOTA);
          case CAMAT, PERANGKAT_DAERAH -> Hasil.TIDAK;
        };
    boolean isHeld = one.isSince(LawDays.UU_6_2014);
    return Syarat.of(
        JenisSyarat.PENUGAS,
        isHeld ? hasil : Hasil.TIDAK_DIKETAHUI,
        one.at(
            level.isEmpty() && hasil == Hasil.TIDAK_DIKETAHUI ? REGION : "/penugas",
            GIVER,
            document.penugas().sebutan(),
            document.daerah().map(KodeWilayah::toString)));
  }

  private static Hasil is(Optional<Tingkat> stated, Tingkat wanted) {
    return stated.map(level -> Hasil.of(level == wanted)).orElse(Hasil.TIDAK_DIKETAHUI);
  }

  /**
   * The regulation of the head, since UU 23/2014; no form is set for the central government.
   * Whether a Perda, which stands above it, assigns too, the law does not say.
   */
  private static Optional<Syarat> form(Assignment one) {
    PenugasanDesa document = one.document();
    boolean isProvince = document.penugas() == PihakPenugas.PEMERINTAH_PROVINSI;
    if (!one.isSince(LawDays.UU_23_2014)
        || !(isProvince || document.penugas() == PihakPenugas.PEMERINTAH_KABUPATEN_KOTA)) {
      return Optional.empty();
    }
    JenisInstrumen jenis = document.instrumen().jenis();
    Optional<Jabatan> head = document.daerah().flatMap(RegionFacts::headOver);
    boolean isRight =
        isProvince
            ? jenis == JenisInstrumen.PERATURAN_GUBERNUR
            : head.map(office -> RegionFacts.peraturan(office) == jenis)
                .orElse(
                    jenis == JenisInstrumen.PERATURAN_BUPATI
                        || jenis == JenisInstrumen.PERATURAN_WALI_KOTA);
    boolean isPerda =
        jenis == (isProvince ? JenisInstrumen.PERDA_PROVINSI : JenisInstrumen.PERDA_KABUPATEN_KOTA);
    List<DasarHukum> law = Law.uu23(isProvince ? "20 ayat (2)" : "20 ayat (4)");
    return Optional.of(
        isPerda
            ? AssigningConditions.above(JenisSyarat.BENTUK_PENUGASAN, law, jenis)
            : Syarat.of(
                JenisSyarat.BENTUK_PENUGASAN,
                Hasil.of(isRight),
                one.at("/instrumen/jenis", law, jenis.singkatan())));
  }

  /** A region assigns inside itself; of the central government it is no question. */
  private static Optional<Syarat> inside(Assignment one) {
    if (one.isByCentre()) {
      return Optional.empty();
    }
    Optional<KodeWilayah> own = one.document().daerah();
    return Optional.of(
        Syarat.of(
            JenisSyarat.PENERIMA_DALAM_WILAYAH,
            own.map(kode -> Hasil.of(kode.contains(one.desa()))).orElse(Hasil.TIDAK_DIKETAHUI),
            one.at(
                own.isEmpty() ? REGION : "/desa/" + one.place(),
                INSIDE,
                one.desa(),
                own.map(KodeWilayah::toString).orElse(one.penugas().sebutan()))));
  }

  /** Who assigns must have the affair itself. */
  private static Syarat affair(Assignment one, PermintaanKeputusan request) {
    Optional<UrusanPemerintahan> ofTask = one.tugas().flatMap(TugasDesa::urusan);
    Optional<UrusanPemerintahan> urusan = ofTask.or(request::urusan);
    Optional<SubUrusan> part = one.tugas().flatMap(TugasDesa::subUrusan).or(request::subUrusan);
    boolean isSinceUu23 = one.isSince(LawDays.UU_23_2014);
    boolean isOfPresident =
        isSinceUu23
            && urusan.filter(u -> u.kelompok() == KelompokUrusan.UMUM).isPresent()
            && !one.isByCentre();
    Hasil hasil =
        isOfPresident
            ? Hasil.TIDAK
            : switch (one.penugas()) {
              case PEMERINTAH_KABUPATEN_KOTA, CAMAT, PERANGKAT_DAERAH ->
                  Affairs.ofKabupatenKota(urusan, part, request, isSinceUu23);
              case PEMERINTAH_PROVINSI ->
                  ProvinceAffairs.ofProvinsi(urusan, part, request.pembagianUrusan(), isSinceUu23);
              case PEMERINTAH_PUSAT ->
                  urusan.filter(AssignmentConditions::isCentral).isPresent()
                      ? Hasil.TERPENUHI
                      : request
                          .pembagianUrusan()
                          .filter(division -> urusan.isPresent())
                          .map(division -> Hasil.of(division == PembagianUrusan.PEMERINTAH_PUSAT))
                          .orElse(Hasil.TIDAK_DIKETAHUI);
            };
    List<DasarHukum> law =
        isOfPresident
            ? OF_PRESIDENT
            : !isSinceUu23
                ? Affairs.law(urusan, false)
                : switch (one.penugas()) {
                  case PEMERINTAH_PROVINSI -> Law.uu23("20 ayat (1) huruf c", "372 ayat (1)");
                  case PEMERINTAH_PUSAT -> Law.uu23("372 ayat (1)");
                  default -> OF_KABUPATEN_KOTA;
                };
    String name = urusan.map(UrusanPemerintahan::nama).orElse("");
    String by = one.penugas().sebutan();
    boolean isDivided =
        isSinceUu23
            && urusan.filter(u -> u.kelompok() != KelompokUrusan.UMUM).isPresent()
            && NOT_OF_KABUPATEN.contains(one.penugas());
    boolean missesDivision =
        isDivided && hasil == Hasil.TIDAK_DIKETAHUI && request.pembagianUrusan().isEmpty();
    boolean isOfRequest = ofTask.isEmpty() && request.urusan().isPresent();
    String missing = Affairs.missesPart(urusan, part) ? "/subUrusan" : "/urusan";
    if (!isSinceUu23 && hasil == Hasil.TIDAK_DIKETAHUI && urusan.isPresent()) {
      Dalil unheld = new Dalil(law, List.of(name, by), Dalil.HUKUM, JsonPointer.ROOT);
      return Syarat.of(JenisSyarat.URUSAN_PENUGAS, hasil, unheld);
    }
    return Syarat.of(
        JenisSyarat.URUSAN_PENUGAS,
        hasil,
        missesDivision || isOfRequest
            ? ObjectConditions.fromRequest(
                missesDivision ? ProvinceAffairs.DIVISION : Affairs.PLACE, law, name, by)
            : one.at(one.ofTask() + missing, law, name, by));
  }

  private static boolean isCentral(UrusanPemerintahan urusan) {
    return urusan.kelompok() == KelompokUrusan.ABSOLUT || urusan.kelompok() == KelompokUrusan.UMUM;
  }

  private static void addMoney(Assignment one, SyaratBuilder all) {
    PenugasanDesa document = one.document();
    Hasil stated =
        document
            .disertaiBiaya()
            .map(Hasil::of)
            .orElse(document.sumberBiaya().isEmpty() ? Hasil.TIDAK_DIKETAHUI : Hasil.TERPENUHI);
    boolean isOpen = stated == Hasil.TIDAK && !one.isSince(LawDays.UU_6_2014);
    Hasil hasil = isOpen ? Hasil.TIDAK_DIKETAHUI : stated;
    // Who names whose money it is says that money comes with it.
    boolean isBySource = document.disertaiBiaya().isEmpty() && !document.sumberBiaya().isEmpty();
    String place = isBySource ? "/sumberBiaya" : "/disertaiBiaya";
    all.add(Syarat.of(JenisSyarat.BIAYA_PENUGASAN, hasil, one.at(place, MONEY)));
    Optional<SumberPendanaan> right = source(document.penugas());
    // Where no money comes with it, there is none of which the source could be right.
    if (right.isPresent() && stated != Hasil.TIDAK && one.isSince(LawDays.UU_23_2014)) {
      all.add(
          Syarat.of(
              JenisSyarat.SUMBER_BIAYA_PENUGASAN,
              document.sumberBiaya().isEmpty()
                  ? Hasil.TIDAK_DIKETAHUI
                  : Hasil.of(document.sumberBiaya().stream().allMatch(right.get()::equals)),
              one.at(
                  "/sumberBiaya",
                  Law.uu23(funding(document.penugas())),
                  document.sumberBiaya().stream()
                      .map(SumberPendanaan::sebutan)
                      .collect(Collectors.joining(", ")),
                  right.get().sebutan())));
    }
  }

  /** The provision on whose budget bears what one who assigns assigns. */
  private static String funding(PihakPenugas penugas) {
    return switch (penugas) {
      case PEMERINTAH_PUSAT -> "372 ayat (2)";
      case PEMERINTAH_PROVINSI -> "372 ayat (3)";
      default -> "372 ayat (4)";
    };
  }

  private static Optional<SumberPendanaan> source(PihakPenugas penugas) {
    return switch (penugas) {
      case PEMERINTAH_PUSAT -> Optional.of(SumberPendanaan.APBN);
      case PEMERINTAH_PROVINSI -> Optional.of(SumberPendanaan.APBD_PROVINSI);
      case PEMERINTAH_KABUPATEN_KOTA -> Optional.of(SumberPendanaan.APBD_KABUPATEN_KOTA);
      case CAMAT, PERANGKAT_DAERAH -> Optional.empty();
    };
  }

  private static Norm since(String... pasal) {
    return Norm.of(Law.of(NationalLaw.UU_6_2014, pasal));
  }
}
