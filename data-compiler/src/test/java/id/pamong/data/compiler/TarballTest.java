package id.pamong.data.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TarballTest {

  @Test
  void readsEveryFileWhateverItsLength() throws Exception {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("package/empty", "");
    files.put("package/short", "satu");
    files.put("package/block", "x".repeat(512));
    files.put("package/long", "y".repeat(1025));
    byte[] archive = SmallPackages.archive(files);

    Tarball tarball = Tarball.open("contoh", archive, Tarball.integrity(archive));

    for (Map.Entry<String, String> file : files.entrySet()) {
      assertThat(new String(tarball.file(file.getKey()), UTF_8)).isEqualTo(file.getValue());
    }
  }

  @Test
  void refusesAnArchiveOfAnotherHash() {
    byte[] archive = SmallPackages.archive(Map.of("package/a", "a"));
    assertThatThrownBy(() -> Tarball.open("contoh-1.0.0.tgz", archive, "sha512-lain"))
        .isInstanceOf(CompileException.class)
        .hasMessageStartingWith(
            "package contoh-1.0.0.tgz must have integrity sha512-lain, but was");
  }

  @Test
  void integrityIsTheHashInBase64() {
    assertThat(Tarball.integrity(new byte[0]))
        .isEqualTo(
            "sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6"
                + "+SfaPg==");
  }

  @Test
  void namesAFileThatIsMissing() throws Exception {
    byte[] archive = SmallPackages.archive(Map.of("package/a", "a"));
    Tarball tarball = Tarball.open("contoh", archive, Tarball.integrity(archive));
    assertThatThrownBy(() -> tarball.file("package/b"))
        .isInstanceOf(CompileException.class)
        .hasMessage("package contoh must have the file package/b, but had [package/a]");
  }
}
