package org.yangguang.tender;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * The procurement plan and what the tender file fixes; also the API's body.
 *
 * @param category         goods or services
 * @param catalogueCode    品目, e.g. C16010302
 * @param ground           none, or the ground for another method as in the decision table
 * @param method           code of the procedure, null for the one that the decision table gives
 * @param governmentSystem whether it is a 政务信息系统
 * @param bond             bid bond of each lot's bidder, null or zero for none
 * @param smallRate        price deduction for small and micro firms in percent, fixed in the file
 * @param consortiumRate   price deduction for consortia with a small partner's share of at least thirty percent
 * @param reserved         reserved for small firms: no deduction then
 * @param consortia        whether consortia may bid, as the notice says; null where it says nothing: then they may (87号第十九条)
 * @param issueOn          day on which the tender file will be issued
 * @param priceWeight      points of the price of one hundred
 * @param excluded         organisation codes of firms that did design, standards, management or supervision for the project
 * @param approval         number of the verified record of the finance ministry's approval (WB-…), which another method
 *                         needs from the threshold of open tender on; null where none is needed
 * @param version          as read
 */
public record PlanEntry(String category, String catalogueCode, String ground, String method, boolean governmentSystem, String requirement,
                        List<LotEntry> lots, Money bond, BigDecimal smallRate, BigDecimal consortiumRate,
                        boolean reserved, Boolean consortia, LocalDate issueOn, LocalDate documentsUntil, LocalDateTime bidDeadline,
                        String place, BigDecimal priceWeight, List<String> qualifications, List<CriterionEntry> criteria,
                        List<String> excluded, String approval, String opinion, long version) {

    /**
     * A lot (包) with its budget and ceiling.
     *
     * @param coreProduct the product whose brand counts (核心产品), of a single product that product itself; goods bought by tender name it, null elsewhere
     */
    public record LotEntry(String name, Money budget, Money ceiling, String coreProduct) implements java.io.Serializable {
    }

    /** A scoring item beside the price. */
    public record CriterionEntry(String name, CriterionKind kind, BigDecimal weight, String standard) implements java.io.Serializable {
    }
}
