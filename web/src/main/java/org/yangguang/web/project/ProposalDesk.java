package org.yangguang.web.project;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.project.CallView;
import org.yangguang.project.ProgrammeService;
import org.yangguang.project.RegionView;
import org.yangguang.web.shell.Uploads;

/** What the application form needs around its fields: the call's terms, the regions, the papers. */
@Dependent
public class ProposalDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeService programmes;
    @Inject
    private DocumentService documents;

    private final Uploads uploads = new Uploads();
    private CallView call;
    private String owner;

    void open(String callNumber, String documentOwner) {
        call = programmes.viewCall(callNumber);
        owner = documentOwner;
    }

    /** Keeps the chosen files under the proposal's number; what is refused is told per file. */
    void attachAll() {
        uploads.take().forEach(upload -> documents.attach(owner, upload));
        uploads.clear();
    }

    void ownedBy(String documentOwner) {
        owner = documentOwner;
    }

    public CallView getCall() {
        return call;
    }

    public Uploads getUploads() {
        return uploads;
    }

    /** Kinds that the call requires, then the free ones. */
    public List<String> getKinds() {
        List<String> kinds = new ArrayList<>(call.documents());
        if (!kinds.contains("other")) {
            kinds.add("other");
        }
        return kinds;
    }

    public boolean isRequired(String kind) {
        return call.documents().contains(kind);
    }

    public List<DocumentView> getDocuments() {
        return owner == null ? List.of() : documents.of(owner);
    }

    public void remove(String number) {
        documents.remove(number);
    }

    public List<RegionView> getRegions() {
        return programmes.listRegions();
    }
}
