package org.yangguang.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yangguang.contract.MilestoneKind;
import org.yangguang.project.IndicatorKind;
import org.yangguang.shared.Money;
import org.yangguang.workflow.ProjectMode;

/** The facts of the programmes' projects are such as the product asks for, so that a wrong row is named here and not by a refusal later. */
class ProgrammeProjectTest {

    private static final Map<IndicatorKind, BigDecimal> POINTS = Map.of(IndicatorKind.OUTPUT, new BigDecimal("50"), IndicatorKind.BENEFIT,
            new BigDecimal("30"), IndicatorKind.SATISFACTION, new BigDecimal("10"));
    private static final Money PROCURED_FROM = Money.of(1_000_000);

    private static List<String> catalogue() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                ProgrammeProjectTest.class.getResourceAsStream("/db/data/project/programmes.csv"), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(";")[2]).toList();
        }
    }

    @Test
    void everyProgrammeOfTheCatalogueHasItsProject() throws IOException {
        assertThat(ProgrammeProject.all()).hasSize(26).extracting(ProgrammeProject::code).containsExactlyElementsOf(catalogue());
    }

    @Test
    void theIndicatorsCarryThePointsOfTheLawAndKnowWhatWasReached() {
        for (ProgrammeProject project : ProgrammeProject.all()) {
            Map<IndicatorKind, BigDecimal> points = project.targets().stream().map(ProgrammeProject.Target::indicator)
                    .collect(Collectors.toMap(i -> i.kind(), i -> i.weight(), BigDecimal::add));
            assertThat(points).as(project.code()).isEqualTo(POINTS);
            assertThat(project.targets()).as(project.code()).allMatch(t -> t.indicator().quantitative() ? t.actual() != null && t.attainment() == null
                    : t.reached() != null && t.attainment() != null && t.attainment().allows(t.score(), t.indicator().weight()));
        }
    }

    @Test
    void theModeFitsTheSumAndThoseWhoOffer() {
        for (ProgrammeProject project : ProgrammeProject.all()) {
            if (project.mode() == ProjectMode.TRANSFER) {
                assertThat(project.offers()).as(project.code()).isEmpty();
            } else {
                assertThat(project.offers()).as(project.code()).hasSizeGreaterThanOrEqualTo(3);
                assertThat(project.offers()).extracting(ProgrammeProject.Offer::percent).as("the winner of %s is the lowest", project.code()).isSorted();
                assertThat(project.total().atLeast(PROCURED_FROM)).as("%s: %s", project.code(), project.total())
                        .isEqualTo(project.mode() == ProjectMode.PROCUREMENT);
            }
        }
    }

    @Test
    void theInstalmentsMakeUpTheWholeAndEndWithTheFinalOne() {
        for (ProgrammeProject project : ProgrammeProject.all()) {
            List<ProgrammeProject.Instalment> instalments = project.instalments();
            assertThat(instalments.stream().mapToInt(ProgrammeProject.Instalment::percent).sum()).as(project.code()).isEqualTo(100);
            assertThat(instalments).extracting(ProgrammeProject.Instalment::days).as(project.code()).isSorted();
            assertThat(instalments.stream().filter(i -> i.kind() == MilestoneKind.FINAL)).as(project.code()).containsExactly(instalments.get(instalments.size() - 1));
        }
    }
}
