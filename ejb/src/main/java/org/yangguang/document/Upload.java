package org.yangguang.document;

import java.io.InputStream;

/**
 * A file on its way in: from a page's upload or an API's multipart body.
 *
 * @param fileName the user's name of it; its ending must fit the content
 * @param content  read once, streamed in 1 MiB chunks, never wholly in memory
 */
public record Upload(String kind, String fileName, InputStream content) {
}
