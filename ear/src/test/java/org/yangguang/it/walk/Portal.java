package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.it.Http;

/** What the public sees of a walk's project, read as anyone reads it: without login, from the portal's pages and its open data. */
final class Portal {

    private final Walk walk;
    private final Http visitor;

    Portal(Walk walk) {
        this.walk = walk;
        this.visitor = Http.anonymous(walk.server);
    }

    /** Nothing of a project is public before it is approved, whatever number is tried. */
    void hides(String... numbers) {
        for (String number : numbers) {
            assertThat(visitor.get("/open/project.xhtml?number=" + number).expect(404).text()).contains("没有找到").doesNotContain(walk.title);
        }
        assertThat(visitor.get("/open/projects.xhtml?q=" + encoded(walk.title)).expect(200).text()).contains("没有符合条件").doesNotContain("project.xhtml?number=");
    }

    /** The approved project, once it is reviewed, is listed, and its page shows these sums, the books' own. */
    void shows(BigDecimal budget, BigDecimal contracted, BigDecimal confirmed, BigDecimal paid) {
        walk.review();
        String number = walk.projectNumber();
        assertThat(visitor.get("/open/projects.xhtml?q=" + encoded(walk.title)).expect(200).text()).contains("project.xhtml?number=" + number);
        String page = visitor.get("/open/project.xhtml?number=" + number).expect(200).text();
        assertThat(page).contains(walk.title).contains(number);
        List<String> sums = new ArrayList<>();
        var shown = java.util.regex.Pattern.compile("<span class=\"mv num\">([^<]*)</span>").matcher(page);
        while (shown.find()) {
            sums.add(shown.group(1).replace(",", ""));
        }
        assertThat(sums).as("in ten thousand yuan: budget, contracted, confirmed, paid").hasSize(4);
        List<BigDecimal> expected = List.of(budget, contracted, confirmed, paid);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(new BigDecimal(sums.get(i))).as("sum %d of %s", i, sums)
                    .isEqualByComparingTo(expected.get(i).movePointLeft(4).setScale(2, RoundingMode.HALF_UP));
        }
    }

    /** The project's notices are listed, one of them with these words about the time that is left for bids. */
    void listsNotice(String closing) {
        assertThat(visitor.get("/open/notices.xhtml?q=" + encoded(walk.title)).expect(200).text()).contains("距截止").contains(">" + closing + "</td>");
    }

    /** Every publishable act of the project has its release: as a page, in the package and in the table alike. */
    List<String> releases() {
        walk.review();
        String ocid = "yangguang-" + walk.projectNumber();
        JsonNode all = visitor.get("/open/data/releases.json").expect(200).json();
        assertThat(all.get("version").asText()).isEqualTo("1.1");
        String table = visitor.get("/open/data/releases.csv").expect(200).text();
        List<String> tags = new ArrayList<>();
        for (JsonNode release : all.get("releases")) {
            if (release.get("ocid").asText().equals(ocid)) {
                tags.add(0, release.get("tag").get(0).asText());
                String number = release.get("id").asText();
                assertThat(table).contains("\r\n" + number + ",");
                assertThat(visitor.get("/open/release.xhtml?number=" + number).expect(200).text()).contains(number).contains(walk.projectNumber());
            }
        }
        visitor.get("/open/release.xhtml?number=GG-0000-0000").expect(404);
        return tags;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
