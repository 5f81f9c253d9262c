package org.yangguang.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yangguang.Acting;
import org.yangguang.Hands;
import org.yangguang.Injected;
import org.yangguang.Told;
import org.yangguang.Untold;
import org.yangguang.identity.Actor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Role;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Stale;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.TaskRow;
import org.yangguang.workflow.WorkflowRule;
import org.yangguang.workflow.WorkflowService;

/** What a batch is made of and what it refuses, with tasks and rows in memory; its work over the doors is in BatchIT. */
class BatchServiceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private final List<Object> kept = new ArrayList<>();
    private final List<BatchBegun> begun = new ArrayList<>();
    private Actor actor = actor("financelead", "CWS", Role.FINANCE_LEAD);
    private BatchService service;

    private static Actor actor(String user, String organisation, Role role) {
        return new Actor(user, user, organisation, organisation, Set.of(role), List.of());
    }

    private static TaskRow task(String id) {
        boolean done = id.startsWith("done");
        String key = id.startsWith("screen") ? "screenProposal" : id.startsWith("other") ? "confirmPerformance" : "approvePayment";
        OpenTask task = new OpenTask(id, key, "payment", "HT-2026-0001-" + id, "SB-2026-0001", "XM-1", "项目" + id, "CWS", null, null,
                LocalDateTime.of(2026, 3, 2, 9, 0), null);
        return new TaskRow(task, null, "finance-lead", "财务司", null, false, false, false, false, false, null, done ? "approved" : null,
                done ? LocalDateTime.of(2026, 3, 2, 9, 1) : null);
    }

    @BeforeEach
    void assemble() {
        WorkflowService workflow = new WorkflowService() {
            @Override
            public List<TaskRow> listChosen(List<String> ids) {
                return ids.stream().map(BatchServiceTest::task).toList();
            }
        };
        BatchRegistry registry = new BatchRegistry() {
            @Override
            List<BatchDoor> doors() {
                return List.of(new BatchDoor("approvePayment", List.of("approved", "returned"), t -> new BatchFacts("承建单位", "ZF-1", Money.of(100), 7),
                        (task, word) -> { }), new BatchDoor("confirmPerformance", List.of("approved"), t -> new BatchFacts(null, null, null, 1), (task, word) -> { }));
            }
        };
        BatchRepository repository = new BatchRepository() {
            @Override
            void add(Object row) {
                kept.add(row);
            }

            @Override
            void flush() {
            }

            @Override
            Optional<TaskBatch> batch(String number) {
                return kept.stream().filter(TaskBatch.class::isInstance).map(TaskBatch.class::cast).filter(b -> b.number().equals(number)).findFirst();
            }

            @Override
            List<BatchRow> rows(TaskBatch batch) {
                return kept.stream().filter(BatchRow.class::isInstance).map(BatchRow.class::cast).toList();
            }
        };
        IdentityService identity = new IdentityService() {
            @Override
            public String displayName(String userName) {
                return userName;
            }
        };
        Numbering numbering = series -> series + "-2026-0001";
        service = Injected.into(new BatchService(), registry, repository, workflow, identity, new Acting(() -> actor), numbering, new Untold(),
                new Hands(() -> NOW), Told.to(begun));
    }

    private static DecideTogether word(String outcome, String opinion, String... tasks) {
        return new DecideTogether(List.of(tasks).stream().map(t -> new DecideTogether.Row(t, 7)).toList(), outcome, opinion);
    }

    private void refused(Rule rule, String field, DecideTogether command) {
        assertThatThrownBy(() -> service.decideTogether(command)).isInstanceOfSatisfying(RuleViolation.class, v -> {
            assertThat(v.breaches()).extracting(b -> b.rule()).contains(rule);
            assertThat(v.breaches()).extracting(b -> b.field()).contains(field);
        });
        assertThat(kept).isEmpty();
    }

    @Test
    void aSheetSumsWhatIsStillOpen() {
        BatchSheet sheet = service.viewSheet(List.of("a", "done", "b"));
        assertThat(sheet.sum()).isEqualTo(Money.of(200));
        assertThat(sheet.open()).isEqualTo(2);
        assertThat(sheet.rows().get(1).party()).isNull();
        assertThat(sheet.kind().outcomes()).containsExactly("approved", "returned");
    }

    @Test
    void oneWordIsTakenDownForEveryRow() {
        BatchView batch = service.decideTogether(word("approved", " 同意。 ", "a", "b"));
        assertThat(batch.number()).isEqualTo("PL-2026-0001");
        assertThat(batch.opinion()).isEqualTo("同意。");
        assertThat(batch.total()).isEqualTo(2);
        assertThat(batch.waiting()).isEqualTo(2);
        assertThat(batch.sum()).isEqualTo(Money.of(200));
        assertThat(batch.decidedSum()).isEqualTo(Money.ZERO);
        assertThat(begun).containsExactly(new BatchBegun("PL-2026-0001"));
    }

    @Test
    void whatCannotBeDecidedTogetherIsRefusedAsAWhole() {
        refused(InputRule.NOTHING_ENTERED, "rows", word("approved", "同意"));
        refused(InputRule.REQUIRED, "opinion", word("approved", " ", "a"));
        refused(InputRule.REQUIRED, "outcome", word(null, "同意", "a"));
        refused(InputRule.TOO_LONG, "opinion", word("approved", "长".repeat(501), "a"));
        refused(InputRule.UNKNOWN_CHOICE, "outcome", word("paid", "同意", "a"));
        refused(InputRule.DUPLICATE, "rows", word("approved", "同意", "a", "a"));
        refused(BatchRule.TASKS_ARE_OF_ONE_KIND, "rows", word("approved", "同意", "a", "other"));
        refused(BatchRule.ONE_WORD_SAYS_ENOUGH, "rows", word("approved", "同意", "screen1", "screen2"));
        refused(BatchRule.BATCH_IS_NOT_TOO_LONG, "rows",
                word("approved", "同意", IntStream.rangeClosed(0, BatchService.MOST).mapToObj(i -> "t" + i).toArray(String[]::new)));
    }

    @Test
    void aBatchIsReadByItsOrganisationAndTheAuditor() {
        service.decideTogether(word("approved", "同意", "a"));
        assertThat(service.viewBatch("PL-2026-0001").rows()).hasSize(1);
        actor = actor("officer", "XXH", Role.PROJECT_OFFICER);
        assertThatThrownBy(() -> service.viewBatch("PL-2026-0001")).isInstanceOf(NotFound.class);
        actor = actor("auditor", "SJS", Role.AUDITOR);
        assertThat(service.viewBatch("PL-2026-0001").decidedBy()).isEqualTo("financelead");
    }

    @Test
    void aNodeThatIsSilentForAMinuteIsFollowed() {
        service.decideTogether(word("approved", "同意", "a"));
        TaskBatch batch = (TaskBatch) kept.get(0);
        assertThat(batch.claim("one", NOW)).isTrue();
        assertThat(batch.claim("two", NOW.plusSeconds(60))).isFalse();
        assertThat(batch.claim("two", NOW.plusSeconds(61))).isTrue();
        assertThat(batch.goOn("one", NOW.plusSeconds(62))).isFalse();
        batch.end(BatchStatus.FINISHED, LocalDateTime.of(2026, 3, 2, 9, 5));
        assertThat(batch.claim("two", NOW.plusSeconds(200))).isFalse();
    }

    @Test
    void aRowThatWasRefusedSaysWhy() {
        service.decideTogether(word("approved", "同意", "a"));
        BatchRow row = (BatchRow) kept.get(1);
        row.refused(BatchRefusal.of(new RuleViolation(WorkflowRule.WHO_PREPARED_DOES_NOT_APPROVE, null, "刘畅", "XM-1", "2026-03-02"), "XM-1"),
                LocalDateTime.of(2026, 3, 2, 9, 5));
        BatchView batch = service.viewBatch("PL-2026-0001");
        assertThat(batch.refused()).isEqualTo(1);
        assertThat(batch.percent()).isEqualTo(100);
        assertThat(batch.rows().get(0).refusals()).containsExactly(new BatchRefusal("workflow", "WORKFLOW-X01",
                WorkflowRule.WHO_PREPARED_DOES_NOT_APPROVE.article(), List.of("刘畅", "XM-1", "2026-03-02")));
        assertThat(BatchRefusal.of(new Stale("XM-1", "刘畅"), "XM-1").get(0).code()).isEqualTo("batch.doneBy");
        assertThat(BatchRefusal.of(new Stale("XM-1", null), "XM-1").get(0).code()).isEqualTo("shared.stale");
        assertThat(BatchRefusal.of(new NotFound("task", "t"), "XM-1").get(0)).isEqualTo(new BatchRefusal("shared", "shared.notFound", null, List.of("XM-1")));
        assertThat(BatchRefusal.of(new IllegalStateException("x"), "XM-1").get(0).args().get(0)).startsWith("YG-");
    }
}
