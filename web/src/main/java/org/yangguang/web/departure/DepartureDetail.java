package org.yangguang.web.departure;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yangguang.departure.ArrangeDeparture;
import org.yangguang.departure.CancelDeparture;
import org.yangguang.departure.ConfirmDeparture;
import org.yangguang.departure.DepartureService;
import org.yangguang.departure.DepartureView;
import org.yangguang.departure.SignDeparture;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.UserView;
import org.yangguang.shared.NotFound;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Texts;
import org.yangguang.web.workflow.TaskLinks;

/** Page app/departure/departure.xhtml: one handover, its list, its signatures. */
@Named
@ViewScoped
public class DepartureDetail implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DepartureService service;
    @Inject
    private IdentityService identity;
    @Inject
    private Messages messages;
    @Inject
    private Texts texts;
    @Inject
    private HttpServletRequest request;

    private DepartureView view;
    private final ArrayList<UserView> candidates = new ArrayList<>();
    private final ArrayList<Choice> choices = new ArrayList<>();
    private String successor;
    private String absence;
    private String reason;

    /** A row of the list as it is now, with the successor chosen for it alone; null for the one of the whole. */
    public static final class Choice implements Serializable {

        private static final long serialVersionUID = 1L;

        private final DepartureView.Row row;
        private String other;

        Choice(DepartureView.Row row) {
            this.row = row;
        }

        public DepartureView.Row getRow() {
            return row;
        }

        public String getOther() {
            return other;
        }

        public void setOther(String other) {
            this.other = other == null || other.isBlank() ? null : other;
        }
    }

    @PostConstruct
    void open() {
        String number = request.getParameter("number");
        if (number == null) {
            throw new NotFound("departure", "");
        }
        view = service.viewDeparture(number);
        if (view.mayArrange()) {
            candidates.addAll(service.listSuccessors(number));
            view.rows().forEach(row -> choices.add(new Choice(row)));
            propose();
        }
    }

    /** What was arranged before stands there again: the successor of most rows, and the others at theirs. */
    private void propose() {
        Map<String, Integer> counts = new TreeMap<>();
        view.rows().stream().filter(row -> row.successor() != null).forEach(row -> counts.merge(row.successor(), 1, Integer::sum));
        successor = counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
        choices.stream().filter(c -> c.row.successor() != null && !c.row.successor().equals(successor)).forEach(c -> c.other = c.row.successor());
    }

    public String arrange() {
        List<ArrangeDeparture.Other> others = choices.stream().filter(c -> c.other != null)
                .map(c -> new ArrangeDeparture.Other(c.row.kind(), c.row.reference(), c.other)).toList();
        service.arrangeDeparture(view.number(), new ArrangeDeparture(successor, others, view.version()));
        return done("departure.arranged");
    }

    public String confirm() {
        service.confirmDeparture(view.number(), new ConfirmDeparture(view.version()));
        return done("departure.confirmed");
    }

    public String sign() {
        service.signDeparture(view.number(), new SignDeparture(absence, view.version()));
        return done("departure.moved");
    }

    public String cancel() {
        service.cancelDeparture(view.number(), new CancelDeparture(reason, view.version()));
        return done("departure.given-up");
    }

    private String done(String text) {
        messages.done(text, view.number());
        return "/app/departure/departure.xhtml?faces-redirect=true&number=" + view.number();
    }

    /** The task's name, empty for what is no task. */
    public String matter(DepartureView.Row row) {
        return row.matter() == null ? "" : texts.get(TaskLinks.label(row.matter()));
    }

    /** The posts that nobody will hold, by name. */
    public String getVacant() {
        return view.vacant().stream().map(role -> texts.get("shell.role." + role.word())).collect(Collectors.joining("、"));
    }

    /** The administrator begins handovers and is shown no matters. */
    public boolean isSeesRows() {
        return identity.whoAmI().ofMinistry();
    }

    public DepartureView getView() {
        return view;
    }

    public List<UserView> getCandidates() {
        return candidates;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor == null || successor.isBlank() ? null : successor;
    }

    public String getAbsence() {
        return absence;
    }

    public void setAbsence(String absence) {
        this.absence = absence;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
