package id.pamong.data.compiler;

import java.io.IOException;

/** Reads the regions out of a package. */
interface SourceReader {

  RegionTable read(Tarball tarball) throws IOException;

  /** Chooses the reader of a package by its name. */
  static SourceReader of(String packageName) {
    return switch (packageName) {
      case "idn-area-data" -> new IdnAreaDataReader();
      case "wilayah-indonesia" -> new WilayahIndonesiaReader();
      default ->
          throw new CompileException("package must be a known one, but was '" + packageName + "'");
    };
  }
}
