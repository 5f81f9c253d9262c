package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDate;

/** The paper by which the purchaser has told the finance department, which alone may penalise the supplier (政府采购法第七十七条). */
public record RefusalReport(String documentNumber, LocalDate reportedOn, long version) implements Serializable {
}
