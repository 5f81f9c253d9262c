package org.yangguang.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.contract.MilestoneKind;
import org.yangguang.performance.Attainment;
import org.yangguang.project.EstimateLine;
import org.yangguang.project.Indicator;
import org.yangguang.project.IndicatorKind;
import org.yangguang.shared.Money;
import org.yangguang.shared.Worded;
import org.yangguang.workflow.ProjectMode;

/**
 * One project of a programme in words and figures: what it buys or grants, by which indicators of its programme it is
 * measured, and what it reached. The facts stand in tables ({@code demonstration/*.csv}), one project for each of the 26
 * programmes; the demonstration and the test that carries all of them to their closing read the same ones.
 *
 * @param code      of the programme
 * @param applicant user name
 * @param system    whether it is an information system, with a supervisor and the assessments of its security
 * @param catalogue code of the procurement catalogue, empty for a transfer
 * @param papers    kinds of documents that its call requires
 * @param offers    who bids or quotes, the winner first; none for a transfer
 */
public record ProgrammeProject(String code, String call, ProjectMode mode, String applicant, String region, boolean system,
                               String catalogue, List<String> papers, String title, String purpose, String plan, String results,
                               List<Offer> offers, List<Cost> costs, List<Target> targets, List<Instalment> instalments) {

    /** User name of a supplier and its price in percent of the budget. */
    public record Offer(String supplier, int percent) {
    }

    /** A line of the estimate with its economic class. */
    public record Cost(EstimateLine line, String economic) {
    }

    /**
     * An indicator with what was reached.
     *
     * @param actual     null for a qualitative one, which has words
     * @param attainment the band of a qualitative one, else null
     * @param score      what is given where the formula (PERF-04) does not decide: qualitative, or lowered with a remark; else null
     */
    public record Target(Indicator indicator, BigDecimal actual, String reached, Attainment attainment, BigDecimal score, String remark) {
    }

    /**
     * A milestone of the contract or task agreement.
     *
     * @param percent of the value
     * @param days    after the draft until it is due
     * @param cut     yuan that are cut off its claim
     */
    public record Instalment(MilestoneKind kind, String name, String deliverables, int percent, int days, Money cut) {
    }

    private static final String TABLES = "/demonstration/";

    /** What it asks for. */
    public Money total() {
        return Money.sum(costs.stream().map(c -> c.line().amount()).toList());
    }

    /** All 26, in the order of the catalogue of programmes. */
    public static List<ProgrammeProject> all() {
        Map<String, List<Map<String, String>>> costs = byCode("estimates");
        Map<String, List<Map<String, String>>> targets = byCode("indicators");
        Map<String, List<Map<String, String>>> instalments = byCode("instalments");
        return rows("projects").stream().map(row -> new ProgrammeProject(row.get("code"), row.get("call"), Worded.of(ProjectMode.class, row.get("mode")).orElseThrow(),
                row.get("applicant"), row.get("region"), Boolean.parseBoolean(row.get("system")), row.get("catalogue"),
                List.of(row.get("papers").split(",")), row.get("title"), row.get("purpose"), row.get("plan"), row.get("results"),
                offers(row.get("offers")), costs.get(row.get("code")).stream().map(ProgrammeProject::cost).toList(),
                targets.get(row.get("code")).stream().map(ProgrammeProject::target).toList(),
                instalments.get(row.get("code")).stream().map(ProgrammeProject::instalment).toList())).toList();
    }

    /** The project of this programme; throws IllegalArgumentException for an unknown one. */
    public static ProgrammeProject of(String code) {
        return all().stream().filter(p -> p.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no project of programme " + code));
    }

    private static List<Offer> offers(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split(", ")).map(offer -> offer.split(" "))
                .map(offer -> new Offer(offer[0], Integer.parseInt(offer[1]))).toList();
    }

    private static Cost cost(Map<String, String> row) {
        return new Cost(new EstimateLine(row.get("item"), row.get("basis"), new BigDecimal(row.get("quantity")), row.get("unit"),
                Money.of(Long.parseLong(row.get("price")))), row.get("economic"));
    }

    private static Target target(Map<String, String> row) {
        BigDecimal figure = number(row.get("target"));
        Indicator indicator = new Indicator(row.get("name"), Worded.of(IndicatorKind.class, row.get("kind")).orElseThrow(), figure != null, figure,
                orNull(row.get("text")), orNull(row.get("unit")), new BigDecimal(row.get("weight")));
        String attainment = row.get("attainment");
        return new Target(indicator, number(row.get("actual")), orNull(row.get("reached")),
                attainment.isEmpty() ? null : Worded.of(Attainment.class, attainment).orElseThrow(), number(row.get("score")), orNull(row.get("remark")));
    }

    private static Instalment instalment(Map<String, String> row) {
        return new Instalment(Worded.of(MilestoneKind.class, row.get("kind")).orElseThrow(), row.get("name"), orNull(row.get("deliverables")),
                Integer.parseInt(row.get("percent")), Integer.parseInt(row.get("days")), Money.of(Long.parseLong(row.get("cut"))));
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static Map<String, List<Map<String, String>>> byCode(String table) {
        Map<String, List<Map<String, String>>> byCode = new HashMap<>();
        rows(table).forEach(row -> byCode.computeIfAbsent(row.get("code"), code -> new ArrayList<>()).add(row));
        return byCode;
    }

    /** The rows of a table by the names of its first line. */
    private static List<Map<String, String>> rows(String table) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                ProgrammeProject.class.getResourceAsStream(TABLES + table + ".csv"), StandardCharsets.UTF_8))) {
            String[] names = reader.readLine().split(";", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(";", -1);
                if (cells.length != names.length) {
                    throw new IllegalStateException(table + ".csv: " + cells.length + " cells in " + line);
                }
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < names.length; i++) {
                    row.put(names[i], cells[i]);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
