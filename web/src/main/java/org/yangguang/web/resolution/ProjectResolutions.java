package org.yangguang.web.resolution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.resolution.ResolutionService;
import org.yangguang.resolution.ResolutionView;

/** What was decided outside about a project, for the dossier. */
@Named
@RequestScoped
public class ProjectResolutions {

    @Inject
    private ResolutionService service;

    private List<ResolutionView> found;

    public List<ResolutionView> of(String number) {
        if (found == null) {
            found = service.listOfProject(number);
        }
        return found;
    }
}
