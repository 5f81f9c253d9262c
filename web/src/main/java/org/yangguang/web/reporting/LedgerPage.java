package org.yangguang.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;

/** The ledgers to take away; {@code /app/ledgers.xhtml}. */
@Named
@RequestScoped
public class LedgerPage {

    private static final int YEARS = 3;
    private static final List<String> NAMES = List.of("project-ledger", "budget-execution", "carry-over", "contract-ledger", "cost-ledger", "payment-ledger",
            "performance-table", "expert-fees");

    private static final Set<Role> OF_FEES = Set.of(Role.PROJECT_OFFICER, Role.DIVISION_HEAD, Role.AUTHORITY_OFFICER, Role.FINANCE_OFFICER, Role.FINANCE_LEAD, Role.AUDITOR);

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** The ledgers of a year that the actor may have; the legal adviser has no part in payments made and in a year's end. */
    public List<String> getNames() {
        boolean payments = actor.get().roles().stream().anyMatch(role -> role != Role.LEGAL_ADVISER);
        boolean fees = OF_FEES.stream().anyMatch(actor.get()::has);
        return NAMES.stream().filter(name -> payments || !name.equals("payment-ledger") && !name.equals("carry-over"))
                .filter(name -> fees || !name.equals("expert-fees")).toList();
    }

    /** This year and those before. */
    public List<Integer> getYears() {
        int year = LocalDate.now(clock).getYear();
        return IntStream.range(0, YEARS).mapToObj(i -> year - i).toList();
    }
}
