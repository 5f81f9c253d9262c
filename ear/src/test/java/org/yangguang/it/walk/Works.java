package org.yangguang.it.walk;

import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.yangguang.it.YangguangServer;

/**
 * A transfer project whose agreement has an advance and many milestones, for tests that act on many tasks at once: it
 * finds whatever tasks are open and knows what to enter at each.
 */
class Works extends MoneyWalk {

    /** Who may do each task of delivery, cost and payment. */
    static final Map<String, List<String>> HANDS = Map.of("submitDeliverable", List.of("applicant"), "acceptDeliverable", List.of("officer"),
            "claimCost", List.of("applicant"), "confirmCost", List.of("officer", "officer2"), "submitInvoice", List.of("applicant"),
            "requestPayment", List.of("applicant"), "preparePayment", List.of("finance", "finance2"),
            "approvePayment", List.of("financelead"), "recordPayment", List.of("finance", "finance2"));

    private static final int ADVANCE_PERCENT = 20;
    private static final BigDecimal CUT = new BigDecimal("1000.00");

    private final int milestones;
    private final Set<String> attached = ConcurrentHashMap.newKeySet();

    Works(YangguangServer server, String title, int milestones) {
        super(server, "transfer", title, "applicant",
                List.of(new Line("信息服务站", 20, "个", "24000.00"), new Line("信息员培训", 40, "人", "1000.00")));
        this.milestones = milestones;
    }

    /** A project of another kind, whose contract or agreement is drafted by whoever extends this. */
    Works(YangguangServer server, People people, String mode, String title, String applicant, String recommender, String implementer,
          List<Line> lines) {
        super(server, people, mode, title, applicant, recommender, implementer, lines);
        this.milestones = 1;
    }

    /** From the application to the agreement in force. */
    void toAgreement() {
        apply();
        recommend();
        screen();
        approve();
        budget(documentNumber());
        appraise();
        grant(documentNumber());
    }

    static String documentNumber() {
        return "商财函〔2026〕" + Math.floorMod(System.nanoTime(), 1_000_000_000L) + "号";
    }

    @Override
    Map<String, Object> draft(String user, String documentNumber, BigDecimal value, int advancePercent, String supervisor) {
        Map<String, Object> draft = super.draft(user, documentNumber, value, ADVANCE_PERCENT, supervisor);
        BigDecimal advance = new BigDecimal(share(value, ADVANCE_PERCENT));
        BigDecimal each = value.subtract(advance).divideToIntegralValue(BigDecimal.valueOf(milestones + 1)).setScale(2);
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(milestone("ADVANCE", "首付", null, today().plusDays(10), advance));
        for (int i = 0; i < milestones; i++) {
            rows.add(milestone("PROGRESS", "第" + (i + 1) + "期", "阶段成果", today().plusDays(60 + i), each));
        }
        rows.add(milestone("FINAL", "终验交付", "全部成果", today().plusDays(200),
                value.subtract(advance).subtract(each.multiply(BigDecimal.valueOf(milestones)))));
        draft.put("milestones", rows);
        return draft;
    }

    /** The open tasks of this key on the agreement's milestones, as this person's list shows them. */
    List<JsonNode> open(String user, String key) {
        String number = contract(user).get("number").asText();
        List<JsonNode> found = new ArrayList<>();
        for (String after = ""; after != null;) {
            JsonNode page = get(user, "tasks?keyword=" + number + (after.isEmpty() ? "" : "&after=" + after));
            for (JsonNode row : page.get("rows")) {
                if (row.get("task").get("key").asText().equals(key)) {
                    found.add(row.get("task"));
                }
            }
            after = page.hasNonNull("next") ? java.net.URLEncoder.encode(page.get("next").asText(), java.nio.charset.StandardCharsets.UTF_8) : null;
        }
        return found;
    }

    /** Does all open tasks of this key. */
    void doAll(String key) {
        String user = HANDS.get(key).get(0);
        for (JsonNode task : open(user, key)) {
            act(user, task, key, command(user, task)).expect(204);
        }
    }

    /** What this person enters at a task of a milestone; attaches the papers that it needs. */
    Map<String, Object> command(String user, JsonNode task) {
        return command(user, task, task.get("subject").asText());
    }

