package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.it.YangguangServer;

/** A 转移支付 project from its application to its last payment and closing; then everyone's books are laid side by side. */
class TransferWalkIT {

    @Test
    void carriesATransferFromApplicationToClosing() {
        MoneyWalk walk = new MoneyWalk(YangguangServer.shared(), "transfer", "沂水县农村商务信息服务站工程" + System.nanoTime(), "applicant",
                List.of(new Walk.Line("信息服务站", 20, "个", "24000.00"), new Walk.Line("信息员培训", 40, "人", "1000.00")));
        walk.apply();
        walk.recommend();
        walk.returnAndCorrect();
        walk.screen();
        walk.approve();
        walk.budget("商财函〔2026〕" + System.nanoTime() % 100_000 + "号");
        walk.appraise();
        walk.grant("商财函〔2026〕" + System.nanoTime() % 100_000 + "号");
        walk.deliver(null);
        walk.planFunds();
        walk.confirmCost("PROGRESS", "5000.00");
        walk.pay("PROGRESS");
        walk.accept(false);
        walk.confirmCost("FINAL", "0");
        walk.pay("FINAL");
        walk.evaluate();
        walk.close();

        BigDecimal cut = new BigDecimal("5000.00");
        new Books(walk).agree(cut);
        Portal portal = new Portal(walk);
        portal.shows(walk.total(), walk.total(), walk.total().subtract(cut), walk.total().subtract(cut));
        assertThat(portal.releases()).as("the agreement, two payments, the acceptance")
                .containsExactlyInAnyOrder("contract", "implementation", "implementation", "implementation");
        new OpenReleases(YangguangServer.shared(), walk.projectNumber()).areValidWith("contract", "implementation");
    }
}
