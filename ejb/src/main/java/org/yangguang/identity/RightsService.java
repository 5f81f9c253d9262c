package org.yangguang.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Stale;

/** Roles, unlocking and initial passwords: the security administrator's, and never for oneself. */
@Stateless
@Audited
public class RightsService {

    private static final Set<Role> ADMINISTRATION = EnumSet.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR);
    private static final Set<Role> MINISTRY_ROLES = EnumSet.of(Role.PROJECT_OFFICER, Role.DIVISION_HEAD, Role.AUTHORITY_OFFICER,
            Role.LEGAL_ADVISER, Role.FINANCE_OFFICER, Role.FINANCE_LEAD, Role.AUDITOR);
    private static final Map<Role, Set<String>> KINDS = kinds();

    @Inject
    private IdentityRepository repository;

    @Inject
    private Directory directory;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Called by the page of roles: everyone with an account, closed ones too. */
    @RolesAllowed({Roles.SECURITY_ADMINISTRATOR, Roles.AUDIT_ADMINISTRATOR})
    public List<UserView> listHolders() {
        LocalDateTime now = LocalDateTime.now(clock);
        Map<String, String> names = new HashMap<>();
        repository.organisations().forEach(o -> names.put(o.code(), o.name()));
        return repository.people().stream().map(p -> p.view(names.getOrDefault(p.organisation(), p.organisation()), now)).toList();
    }

    /**
     * Called by the security administrator: from now on the person holds these roles and no others. Refuses roles for
     * oneself, an administrator who holds anything else beside (三权分立), and a role that does not fit the kind of the
     * person's organisation, e.g. finance for a supplier.
     */
    @RolesAllowed(Roles.SECURITY_ADMINISTRATOR)
    public void grantRoles(String userName, Set<Role> roles, long version) {
        Person person = person(userName);
        Stale.check(userName, version, person.version());
        Actor actor = currentActor.get();
        Breaches breaches = new Breaches();
        breaches.check(!userName.equals(actor.userName()), IdentityRule.NOBODY_GRANTS_TO_SELF, null);
        Set<Role> wanted = roles == null ? Set.of() : roles;
        breaches.check(wanted.size() <= 1 || wanted.stream().noneMatch(ADMINISTRATION::contains), IdentityRule.ADMINISTRATORS_ARE_SEPARATE, "roles");
        String kind = repository.organisation(person.organisation()).map(Organisation::kind).orElse("");
        for (Role role : new TreeSet<>(wanted)) {
            breaches.check(KINDS.get(role).contains(kind), IdentityRule.ROLE_FITS_ORGANISATION, "roles", role.word(), person.organisation());
        }
        breaches.refuseIfAny();
        person.grant(wanted, actor.userName(), LocalDateTime.now(clock));
        directory.forget();
    }

    /** Called by the security administrator for a person who is locked out after wrong passwords. */
    @RolesAllowed(Roles.SECURITY_ADMINISTRATOR)
    public void unlock(String userName) {
        repository.lockedPerson(userName).orElseThrow(() -> new NotFound("user", userName)).unlock();
        directory.forget();
    }

    /**
     * Called by the security administrator for a person who has forgotten the password; answers a new initial one, shown
     * once. Sessions of the person end. Refuses one's own account: whoever knows the password changes it.
     */
    @RolesAllowed(Roles.SECURITY_ADMINISTRATOR)
    public InitialPassword resetPassword(String userName) {
        Breaches.ensure(!userName.equals(currentActor.get().userName()), IdentityRule.NOBODY_GRANTS_TO_SELF);
        String password = PasswordPolicy.initial();
        String hash = PasswordHash.of(password);
        repository.lockedPerson(userName).orElseThrow(() -> new NotFound("user", userName)).password(hash, true);
        directory.forget();
        return new InitialPassword(userName, password);
    }

    private Person person(String userName) {
        return repository.person(userName).orElseThrow(() -> new NotFound("user", userName));
    }

    private static Map<Role, Set<String>> kinds() {
        Map<Role, Set<String>> kinds = new EnumMap<>(Role.class);
        Set<String> ministry = words(OrganisationKind.MINISTRY, OrganisationKind.DEPARTMENT, OrganisationKind.OPERATIONS);
        MINISTRY_ROLES.forEach(r -> kinds.put(r, ministry));
        ADMINISTRATION.forEach(r -> kinds.put(r, ministry));
        Set<String> applying = words(OrganisationKind.PROVINCIAL, OrganisationKind.APPLICANT_UNIT, OrganisationKind.AFFILIATED, OrganisationKind.DEPARTMENT);
        kinds.put(Role.APPLICANT, applying);
        kinds.put(Role.RECOMMENDING_UNIT, words(OrganisationKind.PROVINCIAL, OrganisationKind.MINISTRY, OrganisationKind.DEPARTMENT));
        kinds.put(Role.EXPERT, words(OrganisationKind.EXPERTS));
        kinds.put(Role.PROCUREMENT_AGENT, words(OrganisationKind.AGENCY));
        // in a transfer the provincial or affiliated unit implements itself and claims as the supplier does elsewhere
        kinds.put(Role.SUPPLIER, words(OrganisationKind.SUPPLIER, OrganisationKind.APPLICANT_UNIT, OrganisationKind.AFFILIATED, OrganisationKind.PROVINCIAL));
        kinds.put(Role.SUPERVISOR, words(OrganisationKind.SUPERVISOR));
        return kinds;
    }

    private static Set<String> words(OrganisationKind... kinds) {
        Set<String> words = new TreeSet<>();
        for (OrganisationKind kind : kinds) {
            words.add(kind.word());
        }
        return words;
    }
}
