package org.yangguang.document;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.yangguang.secrecy.SecrecyLevel;

/**
 * A document attached to a record.
 *
 * @param number     opaque public number for links and the API
 * @param owner      number of the record it belongs to (SB, HT-…-M1, ZF …)
 * @param kind       what it is, a word of the owner's component, e.g. invoice
 * @param length     bytes
 * @param sha256     hexadecimal
 * @param uploadedBy user name
 * @param secrecy    密级: public or internal
 */
public record DocumentView(String number, String owner, String kind, String fileName, String mediaType, long length,
                           String sha256, String uploadedBy, String uploadedByName, LocalDateTime uploadedAt,
                           String organisation, SecrecyLevel secrecy) implements Serializable {
}
