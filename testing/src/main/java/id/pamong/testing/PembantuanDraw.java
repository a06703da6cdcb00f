package id.pamong.testing;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wewenang.penugasan.PihakPenugas;
import id.pamong.wewenang.penugasan.TugasPembantuan;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Draws a valid instrument by which tasks of assistance are assigned to regions. */
final class PembantuanDraw {

  private PembantuanDraw() {}

  static PenugasanPembantuan draw(Draft draft) {
    Choices choices = draft.choices();
    // Jakarta has no kabupaten or kota that a task could be assigned to.
    boolean isJakarta = Regions.isInJakarta(draft.daerah());
    boolean isPusat =
        draft.has(Demand.BY_PUSAT)
            || (choices.flip() && !draft.has(Demand.BY_PROVINSI))
            || isJakarta;
    boolean isOfMendagri = choices.oneIn(3) && !draft.has(Demand.OF_OTHER_MINISTER);
    boolean silent = draft.strays(Demand.CLEAN);
    boolean named = choices.flip();
    boolean timed = choices.flip();
    KodeWilayah provinsi = draft.daerah().provinsi();
    boolean isWide = isPusat && choices.oneIn(4);
    return PenugasanPembantuan.builder()
        .instrumen(
            new InstrumenPenetapan(
                !isPusat
                    ? JenisInstrumen.PERATURAN_GUBERNUR
                    : isOfMendagri
                        ? JenisInstrumen.PERMENDAGRI
                        : JenisInstrumen.PERATURAN_MENTERI_LAIN,
                draft.nomor(),
                draft.tanggal()))
        .penugas(isPusat ? PihakPenugas.PEMERINTAH_PUSAT : PihakPenugas.PEMERINTAH_PROVINSI)
        .lembaga(isPusat && !isOfMendagri ? Optional.of("Kementerian Contoh") : Optional.empty())
        .daerah(isPusat ? Optional.empty() : Optional.of(provinsi))
        .penerima(
            isJakarta
                ? List.of(provinsi)
                : isWide ? List.of(draft.daerah(), provinsi) : List.of(draft.daerah()))
        .addTugas(task(draft, named))
        .periode(timed ? Optional.of(period(draft)) : Optional.empty())
        .anggaranDariPenugas(silent ? Optional.empty() : Optional.of(true))
        .koordinasiMenteri(
            isPusat && !isOfMendagri && !silent ? Optional.of(true) : Optional.empty())
        .dasarHukum(DasarHukumDraw.inForce(draft))
        .build();
  }

  private static TugasPembantuan task(Draft draft, boolean named) {
    UrusanPemerintahan urusan =
        draft
            .choices()
            .of(
                UrusanPemerintahan.KEHUTANAN,
                UrusanPemerintahan.KELAUTAN_DAN_PERIKANAN,
                UrusanPemerintahan.KESEHATAN);
    Optional<SubUrusan> part =
        switch (urusan) {
          case KEHUTANAN -> Optional.of(SubUrusan.LAINNYA);
          case KELAUTAN_DAN_PERIKANAN -> Optional.of(SubUrusan.KELAUTAN);
          default -> Optional.empty();
        };
    String number = draft.nomor();
    return new TugasPembantuan(
        "Contoh " + number,
        Optional.of(urusan),
        part,
        named ? List.of("Layanan Contoh " + number) : List.of());
  }

  private static Periode period(Draft draft) {
    LocalDate start = draft.tanggal().plusDays(draft.choices().distance(100));
    return Periode.of(start, start.plusDays(1L + draft.choices().distance(2000)));
  }
}
