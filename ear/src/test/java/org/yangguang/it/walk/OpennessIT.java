package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/** The portal shows a project from its approval on, no earlier, and never needs a login or gives a session. */
class OpennessIT {

    private final YangguangServer server = YangguangServer.shared();

    @Test
    void aProjectIsPublicFromItsApprovalOn() {
        Walk walk = new Walk(server, "transfer", "公开检验项目" + System.nanoTime(), List.of(new Walk.Line("信息服务站", 20, "个", "24000.00")));
        Portal portal = new Portal(walk);
        walk.apply();
        String draft = walk.get(walk.applicant, "applications/" + walk.application).get("project").get("draftNumber").asText();
        portal.hides(walk.application, draft, "");
        walk.recommend();
        walk.screen();
        portal.hides(walk.application);
        walk.approve();
        portal.shows(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        walk.budget(Works.documentNumber());
        portal.shows(walk.total(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        assertThat(portal.releases()).as("nothing to announce yet").isEmpty();
    }

    @Test
    void anyoneReadsWithoutASession() {
        Http visitor = Http.anonymous(server);
        for (String page : List.of("/", "/open/notices.xhtml", "/open/awards.xhtml", "/open/contracts.xhtml", "/open/projects.xhtml?page=9999&q=%25%27",
                "/open/search.xhtml?q=%3Cscript%3E", "/open/data.xhtml", "/open/about.xhtml")) {
            Http.Answer answer = visitor.get(page).expect(200);
            assertThat(answer.header("Set-Cookie")).as(page).isNull();
            assertThat(answer.text()).as(page).doesNotContain("???").doesNotContain("<script>");
        }
    }
}
