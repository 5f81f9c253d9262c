package org.yangguang.web.selection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.resolution.ResolutionKind;
import org.yangguang.resolution.ResolutionService;
import org.yangguang.resolution.ResolutionStatus;
import org.yangguang.resolution.ResolutionView;
import org.yangguang.selection.ListMinutes;

/** 登记党组决定: chooses among the verified records of the party group's minutes on this list. */
@Named
@ViewScoped
public class RecordListMinutes extends SelectionTask {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResolutionService resolutions;

    private String resolution;
    private List<ResolutionView> known;

    @Override
    public boolean isOpinionRequired() {
        return false;
    }

    @Override
    protected void ready() {
        known = resolutions.listOfProject(getList().number()).stream().filter(r -> r.kind() == ResolutionKind.PARTY_GROUP).toList();
        List<ResolutionView> usable = getInForce();
        resolution = usable.size() == 1 ? usable.get(0).number() : null;
    }

    public String keep() {
        selection().recordListMinutes(getTask().id(), new ListMinutes(resolution, getOpinion(), getList().version()));
        return done();
    }

    /** The records that a second person has compared with their scan. */
    public List<ResolutionView> getInForce() {
        return known.stream().filter(r -> r.status() == ResolutionStatus.VERIFIED).toList();
    }

    /** Those that still wait for it. */
    public List<ResolutionView> getAwaited() {
        return known.stream().filter(r -> r.status() == ResolutionStatus.RECORDED).toList();
    }

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }
}
