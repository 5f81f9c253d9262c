package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.yangguang.demonstration.ProgrammeProject.Offer;
import org.yangguang.it.Http;
import org.yangguang.it.SealedBids;
import org.yangguang.it.YangguangServer;
import org.yangguang.shared.CreditCode;

/**
 * Many bidders with a large file each on one tender, handed in, opened and evaluated on the shipped server; run by
 * bench/bids.sh and not with the tests. Prints what each part took.
 */
@EnabledIfSystemProperty(named = "yangguang.it.database", matches = "postgresql", disabledReason = "a measurement is made on the database of production")
class ManyBids {

    private static final int BIDDERS = Integer.getInteger("yangguang.bench.bidders", 60);
    private static final int MEGABYTES = Integer.getInteger("yangguang.bench.megabytes", 50);
    private static final int AT_ONCE = 3;
    private static final Random RANDOM = new Random(60);

    private final List<Offer> offers = IntStream.range(0, BIDDERS).mapToObj(i -> new Offer("bidder" + i, i == 0 ? 79 : 80 + i % 16)).toList();
    private final MoneyWalk walk = new MoneyWalk(YangguangServer.shared(), "procurement", "大批投标" + System.nanoTime() % 1_000_000_000, "bidder0",
            List.of(new Walk.Line("平台开发与部署", 1, "套", "2600000.00")));
    private final Procurement procurement = new Procurement(walk, "C16010302", offers);
    private final byte[] file = new byte[MEGABYTES * 1024 * 1024];

    /** What is measured may throw anything; it ends the run then. */
    private interface Part {
        void run() throws Exception;
    }

    private static double took(String what, Part part) throws Exception {
        long begun = System.nanoTime();
        part.run();
        double seconds = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        System.out.printf(Locale.ROOT, "BENCH %s: %.1f s%n", what, seconds);
        return seconds;
    }

    @Test
    void areHandedInOpenedAndEvaluated() throws Exception {
        RANDOM.nextBytes(file);
        firms();
        walk.apply();
        walk.recommend();
        walk.screen();
        walk.approve();
        walk.budget("商财函〔2026〕" + System.nanoTime() % 1_000_000 + "号");
        walk.appraise();
        procurement.prepareTender();
        procurement.approveTender();
        procurement.publishNotice();
        took(BIDDERS + " bids of " + MEGABYTES + " MB sealed and handed in, " + AT_ONCE + " at once", this::handIn);
        walk.as("sysadmin").post("/api/v1/clock", Map.of("to", procurement.deadline().toString())).expect(200);
        procurement.awaitOpening();
        String number = walk.get("agent", "tenders/" + walk.application).get("number").asText();
        took("opened (shares of two officers unwrapped and handed over, combined, files hashed, prices announced)", () -> {
            for (String officer : SealedBids.OFFICERS.subList(0, SealedBids.QUORUM)) {
                took("  shares of " + officer, () -> SealedBids.give(walk.server, officer, walk.as(officer), number));
            }
            took("  the opening itself", () -> walk.does("agent", "openBids", json("attendance", "采购人代表、投标人代表到场", "withoutOthers", false,
                    "opinion", "开标顺利。", "version", walk.version("agent", "tenders/" + number))));
        });
        JsonNode bids = walk.get("officer", "tenders/" + number).get("bids");
        assertThat(bids).hasSize(BIDDERS).allSatisfy(bid -> assertThat(bid.get("status").asText()).isEqualTo("opened"));
        took("one file of " + MEGABYTES + " MB read", () -> assertThat(walk.as("officer").get("/api/v1/tenders/" + number + "/bids/"
                + bids.get(0).get("number").asText() + "/files/0").expect(200).body()).isEqualTo(file));
        took("evaluated (qualification, committee, five members' marks, report)", () -> {
            List<Map<String, Object>> verdicts = new ArrayList<>();
            bids.forEach(bid -> verdicts.add(json("bid", bid.get("number").asText(), "qualified", true, "ground", null)));
            walk.does("officer", "checkQualification", json("verdicts", verdicts, "opinion", "资格审查合格。",
                    "version", walk.version("officer", "tenders/" + number)));
            procurement.formCommittee();
            procurement.evaluateBids();
            procurement.concludeEvaluation();
        });
        procurement.award();
    }

    private void handIn() throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE);
        try {
            CompletableFuture.allOf(offers.stream().map(offer -> CompletableFuture.runAsync(
                    () -> new Procurement(walk, "C16010302", List.of(offer)).bid(new HashMap<>(Map.of(offer.supplier(), file))), hands))
                    .toArray(CompletableFuture[]::new)).join();
        } finally {
            hands.shutdown();
        }
    }

    /** Firms and their people, engaged over the interface like anybody else. */
    private void firms() {
        for (int i = 0; i < BIDDERS; i++) {
            String user = "bidder" + i;
            String firm = "TB" + i;
            Http system = walk.as("sysadmin");
            system.post("/api/v1/organisations", json("code", firm, "name", "第" + (i + 1) + "投标公司", "kind", "supplier")).expect(201);
            String initial = system.post("/api/v1/users", json("userName", user, "displayName", user, "organisation", firm)).expect(201).json()
                    .get("password").asText();
            walk.as("secadmin").put("/api/v1/users/" + user + "/roles", json("roles", List.of("supplier"), "version", 0)).expect(204);
            Http.basic(walk.server, user, initial).post("/api/v1/password", json("current", initial, "wanted", Http.PASSWORD, "repeated", Http.PASSWORD))
                    .expect(204);
            walk.as("officer").put("/api/v1/enterprises/" + firm, json("organisation", firm, "creditCode", creditCode(i), "name", "第" + (i + 1) + "投标公司",
                    "scale", "medium", "legalPerson", "法定代表人" + i, "contact", "联系人" + i, "phone", "0531-8800" + (1000 + i), "region", "370100",
                    "bankName", "中国银行济南分行", "bankAccount", "37010000" + (10_000_000 + i), "version", null)).expect(200);
        }
    }

    private static String creditCode(int firm) {
        String body = "MA" + String.format(Locale.ROOT, "%06d", firm);
        String code = "91370100" + body + CreditCode.bodyCheck(body);
        return code + CreditCode.check(code + "0");
    }
}
