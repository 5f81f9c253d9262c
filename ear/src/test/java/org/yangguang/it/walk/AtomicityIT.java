package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/**
 * Facts and workflow position change together. A trigger breaks one statement in the middle of a task: of the engine,
 * after the facts are written; of the next stage's opener; of the worklist, after the engine has moved; at the commit,
 * when everything is written. Neither facts nor position may have moved, the failure is in the audit trail, and without
 * the trigger the same task is done. Only on PostgreSQL: H2's file is the server's alone while it runs.
 */
class AtomicityIT {

    /** What holds facts, and what holds the position. */
    private static final List<String> TABLES = List.of("contract", "contract_balance", "contract_milestone", "budget_balance",
            "ledger_header", "ledger_entry", "ledger_balance", "cost_confirmation", "cost_line", "cost_invoice", "payment_request", "payment_hand", "payment_plan",
            "implementation_delivery", "project_proposal", "workflow_case", "workflow_item", "workflow_process", "workflow_key",
            "notification_notice", "act_ru_task", "act_ru_execution", "act_ru_variable", "act_ru_job", "act_ru_identitylink",
            "act_hi_taskinst", "act_hi_actinst", "act_hi_procinst", "act_hi_varinst");

    private final YangguangServer server = YangguangServer.shared();
    private Works works;
    private int breaks;

    /** A trigger that breaks a statement, or the commit when it is deferred. */
    record Break(String table, String event, String when, boolean deferred) {
    }

    @BeforeEach
    void onPostgresOnly() {
        assumeTrue(server.database().word().equals("postgresql"), "triggers are set past the running server");
    }

    @Test
    void neitherFactsNorPositionMoveAlone() throws SQLException {
        works = new Works(server, "原子性检验项目" + System.nanoTime(), 4);
        works.toAgreement();
        works.doAll("submitDeliverable");
        works.doAll("acceptDeliverable");
        works.doAll("claimCost");

        // the balance row is moved and flushed when the engine's next task cannot be written
        broken("confirmCost", new Break("act_ru_task", "insert", "new.task_def_key_ = 'submitInvoice'", false));
        // the engine has moved when the facts' own row fails
        broken("confirmCost", new Break("cost_confirmation", "update", "new.status = 'CONFIRMED'", false));
        // engine and facts are written when the worklist's new row fails
        broken("confirmCost", new Break("workflow_item", "insert", "new.task_key = 'submitInvoice'", false));
        // everything is written when the commit itself fails
        broken("confirmCost", new Break("contract_balance", "update", "true", true));
        works.doAll("confirmCost");

        // the next stage's opener fails in the engine's move
        broken("submitInvoice", new Break("payment_request", "insert", "true", false));
        broken("submitInvoice", new Break("workflow_process", "insert", "new.process = 'payment'", true));
        works.doAll("submitInvoice");
        works.as("financelead").put("/api/v1/plans", works.plan(100));
        works.doAll("requestPayment");
        works.doAll("preparePayment");
        works.doAll("approvePayment");

        // money leaves: balances, plan and entries are written when the engine ends the payment
        broken("recordPayment", new Break("act_ru_execution", "delete", "true", false));
        // the plan and the contract's balance are moved when the ledger cannot keep the budget's side
        broken("recordPayment", new Break("ledger_entry", "insert", "new.account = 'SPENT'", false));
        broken("recordPayment", new Break("payment_plan", "update", "true", true));
        try (Connection connection = server.database().connect()) {
            new Ledger(connection).holds();
        }
        findsAnAlteredRow();
        System.out.println("AtomicityIT: " + breaks + " breaks; each left all of " + TABLES.size() + " tables as they were, was audited as failed, and"
                + " without it the same task was done");
    }

