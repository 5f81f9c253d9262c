package org.yangguang.batch;

import java.util.List;

/** Implemented once by each stage that has tasks of which many may be decided together. */
public interface BatchDoors {

    List<BatchDoor> doors();
}
