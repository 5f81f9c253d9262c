package org.yangguang.web.secrecy;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.secrecy.OutletView;
import org.yangguang.secrecy.PublicationKind;
import org.yangguang.secrecy.ReviewDecision;
import org.yangguang.secrecy.ReviewFilter;
import org.yangguang.secrecy.ReviewPosting;
import org.yangguang.secrecy.ReviewReopening;
import org.yangguang.secrecy.ReviewStatus;
import org.yangguang.secrecy.ReviewView;
import org.yangguang.secrecy.SecrecyService;
import org.yangguang.web.shell.Messages;

/**
 * 保密审查: what waits to be published; many are decided on with one opinion. What is cleared and has to stand on the designated outlet
 * first waits in a list of its own, for the record of that. {@code status} is the list that is shown, {@code q} the search.
 */
@Named
@ViewScoped
public class Reviews implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    /** A line of the list, chosen or not. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;
        private final ReviewView review;
        private boolean chosen;

        Line(ReviewView review) {
            this.review = review;
        }

        public ReviewView getReview() {
            return review;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }

    @Inject
    private SecrecyService secrecy;
    @Inject
    private CurrentActor actor;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;

    private ReviewStatus status;
    private String text;
    private PublicationKind kind;
    private String opinion;
    private long total;
    private boolean reviewer;
    private boolean poster;
    private ArrayList<Line> lines;
    private EnumMap<ReviewStatus, Long> counts;
    private ArrayList<OutletView> outlets;
    private String outlet;
    private String reference;
    private LocalDateTime postedAt;

    @PostConstruct
    void open() {
        String asked = request.getParameter("status");
        reviewer = actor.get().has(Role.PROJECT_OFFICER) || actor.get().has(Role.DIVISION_HEAD);
        boolean agent = actor.get().has(Role.PROCUREMENT_AGENT);
        poster = reviewer || agent;
        status = Arrays.stream(ReviewStatus.values()).filter(s -> s.word().equals(asked)).findFirst()
                .orElse(agent && !reviewer ? ReviewStatus.POSTING : ReviewStatus.WAITING);
        text = request.getParameter("q");
        outlets = new ArrayList<>(secrecy.listOutlets());
        outlet = outlets.stream().findFirst().map(OutletView::name).orElse(null);
        search();
    }

    public void search() {
        ReviewFilter filter = new ReviewFilter(status, kind, text);
        lines = new ArrayList<>(secrecy.listReviews(filter, 0, SHOWN).stream().map(Line::new).toList());
        total = secrecy.countReviews(filter);
        counts = new EnumMap<>(ReviewStatus.class);
        if (reviewer) {
            counts.put(ReviewStatus.WAITING, secrecy.countWaiting());
        }
        if (poster) {
            counts.put(ReviewStatus.POSTING, secrecy.countPosting());
        }
    }

    /** How many of a list wait for the person; null for a list in which nothing does. */
    public Long count(ReviewStatus of) {
        return counts.get(of);
    }

    public void chooseAll() {
        boolean all = lines.stream().filter(this::isChoice).anyMatch(l -> !l.chosen);
        lines.stream().filter(this::isChoice).forEach(l -> l.chosen = all);
    }

    /** Whether a line may be ticked: to be decided on by somebody else than its preparer, or to be recorded. */
    public boolean isChoice(Line line) {
        return isPosting() || line.review.mayDecide();
    }

    /** Whether the list is one in which lines are ticked. */
    public boolean isTicked() {
        return isWaiting() && reviewer || isPosting() && poster;
    }

    public void clear() {
        decide(true, "secrecy.done.cleared");
    }

    public void refuse() {
        decide(false, "secrecy.done.refused");
    }

    /** The chosen ones stand on the outlet, as one notice. */
    public void post() {
        List<String> chosen = chosen();
        secrecy.recordOutlet(new ReviewPosting(chosen, outlet, reference, postedAt));
        messages.done("secrecy.done.posted", chosen.size());
        reference = null;
        postedAt = null;
        search();
    }

    private List<String> chosen() {
        return lines.stream().filter(Line::isChosen).map(l -> l.review.number()).toList();
    }

    private void decide(boolean cleared, String done) {
        List<String> chosen = chosen();
        secrecy.decideReviews(new ReviewDecision(chosen, cleared, opinion));
        messages.done(done, chosen.size());
        opinion = null;
        search();
    }

    public void reopen(String number) {
        secrecy.reopenReview(number, new ReviewReopening(opinion));
        messages.done("secrecy.done.reopened", number);
        opinion = null;
        search();
    }

    /** Where the record that is to be published is read: the firm's record, the list whose scorers were drawn, the tender's plan, or else the project's dossier. */
    public String record(ReviewView review) {
        if (review.kind() == PublicationKind.DEBARMENT) {
            return "/app/registry/enterprise.xhtml?organisation=" + review.party();
        }
        if (review.kind() == PublicationKind.DRAW && review.projectNumber() == null) {
            return "/app/selection/list.xhtml?number=" + review.party();
        }
        boolean notice = List.of(PublicationKind.TENDER, PublicationKind.CLARIFICATION, PublicationKind.RESULT, PublicationKind.UNSUCCESSFUL,
                PublicationKind.TERMINATION).contains(review.kind());
        return notice ? "/app/tender/tender.xhtml?number=" + review.subject().substring(0, review.subject().lastIndexOf('-'))
                : "/app/project/dossier.xhtml?number=" + review.projectNumber();
    }

    public List<Line> getLines() {
        return lines;
    }

    public ReviewStatus[] getStatuses() {
        return ReviewStatus.values();
    }

    public PublicationKind[] getKinds() {
        return PublicationKind.values();
    }

    public boolean isReviewer() {
        return reviewer;
    }

    public boolean isWaiting() {
        return status == ReviewStatus.WAITING;
    }

    public boolean isPosting() {
        return status == ReviewStatus.POSTING;
    }

    public boolean isCleared() {
        return status == ReviewStatus.CLEARED;
    }

    public boolean isRefused() {
        return status == ReviewStatus.REFUSED;
    }

    public long getTotal() {
        return total;
    }

    public ReviewStatus getStatus() {
        return status;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public PublicationKind getKind() {
        return kind;
    }

    public void setKind(PublicationKind kind) {
        this.kind = kind;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public boolean isPoster() {
        return poster;
    }

    public List<OutletView> getOutlets() {
        return outlets;
    }

    public String getOutlet() {
        return outlet;
    }

    public void setOutlet(String outlet) {
        this.outlet = outlet;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDateTime getPostedAt() {
        return postedAt;
    }

    public void setPostedAt(LocalDateTime postedAt) {
        this.postedAt = postedAt;
    }
}
