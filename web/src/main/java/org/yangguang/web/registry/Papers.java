package org.yangguang.web.registry;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.document.DocumentService;
import org.yangguang.document.Upload;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.registry.PaperEntry;
import org.yangguang.registry.PaperKind;
import org.yangguang.registry.PaperService;
import org.yangguang.registry.PaperView;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Uploads;

/** 企业证照资料 ({@code organisation}; without it one's own). */
@Named
@ViewScoped
public class Papers implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaperService service;
    @Inject
    private DocumentService documents;
    @Inject
    private CurrentActor actor;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;

    private final Uploads uploads = new Uploads();
    private ArrayList<PaperView> all;
    private String organisation;
    private boolean keeper;
    private PaperKind kind = PaperKind.LICENCE;
    private String title;
    private String certificate;
    private LocalDate issuedOn;
    private LocalDate expiresOn;

    @PostConstruct
    void load() {
        Actor who = actor.get();
        String asked = request.getParameter("organisation");
        organisation = asked == null || asked.isBlank() ? who.organisation() : asked;
        keeper = who.has(Role.PROJECT_OFFICER) || who.has(Role.SUPPLIER) && who.organisation().equals(organisation);
        list();
    }

    private void list() {
        all = new ArrayList<>(service.listPapers(organisation));
    }

    /** The file lies under its paper's kind, whichever was chosen last. */
    public void keep() {
        String document = null;
        for (Upload file : uploads.take()) {
            document = documents.attach(organisation, new Upload(kind.word(), file.fileName(), file.content(), file.secrecy())).number();
        }
        PaperView kept = service.keepPaper(organisation, new PaperEntry(kind, title, certificate, issuedOn, expiresOn, document));
        messages.done("registry.paper.done.kept", kept.title());
        uploads.clear();
        title = null;
        certificate = null;
        issuedOn = null;
        expiresOn = null;
        list();
    }

    public void withdraw(String number) {
        messages.done("registry.paper.done.withdrawn", service.withdrawPaper(organisation, number).title());
        list();
    }

    public List<PaperView> getAll() {
        return all;
    }

    public PaperKind[] getKinds() {
        return PaperKind.values();
    }

    public boolean isKeeper() {
        return keeper;
    }

    public Uploads getUploads() {
        return uploads;
    }

    public String getOrganisation() {
        return organisation;
    }

    public PaperKind getKind() {
        return kind;
    }

    public void setKind(PaperKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getCertificate() {
        return certificate;
    }

    public void setCertificate(String certificate) {
        this.certificate = certificate;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}
