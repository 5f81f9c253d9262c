package org.yangguang.tender;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.CreditCode;
import org.yangguang.shared.InputRule;

/**
 * 联合体: firms that bid together as one bidder (采购法第二十四条). The bidder leads it and answers for what the others do not do.
 *
 * @param partners  the others; what is left of the contract is the leader's
 * @param agreement SHA-256 of that sealed file of the bid which is the agreement (联合体协议), null without one
 */
public record Consortium(List<Partner> partners, String agreement) implements Serializable {

    private static final int MOST = 9;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * One of the others.
     *
     * @param small   declares to be a small or micro enterprise
     * @param related is controlled or managed by another of the consortium, or controls it: then its share wins no deduction
     * @param share   of the contract by the agreement, in percent
     * @param work    what it does by the agreement
     */
    public record Partner(String name, String creditCode, boolean small, boolean related, BigDecimal share, String work) implements Serializable {
    }

    public Consortium {
        partners = partners == null ? List.of() : partners.stream().toList();
    }

    void check(Breaches breaches) {
        breaches.check(!partners.isEmpty() && partners.size() <= MOST, InputRule.OUT_OF_RANGE, "consortium.partners", "1", String.valueOf(MOST));
        Set<String> seen = new HashSet<>();
        BigDecimal given = BigDecimal.ZERO;
        for (int i = 0; i < partners.size(); i++) {
            String at = "consortium.partners[" + i + "]";
            Partner partner = partners.get(i);
            if (breaches.required(partner, at)) {
                breaches.text(partner.name(), 100, at + ".name");
                breaches.text(partner.work(), 500, at + ".work");
                breaches.check(partner.creditCode() != null && CreditCode.isValid(partner.creditCode()) && seen.add(partner.creditCode()),
                        InputRule.UNKNOWN_REFERENCE, at + ".creditCode", String.valueOf(partner.creditCode()));
                if (breaches.required(partner.share(), at + ".share")) {
                    breaches.check(partner.share().signum() > 0, InputRule.OUT_OF_RANGE, at + ".share", "0", "100");
                    given = given.add(partner.share());
                }
            }
        }
        breaches.check(given.compareTo(WHOLE) < 0, InputRule.OUT_OF_RANGE, "consortium.partners", "0", "100");
    }

    /** 各方均为小微企业的，联合体视同小微企业 (财库〔2020〕46号第四条). */
    boolean allSmall(boolean leaderIsSmall) {
        return leaderIsSmall && partners.stream().allMatch(p -> p.small() && !p.related());
    }

    /** What small firms do of the contract, in percent; firms that control each other are left out (财库〔2020〕46号第九条). */
    BigDecimal smallShare(boolean leaderIsSmall) {
        BigDecimal small = partners.stream().filter(p -> p.small() && !p.related()).map(Partner::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        return leaderIsSmall && partners.stream().noneMatch(Partner::related) ? small.add(leadersShare()) : small;
    }

    /** What is left of the contract. */
    public BigDecimal leadersShare() {
        return WHOLE.subtract(partners.stream().map(Partner::share).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The others, as they are read out. */
    public String names() {
        return partners.stream().map(Partner::name).collect(Collectors.joining("、"));
    }

    /** The leader and the others, as a notice names them. @param partners null of a firm that bids alone */
    static String together(String leader, String partners) {
        return partners == null ? leader : leader + "、" + partners;
    }

    List<String> creditCodes() {
        return partners.stream().map(Partner::creditCode).toList();
    }
}
