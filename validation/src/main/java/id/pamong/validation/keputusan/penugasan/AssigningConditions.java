package id.pamong.validation.keputusan.penugasan;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.KelompokUrusan;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.instrumen.Ending;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.Norm;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.validation.keputusan.syarat.Affairs;
import id.pamong.validation.keputusan.syarat.Assistance;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.validation.keputusan.syarat.ProvinceAffairs;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasPembantuan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Fakta;
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

/**
 * Conditions of an instrument that assigns a task of assistance to a region, under the law of its
 * own day: who assigns, in what form, to whom, what and for how long.
 *
 * <p>That who assigns provides the budget (Pasal 22 ayat (3)), and that a ministry coordinates with
 * the Menteri (Pasal 19 ayat (5)), the law demands without saying what follows where it was not so:
 * an instrument that states it was not leaves open whether it binds; of one that is silent nothing
 * is asked.
 *
 * <p>Source: UU 23/2014 Pasal 1 angka 11, 10 ayat (2), 13, 14, 19 ayat (1) huruf c, ayat (4) and
 * (5), 20 ayat (1) huruf b and ayat (2), 22 ayat (3).
 */
public final class AssigningConditions {

  /** The articles by which a region carries out what is assigned. */
  public static final Norm LAW = Norm.of(Law.uu23("1 angka 11"));

  private static final List<DasarHukum> BY_CENTRE = Law.uu23("1 angka 11", "19 ayat (1) huruf c");
  public static final List<DasarHukum> BY_PROVINSI = Law.uu23("1 angka 11", "20 ayat (1) huruf b");
  private static final List<DasarHukum> FORM_OF_CENTRE = Law.uu23("19 ayat (4)");
  private static final List<DasarHukum> FORM_OF_PROVINSI = Law.uu23("20 ayat (2)");
  private static final List<DasarHukum> COORDINATION = Law.uu23("19 ayat (5)");
  private static final List<DasarHukum> BUDGET = Law.uu23("22 ayat (3)");
  private static final List<DasarHukum> INSIDE = Law.uu23("2 ayat (1)", "20 ayat (1) huruf b");
  private static final List<DasarHukum> ABSOLUTE = Law.uu23("10 ayat (2)");
  private static final List<DasarHukum> GENERAL = Law.uu23("19 ayat (1)", "25 ayat (2)");
  private static final List<DasarHukum> AFFAIRS_OF_CENTRE =
      Law.uu23("13 ayat (2)", "14", "15 ayat (1)", "19 ayat (1) huruf c");
  private static final List<DasarHukum> AFFAIRS_OF_PROVINSI =
      Law.uu23("13 ayat (3)", "14", "15 ayat (1)", "20 ayat (1) huruf b");
  private static final List<DasarHukum> POLICY = Law.uu23("22 ayat (1)", "22 ayat (2)");

  private static final Set<JenisInstrumen> OF_MINISTERS =
      Set.of(
          JenisInstrumen.PERMENDAGRI,
          JenisInstrumen.PERMENPANRB,
          JenisInstrumen.PERATURAN_MENTERI_LAIN);

  /** Above the regulation that the law names: whether they assign too, it does not say. */
  private static final Set<JenisInstrumen> ABOVE_MINISTERS =
      Set.of(JenisInstrumen.UU, JenisInstrumen.PERPPU, JenisInstrumen.PP, JenisInstrumen.PERPRES);

  /** Of the kabupaten or kota by Pasal 14 ayat (2) and (4). */
  private static final Set<SubUrusan> OF_KABUPATEN_KOTA =
      Set.of(SubUrusan.TAMAN_HUTAN_RAYA_KABUPATEN_KOTA, SubUrusan.PEMANFAATAN_LANGSUNG_PANAS_BUMI);

  private AssigningConditions() {}

  /**
   * Adds what is asked of the instrument.
   *
   * @param service the service that is asked for, as a key
   * @param grant the decree that hands the task on, if one does
   */
  public static void add(
      Assistance one,
      String service,
      Optional<Grant> grant,
      PermintaanKeputusan request,
      SyaratBuilder all) {
    LocalDate day = request.tanggal();
    AssignedTime.add(one, Ending.decisive(one.endings(service), day), LAW, day, all);
    if (one.isSince(LawDays.UU_23_2014)) {
      all.add(giver(one));
      all.add(form(one));
      uncoordinated(one).ifPresent(all::add);
      unfunded(one).ifPresent(all::add);
      inside(one).ifPresent(all::add);
    } else {
      all.add(
          Syarat.of(
              JenisSyarat.HUKUM_PADA_TANGGALNYA,
              Hasil.TIDAK_DIKETAHUI,
              one.at(
                  "/instrumen/tanggalDitetapkan",
                  List.<DasarHukum>of(),
                  one.document().tanggal(),
                  one.citation())));
    }
    all.add(
        Syarat.of(
            JenisSyarat.LAYANAN_DISEBUT,
            one.names(service) ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI,
            one.at(ofServices(one, service), LAW, request.layanan())));
    Optional<LayananDilimpahkan> given = grant.flatMap(Grant::layanan);
    if (one.isSince(LawDays.UU_23_2014)) {
      all.add(affair(one, given, request));
    }
    one.tugas()
        .flatMap(
            task -> Affairs.contradicted(request, task.urusan(), task.subUrusan(), one.citation()))
        .ifPresent(all::add);
    grant.flatMap(some -> contradicted(one, some)).ifPresent(all::add);
    grant.ifPresent(some -> all.add(before(one, some)));
  }

