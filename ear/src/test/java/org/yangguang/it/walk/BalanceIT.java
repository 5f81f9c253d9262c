package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yangguang.it.YangguangServer;

/**
 * 32 clients at once confirm and pay against the same three contracts: several after every task, two with one invoice or
 * one voucher, orders that together exceed the month's plan while the plan itself is being changed. Each is answered
 * with a success or a clear refusal, each task is done once, and no balance is overdrawn.
 */
class BalanceIT {

    private static final int CLIENTS = 32;
    private static final int CONTRACTS = 3;
    /** Few enough that all of them and the advance are within the contract, in whatever order they are paid. */
    private static final int MILESTONES = 4;
    private static final int ROUNDS = 40;
    /** So many rounds bring collisions, returns and short plans; after them everybody finishes. */
    private static final int UNRULY = 5;
    private static final List<String> KEYS = List.of("confirmCost", "submitInvoice", "requestPayment", "preparePayment", "approvePayment",
            "recordPayment");

    private final YangguangServer server = YangguangServer.shared();
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Storm storm = new Storm(CLIENTS, random);
    private final Map<String, Integer> tally = new TreeMap<>();
    private final Map<String, Integer> last = new TreeMap<>();
    private final Map<String, Integer> successes = new HashMap<>();

    @Test
    void noBalanceIsOverdrawnByThirtyTwoClientsAtOnce() throws SQLException {
        System.out.println("BalanceIT on " + YangguangServer.DATABASE + ", seed " + seed);
        List<Works> works = IntStream.range(0, CONTRACTS).parallel().mapToObj(this::prepared).toList();

        int complaints = server.complaints().size();
        oneTaskForAll(works.get(0));
        int round = 0;
        for (List<Storm.Act> acts = acts(works, round); !acts.isEmpty(); acts = acts(works, round)) {
            assertThat(round).as("rounds without an end; answers so far %s, in the last round %s", tally, last).isLessThan(ROUNDS);
            note(storm.fire(acts));
            round++;
        }
        System.out.println("BalanceIT on " + YangguangServer.DATABASE + ": " + round + " rounds, answers of " + CLIENTS + " clients:");
        tally.forEach((answer, times) -> System.out.println("  " + answer + ": " + times));
        assertThat(server.complaints()).as("refusals are answers, not warnings or errors of the server").hasSize(complaints);
        assertThat(successes.values()).as("each task is done once").containsOnly(1);
        for (String key : KEYS) {
            assertThat(tally.getOrDefault(key + " done", 0)).as(key).isGreaterThanOrEqualTo(CONTRACTS * MILESTONES);
        }
        assertThat(tally.keySet()).as("an order that was let through is within the balances when it is paid")
                .noneMatch(said -> said.matches("recordPayment 422.*(CONTRACT-X0[89]|CONTRACT-X10|BUDGET-X07).*"));
        works.forEach(this::agrees);
        if (server.database().word().equals("postgresql")) {
            try (Connection connection = server.database().connect()) {
                Ledger ledger = new Ledger(connection);
                ledger.holds();
                for (Works one : works) {
                    int refused = ledger.refusesOverdrawing(one.contract("officer").get("number").asText());
                    System.out.println("  the database refused " + refused + " overdrawing updates on its rows");
                }
                ledger.holds();
            }
        }
    }

    private Works prepared(int index) {
        Works works = new Works(server, "余额并发项目" + index + "号" + System.nanoTime(), MILESTONES);
        works.toAgreement();
        works.doAll("submitDeliverable");
        works.doAll("acceptDeliverable");
        works.doAll("claimCost");
        return works;
    }

