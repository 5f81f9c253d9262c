package org.yangguang.web.cost;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.yangguang.cost.CostService;
import org.yangguang.cost.CostView;
import org.yangguang.cost.Deductions;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;

/** The cost confirmation named in the address, {@code /app/cost/cost.xhtml}, by its number or its milestone. */
@Named
@RequestScoped
public class CostSheet {

    @Inject
    private CostService costs;
    @Inject
    private DocumentService documents;
    @Inject
    private HttpServletRequest request;

    private CostView one;

    public CostView getCost() {
        if (one == null) {
            String number = request.getParameter("number");
            one = number != null && !number.isBlank() ? costs.viewCost(number) : costs.viewOfMilestone(request.getParameter("milestone"));
        }
        return one;
    }

    /** Null before anything is claimed. */
    public Deductions getDeductions() {
        return getCost().claimed() == null ? null : costs.viewDeductions(getCost().milestone());
    }

    public List<DocumentView> getFiles() {
        return documents.of(getCost().number());
    }
}
