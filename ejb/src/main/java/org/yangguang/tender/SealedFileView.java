package org.yangguang.tender;

import java.io.Serializable;

/**
 * A sealed file as it lies with the server, by which the envelope names it.
 *
 * @param sha256 of the sealed bytes
 * @param length of the sealed bytes
 */
public record SealedFileView(String sha256, long length) implements Serializable {
}
