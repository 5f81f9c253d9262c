package org.yangguang.reports;

import java.util.List;

/**
 * A form of any stage.
 *
 * @param heading        e.g. 商务部专项资金项目立项审批单
 * @param documentNumber 文号 or the record's own number
 * @param note           beside the number, e.g. 第2次; null for none
 * @param entries        from top to bottom
 */
public record Form(String heading, String documentNumber, String note, List<Entry> entries, Imprint imprint) {
}
