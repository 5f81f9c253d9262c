package org.yangguang.web.tender;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.tender.CheckedRule;
import org.yangguang.tender.TermClause;
import org.yangguang.tender.TermsEntry;
import org.yangguang.tender.TermsService;
import org.yangguang.tender.TermsView;
import org.yangguang.web.shell.Messages;

/** Page app/tender/terms.xhtml: contract text and acceptance plan of a tender file; the officer drafts them, the others read them. */
@Named
@ViewScoped
public class TermsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TermsService service;

    @Inject
    private CurrentActor actor;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private String number;
    private TermsView view;
    private List<CheckedRule> missing;
    private final List<TermRow> clauses = new ArrayList<>();
    private final List<InstalmentRow> instalments = new ArrayList<>();
    private Integer paymentDays;
    private BigDecimal securityPercent;
    private Integer acceptanceDays;
    private boolean usersTakePart;

    @PostConstruct
    void load() {
        number = String.valueOf(request.getParameter("number"));
        view = service.viewTerms(number);
        missing = service.listMissingTerms(number);
        TermsEntry content = view.content();
        for (TermClause kind : TermClause.values()) {
            clauses.add(new TermRow(kind, content.said(kind).orElse(null)));
        }
        content.instalments().forEach(i -> instalments.add(new InstalmentRow(i)));
        if (instalments.isEmpty()) {
            instalments.add(new InstalmentRow());
        }
        paymentDays = content.paymentDays();
        securityPercent = content.securityPercent();
        acceptanceDays = content.acceptanceDays();
        usersTakePart = content.usersTakePart();
    }

    public String record() {
        service.recordTerms(number, new TermsEntry(clauses.stream().map(TermRow::entry).toList(), paymentDays, securityPercent,
                instalments.stream().filter(i -> !i.isEmpty()).map(InstalmentRow::entry).toList(), acceptanceDays, usersTakePart, view.content().version()));
        messages.done("tender.terms.done");
        return "/app/tender/terms.xhtml?faces-redirect=true&number=" + number;
    }

    public void addInstalment() {
        instalments.add(new InstalmentRow());
    }

    public void removeInstalment(InstalmentRow row) {
        instalments.remove(row);
    }

    public TermsView getView() {
        return view;
    }

    /** What a notice of today would be refused for. */
    public List<CheckedRule> getMissing() {
        return missing;
    }

    /** The clauses of the contract text. */
    public List<TermRow> getContract() {
        return clauses.stream().filter(row -> !row.getKind().isAcceptance()).toList();
    }

    /** The parts of the acceptance plan. */
    public List<TermRow> getAcceptance() {
        return clauses.stream().filter(row -> row.getKind().isAcceptance()).toList();
    }

    public boolean isRequired(TermClause kind) {
        return view.required().contains(kind);
    }

    public List<InstalmentRow> getInstalments() {
        return instalments;
    }

    /** Whether the reader may change it, and it may still be changed. */
    public boolean isOpen() {
        return view.changeable() && actor.get().has(Role.PROJECT_OFFICER);
    }

    public Integer getPaymentDays() {
        return paymentDays;
    }

    public void setPaymentDays(Integer paymentDays) {
        this.paymentDays = paymentDays;
    }

    public BigDecimal getSecurityPercent() {
        return securityPercent;
    }

    public void setSecurityPercent(BigDecimal securityPercent) {
        this.securityPercent = securityPercent;
    }

    public Integer getAcceptanceDays() {
        return acceptanceDays;
    }

    public void setAcceptanceDays(Integer acceptanceDays) {
        this.acceptanceDays = acceptanceDays;
    }

    public boolean isUsersTakePart() {
        return usersTakePart;
    }

    public void setUsersTakePart(boolean usersTakePart) {
        this.usersTakePart = usersTakePart;
    }
}
