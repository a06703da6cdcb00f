package id.pamong.validation.keputusan.instrumen;

import id.pamong.hukum.InstrumenHukum;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.dokumen.RegionFacts;
import id.pamong.wewenang.InstrumenPelimpahan;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An instrument of a region of which no more is known than how it is cited. */
final class CitedInstrument {

  private CitedInstrument() {}

  /** Returns it as one of the head of its region; empty where that is not known. */
  static Optional<Instrument> find(InstrumenHukum cited, LocalDate day) {
    return cited
        .daerah()
        .flatMap(CitedInstrument::head)
        .map(
            head ->
                new Instrument(
                    InstrumenPelimpahan.builder()
                        .jenis(cited.jenis())
                        .nomor(cited.nomor())
                        .tahun(cited.tahun())
                        .tanggalDitetapkan(day)
                        .build(),
                    head,
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    /* gives= */ false));
  }

  private static Optional<JabatanWilayah> head(KodeWilayah kode) {
    Optional<Jabatan> head =
        kode.kabupatenKota().isPresent()
            ? RegionFacts.headOver(kode)
            : Optional.of(Jabatan.GUBERNUR);
    return head.map(jabatan -> new JabatanWilayah(jabatan, kode));
  }
}
