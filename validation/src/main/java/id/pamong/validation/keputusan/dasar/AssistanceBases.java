package id.pamong.validation.keputusan.dasar;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.DasarHukum;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KapasitasGubernur;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.validation.keputusan.pemberian.Basis;
import id.pamong.validation.keputusan.penugasan.AssigningConditions;
import id.pamong.validation.keputusan.penugasan.AssistanceIndex;
import id.pamong.validation.keputusan.penugasan.MovedAssistance;
import id.pamong.validation.keputusan.syarat.Assistance;
import id.pamong.validation.keputusan.syarat.AssistanceConditions;
import id.pamong.validation.keputusan.syarat.Grant;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.penugasan.TugasPembantuan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What rests on tasks of assistance that regulations of the set assign: the authority of the head
 * of the region that receives, and of whom he hands it on to.
 *
 * <p>A regulation that names the service decides; one that names the affair alone, or nothing, may
 * mean it, since it is a part of an affair that is assigned (UU 23/2014 Pasal 1 angka 11).
 */
final class AssistanceBases {

  private static final JsonPointer OFFICE = JsonPointer.parse("/pejabat");
  private static final JsonPointer CAPACITY = JsonPointer.parse("/kapasitas");
  private static final KodeWilayah JAKARTA = KodeWilayah.of(31);

  private final AssistanceIndex index;
  private final AskedOffice asked;
  private final PermintaanKeputusan request;

  AssistanceBases(AssistanceIndex index, AskedOffice asked) {
    this.index = index;
    this.asked = asked;
    this.request = asked.request();
  }

  /** Returns the bases of the head of a region, the newest regulation first. */
  List<Basis> ofHead() {
    JabatanWilayah office = request.pejabat();
    boolean isRepresentative =
        request.kapasitas().filter(KapasitasGubernur.WAKIL_PEMERINTAH_PUSAT::equals).isPresent();
    if (isRepresentative) {
      return List.of();
    }
    List<Basis> all = new ArrayList<>();
    for (MovedAssistance moved : index.to(office.wilayah(), asked.edition())) {
      Assistance one = moved.one();
      if (mayMean(one, asked.service(), request.urusan(), request.subUrusan())) {
        Syarat syarat = ofHead(moved);
        if (isTold(one) || syarat.hasil() != Hasil.TIDAK) {
          all.add(
              new Basis(
                  syarat,
                  Optional.empty(),
                  Optional.of(office),
                  Optional.empty(),
                  /* isSub= */ false));
        }
      }
    }
    return all;
  }

  private Syarat ofHead(MovedAssistance moved) {
    JabatanWilayah office = request.pejabat();
    SyaratBuilder all = new SyaratBuilder(16);
    AssigningConditions.add(moved.one(), asked.service(), Optional.empty(), request, all);
    moved.conditions().forEach(all::add);
    all.add(head(office));
    asked.addRegions(all, office.wilayah());
    return all.build(JenisSyarat.PENUGASAN_PEMBANTUAN, source(moved));
  }

  private Syarat head(JabatanWilayah office) {
    if (office.jabatan() == Jabatan.GUBERNUR) {
      return Syarat.of(
          JenisSyarat.KAPASITAS,
          request.kapasitas().isPresent() ? Hasil.TERPENUHI : Hasil.TIDAK_DIKETAHUI,
          ObjectConditions.fromRequest(
              CAPACITY,
              Law.GOVERNOR.on(request.tanggal()),
              request.kapasitas().map(Enum::name),
              KapasitasGubernur.KEPALA_DAERAH_OTONOM.name()));
    }
    boolean isOpen = office.wilayah().provinsi().equals(JAKARTA);
    boolean fits =
        office.jabatan() == (office.wilayah().isKota() ? Jabatan.WALI_KOTA : Jabatan.BUPATI);
    return Syarat.of(
        JenisSyarat.PEMBERI,
        !fits ? Hasil.TIDAK : isOpen ? Hasil.TIDAK_DIKETAHUI : Hasil.TERPENUHI,
        ObjectConditions.fromRequest(
            OFFICE, (isOpen ? Law.SPECIAL_REGIONS : Law.HEADS).on(request.tanggal()), office));
  }

  private static Dalil source(MovedAssistance moved) {
    Assistance one = moved.one();
    return one.at("", AssigningConditions.LAW, one.citation(), moved.region());
  }

  /**
   * Returns the condition that a service of a decree is assigned to the region of its giver.
   *
   * @param region the region of the giver in the edition of the day
   */
  Syarat condition(Grant grant, LayananDilimpahkan layanan, KodeWilayah region) {
    boolean isSinceUu23 = LawDays.isSince(request.tanggal(), LawDays.UU_23_2014);
    List<Syarat> documents = isSinceUu23 ? documents(grant, layanan, region) : List.of();
    return documents.isEmpty() || AssistanceConditions.isAbsolute(layanan)
        ? AssistanceConditions.unassigned(grant, layanan, isSinceUu23)
        : AssistanceConditions.assigned(grant, layanan, documents, missing(grant));
  }

  /** Tells whether the service is assigned to a region by name. */
  boolean names(KodeWilayah region) {
    return index.to(region, asked.edition()).stream().anyMatch(moved -> isTold(moved.one()));
  }

  /** Tells whether an instrument names both the service and the region. */
  private boolean isTold(Assistance one) {
    return one.penerima().isPresent() && one.names(asked.service());
  }

  /** Tells whether all that a head may have of a task rests on regulations of the set. */
  boolean isComplete(Grant grant) {
    return AssistanceConditions.isOf(grant) && missing(grant).isEmpty();
  }

  private List<Syarat> documents(Grant grant, LayananDilimpahkan layanan, KodeWilayah region) {
    Optional<UrusanPemerintahan> urusan = layanan.urusan().or(request::urusan);
    Optional<SubUrusan> part = layanan.subUrusan().or(request::subUrusan);
    List<Syarat> all = new ArrayList<>();
    for (MovedAssistance moved : index.to(region, asked.edition())) {
      Assistance one = moved.one();
      if (mayMean(one, asked.service(), urusan, part)) {
        SyaratBuilder some = new SyaratBuilder(12);
        AssigningConditions.add(one, asked.service(), Optional.of(grant), request, some);
        moved.conditions().forEach(some::add);
        Syarat syarat = some.build(JenisSyarat.PENUGASAN_PEMBANTUAN, source(moved));
        if (isTold(one) || syarat.hasil() != Hasil.TIDAK) {
          all.add(syarat);
        }
      }
    }
    return all;
  }

  /** Regulations that a decree cites, that may assign, and that the set does not have. */
  private List<DasarHukum> missing(Grant grant) {
    return AssistanceConditions.cited(grant).stream()
        .filter(cited -> !index.has(cited.instrumen()))
        .toList();
  }

  private static boolean mayMean(
      Assistance one,
      String service,
      Optional<UrusanPemerintahan> urusan,
      Optional<SubUrusan> part) {
    if (one.names(service) || one.tugas().isEmpty()) {
      return true;
    }
    Optional<UrusanPemerintahan> ofTask = one.tugas().flatMap(TugasPembantuan::urusan);
    Optional<SubUrusan> partOfTask = one.tugas().flatMap(TugasPembantuan::subUrusan);
    return one.isOpen()
        && ofTask.isPresent()
        && ofTask.equals(urusan)
        && (part.isEmpty() || partOfTask.isEmpty() || part.equals(partOfTask));
  }
}