    /** @param numbered the milestone from whose number invoice and voucher get theirs: the same for two makes them collide */
    Map<String, Object> command(String user, JsonNode task, String numbered) {
        String milestone = task.get("subject").asText();
        String at = "milestones/" + milestone;
        return switch (task.get("key").asText()) {
            case "submitDeliverable" -> {
                once(user, milestone, "deliverable");
                yield json("statement", "阶段成果已完成。", "version", version(user, at));
            }
            case "checkDeliverable" -> json("outcome", "agreed", "opinion", "符合约定。", "version", version(user, at));
            case "acceptDeliverable" -> json("outcome", "accepted", "opinion", "接收。", "version", version(user, at));
            case "claimCost" -> claim(user, at);
            case "confirmCost" -> confirm(user, at, cut(milestone));
            case "submitInvoice" -> {
                JsonNode cost = get(user, at + "/cost");
                once(user, cost.get("number").asText(), "invoice");
                yield json("invoices", List.of(invoice(numbered, cost.get("confirmed").asText())), "version", cost.get("version").asLong());
            }
            case "requestPayment" -> request(user, milestone, at + "/payment");
            case "preparePayment" -> prepare(user, at + "/payment");
            case "approvePayment" -> json("outcome", "approved", "opinion", "同意拨付。", "version", version(user, at + "/payment"));
            case "recordPayment" -> json("outcome", "recorded", "voucherNumber", "GK-" + numbered, "paidOn", today().toString(),
                    "opinion", "已支付。", "version", version(user, at + "/payment"));
            default -> throw new IllegalArgumentException("no command known for " + task);
        };
    }

    private Map<String, Object> claim(String user, String at) {
        JsonNode terms = get(user, at + "/cost/terms");
        JsonNode cost = get(user, at + "/cost");
        once(user, cost.get("number").asText(), "evidence-1");
        return json("lines", List.of(MoneyWalk.claimLine(terms.get("items").get(0), terms.get("agreed").asText())), "remark", "申请确认。", "version",
                cost.get("version").asLong());
    }

    /** What is cut off the claim of this milestone. */
    BigDecimal cut(String milestone) {
        return CUT;
    }

    private Map<String, Object> confirm(String user, String at, BigDecimal cut) {
        BigDecimal agreed = new BigDecimal(get(user, at + "/cost/terms").get("agreed").asText());
        return json("outcome", "confirmed", "lines", List.of(MoneyWalk.decision(agreed.subtract(cut).toPlainString(), cut.signum() != 0)), "opinion", "确认。", "version", version(user, at + "/cost"));
    }

    private Map<String, Object> request(String user, String milestone, String path) {
        JsonNode payment = get(user, path);
        Map<String, Object> invoice = null;
        if (payment.get("kind").asText().equalsIgnoreCase("advance")) {
            once(user, milestone, "guarantee");
            once(user, milestone, "invoice");
            invoice = invoice(milestone, payment.get("payable").asText());
        }
        return json("remark", "请支付。", "invoice", invoice, "version", payment.get("version").asLong());
    }

    private Map<String, Object> prepare(String user, String path) {
        JsonNode checks = get(user, path + "/checks");
        List<String> ticked = new ArrayList<>();
        checks.get("checks").forEach(c -> ticked.add(c.asText()));
        return json("outcome", "prepared", "checks", ticked, "budgetLine", checks.get("lines").get(0).get("code").asText(),
                "opinion", "拟付。", "version", version(user, path));
    }

    private void once(String user, String owner, String kind) {
        if (!attached.contains(owner + kind)) {
            attach(user, owner, kind, "附件");
            attached.add(owner + kind);
        }
    }

    private Map<String, Object> invoice(String numbered, String amount) {
        // the milestone's own number is padded: followed by zeros alone, the first and the tenth would be one invoice
        int last = numbered.lastIndexOf('-') + 1;
        String digits = ("26" + numbered.substring(0, last).replaceAll("\\D", "") + "%04d".formatted(Integer.parseInt(numbered.substring(last).replaceAll("\\D", "")))
                + "00000000000000000000").substring(0, 20);
        return json("kind", "digital", "code", null, "number", digits, "issuedOn", today().toString(), "amount", amount);
    }

    Map<String, Object> plan(int percent) {
        return json("project", projectNumber(), "month", now().toString().substring(0, 7), "planned", share(total(), percent));
    }
}
