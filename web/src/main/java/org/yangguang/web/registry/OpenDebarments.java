package org.yangguang.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.yangguang.registry.DebarredView;
import org.yangguang.registry.RegistryService;

/** Who is barred from government procurement today, on the portal. */
@Named
@RequestScoped
public class OpenDebarments {

    private static final int PAGE = 20;

    @Inject
    private RegistryService registry;

    @Inject
    private HttpServletRequest request;

    private List<DebarredView> rows;

    public List<DebarredView> getRows() {
        if (rows == null) {
            rows = registry.listDebarred((getPage() - 1) * PAGE, PAGE);
        }
        return rows;
    }

    public long getTotal() {
        return registry.countDebarred();
    }

    public long getPages() {
        return Math.max(1, (getTotal() + PAGE - 1) / PAGE);
    }

    public int getPage() {
        String page = request.getParameter("page");
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    public String link(long page) {
        return request.getRequestURI() + "?page=" + page;
    }
}
