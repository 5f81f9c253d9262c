package org.yangguang.web.acceptance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.acceptance.Rectification;

/** 整改, with its report. */
@Named
@ViewScoped
public class Rectify extends AcceptanceTask {

    private static final long serialVersionUID = 1L;

    private String statement;

    @Override
    protected void load() {
        super.load();
        statement = getAcceptance().rectification();
    }

    public String submit() {
        attachFiles(getAcceptance().number());
        acceptances().rectify(getTask().id(), new Rectification(statement, getAcceptance().version()));
        return done();
    }

    @Override
    public boolean isOpinionAsked() {
        return false;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }
}
