package org.yangguang.secrecy;

import java.io.Serializable;

/**
 * What the queue is searched by; each part may be null.
 *
 * @param text part of title, project or number
 */
public record ReviewFilter(ReviewStatus status, PublicationKind kind, String text) implements Serializable {
}
