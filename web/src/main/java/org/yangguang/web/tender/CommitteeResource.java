package org.yangguang.web.tender;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.yangguang.tender.Attendance;
import org.yangguang.tender.CommitteeService;
import org.yangguang.tender.CommitteeView;
import org.yangguang.tender.FeesEntry;
import org.yangguang.tender.MemberRemoval;
import org.yangguang.tender.PoolRecord;
import org.yangguang.tender.SeatView;

/** A committee that is at work: who has left it, and who takes the seat. */
@Path("tenders/{number}/committee")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommitteeResource {

    @Inject
    private CommitteeService committees;

    /** Who sits, whose seat is vacant, and whether the others may go on. */
    @GET
    public CommitteeView view(@PathParam("number") String number) {
        return committees.viewCommittee(number);
    }

    /** The caller signs in and declares to be free of conflict. */
    @POST
    @Path("attendance")
    public SeatView attend(@PathParam("number") String number, Attendance entry) {
        return committees.attendEvaluation(number, entry);
    }

    /** What the experts are paid. */
    @POST
    @Path("fees")
    public CommitteeView recordFees(@PathParam("number") String number, FeesEntry entry) {
        return committees.recordFees(number, entry);
    }

    /** Takes a member out who has withdrawn or stays silent; answers 204. */
    @POST
    @Path("removals")
    public void remove(@PathParam("number") String number, MemberRemoval entry) {
        committees.removeMember(number, entry);
    }

    /** Seats the experts of the pool's supplementary record while the others mark; answers 204. */
    @POST
    @Path("substitutes")
    public void substitute(@PathParam("number") String number, PoolRecord substitutes) {
        committees.seatSubstitutes(number, substitutes);
    }
}
