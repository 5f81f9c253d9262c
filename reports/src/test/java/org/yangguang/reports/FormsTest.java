package org.yangguang.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The forms as a reader of the PDF finds them: text, fonts, pages; and their pictures for the eye. */
class FormsTest {

    private static final Path PICTURES = Path.of("target/forms");
    private static final Imprint IMPRINT = new Imprint("吴敏", LocalDateTime.of(2026, 3, 20, 9, 41), "7F3A-9C21-E41A");

    private final Forms forms = new Forms(null);

    static Form anOrder() {
        return new Form("商务部专项资金拨款单", "ZF-2026-0001", null, List.of(
                Fact.of("项目名称", "临沂市公共商务信息服务平台建设"), Fact.pair("项目编号", "XM-2026-2160299-0001", "合同编号", "HT-2026-0001"),
                Fact.pair("里程碑", "HT-2026-0001-M2 平台初验", "款项性质", "进度款"), Fact.of("收款单位", "齐鲁软件（演示）股份有限公司"),
                Fact.pair("开户银行", "中国工商银行济南历下支行", "银行账号", "1602 0011 0920 0123 456"),
                Fact.pair("应付金额", Forms.figures(new BigDecimal("1409409.50")), "抵扣预付款", Forms.figures(new BigDecimal("400000.00"))),
                new Amount("拨款金额", new BigDecimal("1009409.50"), "人民币壹佰万玖仟肆佰零玖元伍角"),
                Fact.pair("用款计划", "2026-03", "付款期限", Forms.day(LocalDate.of(2026, 4, 20))),
                new Opinion("承建单位\n申　　请", "按合同约定申请支付第二期款项。", "已提交", "林涛", null, LocalDateTime.of(2026, 3, 16, 9, 5)),
                new Opinion("财务审核\n意　　见", "合同、验收、费用确认、发票、收款账户逐项核对一致，金额大小写相符，拟同意支付。", "审核通过", "吴敏", null,
                        LocalDateTime.of(2026, 3, 17, 10, 30)),
                new Opinion("财务负责人\n审　　批", "同意支付。", "同意", "郑强", "刘畅", LocalDateTime.of(2026, 3, 18, 15, 2)),
                new Opinion("登记支付", "已由国库集中支付。", "已登记", "孙悦", null, LocalDateTime.of(2026, 3, 20, 9, 40))), IMPRINT);
    }

    static Form anApproval(int opinions) {
        List<Entry> entries = new ArrayList<>(List.of(Fact.of("事项", "关于临沂市公共商务信息服务平台建设项目立项的请示"),
                Fact.pair("项目编号", "XM-2026-2160299-0001", "申报编号", "SB-2026-0001"), Fact.of("申报单位", "临沂市商务局"),
                Fact.of("主要内容", "建设面向全市商贸企业的公共商务信息服务平台，整合市场监测、外贸预警、电商进农村等信息资源，实现每半年更新一次，覆盖百分之九十以上县区。"),
                new Amount("批准金额", new BigDecimal("2841000.00"), "人民币贰佰捌拾肆万壹仟元整")));
        for (int i = 0; i < opinions; i++) {
            entries.add(new Opinion(i == 0 ? "处室审批\n意　　见" : "司领导审批\n意　　见", "同意立项。请按批准的绩效目标组织实施，资金专款专用，加强进度和质量管理，确保喆堃镕等联系人信息准确。",
                    "同意", i == 0 ? "王建国" : "陈国栋", i == 1 ? "刘畅" : null, LocalDateTime.of(2026, 3, 9, 9, 41)));
        }
        entries.add(Fact.attachments(List.of("项目建议书.pdf", "可行性研究报告.pdf", "经费测算表.xlsx")));
        return new Form("商务部专项资金项目立项审批单", "示商信〔2026〕18号", "缓急　平急", entries, IMPRINT);
    }

    /** A form with one table of each layout: every cell says which it is, amounts are as long as they get. */
    static Form everyTable(int rows) {
        List<Entry> entries = new ArrayList<>();
        for (Table.Layout layout : Table.Layout.values()) {
            List<String> titles = IntStream.rangeClosed(1, columns(layout)).mapToObj(c -> "第" + c + "栏").toList();
            List<List<String>> body = IntStream.rangeClosed(1, rows).mapToObj(r -> IntStream.rangeClosed(1, columns(layout))
                    .mapToObj(c -> c == 1 ? layout + "" + r : c == 2 ? "信息服务站设备与接入，比照试点造价测算" : "").toList()).toList();
            entries.add(new Table(layout, layout + "表", titles, body, null));
        }
        return new Form("专项资金项目表式", "SB-2026-0001", null, entries, IMPRINT);
    }

    private static int columns(Table.Layout layout) {
        return switch (layout) {
            case INDICATOR -> 4;
            case ESTIMATE, BUDGET, GRANTED, COST, CARRY, TARGET, BATCH, DEPARTURE -> 6;
            case MARK, RANKED -> 7;
            default -> 5;
        };
    }

    static AwardLetter aLetter() {
        return aLetterTo(null);
    }

