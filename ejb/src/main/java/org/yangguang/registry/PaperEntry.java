package org.yangguang.registry;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * 证照登记.
 *
 * @param title       e.g. 2025年度审计报告
 * @param certificate number on the paper, may be left out
 * @param expiresOn   last day on which it is valid; null for a licence without end only
 * @param document    number of the file, attached to the enterprise before
 */
public record PaperEntry(PaperKind kind, String title, String certificate, LocalDate issuedOn, LocalDate expiresOn, String document)
        implements Serializable {
}
