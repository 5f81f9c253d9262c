package org.yangguang.jdbc.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.h2.engine.SessionLocal;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.db.MVDelegateIndex;
import org.h2.mvstore.db.MVIndex;
import org.h2.mvstore.db.MVTable;
import org.h2.schema.Schema;
import org.h2.table.Table;
import org.h2.value.VersionedValue;

/**
 * Rows and index entries of transactions that a kill ended. H2 does not show them, but a new transaction that is given
 * the number of the old one takes them for its own, and every other one waits for it: a number that nobody uses is then
 * refused as taken, or after ten seconds as locked.
 */
final class Leftovers {
    private static final Logger LOG = Logger.getLogger(Leftovers.class.getName());

    private Leftovers() {
    }

    /**
     * Sets every value that belongs to a transaction back to the committed one. To be called while the connection is the
     * only one: then no transaction is open, and whatever belongs to one is left over. The file follows with the next
     * commit; until then a further kill only leaves the same to do.
     *
     * @return how many values were left over
     */
    static int takeBack(Connection only) throws SQLException {
        SessionLocal session = (SessionLocal) only.unwrap(JdbcConnection.class).getSession();
        int found = 0;
        for (Schema schema : session.getDatabase().getAllSchemas()) {
            for (Table table : schema.getAllTablesAndViews(session)) {
                found += table instanceof MVTable ? takeBack(table) : 0;
            }
        }
        if (found > 0) {
            LOG.log(Level.INFO, "The database had not been closed in order; taken back of transactions that had not ended: {0} values", found);
        }
        return found;
    }

    private static int takeBack(Table table) {
        int found = 0;
        for (Index index : table.getIndexes()) {
            // one that delegates has no values of its own
            if (index instanceof MVIndex<?, ?> stored && !(index instanceof MVDelegateIndex)) {
                found += takeBack(values(stored));
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static MVMap<Object, VersionedValue<Object>> values(MVIndex<?, ?> index) {
        return (MVMap<Object, VersionedValue<Object>>) (MVMap<?, ?>) index.getMVMap();
    }

    @SuppressWarnings("unchecked")
    private static int takeBack(MVMap<Object, VersionedValue<Object>> values) {
        // a list of pairs: the keys of an index have no hash
        List<Map.Entry<Object, VersionedValue<Object>>> leftovers = new ArrayList<>();
        Cursor<Object, VersionedValue<Object>> all = values.cursor(null);
        while (all.hasNext()) {
            Object key = all.next();
            if (!all.getValue().isCommitted()) {
                leftovers.add(Map.entry(key, all.getValue()));
            }
        }
        leftovers.forEach(leftover -> {
            Object committed = leftover.getValue().getCommittedValue();
            if (committed == null) {
                values.remove(leftover.getKey());
            } else {
                // H2 stores a committed value as itself, without a transaction's number
                values.put(leftover.getKey(), (VersionedValue<Object>) committed);
            }
        });
        return leftovers.size();
    }
}
