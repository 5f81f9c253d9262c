package org.yangguang.resolution;

import java.util.Set;

/** What stages ask where they need a decision taken outside. */
public interface Resolutions {

    /**
     * The decision of this number, for a stage to rest on. Refuses an unknown number (NotFound), one that no second person
     * has verified (RESOLUTION-X04), one of other projects (RESOLUTION-X05) and one of another kind (RESOLUTION-X06).
     *
     * @param application number of the application that the stage works on
     * @param field       input that the refusal stands at
     */
    ResolutionView inForce(String number, String application, Set<ResolutionKind> kinds, String field);
}
