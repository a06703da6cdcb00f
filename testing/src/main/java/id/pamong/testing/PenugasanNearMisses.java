package id.pamong.testing;

import id.pamong.finding.RuleId;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.validation.penugasan.PenugasanRules;
import id.pamong.wewenang.penugasan.BidangDesa;
import id.pamong.wewenang.penugasan.CaraPenyerahan;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasDesa;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;

/** Near misses of the rules of instruments by which a government assigns affairs to desa. */
final class PenugasanNearMisses {

  private static final Set<Demand> DESA = Set.of(Demand.CLEAN, Demand.HAS_DESA);
  private static final Set<Demand> OWN =
      Set.of(Demand.CLEAN, Demand.HAS_DESA, Demand.BY_KABUPATEN_KOTA);

  private static final Set<Demand> OF_CENTRE =
      Set.of(Demand.CLEAN, Demand.HAS_DESA, Demand.BY_PUSAT);

  static final Map<RuleId, Arbitrary<NearMiss<PenugasanDesa>>> ALL =
      new Faults<>(PenugasanRules.all(), PenugasanDraw::draw)
          .add(
              "penugasan.tanggal-sebelum-hukum-yang-tercakup",
              none -> Days.of(Days.UU_6_2014, Days.UU_23_2014),
              Set.of(Demand.CLEAN, Demand.HAS_DESA, Demand.NO_DASAR, Demand.ORDINARY_REGION),
              origin -> {
                InstrumenPenetapan old = origin.document().instrumen();
                int days = 1 + origin.choices().distance(2000);
                return at(
                    "/instrumen/tanggalDitetapkan",
                    origin,
                    document ->
                        document.instrumen(
                            new InstrumenPenetapan(
                                old.jenis(), old.nomor(), Days.UU_6_2014.minusDays(days))));
              })
          .add(
              "penugasan.penugas-bukan-pemerintah",
              OWN,
              origin ->
                  at(
                      "/penugas",
                      origin,
                      document ->
                          document.penugas(
                              origin
                                  .choices()
                                  .of(PihakPenugas.CAMAT, PihakPenugas.PERANGKAT_DAERAH))))
          .add(
              "penugasan.daerah-tidak-sesuai-penugas",
              OWN,
              origin -> at("/daerah", origin, document -> document.daerah(kecamatan(origin))))
          .add(
              "penugasan.penerima-bukan-desa",
              DESA,
              origin -> desa(origin, origin.document().desa().get(0).induk().orElseThrow()))
          .add(
              "penugasan.desa-di-luar-daerah",
              OWN,
              origin -> {
                Regions regions = origin.draft().regions();
                KodeWilayah other =
                    origin
                        .choices()
                        .of(
                            regions.withDesa().stream()
                                .filter(kode -> !kode.equals(origin.draft().daerah()))
                                .filter(
                                    kode ->
                                        Regions.isSpecial(kode)
                                            == Regions.isSpecial(origin.draft().daerah()))
                                .toList());
                return desa(
                    origin,
                    origin.choices().of(regions.villages(other, kode -> !kode.isKelurahan())));
              })
          .add("penugasan.wilayah-tidak-dikenal", Days::exact, DESA, PenugasanNearMisses::unknown)
          .add(
              "penugasan.wilayah-tidak-dapat-dipastikan",
              Days::inexact,
              DESA,
              PenugasanNearMisses::unknown)
          .add(
              "penugasan.kekhususan-daerah",
              Set.of(Demand.CLEAN, Demand.HAS_DESA, Demand.ORDINARY_REGION),
              origin ->
                  Altered.at(
                      "/desa", origin.movedTo(Demand.SPECIAL_REGION, Demand.ORDINARY_REGION)))
          .add(
              "penugasan.delegasi-kepada-desa",
              DESA,
              origin -> at("/cara", origin, document -> document.cara(CaraPenyerahan.DELEGASI)))
          .add(
              "penugasan.mandat-kepada-desa",
              DESA,
              origin -> at("/cara", origin, document -> document.cara(CaraPenyerahan.MANDAT)))
          .add(
              "penugasan.bentuk-bukan-peraturan-kepala-daerah",
              OWN,
              origin -> {
                InstrumenPenetapan old = origin.document().instrumen();
                JenisInstrumen jenis =
                    origin
                        .choices()
                        .of(
                            origin.draft().keputusan(),
                            JenisInstrumen.KEPUTUSAN_CAMAT,
                            JenisInstrumen.SURAT_EDARAN,
                            JenisInstrumen.PERATURAN_GUBERNUR);
                return at(
                    "/instrumen/jenis",
                    origin,
                    document ->
                        document.instrumen(
                            new InstrumenPenetapan(jenis, old.nomor(), old.tanggalDitetapkan())));
              })
          .add(
              "penugasan.bentuk-perda",
              OWN,
              origin -> {
                InstrumenPenetapan old = origin.document().instrumen();
                return at(
                    "/instrumen/jenis",
                    origin,
                    document ->
                        document.instrumen(
                            new InstrumenPenetapan(
                                JenisInstrumen.PERDA_KABUPATEN_KOTA,
                                old.nomor(),
                                old.tanggalDitetapkan())));
              })
          .add(
              "penugasan.desa-tidak-dinyatakan",
              Set.of(Demand.CLEAN, Demand.HAS_DESA, Demand.ORDINARY_REGION),
              origin -> at("/desa", origin, document -> document.desa(List.of())))
          .add(
              "penugasan.desa-berulang",
              DESA,
              origin ->
                  at(
                      "/desa/" + origin.document().desa().size(),
                      origin,
                      document -> document.addDesa(origin.document().desa().get(0))))
          .add("penugasan.urusan-absolut", OWN, PenugasanNearMisses::absolute)
          .add(
              "penugasan.urusan-absolut-oleh-pemerintah-pusat",
              OF_CENTRE,
              PenugasanNearMisses::absolute)
          .add(
              "penugasan.urusan-bukan-kewenangan-penugas",
              OWN,
              origin ->
                  tugas(
                      origin,
                      "/urusan",
                      old ->
                          new TugasDesa(
                              old.uraian(),
                              Optional.of(
                                  origin
                                      .choices()
                                      .of(
                                          UrusanPemerintahan.KEHUTANAN,
                                          UrusanPemerintahan.ENERGI_DAN_SUMBER_DAYA_MINERAL,
                                          UrusanPemerintahan.PENANGANAN_KONFLIK_SOSIAL)),
                              Optional.of(SubUrusan.LAINNYA),
                              old.bidang())))
          .add(
              "penugasan.bidang-di-luar-desa",
              DESA,
              origin ->
                  tugas(
                      origin,
                      "/bidang",
                      old ->
                          new TugasDesa(
                              old.uraian(),
                              old.urusan(),
                              old.subUrusan(),
                              Optional.of(BidangDesa.LAINNYA))))
          .add(
              "penugasan.tanpa-biaya",
              DESA,
              origin -> at("/disertaiBiaya", origin, document -> document.disertaiBiaya(false)))
          .add(
              "penugasan.biaya-tidak-dinyatakan",
              DESA,
              origin ->
                  at(
                      "/disertaiBiaya",
                      origin,
                      document -> document.disertaiBiaya(Optional.empty()).sumberBiaya(List.of())))
          .add(
              "penugasan.sumber-biaya-bukan-penugas",
              DESA,
              origin ->
                  at(
                      "/sumberBiaya/" + origin.document().sumberBiaya().size(),
                      origin,
                      document ->
                          document.addSumberBiaya(
                              origin
                                  .choices()
                                  .of(SumberPendanaan.APB_DESA, SumberPendanaan.SUMBANGAN))))
          .citations(
              "penugasan",
              PenugasanDesa::dasarHukum,
              (document, dasar) -> edit(document).dasarHukum(dasar).build())
          .add(
              "penugasan.dasar-hukum-daerah-lain",
              OWN,
              origin ->
                  at(
                      "/dasarHukum/" + origin.document().dasarHukum().size(),
                      origin,
                      document ->
                          document.addDasarHukum(
                              DasarHukum.of(DasarHukumDraw.foreign(origin.draft())))))
          .inOrder();

