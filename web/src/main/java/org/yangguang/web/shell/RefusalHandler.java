package org.yangguang.web.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import org.primefaces.util.ComponentUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yangguang.audit.AuditService;
import org.yangguang.shared.Breach;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Recorded;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Stale;

/**
 * What every refusal becomes on a page: a broken rule a message at its field, a stale record a sentence that says to
 * read again, absence 404, denial 403, a lost session the expiry page, anything else a number that is in the log.
 * Pages' beans therefore never catch.
 */
class RefusalHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalHandler.class);

    private static final int UNPROCESSABLE = 422;

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        for (Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
            Throwable thrown = events.next().getContext().getException();
            events.remove();
            FacesContext context = FacesContext.getCurrentInstance();
            if (context == null || context.getResponseComplete()) {
                LOG.error("after the response was complete", thrown);
                continue;
            }
            try {
                answer(context, thrown);
            } catch (IOException broken) {
                throw new FacesException(broken);
            }
        }
        getWrapped().handle();
    }

    private void answer(FacesContext context, Throwable thrown) throws IOException {
        Optional<RuleViolation> violation = cause(thrown, RuleViolation.class);
        boolean drawing = context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE || context.getCurrentPhaseId() == PhaseId.RESTORE_VIEW
                || !context.isPostback();
        if (violation.isPresent() && !drawing) {
            violation.get().breaches().forEach(breach -> tell(context, breach));
            context.validationFailed();
            context.renderResponse();
        } else if (violation.isPresent()) {
            Texts texts = texts();
            context.getExternalContext().getRequestMap().put(Shell.REFUSAL,
                    violation.get().breaches().stream().map(texts::breach).reduce((a, b) -> a + "\n" + b).orElse(""));
            leave(context, UNPROCESSABLE, "/error/refused.xhtml", null);
        } else if (Stale.isBehind(thrown)) {
            stale(context, cause(thrown, Stale.class), drawing);
        } else if (cause(thrown, NotFound.class).isPresent()) {
            leave(context, HttpServletResponse.SC_NOT_FOUND, "/error/missing.xhtml", null);
        } else if (cause(thrown, EJBAccessException.class).isPresent()) {
            if (Recorded.of(thrown).isEmpty()) {
                audit().recordDenied(asked(context), null);
            }
            leave(context, HttpServletResponse.SC_FORBIDDEN, "/error/denied.xhtml", null);
        } else if (cause(thrown, ViewExpiredException.class).isPresent()) {
            expired(context);
        } else {
            Optional<Recorded> recorded = Recorded.of(thrown);
            String incident = recorded.map(Recorded::incident).orElseGet(Recorded::newIncident);
            LOG.error("incident {} on {}", incident, context.getExternalContext().getRequestServletPath(), thrown);
            if (recorded.isEmpty()) {
                audit().recordFailed(asked(context), incident);
            }
            leave(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "/error/failed.xhtml", incident);
        }
    }

    private static void tell(FacesContext context, Breach breach) {
        Texts texts = texts();
        String text = texts.breach(breach);
        String client = breach.field() == null ? null : new FieldFinder(context).clientId(breach.field());
        if (client == null) {
            context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
            return;
        }
        Object[] label = {null};
        context.getViewRoot().invokeOnComponent(context, client, (c, found) -> {
            invalid(c, found);
            // here and not later: a field of a row is called by the row's words only while its row is in hand
            label[0] = label(found);
        });
        String summary = label[0] == null || label[0].toString().isBlank() ? text : texts.of("shell.atField", label[0], text);
        context.addMessage(client, new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, text));
    }

    /** The label of a file chooser is its button's; its title says which paper. */
    private static Object label(UIComponent component) {
        return component.getAttributes().get(FieldFinder.isUpload(component) ? "title" : "label");
    }

    /**
     * Marked as invalid the field shows its red line. PrimeFaces draws an invalid field from its submitted value, which the
     * update of the model has cleared: it is put back, so that what was typed stays.
     */
    private static void invalid(FacesContext context, UIComponent component) {
        if (component instanceof UIInput input) {
            Object value = input.getValue();
            String typed = value == null || value instanceof Collection || value.getClass().isArray() ? null
                    : ComponentUtils.getValueToRender(context, input);
            input.setValid(false);
            input.setSubmittedValue(typed);
        }
    }

    private static void stale(FacesContext context, Optional<Stale> stale, boolean drawing) throws IOException {
        Texts texts = texts();
        String by = stale.map(Stale::changedBy).orElse(null);
        String text = by == null ? texts.of("shell.stale") : texts.of(drawing ? "shell.doneBy" : "shell.staleBy", by);
        if (drawing) {
            context.getExternalContext().getRequestMap().put(Shell.REFUSAL, text);
            leave(context, HttpServletResponse.SC_CONFLICT, "/error/refused.xhtml", null);
            return;
        }
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        context.validationFailed();
        context.renderResponse();
    }

    private static void expired(FacesContext context) throws IOException {
        ExternalContext external = context.getExternalContext();
        String path = SentFrom.of((HttpServletRequest) external.getRequest());
        external.redirect(external.getRequestContextPath() + "/error/expired.xhtml?back=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
        context.responseComplete();
    }

    /** A full page request gets the status and the error page in place; a partial one is sent to the page. */
    private static void leave(FacesContext context, int status, String page, String incident) throws IOException {
        ExternalContext external = context.getExternalContext();
        if (incident != null) {
            external.getRequestMap().put("incident", incident);
        }
        if (context.getPartialViewContext().isAjaxRequest() || external.isResponseCommitted()) {
            if (!external.isResponseCommitted()) {
                external.redirect(external.getRequestContextPath() + page + (incident == null ? "" : "?incident=" + incident));
            }
        } else {
            external.responseReset();
            external.responseSendError(status, incident);
        }
        context.responseComplete();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> kind) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < 20; depth++, at = at.getCause()) {
            if (kind.isInstance(at)) {
                return Optional.of(kind.cast(at));
            }
        }
        return Optional.empty();
    }

    private static String asked(FacesContext context) {
        return (context.isPostback() ? "POST " : "GET ") + context.getExternalContext().getRequestServletPath();
    }

    private static AuditService audit() {
        return CDI.current().select(AuditService.class).get();
    }

    private static Texts texts() {
        return CDI.current().select(Texts.class).get();
    }
}
