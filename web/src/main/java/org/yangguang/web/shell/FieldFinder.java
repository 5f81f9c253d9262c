package org.yangguang.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the input of a breach: {@code amount} is the component with that id; {@code lines[2].amount} is the component
 * {@code amount} in row 2 of the table or repeat {@code lines}. What is not found is told above the form.
 */
class FieldFinder {

    private final FacesContext context;

    FieldFinder(FacesContext context) {
        this.context = context;
    }

    /** The client id, null when the page has no such input. */
    String clientId(String field) {
        String[] path = field.replaceAll("\\[(\\d+)]", ".$1").split("\\.");
        List<String> all = inputs();
        for (int from = 0; from < path.length; from++) {
            String wanted = ":" + String.join(":", List.of(path).subList(from, path.length));
            for (String id : all) {
                if ((":" + id).endsWith(wanted)) {
                    return id;
                }
            }
            if (path[from].matches("\\d+") && from + 1 < path.length) {
                break;
            }
        }
        return null;
    }

    private List<String> inputs() {
        List<String> found = new ArrayList<>();
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof UIInput || isUpload(component)) {
                found.add(component.getClientId(context));
            }
            return VisitResult.ACCEPT;
        });
        return found;
    }

    static boolean isUpload(UIComponent component) {
        return component.getFamily().startsWith("org.primefaces") && component.getRendererType() != null
                && component.getRendererType().contains("FileUpload");
    }
}
