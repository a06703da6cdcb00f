package id.pamong.validation;

import static id.pamong.validation.JakartaDrafts.NO;
import static id.pamong.validation.JakartaDrafts.appointed;
import static id.pamong.validation.JakartaDrafts.assigned;
import static id.pamong.validation.JakartaDrafts.assisting;
import static id.pamong.validation.JakartaDrafts.decree;
import static id.pamong.validation.JakartaDrafts.formed;
import static id.pamong.validation.JakartaDrafts.letter;
import static id.pamong.validation.JakartaDrafts.setBy;
import static id.pamong.validation.JakartaDrafts.special;
import static id.pamong.validation.JakartaDrafts.typed;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.finding.Severity;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.pemerintahan.penataan.PembentukanKhusus;
import id.pamong.pemerintahan.pengangkatan.JabatanDiangkat;
import id.pamong.pemerintahan.tipologi.TipeKecamatan;
import id.pamong.validation.forkopimcam.ForkopimcamRules;
import id.pamong.validation.mandat.MandatRules;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.validation.pembantuan.PembantuanRules;
import id.pamong.validation.penataan.PenataanRules;
import id.pamong.validation.pengangkatan.PengangkatanRules;
import id.pamong.validation.penugasan.PenugasanRules;
import id.pamong.validation.tipologi.TipologiRules;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every rule that can fail a document, against DKI Jakarta: what rests on the head, the sekretaris
 * daerah, the Perda or the budget of an autonomous kabupaten or kota is not judged there, and the
 * rest is. Its special law is not held.
 */
class JakartaTest {

  private static final String KOTA = "35.74";

  private static final String JAKARTA = "31.71";

  private static final Set<String> APPOINTMENT_SILENT =
      Set.of(
          "bentuk-bukan-keputusan-kepala-daerah",
          "penetap-bukan-kepala-daerah",
          "penetap-dalam-tahanan",
          "penetap-diberhentikan-sementara",
          "penetap-berhalangan-sementara",
          "penetap-tidak-ada-pejabat",
          "camat-dibatalkan-bukan-oleh-gubernur",
          "camat-bukan-usul-sekretaris-daerah",
          "lurah-bukan-usul-camat",
          "lurah-bukan-usul-sekretaris-daerah",
          "kuasa-pengguna-anggaran-bukan-lurah",
          "kegiatan-kelurahan-tanpa-musyawarah");

  private static final Set<String> APPOINTMENT_JUDGED =
      Set.of(
          "tingkat-wilayah-tidak-sesuai",
          "wilayah-tidak-dikenal",
          "bukan-pegawai-negeri-sipil",
          "camat-tanpa-pengetahuan-teknis-pemerintahan",
          "camat-hanya-pendidikan-teknis-pemerintahan",
          "camat-tanpa-seleksi",
          "lurah-tanpa-kemampuan-administrasi",
          "lurah-tidak-memahami-sosial-budaya",
          "berlaku-surut",
          "tanpa-dasar-hukum");

  private static final Set<String> FORUM_SILENT =
      Set.of(
          "bentuk-bukan-keputusan-kepala-daerah",
          "laporan-bukan-kepada-kepala-daerah",
          "laporan-tidak-diteruskan-kepada-gubernur",
          "pendanaan-tanpa-apbd-kabupaten-kota");

  private static final Set<String> FORUM_JUDGED =
      Set.of(
          "laporan-gubernur-tidak-kepada-menteri",
          "tingkat-wilayah-tidak-sesuai",
          "wilayah-tidak-dikenal",
          "bentuk-bukan-keputusan-camat",
          "pengusul-bukan-camat",
          "usulan-sesudah-penetapan",
          "ketua-bukan-camat",
          "anggota-bukan-unsur",
          "tanpa-unsur-kepolisian",
          "sekretaris-bukan-sekretaris-kecamatan",
          "pejabat-di-samping-kepala-kepolisian-sektor",
          "perwakilan-tni-di-samping-komandan-rayon-militer",
          "pejabat-kepolisian-ditunjuk-pihak-lain",
          "perwakilan-tni-ditunjuk-pihak-lain",
          "kejaksaan-diikutsertakan-pihak-lain",
          "kejaksaan-di-luar-kecamatan",
          "masa-laporan-tidak-lengkap",
          "pendanaan-sumber-lain",
          "penyesuaian-terlambat",
          "penetapan-sebelumnya-lebih-kemudian",
          "tanpa-dasar-hukum");

