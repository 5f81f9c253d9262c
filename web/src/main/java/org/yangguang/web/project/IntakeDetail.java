package org.yangguang.web.project;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.primefaces.PrimeFaces;
import org.yangguang.document.Upload;
import org.yangguang.identity.IdentityService;
import org.yangguang.project.IntakeDefect;
import org.yangguang.project.IntakeRowStatus;
import org.yangguang.project.IntakeRowView;
import org.yangguang.project.IntakeService;
import org.yangguang.project.IntakeStatus;
import org.yangguang.project.IntakeView;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.RegisterRows;
import org.yangguang.web.shell.Texts;
import org.yangguang.web.shell.Uploads;

/** One import: how far it has come, its rows with what is to be corrected, its answer, and the attachments that are missing. */
@Named
@ViewScoped
public class IntakeDetail implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern PART = Pattern.compile("(lines|indicators)\\[(\\d+)]\\.(\\w+)");

    @Inject
    private IntakeService service;
    @Inject
    private IdentityService identity;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Messages messages;
    @Inject
    private Texts texts;

    private final IntakeUploads uploads = new IntakeUploads();
    private String number;
    private IntakeView view;
    private IntakeRowStatus status;
    private boolean missingOnly;
    private RegisterRows<IntakeRowView> rows;

    @PostConstruct
    void open() {
        number = request.getParameter("number");
        if (number == null) {
            throw new NotFound("intake", "");
        }
        view = service.viewImport(number);
        toBeCorrectedFirst();
        rows = new RegisterRows<>(() -> service.listRows(number, status, missingOnly, 0, 1).total(),
                (first, size) -> service.listRows(number, status, missingOnly, first, size).rows());
    }

    /** Asked every two seconds while it runs; when it has ended, the rows and what may be sent are shown anew. */
    public void refresh() {
        view = service.viewImport(number);
        if (view.status() != IntakeStatus.RUNNING) {
            toBeCorrectedFirst();
            PrimeFaces.current().ajax().update("after");
        }
    }

    private void toBeCorrectedFirst() {
        status = view.refused() > 0 && view.waiting() == 0 ? IntakeRowStatus.REFUSED : null;
    }

    /** Attachments that were missing. */
    public String send() {
        Upload papers = uploads.taken(IntakeService.PAPERS_FIELD);
        if (papers == null) {
            throw new RuleViolation(InputRule.REQUIRED, IntakeService.PAPERS_FIELD);
        }
        service.addPapers(number, papers);
        uploads.clear();
        messages.done("project.intake.papersSent");
        return "/app/project/intake.xhtml?faces-redirect=true&number=" + number;
    }

    /** The header of the column that a defect stands in, as in the form of a single application. */
    public String column(IntakeDefect defect) {
        Matcher part = PART.matcher(defect.column());
        if (!part.matches()) {
            return texts.get("project.field." + defect.column());
        }
        String field = switch (part.group(3)) {
            case "basis" -> "estimateBasis";
            case "name" -> "indicator";
            default -> part.group(3);
        };
        return texts.get("project.field." + field) + (Integer.parseInt(part.group(2)) + 1);
    }

    public String sentence(IntakeDefect defect) {
        return texts.rule(defect.component(), defect.code(), defect.args().toArray());
    }

    /** Why it was not gone on with: a rule's sentence, or the incident. */
    public String getStopped() {
        return view.stopped() == null ? null : view.stopped().startsWith("INTAKE-") ? texts.of("project.intake.senderGone", view.uploadedByName())
                : texts.of("shared.failed", view.stopped());
    }

    /** Whether the reader may send attachments for it: only those of the sender's organisation. */
    public boolean isOwn() {
        return identity.whoAmI().userName().equals(view.uploadedBy());
    }

    public IntakeView getView() {
        return view;
    }

    public RegisterRows<IntakeRowView> getRows() {
        return rows;
    }

    public IntakeRowStatus[] getStatuses() {
        return IntakeRowStatus.values();
    }

    public IntakeRowStatus getStatus() {
        return status;
    }

    public void setStatus(IntakeRowStatus status) {
        this.status = status;
    }

    public boolean isMissingOnly() {
        return missingOnly;
    }

    public void setMissingOnly(boolean missingOnly) {
        this.missingOnly = missingOnly;
    }

    public Uploads getUploads() {
        return uploads;
    }
}
