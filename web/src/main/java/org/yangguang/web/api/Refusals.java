package org.yangguang.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What every refusal becomes in the interface; resources never catch. */
@Provider
public class Refusals implements ExceptionMapper<Exception> {

    @Inject
    private Explanations explanations;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Exception thrown) {
        Problem problem = explanations.explain(thrown, request);
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
    }
}
