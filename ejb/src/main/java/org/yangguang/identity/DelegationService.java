package org.yangguang.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.shared.Stale;

/** 委托代理: who acts for whom on which days. Entered by the person or, when the person is away, by the security administrator. */
@Stateless
@Audited
public class DelegationService {

    private static final String SERIES = "WT";

    @Inject
    private IdentityRepository repository;

    @Inject
    private Directory directory;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private RegulationService regulations;

    @Inject
    private Numbering numbering;

    @Inject
    private Clock clock;

    /** Called by the person's own page: what was given to others and by others, newest first. */
    @PermitAll
    public List<DelegationView> listMine() {
        return repository.delegationsTouching(currentActor.get().userName()).stream().map(this::view).toList();
    }

    /** Called by the administrators' page: all of them. */
    @RolesAllowed({Roles.SECURITY_ADMINISTRATOR, Roles.AUDIT_ADMINISTRATOR})
    public List<DelegationView> listAll() {
        return repository.delegations().stream().map(this::view).toList();
    }

    /** Called to choose a delegate: active colleagues of the same organisation, without the person. */
    @PermitAll
    public List<UserView> listColleagues(String principal) {
        Actor actor = currentActor.get();
        String user = principal == null || !actor.roles().contains(Role.SECURITY_ADMINISTRATOR) ? actor.userName() : principal;
        Person person = person(user);
        String name = repository.organisation(person.organisation()).map(Organisation::name).orElse(person.organisation());
        LocalDateTime now = LocalDateTime.now(clock);
        return repository.people().stream().filter(p -> p.active() && p.organisation().equals(person.organisation()) && !p.userName().equals(user))
                .map(p -> p.view(name, now)).toList();
    }

    /**
     * Called by the person who will be away. Refuses a delegate of another organisation or oneself, administration and
     * expert roles, roles not held, days in the past, too long a time, and days already given for the same role.
     */
    @PermitAll
    public DelegationView delegate(Delegate input) {
        Actor actor = currentActor.get();
        return enter(input.of(actor.userName()), actor);
    }

    /**
     * Called by the security administrator for a person who is away already. Refuses what delegate refuses, and making
     * oneself the delegate: nobody gives rights to oneself.
     */
    @RolesAllowed(Roles.SECURITY_ADMINISTRATOR)
    public DelegationView delegateFor(Delegate input) {
        Breaches breaches = new Breaches();
        breaches.text(input.principal(), 40, "principal");
        breaches.check(input.principal() == null || repository.person(input.principal()).isPresent(), InputRule.UNKNOWN_REFERENCE, "principal", input.principal());
        Actor actor = currentActor.get();
        breaches.check(!actor.userName().equals(input.delegate()), IdentityRule.NOBODY_GRANTS_TO_SELF, "delegate");
        breaches.refuseIfAny();
        return enter(input, actor);
    }

    /** Called by the person who gave it, or the security administrator. Acts at the delegate's next request. */
    @PermitAll
    public void revoke(String number, long version) {
        Actor actor = currentActor.get();
        Delegation delegation = repository.delegation(number).filter(d -> d.principal().equals(actor.userName())
                || actor.roles().contains(Role.SECURITY_ADMINISTRATOR)).orElseThrow(() -> new NotFound("delegation", number));
        Stale.check(number, version, delegation.version());
        if (!delegation.revoked()) {
            delegation.revoke(actor.userName(), LocalDateTime.now(clock));
            directory.forget();
        }
    }

    private DelegationView enter(Delegate input, Actor actor) {
        Person principal = person(input.principal());
        LocalDate today = LocalDate.now(clock);
        Breaches breaches = new Breaches();
        if (breaches.text(input.delegate(), 40, "delegate")) {
            Person delegate = repository.person(input.delegate()).filter(Person::active).orElse(null);
            if (breaches.check(delegate != null, InputRule.UNKNOWN_REFERENCE, "delegate", input.delegate())) {
                breaches.check(!delegate.userName().equals(principal.userName()), IdentityRule.DELEGATE_IS_ANOTHER, "delegate");
                breaches.check(delegate.organisation().equals(principal.organisation()), IdentityRule.DELEGATE_IS_COLLEAGUE, "delegate", delegate.displayName());
            }
        }
        Set<Role> mayGive = EnumSet.noneOf(Role.class);
        mayGive.addAll(principal.roles());
        mayGive.removeAll(Directory.NOT_DELEGABLE);
        Set<Role> wanted = input.roles() == null || input.roles().isEmpty() ? mayGive : input.roles();
        breaches.check(!wanted.isEmpty(), IdentityRule.ROLE_MAY_BE_DELEGATED, "roles");
        breaches.check(mayGive.containsAll(wanted), IdentityRule.ROLE_MAY_BE_DELEGATED, "roles");
        checkDays(breaches, input, today);
        breaches.text(input.reason(), 500, "reason");
        breaches.refuseIfAny();
        boolean overlaps = repository.delegationsOf(principal.userName()).stream().filter(d -> d.overlaps(input.from(), input.to()))
                .anyMatch(d -> d.roles().stream().anyMatch(wanted::contains));
        breaches.check(!overlaps, IdentityRule.DELEGATIONS_DO_NOT_OVERLAP, "from");
        breaches.refuseIfAny();
        Delegation delegation = new Delegation(numbering.next(SERIES), input, new TreeSet<>(wanted), actor.userName(), LocalDateTime.now(clock));
        repository.add(delegation);
        directory.forget();
        return view(delegation);
    }

    private void checkDays(Breaches breaches, Delegate input, LocalDate today) {
        boolean from = breaches.required(input.from(), "from") && breaches.check(!input.from().isBefore(today), InputRule.DATE_IN_PAST, "from", input.from());
        if (breaches.required(input.to(), "to") && from && breaches.check(!input.to().isBefore(input.from()), InputRule.DATE_ORDER, "to")) {
            int longest = regulations.asOf(today).count("IDENTITY.delegation-days");
            breaches.check(ChronoUnit.DAYS.between(input.from(), input.to()) < longest, IdentityRule.DELEGATION_IS_NOT_TOO_LONG, "to", longest);
        }
    }

    private DelegationView view(Delegation delegation) {
        return delegation.view(name(delegation.principal()), name(delegation.delegate()), LocalDate.now(clock));
    }

    private String name(String userName) {
        return repository.person(userName).map(Person::displayName).orElse(userName);
    }

    private Person person(String userName) {
        return repository.person(userName).orElseThrow(() -> new NotFound("user", userName));
    }
}
