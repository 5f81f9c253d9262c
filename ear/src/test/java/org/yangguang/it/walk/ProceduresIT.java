package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.it.Http;
import org.yangguang.it.SealedBids;
import org.yangguang.it.YangguangServer;

/**
 * Every procedure but the open tender, each once from its plan to its award, side by side so that two moves of the clock
 * are enough for all: and an eighth that consists of rows and a drawing (src/test/drawings) and of no Java.
 */
class ProceduresIT {

    private static final String ALL = "supplier supplier2 supplier3 supplier4 applicant applicant2";
    /** By code those that are planned after another of the same code, both together above the limit of the open tender. */
    private static final List<String> WITH_THE_ONE_BEFORE = List.of("consultation", "framework", "auction", "public-consultation");

    private final YangguangServer server = YangguangServer.shared();
    private final People people = new People(server);

    /** What the eighth is: tender-auction of three firms at least, the price alone, offers after a period of its own. */
    private void inventAnEighth() throws SQLException {
        try (Connection rows = server.database().connect(); Statement sql = rows.createStatement()) {
            sql.execute("insert into regulation_parameter (code, amount, unit, effective_from, article, name_zh, name_en, evidence) values "
                    + "('LOCAL-01.response', 4, 'WORKING_DAYS', date '2007-01-01', '省级规定', '竞价期限', 'Auction period', 'V')");
            sql.execute("insert into tender_procedure (id, code, name_zh, name_en, drawing, by_invitation, for_systems, grounds, valid_from, article) values "
                    + "(1001, 'auction', '竞价采购', 'Auction', 'tender-auction', true, true, 'standardGoods', date '2020-01-01', '省级规定')");
            for (String term : List.of("response LOCAL-01.response", "suppliers MET-08.suppliers", "goods-weight-least MET-08.price-weight",
                    "services-weight-least MET-08.price-weight", "invited-least MET-08.suppliers")) {
                String[] of = term.split(" ");
                sql.execute("insert into tender_procedure_term (procedure_id, term, parameter) values (1001, '" + of[0] + "', '" + of[1] + "')");
            }
        }
    }

    @Test
    void eachProcedureLeadsFromItsPlanToItsAward() throws SQLException {
        inventAnEighth();
        List<Purchase> all = List.of(purchase("selective", "limitedSuppliers", false, ALL, 1_500_000), purchase("inquiry", "standardGoods", true, ALL, 1_500_000),
                purchase("negotiation", "urgency", false, "supplier supplier2 supplier3", 2_600_000),
                purchase("consultation", "publicService", false, "supplier supplier2 supplier4", 1_500_000), purchase("direct", "soleSource", false, "supplier2", 2_100_000),
                purchase("framework", "frameworkAgreement", false, "supplier supplier3", 1_500_000), purchase("auction", "standardGoods", true, "supplier supplier2 supplier3", 1_500_000),
                purchase("public-consultation", "publicService", false, "supplier supplier3 supplier4", 1_500_000));
        all.forEach(Purchase::reach);
        LocalDateTime deadline = all.get(0).shortest("selective").atTime(9, 0);
        all.forEach(purchase -> assertThat(purchase.planned(deadline) && WITH_THE_ONE_BEFORE.contains(purchase.method))
                .as("%s avoids the open tender with the one before", purchase.method).isFalse());
        all.forEach(Purchase::issued);
        clock(deadline);
        all.forEach(Purchase::opened);
        List<Purchase> negotiated = all.stream().filter(Purchase::negotiates).toList();
        LocalDateTime last = negotiated.get(0).nextWorkingDay().atTime(9, 0);
        negotiated.forEach(purchase -> purchase.negotiated(last));
        clock(last);
        negotiated.forEach(Purchase::openedAgain);
        all.forEach(Purchase::awarded);
        all.stream().filter(purchase -> List.of("inquiry", "public-consultation", "direct").contains(purchase.method)).forEach(Purchase::challenged);
    }

    private Purchase purchase(String method, String ground, boolean goods, String firms, int yuan) {
        return new Purchase(new Walk(server, people, "procurement", method + "采购项目" + System.nanoTime() % 1_000_000_000, "applicant", "recommender",
                List.of(new Walk.Line("平台建设", 1, "项", yuan + ".00"))), method, ground, goods, firms);
    }

