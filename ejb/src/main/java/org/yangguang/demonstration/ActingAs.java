package org.yangguang.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Role;
import org.yangguang.shared.NotFound;

/** Lets a demonstration person act through a door, with exactly the roles that the person has. */
@ApplicationScoped
class ActingAs {

    /** What the person does; may throw anything. */
    interface Deed {
        void act() throws Exception;
    }

    @Inject
    private IdentityService identity;

    /** Runs the deed as this user; what a door refuses comes out as the door threw it. */
    void as(String userName, Deed deed) {
        this.<Void>asking(userName, () -> {
            deed.act();
            return null;
        });
    }

    /** Runs the question as this user and returns its answer. */
    <T> T asking(String userName, Callable<T> question) {
        var user = identity.findUser(userName).orElseThrow(() -> new NotFound("user", userName));
        SecurityIdentity person = SecurityDomain.getCurrent().createAdHocIdentity(new NamePrincipal(userName))
                .withDefaultRoleMapper(RoleMapper.constant(
                        Roles.fromSet(user.roles().stream().map(Role::word).collect(Collectors.toSet()))));
        try {
            return person.runAs(question);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
