package org.yangguang.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferenceServletTest {

    /** Back only to a path of this site. */
    @ParameterizedTest
    @CsvSource({"/app/project/dossier.xhtml?number=XM-1, /app/project/dossier.xhtml?number=XM-1", "//evil.example, /",
        "https://evil.example, /", "'/\\evil', /", "'/a b', /", ", /"})
    void leadsNowhereElse(String wanted, String back) {
        assertThat(PreferenceServlet.back(wanted)).isEqualTo(back);
    }
}
