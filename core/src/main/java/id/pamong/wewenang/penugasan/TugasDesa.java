package id.pamong.wewenang.penugasan;

import id.pamong.pemerintahan.SubUrusan;
import id.pamong.pemerintahan.UrusanPemerintahan;
import java.util.Optional;

/**
 * A task that is assigned to a desa. Immutable and thread-safe.
 *
 * <p>Source: UU 6/2014 Pasal 22 ayat (1); UU 23/2014 Pasal 372 ayat (1).
 *
 * @param uraian the task, in words
 * @param urusan the affair that it belongs to, if stated
 * @param subUrusan the part of the affair, if stated; UU 23/2014 Pasal 14
 * @param bidang the field of the desa, if stated
 */
public record TugasDesa(
    String uraian,
    Optional<UrusanPemerintahan> urusan,
    Optional<SubUrusan> subUrusan,
    Optional<BidangDesa> bidang) {

  /** Refuses a task without words. */
  public TugasDesa {
    if (uraian.isBlank()) {
      throw new IllegalArgumentException("uraian of a tugas must not be blank");
    }
  }
}
