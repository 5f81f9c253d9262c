package org.yangguang.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * Writes the trail with its seal as JSON Lines, so that it can be verified without this server: a line about the export,
 * each batch followed by its leaves with their entries, what is not sealed yet, and a line at the end by which an
 * incomplete download is recognised. The format is described in docs/audit.md.
 */
final class TrailExport {

    static final int VERSION = 1;

    private final Writer out;
    private long batches;
    private long leaves;

    TrailExport(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    /** @param preceding the batch before the first one that is exported; null at the beginning of the chain */
    void begin(long from, long to, AuditBatch preceding, String by, LocalDateTime made, LocalDateTime server) {
        line(new CanonicalForm().text("algorithm", MerkleTree.ALGORITHM).text("by", by).number("from", from).text("kind", "export")
                .moment("made", made).text("preceding", preceding == null ? MerkleTree.BEGINNING : preceding.hash()).moment("server", server)
                .number("to", to).number("version", VERSION).toString());
    }

    void batch(AuditBatch batch, List<AuditLeaf> its, Map<Long, AuditEntry> entries) {
        batches++;
        line("{\"batch\":" + batch.json() + ",\"kind\":\"batch\"}");
        for (AuditLeaf leaf : its) {
            leaves++;
            AuditEntry entry = entries.get(leaf.entry());
            String place = new CanonicalForm().number("batch", leaf.batch()).text("hash", leaf.hash()).number("id", leaf.entry())
                    .number("place", leaf.place()).toString();
            line("{" + (entry == null ? "" : "\"entry\":" + entry.json() + ",") + "\"kind\":\"entry\",\"leaf\":" + place + "}");
        }
    }

    void unsealed(AuditEntry entry) {
        line("{\"entry\":" + entry.json() + ",\"kind\":\"unsealed\"}");
    }

    /** @param unsealed how many entries are not sealed in all */
    void end(long unsealed) {
        line(new CanonicalForm().number("batches", batches).text("kind", "end").number("leaves", leaves).number("unsealed", unsealed).toString());
        try {
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void line(String json) {
        try {
            out.write(json);
            out.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
