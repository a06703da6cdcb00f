package id.pamong.testing;

import id.pamong.hukum.InstrumenHukum;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.Set;

/**
 * What is fixed of a decree before its parts are drawn. Not thread-safe: its choices are used up.
 *
 * @param tanggal the day of the decree
 * @param daerah the giver's kabupaten or kota
 * @param regions the regions of that day
 * @param demands what the decree must meet
 * @param choices where the parts are drawn from
 */
record Draft(
    LocalDate tanggal, KodeWilayah daerah, Regions regions, Set<Demand> demands, Choices choices) {

  boolean has(Demand demand) {
    return demands.contains(demand);
  }

  /** Tosses a coin, unless it is demanded. */
  boolean tosses(Demand demand) {
    return choices.flip() || has(demand);
  }

  /** Tells, rarely, to draw something that the law only warns of; never where that is unwanted. */
  boolean strays(Demand clean) {
    return choices.oneIn(8) && !has(clean);
  }

  boolean isSince(LocalDate day) {
    return !tanggal.isBefore(day);
  }

  JenisInstrumen keputusan() {
    return daerah.isKota() ? JenisInstrumen.KEPUTUSAN_WALI_KOTA : JenisInstrumen.KEPUTUSAN_BUPATI;
  }

  JenisInstrumen peraturan() {
    return daerah.isKota() ? JenisInstrumen.PERATURAN_WALI_KOTA : JenisInstrumen.PERATURAN_BUPATI;
  }

  /** Draws the number of an instrument, plainly fictional. */
  String nomor() {
    return Integer.toString(choices.between(901, 999));
  }

  /** Draws an instrument of a region, dated on the day of the decree or before. */
  InstrumenHukum earlier(JenisInstrumen jenis, KodeWilayah issuer) {
    LocalDate day = tanggal.minusDays(choices.distance(2000));
    boolean dated = choices.flip() || day.getYear() == tanggal.getYear();
    InstrumenHukum.Builder builder =
        InstrumenHukum.builder().jenis(jenis).nomor(nomor()).tahun(day.getYear()).daerah(issuer);
    return dated ? builder.tanggal(day).build() : builder.build();
  }
}
