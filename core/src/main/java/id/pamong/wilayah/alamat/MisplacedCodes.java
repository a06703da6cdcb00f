package id.pamong.wilayah.alamat;

import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.index.CodeInText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Codes that were given for a part of another level: that of a kecamatan for the village.
 *
 * @param alamat the address with each code at its own level, unless that part was given too
 * @param causes one for each code
 */
record MisplacedCodes(Alamat alamat, List<Perbaikan> causes) {

  /** Two digits alone are rather a number than the code of a provinsi. */
  private static final int SHORTEST = 4;

  MisplacedCodes {
    causes = List.copyOf(causes);
  }

  static MisplacedCodes of(Alamat alamat) {
    Alamat moved = alamat;
    List<Perbaikan> causes = new ArrayList<>();
    for (Tingkat tingkat : Tingkat.values()) {
      String text = alamat.part(tingkat).map(String::strip).orElse("");
      Optional<KodeWilayah> kode =
          text.length() < SHORTEST ? Optional.empty() : CodeInText.whole(text);
      if (kode.isPresent() && kode.get().tingkat() != tingkat) {
        moved = moved.with(tingkat, "");
        causes.add(new Perbaikan(SebabPerbaikan.KODE_TINGKAT_LAIN, tingkat, text, ""));
        if (alamat.part(kode.get().tingkat()).isEmpty()) {
          moved = moved.with(kode.get().tingkat(), text);
        }
      }
    }
    return new MisplacedCodes(moved, causes);
  }

  /** Returns a diagnosis of the address with what was wrong; what was found is only the nearest. */
  DiagnosisAlamat told(DiagnosisAlamat diagnosis) {
    List<Perbaikan> all = new ArrayList<>(causes);
    all.addAll(diagnosis.sebab());
    StatusAlamat status =
        diagnosis.status().isFound() ? StatusAlamat.TIDAK_DITEMUKAN : diagnosis.status();
    return new DiagnosisAlamat(status, all, diagnosis.kandidat(), diagnosis.sisa());
  }
}
