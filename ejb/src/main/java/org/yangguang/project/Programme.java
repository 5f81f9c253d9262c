package org.yangguang.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Stale;

/** 专项工程: what money is given for, and which departments answer for it. */
@Entity
@Table(name = "project_programme")
class Programme {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_programme_seq")
    @SequenceGenerator(name = "project_programme_seq", sequenceName = "project_programme_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    private String code;
    private String name;
    private String parts;
    private String targets;
    private String buyer;
    private String finance;
    private String legal;
    private String agency;
    @Column(name = "function_code")
    private String functionCode;
    private String basis;
    private boolean active;

    protected Programme() {
    }

    static Programme create(ProgrammeForm form) {
        Breaches breaches = new Breaches();
        if (breaches.text(form.code(), 20, "code")) {
            breaches.check(form.code().matches("[A-Z0-9]{2,20}"), InputRule.UNKNOWN_CHOICE, "code", form.code());
        }
        Programme programme = new Programme();
        programme.code = form.code();
        programme.write(form, breaches);
        return programme;
    }

    void change(ProgrammeForm form) {
        Stale.check(code, form.version(), version);
        write(form, new Breaches());
    }

    private void write(ProgrammeForm form, Breaches breaches) {
        breaches.text(form.name(), 100, "name");
        breaches.optionalText(form.parts(), 500, "parts");
        breaches.optionalText(form.targets(), 1000, "targets");
        breaches.optionalText(form.basis(), 500, "basis");
        breaches.text(form.buyer(), 40, "buyer");
        breaches.text(form.finance(), 40, "finance");
        breaches.text(form.legal(), 40, "legal");
        breaches.optionalText(form.agency(), 40, "agency");
        if (breaches.text(form.functionCode(), 20, "functionCode")) {
            breaches.check(form.functionCode().matches("216\\d{4}"), ProjectRule.FUNCTION_CODE_HAS_SEVEN_DIGITS,
                    "functionCode", form.functionCode());
        }
        breaches.refuseIfAny();
        name = form.name().strip();
        parts = Words.orNull(form.parts());
        targets = Words.orNull(form.targets());
        basis = Words.orNull(form.basis());
        buyer = form.buyer();
        finance = form.finance();
        legal = form.legal();
        agency = Words.orNull(form.agency());
        functionCode = form.functionCode();
        active = form.active();
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    boolean isActive() {
        return active;
    }

    String buyer() {
        return buyer;
    }

    String finance() {
        return finance;
    }

    String legal() {
        return legal;
    }

    String agency() {
        return agency;
    }

    String functionCode() {
        return functionCode;
    }

    ProgrammeView view() {
        List<String> list = parts == null ? List.of() : Arrays.stream(parts.split("[、;；]")).map(String::strip).toList();
        return new ProgrammeView(code, name, list, targets, buyer, finance, legal, agency, functionCode, basis, active, version);
    }
}
