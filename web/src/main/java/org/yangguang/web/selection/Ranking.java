package org.yangguang.web.selection;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.document.Upload;
import org.yangguang.selection.RankingForm;
import org.yangguang.selection.RankingService;
import org.yangguang.selection.RankingView;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Uploads;

/** 排序推荐: a unit ranks its applications of a call and forwards them all with its letter. {@code ?call=ZN-…} */
@Named
@ViewScoped
public class Ranking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RankingService rankings;
    @Inject
    private DocumentService documents;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;

    private RankingView ranking;
    private ArrayList<RankRow> rows;
    private List<RankingView> forwarded;
    private String letterNumber;
    private LocalDate letterDate;
    private String opinion;
    private final Uploads uploads = new Uploads();

    @PostConstruct
    void open() {
        show(rankings.viewRanking(request.getParameter("call")));
        forwarded = rankings.listForwarded(ranking.callNumber());
    }

    /** In the order given so far; what has no place yet stands behind and is offered the next. */
    private void show(RankingView read) {
        ranking = read;
        letterNumber = read.letterNumber();
        letterDate = read.letterDate();
        rows = new ArrayList<>();
        int next = read.firstPlace();
        for (RankingView.Row row : read.rows().stream().sorted(Comparator.comparing(RankingView.Row::place, Comparator.nullsLast(Comparator.naturalOrder()))).toList()) {
            rows.add(new RankRow(row, row.place() == null ? next : row.place()));
            next = Math.max(next, rows.get(rows.size() - 1).getPlace()) + 1;
        }
    }

    private RankingForm form() {
        return new RankingForm(letterNumber, letterDate, rows.stream().map(RankRow::entry).toList(), opinion, ranking.version());
    }

    public String keep() {
        saved();
        messages.done("selection.ranking.kept");
        return "/app/selection/ranking.xhtml?faces-redirect=true&call=" + ranking.callNumber();
    }

    /** The letter belongs to the ranking's number, which the first keeping gives; keeping twice is harmless. */
    private void saved() {
        RankingView kept = rankings.saveRanking(ranking.callNumber(), form());
        for (Upload upload : uploads.take()) {
            documents.attach(kept.number(), upload);
        }
        ranking = kept;
    }

    public String forward() {
        saved();
        rankings.forwardRanking(ranking.callNumber(), form());
        messages.done("selection.ranking.forwarded");
        return "/app/inbox.xhtml?faces-redirect=true";
    }

    public RankingView getRanking() {
        return ranking;
    }

    public List<RankRow> getRows() {
        return rows;
    }

    public List<RankingView> getForwarded() {
        return forwarded;
    }

    public List<DocumentView> getLetters() {
        return ranking.number() == null ? List.of() : documents.of(ranking.number());
    }

    public Uploads getUploads() {
        return uploads;
    }

    public String getLetterNumber() {
        return letterNumber;
    }

    public void setLetterNumber(String letterNumber) {
        this.letterNumber = letterNumber;
    }

    public LocalDate getLetterDate() {
        return letterDate;
    }

    public void setLetterDate(LocalDate letterDate) {
        this.letterDate = letterDate;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
