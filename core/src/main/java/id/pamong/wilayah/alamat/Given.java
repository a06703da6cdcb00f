package id.pamong.wilayah.alamat;

import id.pamong.wilayah.Tingkat;
import id.pamong.wilayah.index.LevelWord;
import id.pamong.wilayah.index.LongNumbers;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was typed, so that a diagnosis of another reading tells that and not the reading.
 *
 * @param pieces the parts, or what stands between commas
 */
record Given(List<String> pieces) {

  private static final Pattern COMMAS = Pattern.compile("[,;|\\n\\r\\t]+");

  static Given of(Alamat alamat) {
    return new Given(
        Stream.of(Tingkat.values()).flatMap(tingkat -> alamat.part(tingkat).stream()).toList());
  }

  static Given of(String text) {
    return new Given(List.of(COMMAS.split(text, -1)));
  }

  /** Returns a diagnosis with what was typed. */
  DiagnosisAlamat told(DiagnosisAlamat diagnosis) {
    return new DiagnosisAlamat(
        diagnosis.status(),
        diagnosis.sebab().stream().map(this::told).toList(),
        diagnosis.kandidat(),
        diagnosis.sisa());
  }

  private Perbaikan told(Perbaikan cause) {
    if (cause.diberikan().isEmpty() || piecesWith(cause.diberikan()).size() > 0) {
      return cause;
    }
    Words words = Words.of(cause.diberikan());
    boolean hasKind = words.size() > 1 && LevelWord.of(words.form(0)).isPresent();
    List<String> typed = hasKind ? piecesWith(words.from(1).text()) : List.of();
    return typed.size() == 1
        ? new Perbaikan(
            cause.sebab(), cause.bagian(), LongNumbers.hidden(typed.get(0)), cause.seharusnya())
        : cause;
  }

  private List<String> piecesWith(String text) {
    return pieces.stream().filter(piece -> piece.contains(text)).toList();
  }
}
