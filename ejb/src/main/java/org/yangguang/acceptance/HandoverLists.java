package org.yangguang.acceptance;

import java.util.List;
import org.yangguang.shared.Money;

/** The two lists that the officer signs: archive and assets; a project without assets says so with a reason. */
public record HandoverLists(List<Line> archive, List<Line> assets, String noAssetsReason, String opinion, long version) {

    /** One line; the amount is for assets only. */
    public record Line(String code, String name, Integer quantity, Money amount, String remark) {
    }
}
