package org.yangguang.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A ministry, department, provincial authority, applicant unit, agency or enterprise. */
@Entity
@Table(name = "identity_organisation")
class Organisation {

    @Id
    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "kind")
    private String kind;

    @Column(name = "region")
    private String region;

    @Column(name = "parent")
    private String parent;

    @Column(name = "credit_code")
    private String creditCode;

    @Column(name = "active")
    private boolean active;

    @Version
    @Column(name = "version")
    private long version;

    protected Organisation() {
    }

    Organisation(EditOrganisation input) {
        code = input.code().trim();
        active = true;
        change(input);
    }

    void change(EditOrganisation input) {
        name = input.name().trim();
        kind = input.kind();
        region = blankToNull(input.region());
        parent = blankToNull(input.parent());
        creditCode = blankToNull(input.creditCode());
    }

    void activate(boolean on) {
        active = on;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String kind() {
        return kind;
    }

    boolean active() {
        return active;
    }

    long version() {
        return version;
    }

    OrganisationView view() {
        return new OrganisationView(code, name, kind, region, parent, creditCode, active, version);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }
}
