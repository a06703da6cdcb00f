package id.pamong.validation.keputusan.dasar;

import id.pamong.validation.keputusan.norma.KecamatanForum;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.validation.keputusan.norma.Words;
import id.pamong.validation.keputusan.pemberian.DayConditions;
import id.pamong.validation.keputusan.pemberian.InstrumentSet;
import id.pamong.validation.keputusan.syarat.SignerConditions;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import id.pamong.wilayah.EditionOnDate;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.WilayahEdition;

/** The office, the place and the service of one request, on its day. */
final class AskedOffice {

  private final PermintaanKeputusan request;
  private final WilayahEdition edition;
  private final String service;
  private final boolean isOfForum;
  private final Syarat officeExists;
  private final Syarat placeExists;

  AskedOffice(PermintaanKeputusan request, InstrumentSet set, EditionOnDate edition) {
    this.request = request;
    this.edition = edition.edition();
    this.service = Words.key(request.layanan());
    this.isOfForum = KecamatanForum.isNamedIn(service);
    this.officeExists = DayConditions.office(request, set, edition);
    this.placeExists = DayConditions.place(request, set, edition);
  }

  PermintaanKeputusan request() {
    return request;
  }

  /** Returns the edition of the regions of the day. */
  WilayahEdition edition() {
    return edition;
  }

  /** Returns the name of the service as names are compared. */
  String service() {
    return service;
  }

  /** Adds the conditions of who signs, and of the place inside a region. */
  void addRegions(SyaratBuilder all, KodeWilayah region) {
    SignerConditions.add(request, all);
    all.add(officeExists);
    all.add(placeExists);
    all.add(ObjectConditions.place(request, region));
  }

  /**
   * Tells whether the request states what only a general affair is asked for: a budget, or the
   * forum of a kecamatan. Most do not, and for them no decree, far away in memory, is visited.
   */
  boolean mayBeGeneral() {
    return isOfForum || request.pendanaan().isPresent();
  }
}
