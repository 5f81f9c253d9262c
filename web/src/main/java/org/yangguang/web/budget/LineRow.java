package org.yangguang.web.budget;

import java.io.Serializable;
import org.yangguang.budget.BudgetView;
import org.yangguang.budget.FundSource;
import org.yangguang.budget.LineForm;
import org.yangguang.shared.Money;

/** A budget line while it is typed. */
public class LineRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String item;
    private String function;
    private String economic;
    private FundSource source = FundSource.CENTRAL;
    private Integer year;
    private boolean procured;
    private Money amount;

    LineRow(String function, Integer year, boolean procured) {
        this.function = function;
        this.year = year;
        this.procured = procured;
    }

    LineRow(BudgetView.Line line) {
        item = line.item();
        function = line.function();
        economic = line.economic();
        source = line.source();
        year = line.year() == 0 ? null : line.year();
        procured = line.procured();
        amount = line.amount();
    }

    LineForm form() {
        return new LineForm(item, function, economic, source, year, procured, amount);
    }

    boolean isBlank() {
        return item == null && economic == null && amount == null;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
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

    public FundSource getSource() {
        return source;
    }

    public void setSource(FundSource source) {
        this.source = source;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public boolean isProcured() {
        return procured;
    }

    public void setProcured(boolean procured) {
        this.procured = procured;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }
}