    private void clock(LocalDateTime to) {
        people.as("sysadmin").post("/api/v1/clock", Map.of("to", to.plusMinutes(5).toString())).expect(200);
    }

    /** One purchase by one procedure. */
    static final class Purchase {

        private final YangguangServer server;
        private final String method;
        private final String ground;
        private final boolean goods;
        private final List<String> firms;
        private final Walk walk;
        private String number;

        /** @param firms user names of those asked for an offer, with a space between */
        Purchase(Walk walk, String method, String ground, boolean goods, String firms) {
            this.walk = walk;
            this.server = walk.server;
            this.method = method;
            this.ground = ground;
            this.goods = goods;
            this.firms = List.of(firms.split(" "));
        }

        boolean negotiates() {
            return List.of("negotiation", "consultation", "direct", "auction").contains(method) || announced();
        }

        /** Its suppliers come by a notice instead of being invited. */
        private boolean announced() {
            return method.startsWith("public-");
        }

        private boolean scored() {
            return List.of("selective", "consultation").contains(method) || announced();
        }

        private boolean judged() {
            return scored() || List.of("inquiry", "negotiation").contains(method);
        }

        private JsonNode tender(String user) {
            return walk.get(user, "tenders/" + walk.application);
        }

        private long version(String user) {
            return tender(user).get("version").asLong();
        }

        private void refused(String user, String key, Map<String, Object> command, String code) {
            assertThat(walk.act(user, walk.task(user, key), key, command).expect(422).text()).as("%s of %s", key, method).contains(code);
        }

        java.time.LocalDate shortest(String of) {
            return java.time.LocalDate.parse(walk.get("officer", "tenders/" + number + "/schedule?method=" + of).get("deadline").asText());
        }

        java.time.LocalDate nextWorkingDay() {
            return java.time.LocalDate.parse(walk.get("officer", "calendar/period-end?from=" + walk.today() + "&days=1&working=true").get("day").asText());
        }

        void reach() {
            walk.apply();
            walk.recommend();
            walk.screen();
            walk.approve();
            walk.budget(Works.documentNumber());
            walk.appraise();
            number = tender("officer").get("number").asText();
        }

        private Map<String, Object> plan(LocalDateTime deadline, String approval) {
            List<Map<String, Object>> criteria = scored() ? List.of(json("name", "技术方案", "kind", "SUBJECTIVE", "weight", 60, "standard", "完整、可行"),
                    json("name", "同类业绩", "kind", "OBJECTIVE", "weight", 20, "standard", "每项五分")) : List.of();
            return json("category", goods ? "goods" : "services", "catalogueCode", goods ? "A02010000" : "C16010302", "ground", ground, "method", method, "governmentSystem", false,
                    "requirement", "采购需求。成果的知识产权归采购人所有。", "lots", List.of(json("name", "第一包", "budget", walk.total().toPlainString(), "ceiling", walk.total().toPlainString())),
                    "bond", null, "smallRate", 15, "consortiumRate", 5, "reserved", false, "issueOn", walk.today().toString(), "documentsUntil",
                    deadline.toLocalDate().toString(), "bidDeadline", deadline.toString(), "place", "第一会议室", "priceWeight", scored() ? 20 : 100,
                    "qualifications", List.of("具有独立承担民事责任的能力"), "criteria", criteria, "excluded", List.of(), "approval", approval, "opinion", "请审批。",
                    "version", version("officer"));
        }

