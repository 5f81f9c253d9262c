package org.yangguang.it.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/**
 * One client that drives one project after the other, always by what the server says is open now, and remembers each
 * success. When the connection breaks it does not know what became of its last action, and goes on from what it finds.
 */
final class Worker {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final int MILESTONES = 2;

    private final YangguangServer server;
    private final Memory memory;
    private Remembering walk;
    private boolean planned;

    Worker(YangguangServer server, Memory memory) {
        this.server = server;
        this.memory = memory;
    }

    /** Does one thing. Breaks off with {@link UncheckedIOException} when the server is gone. */
    void step() {
        if (walk == null) {
            walk = new Remembering("中断检验项目" + COUNT.incrementAndGet() + "号" + System.nanoTime());
            planned = false;
        }
        if (walk.application == null) {
            walk.applyFurther();
            return;
        }
        JsonNode open = walk.get("officer", "projects/" + walk.application + "/position").get("open");
        for (JsonNode row : open) {
            if (did(row.get("task"))) {
                return;
            }
        }
        walk = null;
    }

    /** Whether there was something to do at this task; those after the last payment but one are left alone. */
    private boolean did(JsonNode task) {
        String key = task.get("key").asText();
        switch (key) {
            case "recommendProposal" -> walk.recommend();
            case "screenProposal" -> walk.screen();
            case "approveAsAuthority" -> walk.approve();
            case "prepareBudget" -> walk.prepareBudget();
            case "reviewBudget" -> walk.reviewBudget();
            case "approveBudget" -> walk.approveBudget(Works.documentNumber());
            case "drawExperts" -> walk.drawExperts();
            case "giveOpinion" -> walk.giveOpinion(task.get("party").asText());
            case "concludeAppraisal" -> walk.concludeAppraisal();
            case "issueAllotment" -> walk.issue(Works.documentNumber());
            case "approveAllotment" -> walk.does("authority", key, walk.verdict("authority", "approved"));
            case "acceptTaskAgreement" -> walk.does("applicant", key, walk.verdict("applicant", "signed"));
            default -> {
                if (!Works.HANDS.containsKey(key)) {
                    return false;
                }
                if (key.equals("preparePayment") && !planned) {
                    walk.as("financelead").put("/api/v1/plans", walk.plan(100)).expect(204);
                    planned = true;
                }
                String user = key.equals("recordPayment") ? "finance2" : Works.HANDS.get(key).get(0);
                walk.act(user, task, key, walk.command(user, task)).expect(204);
            }
        }
        return true;
    }

    /** A project whose every success is remembered. */
    private final class Remembering extends Works {

        private final Queue<String> papers = new ArrayDeque<>(List.of("feasibility", "estimate-basis", "commitment"));
        private String draftNumber;

        Remembering(String title) {
            super(Worker.this.server, title, MILESTONES);
        }

        @Override
        Http.Answer act(String user, JsonNode task, String key, Map<String, Object> command) {
            Http.Answer answer = super.act(user, task, key, command);
            if (answer.status() / 100 == 2) {
                memory.task(new Memory.Done(user, task.get("id").asText(), key, task.get("subject").asText(),
                        (String) command.getOrDefault("opinion", command.get("remark"))));
            }
            return answer;
        }

        /** One act towards the application; after a broken one it asks how far it came. */
        void applyFurther() {
            if (draftNumber == null) {
                draftNumber = as(applicant).post("/api/v1/applications", proposal(0)).expect(201).json().get("project").get("draftNumber").asText();
                memory.draft(draftNumber);
            } else if (!papers.isEmpty()) {
                attach(applicant, draftNumber, papers.peek(), title);
                papers.remove();
            } else {
                JsonNode draft = get(applicant, "applications/" + draftNumber);
                if (!draft.get("project").hasNonNull("applicationNumber")) {
                    draft = as(applicant).post("/api/v1/applications/" + draftNumber + "/submit", proposal(draft.get("version").asLong()))
                            .expect(200).json();
                }
                application = draft.get("project").get("applicationNumber").asText();
                memory.application(application);
            }
        }

        @Override
        void attach(String user, String owner, String kind, String text) {
            Http.Answer answer = as(user).upload("/api/v1/documents?owner=" + owner + "&kind=" + kind, kind + ".txt", "text/plain",
                    (text + " " + owner + " " + kind).getBytes(StandardCharsets.UTF_8), Map.of()).expect(201);
            memory.document(answer.json().get("number").asText());
        }

        void issue(String documentNumber) {
            does("officer", "issueAllotment", draft("officer", documentNumber, total(), 0, null));
        }
    }
}
