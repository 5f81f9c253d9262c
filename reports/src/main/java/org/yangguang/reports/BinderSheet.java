package org.yangguang.reports;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a binder holds: its cover, the record of the procedure, and the papers in their order.
 *
 * @param heading of the cover, e.g. 政府采购档案
 * @param facts   label and text, in turn, of the cover
 * @param foot    what stands on every page beside its number
 */
public record BinderSheet(String heading, String title, List<Line> facts, String note, List<Step> steps, List<Paper> papers, String foot, Imprint imprint) {

    /** A line of the cover. */
    public record Line(String label, String text) {
    }

    /**
     * A step of the procedure with what governed it.
     *
     * @param clause     the article
     * @param parameters its figures as they were in force, with since when; empty for none
     */
    public record Step(LocalDateTime at, String step, String person, String outcome, String clause, String parameters) {
    }

    /**
     * A paper of the file.
     *
     * @param sha256 of the file as it was received, or of the form as it is bound here
     * @param pdf    its pages, null for what is no PDF and is only listed
     */
    public record Paper(String chapter, String name, String source, String sha256, Path pdf) {
    }
}
