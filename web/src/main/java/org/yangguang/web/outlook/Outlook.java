package org.yangguang.web.outlook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.outlook.CashFilter;
import org.yangguang.outlook.CashMonth;
import org.yangguang.outlook.CashService;
import org.yangguang.outlook.CashView;
import org.yangguang.outlook.ExecutionView;
import org.yangguang.outlook.IdleKind;
import org.yangguang.outlook.MoneyStand;
import org.yangguang.outlook.PlannerService;
import org.yangguang.outlook.StandFilter;
import org.yangguang.outlook.StandState;
import org.yangguang.outlook.WhereService;
import org.yangguang.outlook.YearEndFilter;
import org.yangguang.outlook.YearEndView;
import org.yangguang.shared.Money;

/** What stands above and beside the lists that look ahead; each answer is worked out once for a page. */
@Named("outlook")
@RequestScoped
public class Outlook {

    private static final int OF_ONE_CONTRACT = 100;
    private static final String NONE = "-";
    private static final Set<Role> PLANNERS = Set.of(Role.PROJECT_OFFICER, Role.DIVISION_HEAD, Role.AUTHORITY_OFFICER, Role.FINANCE_OFFICER,
            Role.FINANCE_LEAD, Role.AUDITOR);

    @Inject
    private WhereService where;
    @Inject
    private CashService money;
    @Inject
    private PlannerService planner;
    @Inject
    private CurrentActor current;
    @Inject
    private HttpServletRequest request;

    private List<MoneyStand> stands;
    private CashView calendar;
    private ExecutionView execution;
    private YearEndView yearEnd;
    private YearEndView chosen;

    /** Whether the reader may ask where money is: suppliers, and the ministry. */
    public boolean isAsker() {
        return isPlanner() || current.get().has(Role.SUPPLIER) || current.get().has(Role.LEGAL_ADVISER);
    }

    public boolean isPlanner() {
        return PLANNERS.stream().anyMatch(current.get()::has);
    }

    /** What is on its way of one contract. */
    public List<MoneyStand> stands(String contract) {
        if (stands == null) {
            stands = where.viewStands(new StandFilter(null, contract, StandState.LIVE), 0, OF_ONE_CONTRACT).rows();
        }
        return stands;
    }

    public CashView calendar(String year, String programme, String project) {
        if (calendar == null) {
            calendar = money.viewCalendar(new CashFilter(year(year), programme, project));
        }
        return calendar;
    }

    /** The calendar that the page has asked for. */
    public CashView getCash() {
        return calendar;
    }

    /** Width of a month's bar, in percent of the year's widest. */
    public int width(Money amount) {
        Money most = calendar.months().stream().flatMap((CashMonth m) -> Stream.of(m.need(), m.planned())).reduce(Money.ZERO, Money::max);
        return most.isPositive() ? amount.percentOf(most).intValue() : 0;
    }

    public ExecutionView execution(String year, String programme) {
        if (execution == null) {
            execution = money.viewExecution(new CashFilter(year(year), programme, null));
        }
        return execution;
    }

    public YearEndView yearEnd(String year, String programme, String project) {
        if (yearEnd == null) {
            yearEnd = planner.viewYearEnd(new YearEndFilter(year(year), programme, project, false));
        }
        return yearEnd;
    }

    /** The plans of the project named in the address. */
    public YearEndView getChosen() {
        if (chosen == null) {
            String project = request.getParameter("project");
            // a page of no project shows none: the list has them all
            chosen = planner.viewYearEnd(new YearEndFilter(year(request.getParameter("year")), null, project == null || project.isBlank() ? NONE : project, false));
        }
        return chosen;
    }

    public List<String> getStates() {
        return Stream.of(StandState.values()).map(StandState::word).toList();
    }

    public List<String> getIdleKinds() {
        return Stream.of(IdleKind.values()).map(IdleKind::word).toList();
    }

    private static Integer year(String asked) {
        return asked != null && asked.matches("20\\d\\d") ? Integer.valueOf(asked) : null;
    }
}
