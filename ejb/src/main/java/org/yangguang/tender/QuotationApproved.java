package org.yangguang.tender;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * A purchase below the threshold of government procurement (限额以下自行采购) has been approved; the contract component
 * creates the draft under {@link #contractNumber()}. Fields as in {@link TenderAwarded}.
 */
public record QuotationApproved(String contractNumber, String procurementNumber, String applicationNumber,
                                String projectNumber, String title, String category, String supplier,
                                String supplierName, boolean small, Money price, List<PriceLine> items,
                                LocalDate approvedOn) {
}