        /**
         * Laid down, approved; the case goes on by the procedure's own drawing.
         *
         * @return whether it needed no approval: no others of the year avoid the open tender with it
         */
        boolean planned(LocalDateTime deadline) {
            assertThat(walk.get("officer", "tenders/" + number + "/procedures")).extracting(p -> p.get("code").asText()).contains("open", method);
            String approval = null;
            if (walk.total().longValue() >= 2_000_000) {
                refused("officer", "prepareTender", plan(deadline, null), "MET-03");
                approval = approval();
            }
            if (method.equals("inquiry")) {
                Map<String, Object> soon = plan(walk.today().plusDays(1).atTime(9, 0), null);
                soon.put("governmentSystem", true);
                refused("officer", "prepareTender", soon, "MET-11");
                refused("officer", "prepareTender", soon, "TEN-03");
            }
            boolean alone = false;
            if (approval == null) {
                Http.Answer answer = walk.act("officer", walk.task("officer", "prepareTender"), "prepareTender", plan(deadline, null));
                alone = answer.status() != 422;
                if (!alone) {
                    assertThat(answer.text()).contains("MET-04", number, "CG-");
                    approval = approval();
                }
            }
            if (alone) {
                assertThat(walk.get("officer", "tenders/" + number + "/year").at("/splitting/purchases").toString()).contains(number);
            } else {
                walk.does("officer", "prepareTender", plan(deadline, approval));
                assertThat(walk.get("officer", "tenders/" + number + "/year").get("splitting").isNull()).as("an approved method is counted among nothing").isTrue();
            }
            assertThat(walk.task("head", "approveTender").get("process").asText()).isEqualTo(tender("officer").at("/procedure/drawing").asText()).startsWith("tender-");
            walk.does("head", "approveTender", json("returned", false, "opinion", "同意。", "version", version("head")));
            return alone;
        }

        private String approval() {
            String record = walk.as("officer").post("/api/v1/resolutions", json("kind", "FINANCE_MINISTRY", "body", "财政部", "documentNumber", "财库函" + System.nanoTime(),
                    "decidedOn", walk.today().toString(), "summary", "同意变更采购方式。", "projects", List.of(walk.application))).expect(201).json().get("number").asText();
            walk.attach("officer", record, "scan", "复函");
            walk.as("head").post("/api/v1/resolutions/" + record + "/verification", json("agrees", true, "remark", null, "version",
                    walk.version("auditor", "resolutions/" + record))).expect(200);
            return record;
        }

        private String organisation(String user) {
            return walk.get(user, "whoami").get("organisation").asText();
        }

        private List<String> invited() {
            List<String> codes = new java.util.ArrayList<>();
            tender("agent").at("/invitation/listed").forEach(firm -> {
                if (firm.get("invited").asBoolean()) {
                    codes.add(firm.get("supplier").asText());
                }
            });
            return codes;
        }

        /** Chosen or drawn, told, and nobody else knows; the offers come in sealed. */
        void issued() {
            List<String> list = firms.stream().map(this::organisation).toList();
            boolean draws = method.equals("selective");
            if (draws) {
                refused("agent", "inviteSuppliers", invitation(list.subList(0, 5), List.of("甲", "乙")), "MET-05");
                refused("agent", "inviteSuppliers", invitation(list, List.of("甲")), "MET-05a");
            }
            if (method.equals("direct")) {
                refused("agent", "inviteSuppliers", invitation(List.of("QLRJ", "HHSJ"), null), "TENDER-X31");
            }
            if (!announced()) {
                walk.does("agent", "inviteSuppliers", invitation(list, draws ? List.of("甲", "乙") : null));
                assertThat(invited()).hasSize(draws ? 3 : list.size());
            }
            SealedBids.OFFICERS.forEach(officer -> SealedBids.keyOf(server, officer, walk.as(officer)));
            DemandFile.keep(walk);
            if (announced()) {
                walk.review();
            }
            if (method.equals("direct")) {
                announcedBefore();
            }
            walk.does("agent", "publishNotice", publication());
            Http.anonymous(server).get("/api/v1/open/notices/" + number + "-ZB").expect(announced() ? 200 : 404);
            for (String firm : ALL.split(" ")) {
                boolean in = announced() ? firms.contains(firm) : invited().contains(organisation(firm));
                walk.as(firm).get("/api/v1/tenders/" + number + "/sealing").expect(in || announced() ? 200 : 404);
                assertThat(walk.get(firm, "notices").toString().contains(number)).as("%s is told of %s", firm, method).isEqualTo(in && !announced());
                if (in) {
                    offer(firm, 90);
                }
            }
        }

        private Map<String, Object> publication() {
            JsonNode plan = tender("agent").get("plan");
            return json("returned", false, "documentsUntil", plan.get("documentsUntil").asText(), "bidDeadline", plan.get("bidDeadline").asText(), "oneChallengePerStep", true,
                    "place", "第一会议室", "openers", SealedBids.OFFICERS, "quorum", SealedBids.QUORUM, "opinion", null, "version", version("agent"));
        }