  private static final Set<String> TYPE_SILENT =
      Set.of(
          "bentuk-bukan-perda-atau-peraturan-kepala-daerah",
          "perda-tanpa-persetujuan-gubernur",
          "tipe-bukan-tipe-kecamatan",
          "tipe-tidak-sesuai-skor",
          "sekretariat-bukan-satu",
          "subbagian-terlalu-banyak",
          "seksi-terlalu-banyak",
          "seksi-kelurahan-terlalu-banyak");

  private static final Set<String> TYPE_JUDGED =
      Set.of(
          "tingkat-wilayah-tidak-sesuai",
          "wilayah-tidak-dikenal",
          "faktor-geografis-tidak-sesuai",
          "skor-tidak-sesuai-beban");

  private static final Set<String> ASSIGNMENT_SILENT =
      Set.of("bentuk-bukan-peraturan-kepala-daerah", "bentuk-perda", "sumber-biaya-bukan-penugas");

  /** What a desa is, Jakarta changes nothing of: it has none. */
  private static final Set<String> ASSIGNMENT_JUDGED =
      Set.of(
          "penugas-bukan-pemerintah",
          "daerah-tidak-sesuai-penugas",
          "penerima-bukan-desa",
          "desa-di-luar-daerah",
          "desa-berulang",
          "wilayah-tidak-dikenal",
          "delegasi-kepada-desa",
          "mandat-kepada-desa",
          "urusan-absolut",
          "urusan-absolut-oleh-pemerintah-pusat",
          "urusan-bukan-kewenangan-penugas",
          "bidang-di-luar-desa",
          "tanpa-biaya");

  /** No rule rests on the head or the budget of a kabupaten or kota. */
  private static final Set<String> ASSISTANCE_JUDGED =
      Set.of(
          "penugas-bukan-pusat-atau-provinsi",
          "daerah-tidak-sesuai-penugas",
          "bentuk-bukan-peraturan-menteri",
          "bentuk-bukan-peraturan-gubernur",
          "bentuk-di-atas-yang-disebut",
          "tanpa-koordinasi-menteri",
          "mulai-sebelum-ditetapkan",
          "penerima-bukan-daerah-otonom",
          "penerima-wilayah-administrasi-jakarta",
          "penerima-bukan-kabupaten-kota",
          "penerima-di-luar-provinsi",
          "wilayah-tidak-dikenal",
          "urusan-absolut",
          "urusan-pemerintahan-umum",
          "urusan-bukan-kewenangan-penugas",
          "anggaran-bukan-dari-penugas");

  private static final Set<String> FORMATION_SILENT =
      Set.of(
          "bentuk-bukan-perda-kabupaten-kota",
          "jumlah-desa-kelurahan-kurang",
          "penduduk-kurang",
          "luas-kurang",
          "usia-asal-kurang-lima-tahun",
          "usia-desa-kurang-lima-tahun",
          "belanja-pegawai-lebih-dari-separuh",
          "tanpa-lahan-kantor",
          "tanpa-bangunan-kantor",
          "tanpa-lahan-pendukung",
          "batas-tanpa-titik-koordinat",
          "tidak-sesuai-tata-ruang",
          "nilai-kajian-kurang",
          "musyawarah-tidak-seluruhnya-hadir",
          "tidak-disepakati-musyawarah",
          "tanpa-rekomendasi-gubernur",
          "tanpa-persetujuan-menteri",
          "persetujuan-menteri-sesudah-penetapan",
          "persetujuan-bersama-terlambat",
          "rancangan-tidak-melalui-gubernur",
          "pembentukan-khusus-tanpa-penugasan",
          "penugasan-tidak-melalui-gubernur",
          "kepulauan-tanpa-persetujuan-gubernur");