  private PenugasanNearMisses() {}

  private static PenugasanDesa.Builder edit(PenugasanDesa document) {
    return PenugasanDesa.builder().from(document);
  }

  private static Altered<PenugasanDesa> at(
      String place, Origin<PenugasanDesa> origin, UnaryOperator<PenugasanDesa.Builder> change) {
    return Altered.at(place, change.apply(edit(origin.document())).build());
  }

  private static KodeWilayah kecamatan(Origin<PenugasanDesa> origin) {
    return origin.document().desa().get(0).kecamatan().orElseThrow();
  }

  private static Altered<PenugasanDesa> desa(Origin<PenugasanDesa> origin, KodeWilayah kode) {
    return at(
        "/desa/" + origin.document().desa().size(), origin, document -> document.addDesa(kode));
  }

  private static Altered<PenugasanDesa> unknown(Origin<PenugasanDesa> origin) {
    return desa(
        origin, origin.draft().regions().unknownVillage(kecamatan(origin), origin.choices()));
  }

  private static Altered<PenugasanDesa> absolute(Origin<PenugasanDesa> origin) {
    UrusanPemerintahan urusan =
        origin.choices().of(UrusanPemerintahan.YUSTISI, UrusanPemerintahan.AGAMA);
    return tugas(
        origin,
        "/urusan",
        old -> new TugasDesa(old.uraian(), Optional.of(urusan), Optional.empty(), old.bidang()));
  }

  private static Altered<PenugasanDesa> tugas(
      Origin<PenugasanDesa> origin, String place, UnaryOperator<TugasDesa> change) {
    TugasDesa old = origin.document().tugas().get(0);
    return at("/tugas/0" + place, origin, document -> document.tugas(List.of(change.apply(old))));
  }
}
