package org.yangguang.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.yangguang.document.DocumentAccess;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;

/** The papers of a review: the applicant adds report and evidence until it submits. */
@ApplicationScoped
class ReviewDocuments implements DocumentAccess {

    @Inject
    private PerformanceRepository reviews;
    @Inject
    private CurrentActor current;

    @Override
    public boolean mayRead(String owner) {
        return owner.startsWith("JX-") && reviews.find(owner).filter(r -> current.mayKnow(r.applicant()::equals)).isPresent();
    }

    @Override
    public boolean mayAttach(String owner, String kind) {
        return owner.startsWith("JX-") && reviews.find(owner).filter(PerformanceReview::mayBeChanged).filter(r ->
                current.find().filter(a -> a.has(Role.APPLICANT) && a.organisation().equals(r.applicant())).isPresent())
                .isPresent();
    }

    @Override
    public String caseOf(String owner) {
        return owner.startsWith("JX-") ? reviews.find(owner).map(PerformanceReview::applicationNumber).orElse(null) : null;
    }
}
