package org.yangguang.web.project;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Role;
import org.yangguang.project.CallForm;
import org.yangguang.project.CallView;
import org.yangguang.project.ListTerms;
import org.yangguang.project.ProgrammeService;
import org.yangguang.project.ProgrammeView;
import org.yangguang.project.Screening;
import org.yangguang.shared.Money;
import org.yangguang.web.shell.Messages;
import org.yangguang.workflow.ProjectMode;

/** A call for applications: read by all, published and changed by the officers of its programme's department. */
@Named
@ViewScoped
public class CallPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeService programmes;
    @Inject
    private IdentityService identity;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Messages messages;

    private CallView call;
    private String programmeCode;
    private String documentNumber;
    private String title;
    private String guide;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private Money ceiling;
    private ArrayList<ProjectMode> modes = new ArrayList<>(List.of(ProjectMode.PROCUREMENT));
    private boolean byList;
    private Integer year;
    private Money total;
    private final ArrayList<CriterionRow> criteria = new ArrayList<>(List.of(new CriterionRow()));
    private ArrayList<String> documents = new ArrayList<>(List.of("feasibility"));

    @PostConstruct
    void open() {
        String number = request.getParameter("number");
        programmeCode = request.getParameter("programme");
        if (number != null) {
            call = programmes.viewCall(number);
            programmeCode = call.programmeCode();
            documentNumber = call.documentNumber();
            title = call.title();
            guide = call.guide();
            opensOn = call.opensOn();
            closesOn = call.closesOn();
            ceiling = call.ceiling();
            modes = new ArrayList<>(call.modes());
            documents = new ArrayList<>(call.documents());
            byList = call.list() != null;
            if (byList) {
                year = call.list().year();
                total = call.list().total();
                criteria.clear();
                call.list().criteria().forEach(c -> criteria.add(new CriterionRow(c)));
            }
        }
    }

    private ListTerms terms() {
        return byList ? new ListTerms(year == null ? 0 : year, total, criteria.stream().filter(c -> !c.isBlank()).map(CriterionRow::criterion).toList()) : null;
    }

    public void addCriterion() {
        criteria.add(new CriterionRow());
    }

    public void removeCriterion(int index) {
        criteria.remove(index);
    }

    /** Only a unit that recommends is led to the ranking. */
    public boolean isRanked() {
        return call != null && call.list() != null && identity.whoAmI().has(Role.RECOMMENDING_UNIT);
    }

    public String getKind() {
        return byList ? "list" : "single";
    }

    public void setKind(String kind) {
        byList = "list".equals(kind);
    }

    public boolean isByList() {
        return byList;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Money getTotal() {
        return total;
    }

    public void setTotal(Money total) {
        this.total = total;
    }

    public List<CriterionRow> getCriteria() {
        return criteria;
    }

    public String save() {
        CallView saved = programmes.saveCall(call == null ? null : call.number(), new CallForm(programmeCode, documentNumber,
                title, guide, opensOn, closesOn, ceiling, modes, documents, terms(), call == null ? 0 : call.version()));
        messages.done("project.done.saved");
        return "/app/project/call.xhtml?faces-redirect=true&number=" + saved.number();
    }

    /** The programmes that the reader's department answers for. */
    public List<ProgrammeView> getProgrammes() {
        String mine = identity.whoAmI().organisation();
        return programmes.listProgrammes().stream().filter(p -> p.active() && p.buyer().equals(mine)).toList();
    }

    public boolean isEditable() {
        return identity.whoAmI().has(Role.PROJECT_OFFICER)
                && (call == null || getProgrammes().stream().anyMatch(p -> p.code().equals(programmeCode)));
    }

    public boolean isApplicant() {
        return identity.whoAmI().has(Role.APPLICANT);
    }

    public ProjectMode[] getAllModes() {
        return ProjectMode.values();
    }

    public List<String> getAllDocuments() {
        return Screening.DOCUMENT_KINDS;
    }

    public CallView getCall() {
        return call;
    }

    public String getProgrammeCode() {
        return programmeCode;
    }

    public void setProgrammeCode(String programmeCode) {
        this.programmeCode = programmeCode;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getGuide() {
        return guide;
    }

    public void setGuide(String guide) {
        this.guide = guide;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public Money getCeiling() {
        return ceiling;
    }

    public void setCeiling(Money ceiling) {
        this.ceiling = ceiling;
    }

    public ProjectMode[] getModes() {
        return modes.toArray(new ProjectMode[0]);
    }

    public void setModes(ProjectMode[] chosen) {
        modes = new ArrayList<>(List.of(chosen));
    }

    public String[] getDocuments() {
        return documents.toArray(new String[0]);
    }

    public void setDocuments(String[] chosen) {
        documents = new ArrayList<>(List.of(chosen));
    }
}
