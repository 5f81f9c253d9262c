package org.yangguang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The shipped server comes up on an empty database and says nothing that an operator would have to worry about. */
class StartIT {
    /** What the server says above INFO, and why it is in order. */
    private static final List<String> EXPLAINED = List.of(
            // the self-signed certificate is made at the first https request
            "WFLYELY00023", "WFLYELY01084");

    @Test
    void answersThatItIsUp() {
        Http.Answer health = Http.anonymous(YangguangServer.shared()).get("/api/v1/health").expect(200);
        assertThat(health.json().get("status").asText()).isEqualTo("UP");
    }

    @Test
    void answersOnTheManagementPort() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(YangguangServer.shared().managementAddress().resolve("/health/ready")).build();
        HttpResponse<String> ready = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("UP");
    }

    @Test
    void saysNothingUnexplainedAtTheStart() {
        List<String> unexplained = YangguangServer.shared().startComplaints().stream()
                .filter(line -> EXPLAINED.stream().noneMatch(line::contains)).toList();
        assertThat(unexplained).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "yangguang.it.database", matches = "postgresql", disabledReason = "H2 has one account")
    void theApplicationsAccountCannotRewriteTheAuditTrail() throws SQLException {
        var database = (DatabaseUnderTest.Postgres) YangguangServer.shared().database();
        try (Connection c = database.connectAsApplication(); Statement statement = c.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from audit_entry")).isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("update audit_entry set user_name = 'nobody'"))
                    .isInstanceOf(SQLException.class).hasMessageContaining("permission denied");
            for (String table : List.of("audit_batch", "audit_leaf")) {
                assertThatThrownBy(() -> statement.execute("delete from " + table)).isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> statement.execute("update " + table + " set batch_no = 0")).isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }
}
