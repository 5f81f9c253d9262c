package org.yangguang.project;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * What a call says beside its period and papers when its applications are decided by list: they are ranked by their units,
 * scored by experts on this sheet and decided together.
 *
 * @param year     budget year for which the projects are chosen
 * @param total    most that the approved projects may come to together
 * @param criteria the scoring sheet; its points come to {@link #FULL}
 */
public record ListTerms(int year, Money total, List<Criterion> criteria) implements Serializable {

    /** What a sheet's points come to. */
    public static final BigDecimal FULL = new BigDecimal("100");
    static final int MOST_CRITERIA = 20;

    public ListTerms {
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
    }

    /**
     * One criterion.
     *
     * @param guidance what is looked at; may be null
     * @param points   most that an expert may give
     */
    public record Criterion(String name, String guidance, BigDecimal points) implements Serializable {
    }
}
