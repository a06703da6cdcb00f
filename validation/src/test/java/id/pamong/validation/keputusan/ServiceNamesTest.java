package id.pamong.validation.keputusan;

import static id.pamong.validation.keputusan.Cases.line;
import static id.pamong.validation.keputusan.Cases.office;
import static id.pamong.validation.keputusan.Cases.request;
import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.page.DecisionPage;
import id.pamong.validation.keputusan.page.DecisionTexts;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A service that the request and the instruments write in different ways. */
class ServiceNamesTest {

  private static final String GRANTED = "BERWENANG DELEGASI camat 35.74.01";

  private static PelimpahanWewenang giving(String name) {
    return Cases.serving(l -> l.nama(name));
  }

  private static KeputusanWewenang decide(
      String asked, String given, InstrumenPengubah... changes) {
    return AuthorityEngine.of(Cases.SUKSESI, List.of(giving(given)), List.of(changes))
        .decide(request(r -> r.layanan(asked)));
  }

  private static InstrumenPengubah revoking(String name) {
    return Cases.revocation("9", "2021-12-01").layanan(List.of(name)).build();
  }

  @Test
  void looksOfAName_areNoOtherName() {
    for (String given :
        List.of(
            "Izin\u00a0Reklame",
            "Izin Reklame.",
            "\u201cIzin Reklame\u201d",
            "Izin \u200bReklame",
            "IZIN  reklame")) {
      assertThat(line(decide("Izin Reklame", given))).isEqualTo(GRANTED);
      assertThat(line(decide(given, "Izin Reklame"))).isEqualTo(GRANTED);
    }
    assertThat(line(decide("Izin Usaha Mikro - Kecil", "Izin Usaha Mikro\u2013Kecil")))
        .isEqualTo(GRANTED);
  }

  @Test
  void olderSpelling_isNoOtherName_andIsTold() {
    for (List<String> pair :
        List.of(
            List.of("Izin Reklame", "Ijin Reklame"),
            List.of("Perizinan Reklame", "PERIJINAN REKLAME"),
            List.of("Pelayanan Nonperizinan", "Pelayanan Non Perijinan"),
            List.of("Dispensasi Wali Kota", "Dispensasi Walikota"))) {
      assertThat(line(decide(pair.get(0), pair.get(1)))).isEqualTo(GRANTED + " +ejaan-layanan");
      assertThat(line(decide(pair.get(1), pair.get(0)))).isEqualTo(GRANTED + " +ejaan-layanan");
    }
    assertThat(
            DecisionPage.in(DecisionTexts.indonesian())
                .text(decide("Izin Reklame", "Ijin Reklame")))
        .contains("menulis \"Ijin Reklame\", permintaan \"Izin Reklame\"");
  }

  @Test
  void olderSpelling_isToldWhereTheActIsRefused() {
    PermintaanKeputusan early =
        request(r -> r.layanan("Izin Reklame").tanggal(LocalDate.of(2021, 3, 15)));
    assertThat(line(Cases.decide(early, giving("Ijin Reklame"))))
        .startsWith("TIDAK periode")
        .endsWith("+ejaan-layanan");
  }

  @Test
  void abbreviationOrPunctuation_leavesItOpen() {
    for (List<String> pair :
        List.of(
            List.of("Izin Mendirikan Bangunan", "Izin Mendirikan Bangunan (IMB)"),
            List.of("Izin Usaha Mikro dan Kecil", "Izin Usaha Mikro & Kecil"),
            List.of("Izin Usaha Mikro Kecil", "Izin Usaha Mikro, Kecil"))) {
      String open = "? layanan-senama /layanan/0/nama";
      assertThat(line(decide(pair.get(0), pair.get(1)))).isEqualTo(open);
      assertThat(line(decide(pair.get(1), pair.get(0)))).isEqualTo(open);
    }
    assertThat(
            DecisionPage.in(DecisionTexts.english())
                .text(decide("Izin Mendirikan Bangunan", "Izin Mendirikan Bangunan (IMB)")))
        .contains(
            "the service \"Izin Mendirikan Bangunan\" is the service \"Izin Mendirikan Bangunan"
                + " (IMB)\"");
  }

