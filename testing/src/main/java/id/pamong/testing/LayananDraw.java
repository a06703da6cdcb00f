package id.pamong.testing;

import id.pamong.hukum.Periode;
import id.pamong.layanan.KanalLayanan;
import id.pamong.layanan.SifatLayanan;
import id.pamong.pemerintahan.KelompokUrusan;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.wewenang.AspekKewenangan;
import id.pamong.wewenang.BatasMateri;
import id.pamong.wewenang.BatasWewenang;
import id.pamong.wewenang.KriteriaLayanan;
import id.pamong.wewenang.LayananDilimpahkan;
import id.pamong.wewenang.SatuanBatas;
import id.pamong.wilayah.KodeWilayah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws services that a decree may delegate. */
final class LayananDraw {

  private static final Set<UrusanPemerintahan> DIVIDED =
      EnumSet.of(
          UrusanPemerintahan.KEHUTANAN,
          UrusanPemerintahan.ENERGI_DAN_SUMBER_DAYA_MINERAL,
          UrusanPemerintahan.KELAUTAN_DAN_PERIKANAN);

  private static final List<UrusanPemerintahan> URUSAN =
      Arrays.stream(UrusanPemerintahan.values())
          .filter(urusan -> urusan.kelompok() != KelompokUrusan.ABSOLUT)
          .filter(urusan -> urusan.kelompok() != KelompokUrusan.UMUM)
          .filter(urusan -> !DIVIDED.contains(urusan))
          .toList();

  private final Draft draft;
  private final Choices choices;
  private final List<KodeWilayah> areas;
  private final Periode given;
  private final boolean mandate;
  private final boolean camat;
  private int number;

  LayananDraw(Draft draft, List<KodeWilayah> areas, Periode given, boolean mandate, boolean camat) {
    this.draft = draft;
    this.choices = draft.choices();
    this.areas = areas;
    this.given = given;
    this.mandate = mandate;
    this.camat = camat;
  }

  LayananDilimpahkan draw() {
    boolean licence =
        (choices.flip() || draft.has(Demand.PERIZINAN)) && !draft.has(Demand.NONPERIZINAN);
    LayananDilimpahkan.Builder layanan =
        LayananDilimpahkan.builder()
            .nama((licence ? "Izin contoh " : "Layanan contoh ") + ++number);
    boolean stated = kind(layanan, licence);
    urusan(layanan);
    layanan.kriteria(kriteria(licence, stated)).kanal(kanal(licence));
    return layanan.batas(batas()).build();
  }

  private boolean kind(LayananDilimpahkan.Builder layanan, boolean licence) {
    boolean divided = draft.isSince(Days.PP_17_2018);
    int how = choices.below(3);
    boolean unstated = draft.strays(Demand.CLEAN_LAYANAN) && !draft.has(Demand.SIFAT);
    AspekKewenangan other =
        choices.of(
            AspekKewenangan.REKOMENDASI,
            AspekKewenangan.KOORDINASI,
            AspekKewenangan.PEMBINAAN,
            AspekKewenangan.PENGAWASAN,
            AspekKewenangan.FASILITASI,
            AspekKewenangan.PENETAPAN,
            AspekKewenangan.PENYELENGGARAAN,
            AspekKewenangan.KEWENANGAN_LAIN);
    if (unstated) {
      return false;
    }
    boolean aspekAlone = (how == 1 && !draft.has(Demand.SIFAT)) || draft.has(Demand.ASPEK_ONLY);
    boolean both = how == 2 && !draft.has(Demand.KIND_ONCE);
    if (aspekAlone && (licence || !divided)) {
      layanan.aspek(licence ? AspekKewenangan.PERIZINAN : other);
      return true;
    }
    layanan.sifat(licence ? SifatLayanan.PERIZINAN : SifatLayanan.NONPERIZINAN);
    if (both) {
      layanan.aspek(licence ? AspekKewenangan.PERIZINAN : other);
    }
    return true;
  }

  private void urusan(LayananDilimpahkan.Builder layanan) {
    int kind = choices.below(12);
    UrusanPemerintahan urusan = choices.of(URUSAN);
    boolean unclear = draft.strays(Demand.CLEAN_LAYANAN);
    if (unclear) {
      if (kind < 4) {
        layanan.urusan(UrusanPemerintahan.KELAUTAN_DAN_PERIKANAN);
      } else if (kind < 8) {
        layanan.urusan(UrusanPemerintahan.KEHUTANAN);
      }
      return;
    }
    switch (kind) {
      case 9 ->
          layanan
              .urusan(UrusanPemerintahan.KEHUTANAN)
              .subUrusan(SubUrusan.TAMAN_HUTAN_RAYA_KABUPATEN_KOTA);
      case 10 ->
          layanan
              .urusan(UrusanPemerintahan.ENERGI_DAN_SUMBER_DAYA_MINERAL)
              .subUrusan(SubUrusan.PEMANFAATAN_LANGSUNG_PANAS_BUMI);
      case 11 ->
          layanan.urusan(UrusanPemerintahan.KELAUTAN_DAN_PERIKANAN).subUrusan(SubUrusan.PERIKANAN);
      default -> layanan.urusan(urusan);
    }
  }

