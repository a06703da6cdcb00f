package id.pamong.testing;

import static id.pamong.testing.Breach.breach;

import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.PemetaanPelayanan;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Near misses of the rules about the mapping and the instrument itself. */
final class InstrumenNearMisses {

  static final Breach TANPA_PEMETAAN =
      breach("pelimpahan.tanpa-pemetaan-pelayanan-publik", Demand.SEBAGIAN_URUSAN)
          .by((base, choices) -> Change.at("/pemetaan", base.edit().pemetaan(Optional.empty())));

  static final Breach PEMETAAN_SESUDAH_PENETAPAN =
      breach("pelimpahan.pemetaan-sesudah-penetapan", Demand.SEBAGIAN_URUSAN)
          .by(
              (base, choices) -> {
                String dokumen = base.decree().pemetaan().orElseThrow().dokumen();
                LocalDate day = base.tanggal().plusDays(1 + choices.distance(399));
                return Change.at(
                    "/pemetaan/tanggal",
                    base.edit().pemetaan(new PemetaanPelayanan(dokumen, Optional.of(day))));
              });

  /** The wrong instrument may be of the other nature: that is not a second fault. */
  static final Breach BUKAN_DARI_KEPALA_DAERAH =
      breach("pelimpahan.instrumen-bukan-dari-kepala-daerah", Demand.RIGHT_FORM)
          .by(
              (base, choices) -> {
                boolean kota = base.draft().daerah().isKota();
                JenisInstrumen other =
                    choices.of(
                        JenisInstrumen.KEPUTUSAN_SEKRETARIS_DAERAH,
                        JenisInstrumen.KEPUTUSAN_KEPALA_DINAS,
                        JenisInstrumen.KEPUTUSAN_CAMAT,
                        JenisInstrumen.KEPUTUSAN_GUBERNUR,
                        JenisInstrumen.PERATURAN_GUBERNUR,
                        JenisInstrumen.PERDA_PROVINSI,
                        kota ? JenisInstrumen.KEPUTUSAN_BUPATI : JenisInstrumen.KEPUTUSAN_WALI_KOTA,
                        kota
                            ? JenisInstrumen.PERATURAN_BUPATI
                            : JenisInstrumen.PERATURAN_WALI_KOTA);
                return change(base, "/jenis", edit(base).jenis(other));
              });

  static final Breach BUKAN_PERATURAN =
      breach(
              "pelimpahan.bentuk-bukan-peraturan",
              Demand.SEBAGIAN_URUSAN,
              Demand.PERATURAN,
              Demand.NOT_PERDA,
              Demand.SAME_YEAR)
          .by(
              (base, choices) -> {
                JenisInstrumen other =
                    choices.of(base.draft().keputusan(), JenisInstrumen.PERDA_KABUPATEN_KOTA);
                return change(base, "/jenis", edit(base).jenis(other));
              });

  /** A keputusan that states no end has a finding of its own that a peraturan has not. */
  static final Breach BUKAN_KEPUTUSAN =
      breach(
              "pelimpahan.bentuk-bukan-keputusan",
              Demand.LURAH_BY_MANDATE_ONLY,
              Demand.SEBAGIAN_URUSAN,
              Demand.KEPUTUSAN,
              Demand.PERIODE)
          .by(
              (base, choices) -> {
                JenisInstrumen peraturan =
                    choices.of(base.draft().peraturan(), JenisInstrumen.PERDA_KABUPATEN_KOTA);
                return change(base, "/jenis", edit(base).jenis(peraturan));
              });

  /** A peraturan may carry the year after that in which it was set. */
  static final Breach TAHUN_NOMOR =
      breach("pelimpahan.tahun-nomor-berbeda")
          .by(
              (base, choices) -> {
                boolean decides =
                    base.decree().instrumen().jenis().sifat() == SifatInstrumen.KEPUTUSAN;
                int year = base.tanggal().getYear() + choices.of(-1, decides ? 1 : 3, -10, 2);
                String nomor = base.draft().nomor();
                String letter = "188.45/" + nomor + "/CONTOH/" + year;
                return switch (choices.below(4)) {
                  case 0 -> change(base, "/tahun", edit(base).tahun(year));
                  case 1 -> change(base, "/nomor", edit(base).nomor(letter));
                  case 2 -> change(base, "", edit(base).nomor(letter).tahun(year));
                  default -> change(base, "/nomor", edit(base).nomor(nomor + " Tahun " + year));
                };
              });

