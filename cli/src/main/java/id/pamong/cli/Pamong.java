package id.pamong.cli;

import id.pamong.cli.alamat.AlamatCommand;
import id.pamong.cli.alamat.AlamatResolveCommand;
import id.pamong.cli.check.CheckCommand;
import id.pamong.cli.check.RulesCommand;
import id.pamong.cli.check.SchemaCommand;
import id.pamong.cli.console.Answer;
import id.pamong.cli.console.Exit;
import id.pamong.cli.console.Invocation;
import id.pamong.cli.console.Language;
import id.pamong.cli.console.Surroundings;
import id.pamong.cli.console.Texts;
import id.pamong.cli.console.UsageException;
import id.pamong.cli.wewenang.WewenangCommand;
import id.pamong.cli.wewenang.WewenangDecideCommand;
import id.pamong.cli.wewenang.WewenangGapsCommand;
import id.pamong.cli.wewenang.WewenangHoldersCommand;
import id.pamong.cli.wilayah.WilayahAuditCommand;
import id.pamong.cli.wilayah.WilayahCommand;
import id.pamong.cli.wilayah.WilayahGuessCommand;
import id.pamong.cli.wilayah.WilayahSearchCommand;
import id.pamong.cli.wilayah.WilayahShowCommand;
import id.pamong.cli.wilayah.WilayahTraceCommand;
import id.pamong.finding.PersonalNumbers;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs the command once, in the surroundings given: a test runs it as a shell does. */
final class Pamong {

  private static final String DATE = "--date";
  private static final String EDITION = "--edition";

  /** The shared options that verbs do not take; most refuse them and say why. */
  private static final Map<String, List<String>> UNUSED =
      Map.of(
          "trace", List.of(DATE, EDITION),
          "guess", List.of(DATE, EDITION),
          "decide", List.of(DATE, EDITION),
          "holders", List.of(EDITION),
          "gaps", List.of(DATE, EDITION),
          "rules", List.of(EDITION),
          "schema", List.of(DATE, EDITION));

  private final Surroundings surroundings;

  Pamong(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Returns the exit status; never throws. */
  int run(String... args) {
    Invocation invocation = new Invocation(surroundings, Language.askedBy(args));
    StringWriter help = new StringWriter();
    int status;
    try {
      status = commandLine(invocation, new PrintWriter(help)).execute(args);
      invocation.answer().print(help.toString());
      invocation.answer().flush();
    } catch (Answer.UnwritableException e) {
      return unwritable(invocation, e);
    } catch (OutOfMemoryError e) {
      // What was not read could hold anything: this is neither "found" nor "nothing found".
      trace(invocation, e);
      invocation.complaints().line(invocation.texts().get("fault.memory"));
      return Exit.FAULT;
    }
    return status;
  }

  private static CommandLine commandLine(Invocation invocation, PrintWriter help) {
    CommandLine wilayah = new CommandLine(new WilayahCommand(invocation));
    wilayah.addSubcommand("show", new WilayahShowCommand(invocation));
    wilayah.addSubcommand("search", new WilayahSearchCommand(invocation));
    wilayah.addSubcommand("trace", new WilayahTraceCommand(invocation));
    wilayah.addSubcommand("guess", new WilayahGuessCommand(invocation));
    wilayah.addSubcommand("audit", new WilayahAuditCommand(invocation));
    CommandLine alamat = new CommandLine(new AlamatCommand(invocation));
    alamat.addSubcommand("resolve", new AlamatResolveCommand(invocation));
    CommandLine wewenang = new CommandLine(new WewenangCommand(invocation));
    wewenang.addSubcommand("decide", new WewenangDecideCommand(invocation));
    wewenang.addSubcommand("holders", new WewenangHoldersCommand(invocation));
    wewenang.addSubcommand("gaps", new WewenangGapsCommand(invocation));
    CommandLine pamong = new CommandLine(invocation.options());
    pamong.addSubcommand("check", new CheckCommand(invocation));
    pamong.addSubcommand("wilayah", wilayah);
    pamong.addSubcommand("alamat", alamat);
    pamong.addSubcommand("wewenang", wewenang);
    pamong.addSubcommand("rules", new RulesCommand(invocation));
    pamong.addSubcommand("schema", new SchemaCommand(invocation));
    List.of(pamong, wilayah, wewenang).forEach(verbs -> hideUnused(verbs.getSubcommands()));
    pamong.setResourceBundle(Texts.help(invocation.language()));
    pamong.setExpandAtFiles(false);
    pamong.setOut(help);
    pamong.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            invocation.surroundings().colour() ? Ansi.ON : Ansi.OFF));
    pamong.setParameterExceptionHandler((e, args) -> misused(invocation, e));
    pamong.setExecutionExceptionHandler((e, command, parsed) -> failed(invocation, e));
    return pamong;
  }

  /** Leaves shared options that a verb does not take out of its help. */
  private static void hideUnused(Map<String, CommandLine> verbs) {
    verbs.forEach(
        (verb, command) -> {
          CommandSpec spec = command.getCommandSpec();
          for (String name : UNUSED.getOrDefault(verb, List.of())) {
            OptionSpec shared = spec.findOption(name);
            spec.remove(shared);
            spec.addOption(OptionSpec.builder(shared).hidden(true).build());
          }
        });
  }

  private static int misused(Invocation invocation, ParameterException e) {
    Texts texts = invocation.texts();
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String what = reason(texts, e);
    invocation.complaints().line(texts.get("usage.see-help", what, command));
    trace(invocation, e);
    return Exit.FAULT;
  }

  /** Says what is wrong; an unknown option rather than the argument that it was taken for. */
  private static String reason(Texts texts, ParameterException e) {
    List<String> unknown =
        e instanceof UnmatchedArgumentException unmatched
            ? unmatched.getUnmatched()
            : e.getCommandLine().getUnmatchedArguments();
    if (!unknown.isEmpty()) {
      return texts.get(
          "usage.unknown-argument",
          unknown.stream().map(PersonalNumbers::maskedInTable).collect(Collectors.joining(" ")));
    }
    if (e instanceof MissingParameterException missing) {
      return missing.getMissing().isEmpty()
          ? texts.get("usage.missing-value", String.valueOf(e.getMessage()))
          : missing(texts, missing.getMissing().get(0));
    }
    return e instanceof OverwrittenOptionException twice
            && twice.getOverwritten() instanceof OptionSpec option
        ? texts.get("usage.twice", option.longestName())
        : PersonalNumbers.maskedInTable(String.valueOf(e.getMessage()));
  }

  private static String missing(Texts texts, ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? texts.get("usage.missing-of", option.longestName(), option.paramLabel())
        : texts.get("usage.missing", argument.paramLabel());
  }

  private static int failed(Invocation invocation, Exception e) {
    if (e instanceof Answer.UnwritableException unwritable) {
      // Thrown on from here, it would be shown with its stack trace.
      return unwritable(invocation, unwritable);
    }
    if (e instanceof UsageException) {
      invocation.complaints().line(String.valueOf(e.getMessage()));
    } else {
      invocation.complaints().line(invocation.texts().get("fault.internal", e));
    }
    trace(invocation, e);
    return Exit.FAULT;
  }

  private static int unwritable(Invocation invocation, Answer.UnwritableException e) {
    trace(invocation, e);
    if (e.isBrokenPipe()) {
      return Exit.OK;
    }
    invocation.complaints().line(invocation.texts().get("fault.output", e.reason()));
    return Exit.FAULT;
  }

  private static void trace(Invocation invocation, Throwable e) {
    if (invocation.options().debug) {
      invocation.complaints().trace(e);
    }
  }
}
