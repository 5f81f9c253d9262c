package org.yangguang.web.contract;

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
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.yangguang.contract.AmendmentProposal;
import org.yangguang.contract.AmendmentView;
import org.yangguang.contract.BalanceService;
import org.yangguang.contract.BuyerSignature;
import org.yangguang.contract.ComparedTerm;
import org.yangguang.contract.ComparisonService;
import org.yangguang.contract.ContractBalanceView;
import org.yangguang.contract.ContractDraft;
import org.yangguang.contract.ContractFilter;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractStatus;
import org.yangguang.contract.ContractSummary;
import org.yangguang.contract.ContractVerdict;
import org.yangguang.contract.ContractView;
import org.yangguang.contract.EntryView;
import org.yangguang.contract.SupplierSignature;
import org.yangguang.shared.NotFound;
import org.yangguang.web.api.Page;

/** Contracts, their balances and amendments, and the tasks on them. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContractResource {

    @Inject
    private ContractService contracts;
    @Inject
    private ComparisonService comparisons;
    @Inject
    private BalanceService balances;

    @GET
    @Path("contracts")
    public Page<ContractSummary> contracts(@QueryParam("text") String text, @QueryParam("project") String project,
                          @QueryParam("status") ContractStatus status, @QueryParam("first") @DefaultValue("0") int first,
                          @QueryParam("count") @DefaultValue("50") int count) {
        ContractFilter filter = new ContractFilter(text, project, status);
        return new Page<>(contracts.register(filter, first, count), contracts.countRegister(filter));
    }

    @GET
    @Path("contracts/{number}")
    public ContractView contract(@PathParam("number") String number) {
        return contracts.contract(number);
    }

    /** The contract beside tender file and winning bid, term by term; empty where there was no tender. */
    @GET
    @Path("contracts/{number}/comparison")
    public List<ComparedTerm> comparison(@PathParam("number") String number) {
        return comparisons.listComparison(number);
    }

    @GET
    @Path("contracts/{number}/balance")
    public ContractBalanceView balance(@PathParam("number") String number) {
        return balances.balance(number).orElseThrow(() -> new NotFound("contractBalance", number));
    }

    @GET
    @Path("contracts/{number}/entries")
    public List<EntryView> entries(@PathParam("number") String number) {
        return balances.entries(number);
    }

    @POST
    @Path("contracts/{number}/amendments")
    @APIResponseSchema(value = AmendmentView.class, responseCode = "201")
    public Response proposeAmendment(@PathParam("number") String number, AmendmentProposal proposal) {
        return Response.status(Response.Status.CREATED).entity(contracts.proposeAmendment(number, proposal)).build();
    }

    @GET
    @Path("amendments/{number}")
    public AmendmentView amendment(@PathParam("number") String number) {
        return contracts.findAmendment(number);
    }

    @POST
    @Path("tasks/{task}/draft-contract")
    public void draftContract(@PathParam("task") String task, ContractDraft draft) {
        contracts.draftContract(task, draft);
    }

    @POST
    @Path("tasks/{task}/review-contract")
    public void reviewContract(@PathParam("task") String task, ContractVerdict verdict) {
        contracts.reviewContract(task, verdict);
    }

    @POST
    @Path("tasks/{task}/countersign-contract")
    public void countersignContract(@PathParam("task") String task, ContractVerdict verdict) {
        contracts.countersignContract(task, verdict);
    }

    @POST
    @Path("tasks/{task}/sign-as-supplier")
    public void signAsSupplier(@PathParam("task") String task, SupplierSignature signature) {
        contracts.signAsSupplier(task, signature);
    }

    @POST
    @Path("tasks/{task}/sign-as-buyer")
    public void signAsBuyer(@PathParam("task") String task, BuyerSignature signature) {
        contracts.signAsBuyer(task, signature);
    }

    @POST
    @Path("tasks/{task}/issue-allotment")
    public void issueAllotment(@PathParam("task") String task, ContractDraft draft) {
        contracts.issueAllotment(task, draft);
    }

    @POST
    @Path("tasks/{task}/approve-allotment")
    public void approveAllotment(@PathParam("task") String task, ContractVerdict verdict) {
        contracts.approveAllotment(task, verdict);
    }

    @POST
    @Path("tasks/{task}/accept-task-agreement")
    public void acceptTaskAgreement(@PathParam("task") String task, ContractVerdict verdict) {
        contracts.acceptTaskAgreement(task, verdict);
    }

    @POST
    @Path("tasks/{task}/approve-amendment")
    public void approveAmendment(@PathParam("task") String task, ContractVerdict verdict) {
        contracts.approveAmendment(task, verdict);
    }

    @POST
    @Path("tasks/{task}/agree-amendment")
    public void agreeAmendment(@PathParam("task") String task, ContractVerdict verdict) {
        contracts.agreeAmendment(task, verdict);
    }
}