        /** A single source of two million is announced first, and what objections came to is on file. */
        private void announcedBefore() {
            if (walk.total().longValue() < 2_000_000) {
                return;
            }
            refused("agent", "publishNotice", publication(), "MET-07");
            recorded(walk.today(), null).expect(200);
            assertThat(walk.get("officer", "tenders/" + number + "/demand/missing").toString()).as("has just begun").contains("MET-07");
            assertThat(recorded(walk.today(), "NONE").expect(422).text()).as("objections have their time").contains("MET-07c");
            recorded(walk.today().minusDays(1), "UPHELD").expect(200);
            refused("agent", "publishNotice", publication(), "MET-07b");
            recorded(walk.today().minusDays(1), "NONE").expect(200);
            assertThat(walk.get("officer", "tenders/" + number + "/demand/missing").toString()).doesNotContain("MET-07");
        }

        private Http.Answer recorded(java.time.LocalDate until, String objection) {
            Map<String, Object> demand = DemandFile.of(walk);
            demand.put("soleSource", json("from", walk.today().minusDays(30).toString(), "until", until.toString(), "address",
                    "https://www.ccgp.gov.cn/cggg/dylygs/" + walk.application + ".htm", "objection", objection, "reviewedOn", objection == null ? null : walk.today().toString(),
                    "findings", "唯一性论证意见。"));
            return walk.as("officer").put("/api/v1/tenders/" + walk.application + "/demand", demand);
        }

        private Map<String, Object> invitation(List<String> suppliers, List<String> observers) {
            return json("returned", false, "source", "供应商库", "suppliers", suppliers, "wanted", observers == null ? null : 3, "observers", observers, "opinion", null,
                    "version", version("agent"));
        }

        private void offer(String firm, int percent) {
            String price = MoneyWalk.share(walk.total(), percent - ALL.indexOf(firm) / 9);
            Http bidder = walk.as(firm);
            Map<String, Object> content = json("price", price, "lines", List.of(json("name", "平台建设", "quantity", 1, "unit", "项", "unitPrice", price, "amount", price)),
                    "small", false, "contact", "联系人", "phone", "0531-88000000", "deliveryDays", 180, "technical", "成熟架构。", "responses", List.of("齐备", "三项"));
            bidder.post("/api/v1/tenders/" + number + "/bids", SealedBids.bid(bidder, number, 1, content)).expect(200);
        }

        private void open() {
            org.awaitility.Awaitility.await(method).atMost(java.time.Duration.ofMinutes(2)).until(() -> !walk.tasks("agent", "openBids").isEmpty());
            SealedBids.OFFICERS.subList(0, SealedBids.QUORUM).forEach(officer -> SealedBids.give(server, officer, walk.as(officer), number));
            walk.does("agent", "openBids", json("attendance", "采购人代表到场", "withoutOthers", false, "opinion", null, "version", version("agent")));
        }

        private List<String> bids(String status) {
            List<String> numbers = new java.util.ArrayList<>();
            tender("agent").get("bids").forEach(bid -> {
                if (bid.get("status").asText().equalsIgnoreCase(status)) {
                    numbers.add(bid.get("number").asText());
                }
            });
            return numbers;
        }

        /** The first offers are opened, the firms found qualified, the panel formed where there is one. */
        void opened() {
            open();
            if (announced()) {
                assertThat(walk.get(firms.get(0), "tenders/" + number).get("bids")).as("nothing is read out where it is negotiated").isEmpty();
            }
            walk.does("officer", "checkQualification", json("verdicts", bids("opened").stream().map(bid -> json("bid", bid, "qualified", true, "ground", null)).toList(),
                    "opinion", null, "version", version("officer")));
            if (judged()) {
                int least = walk.get("agent", "tenders/" + number + "/schedule").get("members").asInt();
                walk.attach("agent", number, "draw-record", "抽取记录");
                List<Map<String, Object>> marks = scored() ? bids("qualified").stream().map(bid -> json("bid", bid, "criterion", 1, "mark", 10)).toList() : List.of();
                walk.does("agent", "formCommittee", json("record", json("number", "CZB-" + number, "drawnAt", walk.now().toString(), "evaluationOn", null, "experts",
                        Procurement.pool(walk).subList(0, least)), "representative", null, "marks", marks, "opinion", null, "version", version("agent")));
            }
        }

