package id.pamong.testing;

import id.pamong.finding.RuleId;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.pemerintahan.pengangkatan.JabatanDiangkat;
import id.pamong.pemerintahan.pengangkatan.PengangkatanPejabat;
import id.pamong.pemerintahan.pengangkatan.StatusKepegawaian;
import id.pamong.validation.pengangkatan.PengangkatanRules;
import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;

/** Near misses of the rules of decrees that appoint a camat or a lurah. */
final class PengangkatanNearMisses {

  private static final KodeWilayah YOGYAKARTA = KodeWilayah.of(34);

  private static final Set<Demand> CLEAN = Set.of(Demand.CLEAN);
  private static final Set<Demand> OF_A_CAMAT = Set.of(Demand.CLEAN, Demand.CAMAT);
  private static final Set<Demand> OF_A_LURAH =
      Set.of(Demand.CLEAN, Demand.LURAH, Demand.HAS_KELURAHAN);

  static final Map<RuleId, Arbitrary<NearMiss<PengangkatanPejabat>>> ALL =
      new Faults<>(PengangkatanRules.all(), PengangkatanDraw::draw)
          .region(
              "pengangkatan",
              "/wilayah",
              PengangkatanNearMisses::elsewhere,
              PengangkatanNearMisses::unknown,
              (decree, kode) -> edit(decree).wilayah(kode).build())
          .add(
              "pengangkatan.kekhususan-daerah",
              Set.of(Demand.CLEAN, Demand.ORDINARY_REGION, Demand.CAMAT),
              origin ->
                  Altered.at(
                      "/wilayah", origin.movedTo(Demand.SPECIAL_REGION, Demand.ORDINARY_REGION)))
          .add(
              "pengangkatan.tanggal-sebelum-hukum-yang-tercakup",
              none -> Days.of(Days.PP_19_2008, Days.UU_23_2014),
              Set.of(Demand.CLEAN, Demand.NO_DASAR, Demand.ORDINARY_REGION),
              origin -> {
                InstrumenPenetapan old = origin.document().instrumen();
                int days = 1 + origin.choices().distance(900);
                return Altered.at(
                    "/instrumen/tanggalDitetapkan",
                    edit(origin.document())
                        .instrumen(
                            new InstrumenPenetapan(
                                old.jenis(), old.nomor(), Days.PP_19_2008.minusDays(days)))
                        .build());
              })
          .add(
              "pengangkatan.bentuk-bukan-keputusan-kepala-daerah",
              Set.of(Demand.NOT_JAKARTA),
              PengangkatanNearMisses::byAnother)
          .add(
              "pengangkatan.bukan-pegawai-negeri-sipil",
              CLEAN,
              origin ->
                  at(
                      "/status",
                      origin,
                      d ->
                          d.status(
                              origin
                                  .choices()
                                  .of(
                                      StatusKepegawaian.PPPK,
                                      StatusKepegawaian.PRAJURIT_TNI,
                                      StatusKepegawaian.ANGGOTA_POLRI,
                                      StatusKepegawaian.LAINNYA))))
          .add(
              "pengangkatan.status-tidak-dinyatakan",
              CLEAN,
              origin -> at("/status", origin, d -> d.status(Optional.empty())))
          .add(
              "pengangkatan.camat-tanpa-pengetahuan-teknis-pemerintahan",
              OF_A_CAMAT,
              origin ->
                  at(
                      "/ijazahPemerintahan",
                      origin,
                      d ->
                          d.ijazahPemerintahan(false)
                              .sertifikatKepamongprajaan(false)
                              .sertifikatPendidikanTeknis(false)))
          .add(
              "pengangkatan.camat-hanya-pendidikan-teknis-pemerintahan",
              days -> days.from(Days.UU_23_2014),
              OF_A_CAMAT,
              origin ->
                  at(
                      "/sertifikatPendidikanTeknis",
                      origin,
                      d ->
                          d.ijazahPemerintahan(false)
                              .sertifikatKepamongprajaan(false)
                              .sertifikatPendidikanTeknis(true)))
          .add(
              "pengangkatan.camat-pengetahuan-tidak-dinyatakan",
              OF_A_CAMAT,
              origin -> {
                Optional<Boolean> one =
                    origin.choices().flip() ? Optional.of(false) : Optional.empty();
                return at(
                    "/ijazahPemerintahan",
                    origin,
                    d ->
                        d.ijazahPemerintahan(Optional.empty())
                            .sertifikatKepamongprajaan(one)
                            .sertifikatPendidikanTeknis(one));
              })
          .add(
              "pengangkatan.camat-tanpa-seleksi",
              OF_A_CAMAT,
              origin -> at("/melaluiSeleksi", origin, d -> d.melaluiSeleksi(false)))
          .add(
              "pengangkatan.camat-dibatalkan-bukan-oleh-gubernur",
              Set.of(Demand.CLEAN, Demand.CAMAT, Demand.NOT_JAKARTA),
              origin ->
                  at(
                      "/dibatalkanOleh",
                      origin,
                      d ->
                          d.dibatalkanOleh(
                              origin
                                  .choices()
                                  .of(
                                      Jabatan.SEKRETARIS_DAERAH,
                                      Jabatan.KEPALA_DINAS,
                                      Jabatan.CAMAT))))
          .add(
              "pengangkatan.lurah-bukan-usul-sekretaris-daerah",
              Set.of(Demand.CLEAN, Demand.LURAH, Demand.HAS_KELURAHAN, Demand.NOT_JAKARTA),
              origin ->
                  at(
                      "/pengusul",
                      origin,
                      d ->
                          d.pengusul(
                              origin
                                  .choices()
                                  .of(
                                      Jabatan.CAMAT,
                                      Jabatan.KEPALA_DINAS,
                                      Jabatan.SEKRETARIS_KECAMATAN))))
          .add(
              "pengangkatan.camat-bukan-usul-sekretaris-daerah",
              Set.of(Demand.CLEAN, Demand.CAMAT, Demand.NOT_JAKARTA),
              origin ->
                  at(
                      "/pengusul",
                      origin,
                      d -> d.pengusul(origin.choices().of(Jabatan.KEPALA_DINAS, Jabatan.CAMAT))))
          .add(
              "pengangkatan.camat-usul-tidak-dinyatakan",
              Set.of(Demand.CLEAN, Demand.CAMAT, Demand.NOT_JAKARTA),
              origin -> at("/pengusul", origin, d -> d.pengusul(Optional.empty())))
          .add(
              "pengangkatan.lurah-bukan-usul-camat",
              Set.of(Demand.CLEAN, Demand.LURAH, Demand.HAS_KELURAHAN, Demand.NOT_JAKARTA),
              origin ->
                  at(
                      "/pengusul",
                      origin,
                      d ->
                          d.pengusul(
                              origin
                                  .choices()
                                  .of(Jabatan.SEKRETARIS_DAERAH, Jabatan.KEPALA_DINAS))))
          .add(
              "pengangkatan.kuasa-pengguna-anggaran-bukan-lurah",
              Set.of(Demand.CLEAN, Demand.NOT_JAKARTA),
              origin -> {
                boolean lurah = origin.document().jabatan() == JabatanDiangkat.LURAH;
                return at(
                    "/kuasaPenggunaAnggaranKelurahan",
                    origin,
                    d -> d.kuasaPenggunaAnggaranKelurahan(!lurah));
              })
          .add(
              "pengangkatan.kegiatan-kelurahan-tanpa-musyawarah",
              Set.of(Demand.CLEAN, Demand.LURAH, Demand.HAS_KELURAHAN, Demand.NOT_JAKARTA),
              origin ->
                  at("/kegiatanMelaluiMusyawarah", origin, d -> d.kegiatanMelaluiMusyawarah(false)))
          .add(
              "pengangkatan.berlaku-surut",
              CLEAN,
              origin -> {
                int days = 1 + origin.choices().distance(400);
                return at(
                    "/tanggalBerlaku",
                    origin,
                    d -> d.tanggalBerlaku(origin.tanggal().minusDays(days)));
              })
          .add(
              "pengangkatan.penetap-bukan-kepala-daerah",
              Set.of(Demand.NOT_JAKARTA),
              PengangkatanNearMisses::setByAnother)
          .head(
              "pengangkatan.penetap",
              "pengangkatan.penetap-tidak-dinyatakan",
              Set.of(Demand.NOT_JAKARTA),
              Optional.of("/penetap"),
              (origin, office, state) ->
                  edit(origin.document())
                      .penetap(office.map(JabatanWilayah::jabatan))
                      .keadaanKepalaDaerah(state)
                      .build())
          .add(
              "pengangkatan.lurah-usul-tidak-dinyatakan",
              Set.of(Demand.CLEAN, Demand.LURAH, Demand.HAS_KELURAHAN, Demand.NOT_JAKARTA),
              origin -> at("/pengusul", origin, d -> d.pengusul(Optional.empty())))
          .add(
              "pengangkatan.lurah-tanpa-kemampuan-administrasi",
              OF_A_LURAH,
              origin -> at("/kemampuanAdministrasi", origin, d -> d.kemampuanAdministrasi(false)))
          .add(
              "pengangkatan.lurah-tidak-memahami-sosial-budaya",
              OF_A_LURAH,
              origin -> at("/memahamiSosialBudaya", origin, d -> d.memahamiSosialBudaya(false)))
          .add(
              "pengangkatan.lurah-kemampuan-tidak-dinyatakan",
              OF_A_LURAH,
              origin ->
                  origin.choices().flip()
                      ? at(
                          "/kemampuanAdministrasi",
                          origin,
                          d -> d.kemampuanAdministrasi(Optional.empty()))
                      : at(
                          "/memahamiSosialBudaya",
                          origin,
                          d -> d.memahamiSosialBudaya(Optional.empty())))
          .add(
              "pengangkatan.tanpa-dasar-hukum",
              CLEAN,
              origin -> at("/dasarHukum", origin, d -> d.dasarHukum(List.of())))
          .citations(
              "pengangkatan",
              PengangkatanPejabat::dasarHukum,
              (decree, dasar) -> edit(decree).dasarHukum(dasar).build())
          .inOrder();

