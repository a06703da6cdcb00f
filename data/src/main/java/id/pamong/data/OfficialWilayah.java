package id.pamong.data;

import id.pamong.wilayah.WilayahCatalog;
import id.pamong.wilayah.suksesi.KetentuanPerpindahan;
import id.pamong.wilayah.suksesi.Suksesi;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
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

  /** The name of the resource of the succession, in this package. */
  static final String SUKSESI = "suksesi.pack";

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
   * Returns what became of the codes of each edition in the others. The first call reads it, later
   * calls give the same one; any number of threads may call.
   *
   * @return the succession, immutable and thread-safe
   * @throws WilayahPackException if a pack of this jar is missing or damaged; the message names it
   */
  public static Suksesi suksesi() {
    return SuksesiHolder.LOADED.orThrow().suksesi();
  }

  /**
   * Returns the changes of regions that instruments of law state.
   *
   * @return the changes in the order of their days
   * @throws WilayahPackException if a pack of this jar is missing or damaged; the message names it
   */
  public static List<KetentuanPerpindahan> ketentuan() {
    return SuksesiHolder.LOADED.orThrow().ketentuan();
  }

  /** Read when first asked for: the class loader sees to it that one thread does it. */
  private static final class Holder {
    static final Loaded<WilayahCatalog> LOADED =
        Loaded.load(PACK, bytes -> WilayahPack.read(PACK, bytes));
  }

  /** Likewise, and not before it is asked for. */
  private static final class SuksesiHolder {
    static final Loaded<SuksesiPack> LOADED =
        Loaded.load(SUKSESI, bytes -> SuksesiPack.read(SUKSESI, bytes, catalog()));
  }

  /** What a file holds or the reason why there is nothing, so that every call tells the same. */
  private record Loaded<T>(@Nullable T value, @Nullable WilayahPackException failure) {

    static <T> Loaded<T> load(String file, Function<byte[], T> reader) {
      try (InputStream in = OfficialWilayah.class.getResourceAsStream(file)) {
        if (in == null) {
          throw new WilayahPackException(file, "be in the jar of the regions, but was missing");
        }
        return new Loaded<>(reader.apply(in.readAllBytes()), null);
      } catch (WilayahPackException e) {
        return new Loaded<>(null, e);
      } catch (IOException e) {
        return new Loaded<>(null, new WilayahPackException(file, "be readable, but was not", e));
      }
    }

    T orThrow() {
      if (value == null) {
        throw failure == null ? new IllegalStateException("nothing loaded") : failure;
      }
      return value;
    }
  }
}
