package org.yangguang.web.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yangguang.reporting.MoneyFlow;
import org.yangguang.shared.Money;

/**
 * Where the nodes and bands of a flow stand in its drawing: columns from left to right, in each the nodes one below the other,
 * as high as their money; a band is as wide as what it carries, on both of its ends.
 */
public final class SankeyDrawing {

    public static final int WIDTH = 1120;
    static final int BAR = 12;
    /** Room for a node's two lines of text. */
    static final int SLOT = 38;
    static final int GAP = 8;
    private static final int LEAST = 1;
    /** As high as all the money together. */
    private static final double WHOLE = 300;
    private static final int LAST = 4;

    /** A node as a bar, and where its text stands; {@code end} whether the text ends at {@code textX}. */
    public record Bar(MoneyFlow.Node node, double x, double y, double height, double textX, double textY, boolean end) {

        public String getPlace() {
            return point(x, y);
        }
    }

    /** A band as a closed outline. */
    public record Ribbon(MoneyFlow.Band band, MoneyFlow.Node from, MoneyFlow.Node to, String outline) {
    }

    private final double scale;
    private final Map<String, Bar> bars = new HashMap<>();
    private final List<Bar> inOrder = new ArrayList<>();
    private final List<Ribbon> ribbons = new ArrayList<>();
    private double height;

    public SankeyDrawing(MoneyFlow flow) {
        double all = flow.allotted().yuan().doubleValue();
        scale = all == 0 ? 0 : WHOLE / all;
        for (int column = 0; column <= LAST; column++) {
            double y = GAP;
            for (MoneyFlow.Node node : flow.nodes()) {
                if (node.kind().column() == column) {
                    y = place(node, y);
                }
            }
            height = Math.max(height, y);
        }
        draw(flow);
    }

    private double place(MoneyFlow.Node node, double y) {
        double high = size(node.amount());
        double slot = Math.max(high, SLOT);
        double x = node.kind().column() * (double) (WIDTH - BAR) / LAST;
        boolean end = node.kind().column() == LAST;
        Bar bar = new Bar(node, x, y + (slot - high) / 2, high, end ? x - 6 : x + BAR + 6, y + slot / 2, end);
        bars.put(node.id(), bar);
        inOrder.add(bar);
        return y + slot + GAP;
    }

    /** Bands leave and reach a node in the order of the nodes at their other ends, so that they cross as little as may be. */
    private void draw(MoneyFlow flow) {
        Map<MoneyFlow.Band, Double> leaves = new HashMap<>();
        Map<MoneyFlow.Band, Double> reaches = new HashMap<>();
        for (Bar bar : inOrder) {
            stack(flow.outOf(bar.node()).stream().sorted(Comparator.comparingDouble(b -> bars.get(b.to()).y())).toList(), bar.y(), leaves);
            stack(flow.into(bar.node()).stream().sorted(Comparator.comparingDouble(b -> bars.get(b.from()).y())).toList(), bar.y(), reaches);
        }
        for (MoneyFlow.Band band : flow.bands()) {
            Bar from = bars.get(band.from());
            Bar to = bars.get(band.to());
            ribbons.add(new Ribbon(band, from.node(), to.node(), outline(from.x() + BAR, leaves.get(band), to.x(), reaches.get(band), size(band.amount()))));
        }
    }

    private void stack(List<MoneyFlow.Band> bands, double from, Map<MoneyFlow.Band, Double> places) {
        double y = from;
        for (MoneyFlow.Band band : bands) {
            places.put(band, y);
            y += band.amount().yuan().doubleValue() * scale;
        }
    }

    /** As high as its money, and never too thin to be seen. */
    private double size(Money amount) {
        return Math.max(LEAST, amount.yuan().doubleValue() * scale);
    }

    private static String outline(double x0, double y0, double x1, double y1, double wide) {
        double middle = (x0 + x1) / 2;
        return "M" + point(x0, y0) + " C" + point(middle, y0) + " " + point(middle, y1) + " " + point(x1, y1) + " L" + point(x1, y1 + wide)
                + " C" + point(middle, y1 + wide) + " " + point(middle, y0 + wide) + " " + point(x0, y0 + wide) + " Z";
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    public List<Bar> getBars() {
        return inOrder;
    }

    public List<Ribbon> getRibbons() {
        return ribbons;
    }

    public int getWidth() {
        return WIDTH;
    }

    public int getHeight() {
        return BigDecimal.valueOf(height).intValue() + 1;
    }

    public int getBar() {
        return BAR;
    }
}
