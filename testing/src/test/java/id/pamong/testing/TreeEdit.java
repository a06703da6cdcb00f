package id.pamong.testing;

import id.pamong.wewenang.syarat.Hasil;
import id.pamong.wewenang.syarat.Syarat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Changes of single conditions in a tree of reasons, told apart by their place. */
final class TreeEdit {

  /** Of these one child is enough, as the law reads; of all others every child is necessary. */
  private static final Set<String> CHOICES =
      Set.of(
          "wewenang",
          "pemberi-berwenang",
          "pembacaan",
          "sumber-atau-kedua-pembacaan",
          "perubahan-sehari",
          "tugas-pembantuan");

  private TreeEdit() {}

  /** Returns the conditions that are looked up, in the order of the tree. */
  static List<Syarat> leaves(Syarat node) {
    if (node.anak().isEmpty()) {
      return List.of(node);
    }
    return node.anak().stream().flatMap(child -> leaves(child).stream()).toList();
  }

  /** Returns the tree with another outcome of one leaf. */
  static Syarat with(Syarat node, int leaf, Hasil hasil) {
    if (node.anak().isEmpty()) {
      return Syarat.of(node.jenis(), hasil, node.dalil());
    }
    List<Syarat> children = new ArrayList<>();
    int before = 0;
    for (Syarat child : node.anak()) {
      int size = leaves(child).size();
      boolean isIn = leaf >= before && leaf < before + size;
      children.add(isIn ? with(child, leaf - before, hasil) : child);
      before += size;
    }
    return Syarat.of(node.jenis(), node.dalil(), children);
  }

  /** Tells whether a leaf lies below a node of which another child is enough. */
  static boolean isOneOfSeveral(Syarat node, int leaf) {
    int before = 0;
    for (Syarat child : node.anak()) {
      int size = leaves(child).size();
      if (leaf >= before && leaf < before + size) {
        boolean isChoice = CHOICES.contains(node.jenis().id()) && node.anak().size() > 1;
        return isChoice || isOneOfSeveral(child, leaf - before);
      }
      before += size;
    }
    return false;
  }

  /** Returns the places of the leaves that decide a tree that is not met, by a plain walk. */
  static List<Integer> deciding(Syarat root) {
    List<Integer> places = new ArrayList<>();
    if (root.hasil() != Hasil.TERPENUHI) {
      walk(root, root.hasil(), 0, places);
    }
    return places;
  }

  private static int walk(Syarat node, Hasil wanted, int first, List<Integer> places) {
    if (node.anak().isEmpty()) {
      if (node.hasil() == wanted) {
        places.add(first);
      }
      return first + 1;
    }
    int next = first;
    for (Syarat child : node.anak()) {
      int after = next + leaves(child).size();
      if (child.hasil() == wanted) {
        walk(child, wanted, next, places);
      }
      next = after;
    }
    return next;
  }
}
