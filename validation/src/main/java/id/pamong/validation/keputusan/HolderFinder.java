package id.pamong.validation.keputusan;

import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.pemegang.CalonPemegang;
import id.pamong.wewenang.pemegang.DaftarPemegang;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import java.util.ArrayList;
import java.util.List;

/** Finds who is competent: every office that is named for a service is asked in turn. */
final class HolderFinder {

  private final AuthorityEngine engine;
  private final GrantIndex index;

  HolderFinder(AuthorityEngine engine, GrantIndex index) {
    this.engine = engine;
    this.index = index;
  }

  DaftarPemegang find(PermintaanPemegang question) {
    Candidates candidates = new Candidates(index, question.layanan(), question.wilayah());
    List<CalonPemegang> all = new ArrayList<>();
    candidates.head().ifPresent(office -> all.add(asked(office, question, candidates)));
    for (JabatanWilayah office : candidates.below(question.tanggal())) {
      all.add(asked(office, question, candidates));
    }
    return new DaftarPemegang(all);
  }

  private CalonPemegang asked(
      JabatanWilayah office, PermintaanPemegang question, Candidates candidates) {
    PermintaanKeputusan request =
        PermintaanKeputusan.builder()
            .pejabat(office)
            .layanan(question.layanan())
            .wilayah(question.wilayah())
            .tanggal(question.tanggal())
            .ukuran(question.ukuran())
            .ciri(question.ciri())
            .strategis(question.strategis())
            .urusan(question.urusan().or(candidates::urusan))
            .subUrusan(
                question.urusan().isPresent()
                    ? question.subUrusan()
                    : question.subUrusan().or(candidates::subUrusan))
            .build();
    return new CalonPemegang(office, engine.decide(request));
  }
}
