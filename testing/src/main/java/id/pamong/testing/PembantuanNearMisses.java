package id.pamong.testing;

import id.pamong.finding.RuleId;
import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.validation.pembantuan.PembantuanRules;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasPembantuan;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;

/** Near misses of the rules of instruments by which tasks of assistance are assigned. */
final class PembantuanNearMisses {

  private static final Set<Demand> CLEAN = Set.of(Demand.CLEAN);
  private static final Set<Demand> PUSAT =
      Set.of(Demand.CLEAN, Demand.BY_PUSAT, Demand.OF_OTHER_MINISTER);
  private static final Set<Demand> PROVINSI =
      Set.of(Demand.CLEAN, Demand.BY_PROVINSI, Demand.NOT_JAKARTA);

  static final Map<RuleId, Arbitrary<NearMiss<PenugasanPembantuan>>> ALL =
      new Faults<>(PembantuanRules.all(), PembantuanDraw::draw)
          .add(
              "pembantuan.tanggal-sebelum-hukum-yang-tercakup",
              none -> Days.all().from(Days.UU_23_2014),
              Set.of(Demand.CLEAN, Demand.NO_DASAR, Demand.ORDINARY_REGION),
              origin -> {
                InstrumenPenetapan old = origin.document().instrumen();
                int days = 1 + origin.choices().distance(2000);
                return at(
                    "/instrumen/tanggalDitetapkan",
                    origin,
                    document ->
                        document.instrumen(
                            new InstrumenPenetapan(
                                old.jenis(), old.nomor(), Days.UU_23_2014.minusDays(days))));
              })
          .add(
              "pembantuan.penugas-bukan-pusat-atau-provinsi",
              PROVINSI,
              origin ->
                  at(
                      "/penugas",
                      origin,
                      document ->
                          document.penugas(
                              origin
                                  .choices()
                                  .of(
                                      PihakPenugas.PEMERINTAH_KABUPATEN_KOTA,
                                      PihakPenugas.CAMAT,
                                      PihakPenugas.PERANGKAT_DAERAH))))
          .add(
              "pembantuan.daerah-tidak-sesuai-penugas",
              PROVINSI,
              origin -> at("/daerah", origin, document -> document.daerah(origin.draft().daerah())))
          .add(
              "pembantuan.daerah-penugas-tidak-dinyatakan",
              PROVINSI,
              origin -> at("/daerah", origin, document -> document.daerah(Optional.empty())))
          .add(
              "pembantuan.bentuk-bukan-peraturan-menteri",
              Set.of(Demand.CLEAN, Demand.BY_PUSAT),
              origin ->
                  formed(
                      origin.document(),
                      origin
                          .choices()
                          .of(
                              JenisInstrumen.KEPMENDAGRI,
                              JenisInstrumen.SURAT_EDARAN,
                              JenisInstrumen.PERATURAN_GUBERNUR)))
          .add(
              "pembantuan.bentuk-bukan-peraturan-gubernur",
              PROVINSI,
              origin ->
                  formed(
                      origin.document(),
                      origin
                          .choices()
                          .of(
                              JenisInstrumen.KEPUTUSAN_GUBERNUR,
                              JenisInstrumen.SURAT_EDARAN,
                              JenisInstrumen.PERATURAN_MENTERI_LAIN)))
          .add(
              "pembantuan.bentuk-di-atas-yang-disebut",
              PROVINSI,
              origin -> formed(origin.document(), JenisInstrumen.PERDA_PROVINSI))
          .add(
              "pembantuan.tanpa-koordinasi-menteri",
              PUSAT,
              origin ->
                  at("/koordinasiMenteri", origin, document -> document.koordinasiMenteri(false)))
          .add(
              "pembantuan.koordinasi-menteri-tidak-dinyatakan",
              PUSAT,
              origin ->
                  at(
                      "/koordinasiMenteri",
                      origin,
                      document -> document.koordinasiMenteri(Optional.empty())))
          .add(
              "pembantuan.mulai-sebelum-ditetapkan",
              CLEAN,
              origin -> {
                LocalDate set = origin.document().tanggal();
                LocalDate start = set.minusDays(1 + origin.choices().distance(300));
                return at(
                    "/periode/mulai",
                    origin,
                    document -> document.periode(Periode.of(start, set.plusDays(100))));
              })
          .add(
              "pembantuan.penerima-bukan-daerah-otonom",
              CLEAN,
              origin ->
                  receiver(
                      origin,
                      origin
                          .choices()
                          .of(
                              KodeWilayah.parse("35.13.05"),
                              KodeWilayah.parse("35.13.05.2001"),
                              KodeWilayah.parse("35.74.01"))))
          .add(
              "pembantuan.penerima-wilayah-administrasi-jakarta",
              Set.of(Demand.CLEAN, Demand.BY_PUSAT),
              origin ->
                  receiver(
                      origin,
                      origin.choices().of(KodeWilayah.parse("31.71"), KodeWilayah.parse("31.01"))))
          .add(
              "pembantuan.penerima-bukan-kabupaten-kota",
              PROVINSI,
              origin -> receiver(origin, origin.draft().daerah().provinsi()))
          .add(
              "pembantuan.penerima-di-luar-provinsi",
              Set.of(Demand.CLEAN, Demand.BY_PROVINSI, Demand.ORDINARY_REGION),
              origin -> {
                KodeWilayah own = origin.draft().daerah().provinsi();
                return receiver(
                    origin, KodeWilayah.parse(own.equals(KodeWilayah.of(35)) ? "33.27" : "35.13"));
              })
          .add(
              "pembantuan.wilayah-tidak-dikenal", Days::exact, CLEAN, PembantuanNearMisses::unknown)
          .add(
              "pembantuan.wilayah-tidak-dapat-dipastikan",
              Days::inexact,
              CLEAN,
              PembantuanNearMisses::unknown)
          .add(
              "pembantuan.kekhususan-daerah",
              Set.of(Demand.CLEAN, Demand.ORDINARY_REGION),
              origin ->
                  Altered.at(
                      "/penerima", origin.movedTo(Demand.SPECIAL_REGION, Demand.ORDINARY_REGION)))
          .add(
              "pembantuan.penerima-tidak-dinyatakan",
              Set.of(Demand.CLEAN, Demand.ORDINARY_REGION),
              origin -> at("/penerima", origin, document -> document.penerima(List.of())))
          .add(
              "pembantuan.urusan-absolut",
              CLEAN,
              origin ->
                  affair(
                      origin,
                      origin.choices().of(UrusanPemerintahan.YUSTISI, UrusanPemerintahan.AGAMA)))
          .add(
              "pembantuan.urusan-pemerintahan-umum",
              CLEAN,
              origin -> affair(origin, UrusanPemerintahan.PENANGANAN_KONFLIK_SOSIAL))
          .add(
              "pembantuan.urusan-bukan-kewenangan-penugas",
              CLEAN,
              origin -> {
                boolean isPark = origin.choices().flip();
                return tugas(
                    origin,
                    "/subUrusan",
                    new TugasPembantuan(
                        "Contoh 901",
                        Optional.of(
                            isPark
                                ? UrusanPemerintahan.KEHUTANAN
                                : UrusanPemerintahan.ENERGI_DAN_SUMBER_DAYA_MINERAL),
                        Optional.of(
                            isPark
                                ? SubUrusan.TAMAN_HUTAN_RAYA_KABUPATEN_KOTA
                                : SubUrusan.PEMANFAATAN_LANGSUNG_PANAS_BUMI),
                        List.of()));
              })
          .add(
              "pembantuan.tugas-tidak-dinyatakan",
              CLEAN,
              origin -> at("/tugas", origin, document -> document.tugas(List.of())))
          .add(
              "pembantuan.urusan-tidak-dinyatakan",
              CLEAN,
              origin ->
                  tugas(
                      origin,
                      "/urusan",
                      new TugasPembantuan(
                          "Contoh 901", Optional.empty(), Optional.empty(), List.of())))
          .add(
              "pembantuan.anggaran-bukan-dari-penugas",
              CLEAN,
              origin ->
                  at(
                      "/anggaranDariPenugas",
                      origin,
                      document -> document.anggaranDariPenugas(false)))
          .add(
              "pembantuan.anggaran-tidak-dinyatakan",
              CLEAN,
              origin ->
                  at(
                      "/anggaranDariPenugas",
                      origin,
                      document -> document.anggaranDariPenugas(Optional.empty())))
          .citations(
              "pembantuan",
              PenugasanPembantuan::dasarHukum,
              (document, dasar) -> edit(document).dasarHukum(dasar).build())
          .add(
              "pembantuan.dasar-hukum-daerah-lain",
              PROVINSI,
              origin -> {
                KodeWilayah own = origin.draft().daerah().provinsi();
                KodeWilayah other = KodeWilayah.of(own.equals(KodeWilayah.of(35)) ? 33 : 35);
                return at(
                    "/dasarHukum/" + origin.document().dasarHukum().size(),
                    origin,
                    document ->
                        document.addDasarHukum(
                            DasarHukum.of(
                                origin.draft().earlier(JenisInstrumen.PERDA_PROVINSI, other))));
              })
          .inOrder();

