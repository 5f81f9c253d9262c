package org.yangguang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Whoever changes the audit trail in the database, past the application and with the owner's rights, is found: by the
 * interface, by the page, and by the stand-alone program from an export alone. On a server of its own, whose trail no
 * other test needs; in an order, because each break is mended before the next.
 */
@Tag("alone")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AuditSealIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static DatabaseUnderTest database;
    private static YangguangServer server;
    private static Http auditor;
    private static String noted;

    /** What is done to the database; some statement as the owner of the tables. */
    private interface Tampering {
        void with(Connection owner) throws SQLException;
    }

    @BeforeAll
    static void leaveATrail() {
        database = DatabaseUnderTest.of(YangguangServer.DATABASE, YangguangServer.instanceDirectory("audit-data"));
        server = YangguangServer.start(database, Map.of());
        Http officer = Http.as(server, "officer");
        for (int i = 0; i < 5; i++) {
            officer.post("/api/v1/delegations", Map.of("delegate", "nobody" + i)).expect(422);
        }
        auditor = Http.as(server, "auditadmin");
        awaitSealed();
        noted = auditor.get("/api/v1/audit/seal").expect(200).json().get("headBatch").asLong() + ":"
                + auditor.get("/api/v1/audit/seal").expect(200).json().get("headHash").asText();
    }

    @AfterAll
    static void end() {
        if (server != null) {
            server.close();
        }
        if (database != null) {
            database.close();
        }
    }

    private static void awaitSealed() {
        await().atMost(PATIENCE).untilAsserted(() ->
                assertThat(auditor.get("/api/v1/audit/seal").expect(200).json().get("unsealed").asLong()).isZero());
    }

    /** H2 lets nobody else in while a server runs on it. */
    private static void tamper(Tampering tampering) {
        boolean alone = "h2".equals(database.word());
        if (alone) {
            server.stop();
        }
        try (Connection owner = database.connect()) {
            tampering.with(owner);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (alone) {
            server.start();
        }
    }

    private static void update(Connection owner, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertThat(statement.executeUpdate()).as(sql).isEqualTo(1);
        }
    }

    private static JsonNode verification(String query) {
        return auditor.get("/api/v1/audit/verification" + query).expect(200).json();
    }

    private static long oneRefusal() {
        JsonNode refusals = auditor.get("/api/v1/audit?person=officer&outcome=refused&action=identity").expect(200).json().get("rows");
        assertThat(refusals.size()).isGreaterThanOrEqualTo(5);
        return refusals.get(2).get("entry").asLong();
    }

    /** Fetches export and program as an auditor would, and runs the one on the other; what it said and how it ended. */
    private static String standAlone(int expected, String... further) {
        try {
            Path directory = YangguangServer.instanceDirectory("auditor");
            Path program = Files.write(directory.resolve("AuditVerifier.java"), auditor.get("/api/v1/audit/verifier").expect(200).body());
            Path trail = Files.write(directory.resolve("trail.jsonl"), auditor.get("/api/v1/audit/trail").expect(200).body());
            ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dstdout.encoding=UTF-8",
                    program.toString(), trail.toString());
            builder.command().addAll(java.util.List.of(further));
            Path said = directory.resolve("said.txt");
            Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
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

    private static String pageSays() {
        Page page = Browser.as(server, "auditadmin");
        try {
            page.navigate("/app/audit/trail.xhtml");
            page.locator("[id='seal:verify']").click();
            return page.locator("#seal .callout").first().innerText();
        } finally {
            page.context().close();
        }
    }

    /** The status with which the page's link answers this person. */
    private static int download(String user, String file) {
        Page page = Browser.as(server, user);
        try {
            return page.request().get("/app/audit-files/" + file).status();
        } finally {
            page.context().close();
        }
    }

    @Test
    @Order(1)
    void anUntouchedTrailIsIntact() {
        JsonNode found = verification("?noted=" + noted);
        assertThat(found.get("intact").asBoolean()).as(found.toString()).isTrue();
        assertThat(found.get("entries").asLong()).isGreaterThan(5);
        assertThat(pageSays()).contains("完好");
        assertThat(standAlone(0, "--noted", noted)).contains("INTACT");
    }

    @Test
    @Order(2)
    void onlyAuditorsVerifyAndExport() {
        Http officer = Http.as(server, "officer");
        for (String path : new String[] {"seal", "verification", "trail"}) {
            officer.get("/api/v1/audit/" + path).expect(403);
        }
        assertThat(download("officer", "audit-trail.jsonl.gz")).isEqualTo(403);
        assertThat(auditor.get("/api/v1/audit?person=officer&outcome=denied&action=GET%20/app/audit-files").expect(200).json().get("rows")).isNotEmpty();
        assertThat(download("auditadmin", "audit-trail.jsonl.gz")).isEqualTo(200);
        assertThat(download("auditadmin", "audit-entries.xlsx?person=officer")).isEqualTo(200);
        auditor.get("/api/v1/audit/verification?noted=7").expect(422);
        auditor.get("/api/v1/audit?amountFrom=viel").expect(422);
        auditor.get("/api/v1/audit?after=irgendwo").expect(422);
    }

    @Test
    @Order(3)
    void theTrailIsSearchedByEveryFilterAndReadByKey() {
        assertThat(auditor.get("/api/v1/audit?outcome=not-done&person=officer").expect(200).json().get("rows")).isNotEmpty()
                .allSatisfy(e -> assertThat(e.get("outcome").asText()).isNotEqualTo("done"));
        assertThat(auditor.get("/api/v1/audit?role=project-officer").expect(200).json().get("rows")).isNotEmpty()
                .allSatisfy(e -> assertThat(e.get("role").asText()).isEqualTo("project-officer"));
        assertThat(auditor.get("/api/v1/audit?amountFrom=0.01&amountTo=1,000.00").expect(200).json().get("rows")).isEmpty();
        JsonNode all = auditor.get("/api/v1/audit?person=officer&count=500").expect(200).json().get("rows");
        JsonNode first = auditor.get("/api/v1/audit?person=officer&count=2").expect(200).json();
        JsonNode second = auditor.get("/api/v1/audit?person=officer&count=2&after=" + first.get("next").asText()).expect(200).json();
        assertThat(second.get("rows").get(0)).isEqualTo(all.get(2));
        assertThat(second.get("rows").get(1)).isEqualTo(all.get(3));
    }

    @Test
    @Order(4)
    void anAlteredRowIsNamed() {
        long entry = oneRefusal();
        tamper(owner -> update(owner, "update audit_entry set user_name = 'finance' where id = ?", entry));
        JsonNode found = verification("");
        assertThat(found.get("intact").asBoolean()).isFalse();
        assertThat(found.at("/breaks/0/kind").asText()).isEqualTo("altered");
        assertThat(found.at("/breaks/0/entry").asLong()).isEqualTo(entry);
        assertThat(found.get("breaks")).hasSize(1);
        assertThat(pageSays()).contains("记录 " + entry + "（", "在封存后被改动");
        assertThat(standAlone(1)).contains("FIRST ALTERED entry=" + entry + " ");

        tamper(owner -> update(owner, "update audit_entry set user_name = 'officer' where id = ?", entry));
        assertThat(verification("").get("intact").asBoolean()).isTrue();
    }

    @Test
    @Order(5)
    void aChangedBatchAndADeletedRowAreNamed() {
        long entry = oneRefusal();
        tamper(owner -> {
            update(owner, "update audit_batch set entry_count = entry_count + 1 where batch_no = 1");
            update(owner, "delete from audit_entry where id = ?", entry);
        });
        JsonNode found = verification("");
        assertThat(found.at("/breaks/0/kind").asText()).isEqualTo("batch");
        assertThat(found.at("/breaks/0/batch").asLong()).isEqualTo(1);
        assertThat(found.get("breaks")).anySatisfy(b -> {
            assertThat(b.get("kind").asText()).isEqualTo("deleted");
            assertThat(b.get("entry").asLong()).isEqualTo(entry);
        });
        assertThat(pageSays()).contains("第 1 批的批次行被改动");
        assertThat(standAlone(1)).contains("FIRST BATCH batch=1", "DELETED entry=" + entry + " ");
    }

    @Test
    @Order(6)
    @EnabledIfSystemProperty(named = "yangguang.it.database", matches = "postgresql", disabledReason = "H2 admits one server and nobody else")
    void twoNodesAndALateCommitMakeOneChain() throws SQLException {
        // mend what the test before has broken, as far as a batch can be mended: by beginning anew
        try (Connection owner = database.connect(); var statement = owner.createStatement()) {
            server.stop();
            statement.execute("delete from audit_leaf");
            statement.execute("delete from audit_batch");
            server.start();
        }
        try (YangguangServer second = YangguangServer.start(database, Map.of()); Connection late = database.connect()) {
            late.setAutoCommit(false);
            long low = lowestFree(late);
            update(late, "insert into audit_entry (id, acted_at, action, outcome) select ?, max(acted_at), 'late.commit', 'done' from audit_entry", low);
            long before = auditor.get("/api/v1/audit/seal").expect(200).json().get("headBatch").asLong();
            Http here = Http.as(server, "officer");
            Http there = Http.as(second, "officer2");
            for (int i = 0; i < 20; i++) {
                here.post("/api/v1/delegations", Map.of("delegate", "nobody" + i)).expect(422);
                there.post("/api/v1/delegations", Map.of("delegate", "nobody" + i)).expect(422);
            }
            await().atMost(PATIENCE).until(() -> auditor.get("/api/v1/audit/seal").expect(200).json().get("headBatch").asLong() > before);
            late.commit();
            awaitSealed();
            JsonNode found = verification("");
            assertThat(found.get("intact").asBoolean()).as(found.toString()).isTrue();
            try (Connection owner = database.connect(); var statement = owner.createStatement();
                    ResultSet row = statement.executeQuery("select l.batch_no from audit_leaf l where l.entry_id = " + low)) {
                assertThat(row.next()).as("the entry that was committed late is sealed").isTrue();
                assertThat(row.getLong(1)).isGreaterThan(before);
            }
        }
    }

    /** A number that other entries have overtaken: numbers are given out in blocks, and most blocks have holes. */
    private static long lowestFree(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select min(e.id) + 1 from audit_entry e where not exists (select 1 from audit_entry x where x.id = e.id + 1)")) {
            row.next();
            return row.getLong(1);
        }
    }
}
