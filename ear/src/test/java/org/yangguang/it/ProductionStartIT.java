package org.yangguang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A first start that serves: no invented people, no movable clock, and no start without the administrators' password. */
@Tag("alone")
class ProductionStartIT {

    private static final String PASSWORD = "Moonlight-2026";

    @Test
    void refusesToStartWithoutTheAdministratorsPassword() {
        try (DatabaseUnderTest database = DatabaseUnderTest.of(YangguangServer.DATABASE, YangguangServer.instanceDirectory("unset-data"))) {
            assertThatThrownBy(() -> YangguangServer.start(database, Map.of("YANGGUANG_MODE", "production")))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void opensTheThreeAdministratorsAndNobodyElse() {
        try (DatabaseUnderTest database = DatabaseUnderTest.of(YangguangServer.DATABASE, YangguangServer.instanceDirectory("production-data"));
                YangguangServer server = YangguangServer.start(database, Map.of("YANGGUANG_MODE", "production", "YANGGUANG_ADMIN_PASSWORD", PASSWORD))) {
            assertThat(Http.anonymous(server).get("/api/v1/health").expect(200).json().get("mode").asText()).isEqualTo("production");
            Http.basic(server, "officer", Http.PASSWORD).post("/api/v1/tokens", null).expect(401);
            for (String administrator : new String[] {"sysadmin", "secadmin", "auditadmin"}) {
                Http.basic(server, administrator, Http.PASSWORD).post("/api/v1/tokens", null).expect(401);
                assertThat(Http.basic(server, administrator, PASSWORD).post("/api/v1/tokens", null).expect(422).text())
                        .as("the initial password is changed on the page first").contains("IDENTITY-X09");
            }
        }
    }
}
