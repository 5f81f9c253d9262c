package org.yangguang.shared;

import java.util.List;

/**
 * An entity that the search finds. It tells what it is found by and who may find it; whatever changes it is followed by the
 * index in the same transaction, without anybody having to think of it.
 */
public interface Findable {

    /** What it is found by now; empty while nobody is to find it. Asked at the end of each transaction that changed it. */
    List<Finding> findings();
}
