package org.yangguang.web.acceptance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.workflow.Outcome;

/** 接收档案资产: the project is closed. */
@Named
@ViewScoped
public class ReceiveHandover extends AcceptanceTask {

    private static final long serialVersionUID = 1L;

    public String receive() {
        acceptances().receiveHandover(getTask().id(), verdict("received"));
        return done();
    }

    public String giveBack() {
        acceptances().receiveHandover(getTask().id(), verdict(Outcome.RETURNED));
        return done();
    }
}
