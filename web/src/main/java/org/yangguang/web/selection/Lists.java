package org.yangguang.web.selection;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Role;
import org.yangguang.project.CallView;
import org.yangguang.project.ProgrammeService;
import org.yangguang.selection.LibraryFilter;
import org.yangguang.selection.LibraryService;
import org.yangguang.selection.LibraryStatus;
import org.yangguang.selection.LibraryView;
import org.yangguang.selection.ListPage;
import org.yangguang.selection.ListService;
import org.yangguang.selection.OpenList;
import org.yangguang.selection.SelectionService;
import org.yangguang.shared.Slice;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Paging;

/** The register of lists; an officer opens a new one here. */
@Named
@ViewScoped
public class Lists implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    @Inject
    private ListService lists;
    @Inject
    private SelectionService selection;
    @Inject
    private ProgrammeService programmes;
    @Inject
    private LibraryService library;
    @Inject
    private IdentityService identity;
    @Inject
    private Clock clock;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;

    private ListPage found;
    private int page;
    private String callNumber;
    private String[] taken = {};

    @PostConstruct
    void open() {
        page = Paging.page(request.getParameter("page"));
        found = lists.listLists((page - 1) * PAGE, PAGE);
        callNumber = request.getParameter("call");
    }

    public String start() {
        String number = selection.openList(new OpenList(callNumber, List.of(taken))).number();
        messages.done("selection.opened", number);
        return "/app/selection/list.xhtml?faces-redirect=true&number=" + number;
    }

    public ListPage getFound() {
        return found;
    }

    public int getPage() {
        return page;
    }

    public boolean isMore() {
        return (long) page * PAGE < found.total();
    }

    public boolean isOfficer() {
        return identity.whoAmI().has(Role.PROJECT_OFFICER);
    }

    /** Calls decided by list whose time for applications is over. */
    public List<CallView> getCalls() {
        LocalDate today = LocalDate.now(clock);
        return programmes.listCalls(false).stream().filter(c -> c.list() != null && c.closesOn().isBefore(today)).toList();
    }

    /** Deferred applications that may be taken along: those of the programme of the call that is chosen. */
    public List<LibraryView> getDeferred() {
        if (callNumber == null) {
            return List.of();
        }
        String programme = programmes.viewCall(callNumber).programmeCode();
        return library.listLibrary(new LibraryFilter(null, programme, null, LibraryStatus.DEFERRED, null), 0, Slice.MOST).rows();
    }

    public String getCallNumber() {
        return callNumber;
    }

    public void setCallNumber(String callNumber) {
        this.callNumber = callNumber;
    }

    public String[] getTaken() {
        return taken.clone();
    }

    public void setTaken(String[] taken) {
        this.taken = taken == null ? new String[0] : taken.clone();
    }
}
