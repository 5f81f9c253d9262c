package org.yangguang.selection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.batch.BatchDoor;
import org.yangguang.batch.BatchDoors;
import org.yangguang.batch.BatchFacts;
import org.yangguang.batch.BatchWord;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Outcome;

/** Lists of several programmes, countersigned with one word; each is decided by itself, being many decisions already. */
@ApplicationScoped
class ListBatches implements BatchDoors {

    @Inject
    private SelectionService selection;
    @Inject
    private SelectionDesk desk;

    @Override
    public List<BatchDoor> doors() {
        List<String> words = List.of(Outcome.AGREED, Outcome.RETURNED);
        return List.of(new BatchDoor("countersignAsFinance", words, this::facts, (task, word) -> selection.countersignAsFinance(task, said(word))),
                new BatchDoor("countersignAsDepartment", words, this::facts, (task, word) -> selection.countersignAsDepartment(task, said(word))));
    }

    private static ListDecision said(BatchWord word) {
        return new ListDecision(word.outcome(), word.opinion(), word.version());
    }

    private BatchFacts facts(OpenTask task) {
        SelectionList list = desk.list(task.subject());
        return new BatchFacts(desk.organisationName(list.buyer()), null, list.granted(), list.version());
    }
}
