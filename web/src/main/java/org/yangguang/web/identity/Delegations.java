package org.yangguang.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.identity.Actor;
import org.yangguang.identity.Delegate;
import org.yangguang.identity.DelegationService;
import org.yangguang.identity.DelegationView;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.RightsService;
import org.yangguang.identity.Role;
import org.yangguang.identity.UserView;
import org.yangguang.shared.Worded;
import org.yangguang.web.shell.Messages;

/** delegations.xhtml: a person's own delegations; for the security administrator everyone's. */
@Named
@ViewScoped
public class Delegations implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<Role> PERSONAL = EnumSet.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR,
            Role.AUDIT_ADMINISTRATOR, Role.EXPERT);

    @Inject
    private DelegationService delegations;

    @Inject
    private RightsService rights;

    @Inject
    private IdentityService identity;

    @Inject
    private Messages messages;

    private List<DelegationView> rows;
    private String principal;
    private String delegate;
    private String[] roles = {};
    private LocalDate from;
    private LocalDate to;
    private String reason;

    /** The security administrator enters delegations for others; everyone else one's own. */
    public boolean isForOthers() {
        return identity.whoAmI().roles().contains(Role.SECURITY_ADMINISTRATOR);
    }

    /** Whether the person may see everyone's. */
    public boolean isAll() {
        Actor actor = identity.whoAmI();
        return actor.roles().contains(Role.SECURITY_ADMINISTRATOR) || actor.roles().contains(Role.AUDIT_ADMINISTRATOR);
    }

    /** Whether there is a form: a person with roles to give, or the security administrator. */
    public boolean isMayEnter() {
        return isForOthers() || !getGivable().isEmpty();
    }

    public List<DelegationView> getRows() {
        if (rows == null) {
            rows = isAll() ? delegations.listAll() : delegations.listMine();
        }
        return rows;
    }

    public List<UserView> getPrincipals() {
        return rights.listHolders().stream().filter(u -> u.active() && u.roles().stream().anyMatch(r -> !PERSONAL.contains(r))).toList();
    }

    public List<UserView> getColleagues() {
        return isForOthers() && principal == null ? List.of() : delegations.listColleagues(principal);
    }

    /** Roles that the principal may give. */
    public List<Role> getGivable() {
        if (isForOthers()) {
            return principal == null ? List.of() : identity.findUser(principal).stream().flatMap(u -> u.roles().stream())
                    .filter(r -> !PERSONAL.contains(r)).sorted().toList();
        }
        return identity.whoAmI().roles().stream().filter(r -> !PERSONAL.contains(r)).sorted().toList();
    }

    public boolean mayRevoke(DelegationView row) {
        return row.revocable() && (isForOthers() || row.principal().equals(identity.whoAmI().userName()));
    }

    public void enter() {
        Set<Role> wanted = Arrays.stream(roles).map(word -> Worded.of(Role.class, word).orElseThrow()).collect(Collectors.toSet());
        Delegate input = new Delegate(principal, delegate, wanted, from, to, reason);
        DelegationView entered = isForOthers() ? delegations.delegateFor(input) : delegations.delegate(input);
        messages.done("identity.delegated", entered.number());
        principal = null;
        delegate = null;
        roles = new String[0];
        from = null;
        to = null;
        reason = null;
        rows = null;
    }

    public void revoke(DelegationView row) {
        delegations.revoke(row.number(), row.version());
        messages.done("identity.revoked", row.number());
        rows = null;
    }

    public String getPrincipal() {
        return principal;
    }

    public void setPrincipal(String principal) {
        this.principal = principal;
    }

    public String getDelegate() {
        return delegate;
    }

    public void setDelegate(String delegate) {
        this.delegate = delegate;
    }

    public String[] getRoles() {
        return roles;
    }

    public void setRoles(String[] roles) {
        this.roles = roles;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
