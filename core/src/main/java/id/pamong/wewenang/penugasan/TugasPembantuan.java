package id.pamong.wewenang.penugasan;

import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import java.util.List;
import java.util.Optional;

/**
 * A part of an affair that is assigned as a task of assistance. Immutable and thread-safe.
 *
 * <p>Source: UU 23/2014 Pasal 1 angka 11, 19 ayat (1) huruf c, 20 ayat (1) huruf b.
 *
 * @param uraian the task, in words
 * @param urusan the affair that it is a part of, if stated
 * @param subUrusan the part of the affair, if stated; UU 23/2014 Pasal 14
 * @param layanan the services that it carries, by name; empty where none are named
 */
public record TugasPembantuan(
    String uraian,
    Optional<UrusanPemerintahan> urusan,
    Optional<SubUrusan> subUrusan,
    List<String> layanan) {

  /** Refuses a task without words, and takes a copy. */
  public TugasPembantuan {
    if (uraian.isBlank()) {
      throw new IllegalArgumentException("uraian of a tugas must not be blank");
    }
    layanan = List.copyOf(layanan);
  }
}