  private static Syarat giver(Assistance one) {
    PenugasanPembantuan document = one.document();
    Optional<Tingkat> level = document.daerah().map(KodeWilayah::tingkat);
    Hasil hasil =
        switch (document.penugas()) {
          case PEMERINTAH_PUSAT -> Hasil.of(level.isEmpty());
          case PEMERINTAH_PROVINSI ->
              level
                  .map(stated -> Hasil.of(stated == Tingkat.PROVINSI))
                  .orElse(Hasil.TIDAK_DIKETAHUI);
          default -> Hasil.TIDAK;
        };
    return Syarat.of(
        JenisSyarat.PENUGAS_PEMBANTUAN,
        hasil,
        one.at(
            hasil == Hasil.TIDAK_DIKETAHUI ? "/daerah" : "/penugas",
            one.isByCentre() ? BY_CENTRE : BY_PROVINSI,
            document.penugas().sebutan(),
            document.daerah().map(KodeWilayah::toString)));
  }

  private static Syarat form(Assistance one) {
    JenisInstrumen jenis = one.document().instrumen().jenis();
    boolean isRight =
        one.isByCentre()
            ? OF_MINISTERS.contains(jenis)
            : jenis == JenisInstrumen.PERATURAN_GUBERNUR;
    boolean isAbove =
        one.isByCentre() ? ABOVE_MINISTERS.contains(jenis) : jenis == JenisInstrumen.PERDA_PROVINSI;
    List<DasarHukum> law = one.isByCentre() ? FORM_OF_CENTRE : FORM_OF_PROVINSI;
    return isAbove
        ? above(JenisSyarat.BENTUK_PENUGASAN_PEMBANTUAN, law, jenis)
        : Syarat.of(
            JenisSyarat.BENTUK_PENUGASAN_PEMBANTUAN,
            Hasil.of(isRight),
            one.at("/instrumen/jenis", law, jenis.singkatan()));
  }

  /** Whether what stands above the regulation that the law names assigns too, it does not say. */
  static Syarat above(JenisSyarat form, List<DasarHukum> law, JenisInstrumen jenis) {
    return Syarat.of(
        form,
        Hasil.TIDAK_DIKETAHUI,
        new Dalil(
            law, Fakta.of(jenis.singkatan(), jenis.singkatan()), Dalil.HUKUM, JsonPointer.ROOT));
  }

  /** Pasal 19 ayat (5) binds ministers alone, and the Menteri need not coordinate with himself. */
  private static Optional<Syarat> uncoordinated(Assistance one) {
    JenisInstrumen jenis = one.document().instrumen().jenis();
    boolean isOfOtherMinister =
        one.isByCentre() && OF_MINISTERS.contains(jenis) && jenis != JenisInstrumen.PERMENDAGRI;
    return one.document()
        .koordinasiMenteri()
        .filter(stated -> isOfOtherMinister && !stated)
        .map(
            stated ->
                Syarat.of(
                    JenisSyarat.KOORDINASI_PENUGASAN_PEMBANTUAN,
                    Hasil.TIDAK_DIKETAHUI,
                    one.at("/koordinasiMenteri", COORDINATION, one.citation())));
  }

  private static Optional<Syarat> unfunded(Assistance one) {
    return one.document()
        .anggaranDariPenugas()
        .filter(stated -> !stated)
        .map(
            stated ->
                Syarat.of(
                    JenisSyarat.ANGGARAN_PENUGASAN_PEMBANTUAN,
                    Hasil.TIDAK_DIKETAHUI,
                    one.at(
                        "/anggaranDariPenugas",
                        BUDGET,
                        one.document().penugas().sebutan(),
                        one.citation())));
  }

  private static Optional<Syarat> inside(Assistance one) {
    return one.document()
        .daerah()
        .filter(own -> one.document().penugas() == PihakPenugas.PEMERINTAH_PROVINSI)
        .flatMap(own -> one.penerima().map(penerima -> inside(one, penerima, own)));
  }

  private static Syarat inside(Assistance one, KodeWilayah penerima, KodeWilayah own) {
    return Syarat.of(
        JenisSyarat.PENERIMA_DALAM_WILAYAH,
        Hasil.of(penerima.tingkat() == Tingkat.KABUPATEN_KOTA && own.contains(penerima)),
        one.at("/penerima/" + one.place(), INSIDE, penerima, own));
  }

