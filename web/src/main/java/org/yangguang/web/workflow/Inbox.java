package org.yangguang.web.workflow;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangguang.batch.BatchKind;
import org.yangguang.batch.BatchService;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.identity.Actor;
import org.yangguang.identity.IdentityService;
import org.yangguang.shared.Worded;
import org.yangguang.web.shell.Messages;
import org.yangguang.workflow.CosignView;
import org.yangguang.workflow.FlowStep;
import org.yangguang.workflow.InboxCounts;
import org.yangguang.workflow.InboxFilter;
import org.yangguang.workflow.InboxPage;
import org.yangguang.workflow.InboxTab;
import org.yangguang.workflow.InboxUnit;
import org.yangguang.workflow.TaskRow;
import org.yangguang.workflow.WorkflowService;

/** Page app/inbox.xhtml: the lists of a person's work, and what is known of the selected task beside them. */
@Named
@ViewScoped
public class Inbox implements Serializable {

    private static final long serialVersionUID = 1L;

    /** A list or a quick filter, as the page draws it. */
    public record Choice(String word, String label, String count, String tint, boolean current) implements Serializable {
    }

    @Inject
    private WorkflowService workflow;

    @Inject
    private DocumentService documents;

    @Inject
    private IdentityService identity;

    @Inject
    private BatchService batches;

    @Inject
    private InboxMemory memory;

    @Inject
    private Messages messages;

    private InboxCounts counts;
    private List<TaskRow> rows;
    private List<CosignView> cosigns;
    private final Map<String, BatchKind> kinds = new HashMap<>();
    private String next;
    private String stage;
    private String unit;
    private List<InboxUnit> units;
    private String keyword;

