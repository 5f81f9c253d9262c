package org.yangguang.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yangguang.audit.AuditBreak;
import org.yangguang.audit.AuditVerification;
import org.yangguang.audit.SealView;
import org.yangguang.audit.VerificationRequest;
import org.yangguang.audit.VerificationService;
import org.yangguang.web.shell.Texts;

/** The seal on audit/trail.xhtml: how far the trail is sealed, and its verification. */
@Named
@ViewScoped
public class SealPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VerificationService service;

    @Inject
    private Texts texts;

    private SealView seal;
    private String noted;
    private AuditVerification verification;

    @PostConstruct
    void open() {
        seal = service.viewSeal();
    }

    public void verify() {
        verification = service.verify(new VerificationRequest(null, null, noted));
        seal = service.viewSeal();
    }

    /** Where it is broken, in one sentence. */
    public String sentence(AuditBreak found) {
        // as text: a number that names something is not grouped
        String entry = String.valueOf(found.entry());
        String batch = String.valueOf(found.batch());
        String where = found.entry() != null && found.batch() != null ? texts.of("audit.break.entry", entry, batch, place(found))
                : found.entry() != null ? texts.of("audit.break.unsealed", entry)
                : found.place() != null ? texts.of("audit.break.place", batch, place(found))
                : texts.of("audit.break.batch", batch);
        return texts.of("audit.break." + ("batch".equals(found.kind()) ? "batch-row" : found.kind()), where);
    }

    /** Counted from one, for people. */
    private static String place(AuditBreak found) {
        return String.valueOf(found.place() + 1);
    }

    /** Whether the entry that the break names is still there to be looked at. */
    public boolean isThere(AuditBreak found) {
        return found.entry() != null && !"deleted".equals(found.kind());
    }

    public SealView getSeal() {
        return seal;
    }

    public AuditVerification getVerification() {
        return verification;
    }

    public String getNoted() {
        return noted;
    }

    public void setNoted(String noted) {
        this.noted = noted;
    }
}
