package id.pamong.validation.keputusan.pemberian;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.KapasitasGubernur;
import id.pamong.pemerintahan.KelompokUrusan;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.Norm;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.validation.keputusan.penugasan.NamedAffair;
import id.pamong.validation.keputusan.syarat.Attributions;
import id.pamong.validation.keputusan.syarat.GeneralAffairs;
import id.pamong.validation.keputusan.syarat.ProvinceAffairs;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Fakta;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a gubernur may do himself, in each of his capacities: as head of the provinsi its affairs,
 * paid from its budget; as representative of the Pemerintah Pusat the tasks that the law lists and
 * those that are handed to him, paid from the budget of the state.
 *
 * <p>Source: UU 23/2014 Pasal 59, 65, 91 and 282; PP 33/2018 Pasal 1 and 4.
 */
public final class GovernorBases {

  private static final JsonPointer OFFICE = JsonPointer.parse("/pejabat");
  static final JsonPointer CAPACITY = JsonPointer.parse("/kapasitas");
  private static final JsonPointer MONEY = JsonPointer.parse("/pendanaan");
  private static final Norm REPRESENTATIVE =
      Norm.of(Law.of(NationalLaw.UU_32_2004, "37 ayat (1)")).then(Law.uu23("91 ayat (1)"));
  static final Norm OTHER_TASKS =
      Norm.of(Law.uu23("19 ayat (1) huruf b", "91 ayat (2) huruf f", "91 ayat (4) huruf g"));
  private static final Norm OF_STATE = Norm.of(Law.uu23("91 ayat (5)"));
  private static final Norm OF_PROVINCE = Norm.of(Law.uu23("282 ayat (1)"));

  private final PermintaanKeputusan request;
  private final Consumer<SyaratBuilder> regions;
  private final Optional<NamedAffair> named;

  /**
   * Makes a finder that adds what is asked of the regions and the signer by another.
   *
   * @param named the affair by an instrument, where the request states none
   */
  public GovernorBases(
      PermintaanKeputusan request, Consumer<SyaratBuilder> regions, Optional<NamedAffair> named) {
    this.request = request;
    this.regions = regions;
    this.named = named;
  }

  public List<Basis> find(Optional<Attributions.Attribution> task) {
    Optional<KapasitasGubernur> stated = request.kapasitas();
    boolean isRepresentative =
        stated.filter(KapasitasGubernur.WAKIL_PEMERINTAH_PUSAT::equals).isPresent();
    List<Basis> all = new ArrayList<>(2);
    if (GeneralAffairs.isCarriedOut(request)) {
      all.add(ofGeneral());
      task.ifPresent(one -> all.add(asRepresentative(task)));
      return all;
    }
    if (isRepresentative || task.isPresent() || (stated.isEmpty() && isOfCentre())) {
      all.add(asRepresentative(task));
    }
    if (!isRepresentative && (task.isEmpty() || stated.isPresent())) {
      all.add(asHead());
    }
    return all;
  }

  /**
   * Tells whether the affair is of the Pemerintah Pusat, which may hand it to its representative;
   * UU 23/2014 Pasal 10 ayat (2) huruf b, 19 ayat (1) huruf b.
   */
  private boolean isOfCentre() {
    Optional<KelompokUrusan> group =
        request.urusan().or(() -> named.map(NamedAffair::urusan)).map(UrusanPemerintahan::kelompok);
    return group.filter(KelompokUrusan.ABSOLUT::equals).isPresent()
        || request.pembagianUrusan().filter(PembagianUrusan.PEMERINTAH_PUSAT::equals).isPresent();
  }

  /** The general affairs are of no region, and the law asks for no capacity in them. */
  private Basis ofGeneral() {
    SyaratBuilder all = new SyaratBuilder(8);
    all.add(DayConditions.officeFits(request));
    addMoved(all);
    Attributions.ofForum(Jabatan.GUBERNUR, Words.key(request.layanan()), request.tanggal())
        .ifPresent(all::add);
    GeneralAffairs.addCarriedOut(request, all);
    return basis(JenisSyarat.PELAKSANAAN_URUSAN_UMUM, GeneralAffairs.BY_HEADS, all);
  }

  private Basis asHead() {
    SyaratBuilder all = new SyaratBuilder(8);
    all.add(capacity(KapasitasGubernur.KEPALA_DAERAH_OTONOM));
    all.add(DayConditions.officeFits(request));
    addMoved(all);
    boolean isSinceUu23 = LawDays.isSince(request.tanggal(), LawDays.UU_23_2014);
    all.add(
        named
            .map(affair -> affair.ofProvinsi(request, isSinceUu23))
            .orElseGet(() -> ProvinceAffairs.stated(request, isSinceUu23)));
    addMoney(
        OF_PROVINCE, KapasitasGubernur.KEPALA_DAERAH_OTONOM, SumberPendanaan.APBD_PROVINSI, all);
    return basis(JenisSyarat.KEPALA_DAERAH, Law.ATTRIBUTION, all);
  }

