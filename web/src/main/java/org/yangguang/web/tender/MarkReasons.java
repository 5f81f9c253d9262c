package org.yangguang.web.tender;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.yangguang.tender.FarMarkView;
import org.yangguang.tender.MarkReasonService;
import org.yangguang.tender.MarkReasonsEntry;
import org.yangguang.web.shell.Messages;

/** 评分说明: a member's reasons for the own marks that lie far from the others', one evaluation at a time. */
@Named
@ViewScoped
public class MarkReasons implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MarkReasonService service;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private List<FarMarkView> asked;
    private List<Row> rows;
    private FarMarkView chosen;

    /** One mark and what is written to it. */
    public static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final FarMarkView mark;
        private String reason;

        Row(FarMarkView mark) {
            this.mark = mark;
            this.reason = mark.reason();
        }

        public FarMarkView getMark() {
            return mark;
        }

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }
    }

    @PostConstruct
    void load() {
        asked = service.listOwnFarMarks();
        String number = request.getParameter("number");
        chosen = asked.stream().filter(m -> m.tender().equals(number)).findFirst().orElse(asked.isEmpty() ? null : asked.get(0));
        rows = chosen == null ? List.of() : asked.stream().filter(m -> m.tender().equals(chosen.tender())).map(Row::new).toList();
    }

    public String give() {
        service.giveMarkReasons(chosen.tender(), new MarkReasonsEntry(rows.stream()
                .map(r -> new MarkReasonsEntry.Reason(r.mark.bid(), r.mark.criterion(), r.reason)).toList()));
        messages.done("tender.reasons.given");
        return "/app/tender/mark-reasons.xhtml?faces-redirect=true&number=" + chosen.tender();
    }

    public List<Row> getRows() {
        return rows;
    }

    /** The first mark of the evaluation that is shown; null when nothing is asked. */
    public FarMarkView getChosen() {
        return chosen;
    }

    /** The other evaluations that ask for reasons, one mark of each. */
    public List<FarMarkView> getOthers() {
        return asked.stream().filter(m -> !m.tender().equals(chosen.tender())).filter(m -> asked.stream()
                .filter(o -> o.tender().equals(m.tender())).findFirst().orElseThrow() == m).toList();
    }
}