  static final Breach HUBUNGAN_KEMUDIAN =
      breach("pelimpahan.hubungan-dengan-instrumen-kemudian", Demand.HUBUNGAN)
          .by(
              (base, choices) -> {
                LocalDate later = base.tanggal().plusDays(1 + choices.distance(799));
                boolean dated = choices.flip() || later.getYear() == base.tanggal().getYear();
                return target(
                    base,
                    choices,
                    instrument(base, base.draft().daerah())
                        .tahun(later.getYear())
                        .tanggal(dated ? Optional.of(later) : Optional.empty())
                        .build());
              });

  static final Breach HUBUNGAN_PIHAK_LAIN =
      breach("pelimpahan.hubungan-dengan-instrumen-pihak-lain", Demand.HUBUNGAN)
          .by(
              (base, choices) -> {
                KodeWilayah own = base.draft().daerah();
                KodeWilayah other = base.draft().regions().drawNeighbour(own, choices);
                int year = base.tanggal().getYear() - 1;
                InstrumenHukum target =
                    switch (choices.below(3)) {
                      case 0 -> instrument(base, other).tahun(year).build();
                      case 1 ->
                          instrument(base, own.provinsi())
                              .jenis(JenisInstrumen.PERATURAN_GUBERNUR)
                              .tahun(year)
                              .build();
                      default ->
                          InstrumenHukum.of(JenisInstrumen.PERMENDAGRI, base.draft().nomor(), year);
                    };
                return target(base, choices, target);
              });

  static final Breach HUBUNGAN_PERDA =
      breach(
              "pelimpahan.hubungan-dengan-perda-bukan-dengan-perda",
              Demand.HUBUNGAN,
              Demand.NOT_PERDA)
          .by(
              (base, choices) ->
                  target(
                      base,
                      choices,
                      base.draft()
                          .earlier(JenisInstrumen.PERDA_KABUPATEN_KOTA, base.draft().daerah())));

  /** A decision of the head of region is made one of a camat, who mandates to his secretary. */
  static final Breach BUKAN_DARI_PEMBERI =
      breach(
              "pelimpahan.bentuk-bukan-dari-pemberi",
              Demand.MANDAT,
              Demand.CAMAT_ONLY,
              Demand.KEPUTUSAN,
              Demand.CLEAN_LAYANAN,
              Demand.NO_HUBUNGAN,
              Demand.NO_SUBDELEGASI)
          .by(
              (base, choices) ->
                  Change.at("/instrumen/jenis", PemberiNearMisses.byCamat(base, choices)));

  static final List<Breach> ALL =
      List.of(
          TANPA_PEMETAAN,
          PEMETAAN_SESUDAH_PENETAPAN,
          BUKAN_DARI_KEPALA_DAERAH,
          BUKAN_DARI_PEMBERI,
          BUKAN_PERATURAN,
          BUKAN_KEPUTUSAN,
          TAHUN_NOMOR,
          HUBUNGAN_KEMUDIAN,
          HUBUNGAN_PIHAK_LAIN,
          HUBUNGAN_PERDA);

  private InstrumenNearMisses() {}

  static InstrumenPelimpahan.Builder edit(Breach.Base base) {
    return InstrumenPelimpahan.builder().from(base.decree().instrumen());
  }

  static Change change(Breach.Base base, String property, InstrumenPelimpahan.Builder changed) {
    return Change.at("/instrumen" + property, base.edit().instrumen(changed.build()));
  }

  private static InstrumenHukum.Builder instrument(Breach.Base base, KodeWilayah issuer) {
    JenisInstrumen jenis =
        issuer.isKota() ? JenisInstrumen.PERATURAN_WALI_KOTA : JenisInstrumen.PERATURAN_BUPATI;
    return InstrumenHukum.builder().jenis(jenis).nomor(base.draft().nomor()).daerah(issuer);
  }

  private static Change target(Breach.Base base, Choices choices, InstrumenHukum target) {
    List<HubunganInstrumen> hubungan = new ArrayList<>(base.decree().instrumen().hubungan());
    int at = choices.below(hubungan.size());
    hubungan.set(at, new HubunganInstrumen(hubungan.get(at).jenis(), target));
    return change(base, "/hubungan/" + at + "/instrumen", edit(base).hubungan(hubungan));
  }
}
