package org.yangguang.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.Test;

/** A database with two registers of movements becomes one with a ledger that says the same, whoever moved what in which order. */
class LedgerTakeoverIT {
    static {
        Logs.quiet();
    }

    private static final String[] BEFORE = {
        // two lines of 100 and 50; a contract of 120 over both, 20 more, 30 less, 60 confirmed, 40 in advance, 30 paid, 25 recovered
        balance(1, "L1", 1, 100, 100, 60, 70, 30), balance(2, "L2", 2, 50, 10, 0, 0, 0),
        moved(1, "L1", "CONTRACTED", 100, 1), moved(2, "L2", "CONTRACTED", 20, 1), moved(3, "L2", "CONTRACTED", 20, 2),
        moved(4, "L2", "CONTRACTED", -30, 3), moved(5, "L1", "PAID", 40, 4), moved(6, "L1", "CONFIRMED", 60, 5), moved(7, "L1", "PAID", 30, 6),
        booked(1, "CONTRACTED", 120, "HT-1", 1), booked(2, "AMENDED", 20, "BC-1", 2), booked(3, "AMENDED", -30, "BC-2", 3),
        booked(4, "ADVANCE_PAID", 40, "ZF-1", 4), booked(5, "CONFIRMED", 60, "QR-1", 5), booked(6, "PAID", 30, "ZF-2", 6),
        booked(7, "RECOVERED", 25, "ZF-2", 6)
    };

    private static String balance(int id, String line, int position, int allotted, int contracted, int confirmed, int paid, int surplus) {
        return ("insert into budget_balance (id, version, project_number, line_number, position, allotted, contracted, confirmed, paid, budget_year, source,"
                + " surplus) values (%d, 0, 'XM-1', '%s', %d, %d, %d, %d, %d, 2026, 'CENTRAL', %d)").formatted(id, line, position, allotted, contracted,
                confirmed, paid, surplus);
    }

    private static String moved(int id, String line, String kind, int amount, int day) {
        return "insert into budget_entry values (%d, '%s', 'XM-1', 'HT-1', '%s', %d, timestamp '2026-03-0%d 09:00:00')".formatted(id, line, kind, amount, day);
    }

    private static String booked(int id, String kind, int amount, String cause, int day) {
        return ("insert into contract_entry (id, contract_number, kind, amount, cause, booked_at, booked_by) values (%d, 'HT-1', '%s', %d, '%s',"
                + " timestamp '2026-03-0%d 09:00:00', 'officer')").formatted(id, kind, amount, cause, day);
    }

    @Test
    void takesOverOnH2() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:takeover")) {
            takesOver(connection);
        }
    }

    @Test
    void takesOverOnPostgreSql() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start(); Connection connection = server.getPostgresDatabase().getConnection()) {
            takesOver(connection);
        }
    }

    private static void takesOver(Connection connection) throws Exception {
        Liquibase liquibase = new Liquibase(Changelog.MASTER, new ClassLoaderResourceAccessor(), DatabaseFactory.getInstance()
                .findCorrectDatabaseImplementation(new JdbcConnection(connection)));
        List<ChangeSet> sets = liquibase.listUnrunChangeSets(new Contexts("reference"), new LabelExpression());
        int before = 0;
        while (!sets.get(before).getFilePath().endsWith("/ledger.yaml")) {
            before++;
        }
        liquibase.update(before, new Contexts("reference"), new LabelExpression());
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            for (String row : BEFORE) {
                statement.execute(row);
            }
        }
        liquibase.update(new Contexts("reference"), new LabelExpression());
        assertThat(rows(connection, "select account, line_number, contract_number, debit - credit from ledger_balance order by 1, 2, 3")).containsExactly(
                "ADVANCE - HT-1 15.00", "APPROPRIATION L1 - -100.00", "APPROPRIATION L2 - -50.00", "AVAILABLE L1 - 0.00", "AVAILABLE L2 - 40.00",
                "COMMITTED L1 HT-1 0.00", "COMMITTED L2 HT-1 10.00", "COST L1 HT-1 60.00", "DRAWN - HT-1 -70.00", "PAYABLE - HT-1 -5.00",
                "SPENT L1 HT-1 70.00", "SURPLUS L1 HT-1 30.00");
        assertThat(rows(connection, "select h.id from ledger_header h join ledger_entry e on e.header_id = h.id group by h.id, h.debits"
                + " having sum(e.debit) <> h.debits or sum(e.credit) <> h.debits")).isEmpty();
        assertThat(rows(connection, "select h.id from ledger_header h where not exists (select 1 from ledger_entry e where e.header_id = h.id)")).isEmpty();
        assertThat(rows(connection, "select kind, cause, debits from ledger_header where contract_number is not null order by booked_at, id")).containsExactly(
                "CONTRACTED HT-1 120.00", "AMENDED BC-1 20.00", "RELEASED BC-2 30.00", "ADVANCE_PAID ZF-1 40.00", "SPENT ZF-1 40.00", "CONFIRMED QR-1 60.00",
                "PAID ZF-2 30.00", "RECOVERED ZF-2 25.00", "SPENT ZF-2 30.00");
        assertThat(rows(connection, "select c.cause from ledger_header h join ledger_header c on c.id = h.reverses where h.kind = 'RELEASED'"))
                .containsExactly("HT-1");
        assertThat(rows(connection, "select distinct fund_source, budget_year from ledger_entry where line_number is not null")).containsExactly("central 2026");
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.append(i == 1 ? "" : " ").append(found.getString(i));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }
}