  @Test
  void abbreviationAloneOrOneSideOfAStroke_leavesItOpen() {
    for (List<String> pair :
        List.of(
            List.of("IMB", "Izin Mendirikan Bangunan (IMB)"),
            List.of("IMB", "Izin Mendirikan Bangunan"),
            List.of("I.M.B.", "Izin Mendirikan Bangunan"),
            List.of("IUMK", "Izin Usaha Mikro dan Kecil"),
            List.of("SIUP", "Surat Izin Usaha Perdagangan"),
            List.of("IMB", "Izin Mendirikan Bangunan/IMB"),
            List.of("Izin Mendirikan Bangunan (IMB)", "Izin Mendirikan Bangunan / IMB"),
            List.of("Izin Gangguan", "Izin Gangguan/HO"),
            List.of("IMB", "Izin Mendirikan Bangunan – IMB"),
            List.of("Izin Mendirikan Bangunan", "Izin Mendirikan Bangunan - IMB"),
            List.of("HO", "Izin Gangguan (HO)"))) {
      String open = "? layanan-senama /layanan/0/nama";
      assertThat(line(decide(pair.get(0), pair.get(1)))).as("%s", pair).isEqualTo(open);
      assertThat(line(decide(pair.get(1), pair.get(0)))).as("%s", pair).isEqualTo(open);
    }
  }

  @Test
  void twoNamesThatAreAbbreviatedAlike_areOfTwoServices() {
    for (List<String> pair :
        List.of(
            List.of("Izin Membuka Bengkel", "Izin Mendirikan Bangunan"),
            List.of("Izin Membuka Bengkel (IMB)", "Izin Mendirikan Bangunan (IMB)"),
            List.of("Izin Usaha Mikro/Kecil", "Izin Usaha Kecil"),
            List.of("IMB", "Izin Mendirikan Bangunan Gedung"),
            List.of("Izin Reklame", "IR"))) {
      assertThat(line(decide(pair.get(0), pair.get(1))))
          .as("%s", pair)
          .startsWith("TIDAK dasar-kewenangan");
    }
  }

  @Test
  void bracketsOfAnyKind_areNoOtherName() {
    for (String given :
        List.of("Izin X [IR]", "Izin X {IR}", "Izin X ( IR )", "Izin X(IR)", "Izin X [ IR ].")) {
      assertThat(decide("Izin X (IR)", given)).isInstanceOf(KeputusanWewenang.Berwenang.class);
      assertThat(decide(given, "Izin X (IR)")).isInstanceOf(KeputusanWewenang.Berwenang.class);
    }
    assertThat(decide("Izin X (IR) Baru", "Izin X[IR]Baru"))
        .isInstanceOf(KeputusanWewenang.Berwenang.class);
    assertThat(decide("Izin (Non Perizinan) X", "Izin (nonperizinan) X"))
        .isInstanceOf(KeputusanWewenang.Berwenang.class);
    assertThat(line(decide("Izin Reklame", "Izin Reklame [IR]")))
        .isEqualTo("? layanan-senama /layanan/0/nama");
  }

  @Test
  void dashOrBlankBesideANumber_leavesItOpen() {
    for (List<String> pair :
        List.of(
            List.of("Izin A-1", "Izin A1"),
            List.of("Izin A 1", "Izin A1"),
            List.of("Izin A-1", "Izin A 1"))) {
      String open = "? layanan-senama /layanan/0/nama";
      assertThat(line(decide(pair.get(0), pair.get(1)))).isEqualTo(open);
      assertThat(line(decide(pair.get(1), pair.get(0)))).isEqualTo(open);
    }
    assertThat(line(decide("Izin A-1", "Izin A-2"))).startsWith("TIDAK dasar-kewenangan");
    assertThat(line(decide("Izin A-1", "Izin A-11"))).startsWith("TIDAK dasar-kewenangan");
  }

