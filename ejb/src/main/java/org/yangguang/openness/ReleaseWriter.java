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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import org.yangguang.acceptance.AcceptanceCertified;
import org.yangguang.contract.ContractAmended;
import org.yangguang.contract.ContractSigned;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.payment.PaymentMade;
import org.yangguang.project.ProjectService;
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
    private ProjectService projects;

    @Inject
    private IdentityService identity;

    @Inject
    private Clock clock;

    void noticePublished(@Observes TenderNoticePublished notice) {
        ReleaseKind kind = ReleaseKind.valueOf(notice.kind().toUpperCase(Locale.ROOT));
        boolean whole = notice.amount().equals(notice.budget());
        ObjectNode tender = JSON.createObjectNode().put("id", notice.procurementNumber()).put("title", notice.title())
                .put("status", kind == ReleaseKind.UNSUCCESSFUL && whole ? "unsuccessful" : kind == ReleaseKind.RESULT ? "complete" : "active")
                .put("procurementMethod", "open");
        tender.set("value", value(notice.budget()));
        if (notice.closesAt() != null) {
            tender.putObject("tenderPeriod").put("startDate", moment(notice.publishedAt())).put("endDate", moment(notice.closesAt()));
        }
        publish(kind, notice.number(), notice.projectNumber(), notice.title(), null, notice.amount(), notice.publishedAt(), "tender", tender,
                notice.closesAt());
    }

    void awarded(@Observes TenderAwarded award) {
        award(award.contractNumber(), award.projectNumber(), award.title(), award.supplier(), award.supplierName(), award.price());
    }

    void quotationApproved(@Observes QuotationApproved award) {
        award(award.contractNumber(), award.projectNumber(), award.title(), award.supplier(), award.supplierName(), award.price());
    }

    void contractSigned(@Observes ContractSigned contract) {
        ObjectNode signed = JSON.createObjectNode().put("id", contract.contract()).put("awardID", contract.contract())
                .put("title", contract.title()).put("status", "active").put("dateSigned", start(contract.signedOn()));
        signed.set("value", value(contract.value()));
        publish(ReleaseKind.CONTRACT, contract.contract(), contract.projectNumber(), contract.title(), contract.supplierName(),
                contract.value(), LocalDateTime.now(clock), "contracts", signed);
    }

    void contractAmended(@Observes ContractAmended amendment) {
        String title = projects.project(amendment.projectNumber()).title();
        ObjectNode contract = JSON.createObjectNode().put("id", amendment.contract()).put("awardID", amendment.contract()).put("status", "active");
        contract.set("value", value(amendment.value()));
        contract.putArray("amendments").addObject().put("id", amendment.amendment()).put("date", start(amendment.agreedOn()));
        publish(ReleaseKind.AMENDMENT, amendment.amendment(), amendment.projectNumber(), title, null, amendment.amount(),
                LocalDateTime.now(clock), "contracts", contract);
    }

    void paymentMade(@Observes PaymentMade payment) {
        String payee = identity.findOrganisation(payment.supplier()).map(OrganisationView::name).orElse(payment.supplier());
        ObjectNode contract = JSON.createObjectNode().put("id", payment.contract()).put("awardID", payment.contract()).put("status", "active");
        ObjectNode transaction = contract.putObject("implementation").putArray("transactions").addObject().put("id", payment.number())
                .put("date", start(payment.paidOn()));
        transaction.set("value", value(payment.amount()));
        transaction.putObject("payee").put("id", payment.supplier()).put("name", payee);
        publish(ReleaseKind.PAYMENT, payment.number(), payment.project(), projects.project(payment.project()).title(), payee,
                payment.amount(), LocalDateTime.now(clock), "contracts", contract);
    }

    void accepted(@Observes AcceptanceCertified acceptance) {
        ObjectNode planning = JSON.createObjectNode();
        planning.putArray("milestones").addObject().put("id", acceptance.certificate()).put("title", "项目验收").put("status", "met")
                .put("dateMet", start(acceptance.certifiedOn()));
        publish(ReleaseKind.ACCEPTANCE, acceptance.certificate(), acceptance.projectNumber(), acceptance.title(), null, null,
                LocalDateTime.now(clock), "planning", planning);
    }

    private String start(LocalDate day) {
        return moment(day.atStartOfDay());
    }

    private String moment(LocalDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(clock.getZone()));
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
        publish(kind, subject, project, title, party, amount, at, section, content, null);
    }

    private void publish(ReleaseKind kind, String subject, String project, String title, String party, Money amount,
                         LocalDateTime at, String section, ObjectNode content, LocalDateTime closesAt) {
        if (releases.isPublished(kind, subject)) {
            return;
        }
        String number = numbering.next("GG");
        ObjectNode release = JSON.createObjectNode().put("ocid", "yangguang-" + project).put("id", number)
                .put("date", moment(at)).put("language", "zh")
                .put("initiationType", "tender");
        release.putArray("tag").add(kind.tag());
        if (section.equals("awards") || section.equals("contracts")) {
            release.putArray(section).add(content);
        } else {
            release.set(section, content);
        }
        try {
            String body = JSON.writeValueAsString(release);
            releases.add(new Release(new ReleaseView(number, kind, subject, project, title, party, amount, at, closesAt, body, digest(body))));
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
