package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDateTime;

/** An objection on the record of the opening. */
public record ObjectionView(String supplier, String supplierName, String text, LocalDateTime raisedAt) implements Serializable {
}
