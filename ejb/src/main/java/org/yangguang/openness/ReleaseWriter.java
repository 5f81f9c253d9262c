package org.yangguang.openness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.yangguang.acceptance.AcceptanceCertified;
import org.yangguang.calendar.CalendarService;
import org.yangguang.contract.ContractAmended;
import org.yangguang.contract.ContractSigned;
import org.yangguang.contract.ContractTerminated;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.payment.PaymentMade;
import org.yangguang.project.ProjectApproved;
import org.yangguang.project.ProjectReclassified;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.regulation.RegulationService;
import org.yangguang.secrecy.Posting;
import org.yangguang.secrecy.Publication;
import org.yangguang.secrecy.PublicationCleared;
import org.yangguang.secrecy.PublicationKind;
import org.yangguang.secrecy.SecrecyService;
import org.yangguang.shared.Money;
import org.yangguang.shared.Numbering;
import org.yangguang.shared.Sha256;
import org.yangguang.tender.Consortium;
import org.yangguang.tender.IntentionDeclared;
import org.yangguang.tender.QuotationApproved;
import org.yangguang.tender.RemedyCarriedOut;
import org.yangguang.tender.TenderAwarded;
import org.yangguang.tender.TenderNoticePublished;
import org.yangguang.workflow.ProjectMode;

/**
 * Proposes a release for each publishable act, in the act's own transaction, and writes it in that of its 保密审查: nothing
 * reaches the portal that a second person has not looked at, and no notice of a procurement that the designated outlet does not have
 * (财政部令第101号第八条). A tender notice has been through both before its agent publishes it, and so has a clarification.
 */
@ApplicationScoped
class ReleaseWriter {

    private static final int MOST_OF_A_PARTY = 200;
    private static final Set<ReleaseKind> OF_THE_AGENCY = EnumSet.of(ReleaseKind.UNSUCCESSFUL, ReleaseKind.TERMINATION, ReleaseKind.RESULT,
            ReleaseKind.AWARD, ReleaseKind.VOID_AWARD);
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
    private SecrecyService secrecy;

    @Inject
    private CalendarService calendar;

    @Inject
    private RegulationService regulations;

    @Inject
    private Clock clock;

    /** The project itself: cleared, it stands on the portal with the figures of the books. */
    void approved(@Observes ProjectApproved project) {
        secrecy.propose(new Publication(PublicationKind.PROJECT, project.projectNumber(), project.projectNumber(), project.title(), null,
                project.approvedAmount(), project.secrecy(), null, null, secrecy.viewPublicationDue()));
    }

    /** An internal project leaves the portal; one made public again is reviewed again. */
    void reclassified(@Observes ProjectReclassified project) {
        secrecy.reclassify(project.projectNumber(), project.secrecy());
        secrecy.withdraw(PublicationKind.PROJECT, project.projectNumber());
        secrecy.propose(new Publication(PublicationKind.PROJECT, project.projectNumber(), project.projectNumber(), project.title(), null,
                project.approvedAmount(), project.secrecy(), null, null, secrecy.viewPublicationDue()));
    }

    void noticePublished(@Observes TenderNoticePublished notice) {
        ReleaseKind kind = ReleaseKind.valueOf(notice.kind().toUpperCase(Locale.ROOT));
        boolean whole = notice.amount().equals(notice.budget());
        ObjectNode tender = JSON.createObjectNode().put("id", notice.procurementNumber()).put("title", notice.title())
                .put("status", switch (kind) {
                    case UNSUCCESSFUL -> whole ? "unsuccessful" : "active";
                    case TERMINATION -> "cancelled";
                    case RESULT -> "complete";
                    default -> "active";
                })
                .put("procurementMethod", "open");
        tender.set("value", value(notice.budget()));
        if (notice.closesAt() != null) {
            tender.putObject("tenderPeriod").put("startDate", moment(notice.publishedAt())).put("endDate", moment(notice.closesAt()));
        }
        if (notice.text() != null) {
            tender.putArray("amendments").addObject().put("id", notice.number()).put("date", moment(notice.publishedAt())).put("description", notice.text());
        }
        if (kind == ReleaseKind.TENDER || kind == ReleaseKind.CLARIFICATION) {
            PublicationKind reviewed = PublicationKind.valueOf(kind.name());
            secrecy.ensureCleared(reviewed, notice.number());
            publish(new Publication(reviewed, notice.number(), notice.projectNumber(), notice.title(), null, notice.amount(), null,
                    content("tender", tender), notice.closesAt(), null), notice.publishedAt(), secrecy.findPosting(reviewed, notice.number()));
        } else {
            propose(kind, notice.number(), notice.projectNumber(), notice.title(), null, notice.amount(), "tender", tender, days("AWD-01.announce"));
        }
    }

