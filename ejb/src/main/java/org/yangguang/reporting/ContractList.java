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
import org.yangguang.contract.ContractFilter;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractStatus;
import org.yangguang.contract.ContractSummary;

/** 合同: all for the ministry, one's own for everyone else, the newest first. */
@ApplicationScoped
class ContractList implements RegisterList {

    private static final List<RegisterColumn> COLUMNS = RegisterColumn.under("register.contracts.",
            RegisterColumn.of("number", NUMBER), RegisterColumn.of("title", TEXT).above("kind", "project"), RegisterColumn.of("kind", WORD),
            RegisterColumn.of("project", NUMBER), RegisterColumn.of("supplier", TEXT), RegisterColumn.of("value", MONEY),
            RegisterColumn.of("confirmed", MONEY), RegisterColumn.of("paid", MONEY), RegisterColumn.of("signedOn", DATE),
            RegisterColumn.of("status", WORD), RegisterColumn.further("application", NUMBER));

    @Inject
    private ContractService contracts;

    @Override
    public String word() {
        return "contracts";
    }

    @Override
    public List<RegisterColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> filters() {
        return Set.of("q", "project", "status");
    }

    @Override
    public RegisterPage page(Map<String, String> asked, int first, int count) {
        ContractFilter filter = new ContractFilter(asked.get("q"), asked.get("project"),
                RegisterList.constant(ContractStatus.class, asked.get("status")));
        return new RegisterPage(contracts.register(filter, first, count).stream().map(this::row).toList(), contracts.countRegister(filter));
    }

    private RegisterRow row(ContractSummary c) {
        return row("/app/contract/contract.xhtml?number=" + c.number(), c.status().signed() ? "ok" : "info", c.number(), c.title(),
                "contract.kind." + c.kind().word(), c.projectNumber(), c.supplierName(), c.value(), c.confirmed(), c.paid(), c.signedOn(),
                "contract.status." + c.status().word(), c.applicationNumber());
    }
}
