package org.yangguang.web.shell;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Leads the browser on after a form was sent, to where a link would have led. */
public final class Pages {

    private Pages() {
    }

    /** @param path from the application's root, with its query */
    public static void redirect(String path) {
        ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
        try {
            context.redirect(context.getRequestContextPath() + path);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
