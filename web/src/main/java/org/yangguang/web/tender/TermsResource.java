package org.yangguang.web.tender;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yangguang.tender.TermsEntry;
import org.yangguang.tender.TermsService;
import org.yangguang.tender.TermsView;
import org.yangguang.web.api.Tongue;

/** Contract text and acceptance plan of a tender file, by the number of the tender, the application or the project. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TermsResource {

    @Inject
    private TermsService terms;

    @Inject
    private HttpServletRequest request;

    /** What is drafted, and which clauses a notice needs. */
    @GET
    @Path("tenders/{number}/terms")
    public TermsView terms(@PathParam("number") String number) {
        return terms.viewTerms(number);
    }

    /** What a notice of today would be refused for by the rules of the contract text and the acceptance plan. */
    @GET
    @Path("tenders/{number}/terms/missing")
    public List<CheckView> missing(@PathParam("number") String number) {
        return terms.listMissingTerms(number).stream().map(rule -> CheckView.of(rule, Tongue.of(request))).toList();
    }

    /** The terms as the tender file has them, before its notice as well. */
    @GET
    @Path("tenders/{number}/terms/offered")
    public TermsEntry offered(@PathParam("number") String number) {
        return terms.viewOfferedTerms(number);
    }

    /** The terms as the notice has published them. */
    @GET
    @Path("open/tenders/{tender}/terms")
    public TermsEntry published(@PathParam("tender") String tender) {
        return terms.viewOpenTerms(tender);
    }

    /** Drafts contract text and acceptance plan, as far as they are known. */
    @PUT
    @Path("tenders/{number}/terms")
    public TermsView record(@PathParam("number") String number, TermsEntry entry) {
        return terms.recordTerms(number, entry);
    }
}
