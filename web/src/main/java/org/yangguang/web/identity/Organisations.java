package org.yangguang.web.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.yangguang.identity.DirectoryService;
import org.yangguang.identity.EditOrganisation;
import org.yangguang.identity.OrganisationKind;
import org.yangguang.identity.OrganisationView;
import org.yangguang.web.shell.Messages;

/** organisations.xhtml: the system administrator keeps the organisations. */
@Named
@ViewScoped
public class Organisations implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryService directory;

    @Inject
    private Messages messages;

    private List<OrganisationView> rows;
    private String filter;
    private boolean editing;
    private boolean adding;
    private long version;
    private String code;
    private String name;
    private String kind;
    private String region;
    private String parent;
    private String creditCode;

    public List<OrganisationView> getRows() {
        if (rows == null) {
            String wanted = filter == null ? "" : filter.trim().toLowerCase(Locale.ROOT);
            rows = directory.listAllOrganisations().stream().filter(o -> wanted.isEmpty()
                    || o.code().toLowerCase(Locale.ROOT).contains(wanted) || o.name().toLowerCase(Locale.ROOT).contains(wanted)).toList();
        }
        return rows;
    }

    public List<OrganisationView> getSuperiors() {
        return directory.listAllOrganisations();
    }

    public OrganisationKind[] getKinds() {
        return OrganisationKind.values();
    }

    public void search() {
        rows = null;
    }

    public void add() {
        adding = true;
        editing = true;
        version = 0;
        code = null;
        name = null;
        kind = null;
        region = null;
        parent = null;
        creditCode = null;
    }

    public void edit(OrganisationView row) {
        adding = false;
        editing = true;
        version = row.version();
        code = row.code();
        name = row.name();
        kind = row.kind();
        region = row.region();
        parent = row.parent();
        creditCode = row.creditCode();
    }

    public void cancel() {
        editing = false;
    }

    public void save() {
        EditOrganisation input = new EditOrganisation(code, name, kind, region, parent, creditCode, version);
        if (adding) {
            directory.addOrganisation(input);
        } else {
            directory.changeOrganisation(input);
        }
        messages.done("identity.saved", name);
        editing = false;
        rows = null;
    }

    public void activate(OrganisationView row, boolean active) {
        directory.activateOrganisation(row.code(), active, row.version());
        messages.done("identity.saved", row.name());
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

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }
}
