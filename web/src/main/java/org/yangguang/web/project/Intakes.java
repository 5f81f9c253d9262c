package org.yangguang.web.project;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yangguang.demonstration.DemonstrationService;
import org.yangguang.document.Upload;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Role;
import org.yangguang.project.CallView;
import org.yangguang.project.IntakeService;
import org.yangguang.project.IntakeView;
import org.yangguang.project.ProgrammeService;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.RegisterRows;
import org.yangguang.web.shell.Uploads;

/** The template for a call, the workbook that comes back filled in, and the imports so far. */
@Named
@ViewScoped
public class Intakes implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private IntakeService service;
    @Inject
    private ProgrammeService programmes;
    @Inject
    private DemonstrationService demonstration;
    @Inject
    private IdentityService identity;
    @Inject
    private Messages messages;

    private final IntakeUploads uploads = new IntakeUploads();
    private List<CallView> calls;
    private RegisterRows<IntakeView> all;

    @PostConstruct
    void open() {
        calls = programmes.listCalls(true);
        all = new RegisterRows<>(() -> service.listImports(0, 1).total(), (first, size) -> service.listImports(first, size).rows());
    }

    public String start() {
        Upload workbook = uploads.taken(IntakeService.WORKBOOK_FIELD);
        if (workbook == null) {
            throw new RuleViolation(InputRule.REQUIRED, IntakeService.WORKBOOK_FIELD);
        }
        IntakeView begun = service.startImport(workbook, uploads.taken(IntakeService.PAPERS_FIELD));
        uploads.clear();
        messages.done("project.intake.started", begun.number());
        return "/app/project/intake.xhtml?faces-redirect=true&number=" + begun.number();
    }

    public Uploads getUploads() {
        return uploads;
    }

    public List<CallView> getCalls() {
        return calls;
    }

    public RegisterRows<IntakeView> getAll() {
        return all;
    }

    /** Whether the demonstration's ready workbook is offered. */
    public boolean isReady() {
        return demonstration.mayViewIntake() && identity.whoAmI().has(Role.PROJECT_OFFICER);
    }
}
