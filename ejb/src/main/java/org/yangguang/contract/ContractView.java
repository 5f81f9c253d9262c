package org.yangguang.contract;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.workflow.Rest;

/**
 * A contract or task agreement as everyone sees it.
 *
 * @param buyer        organisation codes of the parties' side: buyer, finance, legal, applicant
 * @param supplier     organisation code of the implementer
 * @param partners     names of the other members of a consortium, null of a firm that acts alone
 * @param awardAmount  award price or allotted sum
 * @param value        value with all amendments in force
 * @param originalValue value at signature, the base of the ten percent (EXE-01)
 * @param signBy       last day for signing (CON-01)
 * @param restDays     days of ordered rests by which that day has been put off
 * @param small        small or medium enterprise, fixed at the contract date (PAY-05)
 * @param paymentTermDays calendar days after the conditions of payment are met
 * @param acceptanceDays working days for accepting or returning a deliverable
 * @param supervisor   organisation code of the supervising firm, null for none
 * @param documentNumber number of the allotment document (下达文号), null for a procurement contract
 * @param rest         since and until when the project rests, null while it goes on
 * @param legalOpinion the legal adviser's opinion, null before it is given
 */
public record ContractView(String number, ContractKind kind, ContractStatus status, String applicationNumber,
                           String projectNumber, String title, String procurementNumber, int lot, String buyer,
                           String finance, String legal, String applicant, String supplier, String supplierName, String partners,
                           LocalDate awardOn, Money awardAmount, Money value, Money originalValue, LocalDate signBy, int restDays,
                           LocalDate signedOn, LocalDate publishBy, LocalDate fileBy, boolean small,
                           int paymentTermDays, int acceptanceDays, LocalDate completionOn, String supervisor,
                           boolean itProject, Advance advance, Security security, Clauses clauses,
                           String documentNumber, String legalOpinion, String lateReason, Signatures signatures,
                           List<ContractItemView> items, List<MilestoneView> milestones,
                           List<AmendmentView> amendments, String voidBy, Rest rest, long version) implements Serializable {

    /** The advance clause; {@code limit} is the most that may stand unrecovered. */
    public record Advance(BigDecimal percent, Money limit, boolean guaranteeAgreed) implements Serializable {
    }

    /** The performance security; reference and day are null before it is lodged. */
    public record Security(SecurityKind kind, Money amount, LocalDate expiresOn, String reference,
                           LocalDate lodgedOn) implements Serializable {
    }

    /** What CON-04 demands in words. */
    public record Clauses(String subject, String quality, String place, String payment, String acceptance,
                          String breach, String disputes, String intellectualProperty, String warranty, String dataSecurity) implements Serializable {
    }

    /** Who did what, as user names; null where it has not happened. */
    public record Signatures(String draftedBy, String reviewedBy, String countersignedBy, String supplierSignedBy,
                             LocalDate supplierSignedOn, String buyerSignedBy) implements Serializable {
    }

    /** The instalments in the order of their milestones; they add up to the value. */
    public List<Money> instalments() {
        return milestones.stream().map(MilestoneView::instalment).toList();
    }

    /** The milestone of this number, or NotFound. */
    public MilestoneView milestone(String milestoneNumber) {
        return milestones.stream().filter(m -> m.number().equals(milestoneNumber)).findFirst()
                .orElseThrow(() -> new NotFound("milestone", milestoneNumber));
    }
}
