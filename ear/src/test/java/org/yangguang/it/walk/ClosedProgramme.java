package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import org.yangguang.demonstration.ProgrammeProject;
import org.yangguang.demonstration.ProgrammeProject.Instalment;
import org.yangguang.demonstration.ProgrammeProject.Target;
import org.yangguang.workflow.ProjectMode;

/** A closed project of a programme, held against its facts: every stage done, money balanced, the score as computed here. */
final class ClosedProgramme {

    private static final List<String> STAGES = List.of("project", "budget", "appraisal", "tender", "contract", "implementation", "cost",
            "payment", "performance", "acceptance");
    private static final BigDecimal EXECUTION = BigDecimal.TEN;

    final ProgrammeProject project;
    final int tasks;
    final LocalDate begun;
    final LocalDate ended;
    final BigDecimal contracted;
    final BigDecimal paid;
    final BigDecimal score;
    final String grade;
    private final ProgrammeWalk walk;

    ClosedProgramme(ProgrammeWalk walk) {
        this.walk = walk;
        this.project = walk.project;
        this.tasks = stages();
        JsonNode steps = walk.get("officer", "projects/" + walk.application + "/steps");
        begun = LocalDateTime.parse(walk.project("officer").get("submittedAt").asText()).toLocalDate();
        ended = LocalDateTime.parse(steps.get(steps.size() - 1).get("at").asText()).toLocalDate();
        BigDecimal cut = project.instalments().stream().map(i -> i.cut().yuan()).reduce(BigDecimal.ZERO, BigDecimal::add);
        contracted = project.mode() == ProjectMode.TRANSFER ? walk.total()
                : new BigDecimal(MoneyWalk.share(walk.total(), project.offers().get(0).percent()));
        paid = contracted.subtract(cut);
        money(cut);
        BigDecimal execution = paid.multiply(EXECUTION).divide(walk.total(), 2, RoundingMode.HALF_UP);
        score = project.targets().stream().map(ClosedProgramme::score).reduce(execution, BigDecimal::add);
        grade = grade(score);
        performance(execution);
    }

    /** Every stage that applies to the mode has finished tasks and nothing is left; answers how many tasks that were. */
    private int stages() {
        assertThat(walk.project("officer").get("status").asText()).as("status").isEqualTo("completed");
        JsonNode position = walk.get("officer", "projects/" + walk.application + "/position");
        assertThat(position.get("open")).as("open tasks").isEmpty();
        position.get("processes").forEach(p -> assertThat(p.get("ended").asBoolean()).as("ended: %s", p.get("process")).isTrue());
        TreeSet<String> done = new TreeSet<>();
        int count = 0;
        for (String stage : STAGES) {
            int finished = position.get("completed").path(stage).asInt();
            count += finished;
            if (finished > 0) {
                done.add(stage);
            }
        }
        TreeSet<String> expected = new TreeSet<>(STAGES);
        if (project.mode() == ProjectMode.TRANSFER) {
            // 下达文 and 任务书 stand in place of the tender
            expected.remove("tender");
        }
        assertThat(done).as("stages with finished tasks").isEqualTo(expected);
        return count;
    }

    private void money(BigDecimal cut) {
        JsonNode budget = walk.get("officer", "budgets/" + walk.application);
        assertThat(new BigDecimal(budget.get("total").asText())).as("budget").isEqualByComparingTo(project.total().yuan());
        JsonNode contract = walk.contract("officer");
        assertThat(new BigDecimal(contract.get("value").asText())).as("contract").isEqualByComparingTo(contracted);
        new Books(walk).agree(cut);
        BigDecimal ordered = BigDecimal.ZERO;
        for (Instalment instalment : project.instalments()) {
            JsonNode milestone = contract.get("milestones").get(project.instalments().indexOf(instalment));
            JsonNode payment = walk.get("officer", "milestones/" + milestone.get("number").asText() + "/payment");
            assertThat(payment.get("status").asText()).as("payment of %s", instalment.name()).isEqualToIgnoringCase("paid");
            ordered = ordered.add(new BigDecimal(payment.get("amount").asText()));
        }
        new Portal(walk).shows(walk.total(), contracted, paid, paid);
        assertThat(ordered).as("all orders together, advance set off").isEqualByComparingTo(paid);
    }

    private void performance(BigDecimal execution) {
        JsonNode review = walk.get("officer", "performance-reviews/" + walk.application);
        assertThat(new BigDecimal(review.get("confirmed").asText())).as("confirmed cost in the review").isEqualByComparingTo(paid);
        assertThat(review.get("executionScore").decimalValue()).as("points for execution").isEqualByComparingTo(execution);
        for (int i = 0; i < project.targets().size(); i++) {
            Target target = project.targets().get(i);
            assertThat(review.get("targets").get(i).get("score").decimalValue()).as("score of %s", target.indicator().name())
                    .isEqualByComparingTo(score(target));
        }
        assertThat(review.get("total").decimalValue()).as("total").isEqualByComparingTo(score);
        assertThat(review.get("grade").asText()).as("grade").isEqualTo(grade);
    }

    /** 财预〔2020〕10号: what is reached of the target in points, at most all; what people decided as they decided. */
    private static BigDecimal score(Target target) {
        if (target.score() != null) {
            return target.score();
        }
        BigDecimal weight = target.indicator().weight();
        BigDecimal share = target.actual().multiply(weight).divide(target.indicator().target(), 2, RoundingMode.HALF_UP);
        return share.min(weight);
    }

    private static String grade(BigDecimal score) {
        int points = score.intValue();
        return points >= 90 ? "excellent" : points >= 80 ? "good" : points >= 60 ? "fair" : "poor";
    }
}
