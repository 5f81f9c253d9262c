package org.yangguang.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Slice;

/** 总账: what the books say. Nobody posts here; postings come from the acts that move money. */
@Stateless
@Audited
public class GeneralLedgerService {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;
    private static final int MOST = 200;

    @Inject
    private LedgerRepository repository;
    @Inject
    private IdentityService identity;

    /**
     * 科目余额表 of a year or one of its months, by account; called by the ledger's page and GET /api/v1/ledger/trial-balance.
     * Refuses a year that is none and a month of another year (INPUT).
     */
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public TrialBalance findTrialBalance(LedgerFilter filter) {
        check(filter);
        return TrialBalance.of(filter, repository.before(filter, filter.firstMonth()),
                repository.within(filter, filter.firstMonth(), filter.lastMonth()));
    }

    /**
     * 分录 of a year or one of its months, in the order in which they were made, page by page; called by the ledger's page
     * and GET /api/v1/ledger/entries. Refuses as {@link #findTrialBalance}.
     *
     * @param after key of the last entry of the page before; null for the first page
     */
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public LedgerSlice findEntries(LedgerFilter filter, Long after, int count) {
        check(filter);
        int wanted = Slice.count(count, MOST);
        List<LedgerEntry> found = repository.entries(filter, after, wanted + 1);
        List<LedgerEntryView> page = views(found.subList(0, Math.min(wanted, found.size())));
        return new LedgerSlice(page, found.size() > wanted ? page.get(page.size() - 1).entry() : null);
    }

    /** One posting with its entries; called by the ledger's page and the API. NotFound for an unknown number. */
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PostingView viewPosting(String number) {
        LedgerHeader header = LedgerHeader.id(number).flatMap(repository::header).filter(h -> h.number().equals(number))
                .orElseThrow(() -> new NotFound("posting", number));
        HeaderView posting = Reversals.views(repository, List.of(header)).get(0);
        return new PostingView(posting, identity.displayName(posting.bookedBy()), views(repository.entriesOf(header.id())));
    }

    private List<LedgerEntryView> views(List<LedgerEntry> entries) {
        Map<Long, String> reversed = Reversals.numbers(repository, entries.stream().map(LedgerEntry::header).distinct().toList());
        return entries.stream().map(entry -> entry.view(reversed.get(entry.header().reverses()))).toList();
    }

    private static void check(LedgerFilter filter) {
        if (filter.year() < FIRST_YEAR || filter.year() > LAST_YEAR) {
            throw new RuleViolation(InputRule.OUT_OF_RANGE, "year", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        if (!filter.firstMonth().matches(filter.year() + "-(0[1-9]|1[0-2])")) {
            throw new RuleViolation(InputRule.UNKNOWN_REFERENCE, "month", filter.month());
        }
    }
}
