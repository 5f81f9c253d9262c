package org.yangguang.ledger;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.yangguang.shared.Worded;

/** The accounts of the ledger. A balance never stands on the side that is not the account's own. */
public enum Account implements Worded {
    /** 预算批复数. */
    APPROPRIATION(BookSet.BUDGET, false),
    /** 可用指标: allotted and not yet contracted. */
    AVAILABLE(BookSet.BUDGET, true),
    /** 已签合同占用: contracted and not yet paid. */
    COMMITTED(BookSet.BUDGET, true),
    /** 已支出. */
    SPENT(BookSet.BUDGET, true),
    /** 结余收回: lapsed at a year's end and returned to the treasury (预算法第四十二条). */
    SURPLUS(BookSet.BUDGET, true),
    /** 已确认费用. */
    COST(BookSet.MONEY, true),
    /** 应付款: confirmed and not yet paid. */
    PAYABLE(BookSet.MONEY, false),
    /** 预付款: paid in advance and not yet recovered. */
    ADVANCE(BookSet.MONEY, true),
    /** 财政拨款: what the treasury has paid out. */
    DRAWN(BookSet.MONEY, false);

    private final BookSet set;
    private final boolean debit;

    Account(BookSet set, boolean debit) {
        this.set = set;
        this.debit = debit;
    }

    public BookSet set() {
        return set;
    }

    /** Whether its balance stands on the debit side. */
    public boolean debit() {
        return debit;
    }

    /** The balance on the account's own side. */
    BigDecimal balance(BigDecimal debits, BigDecimal credits) {
        return debit ? debits.subtract(credits) : credits.subtract(debits);
    }

    static List<Account> of(BookSet set) {
        return Arrays.stream(values()).filter(account -> account.set == set).toList();
    }
}
