package org.yangguang.acceptance;

import java.time.LocalDate;

/** The certificate of acceptance has been issued; the final instalments are due. */
public record AcceptanceCertified(String certificate, String applicationNumber, String projectNumber, String title,
                                  LocalDate certifiedOn) {
}
