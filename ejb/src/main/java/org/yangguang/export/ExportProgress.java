package org.yangguang.export;

/** Where a source tells how far it is. */
public interface ExportProgress {

    /** So many rows are written; throws {@link Stopped} when the server is being stopped. */
    void done(long rows);

    /** The server is being stopped: what has been made is thrown away, and another node or the next start begins again. */
    class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Stopped() {
            super("the server is being stopped", null, false, false);
        }
    }
}
