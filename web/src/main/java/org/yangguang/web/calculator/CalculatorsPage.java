package org.yangguang.web.calculator;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.calculator.AbnormalPriceCase;
import org.yangguang.calculator.AdditionCase;
import org.yangguang.calculator.BandCase;
import org.yangguang.calculator.BondCase;
import org.yangguang.calculator.BondInterestCase;
import org.yangguang.calculator.CalculatorService;
import org.yangguang.calculator.CapitalsCase;
import org.yangguang.calculator.CommitteeCase;
import org.yangguang.calculator.CreditCodeCase;
import org.yangguang.calculator.DeadlineCase;
import org.yangguang.calculator.GradeCase;
import org.yangguang.calculator.LateInterestCase;
import org.yangguang.calculator.PaymentDueCase;
import org.yangguang.calculator.PaymentGateCase;
import org.yangguang.calculator.PerformanceCase;
import org.yangguang.calculator.PriceCorrectionCase;
import org.yangguang.calculator.PriceScoreCase;
import org.yangguang.calculator.ScoreCase;
import org.yangguang.calculator.SmeReserveCase;
import org.yangguang.calculator.SplittingCase;
import org.yangguang.calculator.Worked;
import org.yangguang.web.calculator.Forms.Field;
import org.yangguang.web.calculator.Forms.Form;
import org.yangguang.web.calculator.Forms.Table;
import org.yangguang.web.shell.Preferences;
import org.yangguang.web.shell.Texts;

/** calculators.xhtml: one case of one rule, which {@code ?of=} names. */
@Named
@ViewScoped
public class CalculatorsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 200;

    /** The calculators of one field of work. */
    public record Group(String word, List<Form> forms) implements Serializable {
    }

    @Inject
    private CalculatorService calculators;

    @Inject
    private Preferences preferences;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private Form form;
    private Map<String, Object> values;
    private Map<String, List<Map<String, Object>>> rows;
    private Answer answer;

    @PostConstruct
    void open() {
        String wanted = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("of");
        form = Forms.ALL.stream().filter(f -> f.word().equals(wanted)).findFirst().orElse(Forms.ALL.get(0));
        values = new HashMap<>();
        String today = LocalDate.now(clock).toString();
        form.fields().stream().filter(f -> f.name().equals("date") || form.word().equals("deadline") && f.name().equals("from"))
                .forEach(f -> values.put(f.name(), today));
        rows = new HashMap<>();
        form.tables().forEach(t -> rows.put(t.name(), new ArrayList<>(List.of(new HashMap<>(), new HashMap<>(), new HashMap<>()))));
    }

    public List<Group> getGroups() {
        Map<String, List<Form>> groups = new LinkedHashMap<>();
        Forms.ALL.forEach(f -> groups.computeIfAbsent(f.group(), g -> new ArrayList<>()).add(f));
        return groups.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList();
    }

    public Form getForm() {
        return form;
    }

    public Map<String, Object> getValues() {
        return values;
    }

    public Map<String, List<Map<String, Object>>> getRows() {
        return rows;
    }

    public Answer getAnswer() {
        return answer;
    }

    /** What a property is called: by this calculator, else by all of them. */
    public String label(String name) {
        return Answer.label(form.word(), name, texts);
    }

    /** What a choice is called. */
    public String word(Field field, String choice) {
        return texts.of(field.words() + choice);
    }

    public void addRow(String table) {
        if (rows.get(table).size() < MOST_ROWS) {
            rows.get(table).add(new HashMap<>());
        }
    }

    public void removeRow(String table, int index) {
        List<Map<String, Object>> list = rows.get(table);
        if (index < list.size()) {
            list.remove(index);
        }
    }

    public void work() {
        answer = null;
        for (Table table : form.tables()) {
            rows.get(table.name()).removeIf(CaseReader::isBlank);
        }
        Worked<?, ?> worked = worked(new CaseReader().read(form, values, rows));
        answer = new Answer(Calculation.of(worked, preferences.locale()), texts);
    }

    private Worked<?, ?> worked(Object input) {
        if (input instanceof DeadlineCase c) {
            return calculators.viewDeadline(c);
        } else if (input instanceof PriceScoreCase c) {
            return calculators.viewPriceScores(c);
        } else if (input instanceof ScoreCase c) {
            return calculators.viewRanking(c);
        } else if (input instanceof PriceCorrectionCase c) {
            return calculators.viewPriceCorrection(c);
        } else if (input instanceof AbnormalPriceCase c) {
            return calculators.viewAbnormalPrice(c);
        } else if (input instanceof CommitteeCase c) {
            return calculators.viewCommittee(c);
        } else if (input instanceof SplittingCase c) {
            return calculators.viewSplitting(c);
        } else if (input instanceof SmeReserveCase c) {
            return calculators.viewSmeReserve(c);
        } else if (input instanceof BondCase c) {
            return calculators.viewBonds(c);
        } else if (input instanceof BondInterestCase c) {
            return calculators.viewBondInterest(c);
        } else if (input instanceof AdditionCase c) {
            return calculators.viewAdditions(c);
        } else if (input instanceof PaymentDueCase c) {
            return calculators.viewPaymentDue(c);
        } else if (input instanceof LateInterestCase c) {
            return calculators.viewLateInterest(c);
        } else if (input instanceof PaymentGateCase c) {
            return calculators.viewPaymentGates(c);
        } else if (input instanceof PerformanceCase c) {
            return calculators.viewPerformance(c);
        } else if (input instanceof BandCase c) {
            return calculators.viewPerformanceBand(c);
        } else if (input instanceof GradeCase c) {
            return calculators.viewPerformanceGrade(c);
        } else if (input instanceof CreditCodeCase c) {
            return calculators.viewCreditCode(c);
        }
        return calculators.viewCapitals((CapitalsCase) input);
    }
}
