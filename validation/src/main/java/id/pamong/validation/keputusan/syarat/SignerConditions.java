package id.pamong.validation.keputusan.syarat;

import id.pamong.finding.JsonPointer;
import id.pamong.hukum.Periode;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.validation.keputusan.norma.Law;
import id.pamong.validation.keputusan.norma.LawDays;
import id.pamong.validation.keputusan.norma.Norm;
import id.pamong.validation.keputusan.norma.ObjectConditions;
import id.pamong.wewenang.keputusan.KeadaanKepalaDaerah;
import id.pamong.wewenang.keputusan.PermintaanKeputusan;
import id.pamong.wewenang.mandat.SusunanJabatan;
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
  private static final Norm CUSTODY = Norm.of(Law.uu23("65 ayat (3)"));
  private static final Norm AWAY = Norm.of(Law.uu23("65 ayat (4)", "65 ayat (5)", "65 ayat (6)"));
  private static final Norm SUSPENDED = Norm.of(Law.uu23("86 ayat (1)"));
  private static final Norm VACANT = Norm.of(Law.uu23("87", "88"));
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

  /**
   * A head in custody is barred from his work, a suspended one has it done by the wakil. One who is
   * away for a time has it done by the wakil too, and the law does not bar him: that he is said to
   * be away and to sign contradicts itself.
   */
  private static Optional<Syarat> head(PermintaanKeputusan request) {
    Optional<KeadaanPejabat> state =
        request
            .keadaanKepala()
            .filter(one -> SusunanJabatan.isKepalaDaerah(request.pejabat()))
            .filter(one -> one.masa().map(time -> time.contains(request.tanggal())).orElse(true))
            .flatMap(KeadaanKepalaDaerah::kepala);
    boolean isSinceUu23 = LawDays.isSince(request.tanggal(), LawDays.UU_23_2014);
    boolean isAway = state.filter(KeadaanPejabat.BERHALANGAN_SEMENTARA::equals).isPresent();
    if (state.isEmpty() || (isAway && !isSinceUu23)) {
      return Optional.empty();
    }
    if (isAway) {
      return Optional.of(away(request, state.get()));
    }
    boolean isFree = state.get() == KeadaanPejabat.MENJALANKAN_TUGAS;
    return Optional.of(
        Syarat.of(
            JenisSyarat.KEPALA_DAERAH_BERTUGAS,
            isFree || isSinceUu23 ? Hasil.of(isFree) : Hasil.TIDAK_DIKETAHUI,
            ObjectConditions.fromRequest(
                HEAD, barring(state.get()).on(request.tanggal()), state.get().name())));
  }

  private static Syarat away(PermintaanKeputusan request, KeadaanPejabat state) {
    return Syarat.of(
        JenisSyarat.KEPALA_DAERAH_BERTUGAS,
        Hasil.TIDAK_DIKETAHUI,
        ObjectConditions.fromRequest(
            HEAD, AWAY.on(request.tanggal()), state.name(), request.pejabat()));
  }

  private static Norm barring(KeadaanPejabat state) {
    return switch (state) {
      case DIBERHENTIKAN_SEMENTARA -> SUSPENDED;
      case TIDAK_ADA_PEJABAT -> VACANT;
      default -> CUSTODY;
    };
  }

  /** Five years from the inauguration at the latest, whatever end is stated. */
  private static Periode ofHead(Periode stated) {
    LocalDate latest = stated.mulai().plusYears(YEARS_OF_A_HEAD);
    Optional<LocalDate> end = stated.akhir().filter(day -> day.isBefore(latest));
    return Periode.of(stated.mulai(), end.orElse(latest));
  }
}
