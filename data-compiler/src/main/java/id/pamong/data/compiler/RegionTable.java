package id.pamong.data.compiler;

import id.pamong.value.InvalidValueException;
import id.pamong.wilayah.KodeWilayah;
import id.pamong.wilayah.Tingkat;
import java.util.Collections;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The regions of one edition as a source has them: names by code, nothing left out. */
final class RegionTable {

  private final NavigableMap<KodeWilayah, String> names = new TreeMap<>();

  /** Adds a region; a code that is no code and a code that comes twice are refused. */
  RegionTable add(String code, String name) {
    try {
      String earlier = names.putIfAbsent(KodeWilayah.parse(code), name);
      if (earlier != null) {
        throw new CompileException(
            "code must come once, but was '" + code + "' for " + earlier + " and " + name);
      }
      return this;
    } catch (InvalidValueException e) {
      throw new CompileException(e.getMessage() + " for " + name);
    }
  }

  void rename(KodeWilayah kode, String name) {
    names.replace(kode, name);
  }

  /** Checks that every region has its parent, and every region above the villages has children. */
  RegionTable checkTree() {
    Set<KodeWilayah> parents = new HashSet<>();
    for (KodeWilayah kode : names.keySet()) {
      kode.induk().ifPresent(parents::add);
    }
    for (KodeWilayah parent : parents) {
      if (!names.containsKey(parent)) {
        throw new CompileException("parent must be in the edition, but was '" + parent + "'");
      }
    }
    for (KodeWilayah kode : names.keySet()) {
      if (kode.tingkat() != Tingkat.DESA_KELURAHAN && !parents.contains(kode)) {
        throw new CompileException("region must have children, but was '" + kode + "'");
      }
    }
    return this;
  }

  NavigableMap<KodeWilayah, String> names() {
    return Collections.unmodifiableNavigableMap(names);
  }
}
