package org.yangguang.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.yangguang.shared.NotFound;

/** For the stages, inside their own guarded doors. */
@ApplicationScoped
class ResolutionsInForce implements Resolutions {

    @Inject
    private ResolutionRepository repository;

    @Override
    public ResolutionView inForce(String number, String application, Set<ResolutionKind> kinds, String field) {
        Resolution found = repository.find(number.strip()).orElseThrow(() -> new NotFound("resolution", number));
        found.ensureInForce(application, kinds, field);
        return found.view(List.of(), null, null, false, List.of());
    }
}
