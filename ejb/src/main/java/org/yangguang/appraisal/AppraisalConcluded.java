package org.yangguang.appraisal;

import java.math.BigDecimal;

/** An appraisal has been concluded; after 不通过 the project ends, after 修改后通过 its budget is prepared anew. */
public record AppraisalConcluded(String number, String applicationNumber, String projectNumber, Conclusion conclusion,
                                 BigDecimal average, String opinion) {
}
