package id.pamong.testing;

import static id.pamong.testing.Breach.breach;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.register.NationalLaw;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.PenanggungJawab;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Near misses of the rules about the source of the authority. */
final class SumberNearMisses {

  /** PP 33/2018 took the place of PP 19/2010. */
  private static final LocalDate GWPP = LocalDate.of(2018, 7, 20);

  private static final InstrumenHukum PP_19_2010 = InstrumenHukum.of(JenisInstrumen.PP, "19", 2010);
  private static final InstrumenHukum PP_33_2018 = InstrumenHukum.of(JenisInstrumen.PP, "33", 2018);

  private static final List<BentukTandaTangan> NAMING =
      List.of(
          BentukTandaTangan.ATAS_NAMA,
          BentukTandaTangan.UNTUK_BELIAU,
          BentukTandaTangan.MELAKSANAKAN_MANDAT,
          BentukTandaTangan.MELAKSANAKAN_TUGAS);

  /** Signature and answer give no finding in the bases that they are judged against. */
  static final List<Breach> ALL =
      List.of(
          breach(
                  "pelimpahan.sumber-wewenang-tidak-dinyatakan",
                  Demand.SUMBER,
                  Demand.CLEAN_SIGNATURE,
                  Demand.CLEAN_LAYANAN,
                  Demand.CAMAT_ONLY,
                  Demand.NO_SUBDELEGASI)
              .by((base, choices) -> Change.at("/sumber", base.edit().sumber(Optional.empty()))),
          breach(
                  "pelimpahan.atribusi-dengan-keputusan",
                  Demand.SUMBER,
                  Demand.CLEAN_SIGNATURE,
                  Demand.CLEAN_LAYANAN,
                  Demand.LURAH_BY_MANDATE_ONLY,
                  Demand.NO_SUBDELEGASI)
              .by(
                  (base, choices) ->
                      Change.at("/sumber", base.edit().sumber(SumberWewenang.ATRIBUSI))),
          breach("pelimpahan.tanpa-dasar-hukum", Demand.CLEAN_DASAR, Demand.LURAH_BY_MANDATE_ONLY)
              .by((base, choices) -> Change.at("/dasarHukum", base.edit().dasarHukum(List.of()))),
          breach(
                  "pelimpahan.delegasi-tanpa-dasar-pp-perpres-perda",
                  Demand.DELEGASI,
                  Demand.LURAH_BY_MANDATE_ONLY,
                  Demand.CLEAN_DASAR,
                  Demand.ONE_DELEGATING,
                  Demand.NOT_PERDA)
              .by(SumberNearMisses::withoutDelegatingBasis),
          breach(
                  "pelimpahan.delegasi-dasar-tidak-mengatur-delegasi",
                  Demand.DELEGASI,
                  Demand.LURAH_BY_MANDATE_ONLY,
                  Demand.CLEAN_DASAR,
                  Demand.ONE_DELEGATING,
                  Demand.NOT_PERDA)
              .by(
                  (base, choices) -> {
                    InstrumenHukum silent = base.draft().isSince(GWPP) ? PP_33_2018 : PP_19_2010;
                    return onAnotherBasis(base, DasarHukum.of(silent));
                  }),
          breach(
                  "pelimpahan.delegasi-dasar-tidak-diketahui-mengatur",
                  Demand.DELEGASI,
                  Demand.LURAH_BY_MANDATE_ONLY,
                  Demand.CLEAN_DASAR,
                  Demand.ONE_DELEGATING,
                  Demand.NOT_PERDA)
              .by(
                  (base, choices) -> {
                    DasarHukum pp = DasarHukum.of(NationalLaw.PP_43_2014, "90 ayat (3)");
                    DasarHukum perda =
                        DasarHukum.of(
                            base.draft()
                                .earlier(
                                    JenisInstrumen.PERDA_KABUPATEN_KOTA, base.draft().daerah()));
                    return onAnotherBasis(base, choices.flip() ? pp : perda);
                  }),
          breach(
                  "pelimpahan.delegasi-ditandatangani-atas-nama",
                  Demand.DELEGASI,
                  Demand.CLEAN_SIGNATURE,
                  Demand.CAMAT_ONLY)
              .by((base, choices) -> signed(base, choices.of(NAMING))),
          breach(
                  "pelimpahan.delegasi-penanggung-jawab-bukan-penerima",
                  Demand.DELEGASI,
                  Demand.NO_SERVICE_UNIT)
              .by((base, choices) -> answeredBy(base, PenanggungJawab.PEMBERI)),
          breach("pelimpahan.mandat-tanpa-atas-nama", Demand.MANDAT)
              .by((base, choices) -> signed(base, BentukTandaTangan.JABATAN_SENDIRI)),
          breach("pelimpahan.mandat-penanggung-jawab-bukan-pemberi", Demand.MANDAT)
              .by((base, choices) -> answeredBy(base, PenanggungJawab.PENERIMA)),
          breach(
                  "pelimpahan.mandat-kepada-bukan-bawahan",
                  Demand.MANDAT,
                  Demand.CAMAT_ONLY,
                  Demand.SEVERAL_RECEIVERS)
              .by(SumberNearMisses::toNoSubordinate),
          breach(
                  "pelimpahan.mandat-sekretaris-daerah-bukan-atasan",
                  Demand.MANDAT,
                  Demand.CAMAT_ONLY,
                  Demand.KEPUTUSAN,
                  Demand.CLEAN_LAYANAN,
                  Demand.NO_HUBUNGAN,
                  Demand.NO_SUBDELEGASI,
                  Demand.NOT_JAKARTA)
              .by(SumberNearMisses::bySecretary),
          breach(
                  "pelimpahan.mandat-bukan-tugas-rutin",
                  Demand.MANDAT,
                  Demand.LAYANAN,
                  Demand.CLEAN_LAYANAN)
              .by(
                  (base, choices) -> {
                    LayananEdit one = LayananEdit.any(base, choices);
                    return one.kriteria("tugasRutin", one.kriteria().tugasRutin(false));
                  }));

