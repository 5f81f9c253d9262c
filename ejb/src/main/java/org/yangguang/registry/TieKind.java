package org.yangguang.registry;

import org.yangguang.shared.Worded;

/** What ties an expert to an organisation or a project, so that the expert may not judge it (EVA-04). */
public enum TieKind implements Worded {
    /** 曾任职: counts for three years after it ended. */
    FORMER_EMPLOYER,
    /** 亲属关系: with the head of the organisation. */
    RELATION,
    /** 持股或任董事、监事. */
    SHAREHOLDING,
    /** 参与过该项目前期工作: the reference is the application or project number. */
    PREVIOUS_WORK
}
