package id.pamong.testing;

import id.pamong.hukum.InstrumenPenetapan;
import id.pamong.hukum.JenisInstrumen;
import id.pamong.pemerintahan.Jabatan;
import id.pamong.pemerintahan.forkopimcam.AnggotaForkopimcam;
import id.pamong.pemerintahan.forkopimcam.MasaLaporan;
import id.pamong.pemerintahan.forkopimcam.PelaporanForkopimcam;
import id.pamong.pemerintahan.forkopimcam.PenetapanForkopimcam;
import id.pamong.pemerintahan.forkopimcam.PenunjukUnsur;
import id.pamong.pemerintahan.forkopimcam.SumberPendanaan;
import id.pamong.pemerintahan.forkopimcam.UnsurForkopimcam;
import id.pamong.pemerintahan.forkopimcam.UsulanForkopimcam;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a valid decree on a Forkopimcam: it has no ERROR under the law of its day. */
final class ForkopimcamDraw {

  private ForkopimcamDraw() {}

  static PenetapanForkopimcam draw(Draft draft) {
    Choices choices = draft.choices();
    KodeWilayah kecamatan = choices.of(draft.regions().children(draft.daerah()));
    return PenetapanForkopimcam.builder()
        .kecamatan(kecamatan)
        .instrumen(
            new InstrumenPenetapan(
                jenis(draft), "100.3.3/" + draft.nomor() + "/CONTOH", draft.tanggal()))
        .dasarHukum(DasarHukumDraw.inForce(draft))
        .usulan(usulan(draft))
        .penetapanSebelumnya(penetapanSebelumnya(draft))
        .ketua(Jabatan.CAMAT)
        .sekretaris(sekretaris(draft))
        .anggota(anggota(draft, kecamatan))
        .pelaporan(pelaporan(draft))
        .pendanaan(pendanaan(draft))
        .build();
  }

  static Jabatan head(Draft draft) {
    return draft.daerah().isKota() ? Jabatan.WALI_KOTA : Jabatan.BUPATI;
  }

  private static JenisInstrumen jenis(Draft draft) {
    boolean head = draft.choices().flip();
    if (draft.isSince(Days.PP_12_2022) || (head && !draft.isSince(Days.PP_17_2018))) {
      return draft.keputusan();
    }
    return JenisInstrumen.KEPUTUSAN_CAMAT;
  }

  private static Optional<UsulanForkopimcam> usulan(Draft draft) {
    LocalDate day = draft.tanggal().minusDays(draft.choices().distance(120));
    boolean dated = draft.choices().flip();
    boolean left = draft.strays(Demand.CLEAN);
    return left
        ? Optional.empty()
        : Optional.of(
            new UsulanForkopimcam(Jabatan.CAMAT, dated ? Optional.of(day) : Optional.empty()));
  }

  /** Of the same regime, or replaced in the six months that PP 12/2022 gives. */
  private static Optional<LocalDate> penetapanSebelumnya(Draft draft) {
    LocalDate before = draft.tanggal().minusDays(1 + draft.choices().distance(900));
    boolean stated = draft.choices().oneIn(3);
    boolean late = before.isBefore(Days.PP_12_2022) && draft.isSince(Days.PP_12_2022.plusMonths(6));
    return stated && !late ? Optional.of(before) : Optional.empty();
  }

  private static Optional<Jabatan> sekretaris(Draft draft) {
    boolean left = draft.strays(Demand.CLEAN);
    boolean other = draft.choices().oneIn(4) && !draft.isSince(Days.PP_12_2022);
    if (left) {
      return Optional.empty();
    }
    return Optional.of(other ? Jabatan.KEPALA_SEKSI_KECAMATAN : Jabatan.SEKRETARIS_KECAMATAN);
  }

