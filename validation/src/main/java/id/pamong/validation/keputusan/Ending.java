package id.pamong.validation.keputusan;

import java.time.LocalDate;

/**
 * A day from which a grant no longer stands.
 *
 * @param day the first day without it
 * @param isCertain whether it surely ends then; else that cannot be told
 * @param by the instrument that ends it
 */
record Ending(LocalDate day, boolean isCertain, String by) {}
