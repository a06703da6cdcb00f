package id.pamong.testing;

import id.pamong.finding.RuleId;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.penataan.AlasanPenggabungan;
import id.pamong.pemerintahan.penataan.BentukPenataan;
import id.pamong.pemerintahan.penataan.CalonUnit;
import id.pamong.pemerintahan.penataan.CaraPembentukan;
import id.pamong.pemerintahan.penataan.DesaCakupan;
import id.pamong.pemerintahan.penataan.JenisPenyesuaian;
import id.pamong.pemerintahan.penataan.ObjekPenataan;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.pemerintahan.penataan.UnitAsal;
import id.pamong.validation.penataan.PenataanRules;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;

/**
 * Near misses of the rules of regulations on kecamatan and kelurahan; those of the conditions stand
 * in {@link SyaratNearMisses}.
 */
final class PenataanNearMisses {

  private static final Set<Demand> CHANGED =
      Set.of(Demand.CLEAN, Demand.ADJUSTMENT, Demand.OF_KECAMATAN);
  private static final Set<Demand> MERGED =
      Set.of(Demand.CLEAN, Demand.MERGER, Demand.OF_KECAMATAN, Demand.SEVERAL_RECEIVERS);

  private static final Set<Demand> DIVIDED =
      Set.of(
          Demand.CLEAN,
          Demand.SPECIAL_FORMATION,
          Demand.OF_KECAMATAN,
          Demand.NOT_JAKARTA,
          Demand.ENOUGH_VILLAGES);

  static final Map<RuleId, Arbitrary<NearMiss<PenataanWilayah>>> ALL =
      SyaratNearMisses.addTo(new Faults<>(PenataanRules.all(), PenataanDraw::draw))
          .region(
              "penataan",
              "/daerah",
              origin -> List.of(origin.draft().daerah().provinsi()),
              origin ->
                  origin
                      .draft()
                      .regions()
                      .unknownKabupatenKota(origin.draft().daerah(), origin.choices()),
              (perda, kode) -> edit(perda).daerah(kode).build())
          .add(
              "penataan.kekhususan-daerah",
              with(CHANGED, Demand.ORDINARY_REGION),
              origin ->
                  Altered.at(
                      "/daerah", origin.movedTo(Demand.SPECIAL_REGION, Demand.ORDINARY_REGION)))
          .add(
              "penataan.tanggal-sebelum-hukum-yang-tercakup",
              none -> Days.of(Days.PP_19_2008, Days.UU_23_2014),
              with(with(CHANGED, Demand.NO_DASAR), Demand.ORDINARY_REGION),
              origin ->
                  instrumen(
                      origin,
                      "/tanggalDitetapkan",
                      old ->
                          new InstrumenPenetapan(
                              old.jenis(),
                              old.nomor(),
                              Days.PP_19_2008.minusDays(1 + origin.choices().distance(900)))))
          .add(
              "penataan.bentuk-bukan-perda-kabupaten-kota",
              Set.of(Demand.NOT_JAKARTA, Demand.SPECIAL_FORMATION),
              origin ->
                  instrumen(
                      origin,
                      "/jenis",
                      old ->
                          new InstrumenPenetapan(
                              origin
                                  .choices()
                                  .of(
                                      origin.draft().peraturan(),
                                      origin.draft().keputusan(),
                                      JenisInstrumen.KEPUTUSAN_CAMAT,
                                      JenisInstrumen.PERDA_PROVINSI),
                              old.nomor(),
                              old.tanggalDitetapkan())))
          .add(
              "penataan.asal-tidak-setingkat",
              CHANGED,
              origin -> asal(origin, origin.draft().daerah()))
          .add(
              "penataan.asal-di-luar-daerah",
              CHANGED,
              origin -> {
                Draft draft = origin.draft();
                KodeWilayah other = draft.regions().drawNeighbour(draft.daerah(), origin.choices());
                return asal(origin, origin.choices().of(draft.regions().children(other)));
              })
          .add(
              "penataan.bagian-wilayah-tidak-dikenal",
              Days::exact,
              CHANGED,
              PenataanNearMisses::unknown)
          .add(
              "penataan.bagian-wilayah-tidak-dapat-dipastikan",
              Days::inexact,
              CHANGED,
              PenataanNearMisses::unknown)
          .add(
              "penataan.jumlah-asal-tidak-sesuai",
              SyaratNearMisses.OF_KECAMATAN,
              origin -> {
                boolean several = origin.document().asal().size() > 1;
                return at(
                    "/asal",
                    origin,
                    perda ->
                        perda.cara(
                            several
                                ? CaraPembentukan.PEMEKARAN
                                : CaraPembentukan.PENGGABUNGAN_BAGIAN));
              })
          .add(
              "penataan.cakupan-di-luar-asal",
              SyaratNearMisses.OF_KECAMATAN,
              PenataanNearMisses::foreignVillage)
          .add(
              "penataan.desa-dalam-lebih-dari-satu-calon",
              DIVIDED,
              DivisionNearMisses::villageTwice)
          .add(
              "penataan.pemekaran-tanpa-sisa-kecamatan-induk",
              Days::exact,
              DIVIDED,
              DivisionNearMisses::nothingLeft)
          .add(
              "penataan.syarat-kelurahan-lama-tidak-tercakup",
              CHANGED,
              origin -> at("/objek", origin, perda -> perda.objek(ObjekPenataan.KELURAHAN)))
          .add(
              "penataan.penggabungan-tanpa-alasan-yang-sah",
              MERGED,
              origin ->
                  at("/alasan", origin, perda -> perda.alasan(List.of(AlasanPenggabungan.LAINNYA))))
          .add(
              "penataan.alasan-penggabungan-tidak-dinyatakan",
              MERGED,
              origin -> at("/alasan", origin, perda -> perda.alasan(List.of())))
          .add(
              "penataan.penghapusan-tidak-dikenal",
              Set.of(Demand.CLEAN, Demand.ADJUSTMENT, Demand.OF_KELURAHAN, Demand.HAS_KELURAHAN),
              origin -> at("/bentuk", origin, perda -> perda.bentuk(BentukPenataan.PENGHAPUSAN)))
          .add(
              "penataan.penghapusan-kecamatan-tidak-diatur",
              CHANGED,
              origin -> at("/bentuk", origin, perda -> perda.bentuk(BentukPenataan.PENGHAPUSAN)))
          .add(
              "penataan.bersandingan-tidak-diketahui",
              Set.of(
                  Demand.CLEAN,
                  Demand.ONE_UNIT,
                  Demand.SEVERAL_KELURAHAN,
                  Demand.SEVERAL_RECEIVERS),
              PenataanNearMisses::joined)
          .add(
              "penataan.penyesuaian-tidak-dikenal",
              Set.of(Demand.CLEAN, Demand.ADJUSTMENT),
              origin -> {
                boolean kecamatan = origin.document().objek() == ObjekPenataan.KECAMATAN;
                List<JenisPenyesuaian> before = origin.document().penyesuaian();
                return at(
                    "/penyesuaian/" + before.size(),
                    origin,
                    perda ->
                        perda.addPenyesuaian(
                            kecamatan
                                ? JenisPenyesuaian.STATUS_DESA_MENJADI_KELURAHAN
                                : origin
                                    .choices()
                                    .of(
                                        JenisPenyesuaian.PEMINDAHAN_IBU_KOTA,
                                        JenisPenyesuaian.NAMA_IBU_KOTA)));
              })
          .add(
              "penataan.penyesuaian-tidak-dinyatakan",
              CHANGED,
              origin ->
                  at(
                      "/penyesuaian",
                      origin,
                      perda -> perda.penyesuaian(List.of()).musyawarah(List.of())))
          .citations(
              "penataan",
              PenataanWilayah::dasarHukum,
              (perda, dasar) -> edit(perda).dasarHukum(dasar).build())
          .inOrder();

