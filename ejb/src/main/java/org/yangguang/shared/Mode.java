package org.yangguang.shared;

import java.util.Map;

/**
 * Whether this installation shows invented people and a movable clock, or serves. Read from YANGGUANG_MODE; without
 * it the embedded database (YANGGUANG_DB unset or h2) demonstrates and every other database serves.
 */
public enum Mode {
    DEMO, PRODUCTION;

    private static final Mode CURRENT = of(System.getenv());

    public static Mode current() {
        return CURRENT;
    }

    /**
     * Whether a demonstration begins with projects in every stage, or with its people only
     * (YANGGUANG_DEMO_PROJECTS=no, for tests that make their own).
     */
    public static boolean withProjects() {
        return !"no".equals(System.getenv("YANGGUANG_DEMO_PROJECTS"));
    }

    public boolean isDemo() {
        return this == DEMO;
    }

    /** The mode that these environment variables ask for; any other word stops the start. */
    static Mode of(Map<String, String> environment) {
        String word = environment.getOrDefault("YANGGUANG_MODE", "").trim();
        switch (word) {
            case "demo":
                return DEMO;
            case "production":
                return PRODUCTION;
            case "":
                String database = environment.getOrDefault("YANGGUANG_DB", "").trim();
                return database.isEmpty() || "h2".equals(database) ? DEMO : PRODUCTION;
            default:
                throw new IllegalStateException("YANGGUANG_MODE must be demo or production, not \"" + word + "\"");
        }
    }
}
