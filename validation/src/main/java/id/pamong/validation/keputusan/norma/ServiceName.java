package id.pamong.validation.keputusan.norma;

/**
 * The name of a service or task as an instrument writes it.
 *
 * @param name the name
 * @param key what names of the same service have in common
 * @param near what names share that may be of one service
 */
public record ServiceName(String name, String key, NearForms near) {

  public static ServiceName of(String name) {
    return new ServiceName(name, Words.key(name), NearForms.of(name));
  }

  /** Tells whether another name, which is not the same, may be of this service. */
  public boolean isNear(ServiceName other) {
    return !key.equals(other.key) && near.isNear(other.near);
  }
}
