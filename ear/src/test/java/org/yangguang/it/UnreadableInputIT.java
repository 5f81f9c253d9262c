package org.yangguang.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Requests that cannot even be read are answered with what is wrong and where, and change nothing. */
class UnreadableInputIT {

    private final Http applicant = Http.as(YangguangServer.shared(), "applicant");

    @Test
    void nothingEntered() {
        Http.Answer answer = applicant.post("/api/v1/applications", null);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/breaches/0/code").asText()).isEqualTo("INPUT-X15");
    }

    @Test
    void aWordThatAListDoesNotHave() {
        Http.Answer answer = applicant.get("/api/v1/applications?status=lost").expect(422);
        assertThat(answer.json().at("/breaches/0/code").asText()).isEqualTo("INPUT-X11");
        assertThat(answer.json().at("/breaches/0/field").asText()).isEqualTo("status");
        applicant.get("/api/v1/applications?status=DRAFT").expect(200);
        applicant.get("/api/v1/applications?status=").expect(200);
        applicant.get("/api/v1/open/releases?kind=award&kind=").expect(200);
    }

    @Test
    void aValueOfAnotherType() {
        Http.Answer answer = applicant.post("/api/v1/applications", "{\"startsOn\":\"someday\"}").expect(400);
        assertThat(answer.json().at("/breaches/0/code").asText()).isEqualTo("INPUT-X17");
        assertThat(answer.json().at("/breaches/0/field").asText()).isEqualTo("startsOn");
    }

    @Test
    void anUnknownProperty() {
        Http.Answer answer = applicant.post("/api/v1/applications", "{\"titel\":\"x\"}").expect(400);
        assertThat(answer.json().at("/breaches/0/code").asText()).isEqualTo("INPUT-X16");
    }

    @Test
    void noJsonAtAll() {
        applicant.post("/api/v1/applications", "{\"title\":").expect(400);
    }
}