  private PembantuanNearMisses() {}

  private static PenugasanPembantuan.Builder edit(PenugasanPembantuan document) {
    return PenugasanPembantuan.builder().from(document);
  }

  private static Altered<PenugasanPembantuan> at(
      String place,
      Origin<PenugasanPembantuan> origin,
      UnaryOperator<PenugasanPembantuan.Builder> change) {
    return Altered.at(place, change.apply(edit(origin.document())).build());
  }

  private static Altered<PenugasanPembantuan> formed(
      PenugasanPembantuan document, JenisInstrumen jenis) {
    InstrumenPenetapan old = document.instrumen();
    return Altered.at(
        "/instrumen/jenis",
        edit(document)
            .instrumen(new InstrumenPenetapan(jenis, old.nomor(), old.tanggalDitetapkan()))
            .build());
  }

  private static Altered<PenugasanPembantuan> receiver(
      Origin<PenugasanPembantuan> origin, KodeWilayah kode) {
    return at(
        "/penerima/" + origin.document().penerima().size(),
        origin,
        document -> document.addPenerima(kode));
  }

  private static Altered<PenugasanPembantuan> unknown(Origin<PenugasanPembantuan> origin) {
    return receiver(
        origin,
        origin.draft().regions().unknownKabupatenKota(origin.draft().daerah(), origin.choices()));
  }

  private static Altered<PenugasanPembantuan> affair(
      Origin<PenugasanPembantuan> origin, UrusanPemerintahan urusan) {
    return tugas(
        origin,
        "/urusan",
        new TugasPembantuan("Contoh 901", Optional.of(urusan), Optional.empty(), List.of()));
  }

  private static Altered<PenugasanPembantuan> tugas(
      Origin<PenugasanPembantuan> origin, String place, TugasPembantuan changed) {
    return at("/tugas/0" + place, origin, document -> document.tugas(List.of(changed)));
  }
}
