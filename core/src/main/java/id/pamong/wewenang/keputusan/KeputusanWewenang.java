package id.pamong.wewenang.keputusan;

import id.pamong.pemerintahan.JabatanWilayah;
import id.pamong.wewenang.SumberWewenang;
import id.pamong.wewenang.syarat.Syarat;
import java.util.List;
import java.util.Optional;

/**
 * The answer: the office has the authority, has it not, or it cannot be told. Immutable and
 * thread-safe.
 *
 * <p>It follows from the tree alone: met, not met, not known.
 */
public sealed interface KeputusanWewenang {

  /**
   * Returns the name of the outcome, such as {@code TIDAK_BERWENANG}.
   *
   * @return the name
   */
  String keputusan();

  /**
   * Returns the tree of reasons.
   *
   * @return its root
   */
  Syarat syarat();

  /**
   * Returns remarks that do not change the outcome.
   *
   * @return the remarks
   */
  List<Catatan> catatan();

  /**
   * The office has the authority.
   *
   * @param sumber the source of the authority, where all satisfied bases agree on it
   * @param penanggungJawab who answers; UU 30/2014 Pasal 12 ayat (2), 13 ayat (7), 14 ayat (8);
   *     empty where that cannot be told
   * @param syarat the root of the tree
   * @param catatan the remarks
   */
  record Berwenang(
      Optional<SumberWewenang> sumber,
      Optional<JabatanWilayah> penanggungJawab,
      Syarat syarat,
      List<Catatan> catatan)
      implements KeputusanWewenang {

    /** Copies the remarks. */
    public Berwenang {
      catatan = List.copyOf(catatan);
    }

    @Override
    public String keputusan() {
      return "BERWENANG";
    }
  }

  /**
   * The office has not the authority.
   *
   * @param pelanggaran the faults of the basis that comes nearest; at least one
   * @param syarat the root of the tree
   * @param catatan the remarks
   */
  record TidakBerwenang(List<Pelanggaran> pelanggaran, Syarat syarat, List<Catatan> catatan)
      implements KeputusanWewenang {

    /** Copies the lists. */
    public TidakBerwenang {
      pelanggaran = List.copyOf(pelanggaran);
      catatan = List.copyOf(catatan);
    }

    @Override
    public String keputusan() {
      return "TIDAK_BERWENANG";
    }
  }

  /**
   * It cannot be told.
   *
   * @param kurang the conditions whose facts are missing; at least one
   * @param syarat the root of the tree
   * @param catatan the remarks
   */
  record TidakDapatDitentukan(List<Syarat> kurang, Syarat syarat, List<Catatan> catatan)
      implements KeputusanWewenang {

    /** Copies the lists. */
    public TidakDapatDitentukan {
      kurang = List.copyOf(kurang);
      catatan = List.copyOf(catatan);
    }

    @Override
    public String keputusan() {
      return "TIDAK_DAPAT_DITENTUKAN";
    }
  }
}
