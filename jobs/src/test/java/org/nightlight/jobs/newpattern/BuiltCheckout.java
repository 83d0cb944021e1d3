package org.nightlight.jobs.newpattern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A checkout's own classes and resources, built as Maven would, in a world of their own: there the
 * registry is the checkout's.
 */
final class BuiltCheckout implements AutoCloseable {

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  private final URLClassLoader world;

  private BuiltCheckout(URLClassLoader world) {
    this.world = world;
  }

  static BuiltCheckout of(Checkout checkout, String folder, Path into) throws IOException {
    compile(checkout, folder, into);
    copyResources(checkout.root().resolve(folder), into.resolve("org/nightlight/patterns"));
    Path settings = Files.createDirectories(into.resolve("config/patterns"));
    for (String name : checkout.names("config/patterns")) {
      Files.copy(checkout.root().resolve("config/patterns/" + name), settings.resolve(name));
    }
    return new BuiltCheckout(
        new URLClassLoader(classPath(into), ClassLoader.getPlatformClassLoader()));
  }

  private static void compile(Checkout checkout, String folder, Path into) throws IOException {
    List<Path> sources = new ArrayList<>();
    sources.add(checkout.root().resolve(Checkout.CATALOGUE));
    checkout.names(folder).stream()
        .filter(name -> name.endsWith(".java"))
        .forEach(name -> sources.add(checkout.root().resolve(folder + name)));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> options =
        List.of("-proc:none", "-Xlint:all", "-d", into.toString(), "-cp", CLASS_PATH);
    try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, null)) {
      compiler
          .getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    assertEquals(
        List.of(),
        found.getDiagnostics().stream()
            .filter(it -> it.getKind() == Diagnostic.Kind.ERROR)
            .map(Object::toString)
            .toList());
  }

  private static void copyResources(Path folder, Path patterns) throws IOException {
    Path to = patterns.resolve(folder.getFileName());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(it -> !it.toString().endsWith(".java")).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static URL[] classPath(Path first) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    urls.add(first.toUri().toURL());
    for (String entry : CLASS_PATH.split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return urls.toArray(new URL[0]);
  }

  /** What is wrong with the pattern there: by scenario, by law; empty texts where nothing is. */
  @SuppressWarnings("unchecked")
  Map<String, String> verdicts(String pattern) throws Exception {
    return (Map<String, String>)
        world
            .loadClass(PatternVerdicts.class.getName())
            .getMethod("of", String.class)
            .invoke(null, pattern);
  }

  @Override
  public void close() throws IOException {
    world.close();
  }
}
