package org.yangguang.web.shell;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PostConstructViewMapEvent;
import jakarta.faces.event.SystemEvent;

/**
 * Keeps the views of the public portal and of the error pages, which are transient, without a session. The nonce of the content security policy is put into the view map, and the
 * birth of a view map makes Faces open a session to keep it; a public page has nothing to keep.
 */
public class PublicViewApplicationFactory extends ApplicationFactory {

    private Application application;

    public PublicViewApplicationFactory(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public synchronized Application getApplication() {
        if (application == null) {
            application = new PublicViewApplication(getWrapped().getApplication());
        }
        return application;
    }

    @Override
    public synchronized void setApplication(Application replaced) {
        application = null;
        getWrapped().setApplication(replaced);
    }

    private static final class PublicViewApplication extends ApplicationWrapper {

        PublicViewApplication(Application wrapped) {
            super(wrapped);
        }

        @Override
        public void publishEvent(FacesContext context, Class<? extends SystemEvent> event, Object source) {
            if (!isKeptByNobody(event, source)) {
                super.publishEvent(context, event, source);
            }
        }

        @Override
        public void publishEvent(FacesContext context, Class<? extends SystemEvent> event, Class<?> base, Object source) {
            if (!isKeptByNobody(event, source)) {
                super.publishEvent(context, event, base, source);
            }
        }

        private static boolean isKeptByNobody(Class<? extends SystemEvent> event, Object source) {
            return event == PostConstructViewMapEvent.class && source instanceof UIViewRoot root && isPublic(root.getViewId());
        }

        /** By its path: the page has not been read yet when the nonce is made, so that its transient mark is not known. */
        private static boolean isPublic(String viewId) {
            return viewId != null && (viewId.startsWith("/open/") || viewId.startsWith("/error/"));
        }
    }
}