  private PenataanNearMisses() {}

  static PenataanWilayah.Builder edit(PenataanWilayah perda) {
    return PenataanWilayah.builder().from(perda);
  }

  static Altered<PenataanWilayah> at(
      String place, Origin<PenataanWilayah> origin, UnaryOperator<PenataanWilayah.Builder> change) {
    return Altered.at(place, change.apply(edit(origin.document())).build());
  }

  private static Set<Demand> with(Set<Demand> demands, Demand more) {
    Set<Demand> all = EnumSet.copyOf(demands);
    all.add(more);
    return all;
  }

  private static Altered<PenataanWilayah> instrumen(
      Origin<PenataanWilayah> origin, String place, UnaryOperator<InstrumenPenetapan> change) {
    return at(
        "/instrumen" + place,
        origin,
        perda -> perda.instrumen(change.apply(origin.document().instrumen())));
  }

  private static Altered<PenataanWilayah> asal(Origin<PenataanWilayah> origin, KodeWilayah kode) {
    List<UnitAsal> asal = new ArrayList<>(origin.document().asal());
    UnitAsal old = asal.get(0);
    asal.set(0, new UnitAsal(kode, old.berpemerintahanSejak(), old.nilaiKajian()));
    return at("/asal/0/kode", origin, perda -> perda.asal(asal));
  }

  private static Altered<PenataanWilayah> unknown(Origin<PenataanWilayah> origin) {
    Draft draft = origin.draft();
    return asal(origin, draft.regions().unknownKecamatan(draft.daerah(), origin.choices()));
  }

  /** One more unit of the region where there was but one. */
  private static Altered<PenataanWilayah> joined(Origin<PenataanWilayah> origin) {
    Draft draft = origin.draft();
    UnitAsal first = origin.document().asal().get(0);
    List<KodeWilayah> units =
        origin.document().objek() == ObjekPenataan.KELURAHAN
            ? draft.regions().villages(draft.daerah(), KodeWilayah::isKelurahan)
            : draft.regions().children(draft.daerah());
    KodeWilayah other =
        origin.choices().of(units.stream().filter(kode -> !kode.equals(first.kode())).toList());
    return at(
        "/asal",
        origin,
        perda ->
            perda
                .cara(Optional.empty())
                .addAsal(new UnitAsal(other, first.berpemerintahanSejak(), first.nilaiKajian())));
  }

  private static Altered<PenataanWilayah> foreignVillage(Origin<PenataanWilayah> origin) {
    Draft draft = origin.draft();
    KodeWilayah other = draft.regions().drawNeighbour(draft.daerah(), origin.choices());
    LocalDate old = draft.tanggal().minusYears(9);
    DesaCakupan village =
        new DesaCakupan(
            origin.choices().of(draft.regions().villages(other, any -> true)),
            Optional.of(9000),
            Optional.empty(),
            Optional.of(old));
    CalonUnit calon = origin.document().calon().get(0);
    return at(
        "/calon/0/cakupan/" + calon.cakupan().size(),
        origin,
        perda -> perda.calon(List.of(CalonUnit.builder().from(calon).addCakupan(village).build())));
  }
}
