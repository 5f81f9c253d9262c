package org.yangguang.web.performance;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.yangguang.performance.PerformanceReport;
import org.yangguang.performance.PerformanceScores;
import org.yangguang.performance.PerformanceService;
import org.yangguang.performance.PerformanceVerdict;
import org.yangguang.performance.PerformanceView;

/** The performance review of a project, and the tasks on it. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PerformanceResource {

    @Inject
    private PerformanceService performance;

    /** By the review's, the application's or the project's number. */
    @GET
    @Path("performance-reviews/{number}")
    public PerformanceView review(@PathParam("number") String number) {
        return performance.review(number);
    }

    @POST
    @Path("tasks/{task}/report-performance")
    public void reportPerformance(@PathParam("task") String task, PerformanceReport input) {
        performance.reportPerformance(task, input);
    }

    @POST
    @Path("tasks/{task}/score-performance")
    public void scorePerformance(@PathParam("task") String task, PerformanceScores input) {
        performance.scorePerformance(task, input);
    }

    @POST
    @Path("tasks/{task}/confirm-performance")
    public void confirmPerformance(@PathParam("task") String task, PerformanceVerdict input) {
        performance.confirmPerformance(task, input);
    }
}
