package org.yangguang.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** An enterprise as everyone with a business reason sees it; {@code debarments} newest first. */
public record EnterpriseView(String organisation, String creditCode, String name, EnterpriseScale scale,
                             String legalPerson, String contact, String phone, String region, String bankName,
                             String bankAccount, LocalDate registeredOn, List<Debarred> debarments, long version)
        implements Serializable {

    /** 禁止参加政府采购活动: from and until are both inside; publishedAt null until its publication has been reviewed. */
    public record Debarred(LocalDate from, LocalDate until, String ground, String decision, LocalDateTime publishedAt) implements Serializable {

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    public boolean debarredOn(LocalDate day) {
        return debarments.stream().anyMatch(d -> d.holdsOn(day));
    }

    public EnterpriseEntry entry() {
        return new EnterpriseEntry(organisation, creditCode, name, scale, legalPerson, contact, phone, region, bankName,
                bankAccount, version);
    }
}
