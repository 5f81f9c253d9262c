package org.yangguang.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.shared.Breach;
import org.yangguang.shared.Breaches;

/** The words by which forbidden conditions are recognised, as they are delivered: each once in a qualification and once in a criterion. */
class ConditionCheckTest {

    private final List<TenderCondition> conditions = delivered();

    private static List<TenderCondition> delivered() {
        try {
            List<TenderCondition> rows = new ArrayList<>();
            for (String line : Files.readAllLines(Path.of("../db/src/main/resources/db/data/tender/conditions.csv")).subList(1, 8)) {
                String[] cells = line.split(";");
                rows.add(new TenderCondition(TenderRule.of(cells[1]), cells[2].equals("NULL") ? null : cells[2], cells[3], Boolean.parseBoolean(cells[4])));
            }
            return rows;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private List<Breach> check(String catalogue, String requirement, String qualification, String standard) {
        Breaches breaches = new Breaches();
        new ConditionCheck(breaches, conditions).check(new PlanEntry("services", catalogue, "none", null, true, requirement, List.of(), null, null, null, false, null, null, null,
                null, "北京", new BigDecimal("20"), List.of(qualification), List.of(new PlanEntry.CriterionEntry("同类业绩", CriterionKind.OBJECTIVE,
                        new BigDecimal("80"), standard)), List.of(), null, null, 0));
        return breaches.all();
    }

    @ParameterizedTest
    @CsvSource({
        "SCALE_IS_NO_CONDITION, 注册资本不低于500万元, 注册资本",
        "SCALE_IS_NO_CONDITION, 从业人员在一百人以上的得五分, 从业人员",
        "AGE_IS_NO_CONDITION, 成立时间满三年, 成立时间满三年",
        "AGE_IS_NO_CONDITION, 经营年限每满一年得一分, 经营年限",
        "PLACE_IS_NO_CONDITION, 在本市设有分支机构, 本市设有分支机构",
        "OWNERSHIP_IS_NO_CONDITION, 须为国有控股企业, 国有控股",
        "MAKERS_LETTER_IS_NO_CONDITION, 提供原厂授权书, 原厂授权",
        "BRAND_IS_NO_CONDITION, 指定使用某某品牌, 指定使用某某品牌"})
    void refusesWhatShutsBiddersOut(TenderRule rule, String text, String found) {
        for (List<Breach> breaches : List.of(check("C16030000", "需求", text, "每项五分"), check("C16030000", "需求", "具有独立承担民事责任的能力", text))) {
            assertThat(breaches).singleElement().satisfies(breach -> {
                assertThat(breach.rule()).isEqualTo(rule);
                assertThat(breach.args().get(0).toString()).contains(found.substring(0, 2));
            });
        }
        assertThat(check("C16030000", "需求", text, "每项五分").get(0).field()).isEqualTo("qualifications[0].text");
        assertThat(check("C16030000", "需求", "具有独立承担民事责任的能力", text).get(0).field()).isEqualTo("criteria[0].standard");
    }

    @ParameterizedTest
    @CsvSource({"具有独立承担民事责任的能力", "具有良好的商业信誉和健全的财务会计制度", "有依法缴纳税收和社会保障资金的良好记录", "参加政府采购活动前三年内没有重大违法记录",
        "近三年承担同类项目的业绩", "驻场人员具备相应的专业资格", "支持国产软硬件环境"})
    void leavesAloneWhatTheLawAsksItself(String text) {
        assertThat(check("C16030000", "需求", text, text)).isEmpty();
    }

    @Test
    void customSoftwareSaysWhoOwnsIt() {
        assertThat(check("C16010302", "建设平台。", "具有独立承担民事责任的能力", "五分")).singleElement()
                .satisfies(breach -> assertThat(breach.rule()).isEqualTo(TenderRule.RIGHTS_ARE_SETTLED));
        assertThat(check("C16010302", "建设平台，成果的知识产权归采购人。", "具有独立承担民事责任的能力", "五分")).isEmpty();
        assertThat(check("A02010000", "设备。", "具有独立承担民事责任的能力", "五分")).isEmpty();
    }
}
