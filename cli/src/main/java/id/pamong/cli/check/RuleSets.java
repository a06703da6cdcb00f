package id.pamong.cli.check;

import id.pamong.validation.RuleSet;
import id.pamong.validation.forkopimcam.ForkopimcamRules;
import id.pamong.validation.mandat.MandatRules;
import id.pamong.validation.pelimpahan.PelimpahanRules;
import id.pamong.validation.pembantuan.PembantuanRules;
import id.pamong.validation.penataan.PenataanRules;
import id.pamong.validation.pengangkatan.PengangkatanRules;
import id.pamong.validation.penugasan.PenugasanRules;
import id.pamong.validation.tipologi.TipologiRules;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rule sets of all document types, in the order of the types. */
public final class RuleSets {

  public static final List<RuleSet<?>> ALL =
      List.of(
          PelimpahanRules.all(),
          ForkopimcamRules.all(),
          MandatRules.all(),
          PengangkatanRules.all(),
          PenataanRules.all(),
          TipologiRules.all(),
          PenugasanRules.all(),
          PembantuanRules.all());

  private RuleSets() {}

  /** Returns the versions that judged; where no document could be judged, those that would have. */
  static String versions(Set<String> judged) {
    String used =
        ALL.stream()
            .map(RuleSet::version)
            .filter(judged::contains)
            .collect(Collectors.joining(", "));
    return used.isEmpty()
        ? ALL.stream().map(RuleSet::version).collect(Collectors.joining(", "))
        : used;
  }
}
