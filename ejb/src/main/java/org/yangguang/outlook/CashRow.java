package org.yangguang.outlook;

import java.io.Serializable;

/** A project's month in the cash calendar. */
public record CashRow(String project, String title, String programme, String programmeName, CashMonth month) implements Serializable {
}