  private Optional<KriteriaLayanan> kriteria(boolean licence, boolean stated) {
    boolean none = draft.strays(Demand.CLEAN_LAYANAN);
    KriteriaLayanan.Builder kriteria = KriteriaLayanan.builder();
    boolean divided = draft.isSince(Days.PP_17_2018);
    if (!divided) {
      kriteria.eksternalitas(met()).efisiensi(met());
    } else if (licence) {
      kriteria
          .prosesSederhana(met())
          .objekBerskalaKecil(met())
          .tanpaKajianTeknisKompleks(met())
          .tanpaTeknologiTinggi(met())
          .dikembangkanSebagaiInovasi(Optional.of(!draft.strays(Demand.CLEAN_LAYANAN)));
    } else {
      kriteria
          .terkaitPengawasanObjekPerizinan(met())
          .kegiatanBerskalaKecil(met())
          .langsungDanRutin(met());
    }
    switch (choices.below(3)) {
      case 1 -> kriteria.tugasRutin(true);
      case 2 -> kriteria.tugasRutin(mandate);
      default -> kriteria.tugasRutin(mandate ? routine() : Optional.empty());
    }
    return none || (divided && !stated) ? Optional.empty() : Optional.of(kriteria.build());
  }

  /** What does not stand under the law of camat has no such criteria. */
  private Optional<Boolean> met() {
    boolean meets = !choices.oneIn(4) || camat;
    return draft.strays(Demand.CLEAN_LAYANAN) ? Optional.empty() : Optional.of(meets);
  }

  /** Whether a mandate is of a routine task may be left unsaid, which is not clean. */
  private Optional<Boolean> routine() {
    return draft.has(Demand.CLEAN_LAYANAN) ? Optional.of(true) : Optional.empty();
  }

  private Optional<KanalLayanan> kanal(boolean licence) {
    boolean named = choices.flip();
    boolean stray = draft.strays(Demand.CLEAN_LAYANAN);
    KanalLayanan other =
        choices.of(
            KanalLayanan.SATU_ATAP,
            KanalLayanan.MAL_PELAYANAN_PUBLIK,
            KanalLayanan.KELILING,
            KanalLayanan.DARING,
            KanalLayanan.PTSP_DINAS);
    boolean barred = other == KanalLayanan.PTSP_DINAS && licence && draft.isSince(Days.PP_17_2018);
    if (!named) {
      return Optional.empty();
    }
    return Optional.of(stray && !barred ? other : KanalLayanan.PELAYANAN_TERPADU_KECAMATAN);
  }

  private Optional<BatasWewenang> batas() {
    boolean wanted = choices.flip();
    BatasWewenang.Builder batas = BatasWewenang.builder();
    if (choices.flip()) {
      batas.addMateri(
          new BatasMateri(
              "luas bangunan",
              BigDecimal.valueOf(choices.between(1, 10) * 100L),
              SatuanBatas.METER_PERSEGI));
    }
    if (choices.oneIn(4)) {
      batas.addPengecualian("bangunan bertingkat (contoh)");
    }
    boolean area = draft.tosses(Demand.BATAS_WILAYAH);
    KodeWilayah place = area();
    if (area) {
      batas.addWilayah(place);
    }
    boolean timed = draft.tosses(Demand.BATAS_PERIODE);
    Periode time = time();
    if (timed) {
      batas.periode(time);
    }
    boolean needed = draft.has(Demand.BATAS_WILAYAH) || draft.has(Demand.BATAS_PERIODE);
    return wanted || needed ? Optional.of(batas.build()) : Optional.empty();
  }

  /** Draws the region of a receiver or a part of it. */
  private KodeWilayah area() {
    KodeWilayah area = choices.of(areas);
    List<KodeWilayah> parts = draft.regions().children(area);
    boolean whole = choices.flip();
    int part = choices.below(parts.size());
    return whole || parts.isEmpty() ? area : parts.get(part);
  }

  private Periode time() {
    LocalDate mulai = given.mulai().plusDays(choices.distance(60));
    int more = choices.below(60);
    boolean whole = choices.oneIn(3);
    boolean open = choices.flip();
    if (given.akhir().isEmpty()) {
      return open ? Periode.sejak(mulai) : Periode.of(mulai, mulai.plusDays(more + 30L));
    }
    if (open && !draft.has(Demand.BATAS_PERIODE)) {
      return Periode.sejak(mulai);
    }
    int room = (int) ChronoUnit.DAYS.between(mulai, given.akhir().get());
    return Periode.of(mulai, mulai.plusDays(whole ? room : Math.min(more + 30L, room)));
  }
}
