package org.nightlight.jobs.leaks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.OutputStreamAppender;
import org.apache.logging.log4j.core.config.DefaultConfiguration;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.layout.PatternLayout;

/** Everything logged and printed, exceptions to their last cause: ours to the finest level. */
final class SeenText implements AutoCloseable {

  private final LoggerContext logging = (LoggerContext) LogManager.getContext(false);
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream stdout = System.out;
  private final PrintStream stderr = System.err;

  SeenText() {
    DefaultConfiguration all = new DefaultConfiguration();
    LoggerConfig root = all.getRootLogger();
    root.getAppenders().keySet().forEach(root::removeAppender);
    OutputStreamAppender appender =
        OutputStreamAppender.newBuilder()
            .setName("seen")
            .setTarget(bytes)
            .setLayout(PatternLayout.newBuilder().withPattern("%p %c %t %X %m%n%ex{full}").build())
            .build();
    appender.start();
    all.addAppender(appender);
    root.addAppender(appender, Level.ALL, null);
    root.setLevel(Level.INFO);
    all.addLogger("org.nightlight", new LoggerConfig("org.nightlight", Level.TRACE, true));
    logging.setConfiguration(all);
    PrintStream printed = new PrintStream(bytes, true, UTF_8);
    System.setOut(printed);
    System.setErr(printed);
  }

  String text() {
    return bytes.toString(UTF_8);
  }

  /** Back to what logging was configured to be. */
  @Override
  public void close() {
    System.setOut(stdout);
    System.setErr(stderr);
    logging.reconfigure();
  }
}
