package id.pamong.validation.keputusan.dasar;

import id.pamong.validation.keputusan.instrumen.CodedLimit;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.validation.keputusan.pemberian.InstrumentSet;
import id.pamong.validation.keputusan.pemberian.PreparedGrant;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.SyaratBuilder;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahEdition;
import java.util.List;

/** The place of a request inside the regions to which a decree limits a service. */
final class AreaLimits {

  private final InstrumentSet set;
  private final PermintaanKeputusan request;
  private final WilayahEdition edition;

  AreaLimits(InstrumentSet set, PermintaanKeputusan request, WilayahEdition edition) {
    this.set = set;
    this.request = request;
    this.edition = edition;
  }

  /** Adds the limits of area and time, and what is not known of the codes by which they are set. */
  void add(PreparedGrant prepared, SyaratBuilder all) {
    prepared.limits().addAreaAndTime(request, kode -> isIn(kode, prepared), all);
    if (prepared.limits().regions().isEmpty()) {
      return;
    }
    List<CodedLimit> coded = prepared.codedLimits();
    if (!coded.isEmpty() && !isSurelyIn(prepared)) {
      coded.stream()
          .filter(one -> isIn(one.region(), prepared) != Hasil.TIDAK)
          .map(CodedLimit::syarat)
          .forEach(all::add);
    }
  }

  /** Whether the place lies in a region that the decree of a grant names. */
  private Hasil isIn(KodeWilayah kode, PreparedGrant prepared) {
    Hasil inside =
        set.moved()
            .ofLimit(kode, prepared, edition)
            .map(named -> named.contains(request.wilayah()))
            .orElseGet(() -> ObjectConditions.inside(request.wilayah(), kode));
    boolean isOpen =
        inside == Hasil.TIDAK
            && prepared.codedLimits().stream()
                .anyMatch(one -> !one.isStated() && one.region().equals(kode));
    return isOpen ? Hasil.TIDAK_DIKETAHUI : inside;
  }

  /** Tells whether it lies in a region that is named by a code of the day. */
  private boolean isSurelyIn(PreparedGrant prepared) {
    return prepared.limits().regions().stream()
        .filter(kode -> prepared.codedLimits().stream().noneMatch(one -> one.region().equals(kode)))
        .anyMatch(kode -> isIn(kode, prepared) == Hasil.TERPENUHI);
  }
}
