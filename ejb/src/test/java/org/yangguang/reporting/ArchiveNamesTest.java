package org.yangguang.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document's name in the auditor's ZIP leads nowhere else and hides nothing. */
class ArchiveNamesTest {

    @ParameterizedTest
    @CsvSource({"'预算 表.xlsx','预算 表.xlsx'", "'../../etc/passwd','.._.._etc_passwd'", "'a\\b:c.pdf','a_b_c.pdf'", "'x\u202Efdp.exe','x_fdp.exe'",
        "'a\nb\u0007.txt','a_b_.txt'"})
    void namesStayInTheirFolder(String given, String safe) {
        assertThat(ArchiveService.safe(given)).isEqualTo(safe);
    }
}
