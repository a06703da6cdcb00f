package id.pamong.wilayah.audit;

import id.pamong.finding.RuleId;
import java.util.ArrayList;
import java.util.List;

/**
 * What a row should say where there is no doubt.
 *
 * <p>Immutable and thread-safe.
 *
 * @param baris the number of the row
 * @param aturan the rules that the row breaks and that this settles, the one that gave it first
 * @param kode the right code, with dots or without as the row has it, or as the table has most
 *     codes
 * @param nama the right name, in capitals if the row has it so; empty where the table has no names
 */
public record Koreksi(long baris, List<RuleId> aturan, String kode, String nama) {

  /** Takes a copy. */
  public Koreksi {
    aturan = List.copyOf(aturan);
  }

  static Koreksi of(BarisTabel row, AuditRule rule, String kode, String nama) {
    return new Koreksi(row.baris(), List.of(rule.id()), kode, nama);
  }

  /** The same with the code in another form. */
  Koreksi withKode(String form) {
    return new Koreksi(baris, aturan, form, nama);
  }

  /** The same where it settles one more rule. */
  Koreksi with(AuditRule rule) {
    List<RuleId> all = new ArrayList<>(aturan);
    all.add(rule.id());
    return new Koreksi(baris, all, kode, nama);
  }
}
