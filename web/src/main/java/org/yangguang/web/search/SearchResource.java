package org.yangguang.web.search;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.yangguang.search.FindingKind;
import org.yangguang.search.Hits;
import org.yangguang.search.SearchService;

/** /api/v1/search: the search over all records. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    private SearchService search;

    @GET
    @Path("search")
    public Hits find(@QueryParam("q") String text, @QueryParam("kind") FindingKind kind, @QueryParam("after") String after,
                     @QueryParam("count") @DefaultValue("20") int count) {
        return search.findRecords(text, kind, after, count);
    }
}
