package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.yangguang.it.Browser;
import org.yangguang.it.DatabaseUnderTest;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/**
 * Two nodes of the clustered configuration on one PostgreSQL, both started at once while it was empty. In an order,
 * because the last test kills a node.
 */
@Tag("alone")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesBrowserIT {

    private static final String WAITING_CLOCKS = "select id_ from act_ru_job where type_ = 'timer' order by duedate_, id_";
    private static final int IMPORTED = 200;
    private static final String LOGOUT = "form[action='/logout']";

    private static DatabaseUnderTest database;
    private static YangguangServer first;
    private static YangguangServer second;

    @BeforeAll
    static void startBothAtOnce() {
        database = DatabaseUnderTest.of("postgresql", null);
        List<YangguangServer> nodes = YangguangServer.cluster(database, 2);
        first = nodes.get(0);
        second = nodes.get(1);
    }

    @AfterAll
    static void end() {
        if (second != null) {
            second.close();
            first.close();
        }
        database.close();
    }

    @Test
    @Order(1)
    void oneOfThemMigratesAndBothServe() throws SQLException {
        for (YangguangServer node : List.of(first, second)) {
            assertThat(node.logText()).as("shares sessions with the other").containsPattern("Finished rebalance with members \\[node[12], node[12]\\]");
        }
        try (Connection connection = database.connect()) {
            Ledger ledger = new Ledger(connection);
            assertThat(ledger.rows("select id, author, filename from databasechangelog group by id, author, filename having count(*) > 1")).isEmpty();
            assertThat(ledger.rows("select key_, version_ from act_re_procdef where version_ > 1")).isEmpty();
            assertThat(ledger.rows("select key_, version_ from act_re_decision_def where version_ > 1")).isEmpty();
        }
    }

    @Test
    @Order(2)
    void hundredApprovalsOnBothHaveHundredNumbers() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(16);
        try {
            List<Future<String>> approvals = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                Works works = new Works(i % 2 == 0 ? first : second, "双节点项目" + i + "号", 1);
                approvals.add(people.submit(() -> {
                    works.apply();
                    works.recommend();
                    works.screen();
                    works.approve();
                    return works.projectNumber();
                }));
            }
            List<String> numbers = new ArrayList<>();
            for (Future<String> approval : approvals) {
                numbers.add(approval.get());
            }
            assertThat(numbers).hasSize(100).doesNotHaveDuplicates().allMatch(n -> n.startsWith("XM-"));
        } finally {
            people.shutdownNow();
        }
    }

    /**
     * The node that is at a job and at an import is killed while clients work on both: sessions go on at the other node, every
     * confirmed action is there, and job and import are finished by the other node when it has not heard of the dead one for long.
     */
    @Test
    @Order(3)
    void aKilledNodeLosesNoSessionNoActionAndNoJob() throws Exception {
        Memory memory = new Memory();
        TwoNodeLoad load = new TwoNodeLoad(memory);
        try (Connection connection = database.connect(); Connection holder = database.connect()) {
            Ledger ledger = new Ledger(connection);
            // a payment that waits for its approval has a clock
            Worker toPayment = new Worker(first, memory);
            while (ledger.rows(WAITING_CLOCKS).isEmpty()) {
                toPayment.step();
            }
            String job = ledger.rows(WAITING_CLOCKS).get(0);
            // who executes the job waits here, with the job in its hands
            holder.setAutoCommit(false);
            new Ledger(holder).rows("select id_ from act_ru_execution where proc_inst_id_ = (select process_instance_id_ from act_ru_job where id_ = '"
                    + job + "') for update");
            LocalDateTime due = LocalDateTime.parse(ledger.rows("select duedate_ from act_ru_job where id_ = '" + job + "'").get(0).replace(' ', 'T'));
            moveClock(first, due.plusHours(1));
            List<String> imports;
            String owner = "select lock_owner_ from act_ru_job where lock_owner_ is not null and id_ = '" + job + "'";
            await().atMost(Duration.ofSeconds(30)).until(() -> !ledger.rows(owner).isEmpty());
            YangguangServer victim = ledger.rows(owner).get(0).startsWith("node1 ") ? first : second;
            YangguangServer survivor = victim == first ? second : first;

            Page page = Browser.as(victim, "officer");
            try {
                page.navigate(survivor.address() + "/app/inbox.xhtml");
                assertThat(page.locator(LOGOUT).count()).as("logged in at the other node").isOne();
                page.navigate(victim.address() + "/app/inbox.xhtml");
                load.start(victim, survivor);
                memory.awaitMore(60, 2);
                imports = importOnBoth(ledger, survivor);
                load.expectEndOf(victim);
                victim.kill();
                assertThat(ledger.rows(importOf(victim))).as("the import that the dead node was at").hasSize(1).isSubsetOf(imports);
                KillIT.check(connection, memory.copy());
                page.navigate(survivor.address() + "/app/inbox.xhtml");
                assertThat(page.url()).endsWith("/app/inbox.xhtml");
                assertThat(page.locator(LOGOUT).count()).as("still logged in").isOne();
            } finally {
                page.context().close();
            }
            memory.awaitMore(60, 2);
            load.end();
            assertThat(load.surprises()).as("failures at the node that lives").isEmpty();
            KillIT.check(connection, memory);

            holder.rollback();
            assertThat(ledger.rows(owner)).as("the job is still the dead node's").isNotEmpty();
            moveClock(survivor, due.plusHours(2));
            await().atMost(Duration.ofSeconds(30)).until(() -> ledger.rows("select id_ from act_ru_job where id_ = '" + job + "'").isEmpty());
            assertThat(ledger.rows("select count(*) from notification_notice where kind = 'OVERDUE'").get(0)).isNotEqualTo("0");

            Http recommender = Http.as(survivor, "recommender");
            for (String number : imports) {
                assertThat(IntakeIT.finished(recommender, number).get("imported").asInt()).as(number).isEqualTo(IMPORTED);
            }
            assertThat(ledger.rows("select distinct node_name from project_intake where node_name is not null")).as("nobody is at an import any more").isEmpty();
        } finally {
            load.end();
        }
    }

    /** Two imports at once: a node that is at one leaves the other to the other node. */
    private List<String> importOnBoth(Ledger ledger, YangguangServer sentTo) throws SQLException {
        Http recommender = Http.as(sentTo, "recommender");
        List<String> numbers = new ArrayList<>();
        for (String series : List.of("双节点甲", "双节点乙")) {
            Sheet sheet = IntakeIT.template(recommender, IMPORTED).fill(IMPORTED, IntakeIT.UNIT, series);
            numbers.add(IntakeIT.send(recommender, sheet).expect(201).json().get("number").asText());
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> !ledger.rows(importOf(first)).isEmpty() && !ledger.rows(importOf(second)).isEmpty());
        return numbers;
    }

    private static String importOf(YangguangServer node) {
        return "select intake_number from project_intake where status = 'RUNNING' and node_name = '" + (node == first ? "node1" : "node2") + "'";
    }

    private static void moveClock(YangguangServer server, LocalDateTime to) {
        Http.as(server, "sysadmin").post("/api/v1/clock", Map.of("to", to.truncatedTo(ChronoUnit.SECONDS).toString())).expect(200);
    }
}
