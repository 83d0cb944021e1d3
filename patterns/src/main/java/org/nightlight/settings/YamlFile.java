package org.nightlight.settings;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nightlight.settings.Written.Sort;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.UnicodeReader;

/** Flattens a YAML file into its settings, as they are written. */
final class YamlFile {

  private final String file;
  private final Collection<SettingsProblem> problems;
  private final List<Written> settings = new ArrayList<>();

  private YamlFile(String file, Collection<SettingsProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  static List<Written> read(String file, InputStream bytes, Collection<SettingsProblem> problems) {
    YamlFile yaml = new YamlFile(file, problems);
    try {
      yaml.addRoot(new Yaml(options()).compose(new UnicodeReader(bytes)));
    } catch (MarkedYAMLException e) {
      yaml.unreadable(e.getProblemMark());
    } catch (YAMLException e) {
      yaml.unreadable(null);
    }
    return yaml.settings;
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    return options;
  }

  /** Says where, not what: the parser's own words repeat pieces of the file. */
  private void unreadable(@Nullable Mark mark) {
    String where =
        mark == null
            ? ""
            : " at line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1);
    problem("", "no readable YAML" + where, "one YAML document in UTF-8");
  }

  private void problem(String key, String found, String allowed) {
    problems.add(new SettingsProblem(file, Written.oneLine(key), found, allowed));
  }

  private void addRoot(@Nullable Node root) {
    if (root instanceof MappingNode mapping) {
      addMembers(mapping, "");
    } else if (root != null && !root.getTag().equals(Tag.NULL)) {
      Sort found = root instanceof ScalarNode ? Sort.SCALAR : Sort.LIST;
      problem("", found.words, "keys with values");
    }
  }

  private void addMembers(MappingNode mapping, String prefix) {
    Set<String> seen = new HashSet<>();
    for (NodeTuple member : mapping.getValue()) {
      if (!(member.getKeyNode() instanceof ScalarNode key)) {
        problem(prefix.replaceAll("\\.$", ""), "a key that is no word", "keys that are words");
      } else if (key.getValue().contains(".")) {
        problem(prefix + key.getValue(), "a key with a dot", "keys nested in one another");
      } else if (!seen.add(key.getValue())) {
        problem(prefix + key.getValue(), "the key again", "each key once");
      } else {
        add(prefix + key.getValue(), member.getValueNode());
      }
    }
  }

  private void add(String path, Node node) {
    if (node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
      addMembers(mapping, path + '.');
    } else if (node instanceof MappingNode) {
      settings.add(Written.of(path, Sort.EMPTY_MAPPING));
    } else if (node.getTag().equals(Tag.NULL)) {
      settings.add(Written.of(path, Sort.NOTHING));
    } else if (node instanceof ScalarNode scalar) {
      settings.add(new Written(path, Sort.SCALAR, scalar.getValue(), !scalar.isPlain()));
    } else {
      settings.add(Written.of(path, Sort.LIST));
    }
  }
}
