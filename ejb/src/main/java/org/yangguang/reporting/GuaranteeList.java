package org.yangguang.reporting;

import static org.yangguang.reporting.RegisterColumn.Kind.DATE;
import static org.yangguang.reporting.RegisterColumn.Kind.MONEY;
import static org.yangguang.reporting.RegisterColumn.Kind.NUMBER;
import static org.yangguang.reporting.RegisterColumn.Kind.TEXT;
import static org.yangguang.reporting.RegisterColumn.Kind.WORD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.guarantee.GuaranteeFilter;
import org.yangguang.guarantee.GuaranteePurpose;
import org.yangguang.guarantee.GuaranteeService;
import org.yangguang.guarantee.GuaranteeState;
import org.yangguang.guarantee.GuaranteeView;

/** 保函: what ends first before what ends later; a supplier's own only. */
@ApplicationScoped
class GuaranteeList implements RegisterList {

    private static final List<RegisterColumn> COLUMNS = RegisterColumn.under("register.guarantees.",
            RegisterColumn.of("number", NUMBER), RegisterColumn.of("title", TEXT).above("contract"), RegisterColumn.of("contract", NUMBER),
            RegisterColumn.of("supplier", TEXT), RegisterColumn.of("purpose", WORD).above("form"), RegisterColumn.of("form", WORD),
            RegisterColumn.of("issuer", TEXT).above("reference"), RegisterColumn.of("reference", NUMBER), RegisterColumn.of("amount", MONEY).withSum(),
            RegisterColumn.of("claimed", MONEY).withSum(), RegisterColumn.of("validUntil", DATE), RegisterColumn.of("state", WORD), RegisterColumn.further("project", NUMBER), RegisterColumn.further("lodgedOn", DATE));

    @Inject
    private GuaranteeService guarantees;

    @Override
    public String word() {
        return "guarantees";
    }

    @Override
    public List<RegisterColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> filters() {
        return Set.of("q", "project", "purpose", "state");
    }

    @Override
    public RegisterPage page(Map<String, String> asked, int first, int count) {
        GuaranteeFilter filter = new GuaranteeFilter(asked.get("q"), asked.get("project"), RegisterList.constant(GuaranteePurpose.class, asked.get("purpose")),
                RegisterList.constant(GuaranteeState.class, asked.get("state")));
        return new RegisterPage(guarantees.register(filter, first, count).stream().map(this::row).toList(), guarantees.countRegister(filter));
    }

    private RegisterRow row(GuaranteeView g) {
        String tint = switch (g.state()) {
            case EXPIRED -> "bad";
            case EXPIRING, CLAIM_PROPOSED -> "warn";
            case HELD -> "ok";
            default -> "info";
        };
        return row("/app/guarantee/guarantee.xhtml?number=" + g.number(), tint, g.number(), g.title(), g.contract(), g.supplierName(),
                "guarantee.purpose." + g.purpose().word(), "guarantee.form." + g.form().word(), g.issuer(), g.reference(), g.amount(), g.claimed(), g.validUntil(),
                "guarantee.state." + g.state().word(), g.project(), g.lodgedOn())
                .leading("contract", "/app/contract/contract.xhtml?number=" + g.contract());
    }
}
