package org.yangguang.payment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Stale;

/** 收款账户核实: an account other than the known one is paid only after a second person has called the supplier back. */
@Stateless
@Audited
public class AccountService {

    @Inject
    private PaymentRepository payments;
    @Inject
    private PaymentAccess access;
    @Inject
    private Accounts accounts;
    @Inject
    private CurrentActor current;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    /** The account of a milestone's payment beside the known one. Called by its pages and GET milestones/{milestone}/payment/account. */
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public AccountView viewAccount(String milestone) {
        return view(access.readable(payments.ofMilestone(milestone), milestone));
    }

    /**
     * 回拨核实: notes who was called on which number and what was said. Called by the account's page and POST
     * milestones/{milestone}/payment/account. Refused while the account is the known one (PAYMENT-X36), on another account than
     * the one that was read, and to whoever has prepared the order (PAYMENT-X35).
     */
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD})
    public AccountView confirmAccount(String milestone, AccountCallback callback) {
        PaymentRequest payment = access.readable(payments.ofMilestone(milestone), milestone);
        AccountView before = view(payment);
        Breaches.ensure(before.changed() && payment.status() != PaymentStatus.PAID, PaymentRule.ACCOUNT_HAS_CHANGED, before.order());
        if (!payment.account().equals(callback.account())) {
            throw new Stale(before.order(), null);
        }
        Breaches.ensure(!payment.wasPreparedBy(current.get().userName()), PaymentRule.SECOND_PERSON_CONFIRMS, current.get().displayName());
        accounts.add(new AccountCheck(payment, before.known(), callback, current.get(), LocalDateTime.now(clock)));
        AccountView after = view(payment);
        trail.subject(before.order(), payment.project());
        trail.amount(payment.amount());
        trail.change(before, after);
        return after;
    }

    private AccountView view(PaymentRequest payment) {
        Accounts.Known known = accounts.known(payment).orElse(null);
        boolean changed = known != null && payment.account() != null && !known.account().equals(payment.account());
        return new AccountView(payment.milestone(), payment.number() == null ? payment.milestone() : payment.number(), payment.payeeName(), payment.bank(),
                payment.account(), known == null ? null : known.account(), known == null ? null : known.from(), changed,
                changed ? accounts.confirmation(payment).map(AccountCheck::view).orElse(null) : null);
    }
}
