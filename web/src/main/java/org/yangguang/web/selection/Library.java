package org.yangguang.web.selection;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Role;
import org.yangguang.project.ProgrammeService;
import org.yangguang.project.ProgrammeView;
import org.yangguang.selection.LibraryFilter;
import org.yangguang.selection.LibraryOrder;
import org.yangguang.selection.LibraryPage;
import org.yangguang.selection.LibraryService;
import org.yangguang.selection.LibraryStatus;
import org.yangguang.selection.LibraryView;
import org.yangguang.shared.Worded;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Paging;

/** 项目库: what has been entered, filtered by the address; the officer orders an entry below the table ({@code &entry=SB-…}). */
@Named
@ViewScoped
public class Library implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    @Inject
    private LibraryService library;
    @Inject
    private ProgrammeService programmes;
    @Inject
    private IdentityService identity;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;

    private String text;
    private String programme;
    private String status;
    private String year;
    private int page;
    private LibraryPage found;
    private LibraryView entry;
    private Integer place;
    private Integer budgetFrom;
    private Integer budgetTo;
    private String remark;

    @PostConstruct
    void open() {
        text = parameter("q");
        programme = parameter("programme");
        status = Arrays.stream(LibraryStatus.values()).map(LibraryStatus::word).filter(parameter("status")::equals).findFirst().orElse("");
        year = parameter("year").matches("20\\d\\d") ? parameter("year") : "";
        page = Paging.page(request.getParameter("page"));
        found = library.listLibrary(new LibraryFilter(text, programme, null, status.isEmpty() ? null : Worded.of(LibraryStatus.class, status).orElseThrow(),
                year.isEmpty() ? null : Integer.valueOf(year)), (page - 1) * PAGE, PAGE);
        entry = found.rows().stream().filter(r -> r.application().equals(parameter("entry"))).findFirst().orElse(null);
        if (entry != null) {
            place = entry.place();
            budgetFrom = entry.budgetFrom();
            budgetTo = entry.budgetTo();
            remark = entry.remark();
        }
    }

    private String parameter(String name) {
        String given = request.getParameter(name);
        return given == null ? "" : given.strip();
    }

    public String order() {
        library.orderEntry(entry.application(), new LibraryOrder(place, budgetFrom, budgetTo, remark, entry.version()));
        messages.done("selection.library.ordered", entry.application());
        return query(page) + "&faces-redirect=true";
    }

    private String query(int to) {
        return "/app/selection/library.xhtml?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&programme="
                + URLEncoder.encode(programme, StandardCharsets.UTF_8) + "&status=" + status + "&year=" + year + "&page=" + to;
    }

    /** The same list, another page. */
    public String link(int to) {
        return request.getContextPath() + query(to);
    }

    public String tint(LibraryView row) {
        return switch (row.status()) {
            case APPROVED -> "ok";
            case DEFERRED -> "warn";
            case LISTED -> "info";
            default -> "";
        };
    }

    public boolean isOfficer() {
        return identity.whoAmI().has(Role.PROJECT_OFFICER);
    }

    public boolean isMore() {
        return (long) page * PAGE < found.total();
    }

    public List<ProgrammeView> getProgrammes() {
        return programmes.listProgrammes();
    }

    public LibraryStatus[] getStatuses() {
        return LibraryStatus.values();
    }

    public LibraryPage getFound() {
        return found;
    }

    public LibraryView getEntry() {
        return entry;
    }

    public String getText() {
        return text;
    }

    public String getProgramme() {
        return programme;
    }

    public String getStatus() {
        return status;
    }

    public String getYear() {
        return year;
    }

    public int getPage() {
        return page;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }

    public Integer getBudgetFrom() {
        return budgetFrom;
    }

    public void setBudgetFrom(Integer budgetFrom) {
        this.budgetFrom = budgetFrom;
    }

    public Integer getBudgetTo() {
        return budgetTo;
    }

    public void setBudgetTo(Integer budgetTo) {
        this.budgetTo = budgetTo;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
