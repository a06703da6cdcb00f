package id.pamong.testing;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.BentukTandaTangan;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wewenang.JenisPelimpahan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.PemetaanPelayanan;
import id.pamong.wewenang.PenanggungJawab;
import id.pamong.wewenang.SumberWewenang;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws a valid decree of a day that meets some demands: it has no ERROR under the law of then. */
final class DecreeDraw {

  private DecreeDraw() {}

  static PelimpahanWewenang draw(Days days, Set<Demand> demands, Choices choices) {
    return draw(prepare(days, demands, choices));
  }

  static Draft prepare(Days days, Set<Demand> demands, Choices choices) {
    LocalDate tanggal = days.draw(choices);
    Regions regions = Regions.on(tanggal);
    return new Draft(tanggal, regions.drawGiver(demands, choices), regions, demands, choices);
  }

  static PelimpahanWewenang draw(Draft draft) {
    Optional<SumberWewenang> sumber = sumber(draft);
    JenisPelimpahan jenis = jenis(draft, sumber);
    InstrumenPelimpahan instrumen = InstrumenDraw.draw(draft);
    Optional<Periode> periode = InstrumenDraw.periode(draft, instrumen.efektif());
    List<JabatanWilayah> penerima = PenerimaDraw.draw(draft, sumber);
    List<DasarHukum> dasar = DasarHukumDraw.draw(draft, penerima);
    boolean camat = isUnderCamatLaw(draft, jenis, sumber, penerima);
    boolean free = isFree(draft, sumber, penerima);
    PelimpahanWewenang.Builder decree =
        PelimpahanWewenang.builder()
            .instrumen(instrumen)
            .pemberi(
                new JabatanWilayah(
                    draft.daerah().isKota() ? Jabatan.WALI_KOTA : Jabatan.BUPATI, draft.daerah()))
            .penerima(penerima)
            .jenisPelimpahan(jenis)
            .sumber(sumber)
            .dasarHukum(dasar)
            .pemetaan(pemetaan(draft, camat))
            .periode(periode)
            .tandaTangan(tandaTangan(draft, sumber, free))
            .penanggungJawab(penanggungJawab(draft, sumber, free))
            .subdelegasi(SubdelegasiDraw.draw(draft, sumber, instrumen, penerima));
    int services = draft.choices().below(4);
    if (services == 0 && draft.has(Demand.LAYANAN)) {
      services = 1;
    }
    LayananDraw layanan =
        new LayananDraw(
            draft,
            penerima.stream().map(JabatanWilayah::wilayah).toList(),
            periode.orElseGet(() -> Periode.sejak(instrumen.efektif())),
            sumber.filter(SumberWewenang.MANDAT::equals).isPresent(),
            camat);
    for (int i = 0; i < services; i++) {
      decree.addLayanan(layanan.draw());
    }
    return SubdelegasiDraw.fitting(decree.build());
  }

  private static Optional<SumberWewenang> sumber(Draft draft) {
    int choice = draft.choices().below(5);
    if (draft.has(Demand.DELEGASI) || draft.has(Demand.SUBDELEGASI)) {
      return Optional.of(SumberWewenang.DELEGASI);
    }
    if (draft.has(Demand.ASSIGNMENT)) {
      return Optional.empty();
    }
    if (draft.has(Demand.MANDAT)) {
      return Optional.of(SumberWewenang.MANDAT);
    }
    if (choice == 4 && !draft.has(Demand.SUMBER)) {
      return Optional.empty();
    }
    return Optional.of(
        choice < 2 || draft.has(Demand.NOT_MANDAT)
            ? SumberWewenang.DELEGASI
            : SumberWewenang.MANDAT);
  }

  private static JenisPelimpahan jenis(Draft draft, Optional<SumberWewenang> sumber) {
    boolean assistance =
        draft.choices().oneIn(5) || draft.has(Demand.ASSIGNMENT) || draft.has(Demand.ASSISTANCE);
    boolean barred =
        draft.has(Demand.SEBAGIAN_URUSAN) || (draft.has(Demand.NO_ASSIGNMENT) && sumber.isEmpty());
    return assistance && !barred
        ? JenisPelimpahan.TUGAS_PEMBANTUAN
        : JenisPelimpahan.SEBAGIAN_URUSAN;
  }

  /**
   * Units of integrated services alone, and lurah alone before PP 17/2018 or by what may be a
   * mandate, are under other law.
   */
  private static boolean isUnderCamatLaw(
      Draft draft,
      JenisPelimpahan jenis,
      Optional<SumberWewenang> sumber,
      List<JabatanWilayah> penerima) {
    boolean ofLurah =
        draft.isSince(Days.PP_17_2018)
            && sumber.filter(SumberWewenang.DELEGASI::equals).isPresent();
    return jenis == JenisPelimpahan.SEBAGIAN_URUSAN
        && penerima.stream()
            .map(JabatanWilayah::jabatan)
            .anyMatch(jabatan -> jabatan == Jabatan.CAMAT || (jabatan == Jabatan.LURAH && ofLurah));
  }

  private static Optional<PemetaanPelayanan> pemetaan(Draft draft, boolean camat) {
    boolean wanted = draft.choices().flip();
    boolean dated = draft.choices().flip();
    LocalDate day = draft.tanggal().minusDays(draft.choices().distance(400));
    boolean needed = camat && draft.isSince(Days.UU_23_2014);
    return wanted || needed
        ? Optional.of(
            new PemetaanPelayanan(
                "Pemetaan pelayanan publik (contoh)", dated ? Optional.of(day) : Optional.empty()))
        : Optional.empty();
  }

  private static Optional<BentukTandaTangan> tandaTangan(
      Draft draft, Optional<SumberWewenang> sumber, boolean lawless) {
    boolean stated = draft.choices().flip();
    boolean stray = draft.strays(Demand.CLEAN_SIGNATURE);
    BentukTandaTangan naming =
        draft
            .choices()
            .of(
                BentukTandaTangan.ATAS_NAMA,
                BentukTandaTangan.UNTUK_BELIAU,
                BentukTandaTangan.MELAKSANAKAN_MANDAT,
                BentukTandaTangan.MELAKSANAKAN_TUGAS);
    boolean free = draft.choices().flip() && lawless;
    if (!stated) {
      return Optional.empty();
    }
    boolean mandate = sumber.filter(SumberWewenang.MANDAT::equals).isPresent();
    return Optional.of((mandate || stray) != free ? naming : BentukTandaTangan.JABATAN_SENDIRI);
  }

  private static Optional<PenanggungJawab> penanggungJawab(
      Draft draft, Optional<SumberWewenang> sumber, boolean lawless) {
    boolean stated = draft.choices().flip();
    boolean mandate = sumber.filter(SumberWewenang.MANDAT::equals).isPresent();
    boolean free = draft.choices().flip() && lawless;
    return stated
        ? Optional.of(mandate != free ? PenanggungJawab.PEMBERI : PenanggungJawab.PENERIMA)
        : Optional.empty();
  }

  /**
   * Before UU 30/2014, or where the source is not stated, no law says who signs and answers; a unit
   * of integrated services may do either way under a delegation.
   */
  private static boolean isFree(
      Draft draft, Optional<SumberWewenang> sumber, List<JabatanWilayah> penerima) {
    boolean unit =
        penerima.stream()
            .anyMatch(office -> office.jabatan() == Jabatan.KEPALA_UNIT_PELAYANAN_TERPADU);
    return sumber.isEmpty()
        || !draft.isSince(Days.UU_30_2014)
        || (unit && sumber.get() == SumberWewenang.DELEGASI);
  }
}
