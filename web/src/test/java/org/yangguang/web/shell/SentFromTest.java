package org.yangguang.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentFromTest {

    @ParameterizedTest
    @CsvSource({"http://host:8080/app/cost/confirm-cost.xhtml?task=1, ?task=1", "http://host/app/other.xhtml?task=1, ''",
        "http://host/app/cost/confirm-cost.xhtml, ''", "http://host/app/cost/confirm-cost.xhtml?task=1&pane=1, ?task=1", "'not an address', ''"})
    void keepsTheQueryOfTheSamePageOnly(String referer, String query) {
        assertThat(SentFrom.query(referer, "/app/cost/confirm-cost.xhtml")).isEqualTo(query);
    }
}
