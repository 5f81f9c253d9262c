package org.yangguang.reporting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.workflow.FlowStep;
import org.yangguang.workflow.Position.ProcessPosition;
import org.yangguang.workflow.ProjectMode;

/** Reads the state of the ten stages off the runs of their processes. Several may be current at once. */
final class Stages {

    static final List<String> WORDS = List.of("project", "budget", "appraisal", "tender", "contract", "implementation",
            "cost", "performance", "acceptance", "payment");

    private Stages() {
    }

    static List<StageState> of(List<ProcessPosition> runs, List<FlowStep> flow, ProjectMode mode) {
        boolean projectEnded = runs.stream().anyMatch(r -> r.process().equals("lifecycle") && r.ended());
        return WORDS.stream().map(word -> state(word, runs, flow, mode, projectEnded)).toList();
    }

    private static StageState state(String word, List<ProcessPosition> all, List<FlowStep> flow, ProjectMode mode, boolean projectEnded) {
        List<ProcessPosition> runs = all.stream().filter(r -> r.stage().equals(word)).toList();
        int ended = (int) runs.stream().filter(ProcessPosition::ended).count();
        LocalDate since = runs.stream().map(ProcessPosition::enteredAt).min(LocalDateTime::compareTo).map(LocalDateTime::toLocalDate).orElse(null);
        LocalDate until = ended < runs.size() ? null : flow.stream().filter(s -> s.stage().equals(word) && !s.current())
                .map(FlowStep::at).max(LocalDateTime::compareTo).map(LocalDateTime::toLocalDate).orElse(null);
        return new StageState(word, state(word, runs.size(), ended, mode, projectEnded), since, until, ended, runs.size());
    }

    private static String state(String stage, int runs, int ended, ProjectMode mode, boolean projectEnded) {
        if (runs == 0) {
            return stage.equals("tender") && mode == ProjectMode.TRANSFER || projectEnded ? "left-out" : "ahead";
        }
        if (ended < runs) {
            return "current";
        }
        // a milestone's cost and payment end while other milestones still lie ahead
        return (stage.equals("cost") || stage.equals("payment")) && !projectEnded ? "partly" : "done";
    }
}
