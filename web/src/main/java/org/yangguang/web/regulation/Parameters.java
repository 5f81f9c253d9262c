package org.yangguang.web.regulation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.regulation.AddParameter;
import org.yangguang.regulation.ParameterView;
import org.yangguang.regulation.RegulationService;
import org.yangguang.web.shell.Messages;

/** parameters.xhtml: everyone reads, the system administrator adds a value from a day to come. */
@Named
@ViewScoped
public class Parameters implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegulationService regulations;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Messages messages;

    private List<ParameterView> rows;
    private String filter;
    private ParameterView chosen;
    private BigDecimal amount;
    private LocalDate effectiveFrom;
    private String article;
    private String evidence;

    public boolean isMayChange() {
        return currentActor.get().roles().contains(Role.SYSTEM_ADMINISTRATOR);
    }

    public List<ParameterView> getRows() {
        if (rows == null) {
            String wanted = filter == null ? "" : filter.trim().toLowerCase(Locale.ROOT);
            rows = regulations.listParameters().stream().filter(p -> wanted.isEmpty() || Stream.of(p.code(), p.nameZh(), p.nameEn(), p.article())
                    .anyMatch(text -> text != null && text.toLowerCase(Locale.ROOT).contains(wanted))).toList();
        }
        return rows;
    }

    /** Only the last row of a series takes a successor. */
    public boolean last(ParameterView row) {
        return row.effectiveTo() == null;
    }

    public void search() {
        rows = null;
    }

    public void choose(ParameterView row) {
        chosen = row;
        amount = row.amount();
        effectiveFrom = null;
        article = row.article();
        evidence = null;
    }

    public void cancel() {
        chosen = null;
    }

    public void add() {
        regulations.addParameter(new AddParameter(chosen.row(), amount, effectiveFrom, article, evidence, chosen.version()));
        messages.done("regulation.added", chosen.nameZh(), effectiveFrom);
        chosen = null;
        rows = null;
    }

    public void withdraw(ParameterView row) {
        regulations.withdrawParameter(row.row(), row.version());
        messages.done("regulation.withdrawn", row.nameZh());
        rows = null;
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(String filter) {
        this.filter = filter;
    }

    public ParameterView getChosen() {
        return chosen;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
