package id.pamong.cli.check;

import id.pamong.finding.Severity;
import id.pamong.json.CheckedDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What {@code --debug} tells of each document, through SLF4J; without it, no logger is even made.
 */
final class DebugLog {

  private final boolean on;

  DebugLog(boolean on) {
    this.on = on;
  }

  void checked(CheckedDocument document, int bytes, long nanos) {
    if (on) {
      logger()
          .atDebug()
          .addKeyValue("source", document.source())
          .addKeyValue("bytes", bytes)
          .addKeyValue("micros", nanos / 1_000)
          .addKeyValue("errors", document.report().count(Severity.ERROR))
          .addKeyValue("rules", document.report().rules())
          .log("checked");
    }
  }

  private static Logger logger() {
    if (System.getProperty("org.slf4j.simpleLogger.defaultLogLevel") == null) {
      System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "debug");
    }
    return LoggerFactory.getLogger("pamong");
  }
}
