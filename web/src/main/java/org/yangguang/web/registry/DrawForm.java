package org.yangguang.web.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.yangguang.registry.DrawOrder;
import org.yangguang.registry.DrawStatus;
import org.yangguang.registry.DrawView;

/**
 * What an officer enters to have a list of experts fixed and drawn: part of the task pages of appraisal and selection. The
 * purchaser's part and its commitment are made by the browser (draw.js); the server gets the part when the lot falls.
 */
public final class DrawForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer count;
    private List<String> fields = List.of();
    private LocalDate meetingOn;
    private String commitment;
    private String reason;
    private String part;

    /** The list that is fixed and not drawn, null when there is none. */
    public static DrawView fixedOf(List<DrawView> draws) {
        return draws.stream().filter(d -> d.status() == DrawStatus.FIXED).findFirst().orElse(null);
    }

    /** How many could still be called in the order of the newest draw. */
    public static long reservesOf(List<DrawView> draws) {
        return draws.stream().filter(d -> d.status() == DrawStatus.DRAWN && d.purpose() != null).reduce((a, b) -> b).map(DrawView::reserves).orElse(0L);
    }

    public DrawOrder order(long version) {
        return new DrawOrder(count, new HashSet<>(fields), meetingOn, commitment, reason, version);
    }

    /** For another list: the browser makes another part. */
    public void fixed() {
        commitment = null;
        reason = null;
        part = null;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    public List<String> getFields() {
        return fields;
    }

    public void setFields(List<String> fields) {
        this.fields = fields == null ? List.of() : fields;
    }

    public LocalDate getMeetingOn() {
        return meetingOn;
    }

    public void setMeetingOn(LocalDate meetingOn) {
        this.meetingOn = meetingOn;
    }

    public String getCommitment() {
        return commitment;
    }

    public void setCommitment(String commitment) {
        this.commitment = commitment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
