package org.yangguang.web.resolution;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.resolution.RecordResolution;
import org.yangguang.resolution.ResolutionKind;
import org.yangguang.resolution.ResolutionService;
import org.yangguang.resolution.ResolutionView;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Uploads;

/** Page app/resolution/record.xhtml: an officer records a decision taken outside, with its scan. */
@Named("recordResolution")
@ViewScoped
public class RecordResolutionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResolutionService service;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;

    private final Uploads uploads = new Uploads();
    private ResolutionKind kind;
    private String body;
    private String documentNumber;
    private LocalDate decidedOn;
    private String summary;
    private String projects;

    @PostConstruct
    void open() {
        projects = request.getParameter("project");
    }

    public String save() {
        List<String> numbers = projects == null ? List.of() : List.of(projects.split("[\\s,，;；、]+"));
        ResolutionView made = service.recordResolution(new RecordResolution(kind, body, documentNumber, decidedOn, summary, numbers), uploads.take());
        messages.done("resolution.recorded", made.number());
        return "/app/resolution/resolution.xhtml?faces-redirect=true&number=" + made.number();
    }

    public ResolutionKind[] getKinds() {
        return ResolutionKind.values();
    }

    public Uploads getUploads() {
        return uploads;
    }

    public ResolutionKind getKind() {
        return kind;
    }

    public void setKind(ResolutionKind kind) {
        this.kind = kind;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getProjects() {
        return projects;
    }

    public void setProjects(String projects) {
        this.projects = projects;
    }
}
