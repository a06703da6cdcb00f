package id.pamong.wilayah.audit;

import id.pamong.finding.RuleId;

/**
 * What a row should say where there is no doubt.
 *
 * <p>Immutable and thread-safe.
 *
 * @param baris the number of the row
 * @param aturan the rule that the row breaks
 * @param kode the right code, with dots or without as the row has it
 * @param nama the right name, in capitals if the row has it so; empty where the table has no names
 */
public record Koreksi(long baris, RuleId aturan, String kode, String nama) {}
