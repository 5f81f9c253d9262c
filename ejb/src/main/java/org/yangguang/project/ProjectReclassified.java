package org.yangguang.project;

import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.shared.Money;

/** An approved project has another 密级 now. */
public record ProjectReclassified(String projectNumber, String title, Money approvedAmount, SecrecyLevel secrecy) {
}
