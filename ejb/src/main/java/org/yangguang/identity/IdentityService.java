package org.yangguang.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.yangguang.shared.Audited;
import org.yangguang.shared.NotFound;

/** What every component may ask about organisations and people. Changes nothing. */
@Stateless
@Audited
public class IdentityService {

    @Inject
    private IdentityRepository repository;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Called by every stage to print or check an organisation; unknown codes are NotFound. */
    @PermitAll
    public OrganisationView organisation(String code) {
        return findOrganisation(code).orElseThrow(() -> new NotFound("organisation", code));
    }

    /** The same where an unknown code is the caller's own business, e.g. a field to be refused. */
    @PermitAll
    public Optional<OrganisationView> findOrganisation(String code) {
        return repository.organisation(code).map(Organisation::view);
    }

    /** Called by pages that offer organisations to choose from: active ones of a kind, all kinds for null. */
    @PermitAll
    public List<OrganisationView> listOrganisations(String kind) {
        return repository.organisations().stream().filter(o -> o.active() && (kind == null || kind.equals(o.kind()))).map(Organisation::view).toList();
    }

    /** Called wherever a person is printed: the name, or the user name itself when nobody has it. */
    @PermitAll
    public String displayName(String userName) {
        return repository.person(userName).map(Person::displayName).orElse(userName);
    }

    /** Called to choose who gets a task by name: active people of an organisation who hold the role. */
    @PermitAll
    public List<UserView> usersWith(Role role, String organisation) {
        LocalDateTime now = LocalDateTime.now(clock);
        String name = repository.organisation(organisation).map(Organisation::name).orElse(organisation);
        return repository.peopleWith(role, organisation).stream().map(p -> p.view(name, now)).toList();
    }

    /** Called where a person is named by user name, e.g. an expert or the target of a transfer. */
    @PermitAll
    public Optional<UserView> findUser(String userName) {
        LocalDateTime now = LocalDateTime.now(clock);
        return repository.person(userName).map(p -> p.view(
                repository.organisation(p.organisation()).map(Organisation::name).orElse(p.organisation()), now));
    }

    /** Called by the head of every page and by GET /api/v1/whoami; refuses nobody logged in (EJBAccessException). */
    @PermitAll
    public Actor whoAmI() {
        return currentActor.get();
    }
}
