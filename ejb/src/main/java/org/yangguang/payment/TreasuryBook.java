package org.yangguang.payment;

import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import org.yangguang.reports.RowBook;
import org.yangguang.reports.RowBook.Title;

/** A batch as a workbook: for the person at the treasury's counter, and for those whose system takes no XML. */
final class TreasuryBook {

    private static final List<Title> TITLES = List.of(new Title("拨款单号", 16, false), new Title("金额（元）", 18, true), new Title("收款单位", 36, false),
            new Title("开户银行", 36, false), new Title("银行账号", 26, false), new Title("项目编号", 26, false), new Title("合同编号", 16, false),
            new Title("功能分类", 12, false), new Title("经济分类", 12, false), new Title("用款月份", 12, false));

    private static final List<Title> OVERDUE = List.of(new Title("拨款单号", 18, false), new Title("金额（元）", 18, true), new Title("收款单位", 36, false),
            new Title("中小企业", 10, false), new Title("合同编号", 16, false), new Title("项目编号", 26, false), new Title("项目名称", 40, false),
            new Title("应付日期", 12, false), new Title("逾期天数", 10, false), new Title("逾期利息（元）", 16, true), new Title("其后支付日期", 14, false));

    private TreasuryBook() {
    }

    static byte[] overdue(OverdueView list) {
        String note = "截至%s　单位：元　中小企业%d笔、%s元　应于%s前公开".formatted(list.asOf(), list.smallCount(), list.smallSum(), list.publishBy());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowBook book = new RowBook(list.year() + "年度逾期未支付款项", OVERDUE, note)) {
            list.rows().forEach(r -> book.add(r.order(), r.amount().yuan(), r.supplierName(), r.small() ? "是" : "否", r.contract(), r.project(), r.title(),
                    r.dueOn(), r.days(), r.interest().yuan(), r.paidOn()));
            book.write(out);
        }
        return out.toByteArray();
    }

    static byte[] write(TreasuryBatch batch, String payer) {
        List<PaymentExport> orders = batch.orders();
        String note = "付款单位：%s　笔数：%d　合计：%s元　校验值（SHA-256）：%s".formatted(payer, orders.size(), batch.total(), batch.controlSum());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowBook book = new RowBook("支付批次" + batch.number(), TITLES, note)) {
            orders.stream().sorted(Comparator.comparing(PaymentExport::order)).forEach(o -> book.add(o.order(), o.amount().yuan(), o.payeeName(), o.bank(),
                    o.account(), o.project(), o.contract(), o.functionCode(), o.economicCode(), o.planMonth()));
            book.write(out);
        }
        return out.toByteArray();
    }
}
