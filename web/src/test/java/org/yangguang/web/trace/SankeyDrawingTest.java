package org.yangguang.web.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.reporting.FlowKind;
import org.yangguang.reporting.MoneyFlow;
import org.yangguang.reporting.MoneyFlow.Band;
import org.yangguang.reporting.MoneyFlow.Node;
import org.yangguang.shared.Money;

/** Nothing of a drawing lies on something else, and everything lies on the sheet. */
class SankeyDrawingTest {

    private static final MoneyFlow FLOW = new MoneyFlow("XM-1", null, null, "平台", 1, List.of(
            node("source:central", FlowKind.SOURCE, 1000), node("line:1", FlowKind.LINE, 990), node("line:2", FlowKind.LINE, 10),
            node("contract:HT-1", FlowKind.CONTRACT, 800), node("uncontracted", FlowKind.UNCONTRACTED, 200),
            node("confirmed", FlowKind.CONFIRMED, 500), node("unperformed", FlowKind.UNPERFORMED, 300), node("paid", FlowKind.PAID, 500),
            node("unspent", FlowKind.UNSPENT, 500)),
            List.of(band("source:central", "line:1", 990), band("source:central", "line:2", 10), band("line:1", "contract:HT-1", 800),
                    band("line:1", "uncontracted", 190), band("line:2", "uncontracted", 10), band("contract:HT-1", "confirmed", 500),
                    band("contract:HT-1", "unperformed", 300), band("confirmed", "paid", 500), band("unperformed", "unspent", 300),
                    band("uncontracted", "unspent", 200)));

    private final SankeyDrawing drawing = new SankeyDrawing(FLOW);

    @Test
    void everyNodeAndBandIsDrawn() {
        assertThat(drawing.getBars()).hasSameSizeAs(FLOW.nodes());
        assertThat(drawing.getRibbons()).hasSameSizeAs(FLOW.bands());
        assertThat(drawing.getRibbons()).allSatisfy(r -> assertThat(r.outline()).matches("M[\\d.,]+ C[\\d.,]+ [\\d.,]+ [\\d.,]+ L[\\d.,]+ C[\\d.,]+ [\\d.,]+ [\\d.,]+ Z"));
    }

    @Test
    void everyNodeLiesOnTheSheetWithItsText() {
        assertThat(drawing.getBars()).allSatisfy(bar -> {
            assertThat(bar.x()).isBetween(0.0, (double) SankeyDrawing.WIDTH - SankeyDrawing.BAR);
            assertThat(bar.y()).isNotNegative();
            assertThat(bar.y() + bar.height()).isLessThan(drawing.getHeight());
            assertThat(bar.textY() + 14).isLessThan(drawing.getHeight());
            assertThat(bar.end()).isEqualTo(bar.node().kind().column() == 4);
        });
    }

    @Test
    void nodesOfAColumnLeaveEachOtherRoomForTheirTexts() {
        for (int column = 0; column < 5; column++) {
            int at = column;
            List<SankeyDrawing.Bar> bars = drawing.getBars().stream().filter(b -> b.node().kind().column() == at).toList();
            for (int i = 1; i < bars.size(); i++) {
                assertThat(bars.get(i).textY() - bars.get(i - 1).textY()).isGreaterThanOrEqualTo(SankeyDrawing.SLOT);
                assertThat(bars.get(i).y()).isGreaterThanOrEqualTo(bars.get(i - 1).y() + bars.get(i - 1).height() + SankeyDrawing.GAP);
            }
        }
    }

    @Test
    void heightsAreInProportion() {
        assertThat(height("contract:HT-1") / height("confirmed")).isEqualTo(1.6);
        assertThat(height("paid")).isEqualTo(height("unspent"));
    }

    @Test
    void anEmptyFlowIsAnEmptySheet() {
        SankeyDrawing empty = new SankeyDrawing(new MoneyFlow(null, null, 2026, null, 0, List.of(), List.of()));
        assertThat(empty.getBars()).isEmpty();
        assertThat(empty.getRibbons()).isEmpty();
        assertThat(empty.getHeight()).isPositive();
    }

    private double height(String id) {
        return drawing.getBars().stream().filter(b -> b.node().id().equals(id)).findFirst().orElseThrow().height();
    }

    private static Node node(String id, FlowKind kind, long amount) {
        return new Node(id, kind, null, null, Money.of(amount), 1);
    }

    private static Band band(String from, String to, long amount) {
        return new Band(from, to, Money.of(amount));
    }
}
