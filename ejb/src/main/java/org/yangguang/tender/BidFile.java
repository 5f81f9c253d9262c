package org.yangguang.tender;

import java.io.Serializable;

/**
 * A file of a bid as its technical part names it; what it holds lies sealed beside the envelope and is decrypted when it
 * is read.
 *
 * @param length in bytes, of the file as it was before it was sealed
 * @param sha256 of the sealed bytes, by which the envelope names it
 * @param key    of AES-256, in Base64
 */
public record BidFile(String name, long length, String sha256, String key) implements Serializable {

    /** Without what turns or hides its name: it stands on pages and in headers. */
    BidFile named() {
        return new BidFile(name.codePoints().filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .map(c -> c == '/' || c == '\\' ? '_' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip(), length, sha256, key);
    }
}
