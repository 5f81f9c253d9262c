package org.yangguang.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.identity.InitialPassword;
import org.yangguang.identity.RightsService;
import org.yangguang.identity.Role;
import org.yangguang.identity.UserView;
import org.yangguang.shared.Worded;
import org.yangguang.web.shell.Messages;

/** rights.xhtml: the security administrator grants roles, unlocks, and gives new initial passwords. */
@Named
@ViewScoped
public class Rights implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RightsService rights;

    @Inject
    private Messages messages;

    private List<UserView> rows;
    private String filter;
    private UserView chosen;
    private String[] roles = {};
    private InitialPassword initial;

    public List<UserView> getRows() {
        if (rows == null) {
            String wanted = filter == null ? "" : filter.trim().toLowerCase(Locale.ROOT);
            rows = rights.listHolders().stream().filter(u -> wanted.isEmpty() || u.userName().contains(wanted)
                    || u.displayName().contains(wanted) || u.organisationName().toLowerCase(Locale.ROOT).contains(wanted)).toList();
        }
        return rows;
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    public void search() {
        rows = null;
    }

    public void choose(UserView row) {
        chosen = row;
        roles = row.roles().stream().sorted().map(Role::word).toArray(String[]::new);
        initial = null;
    }

    public void cancel() {
        chosen = null;
    }

    public void grant() {
        Set<Role> wanted = Arrays.stream(roles).map(word -> Worded.of(Role.class, word).orElseThrow()).collect(Collectors.toSet());
        rights.grantRoles(chosen.userName(), wanted, chosen.version());
        messages.done("identity.granted", chosen.displayName());
        chosen = null;
        rows = null;
    }

    public void unlock(UserView row) {
        rights.unlock(row.userName());
        messages.done("identity.unlocked", row.displayName());
        rows = null;
    }

    public void reset(UserView row) {
        initial = rights.resetPassword(row.userName());
        chosen = null;
        rows = null;
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(String filter) {
        this.filter = filter;
    }

    public UserView getChosen() {
        return chosen;
    }

    public String[] getRoles() {
        return roles;
    }

    public void setRoles(String[] roles) {
        this.roles = roles;
    }

    public InitialPassword getInitial() {
        return initial;
    }
}
