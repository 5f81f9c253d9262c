/**
 * 总账（备查台账）: every yuan as a posting of two equal sides, added and never changed, in the two sets of government
 * accounting (政府会计准则——基本准则第三条: 预算会计 and 财务会计): appropriation, commitment and spending by budget line, and cost,
 * payable, advance and cash by contract. It is a register kept for reference and not the ministry's accounting system:
 * nobody enters vouchers by hand, each posting comes from the act that moves the money, in its transaction. Balances are
 * kept by the same transaction and proved equal to the sums before a month is closed by two persons.
 */
@BusinessComponent(mayUse = {"identity", "audit"})
package org.yangguang.ledger;

import org.yangguang.shared.BusinessComponent;
