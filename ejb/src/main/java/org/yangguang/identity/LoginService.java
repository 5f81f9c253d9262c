package org.yangguang.identity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yangguang.regulation.Regulation;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.OwnTransaction;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;

/**
 * Coming in and going out. It keeps its own transactions, because a wrong password must be counted although the login
 * is refused.
 */
@Stateless
@Audited
@TransactionManagement(TransactionManagementType.BEAN)
public class LoginService {

    private static final int LONGEST_NAME = 40;

    @Inject
    private IdentityRepository repository;

    @Inject
    private Directory directory;

    @Inject
    private CurrentRequest request;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private RegulationService regulations;

    @Inject
    private Clock clock;

    @Inject
    private Event<SignIn> signIns;

    @Resource
    private UserTransaction transaction;

    /**
     * Called by the login page and by POST /api/v1/tokens. Refuses an unknown name or wrong password alike, an account
     * locked after too many attempts with the time until which it is, and a closed account.
     */
    @PermitAll
    public SessionView login(Credentials entered, String address) {
        Breaches breaches = new Breaches();
        breaches.text(entered.userName(), LONGEST_NAME, "userName");
        if (breaches.required(entered.password(), "password")) {
            breaches.check(entered.password().length() <= PasswordPolicy.MAX_LENGTH, InputRule.TOO_LONG, "password",
                    PasswordPolicy.MAX_LENGTH, entered.password().length());
        }
        breaches.refuseIfAny();
        String userName = entered.userName().trim();
        String hash = repository.person(userName).map(Person::passwordHash).orElse(null);
        boolean fits = PasswordHash.fits(entered.password(), hash);
        RuleViolation refusal = OwnTransaction.in(transaction, () -> decide(userName, hash != null, fits, address));
        directory.forget();
        if (refusal != null) {
            throw refusal;
        }
        return enter(userName, address).orElseThrow(() -> new RuleViolation(IdentityRule.ACCOUNT_IS_ACTIVE, null));
    }

    /**
     * Called by the login mechanism at every request of a session or token: who this is now, and that this request is
     * theirs. Empty when the account was closed meanwhile.
     */
    @PermitAll
    public Optional<SessionView> enter(String userName, String address) {
        Optional<Directory.Account> account = directory.account(userName);
        account.ifPresent(a -> request.is(a.actor(), address));
        return account.map(LoginService::session);
    }

    /**
     * Called by the login mechanism before anyone is known, so that a refusal shows where it came from.
     *
     * @param device what browser or program says of itself, null when it says nothing
     */
    @PermitAll
    public void enterUnknown(String address, String device) {
        request.is(null, address);
        request.device(device);
    }

    /**
     * Called by the filter before pages and the interface, when a certificate came with the connection: it says what a bid was sent
     * with, and lets nobody in.
     *
     * @param encoded the certificate as it was presented (DER)
     */
    @PermitAll
    public void enterCertificate(byte[] encoded) {
        request.certificate(encoded);
    }

    /** Called by the logout page, before the session is closed. */
    @PermitAll
    public void logout() {
        currentActor.find().ifPresent(actor -> OwnTransaction.run(transaction, () -> signIns.fire(
                new SignIn("logout", actor.userName(), actor.displayName(), actor.organisation(), currentActor.address(), List.of()))));
    }

    /**
     * Called by the person itself. Refuses a wrong current password (and counts it), a new one that the policy refuses,
     * equals the old one, or is repeated differently.
     */
    @PermitAll
    public SessionView changePassword(ChangePassword input) {
        Actor actor = currentActor.get();
        Person person = repository.person(actor.userName()).orElseThrow();
        Breaches breaches = new Breaches();
        PasswordPolicy.check(breaches, input.wanted(), actor.userName(), policy().count("IDENTITY.password-length"), "wanted");
        breaches.check(input.wanted() == null || input.wanted().equals(input.repeated()), IdentityRule.PASSWORDS_AGREE, "repeated");
        breaches.check(input.wanted() == null || !input.wanted().equals(input.current()), IdentityRule.PASSWORD_IS_NEW, "wanted");
        if (breaches.required(input.current(), "current") && !PasswordHash.fits(input.current(), person.passwordHash())) {
            OwnTransaction.in(transaction, () -> decide(actor.userName(), true, false, currentActor.address()));
            breaches.check(false, IdentityRule.NAME_AND_PASSWORD_FIT, "current");
        }
        breaches.refuseIfAny();
        String hash = PasswordHash.of(input.wanted());
        OwnTransaction.run(transaction, () -> repository.lockedPerson(actor.userName()).orElseThrow().password(hash, false));
        directory.forget();
        return session(directory.account(actor.userName()).orElseThrow());
    }

    private RuleViolation decide(String userName, boolean exists, boolean fits, String address) {
        if (!exists) {
            return refused("login", userName, null, address, IdentityRule.NAME_AND_PASSWORD_FIT);
        }
        Person person = repository.lockedPerson(userName).orElseThrow();
        LocalDateTime now = LocalDateTime.now(clock);
        if (person.lockedAt(now)) {
            return refused("login", userName, person, address, IdentityRule.ACCOUNT_IS_NOT_LOCKED, untilMinute(person.lockedUntil()));
        }
        if (!fits) {
            Regulation policy = policy();
            LocalDateTime until = now.plusMinutes(policy.count("IDENTITY.lock-minutes"));
            return person.failed(policy.count("IDENTITY.lock-after"), until)
                    ? refused("lockout", userName, person, address, IdentityRule.ACCOUNT_IS_NOT_LOCKED, untilMinute(until))
                    : refused("login", userName, person, address, IdentityRule.NAME_AND_PASSWORD_FIT);
        }
        if (!person.active()) {
            return refused("login", userName, person, address, IdentityRule.ACCOUNT_IS_ACTIVE);
        }
        person.loggedIn(now);
        signIns.fire(new SignIn("login", userName, person.displayName(), person.organisation(), address, List.of()));
        return null;
    }

    private RuleViolation refused(String act, String userName, Person person, String address, Rule rule, Object... args) {
        signIns.fire(new SignIn(act, userName, person == null ? null : person.displayName(),
                person == null ? null : person.organisation(), address, List.of(rule.code())));
        return new RuleViolation(rule, null, args);
    }

    /** Rounded up, so that whoever waits until then is let in. */
    private static LocalDateTime untilMinute(LocalDateTime until) {
        return until.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
    }

    private Regulation policy() {
        return regulations.asOf(LocalDate.now(clock));
    }

    private static SessionView session(Directory.Account account) {
        Set<String> groups = new TreeSet<>();
        account.actor().roles().forEach(r -> groups.add(r.word()));
        account.actor().standsInFor().forEach(p -> p.roles().forEach(r -> groups.add(r.word())));
        return new SessionView(account.actor().userName(), account.actor().displayName(), account.sessionStamp(), groups, account.mustChange());
    }
}
