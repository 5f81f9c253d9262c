package org.yangguang.project;

import org.yangguang.shared.Money;

/** A proposal has become a project with a number. */
public record ProjectApproved(String applicationNumber, String projectNumber, String title, Money approvedAmount) {
}
