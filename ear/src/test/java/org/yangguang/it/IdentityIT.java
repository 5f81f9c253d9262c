package org.yangguang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The gate of the shipped server: who comes in, whose rights act when, what is answered to bad input, what is recorded. */
class IdentityIT {

    private final YangguangServer server = YangguangServer.shared();

    @Test
    void nobodyIsToldToLogIn() {
        Http.Answer answer = Http.anonymous(server).get("/api/v1/whoami").expect(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        Http.bearer(server, "yg_forged").get("/api/v1/whoami").expect(401);
        Http.basic(server, "officer", Http.PASSWORD).get("/api/v1/whoami").expect(401);
    }

    @Test
    void aWrongPasswordIsRefusedAndRecorded() {
        Http.Answer answer = Http.basic(server, "auditor", "nope").post("/api/v1/tokens", null).expect(401);
        assertThat(answer.json().at("/breaches/0/code").asText()).isEqualTo("IDENTITY-X01");
        JsonNode entries = audit("action=identity.login&person=auditor&outcome=refused");
        assertThat(entries.at("/rows/0/ruleCodes").asText()).isEqualTo("IDENTITY-X01");
        assertThat(entries.at("/rows/0/address").asText()).isNotBlank();
        Http.as(server, "auditor");
    }

    @Test
    void tooManyWrongPasswordsLockUntilTheSecurityAdministratorOpens() {
        String user = newUser("project-officer");
        for (int i = 0; i < 4; i++) {
            Http.basic(server, user, "nope").post("/api/v1/tokens", null).expect(401);
        }
        Http.Answer locked = Http.basic(server, user, "nope").post("/api/v1/tokens", null).expect(401);
        assertThat(locked.json().at("/breaches/0/code").asText()).isEqualTo("IDENTITY-X02");
        assertThat(locked.json().get("detail").asText()).contains("锁定");
        Http.as(server, "secadmin").post("/api/v1/users/" + user + "/unlock", null).expect(204);
        assertThat(Http.basic(server, user, "nope").post("/api/v1/tokens", null).expect(401).json().at("/breaches/0/code").asText())
                .isEqualTo("IDENTITY-X01");
    }

    @Test
    void aTokenEndsWithItsRevocationAndIsNeverShownAgain() {
        Http officer = Http.as(server, "officer2");
        JsonNode issued = Http.basic(server, "officer2", Http.PASSWORD).post("/api/v1/tokens", Map.of("label", "接口", "days", 3)).expect(201).json();
        Http second = Http.bearer(server, issued.get("token").asText());
        assertThat(second.get("/api/v1/whoami").expect(200).json().get("userName").asText()).isEqualTo("officer2");
        assertThat(officer.get("/api/v1/tokens").expect(200).text()).doesNotContain(issued.get("token").asText());
        officer.delete("/api/v1/tokens/" + issued.get("number").asText()).expect(204);
        second.get("/api/v1/whoami").expect(401);
        Http.basic(server, "officer2", Http.PASSWORD).post("/api/v1/tokens", Map.of("days", 4000)).expect(422);
        Http.as(server, "officer").delete("/api/v1/tokens/" + issued.get("number").asText()).expect(404);
    }

    @Test
    void whatIsNotOnesOfficeIsDeniedAndRecorded() {
        Http officer = Http.as(server, "officer");
        officer.get("/api/v1/users").expect(403);
        officer.get("/api/v1/audit").expect(403);
        officer.post("/api/v1/clock", Map.of("to", "2026-12-01T09:00:00")).expect(403);
        Http.as(server, "sysadmin").put("/api/v1/users/officer/roles", Map.of("roles", List.of("finance-lead"), "version", 0)).expect(403);
        assertThat(audit("action=" + encoded("GET /api/v1/users") + "&outcome=denied&person=officer").get("rows")).isNotEmpty();
    }

    @Test
    void nobodyGrantsRolesToOneself() {
        Http.Answer answer = Http.as(server, "secadmin").put("/api/v1/users/secadmin/roles", Map.of("roles", List.of("security-administrator", "finance-lead"), "version", version("secadmin")));
        assertThat(answer.expect(422).text()).contains("IDENTITY-X10", "IDENTITY-X11");
    }

    @Test
    void aDismissalActsAtTheNextRequest() {
        String user = newUser("project-officer");
        Http secadmin = Http.as(server, "secadmin");
        String initial = secadmin.post("/api/v1/users/" + user + "/initial-password", null).expect(200).json().get("password").asText();
        assertThat(Http.basic(server, user, initial).post("/api/v1/tokens", null).expect(422).text()).as("initial password first").contains("IDENTITY-X09");
        Http.as(server, "sysadmin").put("/api/v1/users/" + user + "/activity", Map.of("active", false, "version", version(user))).expect(204);
        await().untilAsserted(() ->
                assertThat(Http.basic(server, user, initial).post("/api/v1/tokens", null).expect(401).text()).contains("IDENTITY-X03"));
    }

    @Test
    void aDelegationActsOnItsDaysAndNoLongerThanItIsRevoked() {
        Http legal = Http.as(server, "head");
        Http officer = Http.as(server, "officer2");
        String today = officer.get("/api/v1/clock").expect(200).json().get("now").asText().substring(0, 10);
        JsonNode given = legal.post("/api/v1/delegations",
                Map.of("delegate", "officer2", "roles", List.of("division-head"), "from", today, "to", today, "reason", "出差")).expect(201).json();
        await().untilAsserted(() ->
                assertThat(officer.get("/api/v1/whoami").json().at("/standsInFor/0/userName").asText()).isEqualTo("head"));
        Http.as(server, "officer").post("/api/v1/delegations/" + given.get("number").asText() + "/revoke", Map.of("version", 0)).expect(404);
        legal.post("/api/v1/delegations/" + given.get("number").asText() + "/revoke", Map.of("version", 7)).expect(409);
        legal.post("/api/v1/delegations/" + given.get("number").asText() + "/revoke", Map.of("version", 0)).expect(204);
        await().untilAsserted(() -> assertThat(officer.get("/api/v1/whoami").json().get("standsInFor")).isEmpty());
        assertThat(legal.post("/api/v1/delegations", Map.of("delegate", "finance", "from", "2020-01-01", "to", "2019-01-01", "reason", ""))
                .expect(422).text()).contains("IDENTITY-X14", "INPUT-X08", "INPUT-X01");
    }

    @Test
    void badInputIsToldAtItsProperty() {
        Http sysadmin = Http.as(server, "sysadmin");
        assertThat(sysadmin.post("/api/v1/clock", "{\"to\":\"morgen\"}").expect(400).json().at("/breaches/0/field").asText()).isEqualTo("to");
        assertThat(sysadmin.post("/api/v1/clock", "{\"tto\":1}").expect(400).json().at("/breaches/0/code").asText()).isEqualTo("INPUT-X16");
        sysadmin.post("/api/v1/clock", "{").expect(400);
        sysadmin.post("/api/v1/clock", "").expect(422);
        sysadmin.post("/api/v1/clock", "null").expect(422);
        assertThat(sysadmin.post("/api/v1/clock", "{\"to\":\"2020-01-01T00:00:00\"}").expect(422).text()).contains("CALENDAR-X01");
        assertThat(sysadmin.post("/api/v1/clock", "{\"to\":\"2027-01-04T00:00:00\"}").expect(422).text()).contains("CAL-03");
        assertThat(sysadmin.post("/api/v1/users", Map.of("userName", "x".repeat(300), "displayName", " ", "organisation", "NONE")).expect(422).json()
                .get("breaches")).hasSize(3);
        sysadmin.put("/api/v1/users/officer/activity", Map.of("active", true, "version", 4711)).expect(409);
        sysadmin.put("/api/v1/users/nobody/activity", Map.of("active", true, "version", 0)).expect(404);
        sysadmin.get("/api/v1/none").expect(404);
        Http.as(server, "auditadmin").get("/api/v1/audit?from=gestern").expect(422);
    }

    @Test
    void parametersGrowForwardOnly() {
        Http sysadmin = Http.as(server, "sysadmin");
        JsonNode row = null;
        for (JsonNode each : sysadmin.get("/api/v1/parameters").expect(200).json()) {
            if ("IDENTITY.lock-minutes".equals(each.get("code").asText()) && each.get("effectiveTo").isNull()) {
                row = each;
            }
        }
        assertThat(row).isNotNull();
        Map<String, Object> past = Map.of("row", row.get("row").asLong(), "amount", 20, "effectiveFrom", "2021-01-01", "article", "x", "version", row.get("version").asLong());
        assertThat(sysadmin.post("/api/v1/parameters", past).expect(422).text()).contains("REGULATION-X01");
        Map<String, Object> unfit = Map.of("row", row.get("row").asLong(), "amount", -1, "effectiveFrom", "2026-12-31", "article", "", "version", row.get("version").asLong());
        assertThat(sysadmin.post("/api/v1/parameters", unfit).expect(422).text()).contains("INPUT-X04", "INPUT-X01");
    }

    @Test
    void theClockMovesForwardForEveryoneAndIsRecorded() {
        Http sysadmin = Http.as(server, "sysadmin");
        LocalDateTime now = LocalDateTime.parse(sysadmin.get("/api/v1/clock").expect(200).json().get("now").asText());
        LocalDateTime to = now.plusMinutes(7).withNano(0);
        sysadmin.post("/api/v1/clock", Map.of("to", to.toString())).expect(200);
        Http officer = Http.as(server, "officer");
        await().untilAsserted(() ->
                assertThat(LocalDateTime.parse(officer.get("/api/v1/clock").json().get("now").asText())).isAfterOrEqualTo(to));
        assertThat(audit("action=calendar.moveClock&outcome=done").at("/rows/0/arguments").asText()).contains(to.toString().substring(0, 16));
    }

    @Test
    void secretsAreNotInTheTrail() {
        Http.basic(server, "finance2", "Geheim-2026-X").post("/api/v1/tokens", null).expect(401);
        String issued = Http.basic(server, "finance2", Http.PASSWORD).post("/api/v1/tokens", null).expect(201).json().get("token").asText();
        String trail = audit("person=finance2&count=100").toString();
        assertThat(trail).contains("identity.issue").doesNotContain("Geheim-2026-X").doesNotContain(Http.PASSWORD).doesNotContain(issued);
    }

    @Test
    void aPageWithoutASessionLeadsToTheLoginAndBack() throws Exception {
        HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
        HttpResponse<String> page = client.send(HttpRequest.newBuilder(uri("/app/identity/profile.xhtml?x=1")).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/login.xhtml?to=%2Fapp%2Fidentity%2Fprofile.xhtml%3Fx%3D1");
        HttpResponse<String> sent = client.send(HttpRequest.newBuilder(uri("/app/identity/profile.xhtml")).POST(HttpRequest.BodyPublishers.ofString("a=b"))
                .header("Content-Type", "application/x-www-form-urlencoded").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(sent.headers().firstValue("Location").orElseThrow()).contains("/error/expired.xhtml?back=");
        HttpResponse<String> ajax = client.send(HttpRequest.newBuilder(uri("/app/identity/profile.xhtml")).POST(HttpRequest.BodyPublishers.ofString("a=b"))
                .header("Content-Type", "application/x-www-form-urlencoded").header("Faces-Request", "partial/ajax").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(ajax.statusCode()).isEqualTo(200);
        assertThat(ajax.body()).contains("<redirect url=", "/error/expired.xhtml");
        HttpResponse<String> logout = client.send(HttpRequest.newBuilder(uri("/logout")).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(logout.statusCode()).as("a GET throws nobody out").isEqualTo(302);
    }

    @Test
    void answersInTheCallersLanguage() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri("/api/v1/whoami")).header("Accept-Language", "en").build();
        String english = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
        assertThat(english).contains("Log in first");
        assertThat(Http.anonymous(server).get("/api/v1/whoami").text()).contains("请先登录");
    }

    private URI uri(String path) {
        return server.address().resolve(path);
    }

    private JsonNode audit(String query) {
        return Http.as(server, "auditadmin").get("/api/v1/audit?" + query).expect(200).json();
    }

    private long version(String user) {
        for (JsonNode each : Http.as(server, "sysadmin").get("/api/v1/users").expect(200).json()) {
            if (user.equals(each.get("userName").asText())) {
                return each.get("version").asLong();
            }
        }
        throw new AssertionError("no user " + user);
    }

    private String newUser(String role) {
        String user = "t" + UUID.randomUUID().toString().substring(0, 8);
        Http.as(server, "sysadmin").post("/api/v1/users", Map.of("userName", user, "displayName", "测试员", "organisation", "XXH")).expect(201);
        Http.as(server, "secadmin").put("/api/v1/users/" + user + "/roles", Map.of("roles", List.of(role), "version", 0)).expect(204);
        return user;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
