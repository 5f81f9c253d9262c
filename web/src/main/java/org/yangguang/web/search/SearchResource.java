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
import org.yangguang.web.api.Choices;

/** /api/v1/search: the search over all records. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    private SearchService search;

    @GET
    @Path("search")
    public Hits find(@QueryParam("q") String text, @QueryParam("kind") String kind, @QueryParam("after") String after,
                     @QueryParam("count") @DefaultValue("20") int count) {
        return search.findRecords(text, Choices.of(FindingKind.class, kind, "kind"), after, count);
    }
}
