package org.yangguang.search;

import org.yangguang.shared.Worded;

/** What can be found, in the order in which the page offers it. */
public enum FindingKind implements Worded {
    PROJECT, CONTRACT, TENDER, ENTERPRISE, EXPERT, DOCUMENT
}
