package org.yangguang.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.shared.Money;

/** Contracts for tests: aContract().worth("2600000").signed(). Public because later stages test on signed contracts. */
public final class AContract {

    static final LocalDate AWARD = LocalDate.of(2026, 3, 2);
    static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    private Money worth = Money.of(1_000_000);
    private LocalDate award = AWARD;
    private ContractKind kind = ContractKind.PROCUREMENT;

    String title = "农村商务信息服务平台建设合同";
    String documentNumber;
    LocalDate completionOn = LocalDate.of(2026, 11, 30);
    Integer acceptanceDays = 10;
    Integer paymentTermDays = 30;
    boolean small;
    boolean itProject = true;
    String supervisor = "JLGS";
    BigDecimal advancePercent = BigDecimal.valueOf(30);
    SecurityKind securityKind = SecurityKind.BANK_GUARANTEE;
    Money securityAmount = Money.of(50_000);
    LocalDate securityExpiresOn = LocalDate.of(2026, 12, 31);
    String disputes = "提交北京仲裁委员会仲裁";
    String intellectualProperty = "归采购人所有";
    List<ContractDraft.Item> items = new ArrayList<>();
    List<ContractDraft.Milestone> milestones = new ArrayList<>();
    long version;

    public static AContract aContract() {
        return new AContract();
    }

    public AContract worth(String yuan) {
        worth = Money.of(yuan);
        return this;
    }

    AContract awardedOn(String day) {
        award = LocalDate.parse(day);
        return this;
    }

    AContract taskAgreement() {
        kind = ContractKind.TASK_AGREEMENT;
        return this;
    }

    Contract awarded() {
        Parties parties = new Parties("SB-2026-0001", "XM-2026-2160299-0001", "CG-2026-0001", 1, "XXH", "CWS", "FGS", "SDLY",
                "QLRJ", "齐鲁软件（演示）股份有限公司", null);
        Contract contract = new Contract("HT-2026-0001", kind, title, parties, award, worth, false);
        contract.signWithin(Law.of("contract"), Law.days());
        return contract;
    }

    ContractDraft draft() {
        if (items.isEmpty()) {
            items.add(new ContractDraft.Item("平台开发", null, "项", BigDecimal.ONE, worth));
        }
        if (milestones.isEmpty()) {
            Money advance = worth.percent(BigDecimal.valueOf(30));
            Money progress = worth.percent(BigDecimal.valueOf(50));
            milestones.add(milestone(MilestoneKind.ADVANCE, "2026-03-20", advance));
            milestones.add(milestone(MilestoneKind.PROGRESS, "2026-07-31", progress));
            milestones.add(milestone(MilestoneKind.FINAL, "2026-11-30", worth.minus(advance).minus(progress)));
        }
        return new ContractDraft(title, documentNumber, completionOn, acceptanceDays, paymentTermDays, small, itProject,
                supervisor, advancePercent, true, securityKind, securityAmount, securityExpiresOn, "平台一套", "符合需求书",
                "北京，八个月内", "按里程碑支付", "按验收方案", "按日万分之五", disputes, intellectualProperty, null, null, items, milestones,
                null, version);
    }

    static ContractDraft.Milestone milestone(MilestoneKind kind, String due, Money instalment) {
        return new ContractDraft.Milestone(kind, "里程碑" + kind, "源代码与文档", "功能齐全，无严重缺陷", LocalDate.parse(due),
                instalment);
    }

    Contract drafted() {
        Contract contract = awarded();
        contract.draft(draft(), Law.of("contract"), TODAY, "officer");
        return contract;
    }

    Contract signed() {
        Contract contract = drafted();
        contract.review("同意", "legal");
        contract.countersign("finance");
        contract.signAsSupplier("supplier", TODAY, "BH-2026-001");
        contract.signAsBuyer("head", TODAY, null, ContractRule.SIGNED_WITHIN_THIRTY_DAYS_OR_REASON, Law.days(), Law.of("contract"));
        return contract;
    }

    /** What others see of a signed contract. */
    public ContractView view() {
        return signed().view(List.of(), null);
    }
}
