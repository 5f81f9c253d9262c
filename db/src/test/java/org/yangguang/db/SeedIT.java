package org.yangguang.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What a fresh database holds: the law's figures and the calendar always, invented people only in a demonstration. */
class SeedIT {
    static {
        Logs.quiet();
    }

    @Test
    void productionHasTheCalendarAndNoPeople() throws Exception {
        try (Connection h2 = DriverManager.getConnection("jdbc:h2:mem:production")) {
            Changelog.update(h2, "reference,production", "test");
            assertThat(count(h2, "select count(*) from calendar_year")).isEqualTo(7);
            assertThat(count(h2, "select count(*) from calendar_holiday where day_on between date '2026-01-01' and date '2026-12-31'")).isEqualTo(39);
            assertThat(count(h2, "select count(*) from regulation_parameter where code = 'APPROVAL-ROUTE.authority-below' and amount = 2000000")).isOne();
            assertThat(count(h2, "select count(*) from identity_user")).isZero();
            assertThat(count(h2, "select count(*) from identity_organisation")).isZero();
        }
    }

    @Test
    void demonstrationHasAPersonForEachRole() throws Exception {
        try (Connection h2 = DriverManager.getConnection("jdbc:h2:mem:demonstration")) {
            Changelog.update(h2, "reference,demo", "test");
            assertThat(count(h2, "select count(distinct role_word) from identity_user_role")).isEqualTo(16);
            assertThat(count(h2, "select count(*) from identity_organisation where parent is null")).isEqualTo(7);
        }
    }

    @Test
    void emptyCellsAreNull() throws Exception {
        try (Connection h2 = DriverManager.getConnection("jdbc:h2:mem:cells")) {
            Changelog.update(h2, "reference", "test");
            assertThat(count(h2, "select count(*) from regulation_parameter where region = '' or budget_level = '' or evidence = ''")).isZero();
            assertThat(count(h2, "select count(*) from regulation_parameter where effective_to is null")).isPositive();
        }
    }

    private static int count(Connection c, String sql) throws SQLException {
        try (var statement = c.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
