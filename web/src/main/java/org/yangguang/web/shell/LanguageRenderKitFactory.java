package org.yangguang.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import java.io.Writer;
import java.util.Iterator;
import java.util.Locale;

/** Has every page and every partial answer in English written by a {@link LanguageWriter}; Chinese ones are written as ever. */
public class LanguageRenderKitFactory extends RenderKitFactory {

    public LanguageRenderKitFactory(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext context, String id) {
        RenderKit kit = getWrapped().getRenderKit(context, id);
        return kit == null ? null : new LanguageRenderKit(kit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class LanguageRenderKit extends RenderKitWrapper {

        LanguageRenderKit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer out, String types, String encoding) {
            ResponseWriter writer = super.createResponseWriter(out, types, encoding);
            Locale locale = CDI.current().select(Preferences.class).get().locale();
            return Locale.SIMPLIFIED_CHINESE.equals(locale) ? writer : new LanguageWriter(writer);
        }
    }
}
