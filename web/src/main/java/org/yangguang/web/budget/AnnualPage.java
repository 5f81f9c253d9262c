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
import org.yangguang.budget.AnnualOpening;
import org.yangguang.budget.AnnualService;
import org.yangguang.budget.AnnualView;
import org.yangguang.project.ProgrammeService;
import org.yangguang.project.ProgrammeView;
import org.yangguang.web.shell.Messages;

/** 年度预算 (两上两下): the rounds, and the one chosen ({@code number}). */
@Named
@ViewScoped
public class AnnualPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AnnualService annual;
    @Inject
    private ProgrammeService programmes;
    @Inject
    private Messages messages;
    @Inject
    private Clock clock;

    private final String number = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("number");
    private ArrayList<AnnualView> rounds;
    private AnnualView chosen;
    private Integer year;
    private String programme;

    public List<AnnualView> getRounds() {
        if (rounds == null) {
            rounds = new ArrayList<>(annual.listAnnual());
        }
        return rounds;
    }

    /** The round named in the address; null for the list alone. */
    public AnnualView getChosen() {
        if (chosen == null && number != null && !number.isBlank()) {
            chosen = annual.viewAnnual(number);
        }
        return chosen;
    }

    public String open() {
        AnnualView opened = annual.openAnnual(new AnnualOpening(getYear(), programme));
        messages.done("budget.annual.opened", opened.number());
        return "/app/budget/annual.xhtml?faces-redirect=true&number=" + opened.number();
    }

    public List<Integer> getYears() {
        int current = LocalDate.now(clock).getYear();
        return List.of(current + 1, current);
    }

    public List<ProgrammeView> getProgrammes() {
        return programmes.listProgrammes().stream().filter(ProgrammeView::active).toList();
    }

    public Integer getYear() {
        if (year == null) {
            year = LocalDate.now(clock).getYear() + 1;
        }
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }
}
