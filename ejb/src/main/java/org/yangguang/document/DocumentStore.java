package org.yangguang.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Where the bytes lie; the one adapter today is {@link DatabaseDocumentStore}. Works in the caller's transaction. */
interface DocumentStore {

    /** Keeps the file's bytes unless the same are there already. */
    DocumentContent keep(Path file, String sha256, long length) throws IOException;

    /** Copies a content, one chunk in memory at a time. */
    void copy(Long contentId, OutputStream out) throws IOException;
}
