package id.pamong.validation.forkopimcam;

import id.pamong.hukum.DasarHukum;
import id.pamong.hukum.InstrumenHukum;
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
import id.pamong.validation.Found;
import id.pamong.wilayah.KodeWilayah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Decrees that set the forum of a kecamatan, sound but for what a test says. */
final class Forums {

  static List<String> found(String rule, PenetapanForkopimcam decree) {
    return Found.by("forkopimcam." + rule, ForkopimcamRules.all(), decree);
  }

  static PenetapanForkopimcam on(String day) {
    boolean late = !LocalDate.parse(day).isBefore(LocalDate.of(2022, 2, 25));
    return PenetapanForkopimcam.builder()
        .instrumen(
            InstrumenPenetapan.of(
                late ? JenisInstrumen.KEPUTUSAN_BUPATI : JenisInstrumen.KEPUTUSAN_CAMAT,
                "901",
                day))
        .kecamatan(KodeWilayah.parse("35.12.07"))
        .addDasarHukum(DasarHukum.of(InstrumenHukum.of(JenisInstrumen.UU, "25", 2009)))
        .usulan(new UsulanForkopimcam(Jabatan.CAMAT, Optional.empty()))
        .ketua(Jabatan.CAMAT)
        .sekretaris(Jabatan.SEKRETARIS_KECAMATAN)
        .addAnggota(AnggotaForkopimcam.of(UnsurForkopimcam.KEPALA_KEPOLISIAN_SEKTOR))
        .addAnggota(AnggotaForkopimcam.of(UnsurForkopimcam.KOMANDAN_RAYON_MILITER))
        .build();
  }

  static PenetapanForkopimcam on(String day, UnaryOperator<PenetapanForkopimcam.Builder> change) {
    return change.apply(PenetapanForkopimcam.builder().from(on(day))).build();
  }

  static PenetapanForkopimcam in(String day, String kode) {
    return on(day, d -> d.kecamatan(KodeWilayah.parse(kode)));
  }

  static PenetapanForkopimcam by(String day, JenisInstrumen jenis) {
    return on(day, d -> d.instrumen(InstrumenPenetapan.of(jenis, "901", day)));
  }

  static PenetapanForkopimcam proposed(String day, Jabatan by, String on) {
    return on(day, d -> d.usulan(new UsulanForkopimcam(by, Optional.of(LocalDate.parse(on)))));
  }

  static PenetapanForkopimcam chaired(String day) {
    return on(day, d -> d.ketua(Jabatan.KEPALA_KEPOLISIAN_SEKTOR));
  }

  static PenetapanForkopimcam with(String day, UnsurForkopimcam unsur) {
    return on(day, d -> d.addAnggota(AnggotaForkopimcam.of(unsur)));
  }

  static PenetapanForkopimcam having(AnggotaForkopimcam anggota) {
    return on("2023-06-01", d -> d.addAnggota(anggota));
  }

  static PenetapanForkopimcam only(String day, UnsurForkopimcam unsur) {
    return on(day, d -> d.anggota(List.of(AnggotaForkopimcam.of(unsur))));
  }

  static PenetapanForkopimcam appointed(UnsurForkopimcam unsur, PenunjukUnsur penunjuk) {
    return on("2023-06-01", d -> d.anggota(List.of(AnggotaForkopimcam.of(unsur, penunjuk))));
  }

  static PenetapanForkopimcam ofGubernur(String day, boolean reports) {
    return on(
        day,
        d ->
            d.pelaporan(
                new PelaporanForkopimcam(
                    Jabatan.BUPATI, List.of(), Optional.empty(), Optional.of(reports))));
  }

  static PenetapanForkopimcam replacing(String day, String before) {
    return on(day, d -> d.penetapanSebelumnya(LocalDate.parse(before)));
  }

  static PenetapanForkopimcam passedOn(String day, Jabatan office) {
    return on(
        day,
        d -> d.pelaporan(new PelaporanForkopimcam(Jabatan.BUPATI, List.of(), Optional.of(office))));
  }

  static PenetapanForkopimcam reporting(Jabatan penerima, MasaLaporan... masa) {
    return on(
        "2023-06-01",
        d -> d.pelaporan(new PelaporanForkopimcam(penerima, List.of(masa), Optional.empty())));
  }

  static PenetapanForkopimcam paid(SumberPendanaan... sumber) {
    return on("2023-06-01", d -> d.pendanaan(List.of(sumber)));
  }

  private Forums() {}
}
