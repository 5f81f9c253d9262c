package org.yangguang.web.budget;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.budget.ClosingService;
import org.yangguang.budget.ClosingSignature;
import org.yangguang.budget.ClosingView;
import org.yangguang.web.shell.Messages;

/** 年终结转结余: the lists of all years and the one chosen ({@code number}). */
@Named
@ViewScoped
public class Closings implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/app/budget/closings.xhtml?faces-redirect=true&number=";

    @Inject
    private ClosingService closings;
    @Inject
    private Messages messages;
    @Inject
    private Clock clock;

    private final String number = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("number");
    private ArrayList<ClosingView> rows;
    private ClosingView chosen;
    private Integer year;
    private String documentNumber;
    private String opinion;

    public List<ClosingView> getRows() {
        if (rows == null) {
            rows = new ArrayList<>(closings.listClosings());
        }
        return rows;
    }

    /** The list named in the address, else the newest; null while there is none. */
    public ClosingView getChosen() {
        if (chosen == null) {
            chosen = number != null && !number.isBlank() ? closings.viewClosing(number) : getRows().stream().findFirst().orElse(null);
        }
        return chosen;
    }

    public String prepare() {
        ClosingView made = closings.prepareClosing(getYear());
        messages.done("budget.closings.prepared");
        return PAGE + made.number();
    }

    public String sign() {
        ClosingView signed = closings.signClosing(getChosen().number(), new ClosingSignature(documentNumber, opinion, getChosen().version()));
        messages.done("budget.closings.signed");
        return PAGE + signed.number();
    }

    /** This year and the one before: the years whose end is being worked on. */
    public List<Integer> getYears() {
        int current = LocalDate.now(clock).getYear();
        return List.of(current, current - 1);
    }

    public Integer getYear() {
        if (year == null) {
            year = LocalDate.now(clock).getYear();
        }
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
