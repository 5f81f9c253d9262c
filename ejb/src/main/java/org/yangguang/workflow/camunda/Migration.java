package org.yangguang.workflow.camunda;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yangguang.db.Changelog;
import org.yangguang.shared.Mode;

/**
 * Brings the database to the head of the changelog before anything else of the product starts; every start-up bean that
 * touches a table depends on this one by name. On several nodes the changelog's own lock lets one migrate while the
 * others wait. Works as the owner of the tables (YANGGUANG_DB_OWNER_USER) and then grants the application's account
 * what it needs.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {
    private static final Logger LOG = LoggerFactory.getLogger(Migration.class);
    private static final String FINGERPRINT = "db/changelog/fingerprint.txt";

    @Resource(lookup = "java:jboss/datasources/YangguangOwnerDS")
    private DataSource owner;

    @PostConstruct
    void run() {
        String contexts = Mode.current().isDemo() ? "reference,demo" : "reference";
        long begun = System.nanoTime();
        try (Connection connection = owner.getConnection()) {
            String mark = fingerprint() + "/" + contexts;
            if (!bears(connection, mark)) {
                update(connection, contexts, mark);
            }
            Grants.of(System.getenv()).apply(connection);
            LOG.info("Database {} is at the head of the changelog ({} ms, contexts {})",
                    connection.getMetaData().getDatabaseProductName(), (System.nanoTime() - begun) / 1_000_000, contexts);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached or refused: " + e.getMessage(), e);
        }
    }

    /** Made by the build over every file of the changelog: reading and comparing them all costs seconds at each start. */
    private static String fingerprint() {
        try (InputStream in = Migration.class.getClassLoader().getResourceAsStream(FINGERPRINT)) {
            if (in == null) {
                throw new IllegalStateException("The build has left out " + FINGERPRINT);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether exactly this changelog has been applied: then its last change set was tagged so. An empty database has no tags. */
    private static boolean bears(Connection connection, String mark) throws SQLException {
        if (!hasHistory(connection)) {
            return false;
        }
        try (PreparedStatement statement = connection.prepareStatement("select count(*) from DATABASECHANGELOG where TAG = ?")) {
            statement.setString(1, mark);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1) > 0;
            }
        }
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        for (String spelling : new String[] {"DATABASECHANGELOG", "databasechangelog"}) {
            try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), spelling, null)) {
                if (tables.next()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void update(Connection connection, String contexts, String mark) {
        try {
            Changelog.update(connection, contexts, mark);
        } catch (Exception e) {
            throw new IllegalStateException("The database could not be migrated: " + e.getMessage(), e);
        }
    }
}
