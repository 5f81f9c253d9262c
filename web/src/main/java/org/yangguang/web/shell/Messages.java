package org.yangguang.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

/** What a page tells after it has done something; refusals come from the exception handler, not from here. */
@RequestScoped
public class Messages {

    @Inject
    private Texts texts;

    /** Shown on this page, or on the next one after a redirect. */
    public void done(String key, Object... args) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        String text = texts.of(key, args);
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }
}
