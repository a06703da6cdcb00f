package id.pamong.testing;

import id.pamong.pemerintahan.forkopimcam.PenetapanForkopimcam;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.pemerintahan.pengangkatan.PengangkatanPejabat;
import id.pamong.pemerintahan.tipologi.TipologiKecamatan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Wilayah;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Provides {@code @ForAll} parameters of Pamong's types: existing region codes, existing regions
 * and valid documents. jqwik finds it by itself.
 */
public final class PamongArbitraryProvider implements ArbitraryProvider {

  private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES =
      Map.of(
          KodeWilayah.class, KodeWilayahArbitraries::existing,
          Wilayah.class, KodeWilayahArbitraries::wilayah,
          PelimpahanWewenang.class, PelimpahanArbitraries::valid,
          PenataanWilayah.class, PenataanArbitraries::valid,
          PenetapanForkopimcam.class, ForkopimcamArbitraries::valid,
          TipologiKecamatan.class, TipologiArbitraries::valid,
          PenugasanDesa.class, PenugasanArbitraries::valid,
          PenugasanPembantuan.class, PembantuanArbitraries::valid,
          PengangkatanPejabat.class, PengangkatanArbitraries::valid,
          SuratMandat.class, MandatArbitraries::valid);

  /** Creates the provider. */
  public PamongArbitraryProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage targetType) {
    return ARBITRARIES.containsKey(targetType.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
    Supplier<Arbitrary<?>> arbitrary = ARBITRARIES.get(targetType.getRawType());
    return arbitrary == null ? Set.of() : Set.of(arbitrary.get());
  }
}
