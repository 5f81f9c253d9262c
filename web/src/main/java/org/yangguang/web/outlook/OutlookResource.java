package org.yangguang.web.outlook;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yangguang.outlook.CashFilter;
import org.yangguang.outlook.CashService;
import org.yangguang.outlook.CashView;
import org.yangguang.outlook.ExecutionView;
import org.yangguang.outlook.IdleFilter;
import org.yangguang.outlook.IdleKind;
import org.yangguang.outlook.IdleLine;
import org.yangguang.outlook.IdleService;
import org.yangguang.outlook.PlannerService;
import org.yangguang.outlook.StandFilter;
import org.yangguang.outlook.StandPage;
import org.yangguang.outlook.StandState;
import org.yangguang.outlook.WhereService;
import org.yangguang.outlook.YearEndFilter;
import org.yangguang.outlook.YearEndView;

/** Looking ahead: where money is, what months will need, what lies idle, until when steps have to be done. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class OutlookResource {

    @Inject
    private WhereService where;
    @Inject
    private CashService cash;
    @Inject
    private IdleService idle;
    @Inject
    private PlannerService planner;

    @GET
    @Path("money-stands")
    public StandPage stands(@QueryParam("supplier") String supplier, @QueryParam("project") String project, @QueryParam("state") StandState state,
                            @QueryParam("first") @DefaultValue("0") int first, @QueryParam("count") @DefaultValue("50") int count) {
        return where.viewStands(new StandFilter(supplier, project, state), first, count);
    }

    @GET
    @Path("cash-calendar")
    public CashView calendar(@QueryParam("year") Integer year, @QueryParam("programme") String programme, @QueryParam("project") String project) {
        return cash.viewCalendar(new CashFilter(year, programme, project));
    }

    @GET
    @Path("execution")
    public ExecutionView execution(@QueryParam("year") Integer year, @QueryParam("programme") String programme) {
        return cash.viewExecution(new CashFilter(year, programme, null));
    }

    @GET
    @Path("idle-funds")
    public List<IdleLine> idle(@QueryParam("programme") String programme, @QueryParam("project") String project, @QueryParam("kind") IdleKind kind,
                               @QueryParam("days") Integer days) {
        return idle.listIdle(new IdleFilter(programme, project, kind, days));
    }

    @GET
    @Path("year-end-plans")
    public YearEndView yearEnd(@QueryParam("year") Integer year, @QueryParam("programme") String programme, @QueryParam("project") String project,
                               @QueryParam("late") boolean late) {
        return planner.viewYearEnd(new YearEndFilter(year, programme, project, late));
    }
}