    /** What the ministry means to buy, before it does. */
    void intended(@Observes IntentionDeclared intention) {
        ObjectNode planning = JSON.createObjectNode().put("rationale", intention.need());
        planning.putObject("budget").set("amount", value(intention.amount()));
        planning.putArray("milestones").addObject().put("id", intention.number()).put("title", "预计采购时间").put("status", "scheduled")
                .put("dueDate", start(intention.month()));
        propose(ReleaseKind.INTENTION, intention.number(), intention.projectNumber(), intention.title(), null, intention.amount(), "planning",
                planning, intention.dueOn());
    }

    void awarded(@Observes TenderAwarded award) {
        award(award.contractNumber(), award.projectNumber(), award.title(), award.supplier(), award.supplierName(), award.consortium(), award.price());
    }

    /** What has been announced is announced as void; what still waited for its review is not announced at all. */
    void remedied(@Observes RemedyCarriedOut remedy) {
        for (String contract : remedy.contracts()) {
            if (releases.isPublished(ReleaseKind.AWARD, contract)) {
                propose(ReleaseKind.VOID_AWARD, contract, remedy.projectNumber(), remedy.title(), releases.partyOf(ReleaseKind.AWARD, contract), null, "awards",
                        JSON.createObjectNode().put("id", contract).put("title", remedy.title()).put("status", "cancelled"), days("AWD-01.announce"));
            } else {
                secrecy.withdraw(PublicationKind.AWARD, contract);
            }
            if (releases.isPublished(ReleaseKind.CONTRACT, contract)) {
                propose(ReleaseKind.VOID_CONTRACT, contract, remedy.projectNumber(), remedy.title(), releases.partyOf(ReleaseKind.CONTRACT, contract), null, "contracts",
                        JSON.createObjectNode().put("id", contract).put("awardID", contract).put("title", remedy.title()).put("status", "cancelled"),
                        days("CON-02.publish"));
            } else {
                secrecy.withdraw(PublicationKind.CONTRACT, contract);
            }
        }
    }

    /** A contract that was in force has ended before its time; its own notice goes on to its review, because it was concluded. */
    void contractTerminated(@Observes ContractTerminated contract) {
        propose(ReleaseKind.VOID_CONTRACT, contract.contract(), contract.projectNumber(), contract.title(), null, null, "contracts",
                JSON.createObjectNode().put("id", contract.contract()).put("awardID", contract.contract()).put("title", contract.title())
                        .put("description", contract.reason()).put("status", "terminated"), days("CON-02.publish"));
    }

    void quotationApproved(@Observes QuotationApproved award) {
        award(award.contractNumber(), award.projectNumber(), award.title(), award.supplier(), award.supplierName(), null, award.price());
    }

    void contractSigned(@Observes ContractSigned contract) {
        ObjectNode signed = JSON.createObjectNode().put("id", contract.contract()).put("awardID", contract.contract())
                .put("title", contract.title()).put("status", "active").put("dateSigned", start(contract.signedOn()));
        signed.set("value", value(contract.value()));
        propose(ReleaseKind.CONTRACT, contract.contract(), contract.projectNumber(), contract.title(), together(contract.supplierName(), contract.partners()),
                contract.value(), "contracts", signed, days("CON-02.publish"));
    }

    void contractAmended(@Observes ContractAmended amendment) {
        String title = projects.project(amendment.projectNumber()).title();
        ObjectNode contract = JSON.createObjectNode().put("id", amendment.contract()).put("awardID", amendment.contract()).put("status", "active");
        contract.set("value", value(amendment.value()));
        contract.putArray("amendments").addObject().put("id", amendment.amendment()).put("date", start(amendment.agreedOn()));
        propose(ReleaseKind.AMENDMENT, amendment.amendment(), amendment.projectNumber(), title, null, amendment.amount(),
                "contracts", contract, days("CON-02.publish"));
    }

    void paymentMade(@Observes PaymentMade payment) {
        String payee = identity.findOrganisation(payment.supplier()).map(OrganisationView::name).orElse(payment.supplier());
        ObjectNode contract = JSON.createObjectNode().put("id", payment.contract()).put("awardID", payment.contract()).put("status", "active");
        ObjectNode transaction = contract.putObject("implementation").putArray("transactions").addObject().put("id", payment.number())
                .put("date", start(payment.paidOn()));
        transaction.set("value", value(payment.amount()));
        transaction.putObject("payee").put("id", payment.supplier()).put("name", payee);
        propose(ReleaseKind.PAYMENT, payment.number(), payment.project(), projects.project(payment.project()).title(), payee,
                payment.amount(), "contracts", contract, secrecy.viewPublicationDue());
    }

