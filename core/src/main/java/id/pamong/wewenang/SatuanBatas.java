package id.pamong.wewenang;

/** The unit of a threshold of matter. */
public enum SatuanBatas {
  /** Square metres. */
  METER_PERSEGI,
  /** Metres. */
  METER,
  /** Storeys. */
  LANTAI,
  /** Rupiah. */
  RUPIAH,
  /** Persons. */
  ORANG,
  /** Pieces. */
  UNIT,
  /** Days. */
  HARI
}
