package id.pamong.testing;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.KeadaanPejabat;
import id.pamong.pemerintahan.pengangkatan.JabatanDiangkat;
import id.pamong.pemerintahan.pengangkatan.PengangkatanPejabat;
import id.pamong.pemerintahan.pengangkatan.StatusKepegawaian;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Draws a valid decree that appoints a camat or a lurah. */
final class PengangkatanDraw {

  private PengangkatanDraw() {}

  static PengangkatanPejabat draw(Draft draft) {
    Choices choices = draft.choices();
    List<KodeWilayah> kelurahan =
        draft.regions().villages(draft.daerah(), KodeWilayah::isKelurahan);
    boolean second = choices.flip() || draft.has(Demand.LURAH);
    boolean lurah = second && !draft.has(Demand.CAMAT) && !kelurahan.isEmpty();
    List<KodeWilayah> places = lurah ? kelurahan : draft.regions().children(draft.daerah());
    boolean silent = draft.strays(Demand.CLEAN);
    boolean degree = choices.flip();
    Optional<Boolean> answered = choices.flip() ? Optional.of(true) : Optional.empty();
    Optional<Boolean> able = silent ? answered : Optional.of(true);
    Jabatan other =
        draft.isSince(Days.PP_17_2018)
            ? choices.of(Jabatan.SEKRETARIS_DAERAH, Jabatan.KEPALA_DINAS)
            : Jabatan.SEKRETARIS_DAERAH;
    Jabatan ofLurah = draft.isSince(Days.UU_23_2014) ? Jabatan.SEKRETARIS_DAERAH : Jabatan.CAMAT;
    Jabatan annuller = choices.of(Jabatan.GUBERNUR, ForkopimcamDraw.head(draft));
    Jabatan annulling = draft.has(Demand.CLEAN) ? Jabatan.GUBERNUR : annuller;
    boolean later = choices.flip();
    LocalDate effect = draft.tanggal().plusDays(choices.distance(60));
    PengangkatanPejabat.Builder decree =
        PengangkatanPejabat.builder()
            .instrumen(
                new InstrumenPenetapan(
                    draft.keputusan(), "821/" + draft.nomor() + "/CONTOH", draft.tanggal()))
            .jabatan(lurah ? JabatanDiangkat.LURAH : JabatanDiangkat.CAMAT)
            .wilayah(choices.of(places))
            .tanggalBerlaku(later ? Optional.of(effect) : Optional.empty())
            .kuasaPenggunaAnggaranKelurahan(lurah ? Optional.of(true) : Optional.empty())
            .dasarHukum(DasarHukumDraw.inForce(draft));
    if (choices.flip()) {
      decree.penetap(ForkopimcamDraw.head(draft));
    }
    if (choices.flip()) {
      decree.keadaanKepalaDaerah(KeadaanPejabat.MENJALANKAN_TUGAS);
    }
    if (!silent) {
      decree
          .status(StatusKepegawaian.PNS)
          .pengusul(lurah ? ofLurah : other)
          .ijazahPemerintahan(degree)
          .sertifikatKepamongprajaan(degree ? answered : Optional.of(true))
          .lamaTugasDiWilayah(degree ? Optional.of(2) : Optional.empty())
          .sertifikatPendidikanTeknis(degree ? answered : Optional.of(true));
    }
    return lurah
        ? decree.kemampuanAdministrasi(able).memahamiSosialBudaya(able).build()
        : decree
            .melaluiSeleksi(answered)
            .dibatalkanOleh(choices.oneIn(6) ? Optional.of(annulling) : Optional.empty())
            .build();
  }
}
