package id.pamong.validation.keputusan.dasar;

import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.validation.keputusan.pemberian.Basis;
import id.pamong.validation.keputusan.pemberian.GrantTable;
import id.pamong.validation.keputusan.pemberian.InstrumentSet;
import id.pamong.validation.keputusan.pemberian.MovedGrant;
import id.pamong.validation.keputusan.pemberian.PreparedGrant;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahEdition;
import java.util.ArrayList;
import java.util.List;

/** The other offices to which decrees give the service of one request, for the same place. */
public final class OtherHolders {

  private final InstrumentSet set;
  private final PermintaanKeputusan request;
  private final WilayahEdition edition;

  /** Makes a finder in an edition, that of the day of a request. */
  public OtherHolders(InstrumentSet set, WilayahEdition edition, PermintaanKeputusan request) {
    this.set = set;
    this.request = request;
    this.edition = edition;
  }

  /** Returns those that are not in the chain of what the office itself holds by, in a new list. */
  public List<JabatanWilayah> of(List<Basis> holding) {
    String service = Words.key(request.layanan());
    KodeWilayah place = request.wilayah();
    List<JabatanWilayah> others = new ArrayList<>();
    GrantTable table = set.index().around(service, place);
    if (!isAlone(table)) {
      addOthers(table.in(place), others);
      for (KodeWilayah wider : place.ancestors()) {
        addOthers(table.in(wider), others);
      }
    }
    addOthers(set.index().ofProvince(service, place), others);
    for (MovedGrant moved : set.moved().around(service, place, edition)) {
      if (moved.region().equals(place) || moved.region().contains(place)) {
        add(moved.prepared(), moved.office(), others);
      }
    }
    if (!others.isEmpty()) {
      others.removeIf(other -> isInChain(other, holding));
    }
    return others;
  }

  /** Where no two offices serve a place, and the one asked does, none other is looked for. */
  private boolean isAlone(GrantTable table) {
    JabatanWilayah office = request.pejabat();
    KodeWilayah region = office.wilayah();
    List<PreparedGrant> own = table.in(region);
    return !own.isEmpty()
        && own.get(0).jabatan() == office.jabatan()
        && table.isApart(region)
        && ObjectConditions.inside(request.wilayah(), region) == Hasil.TERPENUHI;
  }

  private boolean isInChain(JabatanWilayah other, List<Basis> holding) {
    return holding.stream()
        .flatMap(Basis::chain)
        .flatMap(basis -> basis.prepared().stream())
        .anyMatch(
            prepared ->
                set.moved().giver(prepared, edition).equals(other)
                    || set.moved().receiver(prepared, edition).equals(other));
  }

  private void addOthers(List<PreparedGrant> grants, List<JabatanWilayah> all) {
    for (PreparedGrant prepared : grants) {
      add(prepared, prepared.office(), all);
    }
  }

  private void add(PreparedGrant prepared, JabatanWilayah office, List<JabatanWilayah> all) {
    if (!office.equals(request.pejabat())
        && !prepared.isMandate()
        && prepared.isFirst()
        && !isOwnGift(prepared)
        && !all.contains(office)) {
      all.add(office);
    }
  }

  /** The giver may go on using what it gave; UU 30/2014 Pasal 13 ayat (5). */
  private boolean isOwnGift(PreparedGrant prepared) {
    return set.moved().giver(prepared, edition).equals(request.pejabat());
  }
}