    private static AwardLetter aLetterTo(String partners) {
        return new AwardLetter("CG-2026-0001", "XM-2026-2160299-0001", "临沂市公共商务信息服务平台建设项目", null, "齐鲁软件（演示）股份有限公司",
                partners, new BigDecimal("2450000.00"), "人民币贰佰肆拾伍万元整", "履行期限：合同签订之日起一百八十日内。", LocalDate.of(2026, 4, 20),
                "商务部信息化司", "国信招标代理（演示）有限公司", LocalDate.of(2026, 3, 20), IMPRINT);
    }

    @Test
    void paymentOrderCarriesBothAmountsAndFourHands() throws IOException {
        byte[] pdf = forms.form(anOrder());
        String text = text(pdf);
        assertThat(text).contains("ZF-2026-0001", "¥1,009,409.50", "人民币壹佰万玖仟肆佰零玖元伍角", "HT-2026-0001", "林涛", "吴敏", "郑强（代 刘畅）", "孙悦", "2026-03-18 15:02", "7F3A-9C21-E41A", "400,000.00");
        embedded(pdf);
        assertThat(picture(pdf, "payment-order")).isEqualTo(1);
    }

    @Test
    void approvalFormShowsEveryOpinion() throws IOException {
        byte[] pdf = forms.form(anApproval(2));
        String text = text(pdf);
        assertThat(text).contains("示商信〔2026〕18号", "¥2,841,000.00", "人民币贰佰捌拾肆万壹仟元整", "王建国", "陈国栋（代 刘畅）", "喆堃镕",
                "可行性研究报告.pdf", "（共3件）");
        embedded(pdf);
        assertThat(picture(pdf, "approval-form")).isEqualTo(1);
    }

    @Test
    void manyOpinionsFlowOntoFurtherPages() throws IOException {
        byte[] pdf = forms.form(anApproval(12));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
        assertThat(text(pdf).split("2026-03-09 09:41", -1)).hasSize(13);
        assertThat(text(pdf).replaceAll("\\s", "").split("商务部专项资金项目立项审批单（续）编号　示商信〔2026〕18号".replaceAll("\\s", ""), -1))
                .as("every further page says whose it is").hasSizeGreaterThan(1);
    }

