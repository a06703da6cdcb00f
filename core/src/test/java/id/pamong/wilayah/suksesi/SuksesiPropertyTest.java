package id.pamong.wilayah.suksesi;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.wilayah.KodeWilayah;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the derivation over random renumberings of one kecamatan. */
class SuksesiPropertyTest {

  private static final String ABOVE =
      "94 Papua Tengah\n94.03 Kabupaten Paniai\n94.03.01 Paniai Timur\n";
  private static final List<String> NAMES =
      List.of("Awabutu", "Bibida", "Deta", "Enarotali", "Iyaitaka", "Kopo", "Madi", "Toko");

  @Provide
  Arbitrary<List<Integer>> orders() {
    return Arbitraries.shuffle(0, 1, 2, 3, 4, 5, 6, 7);
  }

  private static SmallCatalog renumbered(List<Integer> order, int shift) {
    StringBuilder before = new StringBuilder(ABOVE);
    StringBuilder after = new StringBuilder(ABOVE);
    for (int i = 0; i < order.size(); i++) {
      before.append("94.03.01.").append(2001 + i).append(' ').append(NAMES.get(i)).append('\n');
      after
          .append("94.03.01.")
          .append(2001 + shift + order.get(i))
          .append(' ')
          .append(NAMES.get(i))
          .append('\n');
    }
    return SmallCatalog.of(before.toString(), after.toString());
  }

  /** Codes moved on, swapped in pairs or in a ring, or left alone: names alone tell which. */
  @Property(tries = 100)
  void distinctNamesAreFoundUnderWhateverCodes(@ForAll("orders") List<Integer> order) {
    for (int shift : new int[] {0, 3, 20}) {
      SmallCatalog catalog = renumbered(order, shift);
      for (int i = 0; i < order.size(); i++) {
        Jejak there = catalog.forward("94.03.01." + (2001 + i));
        KodeWilayah now = KodeWilayah.of(94, 3, 1, 2001 + shift + order.get(i));
        assertThat(there.penerus()).map(one -> one.wilayah().kode()).containsExactly(now);
        assertThat(there.status() == StatusSuksesi.TETAP).isEqualTo(now.equals(there.kode()));
        Jejak back = catalog.backward(now.toString());
        assertThat(back.penerus()).map(one -> one.wilayah().kode()).containsExactly(there.kode());
      }
    }
  }

  /** Of several of one name none is told from the others, however many came and went. */
  @Property(tries = 100)
  void equalNamesAreNeverTakenForOneAnother(@ForAll("orders") List<Integer> order) {
    int went = 2 + order.get(0) % 3;
    int came = 2 + order.get(1) % 3;
    SmallCatalog catalog = SmallCatalog.of(same(went, 2001), same(came, 2101));
    List<StatusSuksesi> answers = new ArrayList<>();
    for (int i = 0; i < went; i++) {
      answers.add(catalog.forward("94.03.01." + (2001 + i)).status());
    }
    assertThat(answers).containsOnly(StatusSuksesi.BANYAK);
  }

  private static String same(int count, int first) {
    StringBuilder lines = new StringBuilder(ABOVE);
    for (int i = 0; i < count; i++) {
      lines.append("94.03.01.").append(first + i).append(" Kogekotu\n");
    }
    return lines.toString();
  }
}