    /** All 32 press the same button. */
    private void oneTaskForAll(Works works) {
        JsonNode task = works.open("officer", "confirmCost").get(0);
        Map<String, Object> command = works.command("officer", task);
        List<Storm.Act> acts = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            String user = i % 2 == 0 ? "officer" : "officer2";
            acts.add(act(works, user, task, command));
        }
        List<Storm.Told> told = storm.fire(acts);
        note(told);
        assertThat(told.stream().filter(Storm.Told::done)).hasSize(1);
        assertThat(told.stream().filter(t -> !t.done()).map(t -> t.answer().status())).hasSize(CLIENTS - 1).containsOnly(409);
        assertThat(told.stream().filter(t -> !t.done()).map(t -> t.answer().text())).as("it says who was faster")
                .allMatch(text -> text.contains("李文静") || text.contains("周启明"));
    }

    private List<Storm.Act> acts(List<Works> works, int round) {
        List<Storm.Act> acts = new ArrayList<>();
        for (Works one : works) {
            for (String key : KEYS) {
                List<JsonNode> open = one.open(Works.HANDS.get(key).get(0), key);
                for (int i = 0; i < open.size(); i++) {
                    // some wait, so that confirmations and payments of one contract come at the same time
                    if (round >= UNRULY || random.nextInt(10) < 7) {
                        rivals(acts, one, open.get(i), numbered(open, i, round), round);
                    }
                }
            }
        }
        if (!acts.isEmpty()) {
            works.forEach(one -> plans(acts, one, round));
        }
        return acts;
    }

    /**
     * From what invoice and voucher get their numbers: at first two tasks share one, and the second to come is refused;
     * afterwards each has its own, which is none of the shared ones.
     */
    private static String numbered(List<JsonNode> open, int task, int round) {
        String own = open.get(round < UNRULY ? task / 2 * 2 : task).get("subject").asText();
        return round < UNRULY ? own + "1" : own + "2";
    }

    private void rivals(List<Storm.Act> acts, Works works, JsonNode task, String numbered, int round) {
        String key = task.get("key").asText();
        for (String user : hands(works, task)) {
            Map<String, Object> command = works.command(user, task, numbered);
            acts.add(act(works, user, task, command));
            acts.add(act(works, user, task, command));
            if (round < UNRULY && key.equals("approvePayment")) {
                Map<String, Object> back = new HashMap<>(command);
                back.put("outcome", "returned");
                acts.add(act(works, user, task, back));
            }
        }
    }

    /**
     * Who is after the task. A payment that was returned is prepared again by the one who has done it before: if both
     * finance officers had prepared it, neither might record it.
     */
    private static List<String> hands(Works works, JsonNode task) {
        String key = task.get("key").asText();
        if (key.equals("preparePayment")) {
            for (JsonNode hand : works.get("finance", "milestones/" + task.get("subject").asText() + "/payment").get("hands")) {
                if (hand.get("step").asText().equals(key)) {
                    return List.of(hand.get("userName").asText());
                }
            }
        }
        return Works.HANDS.get(key);
    }

    private void plans(List<Storm.Act> acts, Works works, int round) {
        int[] percents = round < UNRULY ? new int[] {20, 45, 70} : new int[] {100};
        for (int percent : percents) {
            Map<String, Object> plan = works.plan(percent);
            acts.add(new Storm.Act(null, "planFunds", () -> works.as("financelead").put("/api/v1/plans", plan)));
        }
    }

    private static Storm.Act act(Works works, String user, JsonNode task, Map<String, Object> command) {
        String key = task.get("key").asText();
        return new Storm.Act(task.get("id").asText(), key, () -> works.act(user, task, key, command));
    }

    private void note(List<Storm.Told> told) {
        assertThat(told.stream().filter(t -> !t.clear()).map(t -> t.answer().toString()).distinct().limit(5)).as("neither done nor refused").isEmpty();
        last.clear();
        for (Storm.Told one : told) {
            tally.merge(one.said(), 1, Integer::sum);
            last.merge(one.said(), 1, Integer::sum);
            if (one.done() && one.about() != null) {
                successes.merge(one.about(), 1, Integer::sum);
            }
        }
    }

    /** The interface's own account of the money. */
    private void agrees(Works works) {
        String number = works.contract("officer").get("number").asText();
        JsonNode balance = works.get("officer", "contracts/" + number + "/balance");
        Map<String, BigDecimal> entries = new HashMap<>();
        works.get("officer", "contracts/" + number + "/entries").forEach(e -> entries.merge(e.get("kind").asText(),
                new BigDecimal(e.get("amount").asText()), BigDecimal::add));
        BigDecimal confirmed = new BigDecimal(balance.get("confirmed").asText());
        assertThat(confirmed).isEqualByComparingTo(entries.get("confirmed")).isLessThanOrEqualTo(new BigDecimal(balance.get("contracted").asText()));
        BigDecimal settled = new BigDecimal(balance.get("settled").asText());
        assertThat(settled).as("all that was confirmed is paid").isEqualByComparingTo(confirmed);
        assertThat(settled).isEqualByComparingTo(entries.get("paid").add(entries.getOrDefault("recovered", BigDecimal.ZERO)));
        System.out.println("  " + number + ": " + balance);
        BigDecimal advance = new BigDecimal(balance.get("advancePaid").asText());
        assertThat(advance).isEqualByComparingTo(entries.get("advance-paid")).isEqualByComparingTo(new BigDecimal(balance.get("advanceLimit").asText()));
        assertThat(new BigDecimal(balance.get("recovered").asText())).isLessThanOrEqualTo(advance);
    }

}
