package org.yangguang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Rule;

/** The catalogue of rules is whole: each has a code of its own, an article, a message in both languages, a test that breaks it. */
class RulesTest {

    private static List<Rule> rules() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.yangguang")
                .stream().filter(c -> c.isEnum() && c.isAssignableTo(Rule.class)).map(JavaClass::reflect)
                .flatMap(c -> Stream.of(c.getEnumConstants())).map(Rule.class::cast).toList();
    }

    private static Properties texts(String bundle) {
        Properties texts = new Properties();
        try (var in = RulesTest.class.getResourceAsStream("/texts/" + bundle + ".properties")) {
            if (in != null) {
                try (Reader reader = new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
                    texts.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    @Test
    void eachRuleHasItsOwnCodeAndAnArticle() {
        Map<String, Rule> byCode = new HashMap<>();
        for (Rule rule : rules()) {
            assertThat(rule.article()).as(rule.toString()).isNotBlank();
            Rule other = byCode.put(rule.component() + " " + rule.code(), rule);
            assertThat(other).as("%s and %s share %s", rule, other, rule.code()).isNull();
        }
        assertThat(byCode).hasSizeGreaterThan(50);
    }

    @Test
    void eachRuleSpeaksBothLanguages() {
        Set<String> missing = new TreeSet<>();
        for (Rule rule : rules()) {
            String chinese = texts(rule.component()).getProperty(rule.code());
            String english = texts(rule.component() + "_en").getProperty(rule.code());
            if (chinese == null || !chinese.matches(".*\\p{IsHan}.*")) {
                missing.add(rule.code() + " in Chinese");
            }
            if (english == null || english.isBlank()) {
                missing.add(rule.code() + " in English");
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void eachRuleIsBrokenByATest() throws IOException {
        StringBuilder tests = new StringBuilder();
        for (Path root : List.of(Path.of("src/test/java"), Path.of("../ear/src/test/java"), Path.of("../web/src/test/java"))) {
            if (Files.isDirectory(root)) {
                try (Stream<Path> files = Files.walk(root)) {
                    for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                        tests.append(Files.readString(file)).append('\n');
                    }
                }
            }
        }
        Set<String> unbroken = new TreeSet<>();
        for (Rule rule : rules()) {
            String name = rule.getClass().getSimpleName() + "." + rule.name();
            if (tests.indexOf(name) < 0 && tests.indexOf('"' + rule.code() + '"') < 0
                    && !tests.toString().matches("(?s).*\\b" + rule.name() + "\\b.*")) {
                unbroken.add(name);
            }
        }
        assertThat(unbroken).isEmpty();
    }

    @Test
    void roleWordsAreSpelledAlike() throws IllegalAccessException {
        Set<String> constants = new TreeSet<>();
        for (var field : Roles.class.getFields()) {
            constants.add((String) field.get(null));
        }
        assertThat(constants).containsExactlyInAnyOrderElementsOf(Stream.of(Role.values()).map(Role::word).toList());
    }
}
