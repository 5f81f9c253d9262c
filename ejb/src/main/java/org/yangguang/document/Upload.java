package org.yangguang.document;

import java.io.InputStream;
import org.yangguang.secrecy.SecrecyLevel;

/**
 * A file on its way in: from a page's upload or an API's multipart body.
 *
 * @param fileName the user's name of it; its ending must fit the content
 * @param content  read once, streamed in 1 MiB chunks, never wholly in memory
 * @param secrecy  密级 as the sender chose it; null for what its kind and its project say
 */
public record Upload(String kind, String fileName, InputStream content, SecrecyLevel secrecy) {

    /** Of the level that its kind and its project say. */
    public Upload(String kind, String fileName, InputStream content) {
        this(kind, fileName, content, null);
    }
}
