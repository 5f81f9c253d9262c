package org.yangguang.web.tender;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.shared.NotFound;
import org.yangguang.tender.BidView;
import org.yangguang.tender.CriterionKind;
import org.yangguang.tender.PlanEntry;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderView;
import org.yangguang.web.workflow.TaskPage;

/** What the pages of the tasks of every procedure but quotations share: the running round and its papers. */
public abstract class TenderTaskPage extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenderRegisterService register;

    @Inject
    private DocumentService papers;

    private TenderView tender;

    /** The tender's tasks go on without a word; only who returns one says why, and the service asks for it. */
    @Override
    public boolean isOpinionRequired() {
        return false;
    }

    @Override
    protected void load() {
        String number = getTask().subject();
        tender = register.findTender(number).orElseThrow(() -> new NotFound("tender", number));
        ready();
    }

    /** Prepares the inputs from the tender. */
    protected void ready() {
        // most pages have nothing to prepare
    }

    protected TenderRegisterService register() {
        return register;
    }

    protected List<BidView> compliantBids() {
        return tender.bids().stream().filter(bid -> bid.status().isCompliant()).toList();
    }

    /** A row for each compliant bid and each criterion of this kind, with what the bid answers to it. */
    protected List<MarkRow> marksToGive(CriterionKind kind) {
        List<MarkRow> rows = new ArrayList<>();
        List<PlanEntry.CriterionEntry> criteria = tender.plan().criteria();
        for (BidView bid : compliantBids()) {
            List<String> responses = register.viewBidContent(tender.number(), bid.number()).responses();
            for (int i = 0; i < criteria.size(); i++) {
                if (criteria.get(i).kind() == kind) {
                    rows.add(new MarkRow(bid, i, criteria.get(i), i < responses.size() ? responses.get(i) : null));
                }
            }
        }
        return rows;
    }

    public TenderView getTender() {
        return tender;
    }

    @Override
    public List<DocumentView> getDocuments() {
        return papers.of(tender.number());
    }
}
