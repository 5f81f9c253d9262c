package org.yangguang.web.trace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.yangguang.identity.CurrentActor;
import org.yangguang.project.ProgrammeService;
import org.yangguang.project.ProgrammeView;
import org.yangguang.reporting.FlowKind;
import org.yangguang.reporting.FlowService;
import org.yangguang.reporting.MoneyFlow;
import org.yangguang.shared.Money;
import org.yangguang.web.shell.Texts;

/** The flow of money that the address asks for: {@code project}, {@code programme}, {@code year}; this year's when it says nothing. */
@Named
@RequestScoped
public class FlowPage {

    private static final int YEARS = 6;
    private static final int NAME = 16;

    @Inject
    private FlowService flows;
    @Inject
    private ProgrammeService programmes;
    @Inject
    private TraceLinks links;
    @Inject
    private CurrentActor actor;
    @Inject
    private Texts texts;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Clock clock;

    private MoneyFlow flow;
    private SankeyDrawing drawing;

    public MoneyFlow getFlow() {
        if (flow == null) {
            String project = given("project");
            String programme = project == null ? given("programme") : null;
            Integer year = given("year") != null && given("year").matches("\\d{4}") ? Integer.valueOf(given("year")) : null;
            flow = flows.viewFlow(project, programme, year == null && project == null && programme == null ? Integer.valueOf(thisYear()) : year);
        }
        return flow;
    }

    public SankeyDrawing getDrawing() {
        if (drawing == null) {
            drawing = new SankeyDrawing(getFlow());
        }
        return drawing;
    }

    /** Whose money it is, beside the page's title. */
    public String getName() {
        MoneyFlow shown = getFlow();
        String year = shown.year() == null ? "" : shown.year().toString();
        return shown.title() == null ? year : (shown.title() + " " + year).strip();
    }

    /** The drawing in a sentence. */
    public String getDescription() {
        MoneyFlow shown = getFlow();
        return texts.of("trace.flow.description", shown.allotted(), getContracted(), shown.of(FlowKind.PAID), shown.of(FlowKind.UNSPENT),
                shown.of(FlowKind.SURPLUS));
    }

    public boolean isNothing() {
        return getFlow().bands().isEmpty();
    }

    public List<ProgrammeView> getProgrammes() {
        return programmes.listProgrammes();
    }

    /** Next year, which is being budgeted, this one and those before. */
    public List<Integer> getYears() {
        int next = thisYear() + 1;
        return IntStream.range(0, YEARS).mapToObj(i -> next - i).toList();
    }

    public Money sum(String kind) {
        return getFlow().of(FlowKind.valueOf(kind));
    }

    /** What is contracted in all, told one by one or together. */
    public Money getContracted() {
        return sum("CONTRACT").plus(sum("OTHER_CONTRACTS"));
    }

    public BigDecimal percent(Money amount) {
        return amount.percentOf(getFlow().allotted());
    }

    /** A node in full: what it is, with its number and name. */
    public String label(MoneyFlow.Node node) {
        return switch (node.kind()) {
            case SOURCE -> texts.get("budget.source." + node.key());
            case LINE, ECONOMIC, CONTRACT -> node.name() == null ? node.key() : node.key() + " " + node.name();
            case OTHER_CONTRACTS -> texts.of("trace.flow.others", node.count());
            default -> texts.get("trace.flow." + node.kind().word());
        };
    }

    /** As much of it as has room in the drawing: the name, or the number where it has none. */
    public String shortLabel(MoneyFlow.Node node) {
        String label = switch (node.kind()) {
            case LINE, CONTRACT -> node.name() == null ? node.key() : node.name();
            default -> label(node);
        };
        return label.codePointCount(0, label.length()) <= NAME ? label : label.substring(0, label.offsetByCodePoints(0, NAME - 1)) + "…";
    }

    /** The list behind a band: of one line or contract its page, else the register of what it leads to. */
    public String behind(MoneyFlow.Node from, MoneyFlow.Node to) {
        MoneyFlow.Node one = from.kind() == FlowKind.CONTRACT ? from : to.kind() == FlowKind.CONTRACT ? to : to.kind() == FlowKind.LINE ? to : from;
        return switch (one.kind()) {
            case CONTRACT -> links.contract(one.key());
            case LINE -> links.line(one.key());
            default -> register(from.kind(), to.kind());
        };
    }

    private String register(FlowKind from, FlowKind to) {
        MoneyFlow shown = getFlow();
        if (shown.project() != null && !actor.get().ofMinistry()) {
            return at("/app/project/dossier.xhtml?number=" + shown.project());
        }
        String within = shown.project() == null ? "?whole=1" : "?project=" + shown.project();
        if (to == FlowKind.PAID || from == FlowKind.ADVANCED) {
            return at("/app/payment/payments.xhtml" + (shown.project() == null ? "?status=paid" : within));
        }
        if (from == FlowKind.CONFIRMED || to == FlowKind.CONFIRMED) {
            return at("/app/cost/costs.xhtml" + within);
        }
        if (from == FlowKind.OTHER_CONTRACTS || to == FlowKind.OTHER_CONTRACTS || from == FlowKind.UNPERFORMED) {
            return at("/app/contract/contracts.xhtml" + within);
        }
        return shown.project() != null ? at("/app/budget/budget.xhtml?number=" + shown.project())
                : at("/app/project/projects.xhtml" + (shown.programme() == null ? "?whole=1" : "?programme=" + shown.programme()));
    }

    private String at(String path) {
        return request.getContextPath() + path;
    }

    private int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    private String given(String parameter) {
        String value = request.getParameter(parameter);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
