package org.yangguang.contract;

import static org.yangguang.shared.Breaches.ensure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Findable;
import org.yangguang.shared.Finding;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Stale;
import org.yangguang.tender.TermsEntry;
import org.yangguang.workflow.Rest;
import org.yangguang.workflow.RestEnded;

/** A contract or task agreement: its terms until it is signed, its amendments afterwards. */
@Entity
@Table(name = "contract")
class Contract implements Findable {

    @Id
    @GeneratedValue(generator = "contract_seq")
    @SequenceGenerator(name = "contract_seq", sequenceName = "contract_seq", allocationSize = 50)
    private Long id;
    @Column(name = "contract_number")
    private String number;
    @Enumerated(EnumType.STRING)
    private ContractKind kind;
    @Enumerated(EnumType.STRING)
    private ContractStatus status = ContractStatus.DRAFT;
    private String title;
    @Embedded
    private Parties parties;
    @Column(name = "award_on")
    private LocalDate awardOn;
    @Column(name = "award_amount")
    private Money awardAmount;
    @Column(name = "contract_value")
    private Money value;
    @Column(name = "original_value")
    private Money originalValue;
    @Column(name = "document_number")
    private String documentNumber;
    @Column(name = "sign_by")
    private LocalDate signBy;

    /** Days of rest, ordered because of complaints, that do not count in the period for signing. */
    @Column(name = "rest_days")
    private int restDays;
    @Column(name = "signed_on")
    private LocalDate signedOn;
    @Column(name = "publish_by")
    private LocalDate publishBy;
    @Column(name = "file_by")
    private LocalDate fileBy;
    /** Number of the upheld challenge or complaint by which its award is void; null while it stands. */
    @Column(name = "void_by")
    private String voidBy;
    @Column(name = "late_reason")
    private String lateReason;
    @Embedded
    private Terms terms = new Terms();
    @Embedded
    private Clauses clauses;
    @Embedded
    private Signatures signatures;
    @Column(name = "legal_opinion")
    private String legalOpinion;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "contract_id", nullable = false)
    @OrderBy("position")
    private List<ContractItem> items = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "contract_id", nullable = false)
    @OrderBy("position")
    private List<ContractMilestone> milestones = new ArrayList<>();
    @Version
    private long version;

    protected Contract() {
    }

    Contract(String number, ContractKind kind, String title, Parties parties, LocalDate awardOn, Money awardAmount,
             boolean small) {
        this.number = number;
        this.kind = kind;
        this.title = title;
        this.parties = parties;
        this.awardOn = awardOn;
        this.awardAmount = awardAmount;
        this.value = awardAmount;
        this.originalValue = awardAmount;
        this.terms.small(small);
    }

    void item(ContractItem item) {
        items.add(item);
    }

    /** CON-01, D4: the period that begins with the award notice; ordered rests do not count in it. */
    void signWithin(Regulation law, WorkingDays days) {
        signBy = law.lastDay("CON-01.sign", awardOn.plusDays(restDays), days);
    }

    /** Puts off the last day for signing by the days of an ordered rest; one that began after that day or the signature changes nothing. */
    void rested(RestEnded rest, Regulation law, WorkingDays days) {
        if (signBy != null && signedOn == null && status != ContractStatus.VOID && !rest.since().isAfter(signBy)) {
            restDays += rest.days();
            signWithin(law, days);
        }
    }

    /** Begins with what the tender file has drafted. */
    void begin(TermsEntry offered) {
        clauses = Clauses.of(offered);
        if (offered.paymentDays() != null) {
            terms.payWithin(offered.paymentDays());
        }
    }

    /** Takes the officer's draft, after all its defects have been told at once. */
    void draft(ContractDraft draft, Regulation law, LocalDate today, String by) {
        Stale.check(number, draft.version(), version);
        Clauses drafted = Clauses.of(draft);
        DraftCheck.of(this, draft, drafted, law, today).refuseIfAny();
        title = draft.title().trim();
        documentNumber = draft.documentNumber() == null || draft.documentNumber().isBlank() ? null
                : draft.documentNumber().trim();
        terms.agree(draft, value);
        clauses = drafted;
        replace(items, number -> ContractItem.of(number, draft.items().get(number - 1)), draft.items().size());
        replace(milestones, position -> ContractMilestone.of(number, position, draft.milestones().get(position - 1)),
                draft.milestones().size());
        shareAdvance();
        signatures().drafted(by);
        legalOpinion = null;
        status = ContractStatus.SUBMITTED;
    }

    private static <T> void replace(List<T> rows, IntFunction<T> row, int count) {
        rows.clear();
        for (int position = 1; position <= count; position++) {
            rows.add(row.apply(position));
        }
    }

    /** Spreads the advance over the other instalments in proportion, the last one taking the rest. */
    private void shareAdvance() {
        List<ContractMilestone> later = milestones.stream().filter(m -> m.kind() != MilestoneKind.ADVANCE).toList();
        Money advance = Money.sum(milestones.stream().filter(m -> m.kind() == MilestoneKind.ADVANCE)
                .map(ContractMilestone::instalment).toList());
        Money base = value.minus(advance);
        Money left = advance;
        for (int i = 0; i < later.size(); i++) {
            ContractMilestone milestone = later.get(i);
            Money share = i == later.size() - 1 ? left
                    : new Money(advance.yuan().multiply(milestone.instalment().yuan())
                    .divide(base.yuan(), 2, java.math.RoundingMode.DOWN));
            milestone.recovers(share);
            left = left.minus(share);
        }
    }

    void returned() {
        status = ContractStatus.DRAFT;
        signatures().clear();
    }

    void review(String opinion, String by) {
        ensure(!by.equals(signatures().draftedBy()), ContractRule.SIGNER_DID_NOT_DRAFT);
        legalOpinion = opinion;
        signatures().reviewed(by);
        status = ContractStatus.REVIEWED;
    }

    /** The legal adviser took the contract back before finance had opened it. */
    void reviewWithdrawn() {
        legalOpinion = null;
        signatures().reviewed(null);
        status = ContractStatus.SUBMITTED;
    }

    void countersign(String by) {
        ensure(!by.equals(signatures().draftedBy()), ContractRule.SIGNER_DID_NOT_DRAFT);
        signatures().countersigned(by);
        status = ContractStatus.COUNTERSIGNED;
    }

    /** The supplier signs and lodges the performance security that was agreed. */
    void signAsSupplier(String by, LocalDate on, String securityReference) {
        terms.lodge(securityReference, on);
        signatures().supplierSigned(by, on);
        status = ContractStatus.SUPPLIER_SIGNED;
    }

    /** The allotment's approval (司领导) stands where law and finance sign a procurement contract. */
    void approveAllotment(String by) {
        ensure(!by.equals(signatures().draftedBy()), ContractRule.SIGNER_DID_NOT_DRAFT);
        signatures().buyerSigned(by);
        status = ContractStatus.COUNTERSIGNED;
    }

    /**
     * The buyer signs last: from here the contract is in force.
     *
     * @param inTime what a signature after its last day breaks, by the way the supplier was found
     */
    void signAsBuyer(String by, LocalDate on, String reasonForDelay, ContractRule inTime, WorkingDays days, Regulation law) {
        ensure(!by.equals(signatures().draftedBy()), ContractRule.SIGNER_DID_NOT_DRAFT);
        boolean late = signBy != null && on.isAfter(signBy);
        if (late && (reasonForDelay == null || reasonForDelay.isBlank())) {
            throw new RuleViolation(inTime, "lateReason", awardOn, signBy, on);
        }
        lateReason = late ? reasonForDelay.trim() : null;
        signatures().buyerSigned(by);
        inForce(on, days, law);
    }

    /** The implementer confirms the task agreement: from here it is in force. */
    void acceptTaskAgreement(String by, LocalDate on, WorkingDays days, Regulation law) {
        signatures().supplierSigned(by, on);
        inForce(on, days, law);
    }

    private void inForce(LocalDate on, WorkingDays days, Regulation law) {
        signedOn = on;
        publishBy = law.lastDay("CON-02.publish", on, days);
        fileBy = law.lastDay("CON-02.file", on, days);
        originalValue = value;
        status = ContractStatus.IN_FORCE;
    }

    /** Checks a proposed amendment against the contract and its earlier amendments, and gives it its number. */
    Amendment propose(AmendmentProposal proposal, List<Amendment> earlier, AmendmentCheck.Bounds bounds, String by) {
        ensure(status == ContractStatus.IN_FORCE, ContractRule.CONTRACT_IN_FORCE, number);
        Stale.check(number, proposal.version(), version);
        AmendmentCheck.of(this, proposal, earlier, bounds).refuseIfAny();
        return new Amendment(number + "-BC" + (earlier.size() + 1), number, proposal,
                AmendmentCheck.ratio(this, earlier, proposal.amount(), bounds.additions()).percent(), by, bounds.today());
    }

    /** An amendment agreed by both sides changes value, instalment and date. */
    void amend(Amendment amendment) {
        ensure(status == ContractStatus.IN_FORCE, ContractRule.CONTRACT_IN_FORCE, number);
        ContractMilestone milestone = milestone(amendment.milestone());
        milestone.amend(amendment.amount(), amendment.newDueOn());
        value = value.plus(amendment.amount());
    }

    /** Its award is void. */
    void annul(String dispute) {
        status = ContractStatus.VOID;
        voidBy = dispute;
    }

    /** Its project was terminated: what has been confirmed and paid stays, nothing more comes. */
    void terminate(String project) {
        status = ContractStatus.TERMINATED;
        voidBy = project;
    }

    void close(List<Amendment> amendments) {
        ensure(amendments.stream().noneMatch(a -> a.status().underWay()), ContractRule.AMENDMENTS_DECIDED_BEFORE_CLOSING, number);
        status = ContractStatus.CLOSED;
    }

    Optional<ContractMilestone> findMilestone(String milestoneNumber) {
        return milestones.stream().filter(m -> m.number().equals(milestoneNumber)).findFirst();
    }

    ContractMilestone milestone(String milestoneNumber) {
        return findMilestone(milestoneNumber).orElseThrow(() -> new NotFound("milestone", milestoneNumber));
    }

    String number() {
        return number;
    }

    ContractKind kind() {
        return kind;
    }

    ContractStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    Parties parties() {
        return parties;
    }

    /** Whether the organisation is party to it outside the ministry: as supplier, applicant or supervisor. */
    boolean concerns(String organisation) {
        return organisation.equals(parties.supplier()) || organisation.equals(parties.applicant())
                || organisation.equals(terms.supervisor());
    }

    Terms terms() {
        return terms;
    }

    Money value() {
        return value;
    }

    Money originalValue() {
        return originalValue;
    }

    LocalDate awardOn() {
        return awardOn;
    }

    LocalDate signBy() {
        return signBy;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    /** An embedded value of nothing but nulls comes back from the database as null. */
    Signatures signatures() {
        if (signatures == null) {
            signatures = new Signatures();
        }
        return signatures;
    }

    long version() {
        return version;
    }

    /** The line of the register; {@code balance} is null before the contract is in force. */
    ContractSummary summary(ContractBalance balance) {
        return new ContractSummary(number, kind, status, parties.projectNumber(), parties.applicationNumber(), title,
                parties.supplierName(), value, balance == null ? Money.ZERO : balance.view().confirmed(),
                balance == null ? Money.ZERO : balance.view().paid(), signedOn());
    }

    ContractView view(List<Amendment> amendments, Rest rest) {
        return new ContractView(number, kind, status, parties.applicationNumber(), parties.projectNumber(), title,
                parties.procurementNumber(), parties.lot(), parties.buyer(), parties.finance(), parties.legal(),
                parties.applicant(), parties.supplier(), parties.supplierName(), parties.partners(), awardOn, awardAmount, value,
                originalValue, signBy, restDays, signedOn, publishBy, fileBy, terms.small(), terms.paymentTermDays(),
                terms.acceptanceDays(), terms.completionOn(), terms.supervisor(), terms.itProject(), terms.advance(),
                terms.security(), clauses == null ? null : clauses.view(), documentNumber, legalOpinion, lateReason,
                signatures().view(), items.stream().map(ContractItem::view).toList(),
                milestones.stream().map(m -> m.view(number)).toList(),
                amendments.stream().map(Amendment::view).toList(), voidBy, rest, version);
    }

    /** By title, numbers and parties, for the ministry and for its parties. */
    @Override
    public List<Finding> findings() {
        return List.of(new Finding("contract", number, parties.projectNumber(), title,
                Arrays.asList(parties.supplierName(), parties.partners(), parties.projectNumber(), documentNumber), Arrays.asList(parties.applicant()),
                Finding.readers(Finding.MINISTRY, Finding.of(parties.supplier()), Finding.of(parties.applicant()), Finding.of(terms.supervisor()))));
    }
}
