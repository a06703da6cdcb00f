package id.pamong.wewenang;

import id.pamong.style.PamongStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The criteria that the law sets for a delegated service: {@code true} where met, {@code false}
 * where not, absent where the document does not say. Immutable and thread-safe.
 *
 * <p>Source: PP 19/2008 Pasal 15 ayat (4); PP 17/2018 Pasal 11 ayat (3), (5) and (6); UU 30/2014
 * Pasal 14 ayat (1).
 */
@PamongStyle
@Value.Immutable
public sealed interface KriteriaLayanan permits ImmutableKriteriaLayanan {

  /**
   * Returns whether the process is simple; PP 17/2018 Pasal 11 ayat (3) huruf a.
   *
   * @return whether the process is simple
   */
  Optional<Boolean> prosesSederhana();

  /**
   * Returns whether the licensed object is of small scale; huruf b.
   *
   * @return whether the licensed object is of small scale
   */
  Optional<Boolean> objekBerskalaKecil();

  /**
   * Returns whether no complex technical study is needed; huruf c.
   *
   * @return whether no complex technical study is needed
   */
  Optional<Boolean> tanpaKajianTeknisKompleks();

  /**
   * Returns whether no high technology is needed; huruf d.
   *
   * @return whether no high technology is needed
   */
  Optional<Boolean> tanpaTeknologiTinggi();

  /**
   * Returns whether the licence is developed as an innovation; ayat (5).
   *
   * @return whether the licence is developed as an innovation
   */
  Optional<Boolean> dikembangkanSebagaiInovasi();

  /**
   * Returns whether the service is tied to the supervision of licensed objects; ayat (6) huruf a.
   *
   * @return whether the service is tied to the supervision of licensed objects
   */
  Optional<Boolean> terkaitPengawasanObjekPerizinan();

  /**
   * Returns whether the activity is of small scale; ayat (6) huruf b.
   *
   * @return whether the activity is of small scale
   */
  Optional<Boolean> kegiatanBerskalaKecil();

  /**
   * Returns whether the service is direct and routine; ayat (6) huruf c.
   *
   * @return whether the service is direct and routine
   */
  Optional<Boolean> langsungDanRutin();

  /**
   * Returns whether its effects stay inside the kecamatan; PP 19/2008 Pasal 15 ayat (4).
   *
   * @return whether its effects stay inside the kecamatan
   */
  Optional<Boolean> eksternalitas();

  /**
   * Returns whether the kecamatan handles it most efficiently; PP 19/2008 Pasal 15 ayat (4).
   *
   * @return whether the kecamatan handles it most efficiently
   */
  Optional<Boolean> efisiensi();

  /**
   * Returns whether it is a routine task, as a mandate demands; UU 30/2014 Pasal 14 ayat (1) huruf
   * b.
   *
   * @return whether it is a routine task
   */
  Optional<Boolean> tugasRutin();

  /**
   * Returns a new builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link KriteriaLayanan}. Not thread-safe. */
  final class Builder extends ImmutableKriteriaLayanan.Builder {
    Builder() {}
  }
}
