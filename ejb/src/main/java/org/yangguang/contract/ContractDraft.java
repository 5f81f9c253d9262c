package org.yangguang.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * What the officer enters when drafting a contract or a task agreement.
 *
 * @param documentNumber number of the allotment document, for a task agreement only
 * @param advancePercent percent of the value that may be advanced, zero or null for none
 * @param warranty       scope and period; null where nothing is warranted
 * @param dataSecurity   how data and their secrecy are protected; null where no data are handled
 */
public record ContractDraft(String title, String documentNumber, LocalDate completionOn, Integer acceptanceDays,
                            Integer paymentTermDays, boolean small, boolean itProject, String supervisor,
                            BigDecimal advancePercent, boolean advanceGuarantee, SecurityKind securityKind,
                            Money securityAmount, LocalDate securityExpiresOn, String subject, String quality,
                            String place, String payment, String acceptance, String breach, String disputes,
                            String intellectualProperty, String warranty, String dataSecurity, List<Item> items, List<Milestone> milestones,
                            String opinion, long version) {

    /** One priced item; its amount is quantity times unit price, to the fen. */
    public record Item(String name, String specification, String unit, BigDecimal quantity, Money unitPrice) {
    }

    /** One milestone and its instalment; an advance has neither deliverables nor criteria. */
    public record Milestone(MilestoneKind kind, String name, String deliverables, String criteria, LocalDate dueOn,
                            Money instalment) {
    }
}
