package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yangguang.it.YangguangServer;

/**
 * One 政府采购 project from its application to the final payment and the closing, in the browser, by all who have a part in
 * it: with a return, a co-signature, four bidders, a complaint, an advance and a cut claim. Then everyone's books are laid side by side.
 */
@Tag("alone")
class ProcurementBrowserIT {

    private static final BigDecimal CUT = new BigDecimal("8000.00");
    private static final int ROLES = 10;

    @Test
    void carriesAProcurementFromApplicationToClosing() {
        try (BrowserWalk walk = new BrowserWalk(YangguangServer.shared(), "沂蒙农产品信息平台" + System.nanoTime() % 1_000_000_000,
                List.of(new Walk.Line("平台开发与部署", 1, "套", "2080000.00"), new Walk.Line("数据采集与运行服务", 1, "年", "520000.00")))) {
            try {
                carry(walk);
            } catch (AssertionError | PlaywrightException stopped) {
                walk.keepPictures();
                throw stopped;
            }
            assertThat(walk.people()).as("people at their own windows").isGreaterThanOrEqualTo(ROLES);
            new Books(walk).agree(CUT);
            new TracePages(walk).followAVoucher();
            walk.review();
            OpenReleases releases = new OpenReleases(YangguangServer.shared(), walk.projectNumber());
            releases.areValidWith("planning", "tender", "tenderUpdate", "award", "contract", "implementation");
            assertThat(releases.tagged("tender").at("/tender/value/amount").decimalValue()).isEqualByComparingTo(walk.total());
            Portal portal = new Portal(walk);
            BigDecimal contracted = new BigDecimal(walk.contract("officer").get("value").asText());
            portal.shows(walk.total(), contracted, contracted.subtract(CUT), contracted.subtract(CUT));
            assertThat(portal.releases()).as("intention, notice, result, award, contract, three payments, acceptance").containsExactlyInAnyOrder(
                    "planning", "tender", "tenderUpdate", "award", "contract", "implementation", "implementation", "implementation", "implementation");
        }
    }

    private static void carry(BrowserWalk walk) {
        ProposalPages proposal = new ProposalPages(walk);
        proposal.apply();
        proposal.recommend();
        proposal.returnAndCorrect();
        proposal.screen();
        proposal.approve();
        BudgetPages budget = new BudgetPages(walk);
        budget.budget("商财函〔2026〕" + System.nanoTime() % 100_000 + "号");
        budget.appraise();
        ContractPages contract = tender(walk);
        MoneyPages money = new MoneyPages(walk);
        money.plan();
        money.pay("ADVANCE");
        contract.deliver();
        money.confirmCost("PROGRESS", CUT);
        money.pay("PROGRESS");
        ClosingPages closing = new ClosingPages(walk);
        closing.accept();
        money.confirmCost("FINAL", BigDecimal.ZERO);
        money.pay("FINAL");
        closing.evaluate();
        closing.close();
    }

    /** Four bidders, one of them small, one a consortium, one far too cheap, and a complaint that suspends and is rejected. */
    private static ContractPages tender(BrowserWalk walk) {
        BiddingPages bidding = new BiddingPages(walk);
        TenderPages tender = new TenderPages(walk, bidding);
        tender.intend();
        tender.publish();
        bidding.bid();
        tender.open();
        new EvaluationPages(walk, bidding).evaluate();
        tender.award();
        DisputePages dispute = new DisputePages(walk, bidding);
        dispute.challenge();
        ContractPages contract = new ContractPages(walk);
        contract.draft();
        dispute.signingWaitsForTheAnswer();
        contract.signAsSupplier();
        dispute.complain();
        dispute.rejected();
        contract.signAsBuyer();
        return contract;
    }
}
