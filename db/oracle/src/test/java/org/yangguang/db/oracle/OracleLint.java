package org.yangguang.db.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What no grammar knows of Oracle 19c: its reserved words, name length, types, missing booleans, the empty string, the
 * limit of an IN list, locking rules, and which functions exist. One statement in, complaints out.
 */
final class OracleLint {
    /** V$RESERVED_WORDS of 19c where reserved = 'Y', and those reserved as column names. */
    private static final Set<String> RESERVED = words("""
            ACCESS ADD ALL ALTER AND ANY AS ASC AUDIT BETWEEN BY CHAR CHECK CLUSTER COLUMN COLUMN_VALUE COMMENT COMPRESS CONNECT
            CREATE CURRENT DATE DECIMAL DEFAULT DELETE DESC DISTINCT DROP ELSE EXCLUSIVE EXISTS FILE FLOAT FOR FROM GRANT GROUP
            HAVING IDENTIFIED IMMEDIATE IN INCREMENT INDEX INITIAL INSERT INTEGER INTERSECT INTO IS LEVEL LIKE LOCK LONG MAXEXTENTS
            MINUS MLSLABEL MODE MODIFY NESTED_TABLE_ID NOAUDIT NOCOMPRESS NOT NOWAIT NULL NUMBER OF OFFLINE ON ONLINE OPTION OR
            ORDER PCTFREE PRIOR PUBLIC RAW RENAME RESOURCE REVOKE ROW ROWID ROWNUM ROWS SELECT SESSION SET SHARE SIZE SMALLINT
            START SUCCESSFUL SYNONYM SYSDATE TABLE THEN TO TRIGGER UID UNION UNIQUE UPDATE USER VALIDATE VALUES VARCHAR VARCHAR2
            VIEW WHENEVER WHERE WITH""");
    private static final Set<String> TYPES = words("""
            NUMBER VARCHAR2 NVARCHAR2 CHAR NCHAR CLOB NCLOB BLOB RAW DATE TIMESTAMP INTERVAL FLOAT BINARY_FLOAT BINARY_DOUBLE
            INTEGER INT SMALLINT DECIMAL NUMERIC REAL""");
    private static final Set<String> CONSTRAINTS = words("CONSTRAINT PRIMARY UNIQUE CHECK FOREIGN");
    /** A list of what is allowed, not of what is forbidden: what another database calls its functions cannot be foreseen. */
    private static final Set<String> FUNCTIONS = words("""
            ABS ADD_MONTHS AVG BITAND CAST CEIL CHR COALESCE CONCAT COUNT DECODE DENSE_RANK EXTRACT FLOOR GREATEST INSTR LAG
            LAST_DAY LEAD LEAST LENGTH LENGTHB LISTAGG LOWER LPAD LTRIM MAX MEDIAN MIN MOD MONTHS_BETWEEN NULLIF NUMTODSINTERVAL
            NUMTOYMINTERVAL NVL NVL2 POWER RANK REGEXP_LIKE REPLACE ROUND ROW_NUMBER RPAD RTRIM SIGN SQRT STANDARD_HASH STDDEV
            SUBSTR SUM SYS_EXTRACT_UTC TO_CHAR TO_CLOB TO_DATE TO_NUMBER TO_TIMESTAMP TRANSLATE TRIM TRUNC UPPER VARIANCE
            CURRENT_TIMESTAMP LOCALTIMESTAMP""");
    private static final Set<String> BEFORE_PARENTHESIS = words("""
            IN AND OR NOT WHERE VALUES EXISTS OVER ON AS FROM SELECT SET BY JOIN THEN WHEN ELSE CASE UNION ALL ANY SOME USING
            BETWEEN MINUS INTERSECT HAVING IS LIKE GROUP KEY DISTINCT END WITH PARTITION TIMESTAMP VARCHAR2 NUMBER CHAR RAW OF
            SECOND DAY""");
    private static final Set<String> BEFORE_TABLE = words("INTO TABLE REFERENCES ON UPDATE FROM JOIN INDEX VIEW");
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|[A-Za-z_][A-Za-z0-9_$#]*|\\d+(?:\\.\\d+)?|\\|\\||\\S");
    private static final Pattern CREATE_TABLE =
            Pattern.compile("(?is)^\\s*create\\s+(?:global\\s+temporary\\s+)?table\\s+(\\S+?)\\s*\\((.*)\\)[^)]*$");
    private static final Pattern SIZED =
            Pattern.compile("(?i)\\b(n?varchar2?|raw|number|timestamp)\\b\\s*(?:\\(\\s*(\\d+)(?:\\s*,\\s*-?\\d+)?\\s*(char|byte)?\\s*\\))?");
    private static final int LONGEST_NAME = 30;

    private final List<String> complaints = new ArrayList<>();
    private final String statement;
    private final String upper;
    private final List<String> tokens;

    private OracleLint(String statement) {
        this.statement = statement;
        this.upper = statement.replaceAll("'(?:[^']|'')*'", "'?'").toUpperCase(Locale.ROOT);
        this.tokens = tokens(statement);
    }

    static List<String> complaintsAbout(String statement) {
        OracleLint lint = new OracleLint(statement);
        lint.names();
        lint.functions();
        lint.table();
        lint.limits();
        return lint.complaints;
    }

    private void names() {
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            String word = token.toUpperCase(Locale.ROOT);
            String previous = i > 0 ? tokens.get(i - 1).toUpperCase(Locale.ROOT) : "";
            if (token.startsWith("\"")) {
                complaints.add("quoted name " + token + " would be case-sensitive for ever");
            } else if (Character.isLetter(token.charAt(0)) && token.length() > LONGEST_NAME) {
                complaints.add("name longer than " + LONGEST_NAME + ": " + token);
            }
            if (word.equals("TRUE") || word.equals("FALSE")) {
                complaints.add("19c has no boolean literal");
            }
            // storing '' stores null, which the rows' own test asks for on the other databases; comparing with it never holds
            if (token.equals("''") && !upper.startsWith("INSERT")) {
                complaints.add("'' is null");
            }
            if (previous.equals(".") && RESERVED.contains(word) && !word.equals("ROWID")) {
                complaints.add("reserved word as column: " + word);
            }
            if (previous.equals("AS") && RESERVED.contains(word) && !Set.of("SELECT", "WITH").contains(word) && !upper.contains("CAST(")) {
                complaints.add("reserved word as alias: " + word);
            }
        }
    }

