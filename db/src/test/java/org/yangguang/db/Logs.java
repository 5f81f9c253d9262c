package org.yangguang.db;

import java.util.logging.Level;
import java.util.logging.Logger;

/** The library tells of every change set; a test wants its warnings only. */
final class Logs {
    // kept, because a logger that nobody holds forgets its level
    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    private Logs() {
    }

    static void quiet() {
        LIQUIBASE.setLevel(Level.WARNING);
    }
}
