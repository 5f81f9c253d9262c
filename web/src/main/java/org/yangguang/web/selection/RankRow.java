package org.yangguang.web.selection;

import java.io.Serializable;
import org.yangguang.selection.RankingForm;
import org.yangguang.selection.RankingView;

/** One application as the unit ranks it. */
public class RankRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final RankingView.Row row;
    private Integer place;

    RankRow(RankingView.Row row, Integer place) {
        this.row = row;
        this.place = place;
    }

    RankingForm.Row entry() {
        return new RankingForm.Row(row.application(), place);
    }

    public RankingView.Row getRow() {
        return row;
    }

    public Integer getPlace() {
        return place;
    }

    public void setPlace(Integer place) {
        this.place = place;
    }
}