  private static List<AnggotaForkopimcam> anggota(Draft draft, KodeWilayah kecamatan) {
    List<AnggotaForkopimcam> anggota = new ArrayList<>();
    member(
            draft,
            UnsurForkopimcam.KEPALA_KEPOLISIAN_SEKTOR,
            UnsurForkopimcam.PEJABAT_KEPOLISIAN,
            PenunjukUnsur.KEPALA_KEPOLISIAN_RESOR,
            !draft.isSince(Days.PP_12_2022))
        .ifPresent(anggota::add);
    member(
            draft,
            UnsurForkopimcam.KOMANDAN_RAYON_MILITER,
            UnsurForkopimcam.PERWAKILAN_TNI,
            PenunjukUnsur.KOMANDAN_ANGKATAN,
            /* mayLack= */ true)
        .ifPresent(anggota::add);
    boolean prosecution = draft.choices().oneIn(4) || draft.has(Demand.PROSECUTION);
    int agencies = draft.choices().below(3);
    if (draft.has(Demand.OLD_MEMBERS)) {
      return anggota;
    }
    if (prosecution && draft.isSince(Days.PP_17_2018)) {
      anggota.add(prosecution(draft, kecamatan));
    }
    if (draft.isSince(Days.PP_17_2018) && !draft.isSince(Days.PP_12_2022)) {
      for (int i = 0; i < agencies; i++) {
        anggota.add(AnggotaForkopimcam.of(UnsurForkopimcam.PIMPINAN_INSTANSI_VERTIKAL));
      }
    }
    return anggota;
  }

  /** The head of a branch office that the camat includes. */
  private static AnggotaForkopimcam prosecution(Draft draft, KodeWilayah kecamatan) {
    UnsurForkopimcam unsur = UnsurForkopimcam.KEPALA_CABANG_KEJAKSAAN_NEGERI;
    boolean unsaid = draft.strays(Demand.CLEAN);
    KodeWilayah village = draft.choices().of(draft.regions().children(kecamatan));
    KodeWilayah domicile = draft.choices().of(kecamatan, village);
    AnggotaForkopimcam member =
        draft.choices().flip()
            ? AnggotaForkopimcam.of(unsur)
            : AnggotaForkopimcam.of(unsur, PenunjukUnsur.CAMAT);
    return unsaid ? member : member.berdomisili(domicile);
  }

  private static Optional<AnggotaForkopimcam> member(
      Draft draft,
      UnsurForkopimcam own,
      UnsurForkopimcam instead,
      PenunjukUnsur penunjuk,
      boolean mayLack) {
    boolean lacks = draft.strays(Demand.CLEAN) && mayLack;
    boolean replaced = draft.choices().oneIn(4) || draft.has(Demand.REPLACED_MEMBERS);
    boolean unsaid = draft.strays(Demand.CLEAN);
    if (lacks) {
      return Optional.empty();
    }
    if (!replaced || draft.has(Demand.OWN_MEMBERS)) {
      return Optional.of(AnggotaForkopimcam.of(own));
    }
    return Optional.of(
        unsaid ? AnggotaForkopimcam.of(instead) : AnggotaForkopimcam.of(instead, penunjuk));
  }

  private static Optional<PelaporanForkopimcam> pelaporan(Draft draft) {
    List<MasaLaporan> masa =
        draft
            .choices()
            .of(
                List.of(),
                List.of(MasaLaporan.BULANAN, MasaLaporan.TAHUNAN),
                List.of(MasaLaporan.BULANAN, MasaLaporan.TAHUNAN, MasaLaporan.SEWAKTU_WAKTU));
    Optional<Jabatan> onward =
        draft.choices().flip() ? Optional.of(Jabatan.GUBERNUR) : Optional.empty();
    return draft.choices().flip()
        ? Optional.of(new PelaporanForkopimcam(head(draft), masa, onward))
        : Optional.empty();
  }

  private static List<SumberPendanaan> pendanaan(Draft draft) {
    return draft
        .choices()
        .of(
            List.of(),
            List.of(SumberPendanaan.APBD_KABUPATEN_KOTA),
            List.of(SumberPendanaan.APBD_KABUPATEN_KOTA, SumberPendanaan.APBN));
  }
}
