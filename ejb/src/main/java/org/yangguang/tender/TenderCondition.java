package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words by which a forbidden condition of tender documents is recognised, or one that they must hold (87号§17, 采条§20, 财库〔2021〕22号).
 * Rows, so that what officials think of next can be added with its date.
 */
@Entity
@Table(name = "tender_condition")
class TenderCondition {

    @Id
    private Long id;

    /** Code of the {@link TenderRule} that it stands for. */
    @Column(name = "rule_code")
    private String ruleCode;

    /** For purchases of this part of the catalogue alone; null for all. */
    @Column(name = "catalogue_prefix")
    private String cataloguePrefix;

    @Column(name = "pattern")
    private String pattern;

    /** Whether it must not stand there, or must. */
    @Column(name = "forbidden")
    private boolean forbidden;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    protected TenderCondition() {
    }

    TenderCondition(TenderRule rule, String cataloguePrefix, String pattern, boolean forbidden) {
        this.ruleCode = rule.code();
        this.cataloguePrefix = cataloguePrefix;
        this.pattern = pattern;
        this.forbidden = forbidden;
    }

    TenderRule rule() {
        return TenderRule.of(ruleCode);
    }

    boolean concerns(String catalogueCode) {
        return cataloguePrefix == null || catalogueCode != null && catalogueCode.startsWith(cataloguePrefix);
    }

    boolean isForbidden() {
        return forbidden;
    }

    /** The words of the text that it recognises. */
    Optional<String> in(String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text == null ? "" : text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
