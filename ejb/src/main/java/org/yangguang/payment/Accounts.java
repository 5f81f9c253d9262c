package org.yangguang.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.yangguang.contract.ContractSigned;
import org.yangguang.shared.Breaches;

/**
 * Which account a supplier is known by, and whether another one was confirmed. Whoever takes over a supplier's mailbox asks
 * for the next payment to another account; the telephone number in the contract's file is what such a person does not have.
 */
@ApplicationScoped
class Accounts {

    /** The account and where it is known from: a paid order, or the contract. */
    record Known(String account, String from) {
    }

    @PersistenceContext
    private EntityManager em;
    @Inject
    private PaymentSources sources;
    @Inject
    private Clock clock;

    void contractSigned(@Observes ContractSigned signed) {
        Payee payee = sources.payee(signed.supplier());
        if (payee.complete() && em.find(SignedAccount.class, signed.contract()) == null) {
            em.persist(new SignedAccount(signed.contract(), signed.supplier(), payee.account(), LocalDateTime.now(clock)));
        }
    }

    Optional<Known> known(PaymentRequest payment) {
        Optional<Known> paid = em.createQuery("select p from PaymentRequest p where p.supplier = :supplier and p.status = :paid and p.account is not null"
                + " order by p.paidOn desc, p.id desc", PaymentRequest.class).setParameter("supplier", payment.supplier())
                .setParameter("paid", PaymentStatus.PAID).setMaxResults(1).getResultStream().map(p -> new Known(p.account(), p.number())).findFirst();
        return paid.or(() -> Optional.ofNullable(em.find(SignedAccount.class, payment.contract())).map(s -> new Known(s.account(), payment.contract())));
    }

    /** The last call-back about this payment's account as it is now. */
    Optional<AccountCheck> confirmation(PaymentRequest payment) {
        return em.createQuery("select c from AccountCheck c where c.milestone = :milestone and c.account = :account order by c.id desc", AccountCheck.class)
                .setParameter("milestone", payment.milestone()).setParameter("account", payment.account()).setMaxResults(1).getResultStream().findFirst();
    }

    void add(AccountCheck check) {
        em.persist(check);
        em.flush();
    }

    /** Notes a changed account that nobody, or only the preparing person, has confirmed. */
    void check(Breaches breaches, PaymentRequest payment, String preparing) {
        Known known = known(payment).orElse(null);
        if (known != null) {
            check(breaches, known, payment, confirmation(payment).orElse(null), preparing);
        }
    }

    static void check(Breaches breaches, Known known, PaymentRequest payment, AccountCheck confirmed, String preparing) {
        if (known.account().equals(payment.account())) {
            return;
        }
        if (breaches.check(confirmed != null, PaymentRule.CHANGED_ACCOUNT_IS_CONFIRMED, "account", payment.account(), known.account(), known.from())) {
            breaches.check(!confirmed.isBy(preparing), PaymentRule.SECOND_PERSON_CONFIRMS, "account", confirmed.confirmedName());
        }
    }
}
