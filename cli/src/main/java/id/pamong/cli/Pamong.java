package id.pamong.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
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
    Session session = new Session(surroundings, Language.askedBy(args));
    StringWriter help = new StringWriter();
    int status;
    try {
      status = commandLine(session, new PrintWriter(help)).execute(args);
      session.answer().print(help.toString());
      session.answer().flush();
    } catch (Answer.UnwritableException e) {
      return unwritable(session, e);
    }
    return status;
  }

  private static CommandLine commandLine(Session session, PrintWriter help) {
    CommandLine wilayah = new CommandLine(new WilayahCommand(session));
    wilayah.addSubcommand("show", new WilayahShowCommand(session));
    CommandLine pamong = new CommandLine(session.options());
    pamong.addSubcommand("check", new CheckCommand(session));
    pamong.addSubcommand("wilayah", wilayah);
    pamong.addSubcommand("rules", new RulesCommand(session));
    pamong.addSubcommand("schema", new SchemaCommand(session));
    pamong.setResourceBundle(Texts.help(session.language()));
    pamong.setExpandAtFiles(false);
    pamong.setOut(help);
    pamong.setColorScheme(
        CommandLine.Help.defaultColorScheme(session.surroundings().colour() ? Ansi.ON : Ansi.OFF));
    pamong.setParameterExceptionHandler((e, args) -> misused(session, e));
    pamong.setExecutionExceptionHandler((e, command, parsed) -> failed(session, e));
    return pamong;
  }

  private static int misused(Session session, ParameterException e) {
    Texts texts = session.texts();
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String what;
    if (e instanceof UnmatchedArgumentException unmatched) {
      what = texts.get("usage.unknown-argument", String.join(" ", unmatched.getUnmatched()));
    } else if (e instanceof MissingParameterException missing) {
      what =
          missing.getMissing().isEmpty()
              ? texts.get("usage.missing-value", String.valueOf(e.getMessage()))
              : texts.get("usage.missing", missing.getMissing().get(0).paramLabel());
    } else {
      what = String.valueOf(e.getMessage());
    }
    session.complaints().line(texts.get("usage.see-help", what, command));
    trace(session, e);
    return Exit.FAULT;
  }

  private static int failed(Session session, Exception e) {
    if (e instanceof Answer.UnwritableException unwritable) {
      throw unwritable;
    }
    if (e instanceof UsageException) {
      session.complaints().line(String.valueOf(e.getMessage()));
    } else {
      session.complaints().line(session.texts().get("fault.internal", e));
    }
    trace(session, e);
    return Exit.FAULT;
  }

  private static int unwritable(Session session, Answer.UnwritableException e) {
    trace(session, e);
    if (e.isBrokenPipe()) {
      return Exit.OK;
    }
    session.complaints().line(session.texts().get("fault.output", e.reason()));
    return Exit.FAULT;
  }

  private static void trace(Session session, Exception e) {
    if (session.options().debug) {
      session.complaints().trace(e);
    }
  }
}
