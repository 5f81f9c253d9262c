package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.it.YangguangServer;

/** A page that cannot be shown, or a form that cannot be taken, is answered with a page that says why, and with its status. */
class PageRefusalBrowserIT {

    private final YangguangServer server = YangguangServer.shared();

    private static void refusedWith(int status, String sentence, Window window, String address) {
        Response answer = window.page.navigate(address);
        assertThat(answer.status()).as(address).isEqualTo(status);
        assertThat(window.page.innerText("main")).as(address).contains(sentence);
        assertThat(window.page.innerText("body")).as(address).doesNotContain("Exception", "at org.", "at java.", "???");
        assertThat(window.page.locator("main a.btn.pri").getAttribute("href")).as("a way on").endsWith("/app/index.xhtml");
    }

    @Test
    void aForgedNumberOfSomeoneElsesRecordIsNotThere() {
        Walk walk = new Walk(server, "transfer", "他人项目检验" + System.nanoTime(), List.of(new Walk.Line("信息服务站", 20, "个", "24000.00")));
        walk.apply();
        JsonNode task = walk.task(walk.recommender, "recommendProposal");
        String paper = walk.get(walk.applicant, "documents?owner=" + walk.application).isEmpty() ? firstPaper(walk)
                : walk.get(walk.applicant, "documents?owner=" + walk.application).get(0).get("number").asText();
        try (Window supplier = new Window(server, "supplier"); Window other = new Window(server, "recommender2")) {
            for (String address : List.of("/app/project/dossier.xhtml?number=" + walk.application, "/app/project/proposal.xhtml?number=" + walk.application,
                    "/app/project/recommend-proposal.xhtml?task=" + task.get("id").asText(), "/app/document/" + paper,
                    "/app/contract/contract.xhtml?number=HT-2026-9999", "/app/project/dossier.xhtml", "/app/nothing.xhtml")) {
                refusedWith(404, "没有找到", supplier, address);
            }
            refusedWith(404, "没有找到", other, "/app/project/recommend-proposal.xhtml?task=" + task.get("id").asText());
            refusedWith(403, "没有权限", supplier, "/app/identity/users.xhtml");
            refusedWith(403, "没有权限", supplier, "/app/forms/project-ledger");
            refusedWith(404, "没有找到", supplier, "/app/forms/no-such-form");
            supplier.page.navigate("/preference?set=lang&to=en&back=/app/index.xhtml");
            refusedWith(404, "it is not your organisation's", supplier, "/app/project/dossier.xhtml?number=" + walk.application);
            refusedWith(403, "Your post does not allow", supplier, "/app/identity/users.xhtml");
        }
        for (String address : List.of("/app/identity/users.xhtml", "/app/forms/project-ledger")) {
            assertThat(walk.get("auditadmin", "audit?person=supplier&outcome=denied&count=20").get("rows")).as("who was denied " + address)
                    .anyMatch(entry -> entry.get("action").asText().equals("GET " + address));
        }
        try (Window recommender = new Window(server, walk.recommender)) {
            refusedWith(422, "nowhere", recommender, "/app/forms/approval?stage=nowhere&number=" + walk.application);
            assertThat(recommender.page.navigate("/app/project/dossier.xhtml?number=" + walk.application).status()).as("it is there").isEqualTo(200);
        }
    }

    private static String firstPaper(Walk walk) {
        String draft = walk.get(walk.applicant, "applications/" + walk.application).get("project").get("draftNumber").asText();
        return walk.get(walk.applicant, "documents?owner=" + draft).get(0).get("number").asText();
    }

    @Test
    void aTaskDoneMeanwhileIsNotShownAgain() {
        Walk walk = new Walk(server, "transfer", "已办事项检验" + System.nanoTime(), List.of(new Walk.Line("信息服务站", 20, "个", "24000.00")));
        walk.apply();
        JsonNode task = walk.task(walk.recommender, "recommendProposal");
        walk.recommend();
        try (Window recommender = new Window(server, walk.recommender)) {
            refusedWith(409, "已由赵楠办理", recommender, "/app/project/recommend-proposal.xhtml?task=" + task.get("id").asText());
        }
    }

    /** Forms come back from a session that has ended, from a page of long ago, or from no page at all. */
    @Test
    void aFormOfAnEndedViewLeadsToTheWayBack() {
        try (Window applicant = new Window(server, "applicant")) {
            applicant.open("/app/identity/profile.xhtml", "profile");
            APIResponse whole = send(applicant, false);
            assertThat(whole.status()).isEqualTo(302);
            assertThat(whole.headers().get("location")).contains("/error/expired.xhtml?back=%2Fapp%2Fproject%2Fapplication.xhtml");
            APIResponse partial = send(applicant, true);
            assertThat(partial.status()).isEqualTo(200);
            assertThat(partial.text()).contains("<redirect url=").contains("/error/expired.xhtml?back=");
        }
    }

    private static APIResponse send(Window window, boolean partial) {
        RequestOptions request = RequestOptions.create().setMaxRedirects(0)
                .setForm(FormData.create().set("application", "application").set("jakarta.faces.ViewState", "1234567890:-1234567890")
                        .set("jakarta.faces.partial.ajax", String.valueOf(partial)).set("jakarta.faces.source", "application:save"));
        if (partial) {
            request.setHeader("Faces-Request", "partial/ajax");
        }
        return window.page.request().post("/app/project/application.xhtml?call=ZN-2026-0001", request);
    }

    /** What is refused by a rule of no field: the rule stands above the form, which keeps what was typed; the focus is led there. */
    @Test
    void whatHasNoFieldStandsAboveTheForm() {
        Walk walk = new Walk(server, "transfer", "表单之上检验" + System.nanoTime(), List.of(new Walk.Line("信息服务站", 20, "个", "24000.00")));
        walk.apply();
        walk.recommend();
        walk.screen();
        JsonNode task = walk.task("head", "approveAsDivisionHead");
        try (Window head = new Window(server, "head").open("/app/project/approve-as-division-head.xhtml?task=" + task.get("id").asText(), "task")) {
            head.pressNamed("会签");
            head.choose("cosigning:of", "郑强").type("cosigning:question", "是否合法，请会签。");
            head.act(head.page.locator(".ui-dialog:visible .bts button.pri"));
            head.type("opinion", "同意立项。");
            assertThat(head.refusedBy("approve")).contains("会签");
            assertThat(head.typed("opinion")).isEqualTo("同意立项。");
            head.page.waitForFunction("() => document.activeElement.matches('.ui-messages')");
        }
    }
}
