package id.pamong.testing;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.tipologi.BebanKerja;
import id.pamong.pemerintahan.tipologi.SusunanOrganisasi;
import id.pamong.pemerintahan.tipologi.TipeKecamatan;
import id.pamong.pemerintahan.tipologi.TipologiKecamatan;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.util.Optional;

/** Draws a valid regulation on the type and the structure of a kecamatan. */
final class TipologiDraw {

  private static final BigDecimal OF_KOTA = new BigDecimal("1.1");

  private TipologiDraw() {}

  static TipologiKecamatan draw(Draft draft) {
    Choices choices = draft.choices();
    boolean large = draft.tosses(Demand.TYPE_A) && !draft.has(Demand.TYPE_B);
    boolean perda = draft.tosses(Demand.BY_PERDA);
    boolean approved = choices.flip();
    boolean withFactor = choices.flip();
    boolean withScore = choices.flip();
    boolean silent = draft.strays(Demand.CLEAN);
    BigDecimal factor = factor(draft.daerah());
    boolean typed = draft.isSince(Days.UU_23_2014);
    TipologiKecamatan.Builder document =
        TipologiKecamatan.builder()
            .instrumen(
                new InstrumenPenetapan(
                    perda ? JenisInstrumen.PERDA_KABUPATEN_KOTA : draft.peraturan(),
                    draft.nomor(),
                    draft.tanggal()))
            .kecamatan(choices.of(draft.regions().children(draft.daerah())))
            .persetujuanGubernur(approved ? Optional.of(true) : Optional.empty())
            .susunan(susunan(draft, typed && !large))
            .susunanKelurahan(
                new SusunanOrganisasi(
                    Optional.of(1), Optional.empty(), Optional.of(choices.below(4))))
            .dasarHukum(DasarHukumDraw.inForce(draft));
    if (typed && !silent) {
      document
          .tipe(large ? TipeKecamatan.A : TipeKecamatan.B)
          .beban(large ? large(choices) : small(choices))
          .faktor(withFactor ? Optional.of(factor) : Optional.empty())
          .skor(withScore ? Optional.of(score(large, factor)) : Optional.empty());
    }
    return document.build();
  }

  /** Five bands of 200 at the top, one at the bottom, times the factor. */
  private static BigDecimal score(boolean large, BigDecimal factor) {
    return BigDecimal.valueOf(large ? 1000 : 200).multiply(factor);
  }

  private static BigDecimal factor(KodeWilayah daerah) {
    int provinsi = Integer.parseInt(daerah.provinsi().toString());
    if (daerah.isKota()) {
      return OF_KOTA;
    }
    if ((provinsi >= 31 && provinsi <= 36) || provinsi == 51) {
      return BigDecimal.ONE;
    }
    if (provinsi == 52 || provinsi == 53 || provinsi == 81 || provinsi == 82) {
      return new BigDecimal("1.2");
    }
    return provinsi > 90 ? new BigDecimal("1.4") : OF_KOTA;
  }

  private static SusunanOrganisasi susunan(Draft draft, boolean b) {
    int sections = draft.choices().below(b ? 5 : 6);
    int subsections = draft.choices().below(3);
    return new SusunanOrganisasi(Optional.of(1), Optional.of(subsections), Optional.of(sections));
  }

  private static BebanKerja large(Choices choices) {
    return BebanKerja.builder()
        .pendudukDaerah(1_000_001 + choices.distance(500_000))
        .luasDaerah(BigDecimal.valueOf(601 + choices.distance(900)))
        .apbd(BigDecimal.valueOf(1_000_000_000_001L + choices.distance(900_000)))
        .luas(BigDecimal.valueOf(101 + choices.distance(100)))
        .desaKelurahan(21 + choices.distance(20))
        .penduduk(15_001 + choices.distance(60_000))
        .build();
  }

  private static BebanKerja small(Choices choices) {
    return BebanKerja.builder()
        .pendudukDaerah(100_000 - choices.distance(50_000))
        .luasDaerah(BigDecimal.valueOf(150L - choices.distance(100)))
        .apbd(BigDecimal.valueOf(250_000_000_000L - choices.distance(900_000)))
        .luas(BigDecimal.valueOf(5L - choices.distance(4)))
        .desaKelurahan(5 - choices.distance(4))
        .penduduk(2_500 - choices.distance(2_000))
        .build();
  }
}
