package org.yangguang.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.tender.BidContent;
import org.yangguang.tender.BidStatus;
import org.yangguang.tender.BidView;
import org.yangguang.tender.QualificationEntry;
import org.yangguang.tender.TenderService;

/** 资格审查. */
@Named
@ViewScoped
public class CheckQualification extends TenderTaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenderService service;

    private List<Row> verdicts = new ArrayList<>();

    /** One bidder and the verdict on it. */
    public static class Row implements Serializable {
        private final BidView bid;
        private final BidContent content;
        private Boolean qualified;
        private String ground;

        Row(BidView bid, BidContent content) {
            this.bid = bid;
            this.content = content;
        }

        public BidView getBid() {
            return bid;
        }

        public BidContent getContent() {
            return content;
        }

        public Boolean getQualified() {
            return qualified;
        }

        public void setQualified(Boolean qualified) {
            this.qualified = qualified;
        }

        public String getGround() {
            return ground;
        }

        public void setGround(String ground) {
            this.ground = ground;
        }
    }

    @Override
    protected void ready() {
        getTender().bids().stream().filter(b -> b.status() == BidStatus.OPENED)
                .forEach(b -> verdicts.add(new Row(b, register().viewBidContent(getTender().number(), b.number()))));
    }

    public String judge() {
        service.checkQualification(getTask().id(), new QualificationEntry(verdicts.stream()
                .map(r -> new QualificationEntry.Verdict(r.bid.number(), r.qualified, r.ground)).toList(), getOpinion(), getTender().version()));
        return done();
    }

    public List<Row> getVerdicts() {
        return verdicts;
    }
}