    @Test
    void aTableThatGoesOnBeginsEachPageWithItsTitles() throws IOException {
        List<List<String>> rows = IntStream.rangeClosed(1, 90).mapToObj(i -> List.of("件" + i, "甲", "乙", "丙", "丁")).toList();
        byte[] pdf = forms.form(new Form("移交清单", "XM-2026-0001", null, List.of(
                new Table(Table.Layout.HANDOVER, "档案", List.of("档案名", "份", "页", "人", "注"), rows, null),
                new Table(Table.Layout.HANDOVER, "资产", List.of("资产名", "数", "值", "处", "注"), List.of(List.of("服务器", "1", "2", "3", "4")), null)), IMPRINT));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            assertThat(text(pdf).split("档案名", -1)).as("the first table, on each page").hasSize(pages + 1);
            assertThat(text(pdf).split("资产名", -1)).as("the second, once").hasSize(2);
            assertThat(text(pdf).replaceAll("\\s", "")).contains("第2页共" + pages + "页");
        }
    }

    @Test
    void everyTableOfTheTemplateIsDrawnWithAllItsColumns() throws IOException {
        byte[] pdf = forms.form(everyTable(2));
        String text = text(pdf).replaceAll("\\s", "");
        for (Table.Layout layout : Table.Layout.values()) {
            String heads = IntStream.rangeClosed(1, columns(layout)).mapToObj(c -> "第" + c + "栏").reduce("", String::concat);
            assertThat(text).contains(layout + "表" + heads);
            assertThat(text.split(layout + "[12]", -1)).as(layout.name()).hasSize(3);
        }
        embedded(pdf);
        picture(pdf, "tables");
    }

    /** Sums of a list below a milliard and each of its outcomes stand on one line. */
    @Test
    void aListKeepsItsSumsAndOutcomesWhole() throws IOException {
        Table list = new Table(Table.Layout.RANKED, "项目清单", List.of("排名", "项目", "申报单位", "得分", "审查金额", "意见", "安排金额"),
                List.of(List.of("1", "沂水县农村商务信息服务站", "临沂市商务局", "100.00", "888,888,888.88", "不予立项", "688,888,888.88")),
                List.of("", "合计", "", "", "", "", "788,888,888.88"));
        assertThat(text(forms.form(new Form("项目清单签报", "QD-2026-0001", null, List.of(list), IMPRINT))))
                .contains("100.00", "888,888,888.88", "不予立项", "688,888,888.88", "788,888,888.88", "临沂市商务局");
    }

    /** From a thousand rows on, pages lie in a file while the form is made. */
    @Test
    void aVeryLongTableIsWhole() throws IOException {
        List<List<String>> lines = IntStream.rangeClosed(1, 3000).mapToObj(i -> List.of("Z-" + i, "设备" + i, "1", "100.00", "完好")).toList();
        Table longOne = new Table(Table.Layout.HANDOVER, "资产移交清单", List.of("编号", "名称", "数量", "金额", "备注"), lines, null);
        byte[] pdf = forms.form(new Form("移交清单", "YS-2026-0001", null, List.of(longOne), IMPRINT));
        assertThat(text(pdf)).contains("Z-1 ", "Z-1500", "Z-3000");
    }

    @Test
    void aTableWithoutRowsSaysSo() throws IOException {
        Table empty = new Table(Table.Layout.HANDOVER, "资产移交清单", List.of("编号", "名称", "数量", "金额", "备注"), List.of(), null);
        assertThat(text(forms.form(new Form("移交清单", "YS-2026-0001", null, List.of(empty), IMPRINT))).replaceAll("\\s", ""))
                .contains("编号名称数量金额备注—————");
    }

    @Test
    void aRowThatDoesNotFitItsLayoutIsRefused() {
        assertThatThrownBy(() -> new Table(Table.Layout.HANDOVER, "清单", List.of("编号", "名称", "数量", "金额", "备注"),
                List.of(List.of("1", "2")), null)).hasMessageContaining("5 columns, not 2");
    }

    @Test
    void awardLetterTellsSumAndDeadline() throws IOException {
        byte[] pdf = forms.awardLetter(aLetter());
        assertThat(text(pdf).replaceAll("\\s", "")).contains("中标通知书", "CG-2026-0001", "人民币贰佰肆拾伍万元整（¥2,450,000.00）",
                "2026年4月20日前", "齐鲁软件（演示）股份有限公司：", "采购人：商务部信息化司");
        embedded(pdf);
        assertThat(picture(pdf, "award-letter")).isEqualTo(1);
    }

    @Test
    void awardLetterNamesAllWhoHaveWonTogether() throws IOException {
        assertThat(text(forms.awardLetter(aLetterTo("甲公司、乙公司"))).replaceAll("\\s", "")).contains("齐鲁软件（演示）股份有限公司、甲公司、乙公司（联合体）：",
                "你们组成的联合体（齐鲁软件（演示）股份有限公司为牵头人）为中标人", "招标文件和你们投标文件的规定", "联合体各方应当共同与采购人签订合同");
        assertThat(text(forms.awardLetter(aLetter())).replaceAll("\\s", "")).contains("你单位为中标人", "招标文件和你单位投标文件的规定").doesNotContain("联合体");
    }

    /** A demand may fill many pages, and one standard of a score nearly one; nothing of them is lost. */
    @Test
    void factsAndCellsThatFillPagesArePrintedWhole() throws IOException {
        String demand = "需求的开头" + "采购需求应当清楚明了、表述规范、含义准确。".repeat(940) + "需求的结尾";
        String standard = "标准的开头" + "方案完整、可行。".repeat(120) + "标准的结尾";
        Table criteria = new Table(Table.Layout.INDICATOR, "评审因素", List.of("因素", "评审标准", "类别", "分值"), List.of(List.of("技术方案", standard, "主观分", "40")), null);
        byte[] pdf = forms.form(new Form("采购文件主要内容", "CG-2026-0001", null, List.of(Fact.of("项目名称", "平台建设"), Fact.of("采购需求", demand), criteria,
                Fact.of("验收方案", "逐项验收")), IMPRINT));
        String text = text(pdf).replaceAll("\\s", "");
        assertThat(text).contains("需求的开头", "需求的结尾", "标准的开头", "标准的结尾", "逐项验收");
        assertThat(text.split("采购需求应当清楚明了", -1)).as("each sentence").hasSizeGreaterThan(930);
    }

    @Test
    void noLineBeginsWithAClosingMark() throws IOException {
        for (byte[] pdf : List.of(forms.awardLetter(aLetter()), forms.form(anApproval(2)), forms.form(anOrder()))) {
            assertThat(text(pdf).lines().map(String::strip)).noneMatch(line -> line.matches("[，。、；：）》”].*"));
        }
    }

    @Test
    void pagesAreA4WithTheMarginsOfTheStandard() throws IOException {
        try (PDDocument document = Loader.loadPDF(forms.awardLetter(aLetter()))) {
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isBetween(594f, 596f);
            assertThat(page.getMediaBox().getHeight()).isBetween(841f, 843f);
        }
    }

    @Test
    void missingFacesFallBackToTheBundledOne() throws IOException {
        byte[] pdf = new Forms(Files.createTempDirectory("no-fonts").toString()).form(anOrder());
        embedded(pdf);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** Every font of every page is embedded, a subset, and maps by identity. */
    private static void embedded(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int fonts = 0;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("NotoSansSC");
                    assertThat(font.getName()).as("a subset").matches("[A-Z]{6}\\+.*");
                    assertThat(font.getCOSObject().getNameAsString("Encoding")).isEqualTo("Identity-H");
                    fonts++;
                }
            }
            assertThat(fonts).isPositive();
        }
    }

    /** Draws the pages to PNG; returns how many there are. */
    private static int picture(byte[] pdf, String name) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 100), "png", PICTURES.resolve(name + ".png").toFile());
            return document.getNumberOfPages();
        }
    }
}