    void accepted(@Observes AcceptanceCertified acceptance) {
        ObjectNode planning = JSON.createObjectNode();
        planning.putArray("milestones").addObject().put("id", acceptance.certificate()).put("title", "项目验收").put("status", "met")
                .put("dateMet", start(acceptance.certifiedOn()));
        propose(ReleaseKind.ACCEPTANCE, acceptance.certificate(), acceptance.projectNumber(), acceptance.title(), null, null,
                "planning", planning, secrecy.viewPublicationDue());
    }

    private String start(LocalDate day) {
        return moment(day.atStartOfDay());
    }

    private String moment(LocalDateTime at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(clock.getZone()));
    }

    private void award(String contract, String project, String title, String supplier, String supplierName, Consortium consortium, Money price) {
        ObjectNode award = JSON.createObjectNode().put("id", contract).put("title", title).put("status", "active");
        award.set("value", value(price));
        ArrayNode suppliers = award.putArray("suppliers");
        suppliers.addObject().put("id", supplier).put("name", supplierName);
        if (consortium != null) {
            consortium.partners().forEach(p -> suppliers.addObject().put("id", p.creditCode()).put("name", p.name()));
        }
        propose(ReleaseKind.AWARD, contract, project, title, together(supplierName, consortium == null ? null : consortium.names()), price, "awards", award, days("AWD-01.announce"));
    }

    /** All who have won together; where the column ends before their names do, the list of suppliers says the rest. */
    private static String together(String leader, String partners) {
        String all = partners == null ? leader : leader + "、" + partners;
        return all.length() <= MOST_OF_A_PARTY ? all : all.substring(0, MOST_OF_A_PARTY - 1) + "…";
    }

    private static ObjectNode value(Money amount) {
        return JSON.createObjectNode().put("amount", amount.yuan()).put("currency", "CNY");
    }

    private LocalDateTime days(String parameter) {
        return calendar.dueIn(regulations.asOf(LocalDate.now(clock)).count(parameter));
    }

    private void propose(ReleaseKind kind, String subject, String project, String title, String party, Money amount, String section,
                         ObjectNode content, LocalDateTime due) {
        ProjectView of = projects.project(project);
        secrecy.propose(new Publication(PublicationKind.valueOf(kind.name()), subject, project, title, party, amount, of.secrecy(), content(section, content),
                null, due, of.mode() == ProjectMode.PROCUREMENT, OF_THE_AGENCY.contains(kind) ? of.agency() : null));
    }

    /** It may stand here: now it is published, under the moment of the publication. */
    void cleared(@Observes PublicationCleared cleared) {
        if (cleared.publication().content() != null) {
            publish(cleared.publication(), cleared.at(), cleared.posting());
        }
    }

    /** The part of the release that says what happened, as it waits for its review. */
    private static String content(String section, ObjectNode content) {
        ObjectNode part = JSON.createObjectNode();
        if (section.equals("awards") || section.equals("contracts")) {
            part.putArray(section).add(content);
        } else {
            part.set(section, content);
        }
        return text(part);
    }

    private void publish(Publication publication, LocalDateTime at, Posting posting) {
        ReleaseKind kind = ReleaseKind.valueOf(publication.kind().name());
        if (releases.isPublished(kind, publication.subject())) {
            return;
        }
        String number = numbering.next("GG");
        ObjectNode release = JSON.createObjectNode().put("ocid", "yangguang-" + publication.projectNumber()).put("id", number)
                .put("date", moment(at)).put("language", "zh")
                .put("initiationType", "tender");
        release.putArray("tag").add(kind.tag());
        try {
            release.setAll((ObjectNode) JSON.readTree(publication.content()));
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
        if (posting != null) {
            document(kind, release, number, posting);
        }
        String body = text(release);
        releases.add(new Release(new ReleaseView(number, kind, publication.subject(), publication.projectNumber(), publication.title(),
                publication.party(), publication.amount(), at, publication.closesAt(), false, posting, body, Sha256.hex(body))));
    }

    /** Where it stands first is a document of what it announces. */
    private void document(ReleaseKind kind, ObjectNode release, String number, Posting posting) {
        JsonNode announced = release.has("tender") ? release.get("tender") : release.has("awards") ? release.get("awards").get(0) : release.get("contracts").get(0);
        ((ObjectNode) announced).putArray("documents").addObject().put("id", number).put("documentType", kind.documentType()).put("title", posting.outlet())
                .put(posting.address() ? "url" : "description", posting.reference()).put("datePublished", moment(posting.publishedAt()));
    }

    private static String text(ObjectNode json) {
        try {
            return JSON.writeValueAsString(json);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }
}
