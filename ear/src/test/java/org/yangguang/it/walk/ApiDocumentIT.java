package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yangguang.it.YangguangServer;

/** docs/api.md as it stands there: its commands are run in their order by bash and curl, and print what it says they print. */
class ApiDocumentIT {

    private static final Path DOCUMENT = Path.of(System.getProperty("yangguang.it.root"), "docs", "api.md");
    private static final int MINUTES = 10;

    private static String blocks(String language) throws IOException {
        StringBuilder found = new StringBuilder();
        Matcher block = Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$").matcher(Files.readString(DOCUMENT));
        while (block.find()) {
            found.append(block.group(1)).append('\n');
        }
        return found.toString();
    }

    @Test
    void theWalkRunsAsItIsWritten(@TempDir Path directory) throws IOException, InterruptedException {
        Path commands = Files.writeString(directory.resolve("walk.sh"), blocks("bash"));
        Path said = directory.resolve("said");
        Path complained = directory.resolve("complained");
        ProcessBuilder bash = new ProcessBuilder("bash", "-euo", "pipefail", commands.toString()).directory(directory.toFile())
                .redirectOutput(said.toFile()).redirectError(complained.toFile());
        bash.environment().put("BASE", YangguangServer.shared().address().toString());
        Process running = bash.start();
        try {
            assertThat(running.waitFor(MINUTES, TimeUnit.MINUTES)).as("done in time").isTrue();
        } finally {
            running.destroyForcibly();
        }
        String words = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(running.exitValue()).as("after %s it said %s", words, Files.readString(complained)).isZero();
        assertThat(words.lines().toList()).containsExactlyElementsOf(blocks("text").lines().filter(line -> !line.isEmpty()).toList());
    }
}
