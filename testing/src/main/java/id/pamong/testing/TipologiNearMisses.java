package id.pamong.testing;

import id.pamong.finding.RuleId;
import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.tipologi.SusunanOrganisasi;
import id.pamong.pemerintahan.tipologi.TipeKecamatan;
import id.pamong.pemerintahan.tipologi.TipologiKecamatan;
import id.pamong.validation.tipologi.TipologiRules;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;

/** Near misses of the rules of regulations on the type and the structure of a kecamatan. */
final class TipologiNearMisses {

  private static final Set<Demand> CLEAN = Set.of(Demand.CLEAN);
  private static final Set<Demand> STRUCTURED = Set.of(Demand.CLEAN, Demand.NOT_JAKARTA);

  static final Map<RuleId, Arbitrary<NearMiss<TipologiKecamatan>>> ALL =
      new Faults<>(TipologiRules.all(), TipologiDraw::draw)
          .region(
              "tipologi",
              "/kecamatan",
              origin -> origin.document().kecamatan().ancestors().subList(1, 2),
              origin ->
                  origin
                      .draft()
                      .regions()
                      .unknownKecamatan(origin.draft().daerah(), origin.choices()),
              (document, kode) -> edit(document).kecamatan(kode).build())
          .add(
              "tipologi.kekhususan-daerah",
              Set.of(Demand.CLEAN, Demand.ORDINARY_REGION),
              origin ->
                  Altered.at(
                      "/kecamatan", origin.movedTo(Demand.SPECIAL_REGION, Demand.ORDINARY_REGION)))
          .add(
              "tipologi.tanggal-sebelum-hukum-yang-tercakup",
              none -> Days.of(Days.PP_19_2008, Days.UU_23_2014),
              Set.of(Demand.CLEAN, Demand.NO_DASAR, Demand.ORDINARY_REGION),
              origin -> {
                InstrumenPenetapan old = origin.document().instrumen();
                int days = 1 + origin.choices().distance(900);
                return at(
                    "/instrumen/tanggalDitetapkan",
                    origin,
                    document ->
                        document.instrumen(
                            new InstrumenPenetapan(
                                old.jenis(), old.nomor(), Days.PP_19_2008.minusDays(days))));
              })
          .add(
              "tipologi.bentuk-bukan-perda-atau-peraturan-kepala-daerah",
              Set.of(Demand.NOT_JAKARTA),
              origin -> {
                InstrumenPenetapan old = origin.document().instrumen();
                JenisInstrumen jenis =
                    origin
                        .choices()
                        .of(
                            origin.draft().keputusan(),
                            JenisInstrumen.KEPUTUSAN_CAMAT,
                            JenisInstrumen.PERATURAN_GUBERNUR);
                return at(
                    "/instrumen/jenis",
                    origin,
                    document ->
                        document.instrumen(
                            new InstrumenPenetapan(jenis, old.nomor(), old.tanggalDitetapkan())));
              })
          .add(
              "tipologi.perda-tanpa-persetujuan-gubernur",
              Set.of(Demand.BY_PERDA, Demand.NOT_JAKARTA),
              origin ->
                  at(
                      "/persetujuanGubernur",
                      origin,
                      document -> document.persetujuanGubernur(false)))
          .add(
              "tipologi.tipe-bukan-tipe-kecamatan",
              STRUCTURED,
              origin -> at("/tipe", origin, document -> document.tipe(TipeKecamatan.C)))
          .add(
              "tipologi.tipe-tidak-dinyatakan",
              CLEAN,
              origin -> at("/tipe", origin, document -> document.tipe(Optional.empty())))
          .add(
              "tipologi.faktor-geografis-tidak-sesuai",
              CLEAN,
              origin -> factor(origin, origin.choices().flip() ? "0.9" : "1.3"))
          .add(
              "tipologi.faktor-geografis-tidak-dapat-dinilai",
              CLEAN,
              origin -> factor(origin, "1.5"))
          .add(
              "tipologi.skor-tidak-sesuai-beban",
              CLEAN,
              origin -> {
                boolean large = origin.document().tipe().equals(Optional.of(TipeKecamatan.A));
                return at(
                    "/skor",
                    origin,
                    document ->
                        document.skor(
                            BigDecimal.valueOf(
                                large
                                    ? 601 + origin.choices().distance(300)
                                    : 600 - origin.choices().distance(200))));
              })
          .add(
              "tipologi.tipe-tidak-sesuai-skor",
              Set.of(Demand.CLEAN, Demand.TYPE_B, Demand.NOT_JAKARTA),
              origin ->
                  at(
                      "/tipe",
                      origin,
                      document -> document.tipe(TipeKecamatan.A).susunan(Optional.empty())))
          .add(
              "tipologi.tipe-diturunkan-dari-hasil-pemetaan",
              Set.of(Demand.CLEAN, Demand.TYPE_A, Demand.NOT_JAKARTA),
              origin ->
                  at(
                      "/tipe",
                      origin,
                      document -> document.tipe(TipeKecamatan.B).susunan(Optional.empty())))
          .add(
              "tipologi.tipe-tidak-dapat-dinilai",
              CLEAN,
              origin ->
                  at(
                      "/beban",
                      origin,
                      document -> document.beban(Optional.empty()).skor(Optional.empty())))
          .add(
              "tipologi.sekretariat-bukan-satu",
              STRUCTURED,
              origin -> {
                Optional<Integer> wrong = Optional.of(origin.choices().flip() ? 0 : 2);
                return susunan(
                    origin,
                    "/sekretariat",
                    old -> new SusunanOrganisasi(wrong, old.subbagian(), old.seksi()));
              })
          .add(
              "tipologi.subbagian-terlalu-banyak",
              STRUCTURED,
              origin -> {
                int most = origin.draft().isSince(Days.PP_18_2016) ? 2 : 3;
                int count = most + 1 + origin.choices().distance(5);
                return susunan(
                    origin,
                    "/subbagian",
                    old ->
                        new SusunanOrganisasi(old.sekretariat(), Optional.of(count), old.seksi()));
              })
          .add(
              "tipologi.seksi-terlalu-banyak",
              STRUCTURED,
              origin -> {
                boolean b =
                    origin.document().tipe().equals(Optional.of(TipeKecamatan.B))
                        && origin.draft().isSince(Days.PP_18_2016);
                int count = (b ? 5 : 6) + origin.choices().distance(5);
                return susunan(
                    origin,
                    "/seksi",
                    old ->
                        new SusunanOrganisasi(
                            old.sekretariat(), old.subbagian(), Optional.of(count)));
              })
          .add(
              "tipologi.seksi-kelurahan-terlalu-banyak",
              STRUCTURED,
              origin -> {
                int count = 4 + origin.choices().distance(5);
                return at(
                    "/susunanKelurahan/seksi",
                    origin,
                    document ->
                        document.susunanKelurahan(
                            new SusunanOrganisasi(
                                Optional.of(1), Optional.empty(), Optional.of(count))));
              })
          .citations(
              "tipologi",
              TipologiKecamatan::dasarHukum,
              (document, dasar) -> edit(document).dasarHukum(dasar).build())
          .inOrder();

  private TipologiNearMisses() {}

  private static TipologiKecamatan.Builder edit(TipologiKecamatan document) {
    return TipologiKecamatan.builder().from(document);
  }

  private static Altered<TipologiKecamatan> at(
      String place,
      Origin<TipologiKecamatan> origin,
      UnaryOperator<TipologiKecamatan.Builder> change) {
    return Altered.at(place, change.apply(edit(origin.document())).build());
  }

  private static Altered<TipologiKecamatan> factor(
      Origin<TipologiKecamatan> origin, String factor) {
    return at(
        "/faktor",
        origin,
        document -> document.faktor(new BigDecimal(factor)).skor(Optional.empty()));
  }

  private static Altered<TipologiKecamatan> susunan(
      Origin<TipologiKecamatan> origin, String place, UnaryOperator<SusunanOrganisasi> change) {
    SusunanOrganisasi old = origin.document().susunan().orElseThrow();
    return at("/susunan" + place, origin, document -> document.susunan(change.apply(old)));
  }
}
