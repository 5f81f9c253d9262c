package org.yangguang.db.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.OfflineConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Where the SQL comes from that Oracle would be given. */
final class OracleSql {
    private static final Logger QUIET = Logger.getLogger("liquibase");

    static {
        QUIET.setLevel(Level.WARNING);
    }

    private OracleSql() {
    }

    /** All of the changelog, as the migration of an empty Oracle of this version would run it; no database is needed. */
    static String ofChangelog(String version) throws Exception {
        Path history = Files.createTempDirectory("yangguang-oracle").resolve("history.csv");
        StringWriter sql = new StringWriter();
        Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> {
            ClassLoaderResourceAccessor resources = new ClassLoaderResourceAccessor();
            OfflineConnection connection =
                    new OfflineConnection("offline:oracle?version=" + version + "&changeLogFile=" + history, resources);
            Liquibase liquibase = new Liquibase("db/changelog/master.yaml", resources,
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(connection));
            liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
            liquibase.update(new Contexts("reference,demo"), new LabelExpression(), sql);
        });
        return sql.toString();
    }

    /** The engine's own scripts for Oracle, which its maker has run there: the grammars must take every one. */
    static List<String> ofEngine() {
        List<String> statements = new ArrayList<>();
        for (String part : List.of("engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history")) {
            statements.addAll(statements(resource("/org/camunda/bpm/engine/db/create/activiti.oracle.create." + part + ".sql")));
        }
        return statements;
    }

    /** Cuts a script at the semicolons that end a line outside of literals; comment lines are left out. */
    static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        boolean literal = false;
        for (String line : script.lines().toList()) {
            if (!literal && line.strip().startsWith("--")) {
                continue;
            }
            literal ^= line.chars().filter(c -> c == '\'').count() % 2 == 1;
            boolean end = !literal && line.stripTrailing().endsWith(";");
            statement.append(end ? line.stripTrailing().substring(0, line.stripTrailing().length() - 1) : line).append('\n');
            if (end) {
                String whole = statement.toString().strip();
                if (!whole.isEmpty()) {
                    statements.add(whole);
                }
                statement.setLength(0);
            }
        }
        if (!statement.toString().isBlank()) {
            statements.add(statement.toString().strip());
        }
        return statements;
    }

    /** A resource of this module, line by line, without comments; for lists of statements. */
    static List<String> lines(String name) {
        return resource("/" + name).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    private static String resource(String name) {
        try (InputStream in = OracleSql.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
