package org.yangguang.dispute;

import java.io.Serializable;

/**
 * Who is behind a 质疑函 or 投诉书 and how to be reached, as 财政部令第94号第十二条、第十八条 want it said; the name is the register's.
 *
 * @param address  通讯地址
 * @param postcode 邮编, six digits
 * @param contact  联系人
 * @param phone    联系电话
 */
public record LetterSender(String address, String postcode, String contact, String phone) implements Serializable {
}
