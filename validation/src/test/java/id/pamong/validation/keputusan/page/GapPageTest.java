package id.pamong.validation.keputusan.page;

import static id.pamong.validation.keputusan.Cases.decree;
import static id.pamong.validation.keputusan.Cases.instrument;
import static id.pamong.validation.keputusan.Cases.office;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.validation.keputusan.Cases;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.pemegang.PermintaanPeta;
import id.pamong.wewenang.pemegang.PetaPemegang;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.edition.CombinedCatalog;
import id.pamong.wilayah.edition.EditionBuilder;
import id.pamong.wilayah.suksesi.Suksesi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The gaps of a kota of eight kecamatan for people; the regions are invented. */
class GapPageTest {

  private static final WilayahCatalog CATALOG = CombinedCatalog.of(edition());
  private static final Suksesi SUKSESI = Suksesi.derive(CATALOG, List.of());

  private static WilayahEdition named() {
    return new WilayahEdition(
        "permendagri-1-2020",
        "2020",
        "Permendagri 1 Tahun 2020",
        LocalDate.of(2020, 1, 1),
        Optional.of(LocalDate.of(2022, 12, 31)),
        List.of());
  }

  private static WilayahCatalog edition() {
    EditionBuilder builder =
        new EditionBuilder(named()).add("35", "Jawa Timur").add("35.74", "Kota Contoh");
    for (int i = 1; i <= 8; i++) {
      builder.add("35.74.0" + i, "Kecamatan " + i).add("35.74.0" + i + ".1001", "Desa " + i);
    }
    return builder.build().orElseThrow();
  }

  /** To the camat of some kecamatan, by a decree without a mapping, which is not known to stand. */
  private static PelimpahanWewenang to(String number, String service, int... kecamatan) {
    return decree(
        d ->
            d.instrumen(instrument(number, "2021-03-01").build())
                .penerima(camats(kecamatan))
                .periode(Optional.empty())
                .layanan(List.of(Cases.service().nama(service).batas(Optional.empty()).build())));
  }

  private static List<JabatanWilayah> camats(int... kecamatan) {
    return IntStream.of(kecamatan).mapToObj(i -> office(Jabatan.CAMAT, "35.74.0" + i)).toList();
  }

  private static PetaPemegang map(PelimpahanWewenang... decrees) {
    Periode year = Periode.of(LocalDate.of(2022, 7, 1), LocalDate.of(2023, 7, 1));
    return AuthorityEngine.of(SUKSESI, List.of(decrees), List.of())
        .gaps(new PermintaanPeta(KodeWilayah.parse("35.74"), year, List.of()));
  }

  private static String text(PetaPemegang map) {
    return HolderPage.in(DecisionTexts.indonesian()).text(map);
  }

  @Test
  void kecamatanThatAreAlike_standOnOneLine() {
    PelimpahanWewenang unit =
        decree(
            d ->
                d.instrumen(instrument("2", "2021-02-01").build())
                    .penerima(List.of(office(Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU, "35.74")))
                    .addDasarHukum(Cases.cited(JenisInstrumen.PP, "96", 2012))
                    .periode(Optional.empty())
                    .layanan(
                        List.of(Cases.service().nama("Izin B").batas(Optional.empty()).build())));
    PetaPemegang map =
        map(
            to("1", "Izin A", 1),
            to("3", "Izin B", 1, 2, 3, 4, 5, 6, 7, 8),
            unit,
            to("4", "Izin C", 1, 2, 3, 4, 5, 6));
    assertThat(text(map).lines())
        .containsExactly(
            "Pemegang wewenang di 35.74 dari 2022-07-01 sampai dengan 2023-06-30",
            "Dilihat: 3 layanan, 8 kecamatan, 2 bagian waktu",
            "Dikesampingkan: batas materi dan pengecualian objek, dan apakah tindakan bersifat"
                + " strategis (mandat)",
            "Catatan: Edisi wilayah Permendagri 1/2020 tidak tepat untuk 2023-01-01 s.d."
                + " 2023-06-30: apakah wilayah-wilayah ini sudah ada pada hari itu tidak pasti."
                + " (UU 23/2014 Pasal 2 ayat (1); UU 23/2014 Pasal 2 ayat (2))",
            "  Izin A  7 dari 8 kecamatan (kecuali 35.74.01)  2022-07-01 s.d. 2023-06-30  tidak"
                + " dilimpahkan; kepala daerah berwenang sendiri",
            "  Izin B  8 dari 8 kecamatan  2022-07-01 s.d. 2023-06-30  lebih dari satu pemegang;"
                + " kepala unit pelayanan terpadu 35.74 (Keputusan Wali Kota 2/2021 (35.74)), camat setempat"
                + " (Keputusan Wali Kota 3/2021 (35.74))",
            "  Izin C  35.74.07, 35.74.08  2022-07-01 s.d. 2023-06-30  tidak dilimpahkan; kepala"
                + " daerah berwenang sendiri",
            "24 baris: 7 satu pemegang (0 di antaranya hanya dengan syarat), 8 lebih dari satu, 9"
                + " tidak dilimpahkan, 0 tidak dapat ditentukan");
  }

