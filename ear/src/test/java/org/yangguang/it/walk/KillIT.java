package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yangguang.it.DatabaseUnderTest;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/**
 * The server is killed (kill -9) again and again under the load of eight clients who do real tasks, and started again on
 * the same database. After each kill, before the next start, what was answered with success is there, with its opinion and
 * its entry in the audit trail, and nothing is half done; after each start, the file that was ordered before is made. {@code -Dyangguang.kills=} sets how often,
 * {@code -Dyangguang.kills.seed=} repeats a run's moments.
 */
@Tag("alone")
class KillIT {

    private static final int KILLS = Integer.getInteger("yangguang.kills", 4);
    private static final int CLIENTS = 8;
    /** So many actions at most are confirmed between a start and the next kill, and at least one. */
    private static final int MOST_BETWEEN = 60;
    private static final long PATIENCE_MINUTES = 5;
    private static final Pattern TASK_ID = Pattern.compile("\"taskId\":\"([^\"]+)\"");

    private final long seed = Long.getLong("yangguang.kills.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Memory memory = new Memory();
    private final Queueing gate = new Queueing();

    /** Lets the clients work only while the server is meant to run, and gathers what they did not expect. */
    private static final class Queueing {
        private final ConcurrentLinkedQueue<Throwable> surprises = new ConcurrentLinkedQueue<>();
        private boolean open;
        private boolean ended;
        private int starts;

        synchronized void set(boolean running) {
            open = running;
            starts += running ? 1 : 0;
            notifyAll();
        }

        synchronized void end() {
            ended = true;
            notifyAll();
        }

        /** Which start of the server this is; -1 when all is over. */
        synchronized int await() throws InterruptedException {
            while (!open && !ended) {
                wait();
            }
            return ended ? -1 : starts;
        }

        /** Whether the server was killed since that start: then a broken answer is no surprise. */
        synchronized boolean killedSince(int start) {
            return !open || starts != start;
        }
    }

    @Test
    void keepsWhatItHasConfirmedAndNothingHalf() throws Exception {
        System.out.println("KillIT on " + YangguangServer.DATABASE + ": " + KILLS + " kills, seed " + seed);
        try (DatabaseUnderTest database = DatabaseUnderTest.of(YangguangServer.DATABASE, YangguangServer.instanceDirectory("kill-data"));
                YangguangServer server = YangguangServer.start(database, Map.of())) {
            List<Thread> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                Thread client = new Thread(() -> work(new Worker(server, memory)), "client " + i);
                client.start();
                clients.add(client);
            }
            gate.set(true);
            try {
                for (int kill = 0; kill < KILLS; kill++) {
                    memory.awaitMore(1 + random.nextInt(MOST_BETWEEN), PATIENCE_MINUTES);
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(100)));
                    String file = Http.as(server, "officer").post("/api/v1/exports", Map.of("kind", "register", "asked", Map.of("list", "projects")))
                            .expect(202).json().get("number").asText();
                    gate.set(false);
                    server.kill();
                    // what was answered until now; a client may still be reading its last answer
                    Memory answered = memory.copy();
                    try (Connection remains = database.connectToRemains()) {
                        check(remains, answered);
                    }
                    System.out.println("kill " + (kill + 1) + ": " + answered.size() + " confirmed and found");
                    server.start();
                    gate.set(true);
                    Http officer = Http.as(server, "officer");
                    await().atMost(Duration.ofMinutes(PATIENCE_MINUTES)).until(() -> officer.get("/api/v1/exports/" + file).expect(200).json()
                            .get("status").asText().equals("ready"));
                }
                memory.awaitMore(1, PATIENCE_MINUTES);
            } finally {
                gate.end();
                for (Thread client : clients) {
                    client.join();
                }
            }
            assertThat(gate.surprises).as("failures while the server ran").isEmpty();
            server.stop();
            try (Connection connection = database.connect()) {
                check(connection, memory);
                report(connection);
            }
        }
    }

    private void work(Worker worker) {
        try {
            for (int start = gate.await(); start >= 0; start = gate.await()) {
                try {
                    worker.step();
                } catch (UncheckedIOException gone) {
                    if (!gate.killedSince(start)) {
                        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
                        gate.surprises.add(gone);
                    }
                } catch (AssertionError | RuntimeException unexpected) {
                    // a server that is going down answers what it can; between two kills every answer counts
                    if (!gate.killedSince(start)) {
                        gate.surprises.add(unexpected);
                        return;
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What was answered with success is in the database, with its opinion and its entry in the audit trail, and nothing is half done. */
    static void check(Connection connection, Memory answered) throws SQLException {
        Ledger ledger = new Ledger(connection);
        Set<String> done = new HashSet<>(ledger.rows("select task_id, task_key, completed_by, opinion from workflow_item where state = 'DONE'"));
        // what an expert says stays in the expert's own opinion, where the other experts do not read it
        Set<String> expertOpinions = new HashSet<>(ledger.rows("select a.application_number, o.expert_user, o.remarks from appraisal_opinion o"
                + " join appraisal_appraisal a on a.id = o.appraisal_id where o.given_at is not null"));
        Set<String> audited = audited(ledger);
        assertThat(answered.tasks()).as("tasks answered with success").allSatisfy(t -> {
            boolean expert = t.key().equals("giveOpinion");
            assertThat(done).contains(t.task() + " | " + t.key() + " | " + t.user() + " | " + (expert ? null : t.opinion()));
            assertThat(audited).contains(t.key() + " | " + t.user() + " | " + t.task());
            if (expert) {
                assertThat(expertOpinions).contains(t.subject() + " | " + t.user() + " | " + t.opinion());
            }
        });
        Set<String> engine = new HashSet<>(ledger.rows("select id_ from act_ru_task"));
        assertThat(answered.tasks().stream().map(Memory.Done::task)).as("done tasks that the engine still has").noneMatch(engine::contains);
        assertThat(ledger.rows("select draft_number from project_proposal")).containsAll(answered.drafts());
        assertThat(ledger.rows("select application_number from workflow_case")).containsAll(answered.applications());
        assertThat(ledger.rows("select application_number from project_proposal")).containsAll(answered.applications());
        assertThat(ledger.rows("select d.document_number from document d where d.byte_count = "
                + "(select c.byte_count from document_content c where c.id = d.content_id)")).containsAll(answered.documents());
        ledger.holds();
    }

    /** Task, person and id of every action in the audit trail that was done. */
    private static Set<String> audited(Ledger ledger) throws SQLException {
        Set<String> audited = new HashSet<>();
        for (String entry : ledger.rows("select action, user_name, arguments from audit_entry where outcome = 'done'")) {
            Matcher id = TASK_ID.matcher(entry);
            if (id.find()) {
                audited.add(entry.substring(entry.indexOf('.') + 1, entry.indexOf(" | ", entry.indexOf(" | ") + 3)) + " | " + id.group(1));
            }
        }
        return audited;
    }

    private void report(Connection connection) throws SQLException {
        Ledger ledger = new Ledger(connection);
        List<String> contracts = ledger.rows("select contract_number from contract_balance where advance_limit > 0 order by contract_number");
        if (!contracts.isEmpty()) {
            ledger.refusesOverdrawing(contracts.get(0));
        }
        Map<String, Long> kinds = memory.tasks().stream().collect(Collectors.groupingBy(Memory.Done::key, TreeMap::new, Collectors.counting()));
        System.out.println("KillIT on " + YangguangServer.DATABASE + ": " + KILLS + " kills, " + memory.size() + " confirmed and found: " + memory.tasks().size()
                + " tasks " + kinds + ", " + memory.drafts().size() + " drafts, " + memory.applications().size() + " applications, "
                + memory.documents().size() + " documents; " + contracts.size() + " contracts in balance");
    }
}