  private static final Set<String> FORMATION_JUDGED =
      Set.of(
          "tingkat-wilayah-tidak-sesuai",
          "wilayah-tidak-dikenal",
          "asal-tidak-setingkat",
          "asal-di-luar-daerah",
          "bagian-wilayah-tidak-dikenal",
          "jumlah-asal-tidak-sesuai",
          "cakupan-di-luar-asal",
          "desa-dalam-lebih-dari-satu-calon",
          "pemekaran-tanpa-sisa-kecamatan-induk",
          "penggabungan-tanpa-alasan-yang-sah",
          "penghapusan-tidak-dikenal",
          "penyesuaian-tidak-dikenal");

  @Test
  void appointments() {
    assertTable("pengangkatan", PengangkatanRules.all(), APPOINTMENT_SILENT, APPOINTMENT_JUDGED);
    assertSilent(
        "pengangkatan",
        PengangkatanRules.all(),
        APPOINTMENT_SILENT,
        List.of(
            kota -> appointed(kota + ".01", JabatanDiangkat.CAMAT, "2023-06-01"),
            kota -> appointed(kota + ".01.1001", JabatanDiangkat.LURAH, "2023-06-01"),
            kota -> appointed(kota + ".01", JabatanDiangkat.CAMAT, "2012-06-01"),
            kota -> appointed(kota + ".01.1001", JabatanDiangkat.LURAH, "2012-06-01"),
            kota -> setBy(kota, Jabatan.CAMAT, KeadaanPejabat.MENJALANKAN_TUGAS),
            kota -> setBy(kota, Jabatan.WALI_KOTA, KeadaanPejabat.MENJALANI_MASA_TAHANAN),
            kota -> setBy(kota, Jabatan.WALI_KOTA, KeadaanPejabat.DIBERHENTIKAN_SEMENTARA),
            kota -> setBy(kota, Jabatan.WALI_KOTA, KeadaanPejabat.BERHALANGAN_SEMENTARA),
            kota -> setBy(kota, Jabatan.WALI_KOTA, KeadaanPejabat.TIDAK_ADA_PEJABAT)));
  }

  @Test
  void forums() {
    assertTable("forkopimcam", ForkopimcamRules.all(), FORUM_SILENT, FORUM_JUDGED);
    assertSilent(
        "forkopimcam", ForkopimcamRules.all(), FORUM_SILENT, List.of(JakartaDrafts::forum));
  }

  @Test
  void types() {
    assertTable("tipologi", TipologiRules.all(), TYPE_SILENT, TYPE_JUDGED);
    assertSilent(
        "tipologi",
        TipologiRules.all(),
        TYPE_SILENT,
        List.of(
            kota -> typed(kota, JenisInstrumen.KEPUTUSAN_CAMAT, TipeKecamatan.A),
            kota -> typed(kota, JenisInstrumen.PERDA_KABUPATEN_KOTA, TipeKecamatan.C)));
  }

  @Test
  void assignments() {
    assertTable("penugasan", PenugasanRules.all(), ASSIGNMENT_SILENT, ASSIGNMENT_JUDGED);
    assertSilent(
        "penugasan",
        PenugasanRules.all(),
        ASSIGNMENT_SILENT,
        List.of(
            kota -> assigned(kota, JenisInstrumen.PERATURAN_GUBERNUR),
            kota -> assigned(kota, JenisInstrumen.PERDA_KABUPATEN_KOTA)));
  }

  @Test
  void assistance() {
    assertTable("pembantuan", PembantuanRules.all(), Set.of(), ASSISTANCE_JUDGED);
    assertThat(failing(PembantuanRules.all(), assisting("31.71")))
        .containsExactly("pembantuan.penerima-wilayah-administrasi-jakarta");
    assertThat(failing(PembantuanRules.all(), assisting("31"))).isEmpty();
    assertThat(failing(PembantuanRules.all(), assisting(KOTA))).isEmpty();
  }

