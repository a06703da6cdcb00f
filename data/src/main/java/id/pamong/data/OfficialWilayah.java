package id.pamong.data;

import id.pamong.wilayah.WilayahCatalog;
import java.io.IOException;
import java.io.InputStream;
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
