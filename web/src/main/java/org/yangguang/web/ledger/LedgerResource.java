package org.yangguang.web.ledger;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.ledger.Account;
import org.yangguang.ledger.LedgerEntryView;
import org.yangguang.ledger.LedgerFilter;
import org.yangguang.ledger.GeneralLedgerService;
import org.yangguang.ledger.LedgerSlice;
import org.yangguang.ledger.PeriodDecision;
import org.yangguang.ledger.PeriodProposal;
import org.yangguang.ledger.PeriodService;
import org.yangguang.ledger.PeriodView;
import org.yangguang.ledger.PostingView;
import org.yangguang.ledger.ProofView;
import org.yangguang.ledger.TrialBalance;
import org.yangguang.web.api.Stretch;

/** 总账: trial balance, entries and postings, months and proofs. */
@Path("ledger")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LedgerResource {

    @Inject
    private GeneralLedgerService ledger;
    @Inject
    private PeriodService periods;
    @Inject
    private Clock clock;

    /** By account: opening, debits, credits and closing of a year, this one when none is given, or of one of its months. */
    @GET
    @Path("trial-balance")
    public TrialBalance trialBalance(@QueryParam("year") Integer year, @QueryParam("month") String month, @QueryParam("account") Account account,
                                     @QueryParam("project") String project, @QueryParam("contract") String contract, @QueryParam("source") String source,
                                     @QueryParam("function") String function, @QueryParam("economic") String economic, @QueryParam("cause") String cause) {
        return ledger.findTrialBalance(new LedgerFilter(year(year), month, account, project, contract, source, function, economic, cause));
    }

    /** Entries in the order in which they were made; {@code next} goes on. */
    @GET
    @Path("entries")
    public Stretch<LedgerEntryView> entries(@QueryParam("year") Integer year, @QueryParam("month") String month, @QueryParam("account") Account account,
                                            @QueryParam("project") String project, @QueryParam("contract") String contract,
                                            @QueryParam("source") String source, @QueryParam("function") String function,
                                            @QueryParam("economic") String economic, @QueryParam("cause") String cause,
                                            @QueryParam("after") Long after, @QueryParam("count") @DefaultValue("50") int count) {
        LedgerSlice slice = ledger.findEntries(new LedgerFilter(year(year), month, account, project, contract, source, function, economic, cause),
                after, count);
        return new Stretch<>(slice.entries(), slice.next() == null ? null : slice.next().toString());
    }

    @GET
    @Path("postings/{number}")
    public PostingView posting(@PathParam("number") String number) {
        return ledger.viewPosting(number);
    }

    @GET
    @Path("periods")
    public List<PeriodView> periods() {
        return periods.listPeriods();
    }

    /** Asks that an open month be closed, or a closed one opened again. */
    @POST
    @Path("periods/{month}/propose")
    public PeriodView propose(@PathParam("month") String month, PeriodProposal proposal) {
        return periods.proposePeriod(month, proposal);
    }

    /** The second person's word on what was asked. */
    @POST
    @Path("periods/{month}/decide")
    public PeriodView decide(@PathParam("month") String month, PeriodDecision decision) {
        return periods.decidePeriod(month, decision);
    }

    @GET
    @Path("proofs")
    public List<ProofView> proofs() {
        return periods.listProofs();
    }

    /** Adds all entries up anew and names every row that differs. */
    @POST
    @Path("proofs")
    public ProofView prove() {
        return periods.proveLedger();
    }

    private int year(Integer asked) {
        return asked == null ? LocalDate.now(clock).getYear() : asked;
    }
}
