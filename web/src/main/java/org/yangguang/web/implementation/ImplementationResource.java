package org.yangguang.web.implementation;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yangguang.implementation.DeliverableSubmission;
import org.yangguang.implementation.DeliverableVerdict;
import org.yangguang.implementation.DeliveryFilter;
import org.yangguang.implementation.DeliveryStatus;
import org.yangguang.implementation.DeliveryView;
import org.yangguang.implementation.ImplementationService;
import org.yangguang.web.api.Page;

/** Milestones in performance, and the tasks on them. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ImplementationResource {

    @Inject
    private ImplementationService implementation;

    @GET
    @Path("contracts/{number}/milestones")
    public List<DeliveryView> milestones(@PathParam("number") String number) {
        return implementation.deliveries(number);
    }

    /** The register of milestones by agreed date; {@code project}: of a project, application or contract. */
    @GET
    @Path("milestones")
    public Page<DeliveryView> register(@QueryParam("project") String project, @QueryParam("status") DeliveryStatus status,
                                       @QueryParam("overdue") boolean overdue, @QueryParam("first") @DefaultValue("0") int first,
                                       @QueryParam("count") @DefaultValue("50") int count) {
        DeliveryFilter filter = new DeliveryFilter(project, status, overdue);
        return new Page<>(implementation.register(filter, first, count), implementation.countRegister(filter));
    }

    @GET
    @Path("milestones/{number}")
    public DeliveryView milestone(@PathParam("number") String number) {
        return implementation.delivery(number);
    }

    @POST
    @Path("tasks/{task}/submit-deliverable")
    public void submitDeliverable(@PathParam("task") String task, DeliverableSubmission input) {
        implementation.submitDeliverable(task, input);
    }

    @POST
    @Path("tasks/{task}/check-deliverable")
    public void checkDeliverable(@PathParam("task") String task, DeliverableVerdict input) {
        implementation.checkDeliverable(task, input);
    }

    @POST
    @Path("tasks/{task}/accept-deliverable")
    public void acceptDeliverable(@PathParam("task") String task, DeliverableVerdict input) {
        implementation.acceptDeliverable(task, input);
    }
}
