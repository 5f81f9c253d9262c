package org.yangguang.web.workflow;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yangguang.web.shell.Messages;
import org.yangguang.workflow.WorkflowService;

/** Page app/workflow/phrases.xhtml: a person's own phrases for opinions, one a line. */
@Named
@ViewScoped
public class Phrases implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkflowService workflow;

    @Inject
    private Messages messages;

    private String phrases;

    @PostConstruct
    void begin() {
        phrases = String.join("\n", workflow.listPhrases());
    }

    public void save() {
        workflow.savePhrases(phrases == null ? List.of() : phrases.lines().toList());
        begin();
        messages.done("workflow.phrases.saved");
    }

    public String getPhrases() {
        return phrases;
    }

    public void setPhrases(String phrases) {
        this.phrases = phrases;
    }
}
