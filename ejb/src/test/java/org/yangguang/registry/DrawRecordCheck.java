package org.yangguang.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Runs the shipped DrawVerifier.java, compiled from its resource, on records and on records with one field changed. */
final class DrawRecordCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path directory;
    private final Method run;
    private int changes;

    /** How the program ended and what it said. */
    record Verdict(int ended, String said) {
    }

    DrawRecordCheck() {
        try {
            directory = Files.createTempDirectory("draw");
            Path source = directory.resolve("DrawVerifier.java");
            try (InputStream in = DrawRecordCheck.class.getResourceAsStream("/verifier/DrawVerifier.java")) {
                Files.copy(in, source);
            }
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            if (compiler.run(null, null, null, "-d", directory.toString(), source.toString()) != 0) {
                throw new AssertionError("DrawVerifier.java does not compile");
            }
            run = new URLClassLoader(new URL[] {directory.toUri().toURL()}).loadClass("DrawVerifier").getMethod("run", String[].class, PrintStream.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    Verdict run(DrawRecord record, String... further) {
        return run((JsonNode) JSON.valueToTree(record), further);
    }

    private Verdict run(JsonNode record, String... further) {
        try {
            Path file = Files.writeString(directory.resolve("record.json"), JSON.writeValueAsString(record));
            List<String> arguments = new ArrayList<>(List.of(file.toString()));
            arguments.addAll(List.of(further));
            ByteArrayOutputStream said = new ByteArrayOutputStream();
            int ended = (int) run.invoke(null, arguments.toArray(String[]::new), new PrintStream(said, true, StandardCharsets.UTF_8));
            return new Verdict(ended, said.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    int changes() {
        return changes;
    }

    /** Changes each text and number of the record once, one at a time; answers those changes that the program let pass. */
    List<String> everyChangeOf(DrawRecord record) {
        JsonNode whole = JSON.valueToTree(record);
        List<String> unnoticed = new ArrayList<>();
        walk(whole, "", path -> {
            changes++;
            if (run(whole).ended() == 0) {
                unnoticed.add(path);
            }
        });
        return unnoticed;
    }

    private static void walk(JsonNode node, String path, Consumer<String> changed) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode value = object.get(name);
                if (value.isValueNode() && !value.isNull()) {
                    object.put(name, other(value.asText()));
                    changed.accept(path + "." + name);
                    object.set(name, value);
                } else {
                    walk(value, path + "." + name, changed);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                walk(array.get(i), path + "[" + i + "]", changed);
            }
        }
    }

    /** The same with its last character another one. */
    private static String other(String text) {
        if (text.isEmpty()) {
            return "x";
        }
        char last = text.charAt(text.length() - 1);
        return text.substring(0, text.length() - 1) + (last == '0' ? '1' : '0');
    }
}
