package org.yangguang.web.selection;

import jakarta.inject.Inject;
import org.yangguang.selection.ListDecision;
import org.yangguang.selection.ListService;
import org.yangguang.selection.SelectionListView;
import org.yangguang.selection.SelectionService;
import org.yangguang.web.workflow.TaskPage;

/** What every task on a list shows to the ministry: the list. */
public abstract class SelectionTask extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private SelectionService selection;
    @Inject
    private ListService lists;

    private SelectionListView list;

    @Override
    protected void load() {
        list = lists.viewList(getTask().subject());
        ready();
    }

    /** Lays out the inputs once the list was read. */
    protected void ready() {
    }

    protected SelectionService selection() {
        return selection;
    }

    protected ListService lists() {
        return lists;
    }

    protected ListDecision decision(String outcome) {
        return new ListDecision(outcome, getOpinion(), list.version());
    }

    public SelectionListView getList() {
        return list;
    }
}
