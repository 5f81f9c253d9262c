package org.yangguang.jdbc.h2;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Logger;

/**
 * H2's driver as the server uses it for its embedded database, so that a server killed at any moment comes back with
 * whole transactions. H2 writes its file by collecting the changed tables and indexes one after the other, while others
 * go on changing them ({@code MVStore.collectChangedMapRoots}): a transaction that commits or rolls back meanwhile is in
 * some of them as it was before and in others as it was after. If the process ends before the next writing, this is
 * what the next start finds. Therefore:
 * <ul>
 * <li>transactions end one at a time ({@link Turns}); each ending writes the file, so no ending falls into the writing of
 * another;</li>
 * <li>what a kill has left of transactions that had not ended is taken back at the first connection
 * ({@link Leftovers}), before anybody works: H2 itself takes back only what its undo log knows.</li>
 * </ul>
 * Connections to anything else than a file are H2's own.
 */
public final class EmbeddedDriver implements Driver {
    private static final Lock TURN = new ReentrantLock();
    private static final Set<String> SEEN = new HashSet<>();

    private final Driver h2 = new org.h2.Driver();

    /** Called by the server's pool. Refuses what H2 refuses; the first connection to a file may take as long as reading it. */
    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        EmbeddedFile file = EmbeddedFile.of(url);
        if (file == null) {
            return h2.connect(url, properties);
        }
        return Turns.taken(first(file, url, properties), TURN);
    }

    private Connection first(EmbeddedFile file, String url, Properties properties) throws SQLException {
        synchronized (SEEN) {
            if (SEEN.contains(file.path())) {
                return h2.connect(url, properties);
            }
            boolean orderly = file.wasClosedInOrder();
            Connection connection = h2.connect(url, properties);
            try {
                if (!orderly) {
                    Leftovers.takeBack(connection);
                }
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
            SEEN.add(file.path());
            return connection;
        }
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return h2.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return h2.getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return h2.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return h2.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return h2.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(EmbeddedDriver.class.getPackageName());
    }
}