  /** Who assigns must have the affair itself, and it must be one that may be assigned. */
  private static Syarat affair(
      Assistance one, Optional<LayananDilimpahkan> given, PermintaanKeputusan request) {
    Optional<UrusanPemerintahan> ofTask = one.tugas().flatMap(TugasPembantuan::urusan);
    Optional<UrusanPemerintahan> urusan =
        ofTask.or(() -> given.flatMap(LayananDilimpahkan::urusan)).or(request::urusan);
    Optional<SubUrusan> part =
        one.tugas()
            .flatMap(TugasPembantuan::subUrusan)
            .or(() -> given.flatMap(LayananDilimpahkan::subUrusan))
            .or(request::subUrusan);
    Optional<KelompokUrusan> group = urusan.map(UrusanPemerintahan::kelompok);
    boolean isAbsolute = group.filter(KelompokUrusan.ABSOLUT::equals).isPresent();
    boolean isGeneral = group.filter(KelompokUrusan.UMUM::equals).isPresent();
    Hasil byLaw =
        isAbsolute
            ? Hasil.TIDAK
            : isGeneral ? Hasil.TIDAK_DIKETAHUI : of(one, urusan, part, Optional.empty());
    boolean isOfRequest = ofTask.isEmpty() && request.urusan().isPresent();
    // Where the law itself does not place it, the request may.
    boolean isDivided = byLaw == Hasil.TIDAK_DIKETAHUI && urusan.isPresent() && !isGeneral;
    List<DasarHukum> law =
        isAbsolute
            ? ABSOLUTE
            : isGeneral ? GENERAL : one.isByCentre() ? AFFAIRS_OF_CENTRE : AFFAIRS_OF_PROVINSI;
    String name = urusan.map(UrusanPemerintahan::nama).orElse("");
    String by = one.document().penugas().sebutan();
    return Syarat.of(
        JenisSyarat.URUSAN_PENUGAS,
        isDivided ? of(one, urusan, part, request.pembagianUrusan()) : byLaw,
        isDivided || isOfRequest
            ? ObjectConditions.fromRequest(
                isDivided ? ProvinceAffairs.DIVISION : Affairs.PLACE, law, name, by)
            : one.at(one.ofTask() + (one.task() < 0 ? "" : "/urusan"), law, name, by));
  }

  private static Hasil of(
      Assistance one,
      Optional<UrusanPemerintahan> urusan,
      Optional<SubUrusan> part,
      Optional<PembagianUrusan> division) {
    if (urusan.isEmpty()) {
      return Hasil.TIDAK_DIKETAHUI;
    }
    return one.isByCentre()
        ? ofCentre(part, division)
        : ProvinceAffairs.ofProvinsi(urusan, part, division, /* isSinceUu23= */ true);
  }

  private static Hasil ofCentre(Optional<SubUrusan> part, Optional<PembagianUrusan> division) {
    if (part.filter(OF_KABUPATEN_KOTA::contains).isPresent()) {
      return Hasil.TIDAK;
    }
    if (part.filter(SubUrusan.MINYAK_DAN_GAS_BUMI::equals).isPresent()) {
      return Hasil.TERPENUHI;
    }
    return division
        .map(one -> Hasil.of(one == PembagianUrusan.PEMERINTAH_PUSAT))
        .orElse(Hasil.TIDAK_DIKETAHUI);
  }

  /** The decree and the regulation name the same service for different affairs. */
  private static Optional<Syarat> contradicted(Assistance one, Grant grant) {
    Optional<UrusanPemerintahan> given = grant.layanan().flatMap(LayananDilimpahkan::urusan);
    Optional<UrusanPemerintahan> ofTask = one.tugas().flatMap(TugasPembantuan::urusan);
    boolean isOther =
        Affairs.differ(given, ofTask)
            || Affairs.differ(
                grant.layanan().flatMap(LayananDilimpahkan::subUrusan),
                one.tugas().flatMap(TugasPembantuan::subUrusan));
    return isOther
        ? Optional.of(
            Syarat.of(
                JenisSyarat.URUSAN_PENUGASAN_SEJALAN,
                Hasil.TIDAK_DIKETAHUI,
                one.at(
                    one.ofTask() + "/urusan",
                    LAW,
                    grant.citation(),
                    given.map(UrusanPemerintahan::nama),
                    one.citation(),
                    ofTask.map(UrusanPemerintahan::nama))))
        : Optional.empty();
  }

  /**
   * A region sets policy on a task that it has: whether a task that is assigned later is given by
   * an earlier decree, no article says.
   */
  private static Syarat before(Assistance one, Grant grant) {
    LocalDate set = one.document().tanggal();
    return Syarat.of(
        JenisSyarat.PENUGASAN_SEBELUM_PELIMPAHAN,
        set.isAfter(grant.set()) ? Hasil.TIDAK_DIKETAHUI : Hasil.TERPENUHI,
        one.at("/instrumen/tanggalDitetapkan", POLICY, set, grant.citation(), grant.set()));
  }

  /** Where the service is named, or could be. */
  private static String ofServices(Assistance one, String service) {
    JsonPointer task = JsonPointer.parse(one.ofTask());
    return one.task() < 0
        ? task.toString()
        : task.property(one.isTask(service) ? "uraian" : "layanan").toString();
  }
}
