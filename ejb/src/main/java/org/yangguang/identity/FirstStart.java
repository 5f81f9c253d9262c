package org.yangguang.identity;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Mode;
import org.yangguang.shared.OwnTransaction;
import org.yangguang.shared.RuleViolation;

/**
 * On an empty database in production: the three administrators, each with the password of YANGGUANG_ADMIN_PASSWORD, which
 * each must change at the first login. Without that variable, or with one that the policy refuses, the start ends here.
 */
@Singleton
@Startup
@DependsOn({"Migration", "ClockKeeper"})
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final String VARIABLE = "YANGGUANG_ADMIN_PASSWORD";
    private static final String ORGANISATION = "ADMIN";

    @Inject
    private IdentityRepository repository;

    @Inject
    private RegulationService regulations;

    @Inject
    private Clock clock;

    @Resource
    private UserTransaction transaction;

    @PostConstruct
    void start() {
        if (Mode.current().isDemo() || repository.hasPeople()) {
            return;
        }
        String password = password(System.getenv(VARIABLE), regulations.asOf(LocalDate.now(clock)).count("IDENTITY.password-length"));
        try {
            OwnTransaction.run(transaction, () -> open(password));
        } catch (RuntimeException failed) {
            if (repository.hasPeople()) {
                LOG.info("Another node has opened the administrators' accounts");
                return;
            }
            throw new IllegalStateException("the administrators' accounts could not be opened", failed);
        }
        LOG.info("First start: accounts sysadmin, secadmin and auditadmin opened; each changes the password at the first login");
    }

    /** The password for the administrators; stops the start when there is none or a weak one. */
    static String password(String given, int minLength) {
        if (given == null || given.isBlank()) {
            throw new IllegalStateException("First start in production: set " + VARIABLE + " to the administrators' initial password");
        }
        Breaches breaches = new Breaches();
        PasswordPolicy.check(breaches, given, "sysadmin", minLength, VARIABLE);
        try {
            breaches.refuseIfAny();
        } catch (RuleViolation weak) {
            throw new IllegalStateException(VARIABLE + " is too weak: at least " + minLength
                    + " characters of three kinds (capitals, small letters, digits, others), without the user name", weak);
        }
        return given;
    }

    private void open(String password) {
        repository.add(new Organisation(new EditOrganisation(ORGANISATION, "系统管理", OrganisationKind.OPERATIONS.word(), null, null, null, 0)));
        repository.flush();
        LocalDateTime now = LocalDateTime.now(clock);
        administrator("sysadmin", "系统管理员", Role.SYSTEM_ADMINISTRATOR, password, now);
        administrator("secadmin", "安全保密管理员", Role.SECURITY_ADMINISTRATOR, password, now);
        administrator("auditadmin", "安全审计员", Role.AUDIT_ADMINISTRATOR, password, now);
        repository.flush();
    }

    private void administrator(String userName, String name, Role role, String password, LocalDateTime now) {
        Person person = new Person(userName, name, ORGANISATION, PasswordHash.of(password));
        person.grant(Set.of(role), null, now);
        repository.add(person);
    }
}
