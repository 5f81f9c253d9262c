package org.yangguang.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.CreditCode;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Stale;

/** Organisations and accounts, kept by the system administrator; an account begins without any role. */
@Stateless
@Audited
public class DirectoryService {

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9-]{1,39}";
    private static final String USER_NAME = "[a-z0-9][a-z0-9.-]{2,39}";
    private static final String REGION = "\\d{6}";

    @Inject
    private IdentityRepository repository;

    @Inject
    private Directory directory;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Event<PostLeft> left;

    @Inject
    private Clock clock;

    /** Called by the page of organisations: all of them, closed ones too. */
    @RolesAllowed({Roles.SYSTEM_ADMINISTRATOR, Roles.SECURITY_ADMINISTRATOR, Roles.AUDIT_ADMINISTRATOR})
    public List<OrganisationView> listAllOrganisations() {
        return repository.organisations().stream().map(Organisation::view).toList();
    }

    /** Called by the page of accounts: all people, closed accounts too, without anything secret. */
    @RolesAllowed({Roles.SYSTEM_ADMINISTRATOR, Roles.AUDIT_ADMINISTRATOR})
    public List<UserView> listUsers() {
        LocalDateTime now = LocalDateTime.now(clock);
        Map<String, String> names = new HashMap<>();
        repository.organisations().forEach(o -> names.put(o.code(), o.name()));
        return repository.people().stream().map(p -> p.view(names.getOrDefault(p.organisation(), p.organisation()), now)).toList();
    }

    /**
     * Called by the system administrator. Refuses a code that is taken, an unknown kind, region or superior, and a
     * credit code whose check character is wrong (GB 32100-2015).
     */
    @RolesAllowed(Roles.SYSTEM_ADMINISTRATOR)
    public void addOrganisation(EditOrganisation input) {
        Breaches breaches = new Breaches();
        if (breaches.text(input.code(), 40, "code")) {
            breaches.check(input.code().trim().matches(CODE), IdentityRule.USER_NAME_IS_WELL_FORMED, "code", input.code());
            breaches.check(repository.organisation(input.code().trim()).isEmpty(), InputRule.DUPLICATE, "code", input.code());
        }
        check(breaches, input);
        breaches.refuseIfAny();
        repository.add(new Organisation(input));
        directory.forget();
    }

    /** Called by the system administrator; the code stays. Refuses what addOrganisation refuses, and a superior that is below. */
    @RolesAllowed(Roles.SYSTEM_ADMINISTRATOR)
    public void changeOrganisation(EditOrganisation input) {
        Organisation organisation = organisation(input.code());
        Stale.check(input.code(), input.version(), organisation.version());
        Breaches breaches = new Breaches();
        check(breaches, input);
        breaches.check(!leadsBackTo(input.code(), input.parent()), IdentityRule.PARENT_LEADS_UPWARD, "parent", input.parent());
        breaches.refuseIfAny();
        organisation.change(input);
        directory.forget();
    }

    /** Called by the system administrator to close or reopen an organisation. Refuses to close one with open accounts. */
    @RolesAllowed(Roles.SYSTEM_ADMINISTRATOR)
    public void activateOrganisation(String code, boolean active, long version) {
        Organisation organisation = organisation(code);
        Stale.check(code, version, organisation.version());
        Breaches.ensure(active || !repository.hasActivePeople(code), IdentityRule.ORGANISATION_IS_ACTIVE, organisation.name());
        organisation.activate(active);
        directory.forget();
    }

    /**
     * Called by the system administrator; answers the initial password, shown once. The account has no role until the
     * security administrator grants one. Refuses a name that is taken or malformed and a closed organisation.
     */
    @RolesAllowed(Roles.SYSTEM_ADMINISTRATOR)
    public InitialPassword addUser(NewUser input) {
        Breaches breaches = new Breaches();
        if (breaches.text(input.userName(), 40, "userName")) {
            breaches.check(input.userName().matches(USER_NAME), IdentityRule.USER_NAME_IS_WELL_FORMED, "userName", input.userName());
            breaches.check(repository.person(input.userName()).isEmpty(), InputRule.DUPLICATE, "userName", input.userName());
        }
        check(breaches, input);
        breaches.refuseIfAny();
        String password = PasswordPolicy.initial();
        repository.add(new Person(input.userName(), input.displayName().trim(), input.organisation(), PasswordHash.of(password)));
        directory.forget();
        return new InitialPassword(input.userName(), password);
    }

    /**
     * Called by the system administrator when a person changes name or organisation. A person who moves keeps no role:
     * roles belong to the post and are granted anew; tasks that were handed over by name go back to the post left.
     */
    @RolesAllowed(Roles.SYSTEM_ADMINISTRATOR)
    public void changeUser(NewUser input) {
        Person person = person(input.userName());
        Stale.check(input.userName(), input.version(), person.version());
        Breaches breaches = new Breaches();
        check(breaches, input);
        breaches.check(!person.userName().equals(currentActor.get().userName()) || person.organisation().equals(input.organisation()),
                IdentityRule.NOBODY_DISMISSES_SELF, "organisation");
        breaches.refuseIfAny();
        if (!person.organisation().equals(input.organisation())) {
            person.grant(Set.of(), currentActor.get().userName(), LocalDateTime.now(clock));
            left.fire(new PostLeft(person.userName()));
        }
        person.rename(input.displayName().trim(), input.organisation());
        directory.forget();
    }

    /**
     * Called by the system administrator when a person leaves or returns. Acts at the person's next request, on every
     * node; tasks that were handed to a leaver by name go back to the post. Refuses to close one's own account.
     */
    @RolesAllowed(Roles.SYSTEM_ADMINISTRATOR)
    public void activateUser(String userName, boolean active, long version) {
        Person person = person(userName);
        Stale.check(userName, version, person.version());
        Breaches.ensure(active || !userName.equals(currentActor.get().userName()), IdentityRule.NOBODY_DISMISSES_SELF);
        person.activate(active);
        directory.forget();
        if (!active) {
            left.fire(new PostLeft(userName));
        }
    }

    private void check(Breaches breaches, EditOrganisation input) {
        breaches.text(input.name(), 200, "name");
        if (breaches.required(input.kind(), "kind")) {
            breaches.check(OrganisationKind.isWord(input.kind()), InputRule.UNKNOWN_CHOICE, "kind", input.kind());
        }
        if (given(input.region())) {
            breaches.check(input.region().trim().matches(REGION), IdentityRule.REGION_IS_WELL_FORMED, "region", input.region());
        }
        if (given(input.parent())) {
            breaches.check(repository.organisation(input.parent().trim()).isPresent(), InputRule.UNKNOWN_REFERENCE, "parent", input.parent());
        }
        if (given(input.creditCode())) {
            breaches.check(CreditCode.isValid(input.creditCode().trim()), IdentityRule.CREDIT_CODE_IS_WELL_FORMED, "creditCode", input.creditCode());
        }
    }

    private void check(Breaches breaches, NewUser input) {
        breaches.text(input.displayName(), 100, "displayName");
        if (breaches.text(input.organisation(), 40, "organisation")) {
            Organisation organisation = repository.organisation(input.organisation()).orElse(null);
            breaches.check(organisation != null, InputRule.UNKNOWN_REFERENCE, "organisation", input.organisation());
            breaches.check(organisation == null || organisation.active(), IdentityRule.ORGANISATION_IS_ACTIVE, "organisation", input.organisation());
        }
    }

    private boolean leadsBackTo(String code, String parent) {
        Set<String> seen = new HashSet<>();
        String at = given(parent) ? parent.trim() : null;
        while (at != null && seen.add(at)) {
            if (at.equals(code)) {
                return true;
            }
            at = repository.organisation(at).map(o -> o.view().parent()).orElse(null);
        }
        return false;
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    private Organisation organisation(String code) {
        return repository.organisation(code).orElseThrow(() -> new NotFound("organisation", code));
    }

    private Person person(String userName) {
        return repository.person(userName).orElseThrow(() -> new NotFound("user", userName));
    }
}