    @PostConstruct
    void begin() {
        String list = parameter("list");
        if (list != null) {
            if (list.equals("cosign")) {
                memory.show(InboxTab.OPEN, true);
            } else {
                Arrays.stream(InboxTab.values()).filter(t -> t.word().equals(list)).findFirst().ifPresent(t -> memory.show(t, false));
            }
        }
        chooseChip();
        narrow();
        read();
        String wanted = parameter("select");
        if (wanted != null) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).task().id().equals(wanted)) {
                    memory.select(i);
                }
            }
        }
    }

    /** A link may name one of the quick filters of the open tasks: {@code only=overdue}, {@code today}, {@code soon}, {@code returned}. */
    private void chooseChip() {
        String only = parameter("only");
        if (only != null) {
            memory.show(InboxTab.OPEN, false);
            memory.chip(due(only), only.equals("returned"));
        }
    }

    /** A kept filter names what a list is narrowed to beside that; see {@link #getFilter}. */
    private void narrow() {
        if (parameter("stage") != null || parameter("unit") != null || parameter("keyword") != null) {
            memory.stage(parameter("stage"));
            memory.unit(parameter("unit"));
            memory.keyword(parameter("keyword"));
            memory.restart();
        }
    }

    private void read() {
        stage = memory.stage();
        unit = memory.unit();
        keyword = memory.keyword();
        counts = workflow.countInbox();
        cosigns = memory.cosigns() ? workflow.listCosigns() : List.of();
        InboxPage page = memory.cosigns() ? new InboxPage(List.of(), null) : workflow.listInbox(memory.tab(), memory.filter());
        rows = page.rows();
        next = page.next();
        int last = Math.max(rows.size(), cosigns.size()) - 1;
        memory.select(Math.max(0, Math.min(memory.selected(), last)));
    }

    /** The list as it is narrowed now, as it stands in an address. */
    public String getFilter() {
        return memory.query();
    }

    public List<Choice> getTabs() {
        return List.of(tab("open", InboxCounts.shown(counts.open())), tab("done", null), tab("closed", null),
                tab("sent", InboxCounts.shown(counts.sent())), tab("cosign", InboxCounts.shown(counts.cosigns())));
    }

    private Choice tab(String word, String count) {
        boolean current = memory.cosigns() ? word.equals("cosign") : word.equals(memory.tab().word());
        return new Choice(word, "workflow.tab." + word, count, "", current);
    }

    public List<Choice> getChips() {
        return List.of(chip("all", counts.open(), "", memory.due() == null && !memory.returned()),
                chip("overdue", counts.overdue(), "bad", memory.due() == InboxFilter.Due.OVERDUE),
                chip("today", counts.today(), "warn", memory.due() == InboxFilter.Due.TODAY),
                chip("soon", counts.soon(), "", memory.due() == InboxFilter.Due.SOON),
                chip("returned", counts.returned(), "", memory.returned()));
    }

    private static Choice chip(String word, int count, String tint, boolean current) {
        return new Choice(word, "workflow.chip." + word, InboxCounts.shown(count), tint, current);
    }

    public void show(String word) {
        units = null;
        memory.show(Worded.of(InboxTab.class, word).orElse(InboxTab.OPEN), word.equals("cosign"));
        read();
    }

    public void chip(String word) {
        memory.chip(due(word), word.equals("returned"));
        read();
    }

    private static InboxFilter.Due due(String word) {
        return Arrays.stream(InboxFilter.Due.values()).filter(d -> d.name().equalsIgnoreCase(word)).findFirst().orElse(null);
    }

    public void search() {
        memory.stage(stage);
        memory.unit(unit);
        memory.keyword(keyword);
        memory.restart();
        read();
    }

    public void reset() {
        memory.clear();
        read();
    }

    public void turn() {
        if (next != null) {
            memory.turn(next);
            read();
        }
    }

    public void turnBack() {
        memory.turnBack();
        read();
    }

    /** Called by the list with the row's index, by click or key. */
    public void select() {
        String index = parameter("row");
        if (index != null && index.matches("\\d{1,3}")) {
            memory.select(Math.min(Integer.parseInt(index), Math.max(0, rows.size() - 1)));
        }
    }

    /** Called by the list when a box is ticked or not any more. */
    public void tick() {
        String task = parameter("task");
        boolean on = "true".equals(parameter("on"));
        rows.stream().map(TaskRow::task).filter(t -> t.id().equals(task) && kind(t.key()).together()).findFirst().ifPresent(t -> {
            if (on) {
                memory.choose(t.id(), t.key());
            } else {
                memory.leaveOut(t.id());
            }
        });
    }

    /** Ticks every open task of the ticked kind under the list's filter, as many as one batch holds. */
    public void tickAll() {
        InboxPage page = workflow.listInbox(InboxTab.OPEN, memory.whole());
        while (true) {
            page.rows().stream().map(TaskRow::task).filter(t -> t.key().equals(memory.chosenKind()) && memory.chosen().size() < BatchService.MOST)
                    .forEach(t -> memory.choose(t.id(), t.key()));
            if (page.next() == null || memory.chosen().size() >= BatchService.MOST) {
                return;
            }
            page = workflow.listInbox(InboxTab.OPEN, memory.whole().after(page.next()));
        }
    }

    public void tickNone() {
        memory.choseNothing();
    }

    /** Whether tasks of this kind may be decided together. */
    public BatchKind kind(String task) {
        return kinds.computeIfAbsent(task, batches::viewKind);
    }

    public boolean ticked(String task) {
        return memory.chosen().contains(task);
    }

    /** How many are ticked, of which kind. */
    public int getTicked() {
        return memory.chosen().size();
    }

    public String getTickedKind() {
        return memory.chosenKind();
    }

    public String urge() {
        workflow.urge(getSelected().task().id());
        messages.done("workflow.urged");
        return again();
    }

    public String withdraw() {
        workflow.withdraw(getSelected().task().id());
        memory.show(InboxTab.OPEN, false);
        messages.done("workflow.withdrawn");
        return again();
    }

    private static String again() {
        return "/app/inbox.xhtml?faces-redirect=true";
    }

    /** The selected line; null in an empty list. */
    public TaskRow getSelected() {
        return rows.isEmpty() ? null : rows.get(memory.selected());
    }

    /** Whether the selected task is decided on beside the list. */
    public boolean isInPlace() {
        return isOpen() && getSelected() != null && !TaskLinks.WIDE.contains(getSelected().task().key());
    }

    public List<FlowStep> getFlow() {
        return workflow.listSteps(getSelected().task().subject());
    }

    public List<DocumentView> getDocuments() {
        return TaskPage.papers(documents, getSelected().task());
    }

    /** Names of those for whom tasks are held; null for nobody. */
    public String getPrincipals() {
        Actor actor = identity.whoAmI();
        return actor.standsInFor().isEmpty() ? null
                : actor.standsInFor().stream().map(Actor.Principal::displayName).collect(Collectors.joining("、"));
    }

    public List<TaskRow> getRows() {
        return rows;
    }

    public List<CosignView> getCosigns() {
        return cosigns;
    }

    public boolean isCosignList() {
        return memory.cosigns();
    }

    public boolean isOpen() {
        return !memory.cosigns() && memory.tab() == InboxTab.OPEN;
    }

    public boolean isSent() {
        return !memory.cosigns() && memory.tab() == InboxTab.SENT;
    }

    /** 已办 and 办结 show when and how, not by when. */
    public boolean isPast() {
        return !memory.cosigns() && (memory.tab() == InboxTab.DONE || memory.tab() == InboxTab.CLOSED);
    }

    public int getSelectedRow() {
        return memory.selected();
    }

    public int getPage() {
        return memory.page();
    }

    public boolean isFirst() {
        return memory.first();
    }

    public boolean isMore() {
        return next != null;
    }

    public List<String> getStages() {
        return List.of("project", "selection", "budget", "appraisal", "tender", "dispute", "contract", "implementation", "cost", "performance", "acceptance", "payment");
    }

    /** Whose projects the tasks of the open list are about, to choose from. */
    public List<InboxUnit> getUnits() {
        if (units == null) {
            units = memory.cosigns() ? List.of() : workflow.listUnits(memory.tab());
        }
        return units;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getKeyword() {
        return keyword;
    }

    public void setKeyword(String keyword) {
        this.keyword = keyword;
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
    }
}
