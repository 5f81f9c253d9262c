package org.yangguang.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.project.ProjectService;
import org.yangguang.reports.Entry;
import org.yangguang.reports.Fact;
import org.yangguang.reports.Forms;
import org.yangguang.reports.Table;
import org.yangguang.reports.Table.Layout;
import org.yangguang.shared.Capitals;
import org.yangguang.shared.NotFound;
import org.yangguang.tender.BidContent;
import org.yangguang.tender.BidStatus;
import org.yangguang.tender.BidView;
import org.yangguang.tender.Consortium;
import org.yangguang.tender.LotView;
import org.yangguang.tender.PlanEntry;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderView;
import org.yangguang.tender.TermsEntry;
import org.yangguang.tender.TermsService;

/** The forms of a tender: what its document says, what was read out. Their doors are in {@link FormsService}. */
@Dependent
class TenderForms {

    /** Digits of a bid's hash that fit into a cell and still tell bids apart. */
    private static final int FINGERPRINT = 10;
    private static final Set<Role> READERS = Set.of(Role.PROJECT_OFFICER, Role.DIVISION_HEAD, Role.AUDITOR);

    @Inject
    private FormParts parts;
    @Inject
    private ProjectService projects;
    @Inject
    private TenderRegisterService tenders;
    @Inject
    private TermsService terms;
    @Inject
    private CurrentActor actor;

    PrintedPaper document(String number) {
        TenderView tender = tender(number);
        if (tender.publishedAt() == null) {
            throw new NotFound("tender", number);
        }
        PlanEntry plan = tender.plan();
        List<Entry> entries = new ArrayList<>();
        entries.add(Fact.of("项目名称", tender.title()));
        entries.add(Fact.pair("采购编号", tender.number(), "项目编号", tender.projectNumber()));
        entries.add(Fact.pair("采购人", tender.buyerName(), "代理机构", tender.agencyName()));
        entries.add(Fact.pair("采购方式", tender.procedure().nameZh(), "品目", FormParts.code(FormTexts.of("tender.category." + plan.category()), plan.catalogueCode())));
        entries.add(Fact.pair("发布时间", minute(tender.publishedAt()), "招标轮次", "第" + tender.round() + "次"));
        entries.add(Fact.pair("文件发售\n截止", Forms.day(plan.documentsUntil()), "投标截止", minute(plan.bidDeadline())));
        entries.add(Fact.pair("开标地点", plan.place(), "投标保证金", plan.bond() == null || plan.bond().isZero() ? "不收取" : FormParts.yuan(plan.bond()) + " 元"));
        entries.add(Fact.of("采购政策", plan.reserved() ? "专门面向中小企业采购，不再执行价格扣除"
                : "小微企业价格扣除 " + FormParts.number(plan.smallRate()) + "%，联合体或者分包 " + FormParts.number(plan.consortiumRate()) + "%"));
        entries.add(Fact.of("联合体投标", plan.consortia() == null ? "未载明" : plan.consortia() ? "接受" : "不接受"));
        tender.lots().forEach(lot -> entries.add(Fact.of("第" + lot.lot() + "包", lot.name() + "　预算 " + FormParts.yuan(lot.budget()) + " 元　最高限价 "
                + FormParts.yuan(lot.ceiling()) + " 元" + (lot.coreProduct() == null ? "" : "　核心产品 " + lot.coreProduct()))));
        entries.add(Fact.of("采购需求", plan.requirement()));
        entries.add(Fact.of("资格要求", numbered(plan.qualifications())));
        if (plan.criteria().isEmpty()) {
            entries.add(Fact.of("评审办法", FormTexts.of("tender.scoring.price")));
        } else {
            entries.add(new Table(Layout.INDICATOR, "评审因素（价格分值 " + FormParts.number(plan.priceWeight()) + " 分）", List.of("因素", "评审标准", "类别", "分值"),
                    plan.criteria().stream().map(c -> Arrays.asList(c.name(), c.standard(), FormTexts.of("tender.kind." + c.kind().word()),
                            FormParts.number(c.weight()))).toList(), null));
        }
        entries.addAll(terms(terms.viewOfferedTerms(tender.number())));
        return parts.print("document-" + tender.number(), "采购文件主要内容", tender.number(), null, entries);
    }

    /** 拟签订的合同文本 and 履约验收方案, under their own heads; a purchase of before had none. */
    private static List<Entry> terms(TermsEntry said) {
        List<Entry> entries = new ArrayList<>();
        if (said.clauses().isEmpty()) {
            return entries;
        }
        entries.add(Fact.of("合同文本", FormTexts.of("tender.terms.contract.note")));
        entries.addAll(clauses(said, false));
        entries.add(Fact.pair("付款期限", days(said.paymentDays()), "履约保证金", said.securityPercent() == null ? "不收取"
                : "合同金额的 " + FormParts.number(said.securityPercent()) + "%"));
        List<TermsEntry.Instalment> instalments = said.instalments();
        entries.add(new Table(Layout.INDICATOR, "付款进度", List.of("期次", "里程碑", "款项", "比例"), IntStream.range(0, instalments.size())
                .mapToObj(i -> Arrays.asList("第" + (i + 1) + "期", instalments.get(i).milestone(),
                        instalments.get(i).advance() ? FormTexts.of("tender.terms.advance") : null, FormParts.number(instalments.get(i).percent()) + "%")).toList(), null));
        entries.add(Fact.of("验收方案", FormTexts.of("tender.terms.acceptance.note")));
        entries.addAll(clauses(said, true));
        entries.add(Fact.pair("验收期限", days(said.acceptanceDays()), "服务对象\n参与验收", said.usersTakePart() ? "是" : "否"));
        return entries;
    }

