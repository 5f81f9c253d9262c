package org.yangguang.web.project;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.project.EndProject;
import org.yangguang.web.shell.Messages;

/** 补正申报: the whole form again, with what the return asked for beside it. */
@Named
@ViewScoped
public class CorrectProposal extends ProposalTask {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProposalDesk desk;
    @Inject
    private Messages messages;

    private ProposalEditor editor;

    /** Only a withdrawal needs its reason. */
    @Override
    public boolean isOpinionRequired() {
        return false;
    }

    @Override
    protected void load() {
        super.load();
        desk.open(getProposal().form().callNumber(), getProposal().project().draftNumber());
        editor = new ProposalEditor(getProposal().form());
    }

    public String submit() {
        desk.attachAll();
        projects().correctProposal(getTask().id(), editor.form());
        return done();
    }

    /** Keeps what is there and stays. */
    public void save() {
        desk.attachAll();
        editor.setVersion(proposals().saveDraft(getTask().applicationNumber(), editor.form()).version());
        messages.done("project.application.draftSaved");
    }

    public String withdraw() {
        projects().withdrawApplication(getTask().id(), new EndProject(getOpinion(), editor.version()));
        return done();
    }

    public ProposalEditor getEditor() {
        return editor;
    }

    public ProposalDesk getDesk() {
        return desk;
    }
}
