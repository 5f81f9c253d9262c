package org.yangguang.tender;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * A mark that lies far from those of the other members (畸高、畸低); nothing here tells what the others gave.
 *
 * @param criterion  position of the item, from 0
 * @param most       points of the item
 * @param remark     what the member noted when marking
 * @param reason     the member's written reason, null as long as it is missing
 * @param reasonedAt when it was given
 */
public record FarMarkView(String tender, String title, String bid, String supplierName, int criterion, String item,
                          BigDecimal most, String member, String memberName, BigDecimal mark, String remark, String reason,
                          LocalDateTime reasonedAt) implements Serializable {
}
