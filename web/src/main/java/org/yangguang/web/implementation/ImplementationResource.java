package org.yangguang.web.implementation;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yangguang.implementation.DeliverableSubmission;
import org.yangguang.implementation.DeliverableVerdict;
import org.yangguang.implementation.DeliveryView;
import org.yangguang.implementation.ImplementationService;

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
