package org.yangguang.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yangguang.acceptance.AcceptanceItemView;
import org.yangguang.acceptance.AcceptanceService;
import org.yangguang.acceptance.AcceptanceView;
import org.yangguang.acceptance.HandoverItemView;
import org.yangguang.appraisal.AppraisalService;
import org.yangguang.appraisal.AppraisalView;
import org.yangguang.contract.ContractService;
import org.yangguang.implementation.DeliveryView;
import org.yangguang.implementation.ImplementationService;
import org.yangguang.project.ProjectView;
import org.yangguang.reports.ProjectRecord;
import org.yangguang.tender.BidView;
import org.yangguang.tender.PurchaseView;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderView;

/** What a project's whole record has beside the ledgers: appraisal, bids, milestones, acceptance, in the official words. */
@Dependent
class ArchiveRows {

    @Inject
    private FormParts parts;
    @Inject
    private AppraisalService appraisals;
    @Inject
    private TenderRegisterService tenders;
    @Inject
    private ContractService contracts;
    @Inject
    private ImplementationService implementation;
    @Inject
    private AcceptanceService acceptances;

    /** Each expert's word, then what was concluded. */
    List<ProjectRecord.Appraised> appraisal(ProjectView project) {
        List<ProjectRecord.Appraised> rows = new ArrayList<>();
        appraisals.findAppraisal(project.applicationNumber()).ifPresent(appraisal -> {
            appraisal.opinions().forEach(o -> rows.add(new ProjectRecord.Appraised(appraisal.number(), o.round(), o.expertName(),
                    FormTexts.of("appraisal.opinionStatus." + o.status().word()), o.foresight(), o.science(), o.practicality(), o.system(), o.total(),
                    o.advice() == null ? null : FormTexts.of("appraisal.outcome." + o.advice().outcome()),
                    o.remarks() == null ? o.recusalGround() : o.remarks(), o.givenAt())));
            if (appraisal.conclusion() != null) {
                rows.add(conclusion(appraisal));
            }
        });
        return rows;
    }

    private ProjectRecord.Appraised conclusion(AppraisalView appraisal) {
        return new ProjectRecord.Appraised(appraisal.number(), appraisal.round(), parts.person(appraisal.concludedBy()), "论证结论", null, null, null, null,
                appraisal.average(), FormTexts.of("appraisal.outcome." + appraisal.conclusion().outcome()), appraisal.conclusionText(), appraisal.concludedAt());
    }

    /** The bids of all rounds, the newest round first, or the quotations that were asked for. */
    List<ProjectRecord.Offered> offers(ProjectView project) {
        List<ProjectRecord.Offered> rows = new ArrayList<>();
        Optional<TenderView> round = tenders.findTender(project.applicationNumber());
        while (round.isPresent()) {
            TenderView tender = round.get();
            if (tender.bids().isEmpty()) {
                rows.add(offered(tender, null));
            }
            tender.bids().forEach(bid -> rows.add(offered(tender, bid)));
            round = Optional.ofNullable(tender.previous()).map(tenders::viewTender);
        }
        tenders.findPurchase(project.applicationNumber()).ifPresent(purchase -> purchase.offers().forEach(o -> rows.add(quoted(purchase, o))));
        return rows;
    }

    private static ProjectRecord.Offered offered(TenderView tender, BidView bid) {
        String procedure = tender.procedure().nameZh();
        String status = FormTexts.of("tender.status." + tender.status().word());
        return bid == null ? new ProjectRecord.Offered(tender.number(), procedure, status, null, null, null, null, null, null, null, null, null, null, null, null, null, null)
                : new ProjectRecord.Offered(tender.number(), procedure, status, bid.lot(), bid.number(), bid.supplierName(),
                        FormTexts.of("tender.bidStatus." + bid.status().word()), bid.submittedAt(), LedgerRows.yuan(bid.listedPrice()),
                        LedgerRows.yuan(bid.finalPrice()), LedgerRows.yuan(bid.adjustedPrice()), bid.priceScore(), bid.technicalScore(), bid.totalScore(),
                        bid.place(), bid.ground(), bid.sha256());
    }

    private static ProjectRecord.Offered quoted(PurchaseView purchase, PurchaseView.Offer offer) {
        return new ProjectRecord.Offered(purchase.number(), "询比价", FormTexts.of("tender.status." + purchase.status().word()), null, null, offer.supplierName(),
                offer.supplier().equals(purchase.chosen()) ? FormTexts.of("tender.bidStatus.awarded") : null, offer.quotedOn().atStartOfDay(),
                LedgerRows.yuan(offer.price()), null, null, null, null, null, null, null, null);
    }

    List<ProjectRecord.Milestone> milestones(ProjectView project) {
        return contracts.contractsOfApplication(project.applicationNumber()).stream().flatMap(c -> implementation.deliveries(c.number()).stream())
                .map(ArchiveRows::milestone).toList();
    }

    private static ProjectRecord.Milestone milestone(DeliveryView d) {
        return new ProjectRecord.Milestone(d.number(), d.supplierName(), d.name(), d.deliverables(), LedgerRows.yuan(d.instalment()),
                FormTexts.of("implementation.status." + d.status().word()), d.dueOn(), d.submittedOn(), d.lateDays(), d.lateReason(), d.checkedOn(),
                d.checkOpinion(), d.acceptedOn(), d.acceptOpinion(), d.returns());
    }

    /** The checklist as it was inspected, then what was handed over. */
    List<ProjectRecord.Accepted> acceptance(ProjectView project) {
        return acceptances.findAcceptance(project.applicationNumber()).stream().flatMap(a -> Stream.concat(
                a.items().stream().map(item -> inspected(a, item)), a.handover().stream().map(line -> handedOver(a, line)))).toList();
    }

    private static ProjectRecord.Accepted inspected(AcceptanceView acceptance, AcceptanceItemView item) {
        return new ProjectRecord.Accepted(acceptance.number(), "验收内容", item.name(), item.criterion(),
                item.passed() == null ? null : item.passed() ? "合格" : "不合格", null, item.remark(), acceptance.inspectedOn());
    }

    private static ProjectRecord.Accepted handedOver(AcceptanceView acceptance, HandoverItemView line) {
        return new ProjectRecord.Accepted(acceptance.number(), line.asset() ? "资产移交" : "档案移交", line.name(), line.code(), String.valueOf(line.quantity()),
                LedgerRows.yuan(line.amount()), line.remark(), acceptance.handedOverOn());
    }
}
