package id.pamong.json;

import id.pamong.pemerintahan.forkopimcam.PenetapanForkopimcam;
import id.pamong.pemerintahan.penataan.PenataanWilayah;
import id.pamong.pemerintahan.pengangkatan.PengangkatanPejabat;
import id.pamong.pemerintahan.tipologi.TipologiKecamatan;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.BerkasKeputusan;
import id.pamong.wewenang.mandat.SuratMandat;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import java.util.Arrays;
import java.util.Optional;

/**
 * A type of document that has a JSON form, such as {@code pelimpahan-wewenang}: the name that
 * stands in its property {@code jenis}, and the model that it is read into.
 */
public enum JenisDokumen {
  /** A decree that delegates services to camat. */
  PELIMPAHAN_WEWENANG("pelimpahan-wewenang", PelimpahanWewenang.class),
  /** A decree that sets the members of a Forkopimcam. */
  PENETAPAN_FORKOPIMCAM("penetapan-forkopimcam", PenetapanForkopimcam.class),
  /** A letter of mandate, or an order that appoints a Plh or Plt. */
  SURAT_MANDAT("surat-mandat", SuratMandat.class),
  /** A decree that appoints a camat or a lurah. */
  PENGANGKATAN_PEJABAT("pengangkatan-pejabat", PengangkatanPejabat.class),
  /** A regulation that forms, merges or adjusts kecamatan or kelurahan. */
  PENATAAN_WILAYAH("penataan-wilayah", PenataanWilayah.class),
  /** A regulation that sets the type and the structure of a kecamatan. */
  TIPOLOGI_KECAMATAN("tipologi-kecamatan", TipologiKecamatan.class),
  /** An instrument by which a government assigns affairs to desa. */
  PENUGASAN_DESA("penugasan-desa", PenugasanDesa.class),
  /** An instrument by which the central government or a provinsi assigns tasks of assistance. */
  TUGAS_PEMBANTUAN("tugas-pembantuan", PenugasanPembantuan.class),
  /** A question on authority with its instruments. */
  BERKAS_KEPUTUSAN("berkas-keputusan", BerkasKeputusan.class);

  private final String id;
  private final Class<?> model;

  JenisDokumen(String id, Class<?> model) {
    this.id = id;
    this.model = model;
  }

  /**
   * Finds the type of a name.
   *
   * @param id the name, such as {@code pelimpahan-wewenang}
   * @return the type, or empty if none has this name
   */
  public static Optional<JenisDokumen> find(String id) {
    return Arrays.stream(values()).filter(jenis -> jenis.id.equals(id)).findFirst();
  }

  /**
   * Finds the type of a document, or of the class of a document.
   *
   * @param type the model, or a class that implements it
   * @return the type, or empty if no document type has this model
   */
  public static Optional<JenisDokumen> find(Class<?> type) {
    return Arrays.stream(values()).filter(jenis -> jenis.model.isAssignableFrom(type)).findFirst();
  }

  /**
   * Returns the name that stands in the property {@code jenis}.
   *
   * @return the name, such as {@code pelimpahan-wewenang}
   */
  public String id() {
    return id;
  }

  /**
   * Returns the model that a document of this type is read into.
   *
   * @return the model
   */
  public Class<?> model() {
    return model;
  }

  /**
   * Returns the name that stands in the property {@code jenis}.
   *
   * @return the name
   */
  @Override
  public String toString() {
    return id;
  }
}
