package org.yangguang.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yangguang.export.ExportOrder;
import org.yangguang.export.ExportService;
import org.yangguang.export.ExportView;
import org.yangguang.preference.ListPreference;
import org.yangguang.preference.ListView;
import org.yangguang.preference.PreferenceService;
import org.yangguang.reporting.RegisterColumn;
import org.yangguang.reporting.RegisterPage;
import org.yangguang.reporting.RegisterRow;
import org.yangguang.reporting.RegisterService;
import org.yangguang.shared.Money;
import org.yangguang.web.shell.Formats;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Pages;
import org.yangguang.web.shell.Paging;
import org.yangguang.web.shell.Texts;

/**
 * One of the long lists, on any page that shows the fragment register.xhtml. Filter and page stand in the address; a list
 * that is opened without any begins with the view that its reader has made the standard one. What is kept and what is
 * exported is what is seen: the same filter, the same columns.
 */
@Named("register")
@RequestScoped
public class RegisterView {

    private static final int ROWS = 20;
    private static final String PAGE = "page";
    private static final Set<RegisterColumn.Kind> PERIODS = Set.of(RegisterColumn.Kind.DATE, RegisterColumn.Kind.YEAR);
    /** In an address: the list as it is, not with the standard view. */
    private static final String WHOLE = "whole";
    /** A word of an address as browsers write it; a view may have been kept by a program. */
    private static final Pattern ENCODED = Pattern.compile("([^%]|%[0-9a-fA-F]{2})*");

    /** A cell as it is written, with what stands beneath it; {@code tint} null for what is no state. */
    public record Cell(String text, String page, String tint, boolean figures, boolean money, List<Cell> beneath) {

        public boolean isState() {
            return tint != null;
        }
    }

    /** A column as it is shown, with those that stand in its cells. */
    public record Shown(RegisterColumn column, List<RegisterColumn> beneath) {
    }

    /** A column to choose from. */
    public record Choice(String word, String title, boolean shown) {
    }

    /** A kept view and where it leads. */
    public record Link(String name, String address, boolean standard, boolean current) {
    }

    @Inject
    private RegisterService registers;
    @Inject
    private PreferenceService preferences;
    @Inject
    private ExportService exports;
    @Inject
    private Texts texts;
    @Inject
    private Formats formats;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;

    private String list;
    private Map<String, String> filter;
    private ListPreference preference;
    private List<RegisterColumn> columns;
    private RegisterPage page;
    private String leading;
    private String name;
    private boolean standard;

    /** Called first by the fragment: which list the page shows. */
    public void show(String word) {
        list = word;
    }

    /** What a word of the filter is, empty for nothing; the page's own fields ask it. */
    public String given(String listWord, String word) {
        show(listWord);
        return filter().getOrDefault(word, "");
    }

    public List<RegisterColumn> getColumns() {
        if (columns == null) {
            columns = registers.listChosen(list, columnWords());
        }
        return columns;
    }

    /** The columns with those that stand beneath them, because they follow directly. */
    public List<Shown> getShown() {
        List<Shown> shown = new ArrayList<>();
        for (RegisterColumn column : getColumns()) {
            Shown last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
            if (last != null && last.column().beneath().contains(column.word())) {
                last.beneath().add(column);
            } else {
                shown.add(new Shown(column, new ArrayList<>()));
            }
        }
        return shown;
    }

    /** Over a period stand both its days or years; what else stands beneath explains itself. */
    public List<String> titlesBeneath(Shown shown) {
        return shown.beneath().stream().filter(c -> PERIODS.contains(c.kind())).map(this::title).toList();
    }

    public String title(RegisterColumn column) {
        String text = texts.get(column.text());
        return column.isMoney() ? text + "（" + texts.get("shell.unit.wan") + "）" : text;
    }

    public List<RegisterRow> getRows() {
        return found().rows();
    }

    public List<Cell> cells(RegisterRow row) {
        return getShown().stream().map(s -> cell(s.column(), row, s.beneath().stream().map(c -> cell(c, row, List.of()))
                .filter(c -> !c.text().isEmpty()).toList())).toList();
    }

