package org.yangguang.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.yangguang.search.FindingKind;
import org.yangguang.search.SearchAccess;

/** A paper is found by whoever may open it, which its record decides. */
@ApplicationScoped
class DocumentSearchAccess implements SearchAccess {

    @Inject
    private DocumentRepository repository;

    @Inject
    @Any
    private Instance<DocumentAccess> access;

    @Override
    public FindingKind kind() {
        return FindingKind.DOCUMENT;
    }

    @Override
    public boolean mayRead(String key) {
        return repository.find(key).filter(d -> DocumentService.mayRead(access, d.owner(), d.isPublic())).isPresent();
    }
}
