package id.pamong.wewenang.keputusan;

import java.util.Locale;

/** The kinds of remarks on a decision. */
public enum JenisCatatan {
  /** A decree keeps its force, although its basis was replaced; PP 17/2018 Pasal 35. */
  TETAP_BERLAKU,
  /** The decree is a peraturan where the law of its day says keputusan, or the reverse. */
  BENTUK_LAIN,
  /** A delegation is signed in the name of the giver, as a mandate is. */
  DELEGASI_ATAS_NAMA,
  /** An office that is competent by the law itself signs in the name of another. */
  ATRIBUSI_ATAS_NAMA,
  /** A mandate must be signed in the name of the giver. */
  MANDAT_HARUS_ATAS_NAMA,
  /** Who answers cannot be told, since the source of the authority is not stated. */
  SUMBER_TIDAK_DINYATAKAN,
  /** Who answers by the instrument is not who answers by its source; UU 30/2014 Pasal 13 and 14. */
  PENANGGUNG_JAWAB_BERLAWANAN,
  /** How the annex of UU 23/2014 divides the affair between the levels was not looked at. */
  PEMBAGIAN_URUSAN_TIDAK_DILIHAT,
  /** The affair of a service is that of an instrument that assigns it, where none is stated. */
  URUSAN_MENURUT_INSTRUMEN,
  /** Who answers is open, where a unit of integrated services signs in the name of the giver. */
  UNIT_ATAS_NAMA,
  /** A period that ends on a national holiday runs on; holidays are not known. */
  AKHIR_HARI_LIBUR,
  /** Another office holds the same service for the same place. */
  PEMEGANG_LAIN,
  /** An instrument says that it ends this one, but its issuer cannot; UU 30/2014 Pasal 64. */
  PENCABUTAN_TIDAK_BERLAKU,
  /** An instrument says that it ends this one, but cannot be of its issuer; UU 30/2014 Pasal 8. */
  PENERBIT_TIDAK_MUNGKIN,
  /** What ends this one states a day before its own; UU 30/2014 Pasal 63 and 64 ayat (4). */
  PERUBAHAN_BERLAKU_SURUT,
  /**
   * An instrument ends one that is not loaded and differs from this by zeros of its number alone,
   * or by the year, which is the one in which this was set.
   */
  NOMOR_MIRIP,
  /** The instrument spells the service in another way, such as ijin for izin. */
  EJAAN_LAYANAN,
  /** An instrument ends or amends a service by a name that this one does not have. */
  LAYANAN_PERUBAHAN_TIDAK_ADA,
  /**
   * The regulation that lets a delegation be handed on is no longer law; UU 30/2014 Pasal 13(3).
   */
  DASAR_SUBDELEGASI_DICABUT,
  /** Handing on was laid down on the day of its first use; UU 30/2014 Pasal 13 ayat (4) huruf a. */
  SUBDELEGASI_HARI_YANG_SAMA,
  /** What a unit of integrated services is given stands in no peraturan; PP 18/2016 Pasal 39. */
  BENTUK_UNIT_PELAYANAN,
  /** Another instrument of other content bears the same kind, number, year and region. */
  IDENTITAS_GANDA,
  /** Another decree that stands gives the same office the same service, in other limits. */
  BATAS_BERBEDA,
  /** Services of investment are given at one door; PP 96/2012 Pasal 15 ayat (2). */
  PELAYANAN_SATU_PINTU,
  /** Business licences go through the electronic system; UU 23/2014 Pasal 350 ayat (4). */
  PERIZINAN_BERUSAHA_ELEKTRONIK,
  /** No edition of the regions is exact for the day: what was there then is not certain. */
  EDISI_TIDAK_TEPAT,
  /** Special law of the province may differ. */
  HUKUM_KHUSUS,
  /** The law leaves open which class of fault it is. */
  KELAS_TERBUKA,
  /** The act was before the law had classes of fault. */
  SEBELUM_UU_30_2014;

  /**
   * Returns the id, such as {@code tetap-berlaku}.
   *
   * @return the id
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
