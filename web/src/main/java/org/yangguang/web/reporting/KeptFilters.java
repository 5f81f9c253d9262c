package org.yangguang.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.yangguang.preference.ListView;
import org.yangguang.preference.PreferenceService;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Pages;

/**
 * The filters that a person keeps of a page whose rows are more than cells: the inbox and the audit trail. Shown by the
 * fragment kept-filters.xhtml; a filter is what stands in the page's address.
 */
@Named
@RequestScoped
public class KeptFilters {

    @Inject
    private PreferenceService preferences;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;

    private String name;

    public List<ListView> of(String list) {
        return preferences.viewPreference(list).views();
    }

    /** Keeps the filter that the page was showing. */
    public void keep(String list) {
        preferences.saveView(list, new ListView(name, request.getParameter("filter"), "", false));
        messages.done("register.saved", name);
        back();
    }

    public void remove(String list, String view) {
        preferences.removeView(list, view);
        back();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    private void back() {
        String filter = request.getParameter("filter");
        Pages.redirect(request.getServletPath() + (filter == null || filter.isEmpty() ? "" : "?" + filter));
    }
}