        /** One round that goes on, one that calls for the final offers; nobody sees who has handed one in. */
        void negotiated(LocalDateTime last) {
            walk.does("agent", "negotiate", json("record", "第一轮：澄清交付期限。", "finalOffers", false, "deadline", null, "opinion", null, "version", version("agent")));
            refused("agent", "negotiate", json("record", "第二轮。", "finalOffers", true, "deadline", walk.now().minusHours(1).toString(), "version", version("agent")), "TENDER-X33");
            walk.does("agent", "negotiate", json("record", "第二轮：条件确定。", "finalOffers", true, "deadline", last.toString(), "opinion", null, "version", version("agent")));
            for (String firm : firms) {
                assertThat(walk.get(firm, "notices").toString()).contains("final-offer-called");
                offer(firm, 88);
            }
            assertThat(bids("submitted")).as("secret until the deadline").isEmpty();
        }

        void openedAgain() {
            open();
            assertThat(bids("negotiated")).hasSameSizeAs(firms);
            assertThat(bids("qualified")).hasSameSizeAs(firms);
        }

        void awarded() {
            if (judged()) {
                List<Map<String, Object>> marks = scored() ? bids("qualified").stream().map(bid -> json("bid", bid, "criterion", 0, "mark", 50, "remark", "可行")).toList() : List.of();
                tender("agent").get("committee").findParents("member").stream().filter(seat -> !seat.get("status").asText().equalsIgnoreCase("void"))
                        .forEach(seat -> walk.does(seat.get("member").asText(), "evaluateBids", json("marks", marks, "recuse", false, "recusalGround", null, "opinion", null)));
            }
            walk.does("agent", "concludeEvaluation", json("returned", false, "confirmations", List.of(), "explanations", List.of(), "opinion", "推荐排名第一的供应商。",
                    "version", version("agent")));
            walk.does("head", "awardTender", json("returned", false, "opinion", "同意。", "version", version("head")));
            JsonNode result = tender("auditor");
            assertThat(result.get("status").asText()).isEqualToIgnoringCase("awarded");
            JsonNode winner = result.get("bids").findParents("status").stream().filter(b -> b.get("status").asText().equalsIgnoreCase("awarded")).findFirst().orElseThrow();
            assertThat(new java.math.BigDecimal(winner.get("listedPrice").asText())).as("the final offer of %s", method).isLessThan(walk.total().multiply(new java.math.BigDecimal("0.9001")));
            assertThat(walk.get("auditor", "tenders/" + number + "/timeline").toString()).contains(method.equals("auction") ? "awardTender" : clause());
        }

        /** Upheld after the award: the same group judges its final offers again, by the drawing that knows the way; where nobody judges there is nothing to judge again. */
        void challenged() {
            String filed = walk.as(firms.get(0)).post("/api/v1/challenges", json("tender", number, "step", "PROCESS", "claims", List.of("评审有误"), "facts", "见所附材料。",
                    "request", "请予纠正。", "sender", Disputing.SENDER)).expect(201).json().get("number").asText();
            JsonNode task = walk.tasks("officer", "answerChallenge").stream().filter(t -> t.get("subject").asText().equals(filed)).findFirst().orElseThrow();
            Http.Answer given = walk.act("officer", task, "answerChallenge", json("outcome", "upheld", "answer", "评审有误。", "version", 0,
                    "remedy", json("remedy", "evaluation", "newCommittee", false, "damage", null, "liable", null)));
            if (!judged()) {
                assertThat(given.expect(422).text()).contains("DSP-06b");
                return;
            }
            assertThat(given.status()).as(given.toString()).isEqualTo(204);
            assertThat(tender("officer").get("status").asText()).isEqualToIgnoringCase("evaluating");
            awarded();
            assertThat(tender("officer").get("voids")).hasSize(1);
        }

        private String clause() {
            return switch (method) {
                case "selective" -> "财政部令第87号第十四条";
                case "consultation", "public-consultation" -> "财库〔2014〕214号";
                case "framework" -> "财政部令第110号";
                default -> "财政部令第74号";
            };
        }
    }
}