    private void functions() {
        if (!upper.stripLeading().matches("(?s)(SELECT|INSERT|UPDATE|DELETE|MERGE|WITH|CREATE (OR REPLACE )?VIEW).*")) {
            return;
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String word = tokens.get(i).toUpperCase(Locale.ROOT);
            String previous = i > 0 ? tokens.get(i - 1).toUpperCase(Locale.ROOT) : "";
            if (Character.isLetter(word.charAt(0)) && tokens.get(i + 1).equals("(") && !previous.equals(".")
                    && !BEFORE_TABLE.contains(previous) && !BEFORE_PARENTHESIS.contains(word) && !FUNCTIONS.contains(word)
                    && !upper.matches("(?s).*\\bWITH\\s+" + word + "\\b.*")) {
                complaints.add("not among Oracle's functions: " + word);
            }
        }
        if (upper.contains("CONCAT(") && upper.matches("(?s).*\\bCONCAT\\s*\\([^(),]*,[^(),]*,.*")) {
            complaints.add("CONCAT takes two arguments");
        }
        if (upper.matches("(?s).*\\bCAST\\s*\\([^()]*\\bAS\\s+(TEXT|BIGINT|BOOLEAN|UUID|BYTEA)\\b.*")) {
            complaints.add("cast to a type that is none");
        }
    }

    private void table() {
        Matcher create = CREATE_TABLE.matcher(statement);
        if (!create.find()) {
            return;
        }
        if (RESERVED.contains(create.group(1).toUpperCase(Locale.ROOT))) {
            complaints.add("reserved word as table: " + create.group(1));
        }
        for (String definition : split(create.group(2))) {
            column(definition);
        }
    }

    private void column(String definition) {
        List<String> parts = tokens(definition);
        if (parts.isEmpty()) {
            return;
        }
        String name = parts.get(0).toUpperCase(Locale.ROOT);
        if (CONSTRAINTS.contains(name) && (name.equals("CONSTRAINT") || parts.size() < 2 || !TYPES.contains(parts.get(1).toUpperCase(Locale.ROOT)))) {
            return;
        }
        if (RESERVED.contains(name)) {
            complaints.add("reserved word as column: " + name);
        }
        if (parts.size() < 2) {
            complaints.add("no type: " + name);
            return;
        }
        String type = parts.get(1).toUpperCase(Locale.ROOT);
        if (!TYPES.contains(type)) {
            complaints.add("not a type of 19c: " + name + " " + type);
            return;
        }
        Matcher sized = SIZED.matcher(definition.substring(parts.get(0).length()));
        if (sized.find()) {
            length(name, sized.group(1).toUpperCase(Locale.ROOT), sized.group(2) == null ? -1 : Integer.parseInt(sized.group(2)), sized.group(3));
        }
    }

    private void length(String name, String type, int length, String unit) {
        if (type.contains("VARCHAR")) {
            if (length < 0) {
                complaints.add("no length: " + name);
            } else if (length > ("CHAR".equalsIgnoreCase(unit) ? 1000 : 4000)) {
                complaints.add("more than 4000 bytes of Chinese: " + name);
            }
            if (type.equals("VARCHAR2") && unit == null && !upper.contains("DATABASECHANGELOG")) {
                complaints.add("counts bytes, not characters: " + name);
            }
        }
        if (type.equals("NUMBER") && length > 38 || type.equals("TIMESTAMP") && length > 9) {
            complaints.add("precision out of range: " + name);
        }
    }

    private void limits() {
        for (String list : upper.split("\\bIN\\s*\\(")) {
            int end = list.indexOf(')');
            if (end > 0 && list.substring(0, end).chars().filter(c -> c == ',').count() > 999) {
                complaints.add("more than 1000 values in an IN list");
            }
        }
        int lock = upper.lastIndexOf("FOR UPDATE");
        if (lock >= 0) {
            int limit = upper.lastIndexOf("ROWS ONLY", lock);
            if (limit >= 0 && upper.substring(limit, lock).indexOf(')') < 0) {
                complaints.add("row limit together with FOR UPDATE");
            }
            if (upper.stripLeading().startsWith("SELECT DISTINCT")) {
                complaints.add("DISTINCT together with FOR UPDATE");
            }
        }
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    /** At the commas outside of parentheses and literals. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        boolean literal = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                literal = !literal;
            } else if (!literal && c == '(') {
                depth++;
            } else if (!literal && c == ')') {
                depth--;
            } else if (!literal && c == ',' && depth == 0) {
                parts.add(text.substring(begin, i).strip());
                begin = i + 1;
            }
        }
        parts.add(text.substring(begin).strip());
        return parts;
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
