package org.yangguang.web.selection;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.selection.LibraryFilter;
import org.yangguang.selection.LibraryOrder;
import org.yangguang.selection.LibraryService;
import org.yangguang.selection.LibraryView;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Pages;

/** 项目库: the officer orders an entry below the list ({@code &entry=SB-…}), which stays as it is. */
@Named
@ViewScoped
public class Library implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LibraryService library;
    @Inject
    private CurrentActor current;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;

    private String address;
    private LibraryView entry;
    private Integer place;
    private Integer budgetFrom;
    private Integer budgetTo;
    private String remark;

    @PostConstruct
    void open() {
        String asked = request.getParameter("entry");
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        address = request.getServletPath() + Arrays.stream(query.split("&")).filter(pair -> !pair.startsWith("entry="))
                .collect(Collectors.joining("&", "?", ""));
        if (asked == null || asked.isBlank() || !current.get().has(Role.PROJECT_OFFICER)) {
            return;
        }
        entry = library.listLibrary(new LibraryFilter(asked, null, null, null, null), 0, 1).rows().stream()
                .filter(r -> r.application().equals(asked)).findFirst().orElse(null);
        if (entry != null) {
            place = entry.place();
            budgetFrom = entry.budgetFrom();
            budgetTo = entry.budgetTo();
            remark = entry.remark();
        }
    }

    public void order() {
        library.orderEntry(entry.application(), new LibraryOrder(place, budgetFrom, budgetTo, remark, entry.version()));
        messages.done("selection.library.ordered", entry.application());
        Pages.redirect(address);
    }

    public LibraryView getEntry() {
        return entry;
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
