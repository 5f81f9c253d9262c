package org.yangguang.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.shared.Money;

/** Adds postings and keeps the balances. */
@ApplicationScoped
class LedgerBook implements Ledger {

    /** So many numbers fit into one question on every database. */
    private static final int AT_ONCE = 500;

    @Inject
    private LedgerRepository repository;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    @Override
    public void describe(LineCoding coding, String cause) {
        LedgerLine line = repository.line(coding.line()).orElse(null);
        if (line == null) {
            repository.add(new LedgerLine(coding));
        } else if (!line.coding().equals(coding)) {
            Map<String, Money> committed = committed(coding.line());
            Money available = balance(Account.AVAILABLE, coding.project(), coding.line(), null);
            recode(coding, cause, available, committed, false);
            line.describe(coding);
            recode(coding, cause, available, committed, true);
        }
    }

    /** What is not spent is taken out as it was, and put in as it is. */
    private void recode(LineCoding line, String cause, Money available, Map<String, Money> committed, boolean in) {
        List<Leg> legs = new ArrayList<>();
        if (available.isPositive()) {
            legs.add(leg(Account.AVAILABLE, line, null, available, in));
        }
        committed.forEach((contract, amount) -> legs.add(leg(Account.COMMITTED, line, contract, amount, in)));
        Money all = available.plus(Money.sum(committed.values()));
        if (all.isPositive()) {
            legs.add(leg(Account.APPROPRIATION, line, null, all, !in));
            post(new Posting(PostingKind.RECODED, cause, LocalDate.now(clock), line.project(), null, null, legs));
        }
    }

    private static Leg leg(Account account, LineCoding line, String contract, Money amount, boolean debit) {
        return debit ? Leg.debit(account, line.line(), contract, amount) : Leg.credit(account, line.line(), contract, amount);
    }

    @Override
    public void post(Posting posting) {
        posting.check();
        Long reverses = posting.kind() == PostingKind.RELEASED ? repository.commitment(posting.contract()).orElse(null) : null;
        LedgerHeader header = new LedgerHeader(posting, openMonth(YearMonth.from(posting.occurredOn())), LocalDateTime.now(clock),
                actor.find().map(Actor::userName).orElse("system"), reverses);
        repository.add(header);
        Map<BalanceKey, Money[]> moves = new TreeMap<>(Comparator.comparing(BalanceKey::toString));
        for (Leg leg : posting.legs()) {
            repository.add(new LedgerEntry(header, posting.project(), leg, leg.line() == null ? null : repository.line(leg.line()).map(LedgerLine::coding).orElse(null)));
            moves.merge(new BalanceKey(leg.account(), posting.project(), leg.line(), leg.contract()), new Money[] {leg.debit(), leg.credit()},
                    (a, b) -> new Money[] {a[0].plus(b[0]), a[1].plus(b[1])});
        }
        // a row that is read again under its lock forgets what was not yet written
        repository.flush();
        // in one order, so that two who post to the same rows wait and do not block each other
        moves.forEach((key, sums) -> repository.locked(key).move(sums[0], sums[1]));
    }

    /** The month of the act; when its books are closed, the first one after it that is open. The running month always is. */
    private String openMonth(YearMonth occurred) {
        Set<String> closed = new TreeSet<>(repository.notOpen(occurred.toString()));
        YearMonth month = occurred;
        while (closed.contains(month.toString())) {
            month = month.plusMonths(1);
        }
        return month.toString();
    }

    @Override
    public Money balance(Account account, String project, String line, String contract) {
        return repository.balance(new BalanceKey(account, project, line, contract))
                .map(row -> new Money(account.balance((BigDecimal) row[0], (BigDecimal) row[1]))).orElse(Money.ZERO);
    }

    @Override
    public Optional<String> projectOf(String contract) {
        return repository.projectOf(contract);
    }

    @Override
    public Map<String, LineUse> onLines(String contract) {
        Map<String, LineUse> lines = new LinkedHashMap<>();
        for (Object[] row : repository.balances(contract, null)) {
            Account account = (Account) row[0];
            Money balance = new Money(account.balance((BigDecimal) row[3], (BigDecimal) row[4]));
            LineUse use = lines.getOrDefault((String) row[1], LineUse.NONE);
            LineUse more = switch (account) {
                case COMMITTED -> new LineUse(balance, use.spent(), use.lapsed(), use.confirmed());
                case SPENT -> new LineUse(use.committed(), balance, use.lapsed(), use.confirmed());
                case SURPLUS -> new LineUse(use.committed(), use.spent(), balance, use.confirmed());
                case COST -> new LineUse(use.committed(), use.spent(), use.lapsed(), balance);
                default -> null;
            };
            if (more != null) {
                lines.put((String) row[1], more);
            }
        }
        return lines;
    }

    @Override
    public Map<String, Money> committed(String line) {
        Map<String, Money> contracts = new LinkedHashMap<>();
        for (Object[] row : repository.balances(null, line)) {
            if (row[0] == Account.COMMITTED) {
                Money balance = new Money(Account.COMMITTED.balance((BigDecimal) row[3], (BigDecimal) row[4]));
                if (balance.isPositive()) {
                    contracts.put((String) row[2], balance);
                }
            }
        }
        return contracts;
    }

    @Override
    public List<HeaderView> ofContract(String contract) {
        return Reversals.views(repository, repository.ofContract(contract));
    }

    @Override
    public List<LineMove> lineMoves(Collection<String> projects) {
        List<String> all = List.copyOf(new TreeSet<>(projects));
        List<LineMove> moves = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            repository.contractsOnLines(all.subList(from, Math.min(all.size(), from + AT_ONCE))).forEach(row -> LineMove.of(row).ifPresent(moves::add));
        }
        return moves;
    }
}