  private PengangkatanNearMisses() {}

  /** Another office, or the sekretaris daerah beside a head at work, by the law that is held. */
  private static Altered<PengangkatanPejabat> setByAnother(Origin<PengangkatanPejabat> origin) {
    boolean isSinceUu23 = !origin.tanggal().isBefore(Days.UU_23_2014);
    Jabatan other =
        origin
            .choices()
            .of(
                Jabatan.GUBERNUR,
                Jabatan.CAMAT,
                Jabatan.KEPALA_DINAS,
                isSinceUu23 ? Jabatan.SEKRETARIS_DAERAH : Jabatan.KEPALA_DINAS,
                origin.draft().daerah().isKota() ? Jabatan.BUPATI : Jabatan.WALI_KOTA);
    return at(
        "/penetap",
        origin,
        d -> d.penetap(other).keadaanKepalaDaerah(KeadaanPejabat.MENJALANKAN_TUGAS));
  }

  private static PengangkatanPejabat.Builder edit(PengangkatanPejabat decree) {
    return PengangkatanPejabat.builder().from(decree);
  }

  private static Altered<PengangkatanPejabat> at(
      String place,
      Origin<PengangkatanPejabat> origin,
      UnaryOperator<PengangkatanPejabat.Builder> change) {
    return Altered.at(place, change.apply(edit(origin.document())).build());
  }

