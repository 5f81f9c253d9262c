/**
 * 参数: thresholds, periods and percentages with the dates from and to which they are in force, and the article they
 * rest on. The law is chosen by the date of the act, never by today.
 */
@BusinessComponent(mayUse = "calendar")
package org.yangguang.regulation;

import org.yangguang.shared.BusinessComponent;
