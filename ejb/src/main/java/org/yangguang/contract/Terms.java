package org.yangguang.contract;

import static org.yangguang.shared.Breaches.ensure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/** The agreed terms in figures: periods, advance, performance security, supervision. */
@Embeddable
class Terms {

    @Column(name = "small_firm")
    private boolean small;
    @Column(name = "it_project")
    private boolean itProject;
    private String supervisor;
    @Column(name = "completion_on")
    private LocalDate completionOn;
    @Column(name = "acceptance_days")
    private int acceptanceDays;
    @Column(name = "payment_term_days")
    private int paymentTermDays;
    @Column(name = "advance_percent")
    private BigDecimal advancePercent = BigDecimal.ZERO;
    @Column(name = "advance_limit")
    private Money advanceLimit = Money.ZERO;
    @Column(name = "advance_guarantee")
    private boolean advanceGuarantee;
    @Enumerated(EnumType.STRING)
    @Column(name = "security_kind")
    private SecurityKind securityKind = SecurityKind.NONE;
    @Column(name = "security_amount")
    private Money securityAmount = Money.ZERO;
    @Column(name = "security_expires_on")
    private LocalDate securityExpiresOn;
    @Column(name = "security_reference")
    private String securityReference;
    @Column(name = "security_lodged_on")
    private LocalDate securityLodgedOn;

    void agree(ContractDraft draft, Money value) {
        small = draft.small();
        itProject = draft.itProject();
        supervisor = draft.supervisor() == null || draft.supervisor().isBlank() ? null : draft.supervisor().trim();
        completionOn = draft.completionOn();
        acceptanceDays = draft.acceptanceDays();
        paymentTermDays = draft.paymentTermDays();
        advancePercent = draft.advancePercent() == null ? BigDecimal.ZERO : draft.advancePercent();
        advanceLimit = value.percent(advancePercent);
        advanceGuarantee = draft.advanceGuarantee();
        securityKind = draft.securityKind();
        boolean none = securityKind == SecurityKind.NONE;
        securityAmount = none ? Money.ZERO : draft.securityAmount();
        securityExpiresOn = none ? null : draft.securityExpiresOn();
        securityReference = null;
        securityLodgedOn = null;
    }

    void lodge(String reference, LocalDate on) {
        if (securityKind == SecurityKind.NONE) {
            return;
        }
        ensure(reference != null && !reference.isBlank() && reference.trim().length() <= 100,
                ContractRule.SECURITY_IS_LODGED, securityAmount);
        ensure(!securityExpiresOn.isBefore(on), ContractRule.SECURITY_COVERS_PERFORMANCE, securityExpiresOn, on);
        securityReference = reference.trim();
        securityLodgedOn = on;
    }

    void payWithin(int days) {
        paymentTermDays = days;
    }

    void small(boolean isSmall) {
        this.small = isSmall;
    }

    boolean small() {
        return small;
    }

    boolean itProject() {
        return itProject;
    }

    String supervisor() {
        return supervisor;
    }

    LocalDate completionOn() {
        return completionOn;
    }

    int acceptanceDays() {
        return acceptanceDays;
    }

    int paymentTermDays() {
        return paymentTermDays;
    }

    Money advanceLimit() {
        return advanceLimit;
    }

    ContractView.Advance advance() {
        return new ContractView.Advance(advancePercent.setScale(2, java.math.RoundingMode.HALF_UP), advanceLimit, advanceGuarantee);
    }

    ContractView.Security security() {
        return new ContractView.Security(securityKind, securityAmount, securityExpiresOn, securityReference,
                securityLodgedOn);
    }
}
