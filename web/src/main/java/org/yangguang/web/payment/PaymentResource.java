package org.yangguang.web.payment;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yangguang.payment.FundPlanRow;
import org.yangguang.payment.FundPlanView;
import org.yangguang.payment.PaymentCheckView;
import org.yangguang.payment.PaymentClaim;
import org.yangguang.payment.PaymentDecision;
import org.yangguang.payment.PaymentFilter;
import org.yangguang.payment.PaymentPreparation;
import org.yangguang.payment.PaymentRecord;
import org.yangguang.payment.PaymentService;
import org.yangguang.payment.PaymentStatus;
import org.yangguang.payment.PaymentView;
import org.yangguang.web.api.Page;

/** Payments: the four task actions, the register, the plans. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PaymentResource {

    @Inject
    private PaymentService payments;

    @POST
    @Path("tasks/{taskId}/request-payment")
    public void request(@PathParam("taskId") String taskId, PaymentClaim claim) {
        payments.requestPayment(taskId, claim);
    }

    @POST
    @Path("tasks/{taskId}/prepare-payment")
    public void prepare(@PathParam("taskId") String taskId, PaymentPreparation preparation) {
        payments.preparePayment(taskId, preparation);
    }

    @POST
    @Path("tasks/{taskId}/approve-payment")
    public void approve(@PathParam("taskId") String taskId, PaymentDecision decision) {
        payments.approvePayment(taskId, decision);
    }

    @POST
    @Path("tasks/{taskId}/record-payment")
    public void record(@PathParam("taskId") String taskId, PaymentRecord record) {
        payments.recordPayment(taskId, record);
    }

    @GET
    @Path("payments")
    public Page<PaymentView> register(@QueryParam("text") String text, @QueryParam("status") PaymentStatus status,
                                      @QueryParam("project") String project, @QueryParam("contract") String contract,
                                      @QueryParam("first") @DefaultValue("0") int first,
                                      @QueryParam("count") @DefaultValue("50") int count) {
        PaymentFilter filter = new PaymentFilter(text, status, project, contract);
        return new Page<>(payments.register(filter, first, count), payments.countRegister(filter));
    }

    @GET
    @Path("payments/{number}")
    public PaymentView payment(@PathParam("number") String number) {
        return payments.viewPayment(number);
    }

    @GET
    @Path("milestones/{milestone}/payment")
    public PaymentView ofMilestone(@PathParam("milestone") String milestone) {
        return payments.viewOfMilestone(milestone);
    }

    @GET
    @Path("milestones/{milestone}/payment/checks")
    public PaymentCheckView checks(@PathParam("milestone") String milestone) {
        return payments.viewChecks(milestone);
    }

    @GET
    @Path("projects/{project}/plans")
    public List<FundPlanView> plans(@PathParam("project") String project) {
        return payments.listPlans(project);
    }

    @PUT
    @Path("plans")
    public void plan(FundPlanRow row) {
        payments.planFunds(row);
    }
}
