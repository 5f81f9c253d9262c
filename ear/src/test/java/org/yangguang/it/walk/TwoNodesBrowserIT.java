package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
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
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesBrowserIT {

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
    void hundredDraftsOnBothHaveHundredNumbers() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(16);
        try {
            List<Future<String>> drafts = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                Works works = new Works(i % 2 == 0 ? first : second, "双节点项目" + i, 1);
                drafts.add(people.submit(() -> works.as(works.applicant).post("/api/v1/applications", works.proposal(0)).expect(201)
                        .json().get("project").get("draftNumber").asText()));
            }
            List<String> numbers = new ArrayList<>();
            for (Future<String> draft : drafts) {
                numbers.add(draft.get());
            }
            assertThat(numbers).hasSize(100).doesNotHaveDuplicates();
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    @Order(3)
    void aSessionGoesOnAtTheOtherNodeAfterAKill() {
        Page page = Browser.as(first, "officer");
        try {
            page.navigate(second.address() + "/app/inbox.xhtml");
            assertThat(page.locator(LOGOUT).count()).as("logged in at the other node").isOne();
            page.navigate(first.address() + "/app/inbox.xhtml");
            first.kill();
            page.navigate(second.address() + "/app/inbox.xhtml");
            assertThat(page.url()).endsWith("/app/inbox.xhtml");
            assertThat(page.locator(LOGOUT).count()).as("still logged in").isOne();
        } finally {
            page.context().close();
        }
        Http.as(second, "officer").get("/api/v1/tasks").expect(200);
    }
}
