package id.pamong.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.suksesi.HubunganWilayah;
import id.pamong.wilayah.suksesi.KetentuanPerpindahan;
import id.pamong.wilayah.suksesi.Suksesi;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The official regions: the editions of Permendagri 72/2019, Kepmendagri 100.1.1-6117/2022 and
 * Kepmendagri 300.2.2-2138/2025.
 *
 * <p>The database is under the Open Database License 1.0; see {@code META-INF/NOTICE} of this jar.
 */
public final class OfficialWilayah {

  /** The name of the resource, in this package. */
  static final String PACK = "wilayah.pack";

  private OfficialWilayah() {}

  /**
   * Returns the catalog of the official regions. The first call reads it, later calls give the same
   * one; any number of threads may call.
   *
   * @return the catalog, immutable and thread-safe
   * @throws WilayahPackException if the pack of this jar is missing or damaged; the message names
   *     it
   */
  public static WilayahCatalog catalog() {
    return Holder.LOADED.orThrow();
  }

  /**
   * Returns what became of the codes of each edition in the others. The first call makes it, later
   * calls give the same one; any number of threads may call.
   *
   * @return the succession, immutable and thread-safe
   * @throws WilayahPackException if a file of this jar is missing or damaged; the message names it
   */
  public static Suksesi suksesi() {
    return SuksesiHolder.SUKSESI;
  }

  /**
   * Returns the changes of regions that instruments of law state.
   *
   * @return the changes in the order of their days
   */
  public static List<KetentuanPerpindahan> ketentuan() {
    return SuksesiHolder.KETENTUAN;
  }

  private static final class SuksesiHolder {
    static final List<KetentuanPerpindahan> KETENTUAN = readKetentuan();
    static final Suksesi SUKSESI = Suksesi.derive(catalog(), KETENTUAN);
  }

  private static List<KetentuanPerpindahan> readKetentuan() {
    try (InputStream in = OfficialWilayah.class.getResourceAsStream("ketentuan.csv")) {
      if (in == null) {
        throw new WilayahPackException("ketentuan.csv", "be in the jar, but was missing");
      }
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(
              cells ->
                  new KetentuanPerpindahan(
                      LocalDate.parse(cells[0]),
                      KodeWilayah.parse(cells[1]),
                      cells[2].isEmpty()
                          ? Optional.empty()
                          : Optional.of(KodeWilayah.parse(cells[2])),
                      HubunganWilayah.valueOf(cells[3]),
                      cells[4]))
          .toList();
    } catch (IOException e) {
      throw new WilayahPackException("ketentuan.csv", "be readable, but was not", e);
    }
  }

  /** Read when first asked for: the class loader sees to it that one thread does it. */
  private static final class Holder {
    static final Loaded LOADED = Loaded.load();
  }

  /** A catalog or the reason why there is none, so that every call tells the same reason. */
  private record Loaded(@Nullable WilayahCatalog catalog, @Nullable WilayahPackException failure) {

    static Loaded load() {
      try (InputStream in = OfficialWilayah.class.getResourceAsStream(PACK)) {
        if (in == null) {
          throw new WilayahPackException(PACK, "be in the jar of the regions, but was missing");
        }
        return new Loaded(WilayahPack.read(PACK, in.readAllBytes()), null);
      } catch (WilayahPackException e) {
        return new Loaded(null, e);
      } catch (IOException e) {
        return new Loaded(null, new WilayahPackException(PACK, "be readable, but was not", e));
      }
    }

    WilayahCatalog orThrow() {
      if (catalog == null) {
        throw failure == null ? new IllegalStateException(PACK) : failure;
      }
      return catalog;
    }
  }
}