  private SumberNearMisses() {}

  /** The first citation of a base is the one that provides for its delegation. */
  private static Change onAnotherBasis(Breach.Base base, DasarHukum other) {
    List<DasarHukum> dasar = new ArrayList<>(base.decree().dasarHukum());
    dasar.set(0, other);
    return Change.at("/dasarHukum", base.edit().dasarHukum(dasar));
  }

  private static Change withoutDelegatingBasis(Breach.Base base, Choices choices) {
    List<DasarHukum> dasar = new ArrayList<>(base.decree().dasarHukum());
    DasarHukum uu = DasarHukum.of(NationalLaw.UU_30_2014);
    DasarHukum local =
        DasarHukum.of(base.draft().earlier(base.draft().peraturan(), base.draft().daerah()));
    dasar.set(0, choices.flip() ? local : uu);
    return Change.at("/dasarHukum/0", base.edit().dasarHukum(dasar));
  }

  /** The mandate is made one of the sekretaris daerah, to the same camat or another office. */
  private static Change bySecretary(Breach.Base base, Choices choices) {
    KodeWilayah own = base.draft().daerah();
    JabatanWilayah camat = base.decree().penerima().get(0);
    List<JabatanWilayah> penerima =
        choices.of(
            base.decree().penerima(),
            List.of(new JabatanWilayah(Jabatan.KEPALA_DINAS, own)),
            List.of(new JabatanWilayah(Jabatan.SEKRETARIS_KECAMATAN, camat.wilayah())));
    return Change.at(
        "/pemberi/jabatan",
        base.edit()
            .pemberi(new JabatanWilayah(Jabatan.SEKRETARIS_DAERAH, own))
            .penerima(penerima)
            .instrumen(
                InstrumenPelimpahan.builder()
                    .from(base.decree().instrumen())
                    .jenis(JenisInstrumen.KEPUTUSAN_SEKRETARIS_DAERAH)
                    .build()));
  }

  private static Change toNoSubordinate(Breach.Base base, Choices choices) {
    KodeWilayah own = base.draft().daerah();
    Jabatan police = choices.of(Jabatan.KEPALA_KEPOLISIAN_SEKTOR, Jabatan.KOMANDAN_RAYON_MILITER);
    return switch (choices.below(4)) {
      case 1 ->
          PenerimaNearMisses.office(
              base, choices, new JabatanWilayah(Jabatan.GUBERNUR, own.provinsi()));
      case 2 ->
          PenerimaNearMisses.office(
              base, choices, new JabatanWilayah(base.decree().pemberi().jabatan(), own));
      default -> PenerimaNearMisses.jabatan(base, choices, police);
    };
  }

  private static Change signed(Breach.Base base, BentukTandaTangan bentuk) {
    return Change.at("/tandaTangan", base.edit().tandaTangan(bentuk));
  }

  private static Change answeredBy(Breach.Base base, PenanggungJawab who) {
    return Change.at("/penanggungJawab", base.edit().penanggungJawab(who));
  }
}
