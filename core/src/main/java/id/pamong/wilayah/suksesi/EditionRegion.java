package id.pamong.wilayah.suksesi;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Wilayah;
import id.pamong.wilayah.nama.NameForm;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A region of an edition while a step is derived. One object for each; used by one thread. */
final class EditionRegion {

  private final Wilayah wilayah;
  private final KodeWilayah kode;
  private @Nullable String key;
  private @Nullable Set<List<String>> names;

  EditionRegion(Wilayah wilayah) {
    this.wilayah = wilayah;
    this.kode = wilayah.kode();
  }

  KodeWilayah kode() {
    return kode;
  }

  String nama() {
    return wilayah.nama();
  }

  /** The name without blanks and spelling habits. */
  String key() {
    if (key == null) {
      key = NameForm.key(wilayah.nama());
    }
    return key;
  }

  /** The words of the name and of what else it may be called; see {@link SimilarNames}. */
  Set<List<String>> names() {
    if (names == null) {
      names = SimilarNames.names(wilayah.nama());
    }
    return names;
  }

  boolean hasNameOf(EditionRegion other) {
    return nama().equals(other.nama()) || key().equals(other.key());
  }

  /** Says whether both are desa, both kabupaten and so on. */
  boolean isOfKindOf(EditionRegion other) {
    return wilayah.getClass().equals(other.wilayah.getClass());
  }

  @Override
  public String toString() {
    return kode + " " + nama();
  }
}
