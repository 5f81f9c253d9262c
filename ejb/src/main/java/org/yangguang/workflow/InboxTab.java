package org.yangguang.workflow;

import org.yangguang.shared.Worded;

/** The lists of a person's work. */
public enum InboxTab implements Worded {
    /** 待办: open tasks of the person's groups, nearest deadline first. */
    OPEN,
    /** 已办: what the person has done, newest first. */
    DONE,
    /** 办结: of these, those whose project has come to its end. */
    CLOSED,
    /** 我发起: open tasks that the person sent on, or of projects that the person started. */
    SENT
}
