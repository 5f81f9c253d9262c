package org.yangguang.export;

import java.io.IOException;
import java.io.OutputStream;

/** Makes files of one kind. Both methods are called in the name of whoever ordered, and ask the doors as that person. */
public interface ExportSource {

    /** The word that orders name. */
    String kind();

    /** What the order will give; refuses what is not understood, and what the actor may not read, as the doors do. */
    ExportPlan plan(ExportOrder order);

    /** Whether a short one may be given while the page waits; what is not counted in rows is never short. */
    default boolean isGivenAtOnce() {
        return false;
    }

    /** Writes the file; a few rows in memory at a time. */
    void write(ExportOrder order, OutputStream out, ExportProgress progress) throws IOException;
}
