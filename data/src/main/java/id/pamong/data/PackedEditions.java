package id.pamong.data;

import id.pamong.wilayah.WilayahCounts;
import id.pamong.wilayah.WilayahEdition;
import id.pamong.wilayah.WilayahEdition.Confirmation;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The editions of a pack and how many regions each one has. */
final class PackedEditions {

  /** Stands for an open last day. */
  static final int NO_DAY = Integer.MIN_VALUE;

  private final List<WilayahEdition> editions;
  private final WilayahEdition[] array;
  private final WilayahCounts[] counts;

  private PackedEditions(List<WilayahEdition> editions, WilayahCounts[] counts) {
    this.editions = editions;
    this.array = editions.toArray(new WilayahEdition[0]);
    this.counts = counts;
  }

  static PackedEditions read(byte[] section) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(section));
    int size = in.readUnsignedByte();
    List<WilayahEdition> editions = new ArrayList<>(size);
    WilayahCounts[] counts = new WilayahCounts[size];
    for (int i = 0; i < size; i++) {
      editions.add(readEdition(in));
      counts[i] =
          new WilayahCounts(
              in.readInt(),
              in.readInt(),
              in.readInt(),
              in.readInt(),
              in.readInt(),
              in.readInt(),
              in.readInt());
    }
    return new PackedEditions(List.copyOf(editions), counts);
  }

  private static WilayahEdition readEdition(DataInputStream in) throws IOException {
    String id = in.readUTF();
    String shortName = in.readUTF();
    String decree = in.readUTF();
    LocalDate from = LocalDate.ofEpochDay(in.readInt());
    int until = in.readInt();
    int size = in.readUnsignedByte();
    List<Confirmation> alsoUnder = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      alsoUnder.add(new Confirmation(in.readUTF(), LocalDate.ofEpochDay(in.readInt())));
    }
    Optional<LocalDate> exactUntil =
        until == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(until));
    return new WilayahEdition(id, shortName, decree, from, exactUntil, alsoUnder);
  }

  List<WilayahEdition> all() {
    return editions;
  }

  WilayahCounts counts(int edition) {
    return counts[edition];
  }

  WilayahEdition get(int edition) {
    return array[edition];
  }

  /** The index of an edition; nearly always it is one that this catalog gave out. */
  @SuppressWarnings("ReferenceEquality")
  int indexOf(WilayahEdition edition) {
    int index = -1;
    for (int i = 0; i < array.length; i++) {
      // No early end: which edition comes next is hard to foresee where they are mixed.
      index = array[i] == edition ? i : index;
    }
    return index < 0 ? indexOfEqual(edition) : index;
  }

  private int indexOfEqual(WilayahEdition edition) {
    int index = editions.indexOf(edition);
    if (index < 0) {
      throw new IllegalArgumentException(
          "edition must be one of " + editions + ", but was '" + edition + "'");
    }
    return index;
  }
}
