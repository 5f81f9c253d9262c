package org.yangguang.db.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Oracle without an Oracle: both grammars and the lint accept what the product would send to a 19c. Says nothing about
 * whether Oracle would execute it.
 */
class OracleSqlTest {
    /** Statements, by their beginning, that one grammar refuses although Oracle takes them; each was looked at. */
    private static final List<String> OCEANBASE_GAPS = OracleSql.lines("gaps-oceanbase.txt");
    private static final List<String> PLSQL_GAPS = OracleSql.lines("gaps-plsql.txt");

    @Test
    void takesTheWholeChangelog() throws Exception {
        String script = OracleSql.ofChangelog("19.3");
        Path copy = Path.of("target", "oracle", "changelog-19.sql");
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, script);
        List<String> statements = OracleSql.statements(script).stream().filter(s -> !s.contains("DATABASECHANGELOG")).toList();
        assertThat(statements).hasSizeGreaterThan(100);
        // the engine's tables are the positive control below; the lint's house rules are for ours
        Set<String> engine = new HashSet<>();
        statements.stream().filter(s -> s.matches("(?is).*\\bACT_\\w+.*")).forEach(engine::add);
        List<String> refused = new ArrayList<>();
        for (String statement : statements) {
            complaints(statement, !engine.contains(statement)).forEach(c -> refused.add(c + " <- " + head(statement)));
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void takesWhatThePersistenceSends() throws Exception {
        Path captured = Path.of("..", "..", "ejb", "target", "oracle", "hibernate-19.sql");
        assertThat(captured).as("written by the test of the business module that captures its SQL").exists();
        List<String> statements = OracleSql.statements(Files.readString(captured));
        assertThat(statements).hasSizeGreaterThan(50);
        List<String> refused = new ArrayList<>();
        for (String statement : statements) {
            complaints(statement, true).stream().filter(c -> !c.startsWith("name longer")).forEach(c -> refused.add(c + " <- " + head(statement)));
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void takesTheEnginesOwnScripts() {
        List<String> statements = OracleSql.ofEngine();
        assertThat(statements).hasSizeGreaterThan(300);
        List<String> refused = new ArrayList<>();
        for (String statement : statements) {
            complaints(statement, false).forEach(c -> refused.add(c + " <- " + head(statement)));
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void refusesWhatOracleRefuses() {
        List<String> wrong = new ArrayList<>(OracleSql.lines("wrong.txt"));
        wrong.add("SELECT a FROM t WHERE id IN (" + IntStream.range(0, 1001).mapToObj(i -> "?").collect(Collectors.joining(",")) + ")");
        wrong.add("CREATE TABLE " + "x".repeat(129) + " (a NUMBER)");
        List<String> missed = wrong.stream().filter(s -> complaints(s, true).isEmpty()).toList();
        // known, so that a new blind spot is seen; an entry that is no longer blind must go
        assertThat(missed).isEqualTo(OracleSql.lines("blind-spots.txt"));
    }

    private static List<String> complaints(String statement, boolean lint) {
        List<String> complaints = new ArrayList<>();
        if (OCEANBASE_GAPS.stream().noneMatch(statement::startsWith)) {
            OracleGrammar.OCEANBASE.refusal(statement).ifPresent(r -> complaints.add("oceanbase: " + r));
        }
        if (PLSQL_GAPS.stream().noneMatch(statement::startsWith)) {
            OracleGrammar.PLSQL.refusal(statement).ifPresent(r -> complaints.add("plsql: " + r));
        }
        if (lint) {
            complaints.addAll(OracleLint.complaintsAbout(statement));
        }
        return complaints;
    }

    private static String head(String statement) {
        return statement.substring(0, Math.min(160, statement.length())).replace('\n', ' ');
    }
}
