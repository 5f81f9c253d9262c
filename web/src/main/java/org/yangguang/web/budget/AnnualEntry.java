package org.yangguang.web.budget;

import java.io.Serializable;
import org.yangguang.budget.AnnualRowForm;
import org.yangguang.budget.AnnualView;
import org.yangguang.selection.LibraryView;
import org.yangguang.shared.Money;

/** A row of 一上 while it is typed. */
public class AnnualEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private String unit;
    private String projectNumber;
    private String title;
    private String function;
    private String economic;
    private String basis;
    private Money amount;

    AnnualEntry(String function) {
        this.function = function;
    }

    AnnualEntry(AnnualView.Row row) {
        unit = row.unit();
        projectNumber = row.projectNumber();
        title = row.title();
        function = row.function();
        economic = row.economic();
        basis = row.basis();
        amount = row.proposed();
    }

    AnnualEntry(LibraryView entry, String function) {
        unit = entry.applicant();
        projectNumber = entry.projectNumber() == null ? entry.application() : entry.projectNumber();
        title = entry.title();
        this.function = function;
        amount = entry.amount();
    }

    /** Whether nothing has been typed into it. */
    boolean isBlank() {
        return unit == null && title == null && projectNumber == null && amount == null;
    }

    AnnualRowForm form() {
        return new AnnualRowForm(unit, projectNumber, title, function, economic, basis, amount);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getProjectNumber() {
        return projectNumber;
    }

    public void setProjectNumber(String projectNumber) {
        this.projectNumber = projectNumber;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public String getEconomic() {
        return economic;
    }

    public void setEconomic(String economic) {
        this.economic = economic;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }
}