    /** What all rows come to, of lists that say it, else those of this page, under the columns that are summed; empty where none is. */
    public List<String> getSums() {
        if (getRows().isEmpty() || getShown().stream().noneMatch(s -> s.column().summed())) {
            return List.of();
        }
        return getShown().stream().map(s -> !s.column().summed() ? "" : formats.wan(sum(s.column().word()))).toList();
    }

    private Money sum(String word) {
        Money whole = found().sums().get(word);
        return whole != null ? whole : Money.sum(getRows().stream().map(row -> (Money) row.cells().get(word)).filter(Objects::nonNull).toList());
    }

    public String getSumTitle() {
        return texts.get(found().sums().isEmpty() ? "register.sum" : "register.total");
    }

    /** Whether there is something to be done with a row of this page. */
    public boolean isActing() {
        return getRows().stream().anyMatch(row -> row.act() != null);
    }

    /** Where it is done; what is done beside the list leaves filter, columns and page as they are. */
    public String actLink(RegisterRow row) {
        String to = row.act().page();
        return to.startsWith("?") ? address(query(filter()), number()) + "&" + to.substring(1) : request.getContextPath() + to;
    }

    public String getPlace() {
        int first = (number() - 1) * ROWS;
        return texts.of("register.place", found().total(), found().rows().isEmpty() ? 0 : first + 1, first + found().rows().size());
    }

    public boolean isBehind() {
        return number() > 1;
    }

    public boolean isMore() {
        return (long) number() * ROWS < found().total();
    }

    public String getPreviousLink() {
        return address(query(filter()), number() - 1);
    }

    public String getNextLink() {
        return address(query(filter()), number() + 1);
    }

    /** The list without filter, also where a standard view would come first. */
    public String getWholeLink() {
        return request.getRequestURI() + "?" + WHOLE + "=1";
    }

    public List<Link> getViews() {
        String now = query(filter());
        return preference().views().stream().map(v -> new Link(v.name(), v.query().isEmpty() ? getWholeLink() + columnsPart(v)
                : request.getRequestURI() + "?" + v.query() + columnsPart(v), v.standard(),
                v.query().equals(now) && (v.columns().isEmpty() || v.columns().equals(columnWords())))).toList();
    }

    /** All columns: first those shown in their order, then the others. */
    public List<Choice> getChoices() {
        List<RegisterColumn> all = new ArrayList<>(getColumns());
        registers.listColumns(list).stream().filter(c -> !all.contains(c)).forEach(all::add);
        return all.stream().map(c -> new Choice(c.word(), texts.get(c.text()), getColumns().contains(c))).toList();
    }

    /** The filter as it stands in an address, carried through the forms of the bar. */
    public String getQuery() {
        return query(filter());
    }