  @Test
  void formations() {
    assertTable("penataan", PenataanRules.all(), FORMATION_SILENT, FORMATION_JUDGED);
    PembentukanKhusus unassigned = special(NO, NO, Optional.empty());
    PembentukanKhusus notThrough = special(Optional.of(true), NO, Optional.empty());
    PembentukanKhusus islands = special(NO, Optional.empty(), NO);
    assertSilent(
        "penataan",
        PenataanRules.all(),
        FORMATION_SILENT,
        List.of(
            kota -> formed(kota, "2023-06-01", Optional.empty(), Optional.of("2023-07-01")),
            kota -> formed(kota, "2023-06-01", Optional.empty(), Optional.of("2023-05-01")),
            kota -> formed(kota, "2023-06-01", Optional.empty(), Optional.empty()),
            kota -> formed(kota, "2012-06-01", Optional.empty(), Optional.empty()),
            kota -> formed(kota, "2023-06-01", Optional.of(unassigned), Optional.empty()),
            kota -> formed(kota, "2023-06-01", Optional.of(notThrough), Optional.empty()),
            kota -> formed(kota, "2012-06-01", Optional.of(islands), Optional.empty())));
  }

  /** Whom the gubernur's sekretaris daerah is above there, its own law says. */
  @Test
  void mandatesOfASecretary() {
    assertSilent(
        "mandat",
        MandatRules.all(),
        Set.of(
            "sekretaris-daerah-bukan-atasan-camat",
            "sekretaris-daerah-bukan-atasan-kepala-dinas",
            "sekretaris-daerah-bukan-atasan-perangkat-kecamatan",
            "sekretaris-daerah-bukan-atasan-unit-pelayanan-terpadu"),
        List.of(
            kota -> letter(kota, JabatanWilayah.of(Jabatan.CAMAT, kota + ".01")),
            kota -> letter(kota, JabatanWilayah.of(Jabatan.SEKRETARIS_KECAMATAN, kota + ".01")),
            kota -> letter(kota, JabatanWilayah.of(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, kota)),
            kota -> letter(kota, JabatanWilayah.of(Jabatan.KEPALA_DINAS, kota))));
    assertSilent(
        "pelimpahan",
        PelimpahanRules.all(),
        Set.of("mandat-sekretaris-daerah-bukan-atasan"),
        List.of(
            kota -> decree(kota, JabatanWilayah.of(Jabatan.CAMAT, kota + ".01")),
            kota -> decree(kota, JabatanWilayah.of(Jabatan.KEPALA_DINAS, kota))));
  }

  @Test
  void lurahOfAKalurahanOfYogyakarta_isLeftToItsOwnLaw() {
    assertThat(
            failing(
                PengangkatanRules.all(),
                appointed("34.02.01.2001", JabatanDiangkat.LURAH, "2023-06-01")))
        .containsExactly("pengangkatan.tanpa-dasar-hukum");
  }

  /** Each rule that can fail a document stands on one side of the table. */
  private static <D> void assertTable(
      String prefix, RuleSet<D> rules, Set<String> silent, Set<String> judged) {
    Set<String> both = new TreeSet<>(silent);
    both.addAll(judged);
    assertThat(both).hasSize(silent.size() + judged.size());
    Set<String> all =
        rules.rules().stream()
            .filter(
                rule ->
                    rule.entries().stream().anyMatch(entry -> entry.severity() != Severity.INFO))
            .map(rule -> rule.id().value().substring(prefix.length() + 1))
            .filter(id -> !id.startsWith("dasar-hukum-"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(all).isEqualTo(both);
  }

  /** Documents that break each of the rules in a kota break none of them in Jakarta. */
  private static <D> void assertSilent(
      String prefix, RuleSet<D> rules, Set<String> silent, List<Function<String, D>> documents) {
    Set<String> ids = silent.stream().map(id -> prefix + "." + id).collect(Collectors.toSet());
    Set<String> inKota = new TreeSet<>();
    for (Function<String, D> document : documents) {
      inKota.addAll(failing(rules, document.apply(KOTA)));
      assertThat(failing(rules, document.apply(JAKARTA))).doesNotContainAnyElementsOf(ids);
    }
    assertThat(inKota).containsAll(ids);
  }

  private static <D> List<String> failing(RuleSet<D> rules, D document) {
    return new DocumentValidator<>(rules, new SmallCatalog())
        .validate(document).findings().stream()
            .filter(finding -> finding.severity() != Severity.INFO)
            .map(finding -> finding.rule().value())
            .toList();
  }
}
