package org.yangguang.web.performance;

import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.performance.PerformanceService;
import org.yangguang.performance.PerformanceView;
import org.yangguang.web.workflow.TaskPage;

/** A task on a project's performance review. */
public abstract class ReviewTask extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private PerformanceService performance;
    @Inject
    private DocumentService papers;

    private PerformanceView review;

    @Override
    protected void load() {
        review = performance.review(getTask().applicationNumber());
    }

    protected PerformanceService performance() {
        return performance;
    }

    public PerformanceView getReview() {
        return review;
    }

    public List<DocumentView> getFiles() {
        return papers.of(review.number());
    }
}
