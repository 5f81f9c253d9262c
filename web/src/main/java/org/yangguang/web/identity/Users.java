package org.yangguang.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.yangguang.identity.DirectoryService;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.InitialPassword;
import org.yangguang.identity.NewUser;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.UserView;
import org.yangguang.web.shell.Messages;

/** users.xhtml: the system administrator opens, changes and closes accounts. */
@Named
@ViewScoped
public class Users implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryService directory;

    @Inject
    private IdentityService identity;

    @Inject
    private Messages messages;

    private List<UserView> rows;
    private String filter;
    private boolean editing;
    private boolean adding;
    private long version;
    private String userName;
    private String displayName;
    private String organisation;
    private InitialPassword initial;

    public List<UserView> getRows() {
        if (rows == null) {
            String wanted = filter == null ? "" : filter.trim().toLowerCase(Locale.ROOT);
            rows = directory.listUsers().stream().filter(u -> wanted.isEmpty() || u.userName().contains(wanted)
                    || u.displayName().contains(wanted) || u.organisationName().toLowerCase(Locale.ROOT).contains(wanted)).toList();
        }
        return rows;
    }

    public List<OrganisationView> getOrganisations() {
        return identity.listOrganisations(null);
    }

    public void search() {
        rows = null;
    }

    public void add() {
        edit(null);
    }

    public void edit(UserView row) {
        adding = row == null;
        userName = row == null ? null : row.userName();
        displayName = row == null ? null : row.displayName();
        organisation = row == null ? null : row.organisation();
        version = row == null ? 0 : row.version();
        initial = null;
        editing = true;
    }

    public void cancel() {
        editing = false;
    }

    public void save() {
        NewUser input = new NewUser(userName, displayName, organisation, version);
        if (adding) {
            initial = directory.addUser(input);
        } else {
            directory.changeUser(input);
        }
        messages.done("identity.saved", userName);
        editing = false;
        rows = null;
    }

    public void activate(UserView row, boolean active) {
        directory.activateUser(row.userName(), active, row.version());
        messages.done(active ? "identity.opened" : "identity.closed", row.displayName());
        rows = null;
    }

    public String getFilter() {
        return filter;
    }

    public void setFilter(String filter) {
        this.filter = filter;
    }

    public boolean isEditing() {
        return editing;
    }

    public boolean isAdding() {
        return adding;
    }

    public InitialPassword getInitial() {
        return initial;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }
}
