package id.pamong.validation.keputusan;

import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.keputusan.KeputusanWewenang;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.pemegang.CalonPemegang;
import id.pamong.wewenang.pemegang.DaftarPemegang;
import id.pamong.wewenang.pemegang.PermintaanPemegang;
import java.util.ArrayList;
import java.util.List;

/** Finds who is competent: every office that is named for a service is asked in turn. */
final class HolderFinder {

  private final AuthorityEngine engine;
  private final InstrumentSet set;

  HolderFinder(AuthorityEngine engine, InstrumentSet set) {
    this.engine = engine;
    this.set = set;
  }

  DaftarPemegang find(PermintaanPemegang question) {
    Candidates candidates = new Candidates(set, question.layanan(), question.wilayah());
    List<CalonPemegang> all = new ArrayList<>();
    candidates.head().ifPresent(office -> all.add(asked(office, question)));
    for (JabatanWilayah office : candidates.below(question.tanggal())) {
      all.add(asked(office, question));
    }
    for (JabatanWilayah office : candidates.inside(question.tanggal())) {
      CalonPemegang part = asked(office, question);
      if (!(part.keputusan() instanceof KeputusanWewenang.TidakBerwenang)
          && all.stream().noneMatch(one -> one.jabatan().equals(office))) {
        all.add(part);
      }
    }
    return new DaftarPemegang(all);
  }

  private CalonPemegang asked(JabatanWilayah office, PermintaanPemegang question) {
    PermintaanKeputusan request =
        PermintaanKeputusan.builder()
            .pejabat(office)
            .layanan(question.layanan())
            .wilayah(question.wilayah())
            .tanggal(question.tanggal())
            .ukuran(question.ukuran())
            .ciri(question.ciri())
            .strategis(question.strategis())
            .urusan(question.urusan())
            .subUrusan(question.subUrusan())
            .build();
    return new CalonPemegang(office, engine.decide(request));
  }
}
