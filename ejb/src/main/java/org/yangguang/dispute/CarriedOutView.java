package org.yangguang.dispute;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;
import org.yangguang.tender.Remedy;

/** What has followed of an upheld challenge or complaint; damage and who bears it of a liability alone. */
public record CarriedOutView(Remedy remedy, boolean newCommittee, Money damage, String liable, LocalDateTime at) implements Serializable {
}
