package id.pamong.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs the command once, in the surroundings given: a test runs it as a shell does. */
final class Pamong {

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
    }
    return status;
  }

  private static CommandLine commandLine(Invocation invocation, PrintWriter help) {
    CommandLine wilayah = new CommandLine(new WilayahCommand(invocation));
    wilayah.addSubcommand("show", new WilayahShowCommand(invocation));
    wilayah.addSubcommand("search", new WilayahSearchCommand(invocation));
    wilayah.addSubcommand("trace", new WilayahTraceCommand(invocation));
    CommandLine alamat = new CommandLine(new AlamatCommand(invocation));
    alamat.addSubcommand("resolve", new AlamatResolveCommand(invocation));
    CommandLine pamong = new CommandLine(invocation.options());
    pamong.addSubcommand("check", new CheckCommand(invocation));
    pamong.addSubcommand("wilayah", wilayah);
    pamong.addSubcommand("alamat", alamat);
    pamong.addSubcommand("rules", new RulesCommand(invocation));
    pamong.addSubcommand("schema", new SchemaCommand(invocation));
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

  private static int misused(Invocation invocation, ParameterException e) {
    Texts texts = invocation.texts();
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String what;
    if (e instanceof UnmatchedArgumentException unmatched) {
      what = texts.get("usage.unknown-argument", String.join(" ", unmatched.getUnmatched()));
    } else if (e instanceof MissingParameterException missing) {
      what =
          missing.getMissing().isEmpty()
              ? texts.get("usage.missing-value", String.valueOf(e.getMessage()))
              : texts.get("usage.missing", missing.getMissing().get(0).paramLabel());
    } else if (e instanceof OverwrittenOptionException twice
        && twice.getOverwritten() instanceof OptionSpec option) {
      what = texts.get("usage.twice", option.longestName());
    } else {
      what = String.valueOf(e.getMessage());
    }
    invocation.complaints().line(texts.get("usage.see-help", what, command));
    trace(invocation, e);
    return Exit.FAULT;
  }

  private static int failed(Invocation invocation, Exception e) {
    if (e instanceof Answer.UnwritableException unwritable) {
      throw unwritable;
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

  private static void trace(Invocation invocation, Exception e) {
    if (invocation.options().debug) {
      invocation.complaints().trace(e);
    }
  }
}
