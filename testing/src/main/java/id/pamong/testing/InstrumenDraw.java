package id.pamong.testing;

import id.pamong.hukum.AlasanBerlakuSurut;
import id.pamong.hukum.HubunganInstrumen;
import id.pamong.hukum.JenisHubungan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.hukum.SifatInstrumen;
import id.pamong.wewenang.InstrumenPelimpahan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Draws the instrument of a decree and the time that it covers. */
final class InstrumenDraw {

  private InstrumenDraw() {}

  static InstrumenPelimpahan draw(Draft draft) {
    Choices choices = draft.choices();
    JenisInstrumen jenis = jenis(draft);
    int year = draft.tanggal().getYear() + (isNumberedLater(draft, jenis) ? 1 : 0);
    String nomor = draft.nomor();
    boolean letter = choices.flip();
    boolean apart = choices.flip();
    InstrumenPelimpahan.Builder builder =
        InstrumenPelimpahan.builder()
            .jenis(jenis)
            .nomor(letter ? "188.45/" + nomor + "/CONTOH/" + year : nomor)
            .tanggalDitetapkan(draft.tanggal());
    if (draft.has(Demand.NO_YEAR)) {
      builder.nomor("188.45/" + nomor + "/CONTOH");
    } else if (apart) {
      builder.tahun(year);
    }
    effect(draft, jenis, builder);
    int relations = choices.below(3);
    if (relations == 0 && draft.has(Demand.HUBUNGAN)) {
      relations = 1;
    }
    for (int i = 0; i < relations; i++) {
      HubunganInstrumen relation = hubungan(draft);
      if (!draft.has(Demand.NO_HUBUNGAN) && !isDatedBack(builder.build())) {
        builder.addHubungan(relation);
      }
    }
    return builder.build();
  }

  /** Draws the time: none, open, or with an end; it begins when the instrument takes effect. */
  static Optional<Periode> periode(Draft draft, LocalDate efektif) {
    Choices choices = draft.choices();
    int kind = choices.below(3);
    LocalDate mulai = efektif.plusDays(choices.below(4) * 15L);
    LocalDate akhir = mulai.plusDays(choices.between(180, 1800));
    if (draft.has(Demand.PERIODE) || draft.has(Demand.EFFECT_STATED) || kind == 2) {
      return Optional.of(Periode.of(mulai, akhir));
    }
    return kind == 0 ? Optional.empty() : Optional.of(Periode.sejak(mulai));
  }

  private static JenisInstrumen jenis(Draft draft) {
    int choice = draft.choices().below(10);
    boolean keputusan = choice < 5;
    if (draft.has(Demand.RIGHT_FORM)) {
      keputusan = draft.isSince(Days.UU_23_2014);
    }
    if (draft.has(Demand.KEPUTUSAN)) {
      keputusan = true;
    }
    if (draft.has(Demand.PERATURAN)) {
      keputusan = false;
    }
    if (keputusan) {
      return draft.keputusan();
    }
    return choice == 9 && !draft.has(Demand.NOT_PERDA) && !draft.has(Demand.RIGHT_FORM)
        ? JenisInstrumen.PERDA_KABUPATEN_KOTA
        : draft.peraturan();
  }

  /** A peraturan may be numbered in the year in which it was promulgated. */
  private static boolean isNumberedLater(Draft draft, JenisInstrumen jenis) {
    boolean later = draft.choices().oneIn(8) && !draft.has(Demand.SAME_YEAR);
    return later && jenis.sifat() == SifatInstrumen.PERATURAN;
  }

  private static void effect(Draft draft, JenisInstrumen jenis, InstrumenPelimpahan.Builder to) {
    int kind = draft.choices().below(6);
    int days = draft.choices().distance(90);
    AlasanBerlakuSurut alasan = draft.choices().of(List.of(AlasanBerlakuSurut.values()));
    boolean decides = jenis.sifat() == SifatInstrumen.KEPUTUSAN;
    boolean early = kind == 5 && !draft.has(Demand.NOT_RETROACTIVE) && !draft.has(Demand.HUBUNGAN);
    if (early) {
      to.tanggalBerlaku(draft.tanggal().minusDays(days + 1L));
      if (decides && draft.isSince(Days.UU_30_2014)) {
        to.alasanBerlakuSurut(alasan);
      }
    } else if (kind == 4 || draft.has(Demand.EFFECT_STATED)) {
      int later = draft.has(Demand.EFFECT_STATED) ? days + 1 : days;
      to.tanggalBerlaku(draft.tanggal().plusDays(later));
    }
  }

  /** One that changes another and dates itself back is warned of. */
  private static boolean isDatedBack(InstrumenPelimpahan instrumen) {
    return instrumen.alasanBerlakuSurut().isPresent();
  }

  private static HubunganInstrumen hubungan(Draft draft) {
    JenisHubungan jenis = draft.choices().of(List.of(JenisHubungan.values()));
    JenisInstrumen kind = draft.choices().of(draft.keputusan(), draft.peraturan());
    return new HubunganInstrumen(jenis, draft.earlier(kind, draft.daerah()));
  }
}
