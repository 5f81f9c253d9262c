package org.yangguang.workflow.camunda;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private static final String CHANGELOG = "db/changelog/master.yaml";

    @Resource(lookup = "java:jboss/datasources/YangguangOwnerDS")
    private DataSource owner;

    @PostConstruct
    void run() {
        String contexts = Mode.current().isDemo() ? "reference,demo" : "reference";
        long begun = System.nanoTime();
        try (Connection connection = owner.getConnection()) {
            update(connection, contexts);
            Grants.of(System.getenv()).apply(connection);
            LOG.info("Database {} is at the head of the changelog ({} ms, contexts {})",
                    connection.getMetaData().getDatabaseProductName(), (System.nanoTime() - begun) / 1_000_000, contexts);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached or refused: " + e.getMessage(), e);
        }
    }

    private static void update(Connection connection, String contexts) {
        try {
            // its summary otherwise goes to the console, past the log
            Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> {
                Database database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
                Liquibase liquibase =
                        new Liquibase(CHANGELOG, new ClassLoaderResourceAccessor(Migration.class.getClassLoader()), database);
                liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
                liquibase.update(new Contexts(contexts), new LabelExpression());
            });
        } catch (Exception e) {
            throw new IllegalStateException("The database could not be migrated: " + e.getMessage(), e);
        }
    }
}
