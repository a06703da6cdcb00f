package id.pamong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pamong.cli.console.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a directory may hold besides plain documents: nothing is passed over without a word. */
class CliDirectoryTest {

  @TempDir Path dir;

  @Test
  @Timeout(60)
  void pipeIsToldAndTheRestIsDone() throws Exception {
    String sound = write("x.json");
    String pipe = dir.resolve("p.json").toString();
    assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();
    Path link = Files.createSymbolicLink(dir.resolve("l.ndjson"), dir.resolve("p.json"));
    assertThat(new ProcessBuilder("mkfifo", dir + "/notes").start().waitFor()).isZero();
    Ran ran = check("--lang=en");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err().lines())
        .containsExactlyInAnyOrder(
            "pamong: " + Printable.path(pipe) + ": is not a regular file",
            "pamong: " + Printable.path(link.toString()) + ": is not a regular file");
    assertThat(ran.sources()).containsExactly(sound);
  }

  @Test
  void directoryOfOnePipeHasOneComplaint() throws Exception {
    String pipe = dir.resolve("p.json").toString();
    assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();
    Ran ran = check();
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).isEqualTo("pamong: " + Printable.path(pipe) + ": bukan berkas biasa\n");
  }

  @Test
  void linkedDirectoryIsWalked() throws IOException {
    Files.createDirectories(dir.resolve("outside"));
    write("outside/x.json");
    Files.createDirectories(dir.resolve("d/e"));
    String own = write("d/a.json");
    Path link = Files.createSymbolicLink(dir.resolve("d/e/link"), dir.resolve("outside"));
    Ran ran = Ran.pamong("check", dir.resolve("d").toString(), "--format=json");
    assertThat(ran.status()).isZero();
    assertThat(ran.sources()).containsExactly(own, link.resolve("x.json").toString());
  }

  @Test
  void eachDirectoryIsWalkedOnceUnderItsOwnName() throws IOException {
    Files.createDirectories(dir.resolve("m/deep"));
    String deep = write("m/deep/x.json");
    String own = write("x.json");
    Files.createSymbolicLink(dir.resolve("a"), dir.resolve("m/deep"));
    Files.createSymbolicLink(dir.resolve("z"), dir.resolve("m"));
    Files.createSymbolicLink(dir.resolve("m/deep/loop"), dir);
    Ran ran = check();
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.sources()).containsExactly(deep, own);
  }

  @Test
  void firstOfTwoLinksGivesTheName() throws IOException {
    Path outside = Files.createDirectories(dir.resolve("outside"));
    write("outside/x.json");
    Path tree = Files.createDirectories(dir.resolve("tree"));
    Files.createSymbolicLink(tree.resolve("b"), outside);
    Files.createSymbolicLink(tree.resolve("a"), outside);
    assertThat(Ran.pamong("check", tree.toString(), "--format=json").sources())
        .containsExactly(tree.resolve("a/x.json").toString());
  }

  @Test
  void linkThatLeadsNowhereIsTold() throws IOException {
    String sound = write("x.json");
    Path link = Files.createSymbolicLink(dir.resolve("archive"), dir.resolve("missing"));
    Ran ran = check();
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).isEqualTo("pamong: " + Printable.path(link.toString()) + ": tidak ada\n");
    assertThat(ran.sources()).containsExactly(sound);
  }

  @Test
  void endingsMayBeInAnyCase() throws IOException {
    String upper = write("A.JSON");
    String lines = write("b.NdJson");
    assertThat(check().sources()).containsExactly(upper, lines + ":1");
    assertThat(Ran.pamong("check", lines, "--format=json").sources()).containsExactly(lines + ":1");
  }

  private Ran check(String... options) {
    List<String> args = new ArrayList<>(List.of("check", dir.toString(), "--format=json"));
    args.addAll(List.of(options));
    return Ran.pamong(args.toArray(String[]::new));
  }

  private String write(String name) throws IOException {
    return Files.writeString(dir.resolve(name), Documents.SOUND + "\n").toString();
  }

  @Test
  void linkToItselfIsNamedOnce() throws IOException {
    Path link = dir.resolve("link.json");
    Files.createSymbolicLink(link, link.getFileName());
    Ran ran = Ran.pamong("check", dir.toString());
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.hasOneComplaint()).isTrue();
    assertThat(ran.err()).containsOnlyOnce("link.json");
  }
}
