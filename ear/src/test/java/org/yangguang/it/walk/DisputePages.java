package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Consumer;

/** The pages of 质疑 and 投诉 in the course of a procurement: who challenges, who answers, what waits, what the public reads. */
final class DisputePages {

    private static final int DAYS = 30;

    private final BrowserWalk walk;
    private final BiddingPages bidding;
    private final Disputing disputing;
    private final PortalPages portal;
    private String challenge;
    private String complaint;

    DisputePages(BrowserWalk walk, BiddingPages bidding) {
        this.walk = walk;
        this.bidding = bidding;
        this.disputing = new Disputing(walk);
        this.portal = new PortalPages(walk);
    }

    private String newest(String user, String kind) {
        return walk.get(user, "disputes?tender=" + disputing.tender() + "&kind=" + kind).at("/rows/0/number").asText();
    }

    /** The second of the ranking challenges the result, from the page of the procurement. */
    void challenge() {
        Window firm = walk.window(BiddingPages.LEADER).open("/app/tender/tender.xhtml?number=" + disputing.tender(), "none");
        firm.follow(firm.page.locator("a[href*='/app/dispute/raise.xhtml']").first(), "challenge");
        firm.choose("step", "采购结果").type("claims", "业绩得分少计").type("facts", "已提供三项同类业绩合同。").type("request", "请予重新评审。");
        reachable(firm).act(firm.at("file"));
        challenge = newest(BiddingPages.LEADER, "challenge");
        assertThat(walk.window("supplier3").open("/app/dispute/disputes.xhtml?whole=1", "none").page.content()).as("another bidder's").doesNotContain(challenge);
    }

    /** How the firm is reached, as the letter says it (财政部令第94号第十二条). */
    private static Window reachable(Window letter) {
        return letter.type("address", "济南市历下区解放路1号").type("postcode", "250013").type("contact", "李明").type("phone", "0531-88880000");
    }

    /** The winner signs only when the challenge is answered (实施条例第五十四条). */
    void signingWaitsForTheAnswer() {
        Window winner = walk.openTask("supplier", "signAsSupplier");
        winner.type("opinion", "同意签署。");
        assertThat(winner.refusedBy("sign")).contains("DSP-04", "第五十四条", challenge);
        walk.task("officer", "answerChallenge", null, window -> window.type("answer", "评分依据充分，业绩按合同签订时间计分，质疑不成立。"), null);
        assertThat(walk.window(BiddingPages.LEADER).open("/app/dispute/dispute.xhtml?number=" + challenge, "complain").page.locator("main").innerText())
                .contains("质疑不成立", "评分依据充分");
    }

    /** Its firm complains to the finance department, which accepts it and suspends the procurement; everybody who waits reads until when. */
    void complain() {
        Window firm = walk.window(BiddingPages.LEADER).open("/app/dispute/dispute.xhtml?number=" + challenge, "complain");
        firm.tick("claims").type("facts", "答复没有说明计分依据。").type("basis", "《政府采购法》第五十五条").type("request", "责令重新评审。");
        reachable(firm).act(firm.at("file"));
        complaint = newest(BiddingPages.LEADER, "complaint");
        disputing.paper(complaint, "acceptance", null, null, null).expect(204);
        walk.count("dispute");
        paper("暂停采购活动通知书", disputing.verified("财政部受理投诉，通知暂停采购活动。"), window -> window.type("days", DAYS));
        LocalDate until = walk.today().plusDays(DAYS);
        assertThat(walk.window(BiddingPages.LEADER).open("/app/dispute/dispute.xhtml?number=" + complaint, "none").page.locator("main").innerText())
                .contains("至 " + until + " 止", DAYS + " 日");
        assertThat(walk.window("supplier").open("/app/contract/contract.xhtml?number=" + walk.contract("officer").get("number").asText(), "none")
                .page.locator("#rest").innerText()).as("the winner, who has signed, waits").contains("至 " + until + " 止");
        Window buyer = walk.openTask("head", "signAsBuyer");
        assertThat(buyer.page.locator("#rest").innerText()).contains("至 " + until + " 止", "共 " + DAYS + " 日", "第二十八条");
        buyer.type("opinion", "同意签署。");
        assertThat(buyer.refusedBy("sign")).contains("WORKFLOW-X02", "第二十八条", until.toString());
    }

    /** The decision rejects it: the public reads it, without a word of who complained, and the course goes on. */
    void rejected() {
        String decision = disputing.verified("投诉事项缺乏事实依据，驳回投诉。");
        assertThat(portal.read("notices", "tender")).doesNotContain("驳回投诉");
        paper("投诉处理决定书", decision, window -> window.choose("verdict", "驳回投诉"));
        assertThat(portal.read("notices", "tender")).contains("驳回投诉", "缺乏事实依据").doesNotContain(bidding.name(BiddingPages.LEADER));
        assertThat(walk.openTask("head", "signAsBuyer").page.locator("#rest").count()).as("nothing rests any more").isZero();
    }

    /** The finance officer enters a paper of the finance department, which a second person has held against its scan. */
    private void paper(String kind, String record, Consumer<Window> particulars) {
        walk.task("finance", "recordNotice", null, window -> {
            window.choose("kind", kind).choose("resolution", walk.get("officer", "resolutions/" + record).get("documentNumber").asText());
            particulars.accept(window);
        }, null);
    }
}
