package org.yangguang.db;

import java.sql.Connection;
import java.util.Map;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.changelog.ChangeLogHistoryServiceFactory;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.lockservice.LockService;
import liquibase.lockservice.LockServiceFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** The tables of the product and of its engine, from an empty database to the newest change set. */
public final class Changelog {
    public static final String MASTER = "db/changelog/master.yaml";

    private Changelog() {
    }

    /**
     * Brings the database of this connection to the head and tags it. Called by the server's migration at a start and by tests.
     * Of several callers at once, on an empty database as well, one works and the others wait for it and find nothing left.
     *
     * @param contexts which change sets apply, separated by commas: reference, demo
     * @param tag what the last change set is marked with
     * @throws Exception whatever the library throws: no access, a change set that does not apply, a lock held for five minutes
     */
    public static void update(Connection connection, String contexts, String tag) throws Exception {
        // its summary otherwise goes to the console, past the log
        Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> {
            Database database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            Liquibase liquibase = new Liquibase(MASTER, new ClassLoaderResourceAccessor(Changelog.class.getClassLoader()), database);
            liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
            makeHistory(database);
            liquibase.update(new Contexts(contexts), new LabelExpression());
            liquibase.tag(tag);
        });
    }

    /** The library makes the table of its history before it locks, and fails where another node does so at that moment. */
    private static void makeHistory(Database database) throws LiquibaseException {
        LockService lock = LockServiceFactory.getInstance().getLockService(database);
        lock.waitForLock();
        try {
            Scope.getCurrentScope().getSingleton(ChangeLogHistoryServiceFactory.class).getChangeLogService(database).init();
        } finally {
            lock.releaseLock();
        }
    }
}
