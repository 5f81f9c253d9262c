package org.yangguang.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.yangguang.shared.Breaches;

/** One dated value. What has begun to be in force is frozen; only its end may still be set by a successor. */
@Entity
@Table(name = "regulation_parameter")
class ParameterRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "regulation_parameter_seq")
    @SequenceGenerator(name = "regulation_parameter_seq", sequenceName = "regulation_parameter_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "code")
    private String code;

    @Column(name = "amount", precision = 18, scale = 6)
    private BigDecimal amount;

    @Column(name = "unit")
    private String unit;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    @Column(name = "budget_level")
    private String budgetLevel;

    @Column(name = "region")
    private String region;

    @Column(name = "article")
    private String article;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "evidence")
    private String evidence;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private LocalDateTime addedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected ParameterRow() {
    }

    /** A successor of this row: same parameter, new value from a day to come. */
    ParameterRow succeededBy(AddParameter input, String by, LocalDateTime at) {
        ParameterRow next = new ParameterRow();
        next.code = code;
        next.amount = input.amount();
        next.unit = unit;
        next.effectiveFrom = input.effectiveFrom();
        next.effectiveTo = effectiveTo;
        next.budgetLevel = budgetLevel;
        next.region = region;
        next.article = input.article().trim();
        next.nameZh = nameZh;
        next.nameEn = nameEn;
        next.evidence = blankToNull(input.evidence());
        next.addedBy = by;
        next.addedAt = at;
        effectiveTo = input.effectiveFrom().minusDays(1);
        return next;
    }

    /** Takes a row back that has not begun; its predecessor goes on as before. */
    void withdrawnFor(ParameterRow predecessor, LocalDate today) {
        Breaches.ensure(effectiveFrom.isAfter(today), RegulationRule.PAST_IS_FROZEN, code, effectiveFrom);
        predecessor.effectiveTo = effectiveTo;
    }

    boolean inForce(LocalDate day) {
        return !effectiveFrom.isAfter(day) && (effectiveTo == null || !effectiveTo.isBefore(day));
    }

    boolean appliesTo(String level, String regionCode) {
        return (budgetLevel == null || budgetLevel.equals(level)) && (region == null || region.equals(regionCode));
    }

    /** How closely the row fits: a region's own value goes before a level's, a level's before the general one. */
    int closeness() {
        return (region == null ? 0 : 2) + (budgetLevel == null ? 0 : 1);
    }

    boolean sameSeries(ParameterRow other) {
        return code.equals(other.code) && Objects.equals(budgetLevel, other.budgetLevel) && Objects.equals(region, other.region);
    }

    Long id() {
        return id;
    }

    String code() {
        return code;
    }

    String unit() {
        return unit;
    }

    BigDecimal amount() {
        return amount;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    long version() {
        return version;
    }

    Regulation.Parameter parameter() {
        return new Regulation.Parameter(code, amount, unit, effectiveFrom, effectiveTo, article, evidence);
    }

    ParameterView view(LocalDate today) {
        return new ParameterView(id, code, amount.stripTrailingZeros(), unit, effectiveFrom, effectiveTo, budgetLevel, region, article,
                nameZh, nameEn, evidence, addedBy, inForce(today), effectiveFrom.isAfter(today), version);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }
}