    private static List<Entry> clauses(TermsEntry said, boolean acceptance) {
        return said.clauses().stream().filter(c -> c.kind().isAcceptance() == acceptance)
                .<Entry>map(c -> Fact.of(FormTexts.of("tender.clause." + c.kind().word()), c.text())).toList();
    }

    private static String days(Integer days) {
        return days == null ? null : days + "日";
    }

    private static String numbered(List<String> lines) {
        return IntStream.range(0, lines.size()).mapToObj(i -> i + 1 + ". " + lines.get(i)).collect(Collectors.joining("\n"));
    }

    PrintedPaper openingRecord(String number) {
        TenderView tender = tender(number);
        if (tender.openedAt() == null) {
            throw new NotFound("opening", number);
        }
        List<Entry> entries = new ArrayList<>();
        entries.add(Fact.of("项目名称", tender.title()));
        entries.add(Fact.pair("采购编号", tender.number(), "项目编号", tender.projectNumber()));
        entries.add(Fact.pair("采购人", tender.buyerName(), "代理机构", tender.agencyName()));
        entries.add(Fact.pair("采购方式", tender.procedure().nameZh(), "开标地点", tender.plan().place()));
        entries.add(Fact.pair("投标截止", minute(tender.plan().bidDeadline()), "开标时间", minute(tender.openedAt())));
        entries.add(Fact.pair("投标家数", tender.bidders() + "家", "招标轮次", "第" + tender.round() + "次"));
        for (LotView lot : tender.lots()) {
            List<BidView> read = tender.bidsOf(lot.lot()).stream().filter(b -> b.listedPrice() != null || b.status() == BidStatus.INVALID).toList();
            entries.add(new Table(Layout.BID, "第" + lot.lot() + "包　" + lot.name() + "　最高限价 " + FormParts.yuan(lot.ceiling()) + " 元",
                    List.of("投标编号", "投标人", "送达时间", "开标报价（元）", "文件指纹"), read.stream().map(TenderForms::bid).toList(), null));
            read.stream().filter(b -> b.consortium() != null).forEach(b -> entries.add(Fact.of("联合体", b.number() + "　" + together(tender, b))));
            if (lot.failedGround() != null) {
                entries.add(Fact.of("废标", "第" + lot.lot() + "包按 " + lot.failedGround() + " 废标。"));
            }
        }
        if (!tender.openers().isEmpty()) {
            entries.add(Fact.of("开标人员", tender.openers().stream().filter(o -> o.givenAt() != null).map(o -> o.displayName() + " " + minute(o.givenAt()))
                    .collect(Collectors.joining("；"))));
        }
        entries.add(Fact.of("到场情况", tender.openingRecord()));
        entries.add(Fact.of("开标异议", tender.objections().isEmpty() ? "无" : tender.objections().stream()
                .map(o -> o.supplierName() + "（" + minute(o.raisedAt()) + "）：" + o.text()).collect(Collectors.joining("；"))));
        if (!actor.get().has(Role.SUPPLIER)) {
            entries.addAll(parts.opinions(tender.applicationNumber(), "tender", Set.of("openBids")));
        }
        return parts.print("opening-" + tender.number(), "开标记录表", tender.number(), null, entries);
    }

    private static List<String> bid(BidView bid) {
        return Arrays.asList(bid.number(), bid.supplierName(), minute(bid.submittedAt()), announced(bid),
                bid.sha256() == null ? null : bid.sha256().substring(0, FINGERPRINT));
    }

    /** The price in figures and in capitals (87号§41); of a bid that could not be read, why. */
    private static String announced(BidView bid) {
        return bid.listedPrice() == null ? "未唱价（" + bid.ground() + "）"
                : FormParts.yuan(bid.listedPrice()) + " " + Capitals.of(bid.listedPrice());
    }

    /** Who bids together, as it was read out; with shares and work by the agreement for those who read the bids themselves. */
    private String together(TenderView tender, BidView bid) {
        if (!readsBids(tender)) {
            return bid.supplierName() + "（牵头人）、" + bid.consortium();
        }
        BidContent content = tenders.viewBidContent(tender.number(), bid.number());
        Consortium consortium = content.consortium();
        return Stream.concat(Stream.of(bid.supplierName() + "（牵头人，" + FormParts.number(consortium.leadersShare()) + "%）"),
                consortium.partners().stream().map(p -> p.name() + " " + p.creditCode() + "（" + FormParts.number(p.share()) + "%，" + p.work() + "）"))
                .collect(Collectors.joining("；")) + "；" + FormTexts.of("tender.consortium.agreement") + "："
                + (content.agreementAt() < 0 ? FormTexts.of("tender.consortium.none") : content.files().get(content.agreementAt()).name());
    }

    private boolean readsBids(TenderView tender) {
        Actor reader = actor.get();
        return parts.holdsOneOf(READERS) || reader.has(Role.PROCUREMENT_AGENT) && reader.organisations().contains(tender.agency());
    }

    private TenderView tender(String number) {
        return number.startsWith("CG-") ? tenders.viewTender(number)
                : tenders.findTender(projects.project(number).applicationNumber()).orElseThrow(() -> new NotFound("tender", number));
    }

    private static String minute(LocalDateTime at) {
        return at == null ? null : at.toLocalDate() + " " + at.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