    /** Somebody alters a figure past the application, with the owner's rights: the proof names the row, and no other. */
    private void findsAnAlteredRow() throws SQLException {
        JsonNode payment = works.get("auditor", "ledger/entries?count=1&account=drawn").get("rows").get(0);
        String contract = payment.get("contract").asText();
        try (Connection connection = server.database().connect(); var statement = connection.createStatement()) {
            assertThat(proved()).isEmpty();
            altered(statement, "update ledger_entry set credit = credit + 0.01 where id = " + payment.get("entry").asText(),
                    "update ledger_entry set credit = credit - 0.01 where id = " + payment.get("entry").asText(),
                    payment.get("posting").get("number").asText());
            altered(statement, "update ledger_balance set debit = debit + 0.01 where account = 'COST' and contract_number = '" + contract + "'",
                    "update ledger_balance set debit = debit - 0.01 where account = 'COST' and contract_number = '" + contract + "'", "COST");
            altered(statement, "update contract_balance set contracted = contracted + 0.01 where contract_number = '" + contract + "'",
                    "update contract_balance set contracted = contracted - 0.01 where contract_number = '" + contract + "'",
                    "contract_balance " + contract);
            assertThat(proved()).as("mended").isEmpty();
        }
    }

    private void altered(java.sql.Statement statement, String alter, String mend, String row) throws SQLException {
        assertThat(statement.executeUpdate(alter)).isPositive();
        assertThat(proved()).as(alter).anyMatch(named -> named.contains(row));
        statement.executeUpdate(mend);
    }

    private List<String> proved() {
        List<String> rows = new ArrayList<>();
        works.as("financelead").post("/api/v1/ledger/proofs", null).expect(200).json().get("findings").forEach(f -> rows.add(f.get("row").asText()));
        return rows;
    }

    private void broken(String key, Break how) throws SQLException {
        String user = key.equals("recordPayment") ? "finance2" : Works.HANDS.get(key).get(0);
        JsonNode task = works.open(user, key).get(0);
        Map<String, Object> command = works.command(user, task);
        String failure;
        try (Connection connection = server.database().connect()) {
            Map<String, String> before = snapshot(connection);
            String failedBefore = failures(connection);
            set(connection, how);
            try {
                Http.Answer answer = works.act(user, task, key, command);
                failure = answer.expect(500).json().get("incident").asText();
            } finally {
                remove(connection, how);
            }
            assertThat(snapshot(connection)).as("%s with %s", key, how).isEqualTo(before);
            assertThat(failures(connection)).isNotEqualTo(failedBefore);
        }
        assertThat(works.open(user, key)).as("the task is still open").anyMatch(t -> t.get("id").equals(task.get("id")));
        JsonNode entries = works.get("auditadmin", "audit?count=20&outcome=failed&person=" + user).get("rows");
        breaks++;
        assertThat(entries).as("the audit trail has incident %s", failure).anyMatch(e -> failure.equals(e.path("incident").asText()));
        works.act(user, works.open(user, key).get(0), key, works.command(user, works.open(user, key).get(0))).expect(204);
    }

    private static Map<String, String> snapshot(Connection connection) throws SQLException {
        Map<String, String> tables = new LinkedHashMap<>();
        for (String table : TABLES) {
            tables.put(table, new Ledger(connection).rows("select count(*), md5(string_agg(t::text, '|' order by t::text)) from " + table + " t").toString());
        }
        tables.put("audited as done", new Ledger(connection).rows("select count(*) from audit_entry where outcome = 'done' and action like 'cost.%'"
                + " or outcome = 'done' and action like 'payment.%'").toString());
        return tables;
    }

    private static String failures(Connection connection) throws SQLException {
        return new Ledger(connection).rows("select count(*) from audit_entry where outcome = 'failed'").toString();
    }

    static void set(Connection connection, Break how) throws SQLException {
        String row = how.event().equals("delete") ? "old" : "new";
        try (var statement = connection.createStatement()) {
            statement.execute("create or replace function test_break() returns trigger language plpgsql as "
                    + "$$ begin raise exception 'broken by the test'; return " + row + "; end $$");
            statement.execute((how.deferred() ? "create constraint trigger test_break after " : "create trigger test_break before ") + how.event()
                    + " on " + how.table() + (how.deferred() ? " deferrable initially deferred" : "") + " for each row when (" + how.when()
                    + ") execute function test_break()");
        }
    }

    static void remove(Connection connection, Break how) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("drop trigger test_break on " + how.table());
        }
    }
}
