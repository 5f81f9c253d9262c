package org.yangguang.web.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.yangguang.registry.DrawService;
import org.yangguang.registry.OpenDraw;

/** 专家抽取公开 on the portal: what was committed to before the lot fell, and the records to recompute it. */
@Named
@RequestScoped
public class OpenDraws {

    private static final int PAGE = 20;

    @Inject
    private DrawService draws;

    @Inject
    private HttpServletRequest request;

    private List<OpenDraw> rows;

    public List<OpenDraw> getRows() {
        if (rows == null) {
            rows = draws.listOpen((getPage() - 1) * PAGE, PAGE);
        }
        return rows;
    }

    public long getTotal() {
        return draws.countOpen();
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