    public String getShownColumns() {
        return getColumns().stream().map(RegisterColumn::word).collect(Collectors.joining(","));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isStandard() {
        return standard;
    }

    public void setStandard(boolean standard) {
        this.standard = standard;
    }

    /** Keeps the columns that were ticked, in their order; the usual ones when none is. */
    public void choose(String word) {
        String[] ticked = request.getParameterValues("column");
        preferences.chooseColumns(word, ticked == null ? "" : String.join(",", ticked));
        back();
    }

    public void forgetColumns(String word) {
        preferences.chooseColumns(word, "");
        back();
    }

    /** Keeps filter and columns under the name given. */
    public void keep(String word) {
        preferences.saveView(word, new ListView(name, sent("query"), sent("columns"), standard));
        messages.done("register.saved", name);
        back();
    }

    public void remove(String word, String view) {
        preferences.removeView(word, view);
        back();
    }

    /** Gives a short list at once; orders a long one and leads to where it will be. */
    public void export(String word) {
        Map<String, String> asked = new TreeMap<>(parsed(sent("query")));
        asked.put("list", word);
        asked.put("columns", sent("columns"));
        ExportOrder order = new ExportOrder("register", asked);
        if (exports.viewPlan(order).rows() <= ExportService.MOST_AT_ONCE) {
            Pages.redirect("/app/export?kind=register&" + query(asked));
        } else {
            ExportView ordered = exports.orderExport(order);
            messages.done("export.taken", ordered.title());
            Pages.redirect("/app/exports.xhtml");
        }
    }

    private Cell cell(RegisterColumn column, RegisterRow row, List<Cell> beneath) {
        Object value = row.cells().get(column.word());
        String text = switch (column.kind()) {
            case MONEY -> formats.wan((Money) value);
            case DATE -> formats.date((LocalDate) value);
            case TIME -> formats.time((LocalDateTime) value);
            case WORD -> value == null ? "" : texts.get(value);
            case DAYS -> value == null ? "" : texts.of("reporting.late", value);
            default -> value == null ? "" : value.toString();
        };
        boolean first = column.word().equals(leadingWord());
        String to = first ? row.page() : row.links().get(column.word());
        String tint = switch (column.word()) {
            case "status" -> row.tint();
            case "suspended" -> "warn";
            default -> column.kind() == RegisterColumn.Kind.DAYS ? "bad" : null;
        };
        return new Cell(first && text.isBlank() ? texts.get("reporting.register.untitled") : text, to == null ? null : request.getContextPath() + to,
                text.isEmpty() ? null : tint, column.isFigures(), column.isMoney(), beneath);
    }

    private String leadingWord() {
        if (leading == null) {
            leading = registers.listColumns(list).get(0).word();
        }
        return leading;
    }

    private RegisterPage found() {
        if (page == null) {
            page = registers.viewRegister(list, filter(), (number() - 1) * ROWS, ROWS);
        }
        return page;
    }

    private Map<String, String> filter() {
        if (filter == null) {
            Map<String, String> given = new TreeMap<>();
            request.getParameterMap().forEach((word, values) -> given.put(word, values[0]));
            filter = registers.viewFilter(list, given);
            if (request.getParameter("query") != null) {
                // the bar was used: the list behind it stays as it was
                filter = registers.viewFilter(list, parsed(sent("query")));
            } else if (bare()) {
                preference().standard().ifPresent(v -> filter = registers.viewFilter(list, parsed(v.query())));
            }
        }
        return filter;
    }

    /** Whether the address says nothing about the list. */
    private boolean bare() {
        return request.getQueryString() == null || request.getQueryString().isEmpty();
    }

    /** Of the view in the address, else of the standard one, else those chosen last. */
    private String columnWords() {
        String asked = request.getParameter("columns");
        if (asked != null && !asked.isBlank()) {
            return asked;
        }
        String kept = bare() ? preference().standard().map(ListView::columns).orElse("") : "";
        return kept.isEmpty() ? preference().columns() : kept;
    }

    private static String columnsPart(ListView view) {
        return view.columns().isEmpty() ? "" : "&columns=" + URLEncoder.encode(view.columns(), StandardCharsets.UTF_8);
    }

    private ListPreference preference() {
        if (preference == null) {
            preference = preferences.viewPreference(list);
        }
        return preference;
    }

    private int number() {
        return Paging.page(request.getParameter(PAGE));
    }

    private String address(String query, int number) {
        String shown = request.getParameter("columns");
        return request.getRequestURI() + "?" + (query.isEmpty() ? WHOLE + "=1" : query)
                + (shown == null || shown.isBlank() ? "" : "&columns=" + URLEncoder.encode(shown, StandardCharsets.UTF_8)) + "&" + PAGE + "=" + number;
    }

    private static String query(Map<String, String> words) {
        return words.entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> parsed(String query) {
        Map<String, String> words = new TreeMap<>();
        for (String pair : query.split("&")) {
            int at = pair.indexOf('=');
            if (at > 0 && ENCODED.matcher(pair).matches()) {
                words.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return words;
    }

    private String sent(String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value;
    }

    /** To the list as it was. */
    private void back() {
        String query = sent("query");
        Pages.redirect(request.getServletPath() + (query.isEmpty() ? "?" + WHOLE + "=1" : "?" + query));
    }
}