  @Test
  void limitsAndUnknownFacts_areGroupedToo_inTextAndMarkdown() {
    PelimpahanWewenang limited =
        decree(d -> d.penerima(camats(1, 2, 3, 4, 5, 6, 7, 8)).periode(Optional.empty()));
    PelimpahanWewenang open =
        PelimpahanWewenang.builder()
            .from(to("5", "Izin D", 1, 2, 3, 4, 5, 6, 7, 8))
            .pemetaan(Optional.empty())
            .build();
    String page = text(map(limited, open));
    assertThat(page.lines().filter(line -> line.startsWith("  Izin"))).hasSize(2);
    assertThat(page)
        .contains(
            "  Izin D  8 dari 8 kecamatan  2022-07-01 s.d. 2023-06-30  tidak dapat ditentukan;"
                + " Belum diketahui: didasarkan pada pemetaan pelayanan publik <Keputusan Wali Kota"
                + " 5/2021 (35.74)>",
            "Satu pemegang, tetapi hanya dengan syarat yang dikesampingkan:\n"
                + "  Izin Reklame  8 dari 8 kecamatan  2022-07-01 s.d. 2023-06-30  satu pemegang;"
                + " camat setempat (Keputusan Wali Kota 1/2021 (35.74)); hanya apabila luas paling banyak 100"
                + " m²; hanya apabila objek bukan \"menara\", yang dikecualikan\n",
            "8 satu pemegang (8 di antaranya hanya dengan syarat)");
    assertThat(HolderPage.in(DecisionTexts.english()).markdown(map(limited, open)))
        .contains(
            "- Looked at: 2 services, 8 kecamatan, ",
            "- Izin D, 8 of 8 kecamatan, 2022-07-01 to 2023-06-30: cannot be determined",
            "\nOne holder, but only under conditions that were left aside:\n\n- Izin Reklame, 8 of",
            "camat of the place (Keputusan Wali Kota 1/2021 (35.74)); only if luas is at most 100 m²");
  }

  @Test
  void nothingToLookAt_isSaid_asNotKnown() {
    assertThat(text(map()))
        .contains(
            "Dilihat: 0 layanan, 8 kecamatan",
            "Ada tidaknya celah tidak dapat ditentukan",
            "0 baris");
    PetaPemegang nowhere =
        AuthorityEngine.of(SUKSESI, List.of(to("1", "Izin A", 1)), List.of())
            .gaps(
                new PermintaanPeta(
                    KodeWilayah.parse("99.99"),
                    Periode.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 2, 1)),
                    List.of()));
    assertThat(text(nowhere))
        .contains("Kecamatan di 99.99 tidak diketahui dari 2022-01-01 sampai dengan 2022-01-31");
    assertThat(Stream.of(text(nowhere))).noneMatch(page -> page.contains("tidak dilimpahkan;"));
  }
}
