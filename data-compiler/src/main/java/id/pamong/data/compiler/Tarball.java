package id.pamong.data.compiler;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The files of a package as the npm registry serves it: a gzipped tar archive (ustar). */
final class Tarball {

  private static final int BLOCK = 512;
  private static final int NAME_END = 100;
  private static final int SIZE_AT = 124;
  private static final int SIZE_END = 136;
  private static final int TYPE_AT = 156;

  private final String name;
  private final Map<String, byte[]> files;

  private Tarball(String name, Map<String, byte[]> files) {
    this.name = name;
    this.files = files;
  }

  /**
   * Reads an archive after checking that it is the pinned one.
   *
   * @param name the package and version, for messages
   * @param archive the bytes of the archive
   * @param integrity {@code sha512-} and the hash in Base64
   */
  static Tarball open(String name, byte[] archive, String integrity) throws IOException {
    String found = integrity(archive);
    if (!found.equals(integrity)) {
      throw new CompileException(
          "package " + name + " must have integrity " + integrity + ", but was '" + found + "'");
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(archive))) {
      byte[] header = in.readNBytes(BLOCK);
      while (header.length == BLOCK && header[0] != 0) {
        int size = Integer.parseInt(text(header, SIZE_AT, SIZE_END).strip(), 8);
        byte[] content = in.readNBytes(size);
        if (content.length != size) {
          throw new CompileException("package " + name + " must be whole, but was cut");
        }
        if (header[TYPE_AT] == '0' || header[TYPE_AT] == 0) {
          files.put(text(header, 0, NAME_END), content);
        }
        in.skipNBytes(Math.floorMod(-size, BLOCK));
        header = in.readNBytes(BLOCK);
      }
    }
    return new Tarball(name, files);
  }

  static String integrity(byte[] archive) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-512").digest(archive);
      return "sha512-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(byte[] header, int from, int to) {
    int end = from;
    while (end < to && header[end] != 0) {
      end++;
    }
    return new String(header, from, end - from, US_ASCII);
  }

  byte[] file(String path) {
    byte[] content = files.get(path);
    if (content == null) {
      throw new CompileException(
          "package " + name + " must have the file " + path + ", but had " + files.keySet());
    }
    return content;
  }
}
