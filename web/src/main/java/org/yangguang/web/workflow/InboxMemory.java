package org.yangguang.web.workflow;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.workflow.InboxFilter;
import org.yangguang.workflow.InboxTab;

/** Where a person left the inbox: whoever comes back from a task finds the list as it was. */
@SessionScoped
public class InboxMemory implements Serializable {

    private static final long serialVersionUID = 1L;

    private InboxTab tab = InboxTab.OPEN;
    private boolean cosigns;
    private String stage;
    private String unit;
    private InboxFilter.Due due;
    private boolean returned;
    private String keyword;
    private int selected;
    private final Deque<String> pages = new ArrayDeque<>();
    /** Tasks of one kind that are to be decided together, over all pages of the list. */
    private final Set<String> chosen = new LinkedHashSet<>();
    private String chosenKind;

    /** The list that was left open. */
    public InboxTab tab() {
        return tab;
    }

    /** What the list was narrowed to, from its first page on. */
    public InboxFilter whole() {
        return new InboxFilter(stage, unit, due, null, returned, keyword, null);
    }

    /** The tasks ticked for a decision together, in the order in which they were ticked. */
    public List<String> chosen() {
        return List.copyOf(chosen);
    }

    /** Nothing is ticked any more: it is decided, or not to be. */
    public void choseNothing() {
        chosen.clear();
        chosenKind = null;
    }

    String chosenKind() {
        return chosenKind;
    }

    /** Ticks a task, unless one of another kind is ticked already. */
    void choose(String task, String kind) {
        if (chosenKind == null || chosenKind.equals(kind)) {
            chosenKind = kind;
            chosen.add(task);
        }
    }

    /** Takes one off again. */
    public void leaveOut(String task) {
        chosen.remove(task);
        if (chosen.isEmpty()) {
            chosenKind = null;
        }
    }

    /** Another list begins without conditions at its first page. */
    void show(InboxTab other, boolean cosignsOnly) {
        tab = other;
        cosigns = cosignsOnly;
        clear();
    }

    void clear() {
        stage = null;
        unit = null;
        due = null;
        returned = false;
        keyword = null;
        restart();
    }

    void restart() {
        pages.clear();
        selected = 0;
    }

    void chip(InboxFilter.Due only, boolean onlyReturned) {
        due = only;
        returned = onlyReturned;
        restart();
    }

    void turn(String after) {
        pages.push(after);
        selected = 0;
    }

    void turnBack() {
        pages.poll();
        selected = 0;
    }

    boolean first() {
        return pages.isEmpty();
    }

    int page() {
        return pages.size() + 1;
    }

    InboxFilter filter() {
        return whole().after(pages.peek());
    }

    /** List and filter as an address names them. */
    String query() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("list", cosigns ? "cosign" : tab.word());
        words.put("only", returned ? "returned" : due == null ? null : due.name().toLowerCase(Locale.ROOT));
        words.put("stage", stage);
        words.put("unit", unit);
        words.put("keyword", keyword);
        return words.entrySet().stream().filter(e -> e.getValue() != null && !e.getValue().isBlank())
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    boolean cosigns() {
        return cosigns;
    }

    int selected() {
        return selected;
    }

    void select(int index) {
        selected = index;
    }

    String stage() {
        return stage;
    }

    void stage(String only) {
        stage = only;
    }

    String unit() {
        return unit;
    }

    void unit(String only) {
        unit = only;
    }

    InboxFilter.Due due() {
        return due;
    }

    boolean returned() {
        return returned;
    }

    String keyword() {
        return keyword;
    }

    void keyword(String words) {
        keyword = words;
    }
}
