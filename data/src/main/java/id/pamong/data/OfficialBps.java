package id.pamong.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.bps.DasarPadanan;
import id.pamong.wilayah.bps.EdisiJembatan;
import id.pamong.wilayah.bps.JembatanBps;
import id.pamong.wilayah.bps.KodeBps;
import id.pamong.wilayah.bps.PasanganKode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The bridge between the codes of Badan Pusat Statistik of the first half of 2025 and those of
 * Kepmendagri 300.2.2-2138/2025: all 38 provinsi and all 514 kabupaten and kota. Of kecamatan and
 * villages it knows nothing.
 *
 * <p>The pairs stand in {@code bps.csv} of this package; {@code META-INF/NOTICE} says where they
 * come from. For the regions of the four provinsi that were new, the source has no code of
 * Kemendagri; there they are paired by name, and each answer says so.
 */
public final class OfficialBps {

  /** The name of the resource, in this package. */
  static final String TABLE = "bps.csv";

  private static final EdisiJembatan EDISI =
      new EdisiJembatan(
          "BPS, bridging kode, 2025 semester 1", 2025, 1, "kepmendagri-300.2.2-2138-2025");

  private OfficialBps() {}

  /**
   * Returns the bridge. The first call reads it, later calls give the same one; any number of
   * threads may call.
   *
   * @return the bridge, immutable and thread-safe
   */
  public static JembatanBps jembatan() {
    return Holder.LOADED;
  }

  /** Read when first asked for: the class loader sees to it that one thread does it. */
  private static final class Holder {
    static final JembatanBps LOADED = load();
  }

  private static JembatanBps load() {
    try (InputStream in = OfficialBps.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new WilayahPackException(TABLE, "be in the jar of the regions, but was missing");
      }
      List<PasanganKode> pairs =
          new BufferedReader(new InputStreamReader(in, UTF_8))
              .lines()
              .skip(1)
              .map(OfficialBps::pair)
              .toList();
      return JembatanBps.of(EDISI, pairs);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }

  /** The last column, the name, is for people who review the table. */
  private static PasanganKode pair(String line) {
    String[] cells = line.split(",", 4);
    return new PasanganKode(
        KodeBps.parse(cells[0]), KodeWilayah.parse(cells[1]), DasarPadanan.valueOf(cells[2]));
  }
}
