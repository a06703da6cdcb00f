package id.pamong.validation.register;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;

/** The national instruments that rules cite, by name. */
public final class NationalLaw {

  /** Pembentukan Peraturan Perundang-undangan (lama). */
  public static final InstrumenHukum UU_10_2004 = uu("10", 2004);

  /** Pemerintahan Daerah (lama). */
  public static final InstrumenHukum UU_32_2004 = uu("32", 2004);

  /** Pembentukan Peraturan Perundang-undangan. */
  public static final InstrumenHukum UU_12_2011 = uu("12", 2011);

  /** Pelayanan Publik. */
  public static final InstrumenHukum UU_25_2009 = uu("25", 2009);

  /** Desa. */
  public static final InstrumenHukum UU_6_2014 = uu("6", 2014);

  /** Pemerintahan Daerah. */
  public static final InstrumenHukum UU_23_2014 = uu("23", 2014);

  /** Administrasi Pemerintahan. */
  public static final InstrumenHukum UU_30_2014 = uu("30", 2014);

  /** Kelurahan. */
  public static final InstrumenHukum PP_73_2005 = pp("73", 2005);

  /** Kecamatan (lama). */
  public static final InstrumenHukum PP_19_2008 = pp("19", 2008);

  /** Pelaksanaan UU 25/2009. */
  public static final InstrumenHukum PP_96_2012 = pp("96", 2012);

  /** Pelaksanaan UU Desa. */
  public static final InstrumenHukum PP_43_2014 = pp("43", 2014);

  /** Perangkat Daerah. */
  public static final InstrumenHukum PP_18_2016 = pp("18", 2016);

  /** Kecamatan. */
  public static final InstrumenHukum PP_17_2018 = pp("17", 2018);

  /** Forum Koordinasi Pimpinan di Daerah. */
  public static final InstrumenHukum PP_12_2022 = pp("12", 2022);

  private NationalLaw() {}

  /**
   * Returns a place in an instrument.
   *
   * @param instrumen the instrument
   * @param pasal the place, such as {@code 226 ayat (3)}
   * @return the legal basis
   */
  public static DasarHukum pasal(InstrumenHukum instrumen, String pasal) {
    return DasarHukum.of(instrumen, pasal);
  }

  private static InstrumenHukum uu(String nomor, int tahun) {
    return InstrumenHukum.of(JenisInstrumen.UU, nomor, tahun);
  }

  private static InstrumenHukum pp(String nomor, int tahun) {
    return InstrumenHukum.of(JenisInstrumen.PP, nomor, tahun);
  }
}
