package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/** The shipped program that recomputes a draw from its published record. */
record DrawProgram(YangguangServer server) {

    /** Fetches the program as anybody would, and runs it on a record; what it said and how it ended. */
    String says(JsonNode record, int expected, String... further) {
        try {
            Path directory = YangguangServer.instanceDirectory("draw");
            Path program = Files.write(directory.resolve("DrawVerifier.java"), Http.anonymous(server).get("/api/v1/open/draw-verifier").expect(200).body());
            Path file = Files.writeString(directory.resolve("record.json"), record.toString());
            List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstdout.encoding=UTF-8",
                    program.toString(), file.toString()));
            command.addAll(List.of(further));
            Path said = directory.resolve("said.txt");
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            String text = Files.readString(said, StandardCharsets.UTF_8);
            assertThat(process.exitValue()).as(text).isEqualTo(expected);
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
