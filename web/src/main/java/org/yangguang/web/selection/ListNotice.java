package org.yangguang.web.selection;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.yangguang.selection.ListService;
import org.yangguang.selection.NoticeSheet;

/** The notice of the approved projects as a unit reads and prints it: {@code notice.xhtml?number=QD-…}. */
@Named
@RequestScoped
public class ListNotice {

    @Inject
    private ListService lists;
    @Inject
    private HttpServletRequest request;

    private NoticeSheet sheet;

    @PostConstruct
    void open() {
        sheet = lists.viewNotice(request.getParameter("number"));
    }

    public NoticeSheet getSheet() {
        return sheet;
    }
}