  private void addMoved(SyaratBuilder all) {
    Attributions.movedFrom(Jabatan.GUBERNUR, Words.key(request.layanan()), request.tanggal())
        .ifPresent(all::add);
  }

  private Basis asRepresentative(Optional<Attributions.Attribution> task) {
    SyaratBuilder all = new SyaratBuilder(8);
    all.add(capacity(KapasitasGubernur.WAKIL_PEMERINTAH_PUSAT));
    all.add(DayConditions.officeFits(request));
    String nearest =
        task.isPresent()
            ? ""
            : Attributions.nearest(Jabatan.GUBERNUR, request.layanan(), request.tanggal())
                .orElse("");
    all.add(
        Syarat.of(
            JenisSyarat.TUGAS_WAKIL_PEMERINTAH_PUSAT,
            task.isPresent() ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI,
            task(task, request.layanan(), nearest, request)));
    addMoney(OF_STATE, KapasitasGubernur.WAKIL_PEMERINTAH_PUSAT, SumberPendanaan.APBN, all);
    return basis(JenisSyarat.WAKIL_PEMERINTAH_PUSAT, REPRESENTATIVE, all);
  }

  /** The service is stated: where no law is known to name it, that law is what is missing. */
  static Dalil task(
      Optional<Attributions.Attribution> task,
      String layanan,
      String nearest,
      PermintaanKeputusan request) {
    return task.map(
            one ->
                ObjectConditions.fromRequest(
                    JsonPointer.parse("/layanan"), List.of(one.dasar()), layanan, nearest))
        .orElseGet(
            () ->
                new Dalil(
                    OTHER_TASKS.on(request.tanggal()),
                    Fakta.of(layanan, nearest),
                    Dalil.HUKUM,
                    JsonPointer.ROOT));
  }

  private Syarat capacity(KapasitasGubernur wanted) {
    return Syarat.of(
        JenisSyarat.KAPASITAS,
        request.kapasitas().map(one -> Hasil.of(one == wanted)).orElse(Hasil.TIDAK_DIKETAHUI),
        ObjectConditions.fromRequest(
            CAPACITY,
            Law.GOVERNOR.on(request.tanggal()),
            request.kapasitas().map(Enum::name),
            wanted.name()));
  }

  /**
   * Adds the condition on the budget where one is stated: it tells of the capacity, and no law
   * makes it a condition of authority that it is told. The law says who pays and not who may, so
   * that another budget contradicts the capacity and does not refuse it. Where no law of the day is
   * known, what is stated says nothing.
   */
  private void addMoney(
      Norm norm, KapasitasGubernur capacity, SumberPendanaan right, SyaratBuilder all) {
    List<DasarHukum> law = norm.on(request.tanggal());
    request.pendanaan().map(source -> money(law, capacity, right, source)).ifPresent(all::add);
  }

  private static Syarat money(
      List<DasarHukum> law,
      KapasitasGubernur capacity,
      SumberPendanaan right,
      SumberPendanaan source) {
    String stated = source.sebutan();
    if (law.isEmpty()) {
      return Syarat.of(
          JenisSyarat.PENDANAAN,
          Hasil.TIDAK_DIKETAHUI,
          new Dalil(law, Fakta.of(stated), Dalil.HUKUM, JsonPointer.ROOT));
    }
    return source == right
        ? Syarat.of(
            JenisSyarat.PENDANAAN,
            Hasil.TERPENUHI,
            ObjectConditions.fromRequest(MONEY, law, stated))
        : Syarat.of(
            JenisSyarat.PENDANAAN_SEJALAN,
            Hasil.TIDAK_DIKETAHUI,
            ObjectConditions.fromRequest(MONEY, law, stated, capacity.name(), right.sebutan()));
  }

  private Basis basis(JenisSyarat jenis, Norm law, SyaratBuilder all) {
    regions.accept(all);
    return new Basis(
        all.build(
            jenis,
            ObjectConditions.fromRequest(
                OFFICE, law.on(request.tanggal()), request.pejabat(), request.layanan())),
        Optional.of(SumberWewenang.ATRIBUSI),
        Optional.of(request.pejabat()),
        Optional.empty(),
        /* isSub= */ false);
  }
}
