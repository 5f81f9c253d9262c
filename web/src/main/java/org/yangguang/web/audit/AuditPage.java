package org.yangguang.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.audit.AuditFilter;
import org.yangguang.audit.AuditKey;
import org.yangguang.audit.AuditOutcome;
import org.yangguang.audit.AuditService;
import org.yangguang.audit.AuditSlice;
import org.yangguang.audit.AuditView;
import org.yangguang.identity.Role;

/**
 * audit/trail.xhtml: the trail for the auditor and the audit administrator. Filter, place and chosen entry stand in the
 * address, so that what was found can be kept and passed on.
 */
@Named
@RequestScoped
public class AuditPage {

    private static final int PAGE = 30;

    @Inject
    private AuditService audit;

    @Inject
    private HttpServletRequest request;

    private AuditQuery query;
    private AuditSlice found;
    private AuditView chosen;

    public AuditSlice getFound() {
        if (found == null) {
            found = audit.find(query().filter(), AuditKey.of(request.getParameter("after")), PAGE);
        }
        return found;
    }

    /** What was looked for, by the filter's word; empty for any. */
    public String given(String word) {
        return query().of(word);
    }

    /** Whether this is not the newest page. */
    public boolean isBehind() {
        return AuditKey.of(request.getParameter("after")) != null;
    }

    public List<String> getRoles() {
        return Stream.of(Role.values()).map(Role::word).toList();
    }

    /** The outcomes to choose from; everything that did not come through is one of them. */
    public List<String> getOutcomes() {
        return Stream.concat(Stream.of(AuditFilter.NOT_DONE), Stream.of(AuditOutcome.values()).map(AuditOutcome::word)).toList();
    }

    /** The entry named in the address; null for none. Refuses a number that no entry has. */
    public AuditView getChosen() {
        String number = request.getParameter("entry");
        if (chosen == null && number != null && number.matches("\\d{1,18}")) {
            chosen = audit.viewEntry(Long.parseLong(number));
        }
        return chosen;
    }

    public String getFirstLink() {
        return "?" + getFilter();
    }

    public String getNextLink() {
        return "?" + query().with("after", getFound().next());
    }

    /** The same page with this entry in full. */
    public String link(AuditView row) {
        String after = request.getParameter("after");
        return "?" + query().with("entry", row.entry()) + (isBehind() ? "&after=" + AuditKey.of(after) : "");
    }

    /** What was looked for, as it stands in the address. */
    public String getFilter() {
        return query().with("after", null);
    }

    public String getWorkbookLink() {
        return request.getContextPath() + "/app/audit-files/audit-entries.xlsx?" + getFilter();
    }

    public String kind(AuditView row) {
        return switch (row.outcome()) {
            case "done" -> "ok";
            case "refused" -> "warn";
            default -> "bad";
        };
    }

    private AuditQuery query() {
        if (query == null) {
            query = new AuditQuery(request::getParameter);
        }
        return query;
    }
}
