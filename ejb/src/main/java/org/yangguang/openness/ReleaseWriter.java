package org.yangguang.openness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Locale;
import org.yangguang.shared.Money;
import org.yangguang.shared.Numbering;
import org.yangguang.tender.QuotationApproved;
import org.yangguang.tender.TenderAwarded;
import org.yangguang.tender.TenderNoticePublished;

/** Writes a release for each publishable act, in the act's own transaction: both stand or neither. */
@ApplicationScoped
class ReleaseWriter {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    private ReleaseRepository releases;

    @Inject
    private Numbering numbering;

    @Inject
    private Clock clock;

    void noticePublished(@Observes TenderNoticePublished notice) {
        ReleaseKind kind = ReleaseKind.valueOf(notice.kind().toUpperCase(Locale.ROOT));
        ObjectNode tender = JSON.createObjectNode().put("id", notice.procurementNumber()).put("title", notice.title())
                .put("status", kind == ReleaseKind.UNSUCCESSFUL ? "unsuccessful" : kind == ReleaseKind.RESULT ? "complete" : "active")
                .put("procurementMethod", "open");
        publish(kind, notice.number(), notice.projectNumber(), notice.title(), null, null, notice.publishedAt(), "tender", tender);
    }

    void awarded(@Observes TenderAwarded award) {
        award(award.contractNumber(), award.projectNumber(), award.title(), award.supplier(), award.supplierName(), award.price());
    }

    void quotationApproved(@Observes QuotationApproved award) {
        award(award.contractNumber(), award.projectNumber(), award.title(), award.supplier(), award.supplierName(), award.price());
    }

    private void award(String contract, String project, String title, String supplier, String supplierName, Money price) {
        ObjectNode award = JSON.createObjectNode().put("id", contract).put("title", title).put("status", "active");
        award.set("value", value(price));
        award.putArray("suppliers").addObject().put("id", supplier).put("name", supplierName);
        publish(ReleaseKind.AWARD, contract, project, title, supplierName, price, LocalDateTime.now(clock), "awards", award);
    }

    private static ObjectNode value(Money amount) {
        return JSON.createObjectNode().put("amount", amount.yuan()).put("currency", "CNY");
    }

    private void publish(ReleaseKind kind, String subject, String project, String title, String party, Money amount,
                         LocalDateTime at, String section, ObjectNode content) {
        if (releases.isPublished(kind, subject)) {
            return;
        }
        String number = numbering.next("GG");
        ObjectNode release = JSON.createObjectNode().put("ocid", "yangguang-" + project).put("id", number)
                .put("date", at.atZone(clock.getZone()).toOffsetDateTime().toString()).put("language", "zh")
                .put("initiationType", "tender");
        release.putArray("tag").add(kind.tag());
        if (section.endsWith("s")) {
            release.putArray(section).add(content);
        } else {
            release.set(section, content);
        }
        try {
            String body = JSON.writeValueAsString(release);
            releases.add(new Release(new ReleaseView(number, kind, subject, project, title, party, amount, at, body, digest(body))));
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
