package org.yangguang.ledger;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.yangguang.shared.Money;
import org.yangguang.shared.Worded;

/**
 * What a posting moved of a contract on a budget line.
 *
 * @param amount   negative for what was given back
 * @param cause    number of the record that moved it
 * @param bookedBy user name
 */
public record LineMove(String line, String contract, Kind kind, Money amount, String cause, String milestone, LocalDateTime bookedAt, String bookedBy) {

    /** What became more or less. */
    public enum Kind implements Worded { CONTRACTED, CONFIRMED, PAID }

    private static final Set<PostingKind> OF_COMMITMENTS = Set.of(PostingKind.CONTRACTED, PostingKind.AMENDED, PostingKind.RELEASED);

    /** @param row line, contract, account, debit, credit, kind, cause, milestone, moment and author of the posting */
    static Optional<LineMove> of(Object[] row) {
        return kind((Account) row[2], (PostingKind) row[5]).map(kind -> new LineMove((String) row[0], (String) row[1], kind,
                new Money(((BigDecimal) row[3]).subtract((BigDecimal) row[4])), (String) row[6], (String) row[7], (LocalDateTime) row[8], (String) row[9]));
    }

    /** Paying and lapsing take from what is committed and leave what was contracted; giving back takes what had lapsed as well. */
    private static Optional<Kind> kind(Account account, PostingKind posting) {
        return switch (account) {
            case COMMITTED -> OF_COMMITMENTS.contains(posting) ? Optional.of(Kind.CONTRACTED) : Optional.empty();
            case SURPLUS -> posting == PostingKind.RELEASED ? Optional.of(Kind.CONTRACTED) : Optional.empty();
            case COST -> Optional.of(Kind.CONFIRMED);
            case SPENT -> Optional.of(Kind.PAID);
            default -> Optional.empty();
        };
    }
}
