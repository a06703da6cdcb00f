package id.pamong.validation.keputusan.syarat;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.validation.kepaladaerah.Signer;
import id.pamong.validation.keputusan.norma.HeadAtWork;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.wewenang.keputusan.KeadaanKepalaDaerah;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.syarat.Dalil;
import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.JenisSyarat;
import id.pamong.wewenang.syarat.Syarat;
import id.pamong.wewenang.syarat.SyaratBuilder;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Conditions of the person who signs, as far as the request tells of them: a decision is of the
 * office, and what is not told of its holder is not asked.
 */
public final class SignerConditions {

  private static final JsonPointer CONFLICT = JsonPointer.parse("/konflikKepentingan");
  private static final JsonPointer TERM = JsonPointer.parse("/masaJabatan");
  private static final JsonPointer HEAD = JsonPointer.parse("/keadaanKepala/kepala");
  private static final int YEARS_OF_A_HEAD = 5;

  private SignerConditions() {}

  public static void add(PermintaanKeputusan request, SyaratBuilder all) {
    boolean isSinceUu30 = LawDays.isSince(request.tanggal(), LawDays.UU_30_2014);
    if (request.konflikKepentingan().isPresent() && isSinceUu30) {
      all.add(
          Syarat.of(
              JenisSyarat.TANPA_KONFLIK_KEPENTINGAN,
              Hasil.of(!request.konflikKepentingan().get()),
              ObjectConditions.fromRequest(CONFLICT, Law.CONFLICT)));
    }
    head(request).ifPresent(all::add);
    if (request.masaJabatan().isPresent() && request.pejabat().jabatan() == Jabatan.KEPALA_DESA) {
      VillageHeadTerm term = new VillageHeadTerm(request.masaJabatan().get());
      LocalDate day = request.tanggal();
      all.add(
          Syarat.of(
              JenisSyarat.MASA_JABATAN,
              term.contains(day),
              ObjectConditions.fromRequest(TERM, VillageHeadTerm.law(day), day, term.of(day))));
    } else if (request.masaJabatan().isPresent()) {
      Jabatan jabatan = request.pejabat().jabatan();
      boolean isHead = jabatan.isKepalaDaerahKabupatenKota() || jabatan == Jabatan.GUBERNUR;
      Periode stated = request.masaJabatan().get();
      Periode term = isHead ? ofHead(stated) : stated;
      Object latest =
          term.equals(stated) ? "" : term.akhir().orElse(LocalDate.MAX).minusDays(1).toString();
      all.add(
          Syarat.of(
              JenisSyarat.MASA_JABATAN,
              Hasil.of(term.contains(request.tanggal())),
              ObjectConditions.fromRequest(
                  TERM,
                  (isHead ? Law.TERM_OF_HEAD : Law.TERM).on(request.tanggal()),
                  request.tanggal(),
                  stated,
                  latest)));
    }
  }

  /** Whether a head who signs can do his work, where the request says so of the day. */
  private static Optional<Syarat> head(PermintaanKeputusan request) {
    LocalDate day = request.tanggal();
    return request
        .keadaanKepala()
        .filter(one -> Signer.of(request.pejabat()) == Signer.HEAD)
        .filter(one -> one.masa().map(time -> time.contains(day)).orElse(true))
        .flatMap(KeadaanKepalaDaerah::kepala)
        .map(state -> HeadAtWork.of(request.pejabat(), state, day, Dalil.PERMINTAAN, HEAD));
  }

  /** Five years from the inauguration at the latest, whatever end is stated. */
  private static Periode ofHead(Periode stated) {
    LocalDate latest = stated.mulai().plusYears(YEARS_OF_A_HEAD);
    Optional<LocalDate> end = stated.akhir().filter(day -> day.isBefore(latest));
    return Periode.of(stated.mulai(), end.orElse(latest));
  }
}