  /** A code of another level, and for a lurah a desa too, where that is no special law. */
  private static List<KodeWilayah> elsewhere(Origin<PengangkatanPejabat> origin) {
    KodeWilayah own = origin.document().wilayah();
    List<KodeWilayah> codes = new ArrayList<>(own.ancestors());
    if (origin.document().jabatan() == JabatanDiangkat.LURAH
        && !own.provinsi().equals(YOGYAKARTA)) {
      codes.addAll(origin.draft().regions().villages(origin.draft().daerah(), KodeWilayah::isDesa));
    }
    return codes;
  }

  private static KodeWilayah unknown(Origin<PengangkatanPejabat> origin) {
    Regions regions = origin.draft().regions();
    KodeWilayah own = origin.draft().daerah();
    return origin.document().jabatan() == JabatanDiangkat.CAMAT
        ? regions.unknownKecamatan(own, origin.choices())
        : regions.unknownKelurahan(
            origin.document().wilayah().induk().orElseThrow(), origin.choices());
  }

  private static Altered<PengangkatanPejabat> byAnother(Origin<PengangkatanPejabat> origin) {
    InstrumenPenetapan old = origin.document().instrumen();
    JenisInstrumen jenis =
        origin
            .choices()
            .of(
                JenisInstrumen.KEPUTUSAN_CAMAT,
                JenisInstrumen.KEPUTUSAN_SEKRETARIS_DAERAH,
                JenisInstrumen.KEPUTUSAN_GUBERNUR,
                origin.draft().daerah().isKota()
                    ? JenisInstrumen.KEPUTUSAN_BUPATI
                    : JenisInstrumen.KEPUTUSAN_WALI_KOTA);
    return at(
        "/instrumen/jenis",
        origin,
        d -> d.instrumen(new InstrumenPenetapan(jenis, old.nomor(), old.tanggalDitetapkan())));
  }
}
