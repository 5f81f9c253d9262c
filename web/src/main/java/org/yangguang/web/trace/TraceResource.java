package org.yangguang.web.trace;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.yangguang.reporting.FlowService;
import org.yangguang.reporting.ItemTrace;
import org.yangguang.reporting.LineTrace;
import org.yangguang.reporting.MoneyFlow;
import org.yangguang.reporting.PaymentTrace;
import org.yangguang.reporting.PrintedPaper;
import org.yangguang.reporting.TraceService;

/** Money followed in both directions, and its flow from the sources to what became of it. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class TraceResource {

    @Inject
    private TraceService traces;
    @Inject
    private FlowService flows;

    @GET
    @Path("traces/payments/{number}")
    public PaymentTrace payment(@PathParam("number") String number) {
        return traces.viewPaymentTrace(number);
    }

    @GET
    @Path("traces/budget-lines/{code}")
    public LineTrace line(@PathParam("code") String code) {
        return traces.viewLineTrace(code);
    }

    @GET
    @Path("traces/contracts/{contract}/items/{position}")
    public ItemTrace item(@PathParam("contract") String contract, @PathParam("position") int position) {
        return traces.viewItemTrace(contract, position);
    }

    @GET
    @Path("forms/payment-traces/{number}")
    @Produces("application/pdf")
    public PrintedPaper sheet(@PathParam("number") String number) {
        return traces.viewPaymentTraceSheet(number);
    }

    /** Of a project, of a programme, or of all projects in a budget year; the year may narrow the former two. */
    @GET
    @Path("money-flow")
    public MoneyFlow flow(@QueryParam("project") String project, @QueryParam("programme") String programme, @QueryParam("year") Integer year) {
        return flows.viewFlow(project, programme, year);
    }
}
