package org.yangguang.web.cost;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.yangguang.cost.CostFilter;
import org.yangguang.cost.CostService;
import org.yangguang.cost.CostStatus;
import org.yangguang.cost.CostView;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.shared.Money;
import org.yangguang.web.shell.Paging;

/** The register of cost confirmations; filter and page stand in the address. A supplier finds its own there. */
@Named
@RequestScoped
public class CostRegister {

    private static final int ROWS = 20;

    @Inject
    private CostService costs;
    @Inject
    private DocumentService documents;
    @Inject
    private HttpServletRequest request;

    private List<CostView> rows;
    private CostView one;

    public List<CostView> getRows() {
        if (rows == null) {
            rows = costs.register(filter(), (getPage() - 1) * ROWS, ROWS);
        }
        return rows;
    }

    public long getTotal() {
        return costs.countRegister(filter());
    }

    public Money getSum() {
        return Money.sum(getRows().stream().map(c -> c.confirmed() == null ? Money.ZERO : c.confirmed()).toList());
    }

    public int getPages() {
        return Paging.pages(getTotal(), ROWS);
    }

    public int getPage() {
        return Paging.page(request.getParameter("page"));
    }

    public CostStatus[] getStatuses() {
        return CostStatus.values();
    }

    public String getStatus() {
        return request.getParameter("status");
    }

    public String getText() {
        return request.getParameter("q");
    }

    /** The confirmation named in the address, for its own page. */
    public CostView getCost() {
        if (one == null) {
            String number = request.getParameter("number");
            one = number != null && !number.isBlank() ? costs.viewCost(number) : costs.viewOfMilestone(request.getParameter("milestone"));
        }
        return one;
    }

    public List<DocumentView> getFiles() {
        return documents.of(getCost().number());
    }

    private CostFilter filter() {
        CostStatus status = Arrays.stream(CostStatus.values()).filter(s -> s.word().equals(getStatus())).findFirst().orElse(null);
        return new CostFilter(getText(), status, blank(request.getParameter("project")), blank(request.getParameter("contract")));
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
