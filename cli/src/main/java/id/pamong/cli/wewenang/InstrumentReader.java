package id.pamong.cli.wewenang;

import id.pamong.cli.check.CheckJson;
import id.pamong.cli.check.CheckOutput;
import id.pamong.cli.check.CheckText;
import id.pamong.cli.check.Tally;
import id.pamong.cli.console.Exit;
import id.pamong.cli.console.Format;
import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.Printable;
import id.pamong.cli.input.DocumentReader;
import id.pamong.cli.input.Source;
import id.pamong.cli.input.SourceFinder;
import id.pamong.json.CheckedDocument;
import id.pamong.json.PamongJson;
import id.pamong.json.ReadResult;
import id.pamong.validation.keputusan.AuthorityEngine;
import id.pamong.wewenang.PelimpahanWewenang;
import id.pamong.wewenang.keputusan.BerkasKeputusan;
import id.pamong.wewenang.keputusan.InstrumenPengubah;
import id.pamong.wewenang.penugasan.PenugasanDesa;
import id.pamong.wewenang.penugasan.PenugasanPembantuan;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Reads the instruments under some paths: decrees, and those that case files carry or name. What is
 * wrong with the form of one is reported as {@code check} reports it, and other documents are told
 * of, since they give no authority here.
 */
final class InstrumentReader {

  private final Invocation invocation;
  private final CheckOutput output;
  private final Tally tally = new Tally();
  private final Set<PelimpahanWewenang> decrees = new LinkedHashSet<>();
  private final Set<InstrumenPengubah> changes = new LinkedHashSet<>();
  private final Set<PenugasanDesa> assignments = new LinkedHashSet<>();
  private final Set<PenugasanPembantuan> assistance = new LinkedHashSet<>();
  private int status = Exit.OK;

  InstrumentReader(Invocation invocation, Format format) {
    this.invocation = invocation;
    this.output = format == Format.JSON ? new CheckJson(invocation) : new CheckText(invocation);
  }

  /** Reads the paths; tells whether all of them could be read. */
  boolean read(List<String> paths) {
    invocation.openInputOnce(paths);
    DocumentReader reader = new DocumentReader(this::document);
    for (Source source : new SourceFinder(new Unreadable()).find(paths)) {
      try {
        read(source, reader);
      } catch (IOException e) {
        complain(source.name(), e);
      }
    }
    if (tally.documents() > 0) {
      output.end(tally);
    }
    return status == Exit.OK;
  }

  /** Returns the exit status where something could not be read. */
  int status() {
    return status;
  }

  /** Returns what answers from the instruments that were read. */
  AuthorityEngine engine() {
    return AuthorityEngine.of(invocation.suksesi(), decrees, changes, assignments, assistance);
  }

  private void read(Source source, DocumentReader reader) throws IOException {
    if (source.file().isEmpty()) {
      reader.readAny(source.name(), invocation.surroundings().in());
      return;
    }
    try (InputStream in = Files.newInputStream(source.file().get())) {
      if (source.isLines()) {
        reader.readLines(source.name(), in);
      } else {
        reader.readWhole(source.name(), in);
      }
    }
  }

  private void document(String source, OptionalLong line, byte[] json) {
    ReadResult<Object> read = PamongJson.withDefaults().read(json);
    if (read instanceof ReadResult.Refused<Object> refused) {
      CheckedDocument checked = new CheckedDocument(source, refused.jenis(), refused.report());
      tally.add(checked);
      output.document(checked);
      status = Math.max(status, Exit.FOUND);
      return;
    }
    ReadResult.Document<Object> document = (ReadResult.Document<Object>) read;
    if (document.document() instanceof PelimpahanWewenang decree) {
      decrees.add(decree);
    } else if (document.document() instanceof PenugasanDesa assignment) {
      assignments.add(assignment);
    } else if (document.document() instanceof PenugasanPembantuan assigned) {
      assistance.add(assigned);
    } else if (document.document() instanceof BerkasKeputusan berkas) {
      decrees.addAll(berkas.pelimpahan());
      changes.addAll(berkas.pengubah());
      assignments.addAll(berkas.penugasan());
      assistance.addAll(berkas.pembantuan());
      addBeside(source, berkas);
    } else {
      invocation
          .complaints()
          .line(invocation.texts().get("instruments.ignored", source, document.jenis()));
    }
  }

  private void addBeside(String source, BerkasKeputusan berkas) {
    if (!berkas.lampiran().isEmpty()) {
      CaseFileReader reader = new CaseFileReader(invocation, Format.TEXT);
      List<PelimpahanWewenang> beside = new ArrayList<>(reader.readBeside(source, berkas));
      status = Math.max(status, reader.status());
      decrees.addAll(beside);
    }
  }

  private void complain(String name, IOException reason) {
    String key = reason instanceof NoSuchFileException ? "fault.missing" : "fault.unreadable";
    invocation
        .complaints()
        .line(invocation.texts().get(key, Printable.of(name), String.valueOf(reason.getMessage())));
    status = Exit.FAULT;
  }

  /** Turns what the search cannot read into lines on standard error. */
  private final class Unreadable implements SourceFinder.Unreadable {
    @Override
    public void at(String name, IOException reason) {
      complain(name, reason);
    }

    @Override
    public void special(String name) {
      fault("fault.special", name);
    }

    @Override
    public void empty(String name) {
      fault("fault.empty-directory", name);
    }

    private void fault(String key, String name) {
      invocation.complaints().line(invocation.texts().get(key, name));
      status = Exit.FAULT;
    }
  }
}
