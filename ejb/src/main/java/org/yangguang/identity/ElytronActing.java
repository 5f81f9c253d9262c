package org.yangguang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;
import org.yangguang.shared.NotFound;

/** By an identity that the container's security domain makes for the deed and nothing else. */
@ApplicationScoped
class ElytronActing implements ActingAs {

    @Inject
    private IdentityService identity;

    @Override
    public <T> T asking(String userName, Callable<T> question) {
        UserView user = identity.findUser(userName).filter(UserView::active).orElseThrow(() -> new NotFound("user", userName));
        SecurityIdentity person = SecurityDomain.getCurrent().createAdHocIdentity(new NamePrincipal(userName))
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(user.roles().stream().map(Role::word).collect(Collectors.toSet()))));
        try {
            return person.runAs(question);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