  @Test
  void otherServices_areNotGiven() {
    for (String given : List.of("Izin Reklame Insidental", "Izin Reklame (insidental)")) {
      assertThat(line(decide("Izin Reklame", given))).startsWith("TIDAK dasar-kewenangan");
    }
  }

  @Test
  void decreeThatHasTheServiceItself_meansTheOtherByItsOtherName() {
    PelimpahanWewenang both =
        Cases.decree(
            d ->
                d.addLayanan(Cases.service().nama("Izin Reklame (IR)").build())
                    .penerima(List.of(office(Jabatan.CAMAT, "35.74.01"))));
    PermintaanKeputusan outside =
        request(r -> r.layanan("Izin Reklame").tanggal(LocalDate.of(2021, 3, 15)));
    assertThat(line(Cases.decide(outside, both))).startsWith("TIDAK periode");
  }

  @Test
  void revocationInOlderSpelling_ends() {
    assertThat(line(decide("Ijin Reklame", "Ijin Reklame", revoking("Izin Reklame"))))
        .startsWith("TIDAK tidak-dicabut");
  }

  @Test
  void revocationInOtherWriting_leavesItOpen() {
    assertThat(
            line(
                decide(
                    "Izin Mendirikan Bangunan (IMB)",
                    "Izin Mendirikan Bangunan (IMB)",
                    revoking("Izin Mendirikan Bangunan"))))
        .isEqualTo("? tidak-dicabut /instrumen/hubungan +layanan-perubahan-tidak-ada");
  }

  @Test
  void revocationByTheAbbreviation_leavesItOpen() {
    for (String revoked : List.of("IMB", "Izin Mendirikan Bangunan/IMB")) {
      assertThat(
              line(
                  decide(
                      "Izin Mendirikan Bangunan (IMB)",
                      "Izin Mendirikan Bangunan (IMB)",
                      revoking(revoked))))
          .isEqualTo("? tidak-dicabut /instrumen/hubungan +layanan-perubahan-tidak-ada");
    }
  }

  @Test
  void revocationOfAServiceThatIsNotThere_isTold() {
    KeputusanWewenang decision = decide("Izin Reklame", "Izin Reklame", revoking("Izin Keramaian"));
    assertThat(line(decision)).isEqualTo(GRANTED + " +layanan-perubahan-tidak-ada");
    assertThat(line(decide("Izin Reklame", "Izin Reklame", revoking("Izin Reklame"))))
        .startsWith("TIDAK tidak-dicabut");
  }

  @Test
  void holders_areFoundByTheSameNames() {
    AuthorityEngine engine =
        AuthorityEngine.of(Cases.SUKSESI, List.of(giving("Ijin Reklame")), List.of());
    assertThat(outcome(engine, "Izin Reklame")).isEqualTo(GRANTED + " +ejaan-layanan");
    AuthorityEngine other =
        AuthorityEngine.of(Cases.SUKSESI, List.of(giving("Izin Reklame (IR)")), List.of());
    assertThat(outcome(other, "Izin Reklame")).isEqualTo("? layanan-senama /layanan/0/nama");
  }

  private static String outcome(AuthorityEngine engine, String name) {
    JabatanWilayah camat = office(Jabatan.CAMAT, "35.74.01");
    return engine
        .holders(
            PermintaanPemegang.builder()
                .layanan(name)
                .wilayah(KodeWilayah.parse("35.74.01.1001"))
                .tanggal(LocalDate.of(2022, 1, 3))
                .ukuran(request(r -> r).ukuran())
                .ciri(request(r -> r).ciri())
                .build())
        .calon()
        .stream()
        .filter(one -> one.jabatan().equals(camat))
        .map(one -> line(one.keputusan()))
        .findFirst()
        .orElse("");
  }
}
