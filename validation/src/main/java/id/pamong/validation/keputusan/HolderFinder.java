package id.pamong.validation.keputusan;

import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.pemerintahan.KelompokUrusan;
import id.pamong.pemerintahan.PembagianUrusan;
import id.pamong.validation.keputusan.pemberian.DayConditions;
import id.pamong.validation.keputusan.pemberian.InstrumentSet;
import id.pamong.validation.keputusan.pemberian.Remarks;
import id.pamong.validation.keputusan.peta.Candidates;
import id.pamong.wewenang.keputusan.Catatan;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.pemegang.CalonPemegang;
import id.pamong.wewenang.pemegang.DaftarPemegang;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds who is competent: every office that is named for a service is asked in turn. */
final class HolderFinder {

  private final AuthorityEngine engine;
  private final InstrumentSet set;

  HolderFinder(AuthorityEngine engine, InstrumentSet set) {
    this.engine = engine;
    this.set = set;
  }

  DaftarPemegang find(PermintaanPemegang question) {
    Set<KodeWilayah> places = set.codes().codesOn(question.wilayah(), question.tanggal());
    List<CalonPemegang> all = new ArrayList<>();
    for (KodeWilayah place : places.isEmpty() ? Set.of(question.wilayah()) : places) {
      add(new Candidates(set, question.layanan(), place), question, all);
    }
    return new DaftarPemegang(all, missing(question), remarks(question));
  }

  /** Adds the offices of the place, under the code of the day, that are not there yet. */
  private void add(Candidates candidates, PermintaanPemegang question, List<CalonPemegang> all) {
    Stream.of(
            asksGovernor(question) ? Stream.of(governor(question)) : Stream.<JabatanWilayah>empty(),
            candidates.head().stream(),
            candidates.below(question.tanggal()).stream())
        .flatMap(offices -> offices)
        .distinct()
        .filter(office -> isThere(office, candidates))
        .filter(office -> isNew(office, all))
        .forEach(office -> all.add(asked(office, question)));
    for (JabatanWilayah office : candidates.inside(question.tanggal())) {
      CalonPemegang part = asked(office, question);
      if (!(part.keputusan() instanceof KeputusanWewenang.TidakBerwenang) && isNew(office, all)) {
        all.add(part);
      }
    }
  }

  private static boolean isNew(JabatanWilayah office, List<CalonPemegang> all) {
    return all.stream().noneMatch(one -> one.jabatan().equals(office));
  }

  /** An office of a region that no edition has is none, unless an instrument names it. */
  private boolean isThere(JabatanWilayah office, Candidates candidates) {
    return !set.catalog().findEver(office.wilayah()).isEmpty()
        || candidates.grants().stream().anyMatch(moved -> moved.office().equals(office));
  }

  /** Of the gubernur nothing is known unless something is stated that leads to him. */
  private static boolean asksGovernor(PermintaanPemegang question) {
    return question.kapasitas().isPresent()
        || question.urusan().filter(one -> one.kelompok() == KelompokUrusan.UMUM).isPresent()
        || question
            .pembagianUrusan()
            .filter(share -> share != PembagianUrusan.DAERAH_KABUPATEN_KOTA)
            .isPresent();
  }

  /** The place itself, where the edition of the day does not have it. */
  private List<Syarat> missing(PermintaanPemegang question) {
    Syarat place =
        DayConditions.place(
            request(governor(question), question),
            set,
            set.catalog().editionOn(question.tanggal()));
    return place.hasil() == Hasil.TERPENUHI ? List.of() : List.of(place);
  }

  private List<Catatan> remarks(PermintaanPemegang question) {
    PermintaanKeputusan request = request(governor(question), question);
    List<Catatan> remarks = new ArrayList<>();
    Remarks.ofProvince(request, remarks);
    Remarks.ofEdition(set.catalog().editionOn(question.tanggal()), request, remarks);
    return remarks;
  }

  private static JabatanWilayah governor(PermintaanPemegang question) {
    return new JabatanWilayah(Jabatan.GUBERNUR, question.wilayah().provinsi());
  }

  private CalonPemegang asked(JabatanWilayah office, PermintaanPemegang question) {
    return new CalonPemegang(office, engine.decide(request(office, question)));
  }

  private static PermintaanKeputusan request(JabatanWilayah office, PermintaanPemegang question) {
    return PermintaanKeputusan.builder()
        .pejabat(office)
        .layanan(question.layanan())
        .wilayah(question.wilayah())
        .tanggal(question.tanggal())
        .ukuran(question.ukuran())
        .ciri(question.ciri())
        .strategis(question.strategis())
        .urusan(question.urusan())
        .subUrusan(question.subUrusan())
        .pembagianUrusan(question.pembagianUrusan())
        .kapasitas(question.kapasitas())
        .hariLibur(question.hariLibur())
        .build();
  }
}
