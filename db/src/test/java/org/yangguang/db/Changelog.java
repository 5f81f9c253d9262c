package org.yangguang.db;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.OfflineConnection;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/** The product's changelog as the tests run it: on a connection, or written out as SQL for a database that is not there. */
public final class Changelog {
    public static final String MASTER = "db/changelog/master.yaml";

    private static final Logger QUIET = Logger.getLogger("liquibase");

    static {
        QUIET.setLevel(Level.WARNING);
    }

    private Changelog() {
    }

    /** Brings the database of this connection to the head, as the server does at its start. */
    public static void update(Connection connection, String contexts) throws Exception {
        Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> {
            Database database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            Liquibase liquibase = new Liquibase(MASTER, new ClassLoaderResourceAccessor(), database);
            liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
            liquibase.update(new Contexts(contexts), new LabelExpression());
        });
    }

    /** The SQL of the whole changelog for a product and version of which no instance exists, e.g. "oracle", "19.3". */
    public static String offlineSql(String product, String version, String contexts) throws Exception {
        Path history = Files.createTempDirectory("yangguang-offline").resolve(product + ".csv");
        StringWriter sql = new StringWriter();
        Scope.child(Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> {
            ClassLoaderResourceAccessor resources = new ClassLoaderResourceAccessor();
            OfflineConnection connection =
                    new OfflineConnection("offline:" + product + "?version=" + version + "&changeLogFile=" + history, resources);
            Database database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(connection);
            new Liquibase(MASTER, resources, database).update(new Contexts(contexts), new LabelExpression(), sql);
        });
        return sql.toString();
    }
}
