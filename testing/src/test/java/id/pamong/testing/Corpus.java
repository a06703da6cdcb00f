package id.pamong.testing;

import id.pamong.finding.RuleId;
import id.pamong.pemerintahan.forkopimcam.PenetapanForkopimcam;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.pemerintahan.pengangkatan.PengangkatanPejabat;
import id.pamong.pemerintahan.tipologi.TipologiKecamatan;
import id.pamong.validation.RuleSet;
import id.pamong.validation.forkopimcam.ForkopimcamRules;
import id.pamong.validation.mandat.MandatRules;
import id.pamong.validation.pembantuan.PembantuanRules;
import id.pamong.validation.penataan.PenataanRules;
import id.pamong.validation.pengangkatan.PengangkatanRules;
import id.pamong.validation.penugasan.PenugasanRules;
import id.pamong.validation.tipologi.TipologiRules;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wilayah.KodeWilayah;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;

/**
 * A document type with its rules and what is drawn of it; delegation decrees have tests of their
 * own.
 *
 * @param rules the rules
 * @param valid valid documents
 * @param nearMisses near misses by rule
 * @param daerah the region of a document
 * @param ordinaryOnly rules whose bases leave out the nine provinces of special law
 * @param <D> the document type
 */
record Corpus<D>(
    RuleSet<D> rules,
    Arbitrary<D> valid,
    Map<RuleId, Arbitrary<NearMiss<D>>> nearMisses,
    Function<D, KodeWilayah> daerah,
    Set<String> ordinaryOnly) {

  static final List<Corpus<?>> ALL =
      List.of(
          new Corpus<>(
              ForkopimcamRules.all(),
              ForkopimcamArbitraries.valid(),
              ForkopimcamArbitraries.nearMisses(),
              PenetapanForkopimcam::kecamatan,
              Set.of(
                  "forkopimcam.kekhususan-daerah",
                  "forkopimcam.tanggal-sebelum-hukum-yang-tercakup")),
          new Corpus<>(
              MandatRules.all(),
              MandatArbitraries.valid(),
              MandatArbitraries.nearMisses(),
              letter -> letter.pemberi().wilayah(),
              Set.of("mandat.kekhususan-daerah", "mandat.tanggal-sebelum-hukum-yang-tercakup")),
          new Corpus<>(
              PengangkatanRules.all(),
              PengangkatanArbitraries.valid(),
              PengangkatanArbitraries.nearMisses(),
              PengangkatanPejabat::wilayah,
              Set.of(
                  "pengangkatan.kekhususan-daerah",
                  "pengangkatan.tanggal-sebelum-hukum-yang-tercakup")),
          new Corpus<>(
              PenataanRules.all(),
              PenataanArbitraries.valid(),
              PenataanArbitraries.nearMisses(),
              PenataanWilayah::daerah,
              Set.of("penataan.kekhususan-daerah", "penataan.tanggal-sebelum-hukum-yang-tercakup")),
          new Corpus<>(
              TipologiRules.all(),
              TipologiArbitraries.valid(),
              TipologiArbitraries.nearMisses(),
              TipologiKecamatan::kecamatan,
              Set.of("tipologi.kekhususan-daerah", "tipologi.tanggal-sebelum-hukum-yang-tercakup")),
          new Corpus<>(
              PenugasanRules.all(),
              PenugasanArbitraries.valid(),
              PenugasanArbitraries.nearMisses(),
              Corpus::ofDesa,
              Set.of(
                  "penugasan.kekhususan-daerah",
                  "penugasan.desa-tidak-dinyatakan",
                  "penugasan.tanggal-sebelum-hukum-yang-tercakup")),
          new Corpus<>(
              PembantuanRules.all(),
              PembantuanArbitraries.valid(),
              PembantuanArbitraries.nearMisses(),
              Corpus::ofRegion,
              Set.of(
                  "pembantuan.kekhususan-daerah",
                  "pembantuan.penerima-tidak-dinyatakan",
                  "pembantuan.penerima-di-luar-provinsi",
                  "pembantuan.tanggal-sebelum-hukum-yang-tercakup")));

  private static KodeWilayah ofRegion(PenugasanPembantuan document) {
    return document.penerima().stream()
        .flatMap(kode -> kode.kabupatenKota().stream())
        .findFirst()
        .orElse(KodeWilayah.of(31, 71));
  }

  /** Jakarta has no desa. */
  private static KodeWilayah ofDesa(PenugasanDesa document) {
    return document.desa().isEmpty()
        ? document.daerah().flatMap(KodeWilayah::kabupatenKota).orElse(KodeWilayah.of(31, 71))
        : document.desa().get(0);
  }

  NearMissLaw<D> law() {
    return NearMissLaw.of(rules, daerah::apply);
  }

  List<NearMiss<D>> draw(RuleId rule, int count, long seed) {
    Arbitrary<NearMiss<D>> arbitrary = nearMisses.get(rule);
    if (arbitrary == null) {
      throw new IllegalArgumentException("rule must have near misses, but was '" + rule + "'");
    }
    return NearMissLaw.draw(arbitrary, rule, count, seed);
  }
}
