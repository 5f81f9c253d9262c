package org.yangguang.web.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yangguang.budget.FundSource;
import org.yangguang.ledger.Account;
import org.yangguang.ledger.BookSet;
import org.yangguang.ledger.HeaderView;
import org.yangguang.ledger.GeneralLedgerService;
import org.yangguang.ledger.LedgerSlice;
import org.yangguang.ledger.PostingView;
import org.yangguang.ledger.TrialBalance;

/** ledger/ledger.xhtml and posting.xhtml: 科目余额表 and 分录; the filter and the place stand in the address. */
@Named
@RequestScoped
public class TrialPage {

    private static final int PAGE = 50;
    private static final int YEARS = 5;
    private static final int DECEMBER = 12;

    @Inject
    private GeneralLedgerService ledger;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Clock clock;

    private LedgerQuery query;
    private TrialBalance trial;
    private LedgerSlice found;
    private PostingView posting;

    public TrialBalance getTrial() {
        if (trial == null) {
            trial = ledger.findTrialBalance(query().filter());
        }
        return trial;
    }

    public List<TrialBalance.Row> rows(String set) {
        return getTrial().rows().stream().filter(row -> row.account().set().word().equals(set)).toList();
    }

    public TrialBalance.Totals totals(String set) {
        return getTrial().totals().stream().filter(totals -> totals.set().word().equals(set)).findFirst().orElseThrow();
    }

    public LedgerSlice getFound() {
        if (found == null) {
            found = ledger.findEntries(query().filter(), after(), PAGE);
        }
        return found;
    }

    /** The posting named in the address. */
    public PostingView getPosting() {
        if (posting == null) {
            posting = ledger.viewPosting(request.getParameter("number"));
        }
        return posting;
    }

    /** What was looked for, by the filter's word; empty for any. */
    public String given(String word) {
        return query().of(word);
    }

    public List<Integer> getYears() {
        int now = LocalDate.now(clock).getYear();
        return IntStream.range(0, YEARS).mapToObj(i -> now + 1 - i).toList();
    }

    public List<String> getMonths() {
        return IntStream.rangeClosed(1, DECEMBER).mapToObj(month -> "%s-%02d".formatted(query().of("year"), month)).toList();
    }

    public List<String> getSets() {
        return Stream.of(BookSet.values()).map(BookSet::word).toList();
    }

    public List<String> getAccounts() {
        return Stream.of(Account.values()).map(Account::word).toList();
    }

    public List<String> getSources() {
        return Stream.of(FundSource.values()).map(FundSource::word).toList();
    }

    /** The same page of one account. */
    public String accountLink(String account) {
        return "?" + query().with("account", account);
    }

    public String getFirstLink() {
        return "?" + query().with("after", null);
    }

    public boolean isBehind() {
        return after() != null;
    }

    public String getNextLink() {
        return "?" + query().with("after", getFound().next());
    }

    /** Where the record is read that moved the money. */
    public String causeLink(HeaderView of) {
        String cause = of.cause();
        String page = cause.startsWith("ZF-") ? "payment/payment.xhtml?number=" + cause : cause.startsWith("QR-") ? "cost/cost.xhtml?number=" + cause
                : cause.startsWith("JZ-") ? "budget/closings.xhtml?number=" + cause
                : of.contract() != null ? "contract/contract.xhtml?number=" + of.contract() : "budget/budget.xhtml?number=" + of.project();
        return request.getContextPath() + "/app/" + page;
    }

    private Long after() {
        String after = request.getParameter("after");
        return after != null && after.matches("-?\\d{1,18}") ? Long.valueOf(after) : null;
    }

    private LedgerQuery query() {
        if (query == null) {
            query = new LedgerQuery(request::getParameter, LocalDate.now(clock).getYear());
        }
        return query;
    }
}
