package org.yangguang.it.rights;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/** Annual budgets of several programmes, one standing at each of their tasks so that each task's door can be tried, or one brought to its end. */
public final class AnnualRounds {

    private static final List<Step> STEPS = List.of(
            new Step("officer", "propose-annual", Map.of("opinion", "请审核", "rows", List.of(Map.of("unit", "SDLY", "title", "权限", "function", "2160299",
                    "economic", "30227", "amount", "100.00")))),
            new Step("head", "submit-annual", Map.of("outcome", "submitted", "opinion", "同意")),
            new Step("finance", "issue-control-figures", Map.of("outcome", "issued", "amount", "100.00", "documentNumber", "权限〔2026〕1号",
                    "issuedOn", "2026-03-02", "opinion", "下达")),
            new Step("officer", "fit-annual", Map.of("amounts", List.of("100.00"), "opinion", "请审核")),
            new Step("head", "submit-annual", Map.of("outcome", "submitted", "opinion", "同意")),
            new Step("financelead", "approve-annual", Map.of("outcome", "approved", "congressOn", "2026-03-01", "ministryOn", "2026-03-02",
                    "ministryDocument", "财库〔2026〕1号", "documentNumber", "权限〔2026〕2号", "opinion", "同意")));

    private record Step(String user, String door, Map<String, Object> command) {
    }

    private final YangguangServer server;
    private final BiConsumer<String, JsonNode> visitor;

    AnnualRounds(YangguangServer server) {
        this(server, (user, task) -> { });
    }

    /** @param visitor is given who has a task, and the task, before it is done */
    public AnnualRounds(YangguangServer server, BiConsumer<String, JsonNode> visitor) {
        this.server = server;
        this.visitor = visitor;
    }

    /** Opens the budget of the first programme that has none and brings it to its publication; answers its number. */
    public String published() {
        Http finance = Http.as(server, "finance");
        for (JsonNode programme : finance.get("/api/v1/programmes").expect(200).json()) {
            Http.Answer opened = finance.post("/api/v1/annual-budgets", Map.of("year", 2027, "programme", programme.get("code").asText()));
            if (opened.status() == 201) {
                String number = opened.json().get("number").asText();
                STEPS.forEach(step -> take(step, number));
                String today = finance.get("/api/v1/health").expect(200).json().get("clock").asText().substring(0, 10);
                take(new Step("finance", "publish-annual", Map.of("publishedOn", today, "place", "部门网站预算公开栏")), number);
                return number;
            }
        }
        throw new AssertionError("every programme has a budget of 2027 already");
    }

    /** Answers the number of one of them. */
    String atEveryTask() {
        String number = null;
        List<String> programmes = new ArrayList<>();
        Http.as(server, "finance").get("/api/v1/programmes").expect(200).json().forEach(p -> programmes.add(p.get("code").asText()));
        for (int taken = 0; taken <= STEPS.size(); taken++) {
            number = Http.as(server, "finance").post("/api/v1/annual-budgets", Map.of("year", 2027, "programme", programmes.get(taken))).expect(201)
                    .json().get("number").asText();
            for (Step step : STEPS.subList(0, taken)) {
                take(step, number);
            }
        }
        return number;
    }

    private void take(Step step, String number) {
        Http person = Http.as(server, step.user());
        Map<String, Object> command = new TreeMap<>(step.command());
        // the control figures and the approval each have a number of their own
        command.computeIfPresent("documentNumber", (field, prefix) -> prefix + number);
        command.put("version", person.get("/api/v1/annual-budgets/" + number).expect(200).json().get("version").asLong());
        for (JsonNode row : person.get("/api/v1/tasks?keyword=" + number).expect(200).json().get("rows")) {
            visitor.accept(step.user(), row.get("task"));
            person.post("/api/v1/tasks/" + row.at("/task/id").asText() + "/" + step.door(), command).expect(204);
        }
    }
}
